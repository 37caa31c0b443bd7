import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSpellings } from '../../shared/detect/checkSpellings.ts';
import { checkFields } from '../../shared/dossier/checkFields.ts';
import { type Dossier, parseDossier } from '../../shared/dossier/dossier.ts';
import { formatDossier } from '../../shared/dossier/formatDossier.ts';

const folder = new URL('../../shared/dossier/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const shipped = files.map((name) => parseDossier(readFileSync(new URL(name, folder), 'utf8'), name));
const first = shipped.find((dossier) => dossier.id === 'israel-syria') as Dossier;

/** One feed under two spellings of its address would be asked twice. */
function canonicalAddress(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  searchParams.sort();
  const path = decodeURIComponent(pathname).toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '');
  return `${host.replace(/^www\./, '')}${path}?${searchParams.toString().toLowerCase()}`;
}

const isIn = (script: string) => (text: string) => new RegExp(`\\p{Script=${script}}`, 'u').test(text);

function repeats(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the dossiers that come with Parley', () => {
  it('are about five negotiations that share no party', () => {
    expect(shipped.map((dossier) => dossier.id).sort()).toEqual([
      'armenia-azerbaijan',
      'dr-congo-m23',
      'israel-syria',
      'pakistan-afghanistan',
      'russia-ukraine',
    ]);
    expect(files.toSorted()).toEqual(shipped.map((dossier) => `${dossier.id}.json`).toSorted());
    expect(repeats(shipped.flatMap((dossier) => dossier.parties.map((party) => party.id)))).toEqual([]);
    const names = shipped.flatMap((dossier) =>
      dossier.parties.flatMap((party) => [...new Set(party.spellings.map((name) => name.toLowerCase()))]),
    );
    expect(repeats(names)).toEqual([]);
  });

  it.each(shipped)('leave `dossier check` no error, and no doubtful spelling or language ($id)', (dossier) => {
    const text = readFileSync(new URL(`${dossier.id}.json`, folder), 'utf8');
    const { findings } = checkFields(JSON.parse(text), dossier.since);
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(checkSpellings(dossier)).toEqual([]);
  });

  const complete = shipped.filter((dossier) => dossier.id !== 'armenia-azerbaijan');
  it.each(complete)('read forty feeds and more, and fill every list ($id)', (dossier) => {
    expect(dossier.feeds.length).toBeGreaterThanOrEqual(40);
    const { people, places, mediators, issues, competingTracks, history, talks, families } = dossier;
    for (const list of [people, places, mediators, issues, competingTracks, history, talks, families])
      expect(list.length).toBeGreaterThan(0);
    expect(people.filter(({ role }) => role === '')).toEqual([]);
    expect(places.filter(({ timeZone }) => timeZone === 'UTC')).toEqual([]);
    expect(new Set(places.map(({ role }) => role))).toEqual(new Set(['venue', 'ground']));
  });

  it.each(shipped)('know a voice of each party ($id)', (dossier) => {
    const voices = new Set(dossier.families.map((family) => family.officialFor));
    expect(dossier.parties.filter((party) => !voices.has(party.id))).toEqual([]);
  });

  it.each(files)('are laid out as `parley dossier format` does (%s)', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(text === formatDossier(text)).toBe(true);
  });

  it.each(shipped)('ask no address twice ($id)', (dossier) => {
    expect(repeats(dossier.feeds.map((feed) => canonicalAddress(feed.url)))).toEqual([]);
  });

  it.each(shipped)('name the talks themselves in the four first languages ($id)', ({ talks }) => {
    const english = talks.filter((name) => /(talks|deal|agreement|mechanism|corridor|Route)$/.test(name));
    const french = talks.filter((name) => /^(accord|corridor|mécanisme|négociations|pourparlers|route) /.test(name));
    for (const names of [english, french, talks.filter(isIn('Arabic')), talks.filter(isIn('Hebrew'))])
      expect(names.length).toBeGreaterThan(3);
  });

  it.each(shipped)('know the family of every feed, and give aggregators none ($id)', (dossier) => {
    const families = new Set(dossier.families.map((family) => family.id));
    const unknown = dossier.feeds.filter((feed) => feed.aggregator === families.has(feed.family ?? ''));
    expect(unknown.map((feed) => feed.id)).toEqual([]);
  });

  it.each(shipped)('let a feed speak for a side only if its family does ($id)', (dossier) => {
    const speaks = new Map(dossier.families.map((family) => [family.id, family.officialFor]));
    const wrong = dossier.feeds.filter((feed) => feed.officialFor !== speaks.get(feed.family ?? ''));
    expect(wrong.map((feed) => feed.id)).toEqual([]);
  });

  it.each(shipped)('trust a feed no more than its family ($id)', (dossier) => {
    const trusted = new Map(dossier.families.map((family) => [family.id, family.trusted]));
    const wrong = dossier.feeds.filter((feed) => feed.family && feed.trusted !== trusted.get(feed.family));
    expect(wrong.map((feed) => feed.id)).toEqual([]);
  });

  it.each(shipped)('give each host and each outlet name to one family ($id)', (dossier) => {
    expect(repeats(dossier.families.flatMap((family) => family.hosts))).toEqual([]);
    expect(repeats(dossier.families.flatMap((family) => family.names.map((name) => name.toLowerCase())))).toEqual([]);
  });

  it.each(shipped)('name hosts bare: no scheme, no path, no www ($id)', (dossier) => {
    const wrong = dossier.families
      .flatMap((family) => family.hosts)
      .filter((host) => !/^(?!www\.)[a-z0-9.-]+$/.test(host));
    expect(wrong).toEqual([]);
  });

  it.each(shipped)('find the family of a feed again by the host of its address ($id)', (dossier) => {
    const isOf = (host: string, known: string) => host === known || host.endsWith(`.${known}`);
    const wrong = dossier.feeds
      .filter((feed) => !feed.aggregator)
      .filter((feed) => {
        const { host } = new URL(feed.url);
        const family = dossier.families.find(({ hosts }) => hosts.some((known) => isOf(host, known)));
        return family?.id !== feed.family;
      });
    expect(wrong.map((feed) => feed.id)).toEqual([]);
  });

  it('read the Israel-Syria talks in forty feeds and more, at least five of each first-class language', () => {
    expect(first.feeds.length).toBeGreaterThanOrEqual(40);
    const count = (lang: string) => first.feeds.filter((feed) => feed.lang === lang).length;
    expect(['en', 'ar', 'he', 'fr'].filter((lang) => count(lang) < 5)).toEqual([]);
  });

  it('search Google News for the Israel-Syria talks in each first-class language', () => {
    const searches = first.feeds.filter((feed) => feed.aggregator && /^google-news-(en|ar|he|fr)$/.test(feed.id));
    expect(searches.map((feed) => feed.lang).sort()).toEqual(['ar', 'en', 'fr', 'he']);
  });

  it('leave out addresses that are dead and outlets that forbid automated reading', () => {
    const hosts = shipped.flatMap((dossier) => dossier.feeds.map((feed) => new URL(feed.url).host));
    const dead = /(^|\.)(feeds\.reuters\.com|rss\.cnn\.com|reutersagency\.com|spiegel\.de|faz\.net)$/;
    expect(hosts.filter((host) => dead.test(host))).toEqual([]);
  });
});
