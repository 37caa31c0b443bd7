import type { AlertableKind } from '../detect/report.ts';
import type { Testimony } from './event.ts';

/**
 * A party's own media speak for it of what it did itself: met, will meet, agreed, put off. That talks broke down is a
 * judgement about the other side, and needs a second source like any other.
 */
const OWN_ACTS: ReadonlySet<AlertableKind> = new Set([
  'round-scheduled',
  'round-opened',
  'round-concluded',
  'round-postponed',
  'agreement',
]);

/** Does it tell the act plainly enough to be believed alone? What was stored before reports were graded was so taken. */
export function isStrong({ evidence = 'strong' }: Testimony): boolean {
  return evidence === 'strong';
}

/** An official source that speaks plainly of what its own side did, or did not do. */
export function isOfficialAct(kind: AlertableKind, testimony: Testimony): boolean {
  return testimony.official && isStrong(testimony) && OWN_ACTS.has(kind);
}
