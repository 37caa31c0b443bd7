/** The whole way of one item, from headline to alert or why not: the very stages of a poll, with nothing else known. */
import type { Alert } from '../alerts/alert.ts';
import type { Detection, Detector, Reason } from '../detect/report.ts';
import type { Dossier, Feed } from '../dossier/dossier.ts';
import type { TalksEvent } from '../events/event.ts';
import type { Item } from '../feeds/item.ts';
import { advance } from './advance.ts';
import { decideAlert } from './decideAlert.ts';

export interface Explanation {
  detection: Detection;
  /** How it was assigned, when it is a report. */
  assignment: { eventId: string | null; reasons: Reason[] } | null;
  event: TalksEvent | null;
  /** What would be told now, and to which topics; with the reason when nothing. */
  alert: { purpose: Alert['purpose'] | null; topics: string[]; reasons: Reason[] } | null;
}

/** What the pipeline decides about an item at the instant `now`, as the only news there is. */
export function explainItem(item: Item, feed: Feed, dossier: Dossier, detect: Detector, now: string): Explanation {
  const detection = detect(item, feed);
  if (detection.outcome === 'dropped') return { detection, assignment: null, event: null, alert: null };
  const context = { now, baselineAt: null, policy: dossier.policy };
  const step = advance([], [detection.report], context);
  const [assignment] = step.assignments;
  const [event] = step.changed;
  const [alert] = step.alerts;
  return {
    detection,
    assignment: assignment ?? null,
    event: event ?? null,
    alert: event
      ? {
          purpose: alert?.purpose ?? null,
          topics: alert?.topics ?? [],
          reasons: decideAlert({ ...event, told: {} }, context).reasons,
        }
      : null,
  };
}
