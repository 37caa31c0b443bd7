import type { TalksEvent } from './event.ts';

/**
 * Marks as `corrected` what a confirmed event takes back: the announcement of a round that is put off. It is so on the
 * page, in the outputs and in the state of the talks; nobody is told, for the later event's own alert says it. The mark
 * goes when the later event is no longer sure; when that is too old to be among the events, it stays.
 */
export function markCorrected(events: readonly TalksEvent[]): TalksEvent[] {
  const certaintyOf = new Map(events.map(({ id, certainty }) => [id, certainty]));
  const correctorOf = new Map(
    events.flatMap(({ id, certainty, corrects }) =>
      corrects !== null && certainty === 'confirmed' ? [[corrects, id] as const] : [],
    ),
  );
  return events.map((event) => {
    const { correctedBy: marked, ...plain } = event;
    const isStillSure = marked !== undefined && (certaintyOf.get(marked) ?? 'confirmed') === 'confirmed';
    const correctedBy = correctorOf.get(event.id) ?? (isStillSure ? marked : undefined);
    return correctedBy === undefined ? plain : { ...plain, correctedBy, certainty: 'corrected' };
  });
}
