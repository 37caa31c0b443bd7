import type { Report } from '../detect/report.ts';
import type { TalksEvent } from './event.ts';

export interface Withdrawn {
  events: TalksEvent[];
  /** Events that nothing speaks for any more. */
  emptied: TalksEvent[];
}

/**
 * Takes back what a reader that answered late does not find: reports of nothing (`withdrawn`, their ids), and those that it
 * reads as another kind. What subscribers were told stays with its reports, unless others speak for it.
 */
export function withdrawReports(
  events: readonly TalksEvent[],
  reports: readonly Report[],
  withdrawn: readonly string[],
): Withdrawn {
  const gone = new Set(withdrawn);
  const kindRead = new Map(reports.flatMap(({ id, kind, readings }) => (readings?.reader ? [[id, kind]] : [])));
  const kept: TalksEvent[] = [];
  const emptied: TalksEvent[] = [];
  for (const event of events) {
    const testimonies = event.testimonies.filter(
      ({ reportId }) => !gone.has(reportId) && (kindRead.get(reportId) ?? event.kind) === event.kind,
    );
    if (testimonies.length === event.testimonies.length) kept.push(event);
    else if (testimonies.length > 0) kept.push(spokenForBy(event, testimonies));
    else if (event.told.early !== undefined || event.told.confirmed !== undefined) kept.push(event);
    else emptied.push(event);
  }
  return { events: kept, emptied };
}

function spokenForBy(event: TalksEvent, testimonies: TalksEvent['testimonies']): TalksEvent {
  const published = testimonies.flatMap((testimony) => testimony.published ?? []).sort();
  return { ...event, testimonies, firstPublished: published[0] ?? null, lastPublished: published.at(-1) ?? null };
}
