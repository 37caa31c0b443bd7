import type { UnmetShelf } from '../decide/unmet.ts';

/**
 * The one table: partition key `pk`, sort key `sk`, TTL attribute `expires` (epoch seconds).
 *
 * | what | pk | sk |
 * | --- | --- | --- |
 * | event, with the alerts of it that may not be in the outbox yet | `EVENT` | event id (starts with its date) |
 * | report of an event | `REPORT#<event id>` | report id |
 * | statement or background report | `REPORT#none` | `<published or seen>#<report id>` |
 * | denial, or report too bare to start an event, that found none | `REPORT#denial`, `REPORT#support` | the same |
 * | alert, the outbox | `OUTBOX` | alert id |
 * | ledger: an event's news, or its correction, told to a topic | `LEDGER#<event id>#news` or `…#correction` | topic |
 * | ledger: the weekly sign of life | `LEDGER#heartbeat#<Monday>` | `heartbeat` |
 * | test message that an operator asked for: no alert, read by nobody but the notifier | `TEST` | `YYYY-MM-DD#<number>` |
 * | what a reader found in a text | `READER#answer#<text key>` | `answer` |
 * | questions that a reader did not answer in time | `READER#pending` | text key |
 * | questions asked on a day | `READER#uses` | `YYYY-MM-DD` |
 * | feed state | `FEED` | feed id |
 * | subscriber | `SUBSCRIBER#<hash of address>` | `profile`, `code#<purpose>` |
 * | whose subscription an ARN is | `SUBSCRIBER#<ARN>` | `owner` |
 * | lists of subscribers: everybody, the unsettled | `SUBSCRIBER#roll`, `SUBSCRIBER#unsettled` | hash of address |
 * | number of subscriptions at the last daily check | `SUBSCRIBER#census` | `profile` |
 * | rate limit | `LIMIT#<subject>` | window |
 * | what the site shows: its head, pages of the timeline, indexes of codes and of terms, sketch of the track | `SNAPSHOT` | `head`, `page#<number>`, `codes#<first digit>`, `terms#<part>`, `track` |
 * | lease of the one writer, baseline, last poll, last poll that found something new | `META` | `lease`, `baseline`, `poll`, `news` |
 * | who looks after the others: when it did last, and the troubles that last | `WATCH` | `review`, `audit` |
 * | what a poll is reading now, or was when it was killed | `META` | `reading#<run id>` |
 *
 * `EVENT`, `OUTBOX` and `FEED` are single partitions on purpose: some tens of writes a day at the most, and one Query
 * reads the whole timeline.
 */
export interface Key {
  pk: string;
  sk: string;
}

export const TTL_ATTRIBUTE = 'expires';

export const keys = {
  event: (id: string): Key => ({ pk: 'EVENT', sk: id }),
  report: (eventId: string | null, sort: string): Key => ({ pk: `REPORT#${eventId ?? 'none'}`, sk: sort }),
  /** A report that found no event and waits for one. */
  unmet: (shelf: UnmetShelf, sort: string): Key => ({ pk: `REPORT#${shelf}`, sk: sort }),
  alert: (id: string): Key => ({ pk: 'OUTBOX', sk: id }),
  ledger: (subject: string, topic: string): Key => ({ pk: `LEDGER#${subject}`, sk: topic }),
  test: (id: string): Key => ({ pk: 'TEST', sk: id }),
  readerAnswer: (textKey: string): Key => ({ pk: `READER#answer#${textKey}`, sk: 'answer' }),
  readerPending: (textKey: string): Key => ({ pk: 'READER#pending', sk: textKey }),
  readerUses: (day: string): Key => ({ pk: 'READER#uses', sk: day }),
  feed: (id: string): Key => ({ pk: 'FEED', sk: id }),
  subscriber: (hash: string, part = 'profile'): Key => ({ pk: `SUBSCRIBER#${hash}`, sk: part }),
  limit: (subject: string, window: string): Key => ({ pk: `LIMIT#${subject}`, sk: window }),
  reading: (runId: string): Key => ({ pk: 'META', sk: `reading#${runId}` }),
  watch: (name: 'review' | 'audit'): Key => ({ pk: 'WATCH', sk: name }),
  snapshot: (part: string): Key => ({ pk: 'SNAPSHOT', sk: part }),
  meta: (what: 'lease' | 'baseline' | 'poll' | 'news'): Key => ({ pk: 'META', sk: what }),
} as const;
