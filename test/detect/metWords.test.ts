import { describe, expect, it } from 'vitest';
import { findMarks } from '../../shared/detect/findMarks.ts';
import { splitWords } from '../../shared/detect/fold.ts';
import { en } from '../../shared/detect/languages/en.ts';
import { addPhrase, createLexicon } from '../../shared/detect/lexicon.ts';
import { meetWords } from '../../shared/detect/metWords.ts';

const SIDE = { type: 'side', id: 'sylvania' } as const;

function lexiconWith(...phrases: string[]) {
  const lexicon = createLexicon(en);
  for (const phrase of phrases) addPhrase(lexicon, phrase, SIDE);
  return lexicon;
}

describe('a word that was met before', () => {
  it('begins a phrase that was added since', () => {
    const lexicon = lexiconWith('Freedonia');
    const words = splitWords('Sylvania waits');
    expect(findMarks(words, lexicon)).toEqual([]);
    addPhrase(lexicon, 'Sylvania', SIDE);
    expect(findMarks(words, lexicon)).toEqual([{ meaning: SIDE, from: 0, to: 0, clitics: [] }]);
  });

  it('in capitals is no acronym where it stands in small letters', () => {
    const lexicon = lexiconWith('Sylvania');
    const [inCapitals, inSmall] = ['SYL', 'syl'].map((text) => meetWords(splitWords(text), lexicon)[0]?.forms);
    expect(inCapitals?.map(({ text }) => text)).toEqual(['syl', 'SYL']);
    expect(inSmall?.map(({ text }) => text)).toEqual(['syl']);
  });
});

describe('words without an end', () => {
  it('are all read, and no more than 4,000 of them kept', () => {
    const lexicon = lexiconWith('Sylvania');
    const feed = Array.from({ length: 5_000 }, (_, at) => `word${at}`).join(' ');
    expect(findMarks(splitWords(`${feed} Sylvania`), lexicon).map(({ from }) => from)).toEqual([5_000]);
    expect(lexicon.met.size).toBe(4_000);
  });
});
