import { setTimeout as pause } from 'node:timers/promises';
import { NoTurn } from '../services.ts';
import { createSlots, type Slots } from './slots.ts';

/** Lets no host be asked by more than a few at once, nor faster than every so often. */
export interface HostQueue {
  /** Runs the task when the host's turn comes. @throws {NoTurn} when the signal ends before that. */
  run<T>(host: string, signal: AbortSignal, task: () => Promise<T>): Promise<T>;
}

interface HostTurns {
  slots: Slots;
  nextStart: number;
}

/** Eighty feeds on twenty hosts are then twenty short queues side by side, not eighty requests at once to a few. */
export function createHostQueue(perHost: number, spacingMs: number): HostQueue {
  const hosts = new Map<string, HostTurns>();
  return {
    async run(host, signal, task) {
      const turns = hosts.get(host) ?? { slots: createSlots(perHost), nextStart: 0 };
      hosts.set(host, turns);
      const giveBack = await turns.slots.take(signal);
      try {
        await keepDistance(turns, spacingMs, signal);
        return await task();
      } finally {
        giveBack();
      }
    },
  };
}

async function keepDistance(turns: HostTurns, spacingMs: number, signal: AbortSignal): Promise<void> {
  const wait = turns.nextStart - Date.now();
  turns.nextStart = Math.max(turns.nextStart, Date.now()) + spacingMs;
  if (wait <= 0) return;
  await pause(wait, undefined, { signal }).catch((cause) => {
    throw new NoTurn('the time was over', { cause });
  });
}
