import { MINUTE_MS } from '../../shared/units.ts';
import type { Archive } from './archive.ts';
import { changesOf } from './feedAt.ts';

const TICK_MS = 5 * MINUTE_MS;

/** The instants at which a replay polls: those of the five-minute schedule at which there is something to see. */
export interface PollInstants {
  /** The next instant, or null when the history is over. */
  next(): Date | null;
  /** Asks for one more poll, for an alert that is held until then. */
  add(at: Date): void;
}

/** Begins with the baseline at `startsAt` and ends at `endsAt`; what lies before or after is not replayed. */
export function createPollInstants({ feeds, expected }: Archive): PollInstants {
  const start = Date.parse(expected.startsAt);
  const end = Date.parse(expected.endsAt);
  const waiting = new Set([start, end]);
  const add = (at: Date) => {
    const tick = Math.ceil(at.getTime() / TICK_MS) * TICK_MS;
    if (tick > start && tick < end) waiting.add(tick);
  };
  feeds.flatMap(changesOf).forEach(add);
  return {
    add,
    next() {
      if (waiting.size === 0) return null;
      const earliest = [...waiting].reduce((a, b) => Math.min(a, b));
      waiting.delete(earliest);
      return new Date(earliest);
    },
  };
}
