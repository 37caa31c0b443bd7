import type { LimitName } from '../../../shared/subscribers/rateLimit.ts';
import type { SiteServices } from '../services.ts';

/** A limit and whom it counts for: a hash, or `ALL`. */
export type Use = [limit: LimitName, subject: string];

/** The subject of a limit over all. */
export const ALL = 'all';

/**
 * Counts each use in order and returns the first limit reached, or null: counted for the asker first, so that one at
 * its limit uses up nobody else's. Where one is known to be reached nothing is counted, and nothing written.
 */
export async function countUses(
  { subscribers, clock, limits }: Pick<SiteServices, 'subscribers' | 'clock' | 'limits'>,
  uses: readonly Use[],
): Promise<LimitName | null> {
  const now = clock();
  const reached = uses.find(([name, subject]) => subscribers.isUsedUp(name, subject, now));
  if (reached) return reached[0];
  for (const [name, subject] of uses) {
    const decision = await subscribers.countUse(name, subject, now, limits);
    if (!decision.allowed) return decision.reason;
  }
  return null;
}
