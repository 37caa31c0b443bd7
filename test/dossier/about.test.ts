import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatKnownDate } from '../../shared/alerts/formatKnownDate.ts';
import { checkFields } from '../../shared/dossier/checkFields.ts';
import { parseDossier } from '../../shared/dossier/dossier.ts';
import { isKnownDate, knownSpan } from '../../shared/dossier/knownSpan.ts';
import { KNOWN_GAZETTE, sketchDossier } from '../samples/dossiers.ts';

const dossier = sketchDossier({
  people: [{ id: 'ada', name: 'Ada North', side: 'north', spellings: ['Ada North'] }],
  issues: [{ id: 'bridge', name: 'The bridge', spellings: ['bridge'] }],
  ...KNOWN_GAZETTE,
});
const fact = { date: '2025-05', source: 'Gazette', text: 'The bridge is shut.' };
const round = {
  date: '2025-06-02',
  source: 'Gazette',
  title: 'They meet',
  details: 'All day.',
  place: 'harbour',
  round: 1,
};

/** What an editor reads of the dossier with these facts. */
function check(about: object, more: object = {}): string[] {
  const { findings } = checkFields({ ...dossier, ...more, about }, '2026-01-05');
  return findings.map(({ level, path, message }) => `${level} ${path}: ${message}`);
}

describe('the check of what a dossier tells its readers', () => {
  it('finds nothing in what is dated, attested and in order', () => {
    const course = [round, { ...round, date: '2025-07-01/2025-07-02', people: ['ada'], round: 2 }];
    const demands = [{ ...fact, issue: 'bridge', side: 'north' }];
    expect(check({ background: [fact], course, demands, outcomes: [fact], next: [fact] })).toEqual([]);
  });

  it.each([
    ['a blank text', { background: [{ ...fact, text: ' ' }] }, 'about.background[0].text: must not be blank'],
    ['no source', { next: [{ ...fact, source: '' }] }, 'about.next[0].source: names no source: give an address'],
    ['no date', { next: [{ ...fact, date: 'last May' }] }, 'about.next[0].date: must be a year, month or day'],
    [
      'a day of no calendar',
      { next: [{ ...fact, date: '2025-02-30' }] },
      'about.next[0].date: "2025-02-30" is no date',
    ],
    [
      'an end before the beginning',
      { course: [{ ...round, date: '2025-06-03/2025-06-02' }] },
      'about.course[0].date: "2025-06-03/2025-06-02" is no date, or ends before it begins',
    ],
    [
      'an unknown person',
      { course: [{ ...round, people: ['ada', 'eve'] }] },
      'about.course[0].people[1]: "eve" is no person of this dossier',
    ],
    [
      'an unknown place',
      { course: [{ ...round, place: 'port' }] },
      'about.course[0].place: "port" is no place of this dossier',
    ],
    [
      'an unknown side',
      { demands: [{ ...fact, issue: 'bridge', side: 'east' }] },
      'about.demands[0].side: "east" is neither a party nor a mediator',
    ],
    [
      'an unknown issue',
      { demands: [{ ...fact, issue: 'river' }] },
      'about.demands[0].issue: "river" is no issue of this dossier',
    ],
    ['a fourth sentence of background', { background: [fact, fact, fact, fact] }, 'about.background: Too big'],
  ])('refuses %s', (_, about, line) => {
    expect(check(about)).toEqual([expect.stringContaining(`error ${line}`)]);
  });

  it('warns of what stands out of order, is still to come, or counts rounds backwards', () => {
    const course = [
      { ...round, round: 2 },
      { ...round, date: '2025-05-30' },
      { ...round, date: '2026-03-01', round: 3 },
    ];
    expect(check({ course })).toEqual([
      'warning about.course[2].date: 2026-03-01 has not come yet',
      'warning about.course[1].date: 2025-05-30 stands after 2025-06-02: the oldest comes first',
      'warning about.course[1].round: round 1 stands after round 2',
    ]);
  });

  it('warns of a misspelt field, and of history that nobody attests', () => {
    const history = [{ date: '1974', title: 'the old treaty', details: 'It shut the bridge.' }];
    expect(check({ outcome: [fact] }, { history })).toEqual([
      'warning about.outcome: is no field that is read',
      'warning history[0]: has details, and no source that says so',
    ]);
  });
});

describe('a date as it is known', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31', '2025'],
    ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
    ['2025-07-24', '2025-07-24', '2025-07-24', '24 July 2025'],
    ['1995/2000', '1995-01-01', '2000-12-31', '1995 to 2000'],
    ['2026-01-05/2026-01-06', '2026-01-05', '2026-01-06', '5 to 6 January 2026'],
    ['2026-01-31/2026-02-01', '2026-01-31', '2026-02-01', '31 January to 1 February 2026'],
    ['2025-12-31/2026-01-01', '2025-12-31', '2026-01-01', '31 December 2025 to 1 January 2026'],
  ])('%s is %s to %s, and reads "%s"', (date, from, to, words) => {
    expect(knownSpan(date)).toEqual({ from, to });
    expect(isKnownDate(date)).toBe(true);
    expect(formatKnownDate(date)).toBe(words);
  });

  it('is none in a thirteenth month', () => {
    expect(isKnownDate('2025-13')).toBe(false);
    expect(isKnownDate('2025-13-01')).toBe(false);
  });
});

describe('the dossiers that come with Parley', () => {
  const folder = new URL('../../shared/dossier/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const texts = names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

  it.each(texts)('leave nothing to doubt in what they tell their readers (%s)', (_, text) => {
    const { findings } = checkFields(JSON.parse(text), '2026-11-01');
    expect(findings.filter(({ path }) => /^(about|history)|attested/.test(path))).toEqual([]);
  });

  it.each(texts)('tell how it came to the talks, how they went and what each party asks (%s)', (name, text) => {
    const { about, parties } = parseDossier(text, name);
    expect(about.background.length).toBeGreaterThan(1);
    expect(about.course.length).toBeGreaterThan(1);
    for (const { id } of parties) expect(about.demands.filter(({ side }) => side === id).length).toBeGreaterThan(0);
  });

  it('tell the talks of the default dossier from their background to what comes next', () => {
    const [, text = ''] = texts.find(([name]) => name === 'israel-syria.json') ?? [];
    const { about, parties, people, history } = parseDossier(text, 'israel-syria.json');
    expect(about.background).toHaveLength(3);
    expect(about.course.map(({ round: number }) => number).filter((number) => number !== undefined)).toEqual([
      1, 2, 3, 4, 5,
    ]);
    for (const { id } of parties) expect(about.demands.filter(({ side }) => side === id).length).toBeGreaterThan(3);
    expect(about.outcomes.length).toBeGreaterThan(2);
    expect(about.next.length).toBeGreaterThan(0);
    expect(people.filter(({ attested }) => attested === undefined)).toEqual([]);
    expect(history.filter(({ details, source }) => !details || !source)).toEqual([]);
  });
});
