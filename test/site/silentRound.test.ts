import { describe, expect, it } from 'vitest';
import { createSite } from '../../functions/site/app.tsx';
import { eventCode } from '../../shared/events/eventCode.ts';
import { makeServices } from './makeServices.ts';
import { storyEvent } from './sampleEvents.ts';

const ANNOUNCED = storyEvent({
  id: '2026-01-08-paris-round-scheduled',
  kind: 'round-scheduled',
  roundId: '2026-01-08-paris',
  date: { from: '2026-01-08', to: '2026-01-08' },
  ordinal: null,
});

/** What the site says of a round that was announced for the 8th and never heard of again. */
async function ask(day: string) {
  const now = new Date(`${day}T09:00:00Z`);
  const site = createSite(makeServices({ getEvents: async () => [ANNOUNCED], clock: () => now }));
  const get = async (path: string) => (await site.request(path)).text();
  const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  return {
    page: textOf(await get('/')),
    own: textOf(await get(`/e/${eventCode(ANNOUNCED.id)}`)),
    rounds: JSON.parse(await get('/events.json')).rounds,
    calendar: (await get('/calendar.ics')).replaceAll('\r\n ', '').split('\r\n'),
  };
}

describe('a round that was announced and never reported again', () => {
  it('is announced until its day is over', async () => {
    const { page, own, rounds, calendar } = await ask('2026-01-08');
    expect(page).toContain('Round in Paris Thursday 8 January 2026 · announced');
    expect(page + own).not.toContain('reported to have taken place');
    expect(rounds).toMatchObject([{ phase: 'scheduled', standing: 'scheduled' }]);
    expect(calendar).toContain('STATUS:CONFIRMED');
  });

  it('is not reported to have taken place from the day after: on the page, its own page, in JSON and calendar', async () => {
    const { page, own, rounds, calendar } = await ask('2026-01-09');
    expect(page).toContain('for Paris on Thursday 8 January 2026 · not reported to have taken place');
    expect(page).toContain('Round in Paris Thursday 8 January 2026 · not reported to have taken place');
    expect(own).toContain('The roundnot reported to have taken place');
    expect(rounds).toMatchObject([{ phase: 'scheduled', standing: 'unreported' }]);
    expect(calendar).toContain('SUMMARY:North-South talks: round in Paris (not reported to have taken place)');
    expect(calendar).toContain('STATUS:TENTATIVE');
  });

  it('is closed some days later, and a calendar neither expects nor cancels it', async () => {
    const { page, own, rounds, calendar } = await ask('2026-01-13');
    expect(page).toContain('Thursday 8 January 2026 · closed, never reported to have taken place');
    expect(own).toContain('closed, never reported to have taken place');
    expect(rounds).toMatchObject([{ phase: 'scheduled', standing: 'closed' }]);
    expect(calendar.filter((line) => line.startsWith('STATUS'))).toEqual([]);
  });
});
