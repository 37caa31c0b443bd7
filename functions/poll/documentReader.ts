import { NoTurn } from '../services.ts';
import type { PollServices } from './services.ts';
import { createSlots } from './slots.ts';

/** Reads the documents of one poll one after the other, and lets the table know which it is reading. */
export interface DocumentReader {
  /**
   * Runs the reading when its turn comes.
   * @throws {NoTurn} when the poll ends before, or the table does not take the mark: the feed is read at the next poll.
   */
  read<T>(feedId: string, deadline: AbortSignal, reading: () => Promise<T>): Promise<T>;
  /** Milliseconds spent on reading so far, during which no answer of any feed could be received. */
  busyMs(): number;
}

/**
 * Reading takes one processor's time and all the memory that it wants, so nothing is lost by reading one document at a
 * time, and a poll that is killed by one leaves a mark in the table that names its feed and no other. The mark goes as
 * soon as there is nothing to read: a poll that is killed for another reason blames nobody.
 */
export function createDocumentReader({ feeds, clock, log }: PollServices, runId: string): DocumentReader {
  const place = createSlots(1);
  let spentMs = 0;
  let since: number | null = null;
  const busyMs = () => spentMs + (since === null ? 0 : performance.now() - since);

  async function mark(feedId: string): Promise<void> {
    try {
      await feeds.putReadingMark({ runId, feedId, at: clock().toISOString() });
    } catch (cause) {
      log({ what: 'mark-not-stored', feed: feedId, error: String(cause) });
      throw new NoTurn('a document is not read unless the next run could know of it', { cause });
    }
  }

  async function removeMark(): Promise<void> {
    try {
      await feeds.deleteReadingMark(runId);
    } catch (error) {
      log({ what: 'mark-not-deleted', error: String(error) });
    }
  }

  return {
    busyMs,
    async read(feedId, deadline, reading) {
      const giveBack = await place.take(deadline);
      try {
        await mark(feedId);
        // Many documents may take long together: what is left then is read at the next poll.
        if (deadline.aborted) throw new NoTurn('the time was over');
        since = performance.now();
        return await reading();
      } finally {
        [spentMs, since] = [busyMs(), null];
        if (place.waiting === 0) await removeMark();
        giveBack();
      }
    },
  };
}
