import { describe, expect, it } from 'vitest';
import { createDetector } from '../../shared/detect/detector.ts';
import { makeItem } from '../samples/news.ts';
import { dossier, feed, newsOf } from './headline.ts';

const [northland] = dossier.parties;
if (!northland) throw new Error('no party');

/** The talks of Israel with the United States, which its dossier spells "US" alone. */
const detect = createDetector({
  ...dossier,
  parties: [
    northland,
    {
      id: 'usa',
      name: 'United States',
      spellings: ['US'],
      epithets: [],
      notTheSide: [],
      home: { languages: [], hosts: [] },
    },
  ],
  mediators: [],
  people: [],
  competingTracks: [],
  acronyms: ['US'],
});

const newsIn = (title: string) => newsOf(detect(makeItem(title), feed));

describe('an acronym of the dossier that is a pronoun in small letters', () => {
  it.each([
    ['capitals', 'Israel and US begin new round of talks in Paris'],
    ['capitals with an ending', "US's envoys and Israel begin talks in Paris"],
    ['a headline in title case', 'Israel And US Begin New Round Of Talks In Paris'],
    ['a headline all in capitals', 'ISRAEL AND US BEGIN NEW ROUND OF TALKS IN PARIS'],
    ['accented words beside it', 'Après: Israel, US begin new round of talks at Élysée in Paris'],
  ])('is found in %s', (_where, title) => {
    expect(newsIn(title)).toBe('round-opened, strong');
  });

  it.each([
    ['a sentence', 'Israel tells us talks begin in Paris'],
    ['a headline in title case', 'Israel Tells Us Talks Begin In Paris'],
    ['a headline in small letters', 'what israel told us as talks begin in paris'],
  ])('is not the pronoun of %s', (_where, title) => {
    expect(newsIn(title)).toBe('starts nothing');
  });
});
