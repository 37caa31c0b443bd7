import type { FeedCheck } from './checkFeed.ts';
import { describeDocument } from './formatCheck.ts';
import { formatTable } from './formatTable.ts';

/** One line per feed, failures first, and how many are well. */
export function formatChecks(checks: readonly FeedCheck[], columns: number | null): string {
  const failed = checks.filter((check) => check.failure !== null);
  const well = checks.filter((check) => check.failure === null);
  const rows = [...failed, ...well].map((check) => [
    check.failure === null ? 'ok' : 'failed',
    check.feed.id,
    check.failure ?? describeWell(check),
  ]);
  const rest = failed.length > 0 ? `; ${failed.length} failed: ${countReasons(failed)}` : '';
  const summary = `${well.length} of ${checks.length} feeds are well${rest}.`;
  return `${formatTable(['check', 'feed', 'note'], rows, columns)}\n\n${summary}`;
}

function describeWell({ document, items, answer }: FeedCheck): string {
  if (document === null) return '';
  const kept = items.filter(({ detection }) => detection.outcome === 'report').length;
  const notes = [
    describeDocument({ ...document, title: '' }),
    ...(kept > 0 ? [`${kept} about the talks`] : []),
    ...(answer?.movedTo ? [`moved for good to ${answer.movedTo}`] : []),
    ...document.problems.map((problem) => problem.name),
  ];
  return notes.join('; ');
}

/** "3 unreachable, 1 http-error": whether the outlets or one's own line is at fault shows at once. */
function countReasons(failed: readonly FeedCheck[]): string {
  const counts = new Map<string, number>();
  for (const { failure } of failed) {
    const name = failure?.split(':')[0] ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
}
