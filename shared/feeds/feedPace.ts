import type { FeedState } from './feedState.ts';

/**
 * The state with what an answer's time says of the feed's pace: the very same object when that is nothing new. A feed
 * that is about as slow as the limit does not change sides, and cost a write, at each poll.
 * @param seconds from the request to the whole answer, or to giving it up.
 * @param slowSeconds above it a feed is slow; it is quick again below half of it.
 */
export function rememberPace(state: FeedState, seconds: number, slowSeconds: number): FeedState {
  const wasSlow = state.isSlow === true;
  const isSlow = seconds > (wasSlow ? slowSeconds / 2 : slowSeconds);
  return isSlow === wasSlow ? state : { ...state, isSlow };
}
