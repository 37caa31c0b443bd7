import type { Testimony } from '../../../shared/events/event.ts';

/** What rules and reader each made of an event's reports, where a reader was asked; the words are the reports' own. */
export function ReadingList({ testimonies }: { testimonies: readonly Testimony[] }) {
  const read = testimonies.flatMap(({ publisher, readings }) => (readings ? [{ publisher, ...readings }] : []));
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
