import type { Policy } from '../dossier/dossier.ts';
import { HOUR_MS } from '../units.ts';
import type { Alert } from './alert.ts';

/**
 * Why the alert comes too late to be sent, in words for the page, or null when it is fresh. Deciding has already
 * checked the age of the news itself; what can grow old after that is the alert, waiting in a backlog. So its age
 * counts from `decidedAt`, against the same `freshHours`.
 */
export function findStaleness(alert: Alert, policy: Pick<Policy, 'freshHours'>, now: Date): string | null {
  const hours = (now.getTime() - Date.parse(alert.decidedAt)) / HOUR_MS;
  if (hours <= policy.freshHours) return null;
  return `stale: ${Math.floor(hours)} hours old when its turn came, limit ${policy.freshHours}`;
}
