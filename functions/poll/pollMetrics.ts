import { metricFields } from '../metrics.ts';
import type { PollSummary } from './services.ts';

/** What alarms and dashboards name; `infra/` imports these. */
export const POLL_METRICS = {
  pollsDone: 'PollsDone',
  feedsFailed: 'FeedsFailed',
  itemsNew: 'ItemsNew',
  reports: 'Reports',
  alerts: 'Alerts',
} as const;

/**
 * The summary as one log line that CloudWatch also reads as metrics. Five metrics of one dossier stay within the ten
 * that cost nothing; the reasons for dropped items are fields of the line, for Insights.
 */
export function pollLogEntry(
  summary: PollSummary,
  dossierId: string,
  timestamp: number,
): { what: string; [field: string]: unknown } {
  const { feeds, items, alerts, events } = summary;
  const counts = {
    [POLL_METRICS.pollsDone]: 1,
    [POLL_METRICS.feedsFailed]: feeds.failed,
    [POLL_METRICS.itemsNew]: items.new,
    [POLL_METRICS.reports]: items.reports,
    [POLL_METRICS.alerts]: alerts.length,
  };
  return {
    what: 'poll',
    ...metricFields(dossierId, counts, timestamp),
    feeds,
    dropped: items.dropped,
    broken: items.broken,
    events,
    alertIds: alerts,
    isBaseline: summary.isBaseline,
  };
}
