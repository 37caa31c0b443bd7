import type { FetchTurn } from '../services.ts';
import { createSlots } from './slots.ts';

/** Enough for a hundred feeds in a few seconds, few enough for a small Lambda's memory. */
export const FEEDS_AT_ONCE = 12;
/** A body may be so large without asking. Larger ones are held one at a time, whoever sends how many of them. */
const SMALL_BODY_BYTES = 1_000_000;

/** What one feed holds from its request until its document is read. */
export interface FeedTurn extends FetchTurn {
  /** The answer is there, or given up. */
  stopWatch(): void;
  /** Seconds from asking to the answer, or until now; null when it was not asked. */
  seconds(): number | null;
  end(): void;
}

/**
 * Makes the turns of one poll. A document waits for its reading in its feed's place, so that what is fetched and not yet
 * read is at most eleven small bodies and a large one.
 * @param busyMs milliseconds that reading has taken so far
 */
export function createFeedTurns(busyMs: () => number): () => FeedTurn {
  const places = createSlots(FEEDS_AT_ONCE);
  const largeRoom = createSlots(1);
  // A document that takes long to read is no slowness of the feeds that answer meanwhile.
  const ownTime = () => performance.now() - busyMs();
  return () => {
    const held: (() => void)[] = [];
    let startedAt: number | null = null;
    let endedAt: number | null = null;
    let isLarge = false;
    return {
      async start(signal) {
        held.push(await places.take(signal));
        startedAt = ownTime();
      },
      async makeRoom(bytes, signal) {
        if (isLarge || bytes <= SMALL_BODY_BYTES) return;
        held.push(await largeRoom.take(signal));
        isLarge = true;
      },
      stopWatch() {
        endedAt = ownTime();
      },
      seconds: () => (startedAt === null ? null : ((endedAt ?? ownTime()) - startedAt) / 1000),
      busyMs,
      end() {
        for (const giveBack of held.splice(0)) giveBack();
      },
    };
  };
}
