import { METRIC_NAMESPACE } from '../metricNamespace.ts';
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
 * The summary as one log line that CloudWatch also reads as metrics (embedded metric format). Five metrics without
 * dimensions stay within the ten that cost nothing; the reasons for dropped items are fields of the line, for Insights.
 */
export function pollLogEntry(summary: PollSummary, timestamp: number): { what: string; [field: string]: unknown } {
  const { feeds, items, alerts, events } = summary;
  return {
    what: 'poll',
    _aws: {
      Timestamp: timestamp,
      CloudWatchMetrics: [
        {
          Namespace: METRIC_NAMESPACE,
          Dimensions: [[]],
          Metrics: Object.values(POLL_METRICS).map((name) => ({ Name: name, Unit: 'Count' })),
        },
      ],
    },
    [POLL_METRICS.pollsDone]: 1,
    [POLL_METRICS.feedsFailed]: feeds.failed,
    [POLL_METRICS.itemsNew]: items.new,
    [POLL_METRICS.reports]: items.reports,
    [POLL_METRICS.alerts]: alerts.length,
    feeds,
    dropped: items.dropped,
    broken: items.broken,
    events,
    alertIds: alerts,
    isBaseline: summary.isBaseline,
  };
}
