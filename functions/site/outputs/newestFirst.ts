import type { TalksEvent } from '../../../shared/events/event.ts';
import { byLatestNews } from '../timeline/groupRounds.ts';

/** Feed readers keep what they saw; older events are in `events.json` and on its further pages. */
const ENTRIES = 30;

/** The events of a feed, newest news first. */
export function newestFirst(events: readonly TalksEvent[]): TalksEvent[] {
  return [...events].sort(byLatestNews).slice(0, ENTRIES);
}
