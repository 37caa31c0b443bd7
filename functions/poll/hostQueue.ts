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

/** Looks again after each wait: one that came late, for the machine was busy, has moved the next one's time. */
async function keepDistance(turns: HostTurns, spacingMs: number, signal: AbortSignal): Promise<void> {
  while (Date.now() < turns.nextStart) {
    await pause(turns.nextStart - Date.now(), undefined, { signal }).catch((cause) => {
      throw new NoTurn('the time was over', { cause });
    });
  }
  turns.nextStart = Date.now() + spacingMs;
}
