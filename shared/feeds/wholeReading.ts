import { DAY_MS } from '../units.ts';
import type { FeedState } from './feedState.ts';

/**
 * Whether a feed is to be asked as if for the first time: at the dossier's own address and without validators. A server
 * that says 304 for ever, or a move to a domain that has been sold since, would else be believed for ever.
 */
export function isWholeDue(state: FeedState, now: string): boolean {
  const since = state.askedWhole ?? state.lastRead;
  return since !== null && Date.parse(now) - Date.parse(since) >= DAY_MS;
}

/** The state that such a question is asked with: what was read is known, but not mentioned. */
export function withoutValidators(state: FeedState): FeedState {
  return { ...state, etag: null, lastModified: null };
}
