import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../shared/dossier/dossier.ts';
import { DossierError } from '../../shared/dossier/dossierError.ts';
import { sketchDossier } from '../samples/dossiers.ts';

/** The smallest dossier there can be, about nobody's talks. */
const dossier = sketchDossier({
  mediators: [{ id: 'east', name: 'East', spellings: ['East'] }],
  places: [{ id: 'harbour', name: 'Harbour', spellings: ['Harbour'] }],
});
const [gazette] = dossier.feeds;
const elvish = { language: 'qe', talks: ['council'] };

/** The line an editor sees. */
function refusal(text: string): string {
  try {
    parseDossier(text, 'talks.json');
  } catch (error) {
    if (error instanceof DossierError) return error.message;
    throw error;
  }
  return 'accepted';
}
const refusalWith = (change: object) => refusal(JSON.stringify({ ...dossier, ...change }));

describe('a dossier', () => {
  it('is read with the defaults of what it leaves out', () => {
    expect(parseDossier(JSON.stringify(dossier), 'talks.json')).toMatchObject({
      policy: {
        languages: ['en'],
        smsLanguages: [],
        confirmFamilies: 2,
        holdMinutes: 0,
        freshHours: 24,
        windowHours: 96,
        dateToleranceDays: 1,
      },
      people: [],
      places: [{ role: 'venue', timeZone: 'UTC' }],
      feeds: [{ aggregator: false, trusted: true, headers: {} }],
    });
  });

  it.each([
    ['a party missing', { parties: dossier.parties.slice(0, 1) }, 'parties'],
    ['a third party', { parties: [...dossier.parties, ...dossier.mediators] }, 'parties'],
    [
      'a party without spellings',
      { parties: [{ ...dossier.parties[0], spellings: [] }, dossier.parties[1]] },
      'parties[0].spellings',
    ],
    ['no feed', { feeds: [] }, 'feeds'],
    ['a feed address that is none', { feeds: [{ ...gazette, url: 'gazette.example/rss' }] }, 'feeds[0].url'],
    ['a feed address that is a file', { feeds: [{ ...gazette, url: 'file:///etc/passwd' }] }, 'feeds[0].url'],
    ['two feeds of one id', { feeds: [gazette, { ...gazette, url: 'https://other.example/rss' }] }, 'feeds[1].id'],
    [
      'an aggregator with a family',
      { feeds: [{ ...gazette, aggregator: true, family: 'gazette' }] },
      'feeds[0].family',
    ],
    [
      'a feed that speaks for nobody at the table',
      { feeds: [{ ...gazette, officialFor: 'west' }] },
      'feeds[0].officialFor',
    ],
    [
      'a family that speaks for nobody at the table',
      { families: [{ id: 'w', name: 'W', officialFor: 'west' }] },
      'families[0].officialFor',
    ],
    [
      'a person of an unknown side',
      { people: [{ id: 'p', name: 'P', side: 'west', spellings: ['P'] }] },
      'people[0].side',
    ],
    [
      'a third side that is no mediator',
      { competingTracks: [{ id: 't', name: 'T', spellings: ['T'], third: 'north' }] },
      'competingTracks[0].third',
    ],
    ['two places of one id', { places: [...dossier.places, ...dossier.places] }, 'places[1].id'],
    ['an id with a blank', { id: 'north south' }, 'id'],
    ['a short name that a subject line cannot hold', { shortName: 'North–South talks' }, 'shortName'],
    ['a short name that is too long', { shortName: 'The talks between North and South' }, 'shortName'],
    ['a first day that is none', { since: '2025-02-30' }, 'since'],
    ['a language of messages that there is none of', { policy: { languages: ['en', 'de'] } }, 'policy.languages[1]'],
    ['messages without English', { policy: { languages: ['fr'] } }, 'policy.languages'],
    ['a language offered twice', { policy: { languages: ['en', 'fr', 'fr'] } }, 'policy.languages'],
    ['texts in a language that is not offered', { policy: { smsLanguages: ['ar'] } }, 'policy.smsLanguages[0]'],
    [
      'leave for texts that need none',
      { policy: { languages: ['en', 'fr'], smsLanguages: ['fr'] } },
      'policy.smsLanguages[0]',
    ],
    [
      'a blank name in another language',
      { places: [{ ...dossier.places[0], names: { ar: ' ' } }] },
      'places[0].names.ar',
    ],
    ['a language that is no code', { languages: [{ ...elvish, language: 'Elvish' }] }, 'languages[0].language'],
    ['a language without talks', { languages: [{ language: 'qe' }] }, 'languages[0].talks'],
    [
      'an empty word in a language',
      { languages: [{ ...elvish, meet: { past: ['met', ''] } }] },
      'languages[0].meet.past[1]',
    ],
    ['a language told as text', { languages: [{ ...elvish, will: 'shall' }] }, 'languages[0].will'],
    ['a week of six days', { languages: [{ ...elvish, weekdays: Array(6).fill(['day']) }] }, 'languages[0].weekdays'],
    ['two tables of one language', { languages: [elvish, elvish] }, 'languages[1].language'],
    ['a policy that nobody can meet', { policy: { confirmFamilies: 0 } }, 'policy.confirmFamilies'],
  ])('with %s is refused, and the field is named', (_case, change, path) => {
    const message = refusalWith(change);
    expect(message).toMatch(/^talks\.json is not a valid dossier: /);
    expect(message).toContain(`: ${path}: `);
    expect(message).not.toContain('\n');
  });

  it('that is not JSON is refused by the name of its file', () => {
    expect(refusal('{ "id": north }')).toMatch(/^talks\.json is not JSON: /);
    expect(refusal('')).toMatch(/^talks\.json is not JSON: /);
  });

  it('that is JSON but no dossier is refused as a whole', () => {
    expect(refusal('[]')).toContain('(top level): ');
    expect(refusal('null')).toContain('(top level): ');
  });

  it('with more faults than a line holds names the first three and counts the rest', () => {
    const message = refusalWith({ id: 1, title: 2, shortName: 3, since: 4, feeds: 5 });
    expect(message).toContain('id: ');
    expect(message).toContain('shortName: ');
    expect(message).toMatch(/; and 2 more$/);
  });
});
