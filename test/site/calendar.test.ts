import { describe, expect, it } from 'vitest';
import { createSite } from '../../functions/site/app.tsx';
import type { TalksEvent } from '../../shared/events/event.ts';
import { makeServices } from './makeServices.ts';
import { readCalendar, type ShownEntry } from './readCalendar.ts';
import { EVENTS, NOW, storyEvent, storyTestimony } from './sampleEvents.ts';

interface Asked {
  now?: string;
  siteUrl?: string;
}

async function getCalendar(events: TalksEvent[], { now, siteUrl = 'https://parley.example' }: Asked = {}) {
  const clock = () => (now === undefined ? NOW : new Date(`${now}T09:00:00Z`));
  const site = createSite(makeServices({ getEvents: async () => events, clock, siteUrl }));
  return site.request('/calendar.ics');
}

const read = async (events: TalksEvent[], asked: Asked = {}) =>
  readCalendar(await (await getCalendar(events, asked)).text());

/** "2026-01-12 until 2026-01-13, CONFIRMED: Round in Paris" */
const line = ({ from, until, status, summary }: ShownEntry) => `${from} until ${until}, ${status}: ${summary}`;
const lines = async (events: TalksEvent[], now?: string) => (await read(events, now ? { now } : {})).map(line);

/** An event of a round in Paris without a number, first reported in the morning of a day. */
function told(kind: TalksEvent['kind'], round: string, day: string | null, at: string, more: Partial<TalksEvent> = {}) {
  const instant = at.length > 10 ? at : `${at}T08:00:00.000Z`;
  return storyEvent({
    id: `${day ?? at}-paris-${kind}`,
    kind,
    roundId: round,
    ordinal: null,
    date: day === null ? null : { from: day, to: day },
    firstPublished: instant,
    lastPublished: instant,
    detectedAt: instant,
    testimonies: [storyTestimony({ title: `What happened to ${round}`, published: instant })],
    ...more,
  });
}

const ANNOUNCED = told('round-scheduled', '2026-01-12-paris', '2026-01-12', '2026-01-02');
const PUT_OFF = told('round-postponed', '2026-01-12-paris', '2026-01-12', '2026-01-06', {
  corrects: ANNOUNCED.id,
});
const TAKEN_BACK = { ...ANNOUNCED, certainty: 'corrected', correctedBy: PUT_OFF.id } as const;
const ANEW = told('round-scheduled', '2026-01-20-paris', '2026-01-20', '2026-01-07');

describe('the calendar', () => {
  it('has one all-day entry a round, its place, and what happened last, how sure, and who says so', async () => {
    const answer = await getCalendar(EVENTS);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const [newest, ...older] = readCalendar(await answer.text());
    expect(newest).toMatchObject({
      from: '2026-01-05',
      until: '2026-01-07',
      summary: 'North-South talks: fifth round',
      location: 'Paris',
      status: 'CONFIRMED',
      url: 'https://parley.example/e/13f0e68e',
    });
    expect(newest?.description).toMatch(
      /^Round ends in Paris, Tuesday 6 January 2026\.\nConfirmed officially by South/,
    );
    expect(newest?.description).toContain('- اختتام جولة المحادثات في باريس (Southland News Agency)');
    expect(older.map(line)).toEqual([
      '2025-09-15 until 2025-09-16, CANCELLED: PUT OFF: North-South talks: fourth round',
    ]);
  });

  it('names itself and says where it comes from and how often to ask for it', async () => {
    const text = (await (await getCalendar(EVENTS)).text()).replaceAll('\r\n ', '');
    expect(text.split('\r\n')).toEqual(
      expect.arrayContaining([
        'NAME:Northland–Southland border talks',
        'SOURCE;VALUE=URI:https://parley.example/calendar.ics',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'X-PUBLISHED-TTL:PT1H',
      ]),
    );
  });

  it('is offered on every page, to be subscribed to and as a file', async () => {
    const site = createSite(makeServices());
    for (const path of ['/', '/talks', '/timeline', '/timeline?kind=agreement', '/track', '/e/13f0e68e', '/stop']) {
      const page = await (await site.request(path)).text();
      expect(page).toContain('<a href="webcal://parley.example/calendar.ics">');
      expect(page).toContain('<a href="/calendar.ics">');
    }
  });
});

