import { expect, it } from 'vitest';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { readCalendar, type ShownEntry } from '../../site/readCalendar.ts';
import { asOf, ELSEWHERE, showElsewhere } from './asOf.ts';
import { ownPages, type Recorded } from './record.ts';

/** The calendar, as two readers in use read it: `readCalendar` compares what they make of each entry. */
export function testCalendar({ get, home, opened }: Recorded): void {
  const line = ({ from, until, status, summary }: ShownEntry) => `${from} until ${until}, ${status}: ${summary}`;
  const recorded = async () => readCalendar(await get('/calendar.ics'));
  const at = async (now: string, change = (event: TalksEvent) => event) =>
    readCalendar(await showElsewhere('/calendar.ics', asOf(await home().getEvents(), now).map(change), now));
  const inAugust = (entries: ShownEntry[]) => entries.filter(({ from }) => from.startsWith('2025-08'));

  it('has one entry a round, a round put off among them, and none of long ago is tentative', async () => {
    expect((await recorded()).map(line)).toEqual([
      '2026-01-05 until 2026-01-07, CONFIRMED: Israel-Syria talks: fifth round',
      '2025-09-17 until 2025-09-18, CONFIRMED: Israel-Syria talks: fourth round',
      '2025-08-19 until 2025-08-20, CONFIRMED: Israel-Syria talks: third round',
      '2025-07-31 until 2025-08-01, null: Israel-Syria talks: round in Baku (closed, never reported to have taken place)',
      '2025-07-24 until 2025-07-25, CONFIRMED: Israel-Syria talks: second round',
      '2025-07-12 until 2025-07-13, CONFIRMED: Israel-Syria talks: first round',
    ]);
    const onTheDay = await at('2025-07-31T12:00:00.000Z');
    expect(onTheDay.find(({ from }) => from === '2025-07-31')).toMatchObject({ location: 'Baku', status: 'TENTATIVE' });
  });

  it('moves a round put off to its new days under the same name, says when it was to be, and counts the change', async () => {
    const [putOff, ...others] = inAugust(await at('2025-08-14T00:00:00.000Z'));
    expect(others).toEqual([]);
    expect(putOff).toMatchObject({ from: '2025-08-17', until: '2025-08-25' });
    const [held, ...more] = inAugust(await recorded());
    expect(more).toEqual([]);
    expect(held?.uid).toBe(putOff?.uid);
    expect(held?.sequence).toBeGreaterThan(putOff?.sequence ?? Number.POSITIVE_INFINITY);
    expect(held?.changed.localeCompare(putOff?.changed ?? '9')).toBe(1);
    for (const entry of [putOff, held]) expect(entry?.description).toMatch(/^Put off from 13 August 2025\.\n/);
  });

  it('cancels one that is put off to no known day, and says so first in its summary', async () => {
    const [off, ...others] = inAugust(
      await at('2025-08-14T00:00:00.000Z', ({ newDay: _, ...event }) => event as TalksEvent),
    );
    expect(others).toEqual([]);
    expect(off && line(off)).toBe(
      '2025-08-13 until 2025-08-14, CANCELLED: PUT OFF: Israel-Syria talks: round in Paris',
    );
    const [held] = inAugust(await recorded());
    expect(off?.uid).toBe(held?.uid);
  });

  it('describes each entry as the page does: what, how sure, who met, headlines; and links to it', async () => {
    for (const { description, url, location, changed, sequence } of await recorded()) {
      expect(description).toMatch(
        /(^|\n)(Round ends in|New round announced for) \w+, \w+ \d+ \w+ 202[56]\.\n(Confirmed|Reported) /,
      );
      expect(description).toMatch(/\nWho: /);
      expect(description).toMatch(/\n- .+ \(.+\)/);
      expect(description).toContain(` ${location}, `);
      expect(await get(new URL(url).pathname)).toContain('<dt>Who</dt>');
      expect(sequence).toBe(Math.floor(Date.parse(changed) / 60_000));
    }
    const events = await home().getEvents();
    const lastNews = events
      .filter(({ kind, roundId }) => kind.startsWith('round-') && roundId === '2025-09-17-london')
      .map(({ lastPublished }) => lastPublished ?? '')
      .sort();
    const [, london] = await recorded();
    const late = Date.parse(london?.changed ?? '') - Date.parse(lastNews.at(-1) ?? '');
    expect([late >= 0, late < 3_600_000]).toEqual([true, true]);
  });

  it('keeps the names of its entries when the site moves, and when a round is found to be elsewhere and later', async () => {
    const now = '2026-01-07T09:00:00.000Z';
    const events = await home().getEvents();
    const moved = readCalendar(await showElsewhere('/calendar.ics', events, now));
    const uids = (entries: ShownEntry[]) => entries.map(({ uid }) => uid);
    expect(uids(moved)).toEqual(uids(await recorded()));
    for (const { url } of moved) expect(new URL(url).origin).toBe(ELSEWHERE);
    const later = events.map((event) =>
      event.roundId === '2026-01-05-paris'
        ? { ...event, place: 'london', date: { from: '2026-01-06', to: '2026-01-06' } }
        : event,
    );
    const [changed, ...rest] = readCalendar(await showElsewhere('/calendar.ics', later, now));
    expect(changed).toMatchObject({ uid: moved[0]?.uid, from: '2026-01-06', location: 'London' });
    expect(uids(rest)).toEqual(uids(moved.slice(1)));
  });

  it('asks to be read anew every hour, and is offered to be subscribed to on every page', async () => {
    const text = await get('/calendar.ics');
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(text).toContain('\r\nX-PUBLISHED-TTL:PT1H\r\n');
    const { pages } = await opened();
    const address = `<a href="webcal://${new URL(home().url).host}/calendar.ics">`;
    const own = ownPages(pages);
    expect(own.length).toBeGreaterThan(20);
    expect(own.flatMap(([url, html]) => (html.includes(address) ? [] : [url]))).toEqual([]);
  }, 60_000);
}
