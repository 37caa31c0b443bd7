import { outletName } from '../../../shared/alerts/sources.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { Testimony } from '../../../shared/events/event.ts';

interface ReadingListProps {
  testimonies: readonly Testimony[];
  dossier: Pick<Dossier, 'families'>;
}

/** What rules and reader each made of an event's reports, where a reader was asked; the words are the reports' own. */
export function ReadingList({ testimonies, dossier }: ReadingListProps) {
  const read = testimonies.flatMap((testimony) =>
    testimony.readings ? [{ publisher: outletName(testimony, dossier), ...testimony.readings }] : [],
  );
  if (read.length === 0) return null;
  return (
    <details class="more">
      <summary>What rules and reader made of them</summary>
      <ul class="reasons">
        {read.map(({ publisher, rules, reader }) => (
          <li>
            {publisher}: rules <code>{rules}</code>, reader{' '}
            <code>{reader ? (reader.kind ?? 'not about the talks') : 'silent'}</code>
            {reader?.words && ` (“${reader.words}”, ${reader.sure})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
