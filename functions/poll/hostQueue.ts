import { setTimeout as pause } from 'node:timers/promises';

/** Lets no host be asked by more than a few at once, nor faster than every so often. */
export interface HostQueue {
  /** Runs the task when the host's turn comes. @throws the signal's reason when it ends before that. */
  run<T>(host: string, signal: AbortSignal, task: () => Promise<T>): Promise<T>;
}

interface HostTurns {
  running: number;
  nextStart: number;
  waiting: (() => void)[];
}

/** Eighty feeds on twenty hosts are then twenty short queues side by side, not eighty requests at once to a few. */
export function createHostQueue(perHost: number, spacingMs: number): HostQueue {
  const hosts = new Map<string, HostTurns>();

  async function takeTurn(turns: HostTurns, signal: AbortSignal): Promise<void> {
    while (turns.running >= perHost) await nextRelease(turns, signal);
    turns.running += 1;
    const wait = turns.nextStart - Date.now();
    turns.nextStart = Math.max(turns.nextStart, Date.now()) + spacingMs;
    try {
      if (wait > 0) await pause(wait, undefined, { signal });
    } catch (error) {
      giveBack(turns);
      throw signal.reason ?? error;
    }
  }

  function giveBack(turns: HostTurns): void {
    turns.running -= 1;
    turns.waiting.shift()?.();
  }

  return {
    async run(host, signal, task) {
      const turns = hosts.get(host) ?? { running: 0, nextStart: 0, waiting: [] };
      hosts.set(host, turns);
      signal.throwIfAborted();
      await takeTurn(turns, signal);
      try {
        return await task();
      } finally {
        giveBack(turns);
      }
    },
  };
}

function nextRelease(turns: HostTurns, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = () => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    };
    const giveUp = () => {
      turns.waiting = turns.waiting.filter((waiting) => waiting !== wake);
      reject(signal.reason);
    };
    turns.waiting.push(wake);
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
