import type { AlertableKind } from '../detect/report.ts';
import type { Told } from '../events/event.ts';
import { type Alert, type Choice, interestOf, type Stage } from './alert.ts';

/**
 * The topics that an alert is published to. A subscriber is on one topic, so that publishing once to each tells each
 * subscriber once.
 *
 * - `reported`: the early topics of the kind's interest and of `all`.
 * - `confirmed`: the confirmed ones, and the early ones too: an early subscriber must miss neither what came confirmed
 *   at once nor what was reported while nobody could be told. Where early was told, the ledger skips it.
 * - `correction`: whoever was told what it corrects, and nobody else.
 *
 * @param kind the event's own kind; for a correction the kind of the event that was told.
 * @param told what was told of the event before this alert; for a correction what was told of the corrected event.
 */
export function topicsFor(kind: AlertableKind, purpose: Alert['purpose'], told: Told): Choice[] {
  return stagesOf(purpose, told).flatMap((stage): Choice[] => [`${interestOf(kind)}-${stage}`, `all-${stage}`]);
}

function stagesOf(purpose: Alert['purpose'], told: Told): Stage[] {
  switch (purpose) {
    case 'reported':
      return ['early'];
    case 'confirmed':
      return ['early', 'confirmed'];
    case 'correction':
      if (told.confirmed) return ['early', 'confirmed'];
      return told.early ? ['early'] : [];
    default:
      return purpose satisfies never;
  }
}
