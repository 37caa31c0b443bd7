import type { Detection } from '../../../shared/detect/report.ts';
import type { FeedDocument } from '../../../shared/feeds/feedDocument.ts';
import type { FeedCheck } from './checkFeed.ts';
import { formatTable, printable } from './formatTable.ts';

const ITEMS_SHOWN = 3;
const DETECTIONS_SHOWN = 10;

/** All that checking a feed showed, for a person. */
export function formatCheck(check: FeedCheck, columns: number | null): string {
  const { feed, failure, document } = check;
  const facts = failure === null ? describeRead(check) : [['failed', failure]];
  const parts = [
    `${feed.id}  ${feed.url}`,
    // Facts are never cut: a failure may say at its end what to do.
    formatTable([], [...facts, ['next poll', describeNextPoll(check)]], null, INDENT),
    ...(document && document.items.length > 0 ? [formatItems(check, columns), formatDetections(check, columns)] : []),
  ];
  return parts.join('\n');
}

const INDENT = 2;

function describeRead({ answer, document, milliseconds, feed }: FeedCheck): string[][] {
  if (answer === null || document === null) return [];
  const validators = [answer.etag && 'ETag', answer.lastModified && 'Last-Modified'].filter(Boolean).join(' and ');
  const moved = answer.movedTo ? `; moved for good to ${answer.movedTo}` : '';
  const led = answer.movedTo === null && answer.url !== feed.url ? `; redirected for now to ${answer.url}` : '';
  return [
    [
      'answer',
      `${describeSize(answer.bytes.length)} of ${answer.contentType ?? 'no type'} in ${describeTime(milliseconds)}${moved}${led}`,
    ],
    ['unchanged', validators ? `told by ${validators}` : 'told by comparing the bytes: the server gives no validator'],
    ['feed', describeDocument(document)],
    ...document.problems.map(({ name, note }, index) => [index === 0 ? 'problems' : '', `${name}: ${note}`]),
  ];
}

/** "RSS, "SANA", 20 items, newest 2026-02-25 09:00, 2 undated; called good for 60 minutes" */
export function describeDocument({ format, title, items, ttlSeconds }: FeedDocument): string {
  const newest = items.map((item) => item.published ?? '').reduce((one, other) => (other > one ? other : one), '');
  const undated = items.filter((item) => item.published === null).length;
  const facts = [
    FORMATS[format],
    ...(title ? [`"${title}"`] : []),
    `${items.length} ${items.length === 1 ? 'item' : 'items'}`,
    ...(newest ? [`newest ${describeInstant(newest)}`] : []),
    ...(undated > 0 ? [`${undated} undated`] : []),
  ];
  return `${facts.join(', ')}${ttlSeconds ? `; called good for ${Math.round(ttlSeconds / 60)} minutes` : ''}`;
}

const FORMATS: Readonly<Record<FeedDocument['format'], string>> = {
  rss: 'RSS',
  atom: 'Atom',
  json: 'JSON Feed',
  sitemap: 'news sitemap',
};

function formatItems({ items }: FeedCheck, columns: number | null): string {
  const rows = items.slice(0, ITEMS_SHOWN).flatMap(({ item }) => [
    [describeInstant(item.published), item.title],
    ['', `id ${item.id}`],
  ]);
  return `\n${INDENTED}newest of ${items.length}, times in UTC\n${formatTable([], rows, columns, 2 * INDENT)}`;
}

function formatDetections({ items }: FeedCheck, columns: number | null): string {
  const kept = items.filter(({ detection }) => detection.outcome === 'report').length;
  const rows = items
    .slice(0, DETECTIONS_SHOWN)
    .map(({ item, detection }) => [...describeDetection(detection), printable(item.title)]);
  return `\n${INDENTED}detection keeps ${kept} of ${items.length}; of the newest\n${formatTable([], rows, columns, 2 * INDENT)}`;
}

const INDENTED = ' '.repeat(INDENT);

function describeDetection(detection: Detection): [string, string] {
  if (detection.outcome === 'dropped') return [`dropped: ${detection.drop}`, detection.reasons[0]?.note ?? ''];
  const { kind, denies, place, date } = detection.report;
  const slots = [place, date?.from].filter((slot) => slot != null).join(', ');
  return [`kept: ${kind}${denies ? ' (denied)' : ''}`, slots];
}

function describeNextPoll({ nextPoll, failure }: FeedCheck): string {
  if (nextPoll === null) return 'with the next run';
  return `after ${describeInstant(nextPoll)} UTC${failure === null ? '' : ', later with each failure'}`;
}

/** `2026-02-25 09:00` */
function describeInstant(instant: string | null): string {
  return instant === null ? 'undated' : instant.slice(0, 16).replace('T', ' ');
}

function describeSize(bytes: number): string {
  return bytes < 10_000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
}

function describeTime(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
