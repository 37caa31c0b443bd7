import type { Explanation } from '../../../shared/decide/explainItem.ts';
import type { Readings, Reason } from '../../../shared/detect/report.ts';

/** One item's way through the pipeline, a line each, with every reason. */
export function formatExplanation(explanation: Explanation): string {
  const { detection, assignment, event, alert } = explanation;
  if (detection.outcome === 'dropped') return [`dropped: ${detection.drop}`, ...bullets(detection.reasons)].join('\n');
  const { report } = detection;
  const { publisher } = report;
  const date = report.date ? [...new Set([report.date.from, report.date.to])].join(' to ') : 'not said';
  return [
    `report: ${report.kind}${report.denies ? ' (a denial)' : ''}`,
    `  evidence   ${report.evidence}`,
    `  place      ${report.place ?? 'not said'}`,
    `  date       ${date}`,
    `  round      ${report.ordinal ?? 'not said'}`,
    `  named      ${report.participants.join(', ') || 'nobody of the dossier'}`,
    `  publisher  ${publisher.name}, ${publisher.family ? `family ${publisher.family}` : 'of no known family'}`,
    ...(report.readings
      ? [`  rules      ${report.readings.rules}`, `  reader     ${describeReader(report.readings)}`]
      : []),
    ...bullets(report.reasons),
    assignment?.eventId ? `event: ${assignment.eventId}, ${event?.certainty}` : 'event: none',
    ...bullets(assignment?.reasons ?? []),
    ...(alert ? [alert.purpose ? `alert: ${alert.purpose}, to ${alert.topics.join(', ')}` : 'alert: none'] : []),
    ...bullets(alert ? (event?.reasons ?? []) : []),
  ].join('\n');
}

function bullets(reasons: readonly Reason[]): string[] {
  const width = Math.max(0, ...reasons.map((reason) => reason.rule.length));
  return reasons.map((reason) => `  - ${reason.rule.padEnd(width)}  ${reason.note}`);
}

function describeReader({ reader }: Readings): string {
  if (reader === null) return 'no answer';
  const kind = reader.kind === null ? 'not about the talks' : `${reader.denies ? 'denied ' : ''}${reader.kind}`;
  return `${kind}, ${reader.sure} sure${reader.words === null ? '' : `: "${reader.words}"`}`;
}