describe('a round that is put off', () => {
  it('keeps its entry, cancelled, where no new day is known', async () => {
    const [before] = await read([ANNOUNCED]);
    const [after, ...others] = await read([TAKEN_BACK, PUT_OFF]);
    expect(others).toEqual([]);
    expect([before, after].map((entry) => entry && line(entry))).toEqual([
      '2026-01-12 until 2026-01-13, CONFIRMED: North-South talks: round in Paris',
      '2026-01-12 until 2026-01-13, CANCELLED: PUT OFF: North-South talks: round in Paris',
    ]);
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    expect(after?.changed).toBe('2026-01-06T08:00:00Z');
  });

  it('is one entry that moves where another day is announced, under the same name and with what it was before', async () => {
    const [before] = await read([ANNOUNCED]);
    const [after, ...others] = await read([TAKEN_BACK, PUT_OFF, ANEW]);
    expect(others).toEqual([]);
    expect(after && line(after)).toBe('2026-01-20 until 2026-01-21, CONFIRMED: North-South talks: round in Paris');
    expect(after?.uid).toBe(before?.uid);
    expect(after?.description).toMatch(/^Put off from 12 January 2026\.\nNew round announced for Paris/);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  it('moves to the day that the reports of the delay give, and is heard of there or not', async () => {
    const toNewDay = { ...PUT_OFF, newDay: { from: '2026-01-20', to: '2026-01-20' } };
    expect(await lines([TAKEN_BACK, toNewDay])).toEqual([
      '2026-01-20 until 2026-01-21, CONFIRMED: North-South talks: round in Paris',
    ]);
    expect(await lines([TAKEN_BACK, toNewDay], '2026-01-22')).toEqual([
      '2026-01-20 until 2026-01-21, TENTATIVE: North-South talks: round in Paris (not reported to have taken place)',
    ]);
    const opened = told('round-opened', '2026-01-20-paris', '2026-01-20', '2026-01-20');
    expect(await lines([TAKEN_BACK, toNewDay, opened], '2026-01-22')).toEqual([
      '2026-01-20 until 2026-01-21, CONFIRMED: North-South talks: round in Paris',
    ]);
  });

  it('moves again, to another place, and is off in the end: always one entry of one name', async () => {
    const offAgain = told('round-postponed', '2026-01-20-paris', '2026-01-20', '2026-01-15');
    const third = told('round-scheduled', '2026-01-27-london', '2026-01-27', '2026-01-16', { place: 'london' });
    const offForGood = told('round-postponed', '2026-01-27-london', '2026-01-27', '2026-01-25', { place: 'london' });
    const story = [ANNOUNCED, PUT_OFF, ANEW, offAgain, third, offForGood];
    const days = ['2026-01-03', '2026-01-06', '2026-01-07', '2026-01-15', '2026-01-16', '2026-01-25'];
    const seen = await Promise.all(days.map((now, index) => read(story.slice(0, index + 1), { now })));
    expect(seen.map((entries) => entries.length)).toEqual(story.map(() => 1));
    expect(new Set(seen.flat().map(({ uid }) => uid)).size).toBe(1);
    expect(seen.flat().map(line)).toEqual([
      '2026-01-12 until 2026-01-13, CONFIRMED: North-South talks: round in Paris',
      '2026-01-12 until 2026-01-13, CANCELLED: PUT OFF: North-South talks: round in Paris',
      '2026-01-20 until 2026-01-21, CONFIRMED: North-South talks: round in Paris',
      '2026-01-20 until 2026-01-21, CANCELLED: PUT OFF: North-South talks: round in Paris',
      '2026-01-27 until 2026-01-28, CONFIRMED: North-South talks: round in London',
      '2026-01-27 until 2026-01-28, CANCELLED: PUT OFF: North-South talks: round in London',
    ]);
    expect(seen[4]?.[0]?.description).toMatch(/^Put off from 20 January 2026\./);
    const sequences = seen.map(([entry]) => entry?.sequence ?? 0);
    expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
  });

  it('is the round next due where the report of the delay names no day', async () => {
    const undated = told('round-postponed', '2026-01-06-paris', null, '2026-01-06', { place: null });
    expect(await lines([ANNOUNCED, undated])).toEqual([
      '2026-01-12 until 2026-01-13, CANCELLED: PUT OFF: North-South talks: round in Paris',
    ]);
    const [moved, ...others] = await read([ANNOUNCED, undated, ANEW]);
    expect(others).toEqual([]);
    expect(moved && line(moved)).toBe('2026-01-20 until 2026-01-21, CONFIRMED: North-South talks: round in Paris');
    expect(moved?.uid).toBe((await read([ANNOUNCED]))[0]?.uid);
  });

  it('and is held after all, has the days on which it was held', async () => {
    const held = told('round-opened', '2026-01-12-paris', '2026-01-13', '2026-01-13');
    expect(await lines([TAKEN_BACK, PUT_OFF, held], '2026-01-14')).toEqual([
      '2026-01-13 until 2026-01-14, CONFIRMED: North-South talks: round in Paris',
    ]);
  });

  it('is not the round that is announced weeks later, nor cancelled by a delay that is denied', async () => {
    const weeksLater = told('round-scheduled', '2026-02-20-paris', '2026-02-20', '2026-02-10');
    expect(await lines([TAKEN_BACK, PUT_OFF, weeksLater], '2026-02-11')).toEqual([
      '2026-02-20 until 2026-02-21, CONFIRMED: North-South talks: round in Paris',
      '2026-01-12 until 2026-01-13, CANCELLED: PUT OFF: North-South talks: round in Paris',
    ]);
    expect(await lines([ANNOUNCED, { ...PUT_OFF, certainty: 'disputed' }])).toEqual([
      '2026-01-12 until 2026-01-13, TENTATIVE: North-South talks: round in Paris',
    ]);
  });
});

describe('an entry', () => {
  it('keeps its UID when the site moves or day and place of the round turn out to be others, and counts the change', async () => {
    const [before] = await read([storyEvent()]);
    const found = storyEvent({
      place: 'london',
      date: { from: '2026-01-04', to: '2026-01-04' },
      changedAt: '2026-01-07T08:00:00.000Z',
    });
    const [after] = await read([found], { siteUrl: 'https://elsewhere.example' });
    expect(after?.uid).toBe(before?.uid);
    expect([before?.changed, after?.changed]).toEqual(['2026-01-06T18:40:00Z', '2026-01-07T08:00:00Z']);
    expect((after?.sequence ?? 0) - (before?.sequence ?? 0)).toBe(800);
    expect(after).toMatchObject({
      from: '2026-01-04',
      location: 'London',
      url: 'https://elsewhere.example/e/13f0e68e',
    });
  });

  it('was changed on the day on which silence changed what it says, and not again', async () => {
    const changes = ['2026-01-12', '2026-01-13', '2026-01-14', '2026-01-17', '2026-03-01'].map(async (now) => {
      const [entry] = await read([ANNOUNCED], { now });
      return `${now}: ${entry?.changed.slice(0, 10)} ${entry?.status}`;
    });
    expect(await Promise.all(changes)).toEqual([
      '2026-01-12: 2026-01-02 CONFIRMED',
      '2026-01-13: 2026-01-13 TENTATIVE',
      '2026-01-14: 2026-01-13 TENTATIVE',
      '2026-01-17: 2026-01-17 null',
      '2026-03-01: 2026-01-17 null',
    ]);
  });

  it('of long ago is tentative no more: confirmed, or without a status', async () => {
    const lone = told('round-opened', '2026-01-12-paris', '2026-01-12', '2026-01-12', { certainty: 'reported' });
    expect(await lines([lone], '2026-01-13')).toEqual([expect.stringContaining('TENTATIVE')]);
    expect(await lines([lone], '2026-02-13')).toEqual([expect.stringContaining('null: ')]);
    expect(await lines([{ ...lone, certainty: 'confirmed' }], '2026-02-13')).toEqual([
      expect.stringContaining('CONFIRMED'),
    ]);
  });

  it('holds whatever outlets and dossiers write, and lines stay within 75 bytes', async () => {
    const hostile = `${'ساحة '.repeat(30)};,\\\r\nEND:VEVENT\r\nBEGIN:VALARM\u0000\u007f"`;
    const testimony = storyTestimony({ title: hostile, publisher: hostile, family: hostile });
    const text = await (await getCalendar([storyEvent({ place: hostile, testimonies: [testimony] })])).text();
    const [entry, ...others] = readCalendar(text);
    expect(others).toEqual([]);
    expect(entry?.location).toContain(';,\\ END:VEVENT BEGIN:VALARM');
    expect(entry?.description).toContain('END:VEVENT BEGIN:VALARM');
    const bytes = text.split('\r\n').map((each) => new TextEncoder().encode(each).length);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
