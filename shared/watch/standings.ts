import { HOUR_MS } from '../units.ts';
import type { Found, Trouble } from './troubles.ts';

/** A trouble that lasts. */
interface Standing {
  /** ISO instants: found first, and rung for last. */
  since: string;
  rungAt: string;
  count: number;
}
export type Standings = Partial<Record<Trouble, Standing>>;

/** Who did not look at the first ring is rung for again. */
const REMIND_HOURS = 24;

/**
 * Which troubles to ring for: what has begun, what has become more, and once a day what still lasts. All ring by one alarm,
 * which could not ring for a second trouble if a lasting one kept it ringing.
 * @param found of what was looked for; what was not keeps its standing
 */
export function compareStandings(
  known: Standings,
  found: Found,
  now: Date,
): { ring: Trouble[]; over: Trouble[]; standings: Standings } {
  const standings: Standings = { ...known };
  const [ring, over]: [Trouble[], Trouble[]] = [[], []];
  for (const [trouble, count] of Object.entries(found) as [Trouble, number][]) {
    const before = known[trouble];
    if (count === 0) {
      delete standings[trouble];
      if (before) over.push(trouble);
      continue;
    }
    const instant = now.toISOString();
    const rings = !before || count > before.count || isToRemind(before, now);
    if (rings) ring.push(trouble);
    standings[trouble] = { since: before?.since ?? instant, rungAt: rings ? instant : before.rungAt, count };
  }
  return { ring, over, standings };
}

function isToRemind({ rungAt }: Standing, now: Date): boolean {
  return now.getTime() - Date.parse(rungAt) >= REMIND_HOURS * HOUR_MS;
}
