import { formatMetrics } from './formatMetrics.ts';
import { hasLabels, type LabelledItem } from './readLabels.ts';
import type { Decision, Run } from './runItems.ts';
import { isAlertablePrediction, predictedKind, scoreLanguages, scoreRun } from './score.ts';

/** Scores where there are labels, a row for each item, and the alerts: for programs. */
export function asJson(run: Run, items: readonly LabelledItem[]) {
  const metrics = hasLabels(items) ? { ...scoreRun(run), languages: scoreLanguages(run) } : {};
  const itemOf = new Map(
    run.decisions.flatMap(({ item, detection }) =>
      detection.outcome === 'report' ? [[detection.report.id, item.id]] : [],
    ),
  );
  return {
    metrics,
    items: run.decisions.map(asRow),
    alerts: run.alerts.map(({ eventId, event, decidedAt }) => ({
      eventId,
      kind: event.kind,
      certainty: event.certainty,
      at: decidedAt,
      itemIds: event.testimonies.flatMap(({ reportId }) => itemOf.get(reportId) ?? []),
    })),
  };
}

function asRow(decision: Decision) {
  const { item, detection, eventId } = decision;
  const reasons = detection.outcome === 'report' ? detection.report.reasons : detection.reasons;
  return {
    id: item.id,
    relevant: detection.outcome === 'report',
    kind: predictedKind(decision),
    alertable: isAlertablePrediction(decision),
    eventId,
    reasons: reasons.map(({ rule, note }) => `${rule}: ${note}`),
  };
}

/** How many items are in a language that has no table: no rule can be right about them. */
function describeUnread({ decisions }: Run): string {
  const notes = decisions.flatMap(({ detection }) =>
    detection.outcome === 'dropped' && detection.drop === 'language.unread' ? [detection.reasons[0]?.note] : [],
  );
  if (notes.length === 0) return '';
  return `\n\nnot read: ${notes.length} of ${decisions.length} items (${[...new Set(notes)].join(', ')})`;
}

/** Scores where there are labels, else a line for each item: for people. */
export function describeRun(run: Run, items: readonly LabelledItem[]): string {
  if (hasLabels(items)) return `${formatMetrics(scoreRun(run), scoreLanguages(run))}${describeUnread(run)}`;
  return run.decisions
    .map(
      (decision) =>
        `${decision.item.id}\t${predictedKind(decision) ?? 'dropped'}\t${decision.eventId ?? '-'}\t${decision.item.title}`,
    )
    .join('\n');
}
