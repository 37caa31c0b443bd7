import { NoTurn } from '../services.ts';

/** A number of places, given in the order in which they were asked for. */
export interface Slots {
  /** Resolves to what gives the place back. @throws {NoTurn} when the signal ends before there is one. */
  take(signal: AbortSignal): Promise<() => void>;
  /** How many are waiting for a place. */
  readonly waiting: number;
}

export function createSlots(count: number): Slots {
  let free = count;
  const waiting = new Set<() => void>();

  function giveBack(): void {
    const [next] = waiting;
    if (!next) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next();
  }

  return {
    get waiting() {
      return waiting.size;
    },
    async take(signal) {
      if (signal.aborted) throw new NoTurn('the time was over', { cause: signal.reason });
      if (free > 0) free -= 1;
      else await waitAmong(waiting, signal);
      return once(giveBack);
    },
  };
}

function waitAmong(waiting: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = () => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    };
    const giveUp = () => {
      waiting.delete(wake);
      reject(new NoTurn('no place came free in time', { cause: signal.reason }));
    };
    waiting.add(wake);
    signal.addEventListener('abort', giveUp, { once: true });
  });
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    action();
  };
}
