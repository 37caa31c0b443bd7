/** Do denials outweigh what they deny? */
import type { AlertableKind, Reason } from '../detect/report.ts';
import type { Policy } from '../dossier/dossier.ts';
import type { Testimony } from './event.ts';
import { findIndependent } from './independence.ts';
import { isOfficialAct } from './officialAct.ts';

/** `stand`: the event is as sure as its reports make it. */
export type Weight = 'stand' | 'disputed' | 'corrected';

/**
 * The scales, in this order:
 *
 * 1. nobody reports it any more, and some deny it (their own items were edited): it is withdrawn;
 * 2. an official source denies its own side's act: disputed, whoever else confirms it;
 * 3. each independent outlet that denies cancels one that reports; what is left would still confirm it: it stands. So
 *    three outlets stand against one, two do not;
 * 4. an official source reports its own side's act: it stands until as many outlets deny it as confirm news;
 * 5. else disputed. Outlets that are not trusted alone, and those the dossier does not know, deny nothing.
 */
export function weighDenials(
  kind: AlertableKind,
  testimonies: readonly Testimony[],
  policy: Pick<Policy, 'confirmFamilies'>,
): { weight: Weight; reasons: Reason[] } {
  const say = (weight: Weight, rule: string, note: string) => ({
    weight,
    reasons: [{ rule: `certainty.${rule}`, note }],
  });
  const supporting = testimonies.filter(({ denies }) => !denies);
  const denials = testimonies.filter(({ denies }) => denies);
  const heard = denials.filter(({ official, trusted }) => official || trusted);
  if (denials.length > 0 && supporting.length === 0)
    return say('corrected', 'withdrawn', `nobody reports it any more; denied by ${namesOf(denials)}`);
  const official = heard.find((testimony) => isOfficialAct(kind, testimony));
  if (official) return say('disputed', 'denied-officially', `${official.publisher} denies its own side's act`);
  const against = findIndependent(heard);
  if (against.length === 0) return { weight: 'stand', reasons: [] };
  const left = findIndependent(supporting).length - against.length;
  const denied = `denied by ${namesOf(against)}`;
  if (left >= policy.confirmFamilies) return say('stand', 'outweighed', `${denied}, outweighed by those who report it`);
  if (against.length < policy.confirmFamilies && supporting.some((testimony) => isOfficialAct(kind, testimony)))
    return say('stand', 'outweighed', `${denied} against an official source on its own side's act`);
  return say('disputed', 'denied', denied);
}

const MOST_NAMED = 6;

function namesOf(testimonies: readonly Testimony[]): string {
  const names = [...new Set(testimonies.map(({ publisher }) => publisher))];
  return (
    names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '')
  );
}
