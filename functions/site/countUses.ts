import type { LimitName } from '../../shared/subscribers/rateLimit.ts';
import type { SiteServices } from './services.ts';

/**
 * Counts each use in order and returns the first limit reached, or null: counted for the client first, so that one at
 * its limit uses up nobody else's.
 */
export async function countUses(
  { subscribers, clock, limits }: SiteServices,
  uses: [LimitName, string][],
): Promise<LimitName | null> {
  for (const [name, subject] of uses) {
    const decision = await subscribers.countUse(name, subject, clock(), limits);
    if (!decision.allowed) return decision.reason;
  }
  return null;
}
