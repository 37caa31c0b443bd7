/** How sure an event is: counted in independent sources, failing closed. */
import type { AlertableKind, Reason } from '../detect/report.ts';
import type { Policy } from '../dossier/dossier.ts';
import type { Certainty, TalksEvent, Testimony } from './event.ts';
import { familiesOf } from './independence.ts';
import { isOfficialAct } from './officialAct.ts';
import { weighDenials } from './weighDenials.ts';

export interface CertaintyDecision {
  certainty: Certainty;
  reasons: Reason[];
}

const MOST_NAMED = 12;

/** The event as sure as its testimonies alone make it. */
export function withCertainty(event: TalksEvent, policy: Policy): TalksEvent {
  return { ...event, certainty: decideCertainty(event.kind, event.testimonies, policy).certainty };
}

/** What the testimonies alone make of it; what other events make of it is added by `markCorrected`. */
export function decideCertainty(
  kind: AlertableKind,
  testimonies: readonly Testimony[],
  policy: Policy,
): CertaintyDecision {
  const counted = testimonies.filter((testimony) => testimony.evidence !== 'mention');
  const { weight, reasons } = weighDenials(kind, counted, policy);
  if (weight !== 'stand') return { certainty: weight, reasons };
  const supporting = counted.filter((testimony) => !testimony.denies);
  const say = (certainty: Certainty, rule: string, note: string) => ({
    certainty,
    reasons: [{ rule: `certainty.${rule}`, note }, ...reasons],
  });
  const official = supporting.find((testimony) => isOfficialAct(kind, testimony));
  if (official) return say('confirmed', 'official', `${official.publisher} speaks officially of its own side's act`);
  const families = familiesOf(supporting);
  const named = families.slice(0, MOST_NAMED).join(', ') || 'none';
  const note = `${families.length} independent known publisher(s): ${named}`;
  return families.length >= policy.confirmFamilies
    ? say('confirmed', 'families', note)
    : say('reported', 'single', note);
}
