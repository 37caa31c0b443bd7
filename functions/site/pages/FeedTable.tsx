import { HEALTH_WORDS } from '../../../shared/alerts/describeWatch.ts';
import { languageName } from '../../../shared/alerts/messageWords.ts';
import { startUpper } from '../../../shared/alerts/startUpper.ts';
import type { Health } from '../../../shared/feeds/feedHealth.ts';
import type { FeedRow } from '../feedRows.ts';

/** Those in trouble come first. */
const ORDER: readonly Health[] = ['failing', 'resting', 'silent', 'new', 'ok'];

/** Health of every feed, folded away. */
export function FeedTable({ rows }: { rows: readonly FeedRow[] }) {
  const sorted = [...rows].sort((a, b) => ORDER.indexOf(a.health) - ORDER.indexOf(b.health));
  return (
    <details class="feeds">
      <summary>All {rows.length} feeds, one by one</summary>
      <table>
        <caption class="hidden">Health of the feeds</caption>
        <thead>
          <tr>
            <th scope="col">Feed</th>
            <th scope="col">Health</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <FeedTableRow row={row} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function FeedTableRow({ row }: { row: FeedRow }) {
  const language = languageName(row.lang);
  return (
    <tr class={`feed-${row.health}`}>
      <th scope="row">
        <span lang={row.lang} dir="auto">
          {row.title}
        </span>{' '}
        {language !== null && <small>{language}</small>}
      </th>
      <td>
        <span class="feed-health">{startUpper(HEALTH_WORDS[row.health])}</span>{' '}
        <small class="feed-note">{row.note}</small>
      </td>
    </tr>
  );
}
