import { languageName } from '../../../shared/alerts/messageWords.ts';
import type { FeedHealth, FeedRow } from '../feedRows.ts';
import { relativeTime } from '../relativeTime.ts';

const HEALTH_WORDS: Readonly<Record<FeedHealth, string>> = {
  healthy: 'Healthy',
  failing: 'Failing',
  unread: 'Not read yet',
};

/** Health of every feed, folded away; those in trouble come first. */
export function FeedTable({ rows, now }: { rows: readonly FeedRow[]; now: Date }) {
  const troubledFirst = [...rows].sort((a, b) => Number(a.health === 'healthy') - Number(b.health === 'healthy'));
  return (
    <details class="feeds">
      <summary>All {rows.length} feeds, one by one</summary>
      <table>
        <caption class="hidden">Health of the feeds</caption>
        <thead>
          <tr>
            <th scope="col">Feed</th>
            <th scope="col">Health</th>
            <th scope="col">Last read</th>
            <th scope="col">Last news</th>
          </tr>
        </thead>
        <tbody>
          {troubledFirst.map((row) => (
            <FeedTableRow row={row} now={now} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function FeedTableRow({ row, now }: { row: FeedRow; now: Date }) {
  const language = languageName(row.lang);
  return (
    <tr class={`feed-${row.health}`}>
      <th scope="row">
        {row.title} {language !== null && <small>{language}</small>}
      </th>
      <td>
        <span class="feed-health">{HEALTH_WORDS[row.health]}</span>
        {row.error !== null && <small class="feed-error">{row.error}</small>}
      </td>
      <td data-label="Last read">{row.lastRead === null ? '–' : relativeTime(row.lastRead, now)}</td>
      <td data-label="Last news">{row.lastNews === null ? '–' : relativeTime(row.lastNews, now)}</td>
    </tr>
  );
}
