import type { TalksEvent } from '../../../shared/events/event.ts';
import type { Track } from '../../../shared/snapshot/sketchTrack.ts';
import { untrimmed } from '../picture/readTrack.ts';

/**
 * The newest events, whole, and behind them what the sketch of the track keeps of older ones: one read more, and the
 * story goes back months. Of an old event its reports are missing, so that outlets give its round no number.
 */
export function gatherEvents(newest: readonly TalksEvent[], track: Track | null): TalksEvent[] {
  const whole = new Set(newest.map(({ id }) => id));
  const older = (track?.events ?? []).filter(({ id }) => !whole.has(id));
  return [...older.map(untrimmed), ...newest];
}
