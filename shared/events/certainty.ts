/** How sure an event is: counted in publisher families, failing closed. */
import type { AlertableKind, Reason } from '../detect/report.ts';
import type { Policy } from '../dossier/dossier.ts';
import type { Certainty, Testimony } from './event.ts';

export interface CertaintyDecision {
  certainty: Exclude<Certainty, 'corrected'>;
  reasons: Reason[];
}

/** Prefix of a family made up for a publisher the dossier does not know: it corroborates nothing but itself. */
export const UNKNOWN_FAMILY = 'unknown:';

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

/** Families known to the dossier among the testimonies, in order of appearance. */
export function familiesOf(testimonies: readonly Testimony[]): string[] {
  return [...new Set(testimonies.map((testimony) => testimony.family))].filter(
    (family) => !family.startsWith(UNKNOWN_FAMILY),
  );
}

export function decideCertainty(
  kind: AlertableKind,
  testimonies: readonly Testimony[],
  policy: Policy,
): CertaintyDecision {
  const counted = testimonies.filter((testimony) => testimony.evidence !== 'mention');
  const supporting = counted.filter((testimony) => !testimony.denies);
  const denying = counted.filter((testimony) => testimony.denies && (testimony.official || testimony.trusted));
  if (denying.length > 0) {
    const note = `denied by ${denying.map((testimony) => testimony.publisher).join(', ')}`;
    return { certainty: 'disputed', reasons: [{ rule: 'certainty.denied', note }] };
  }
  const official = supporting.find((testimony) => testimony.official && isStrong(testimony));
  if (official && OWN_ACTS.has(kind)) {
    const note = `${official.publisher} speaks officially of its own side's act`;
    return { certainty: 'confirmed', reasons: [{ rule: 'certainty.official', note }] };
  }
  const families = familiesOf(supporting);
  const note = `${families.length} independent known publisher(s): ${families.join(', ') || 'none'}`;
  if (families.length >= policy.confirmFamilies)
    return { certainty: 'confirmed', reasons: [{ rule: 'certainty.families', note }] };
  return { certainty: 'reported', reasons: [{ rule: 'certainty.single', note }] };
}
