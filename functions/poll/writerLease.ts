import type { PollServices } from './services.ts';

/** What a writer needs to be the only one. */
export interface LeaseServices extends Pick<PollServices, 'runId' | 'pause' | 'clock' | 'log' | 'leaseWaitMs'> {
  events: Pick<PollServices['events'], 'claimLease' | 'releaseLease'>;
}

/** As long as a run that died keeps the others waiting. */
const LEASE_SECONDS = 60;
const LEASE_PAUSE_MS = 500;
const WAIT_MS = 10_000;

/** Another run held the lease for longer than this one can wait, or took it: the reports stay unseen and are read again. */
export class LeaseTaken extends Error {
  override name = 'LeaseTaken';
}

/** To be called before each write that depends on being the only writer. @throws {LeaseTaken} when that is over. */
export type KeepLease = () => Promise<void>;

/**
 * Runs the task as the only writer.
 * @throws {LeaseTaken} when another run is writing, and the task has not begun; or when the task lost the lease
 */
export async function withLease<T>(services: LeaseServices, task: (keep: KeepLease) => Promise<T>): Promise<T> {
  const holder = services.runId();
  await claimLease(services, holder);
  try {
    return await task(createKeeper(services, holder));
  } finally {
    await releaseLease(services, holder);
  }
}

async function claimLease({ events, pause, clock, leaseWaitMs = WAIT_MS }: LeaseServices, holder: string) {
  for (let waited = 0; waited < leaseWaitMs; waited += LEASE_PAUSE_MS) {
    if (await events.claimLease(holder, clock(), LEASE_SECONDS)) return;
    await pause(LEASE_PAUSE_MS);
  }
  throw new LeaseTaken('another run is storing news and did not finish in time');
}

/**
 * A task that takes long keeps its lease; one that hung until it lapsed does not get it back, for another run may have
 * decided meanwhile.
 */
function createKeeper({ events, clock }: LeaseServices, holder: string): KeepLease {
  let since = clock().getTime();
  return async () => {
    const now = clock();
    const seconds = (now.getTime() - since) / 1000;
    if (seconds < LEASE_SECONDS / 2) return;
    if (seconds >= LEASE_SECONDS || !(await events.claimLease(holder, now, LEASE_SECONDS)))
      throw new LeaseTaken('storing took so long that the lease lapsed');
    since = now.getTime();
  };
}

/** What is stored is stored, whatever becomes of the lease: it lapses by itself. */
async function releaseLease({ events, log }: LeaseServices, holder: string): Promise<void> {
  try {
    await events.releaseLease(holder);
  } catch (error) {
    log({ what: 'lease-not-released', error: String(error) });
  }
}
