import type { PollServices } from './services.ts';

/** What a writer needs to be the only one. */
export interface LeaseServices extends Pick<PollServices, 'runId' | 'pause' | 'clock' | 'log'> {
  events: Pick<PollServices['events'], 'claimLease' | 'releaseLease'>;
}

/** Longer than any write here takes, shorter than the poll interval: a crashed run delays the next one at most once. */
const LEASE_SECONDS = 60;
const LEASE_TRIES = 20;
const LEASE_PAUSE_MS = 500;

/** Another run held the lease for longer than this one can wait: the reports stay unseen and are read again. */
export class LeaseTaken extends Error {
  override name = 'LeaseTaken';
}

/**
 * Runs the task as the only writer.
 * @throws {LeaseTaken} when another run is writing; the task has not begun.
 */
export async function withLease<T>(services: LeaseServices, task: () => Promise<T>): Promise<T> {
  const holder = services.runId();
  await claimLease(services, holder);
  try {
    return await task();
  } finally {
    await releaseLease(services, holder);
  }
}

async function claimLease({ events, pause, clock }: LeaseServices, holder: string): Promise<void> {
  for (let tries = 0; tries < LEASE_TRIES; tries++) {
    if (await events.claimLease(holder, clock(), LEASE_SECONDS)) return;
    await pause(LEASE_PAUSE_MS);
  }
  throw new LeaseTaken('another run is storing news and did not finish in time');
}

/** What is stored is stored, whatever becomes of the lease: it lapses by itself. */
async function releaseLease({ events, log }: LeaseServices, holder: string): Promise<void> {
  try {
    await events.releaseLease(holder);
  } catch (error) {
    log({ what: 'lease-not-released', error: String(error) });
  }
}
