import type { Trouble } from '../../shared/watch/troubles.ts';
import { metricFields, TROUBLES_METRIC } from '../metrics.ts';
import type { PollSummary } from './services.ts';

/** Counts of a poll, as its log line names them. */
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
} as const;

/** Two polls in a row that could not store what they read are an alarm: one may have had to wait for another. */
const UNSTORED_SHARE = 0.5;

/** The summary as one log line, which is a metric only where something is wrong: a metric costs 0.30 USD a month. */
export function pollLogEntry(
  summary: PollSummary,
  dossierId: string,
  timestamp: number,
): { what: string; [field: string]: unknown } {
  const { feeds, items, alerts, events } = summary;
  const counts = {
    [POLL_METRICS.pollsDone]: summary.isStored ? 1 : 0,
    [POLL_METRICS.feedsFailed]: feeds.failed,
    [POLL_METRICS.itemsNew]: items.new,
    [POLL_METRICS.reports]: items.reports,
    [POLL_METRICS.reportsUnstored]: summary.isStored ? 0 : items.reports,
    [POLL_METRICS.alerts]: alerts.length,
  };
  const wrong = {
    ...(isReaderOut(summary.reader) && { [POLL_METRICS.readerOut]: 1 }),
    ...(isUnstored(summary) && { [TROUBLES_METRIC]: UNSTORED_SHARE }),
  };
  return {
    what: 'poll',
    ...metricFields(dossierId, { ...counts, ...wrong }, timestamp, Object.keys(wrong)),
    ...(isUnstored(summary) && { trouble: 'Reports not stored' satisfies Trouble }),
    // Whoever looks why the poll is late finds here which shard is.
    ...(summary.shard.of > 1 && { shard: summary.shard }),
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

function isUnstored({ isStored, items }: PollSummary): boolean {
  return !isStored && items.reports > 0;
}

function isReaderOut(reader: PollSummary['reader']): boolean {
  return reader != null && reader.answered === 0 && Object.keys(reader.unanswered).length > 0;
}
