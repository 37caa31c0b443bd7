import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossierCheck } from '../../infra/cli/commands/dossierCheck.ts';
import { checkOffered } from '../../shared/alerts/checkOffered.ts';
import { checkSpellings } from '../../shared/detect/checkSpellings.ts';
import { suggestSpellings } from '../../shared/detect/suggestSpellings.ts';
import { checkFields } from '../../shared/dossier/checkFields.ts';

import { dutch, georgian } from '../detect/headlines/ownLanguages.ts';
import { KNOWN_GAZETTE, sketchDossier } from '../samples/dossiers.ts';

const dossier = sketchDossier(KNOWN_GAZETTE);
const [north, south] = dossier.parties;
const [gazette] = dossier.feeds;

/** What an editor reads of the dossier with a change: `level path: message`. */
function check(change: object): string[] {
  const { findings, dossier: read } = checkFields({ ...dossier, ...change }, '2026-01-05');
  return [...findings, ...(read ? [...checkSpellings(read), ...checkOffered(read)] : [])].map(
    ({ level, path, message }) => `${level} ${path}: ${message}`,
  );
}

describe('the check of a dossier', () => {
  it('names whoever messages in a language that is offered would call by the English name', () => {
    const parties = [{ ...north, names: { ar: 'أرض الشمال' } }, south];
    const places = [{ ...dossier.places[0], spellings: ['Harbour', 'المرفأ'] }];
    expect(check({ parties, places, policy: { languages: ['en', 'ar'] } })).toContain(
      'warning policy.languages: Arabic is offered, and messages in it use the English names of: Southland',
    );
  });

  it('says what texts in Arabic or Hebrew cost', () => {
    const policy = { languages: ['en', 'ar', 'he'], smsLanguages: ['ar', 'he'] };
    expect(check({ policy }).find((line) => line.startsWith('warning policy.smsLanguages'))).toMatch(
      /texts in Arabic and Hebrew hold 70 letters instead of 160, or 67 in each of several parts: .* up to two .* smsMaxPriceUsd .* twice the price of one/,
    );
  });

  it('finds nothing in one that is right', () => {
    expect(check({})).toEqual([]);
  });

  it('refuses an acronym that is no spelling, or not in capitals', () => {
    const parties = [north, { ...south, spellings: ['Southland', 'Us'] }];
    expect(check({ parties, acronyms: ['Us'] })).toEqual(['error acronyms[0]: must be one word in capitals']);
    expect(check({ parties, acronyms: ['NS'] })).toEqual(['error acronyms[0]: "NS" is no spelling here']);
  });

  it('finds nothing wrong with a pronoun that is said to be an acronym', () => {
    const parties = [north, { ...south, spellings: ['Southland', 'US'] }];
    expect(check({ parties, acronyms: ['US'] })).toEqual([]);
  });

  it('names every error at once, not the first three', () => {
    const errors = check({ id: 1, title: 2, shortName: 3, since: 4, feeds: 5 });
    expect(errors.map((line) => line.split(':')[0])).toEqual(
      ['id', 'title', 'shortName', 'since', 'feeds'].map((field) => `error ${field}`),
    );
  });

  it.each([
    [
      'a misspelt key',
      { parties: [{ ...north, epithetes: [] }, south] },
      'parties[0].epithetes: is no field that is read',
    ],
    ['a key of no meaning', { languges: {} }, 'languges: is no field that is read'],
    [
      'a track that competes with an unknown side',
      { competingTracks: [{ id: 't', name: 'T', spellings: ['Westland'], with: ['west'] }] },
      'competingTracks[0].with: "west" is neither a party nor a mediator',
    ],
    [
      'a track in which none of the sides takes part',
      { competingTracks: [{ id: 't', name: 'T', spellings: ['Westland'] }] },
      'competingTracks[0].with: "t" has none of the sides: what names it in its headline is always dropped',
    ],
    [
      'a track that shares both parties and names one',
      { competingTracks: [{ id: 't', name: 'T', spellings: ['Westland'], with: ['north'], sharesBoth: true }] },
      'competingTracks[0].with: "t" shares both parties, and does not name them both here',
    ],
    [
      'a body that has the name of the side',
      { parties: [{ ...north, notTheSide: ['Northland'] }, south] },
      'parties[0].notTheSide: "Northland": also a name of party "north"',
    ],
    [
      'a body that is named twice',
      { parties: [north, { ...south, notTheSide: ['Southland FC', 'SOUTHLAND FC'] }] },
      'parties[1].notTheSide: "SOUTHLAND FC": read like another spelling here, and can go',
    ],
    [
      'a wrong time zone',
      { places: [{ ...dossier.places[0], timeZone: 'Europe/Harbour' }] },
      'places[0].timeZone: "Europe/Harbour" of harbour is no time zone',
    ],
    [
      'somebody who has left',
      { people: [{ id: 'p', name: 'Ann Peer', side: 'north', spellings: ['Peer'], to: '2025-11-30' }] },
      'people[0].to: Ann Peer has been out of office since 2025-11-30',
    ],
    [
      'somebody who leaves before coming',
      {
        people: [
          { id: 'p', name: 'Ann Peer', side: 'north', spellings: ['Peer'], from: '2027-01-01', to: '2026-01-01' },
        ],
      },
      'people[0]: Ann Peer leaves on 2026-01-01, before coming on 2027-01-01',
    ],
    [
      'a feed of no family',
      { families: [], feeds: [{ ...gazette, family: undefined }] },
      'feeds[0]: "gazette" has no family',
    ],
    [
      'a feed of an unknown family',
      { families: [], feeds: [{ ...gazette, family: 'herald' }] },
      'feeds[0].family: "herald" is no family',
    ],
    [
      'one address under two ids',
      { feeds: [gazette, { ...gazette, id: 'again', url: 'http://www.gazette.example/rss/' }] },
      'feeds[1].url: "again" asks the address of "gazette" again',
    ],
    [
      'a family that nothing is ever by',
      { families: [...dossier.families, { id: 'herald', name: 'Herald' }] },
      'families: "herald" has no feed, host, name or wire mark',
    ],
    [
      'a family without a feed',
      { families: [...dossier.families, { id: 'herald', name: 'Herald', names: ['Herald'] }] },
      'families: without a feed, heard only where an aggregator or a wire mark names them: herald',
    ],
    [
      'spellings that are read alike',
      { parties: [{ ...north, spellings: ['Northland', 'NORTHLAND', 'Nörthland', 'Norðland'] }, south] },
      'parties[0].spellings: "NORTHLAND", "Nörthland": read like another spelling here, and can go',
    ],
    [
      'a spelling without a letter',
      { parties: [{ ...north, spellings: ['Northland', '—'] }, south] },
      'parties[0].spellings: "—": without a letter, never found',
    ],
    [
      'a spelling that is a pronoun in small letters',
      { parties: [north, { ...south, spellings: ['Southland', 'US'] }] },
      'parties[1].spellings: "US": also found in small letters, where it is another word; see acronyms',
    ],
    [
      'a name of both sides',
      { parties: [north, { ...south, spellings: ['Southland', 'northland'] }] },
      'parties[1].spellings: "northland": also a name of party "north"',
    ],
    [
      'a name of two people',
      {
        people: ['a', 'b'].map((id) => ({ id, name: id, side: 'north', spellings: ['Peer'] })),
      },
      'people[1].spellings: "Peer": also a name of person "a"',
    ],
    [
      'a language that is not read',
      { feeds: [{ ...gazette, lang: 'ja' }] },
      'feeds: "ja" is not read, so that nothing is ever found in gazette',
    ],
    [
      'a language that is none',
      { feeds: [{ ...gazette, lang: 'English' }] },
      'feeds[0].lang: "English" of gazette is no',
    ],
    [
      'a table of a language that is built in',
      { languages: [{ ...dutch, language: 'fr' }] },
      'languages[0].language: "fr" is built in: that table is read, and this one is not',
    ],
    [
      'words of a language that are read alike',
      { languages: [{ ...dutch, will: [...dutch.will, 'ZULLEN'] }] },
      'languages[0].will: "ZULLEN": read like another spelling here, and can go',
    ],
    [
      'a word of a language without a letter',
      { languages: [{ ...dutch, and: ['en', '&'] }] },
      'languages[0].and: "&": without a letter, never found',
    ],
    [
      'a word that would say two things',
      { languages: [{ ...dutch, fail: { ...dutch.fail, past: ['mislukt', 'uitgesteld'] } }] },
      'languages[0].fail.past: "uitgesteld": also in putOff.past, which says something else',
    ],
    [
      'a form that would be past and future',
      { languages: [{ ...georgian, begin: { past: ['დაიწყო'], future: ['დაიწყო'] } }] },
      'languages[0].begin.future: "დაიწყო": also in begin.past, which says something else',
    ],
    [
      'a light verb that is in no list',
      { languages: [{ ...dutch, light: ['hielden'] }] },
      'languages[0].light: "hielden": in no list of verbs',
    ],
    [
      'a language that nothing tells from others',
      { languages: [{ ...georgian, shortWords: ['რომ'] }] },
      'languages[0].shortWords: too few to tell "ka" from other languages: give ten',
    ],
    [
      'a script whose words do not stand apart',
      { languages: [{ ...georgian, language: 'th', talks: ['การเจรจา'], shortWords: Array.from('กขคงจ') }] },
      'languages[0].talks: in a script whose words do not stand apart, or that is not known: never read',
    ],
    [
      'a kind of news that a language has no words for',
      { languages: [{ ...dutch, putOff: undefined }] },
      'languages[0].putOff: has no words, so that nothing is told by it',
    ],
    ['a misspelt list of a language', { languages: [{ ...dutch, metting: [] }] }, 'languages[0].metting: is no field'],
  ])('warns of %s', (_, change, line) => {
    expect(check(change)).toEqual([expect.stringContaining(`warning ${line}`)]);
  });

  it('finds nothing in small tables that are right, and takes a feed in their language as read', () => {
    const feeds = [gazette, { ...gazette, id: 'courant', url: 'https://gazette.example/nl', lang: 'nl-BE' }];
    expect(check({ languages: [dutch, georgian], feeds })).toEqual([]);
  });

  it('lets a capital be a side and a place, and a city belong to two tracks', () => {
    const tracks = ['one', 'two'].map((id) => ({ id, name: id, spellings: ['Westport'], with: ['north'] }));
    const places = [...dossier.places, { id: 'southland', name: 'S', spellings: ['Southland'] }];
    expect(check({ competingTracks: tracks, places })).toEqual([]);
  });

  it('on the command line ends with 1 on an error, with 0 on warnings, and counts both', () => {
    const file = join(tmpdir(), `parley-check-${process.pid}.json`);
    const run = (value: object) => {
      writeFileSync(file, JSON.stringify(value));
      return dossierCheck([file], { now: new Date('2026-01-05T00:00:00Z') });
    };
    expect(run({ ...dossier, languges: {} })).toEqual({
      status: 0,
      text: `warning  languges: is no field that is read\n${file}: 0 errors, 1 warning.`,
    });
    expect(run({ ...dossier, id: 'North South' })).toMatchObject({
      status: 1,
      text: expect.stringMatching(/1 error, 0/),
    });
  });

  it.each(['israel-syria', 'armenia-azerbaijan'])('finds no error and no spelling to mend in %s', (name) => {
    const text = readFileSync(new URL(`../../shared/dossier/${name}.json`, import.meta.url), 'utf8');
    const { findings, dossier: read } = checkFields(JSON.parse(text), '2026-01-05');
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(read && checkSpellings(read)).toEqual([]);
  });
});

describe('suggested spellings', () => {
  const { dossier: read } = checkFields(dossier, '2026-01-05');
  const suggest = (titles: string[]) =>
    read
      ? suggestSpellings(
          titles.map((title) => ({ title, summary: '', lang: 'en' })),
          read,
        )
      : [];

  it('are names that stand near a party in several items, with the side and an example', () => {
    const titles = [
      'Southland envoy Quent arrives in Harbour',
      'Quent of Southland sees no deal',
      'Rain in the capital',
    ];
    expect(suggest(titles)).toEqual([
      { word: 'Quent', side: 'south', beside: 2, items: 2, example: 'Southland envoy Quent arrives in Harbour' },
    ]);
  });

  it('leave out what stands near a party once, elsewhere as often, or is known', () => {
    const once = 'Southland envoy Quent arrives in Harbour';
    expect(suggest([once, 'Northland minister leaves'])).toEqual([]);
    expect(suggest([once, 'Southland asks Quent', 'Quent wins cup', 'Quent sings', 'Quent dances'])).toEqual([]);
  });
});
