import { describe, expect, it } from 'vitest';
import { cleanTitle } from '../../shared/detect/cleanTitle.ts';
import { identifyPublisher } from '../../shared/detect/publisher.ts';
import { reportId } from '../../shared/detect/reportId.ts';
import type { Family } from '../../shared/dossier/dossier.ts';
import { makeDossier } from '../samples/dossiers.ts';
import { makeItem } from '../samples/news.ts';
import { feed, reportOf } from './headline.ts';

const dossier = makeDossier({
  families: [
    { id: 'wire', name: 'The Wire', hosts: ['wire.example'], names: ['Wire', 'وكالة السلك'], wireMarks: ['(WIRE)'] },
    { id: 'post', name: 'The Post', hosts: ['post.example', 'post-group.example'], names: ['The Post', 'Post'] },
    { id: 'ministry', name: 'Ministry of the North', hosts: ['mfa.north.example'], officialFor: 'north' },
  ],
});
const aggregator = { ...feed, id: 'search', url: 'https://aggregator.example/rss', aggregator: true };
const from = (name: string, host: string | null) => makeItem('North and South meet', { source: { name, host } });

describe('the publisher of an aggregator item', () => {
  it.each([
    ['by its host', 'anything', 'www.post.example', 'post'],
    ['by a host above its own', 'Post Sport', 'sport.post.example', 'post'],
    ['by its name where no host is given', 'Wire', null, 'wire'],
    ['by its name where the host is the aggregator’s own', 'Wire', 'news.aggregator.example', 'wire'],
    ['by its name in another script', 'وكالة السلك', null, 'wire'],
  ])('is found %s', (_how, name, host, family) => {
    expect(identifyPublisher(from(name, host), aggregator, dossier).family).toBe(family);
  });

  it('has no family that could corroborate, and no trust, where nobody lists it', () => {
    const publisher = identifyPublisher(from('Daily Rumour', 'rumour.example'), aggregator, dossier);
    expect(publisher).toMatchObject({ family: null, trusted: false, name: 'Daily Rumour', host: 'rumour.example' });
  });

  it('has no family that could corroborate where it is a digest of others', () => {
    const digest = {
      ...dossier,
      families: [{ ...family('digest'), hosts: ['digest.example'], neverCorroborates: true }],
    };
    expect(identifyPublisher(from('Digest', 'digest.example'), aggregator, digest)).toMatchObject({
      family: null,
      name: 'digest',
    });
  });

  it('is not whom it calls itself: a listed name on a host that nobody lists', () => {
    const publisher = identifyPublisher(from('The Wire', 'phish.example'), aggregator, dossier);
    expect(publisher).toMatchObject({ family: null, trusted: false, name: 'an unlisted outlet' });
  });

  it('is trusted only where the aggregator’s feed is', () => {
    const trusted = (trusted: boolean) =>
      identifyPublisher(from('Post', 'post.example'), { ...aggregator, trusted }, dossier).trusted;
    expect([trusted(true), trusted(false)]).toEqual([true, false]);
  });

  it('is nobody without a source', () => {
    expect(identifyPublisher(makeItem('North and South meet'), aggregator, dossier).family).toBeNull();
  });

  it('is not taken from a host that only ends in the same letters', () => {
    expect(identifyPublisher(from('Outpost', 'outpost.example'), aggregator, dossier).family).toBeNull();
  });
});

describe('the publisher of an outlet feed', () => {
  it('is its family, with its official voice', () => {
    const official = { ...feed, family: 'ministry', url: 'https://mfa.north.example/rss' };
    const publisher = identifyPublisher(makeItem('North and South meet'), official, dossier);
    expect(publisher).toMatchObject({ family: 'ministry', officialFor: 'north', trusted: true });
  });
});

describe('an outlet that a feed of another names', () => {
  const ministry = { name: 'Ministry of the North', host: 'mfa.north.example' };
  const rumour = { ...feed, url: 'https://rumour.example/rss', trusted: false };
  const speak = (text: string, rest: Parameters<typeof makeItem>[1]) =>
    identifyPublisher(makeItem(text, rest), rumour, dossier);

  it.each([
    ['the address of its source', 'North and South meet', { source: ministry }],
    ['the name of its source', 'North and South meet', { source: { name: 'Ministry of the North', host: null } }],
    ['its author', 'North and South meet', { author: 'Ministry of the North' }],
    ['the end of its headline', 'North and South meet - Ministry of the North', {}],
    ['its link', 'North and South meet', { link: 'https://mfa.north.example/1' }],
    ['its credit', 'North and South meet', { summary: '(WIRE) Envoys met.' }],
  ])('does not speak by %s: the feed does, with its own trust, and is no official voice', (_how, text, rest) => {
    expect(speak(text, rest)).toMatchObject({
      family: 'own:rumour.example',
      host: 'rumour.example',
      officialFor: null,
      trusted: false,
    });
  });

  it('is at most whose news it hands on', () => {
    expect(speak('North and South meet', { source: ministry }).origin).toBe('ministry');
    expect(speak('North and South meet', { source: { name: 'Nobody', host: 'nobody.example' } }).origin).toBeNull();
  });
});

describe('copy of an agency', () => {
  const origin = (rest: Parameters<typeof makeItem>[1]) =>
    identifyPublisher(makeItem('North and South meet', rest), feed, dossier).origin;

  it('is told by the byline and by a credit at the edge of the text', () => {
    expect(origin({ author: 'Wire' })).toBe('wire');
    expect(origin({ summary: 'PORT (WIRE) Envoys met on Monday.' })).toBe('wire');
  });

  it("is not told by the agency's name deep in the text, nor by an ordinary word", () => {
    expect(origin({ content: `${'Envoys met. '.repeat(40)}(WIRE)${' More was said.'.repeat(40)}` })).toBeNull();
    expect(origin({ summary: 'A barbed wire fence divides the two.' })).toBeNull();
  });

  it('is told by a named outlet whose news is passed on', () => {
    expect(reportOf('Israel and Syria to meet in Paris, sources tell Reuters').publisher.origin).toBe('reuters');
    expect(reportOf('Axios: Israel and Syria to meet in Paris').publisher.origin).toBe('axios');
    expect(reportOf('لقاء سوري إسرائيلي في باريس نقلا عن أكسيوس', { lang: 'ar' }).publisher.origin).toBe('axios');
  });
});

describe('the headline of an aggregator item', () => {
  const title = (text: string, name = 'The Post') =>
    cleanTitle(makeItem(text, { source: { name, host: 'post.example' } }));

  it('loses the outlet that it ends in', () => {
    expect(title('North and South meet - The Post')).toBe('North and South meet');
    expect(title('North and South meet | post.example')).toBe('North and South meet');
  });

  it('keeps a dash of its own', () => {
    expect(title('North and South meet - again')).toBe('North and South meet - again');
  });
});

describe('the identity of a report', () => {
  it('stays when the headline is edited', () => {
    expect(reportId(makeItem('North and South to meet'), feed)).toBe(reportId(makeItem('North and South met'), feed));
  });

  it('is one for an article that two searches of an aggregator bring', () => {
    const second = { ...aggregator, id: 'other-search' };
    const [a, b] = [from('The Post', 'post.example'), { ...from('The Post', 'post.example'), id: 'another-id' }];
    expect(reportId(a, aggregator)).toBe(reportId(b, second));
    expect(reportId(a, aggregator)).not.toBe(reportId(from('Wire', 'wire.example'), second));
  });
});

function family(id: string): Family {
  return {
    id,
    name: id,
    hosts: [],
    names: [],
    wireMarks: [],
    trusted: true,
    neverCorroborates: false,
  };
}
