import { MINUTE_MS } from '../../shared/units.ts';
import { metricFields } from '../metrics.ts';
import type { PollSummary, ReaderCounts } from './services.ts';

/** What alarms and dashboards name; `infra/` imports these. */
export const POLL_METRICS = {
  /** Polls that stored what they read, or had nothing to store. */
  pollsDone: 'PollsDone',
  feedsFailed: 'FeedsFailed',
  itemsNew: 'ItemsNew',
  reports: 'Reports',
  /** Reports that were read and could not be stored; the next poll reads them again. */
  reportsUnstored: 'ReportsUnstored',
  alerts: 'Alerts',
  /** Polls that had questions for their reader and got no answer; counted only where there is one. */
  readerOut: 'ReaderOut',
  /** Minutes since the shard polled that has not for the longest; counted only where there are several. */
  shardSilentMinutes: 'ShardSilentMinutes',
} as const;

/**
 * What an alarm looks at. `ReportsUnstored` is written when it is zero, too: two polls in a row are an alarm, and CloudWatch
 * takes two that are hours apart for neighbours where there is nothing between them.
 */
const ALARMED: readonly string[] = [POLL_METRICS.pollsDone, POLL_METRICS.itemsNew, POLL_METRICS.reportsUnstored];

/** What an alarm looks at as well, where there is what it counts. */
const ALARMED_AT_TIMES: readonly string[] = [POLL_METRICS.readerOut, POLL_METRICS.shardSilentMinutes];

/** The summary as one log line that CloudWatch also reads as metrics; what nobody is alarmed by is a field of the line. */
export function pollLogEntry(
  summary: PollSummary,
  dossierId: string,
  timestamp: number,
): { what: string; [field: string]: unknown } {
  const { feeds, items, alerts, events } = summary;
  const isPart = summary.shard.of > 1;
  const { slowest } = summary.shard;
  const counts: Record<string, number> = {
    [POLL_METRICS.pollsDone]: summary.isStored ? 1 : 0,
    [POLL_METRICS.feedsFailed]: feeds.failed,
    [POLL_METRICS.itemsNew]: items.new,
    [POLL_METRICS.reports]: items.reports,
    [POLL_METRICS.reportsUnstored]: summary.isStored ? 0 : items.reports,
    [POLL_METRICS.alerts]: alerts.length,
    ...(summary.reader && { [POLL_METRICS.readerOut]: isReaderOut(summary.reader) ? 1 : 0 }),
    ...(isPart && slowest && { [POLL_METRICS.shardSilentMinutes]: minutesSince(slowest.at, summary.now) }),
  };
  const alarmed = [...ALARMED, ...ALARMED_AT_TIMES.filter((name) => name in counts)];
  return {
    what: 'poll',
    ...metricFields(dossierId, counts, timestamp, alarmed),
    ...(isPart && { shard: summary.shard }),
    feeds,
    dropped: items.dropped,
    broken: items.broken,
    events,
    alertIds: alerts,
    isBaseline: summary.isBaseline,
    isStored: summary.isStored,
    ...(summary.reader && { reader: summary.reader }),
  };
}

function isReaderOut({ answered, unanswered }: ReaderCounts): boolean {
  return answered === 0 && Object.keys(unanswered).length > 0;
}

/** One that is ahead, by its own clock, is not silent. */
function minutesSince(at: string, now: string): number {
  return Math.max(0, Math.round((Date.parse(now) - Date.parse(at)) / MINUTE_MS));
}
