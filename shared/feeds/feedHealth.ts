import { DAY_MS, MINUTE_MS } from '../units.ts';
import { isRestingAfterKill } from './feedRest.ts';
import type { FeedState } from './feedState.ts';
import { isResting } from './nextPoll.ts';

export type Health = 'ok' | 'failing' | 'resting' | 'silent' | 'new';

/** Those in trouble come first. */
export const HEALTH_ORDER: readonly Health[] = ['failing', 'resting', 'silent', 'new', 'ok'];

export interface FeedHealth {
  health: Health;
  /** One line for the page and the feed table. */
  note: string;
  /** ISO instant of its newest item that was new; null: none is known. */
  lastNews: string | null;
}

/** Days without news after which a feed that answers is called silent: a search that finds nothing looks like this. */
export const SILENT_DAYS = 3;

/** How a feed is doing, from what is remembered of it. */
export function feedHealth(state: FeedState | null, now: string): FeedHealth {
  return { ...judge(state, now), lastNews: state?.lastNews ?? null };
}

function judge(state: FeedState | null, now: string): Omit<FeedHealth, 'lastNews'> {
  if (state === null || (state.lastRead === null && state.lastError === null)) return { health: 'new', note: '' };
  if (isRestingAfterKill(state)) return { health: 'resting', note: `${state.lastError}${askedAgain(state, now)}` };
  if (isResting(state)) return { health: 'resting', note: state.lastError ?? '' };
  if (state.lastError !== null) return { health: 'failing', note: describeFailure(state, now) };
  const quietSince = state.lastNews ?? state.lastRead;
  const days = quietSince === null ? 0 : Math.floor((Date.parse(now) - Date.parse(quietSince)) / DAY_MS);
  if (days >= SILENT_DAYS) {
    const note =
      state.itemCount === 0 ? `answers without any item for ${days} days` : `answers, but nothing new for ${days} days`;
    return { health: 'silent', note };
  }
  return { health: 'ok', note: `${state.itemCount} items, newest ${describeAge(quietSince, now)}` };
}

function describeFailure(state: FeedState, now: string): string {
  const times = state.failures === 1 ? '' : `, ${state.failures} times in a row`;
  return `${state.lastError}${times}${askedAgain(state, now)}`;
}

function askedAgain({ nextPoll }: FeedState, now: string): string {
  return nextPoll !== null && nextPoll > now ? `; asked again at ${nextPoll.slice(0, 16)}Z` : '';
}

function describeAge(instant: string | null, now: string): string {
  if (instant === null) return 'unknown';
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(instant)) / MINUTE_MS));
  if (minutes < 120) return `${minutes} minutes ago`;
  return minutes < 2_880 ? `${Math.floor(minutes / 60)} hours ago` : `${Math.floor(minutes / 1_440)} days ago`;
}
