import { compareText } from '../compareText.ts';
import type { TalksEvent } from '../events/event.ts';
import { eventDay } from '../events/evolve.ts';

/** Two pages, as the site shows them together, are a screenful or three; and an answer of some ten kilobytes. */
export const EVENTS_ON_PAGE = 15;
/** Of JSON: an event with hundreds of reports has a page to itself. */
const BYTES_ON_PAGE = 32_000;

/**
 * The timeline in pages, oldest first, so that what is full stays as it is when news comes. A round is not torn apart
 * unless it alone is more than a page.
 */
export function cutPages(events: readonly TalksEvent[]): TalksEvent[][] {
  const pages: TalksEvent[][] = [];
  let left = { events: 0, bytes: 0 };
  const startPage = () => {
    pages.push([]);
    left = { events: EVENTS_ON_PAGE, bytes: BYTES_ON_PAGE };
  };
  for (const round of roundsOldestFirst(events)) {
    const sizes = round.map(sizeOf);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (round.length > left.events || total > left.bytes) startPage();
    round.forEach((event, index) => {
      const size = sizes[index] ?? 0;
      const page = pages.at(-1);
      if (page && page.length > 0 && (left.events < 1 || size > left.bytes)) startPage();
      pages.at(-1)?.push(event);
      left = { events: left.events - 1, bytes: left.bytes - size };
    });
  }
  return pages;
}

/** By the latest day of each round; within a round in order of the events' ids, which begin with their days. */
function roundsOldestFirst(events: readonly TalksEvent[]): TalksEvent[][] {
  const rounds = new Map<string, TalksEvent[]>();
  for (const event of [...events].sort((a, b) => compareText(a.id, b.id))) {
    const round = rounds.get(event.roundId);
    if (round) round.push(event);
    else rounds.set(event.roundId, [event]);
  }
  return [...rounds]
    .map(([id, round]) => ({ id, round, day: round.map(eventDay).sort().at(-1) ?? '' }))
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.id, b.id))
    .map(({ round }) => round);
}

function sizeOf(event: TalksEvent): number {
  return new TextEncoder().encode(JSON.stringify(event)).length;
}
