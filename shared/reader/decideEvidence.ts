import { type Evidence, isAlertable, type Reason, type Report } from '../detect/report.ts';
import type { ReaderAnswer } from './answer.ts';
import type { ToldKind } from './readSlots.ts';

export interface ReaderEvidence {
  evidence: Evidence;
  supportsOnly: boolean;
  reason: Reason;
}

/**
 * How well an item supports what it is read as. A reader that is not sure starts nothing, unless the rules read the same.
 * @param sure how sure it must be, 0 to 1.
 */
export function decideEvidence(
  told: ToldKind,
  answer: ReaderAnswer,
  rules: Report | null,
  sure: number,
): ReaderEvidence {
  const grade = (evidence: Evidence, supportsOnly: boolean, rule: string, note: string): ReaderEvidence => ({
    evidence,
    supportsOnly,
    reason: { rule: `reader.${rule}`, note },
  });
  if (!isAlertable(told.kind)) return grade('mention', false, 'kept', 'nothing to alert');
  const agrees = rules?.kind === told.kind && rules.denies === told.denies;
  if (agrees && (rules.evidence === 'strong' || answer.sure >= sure))
    return grade('strong', false, 'agrees', `rules and reader agree (${answer.sure})`);
  if (agrees) return grade('weak', false, 'agrees', `rules and reader agree, neither of them sure (${answer.sure})`);
  if (answer.sure >= sure) return grade('strong', false, 'decides', `the reader is sure enough (${answer.sure})`);
  return grade('weak', true, 'unsure', `the reader alone, and not sure (${answer.sure}): it may support, not start`);
}
