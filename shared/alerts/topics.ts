import type { AlertableKind } from '../detect/report.ts';
import { type Alert, type Choice, interestOf, type Stage } from './alert.ts';

/**
 * The topics that an alert is published to. A subscriber is on one topic, so that publishing once to each tells each
 * subscriber once.
 *
 * - `reported`: the early topics of the kind's interest and of `all`, and those of whoever wants to hear twice.
 * - `confirmed`: the confirmed ones, and the early ones too: an early subscriber must miss neither what came confirmed
 *   at once nor what was reported while nobody could be told. Where early was told, the ledger skips it.
 * - `correction`: every topic that its news can have gone to. Who was told, and so is corrected, the ledger knows: an
 *   event may have been told to more than it says of itself.
 */
export function topicsFor(kind: AlertableKind, purpose: Alert['purpose']): Choice[] {
  return STAGES_OF[purpose].flatMap((stage): Choice[] => [`${interestOf(kind)}-${stage}`, `all-${stage}`]);
}

const STAGES_OF: Readonly<Record<Alert['purpose'], readonly Stage[]>> = {
  reported: ['early', 'twice'],
  confirmed: ['early', 'twice', 'confirmed'],
  correction: ['early', 'twice', 'confirmed'],
};
