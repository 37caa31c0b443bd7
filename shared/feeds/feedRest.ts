import type { Feed } from '../dossier/dossier.ts';
import { MINUTE_MS } from '../units.ts';
import type { FeedState, KilledPolls } from './feedState.ts';
import { stateOf } from './nextPoll.ts';

/**
 * Rest after the first poll that was killed while reading a feed, and the longest: each further one makes it four times
 * as long. The first is short because a machine that is switched off just then is no fault of the feed.
 */
const FIRST_REST_MS = 30 * MINUTE_MS;
const LONGEST_REST_MS = 24 * 60 * MINUTE_MS;

/**
 * The state of a feed at whose document a poll was killed: it rests, for longer each time, but is always asked again.
 * The very same object when that poll has been counted already.
 * @param killedAt ISO instant at which the killed poll began to read it, as is `now`.
 */
export function restAfterKill(state: FeedState | null, feed: Feed, killedAt: string, now: string): FeedState {
  const before = stateOf(state, feed);
  if (before.killed?.at === killedAt) return before;
  const killed = { times: (before.killed?.times ?? 0) + 1, at: killedAt };
  const rest = Math.min(FIRST_REST_MS * 4 ** Math.min(killed.times - 1, 10), LONGEST_REST_MS);
  const nextPoll = new Date(Date.parse(now) + rest).toISOString();
  return { ...before, killed, lastError: describe(killed), nextPoll };
}

/** Whether the state's last word is that the feed rests because it killed a poll. */
export function isRestingAfterKill({ killed, lastError }: FeedState): boolean {
  return killed != null && lastError === describe(killed);
}

function describe({ times, at }: KilledPolls): string {
  const polls = times === 1 ? 'the poll that read it' : `${times} polls that read it`;
  return `killed: ${polls} did not survive it, last at ${at.slice(0, 16)}Z`;
}
