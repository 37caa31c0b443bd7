import { HEALTH_WORDS } from '../../../shared/alerts/describeWatch.ts';
import { languageName } from '../../../shared/alerts/messageWords.ts';
import { startUpper } from '../../../shared/alerts/startUpper.ts';
import type { FeedRow } from '../listFeeds.ts';

/** Health of the feeds of a page. */
export function FeedTable({ rows }: { rows: readonly FeedRow[] }) {
  return (
    <table>
      <caption class="hidden">Health of the feeds</caption>
      <thead>
        <tr>
          <th scope="col">Feed</th>
          <th scope="col">Health</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FeedTableRow row={row} />
        ))}
      </tbody>
    </table>
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
