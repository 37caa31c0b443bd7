import type { ActMark, Claim } from './claim.ts';
import { isMeetingNoun } from './isTalk.ts';
import { cuesOf, type MarkOf, marksOf, type Passage, quote, type Span } from './passage.ts';

/** "Third day of talks", "troisième journée de négociations": a round that goes on. Of the first day nothing is told. */
export function readSittings(passage: Passage): Claim[] {
  if (passage.part === 'lead') return [];
  return sittingsOf(passage).flatMap(({ mark, day }): Claim[] => {
    if (day < 2 || cuesOf(passage, 'coming', 'wish', 'maybe', 'retrospect').length > 0) return [];
    const at: ActMark = { ...mark, meaning: { type: 'act', act: 'meet', tense: 'progressive' } };
    const reason = { rule: 'kind.opened.sitting', note: `day ${day}: "${quote(passage, mark)}"` };
    return [{ kind: 'round-opened', strength: 'weak', at, aside: false, denied: false, reason }];
  });
}

/** Is the noun only the measure of a day ("first day of talks"), so that no end is told? */
export function isSitting(passage: Passage, at: ActMark): boolean {
  return sittingsOf(passage).some(({ mark }) => passage.clause[mark.from] === passage.clause[at.from]);
}

/** "First day over", "après la première journée": the round goes on, and its end is not told. */
export function tellsOfFirstDay(passage: Passage): boolean {
  return cuesOf(passage, 'sitting').some((mark) => dayOf(passage, mark) === 1);
}

/** Which day of a round it is; null: none is counted. */
function dayOf(passage: Passage, day: Span): number | null {
  const counted = marksOf(passage, 'ordinal').find((ordinal) => isCounted(ordinal, day));
  return counted?.meaning.ordinal ?? null;
}

/** "First day", "day one"; in Hebrew both are one phrase. */
const isCounted = ({ from, to }: Span, day: Span) =>
  from === day.to + 1 || to === day.from - 1 || (from === day.from && to > day.to);

/** Does an ordinal count days, and no rounds? */
export function countsDays(passage: Passage, ordinal: Span): boolean {
  return cuesOf(passage, 'sitting').some((day) => isCounted(ordinal, day));
}

function sittingsOf(passage: Passage): { mark: MarkOf<'cue'>; day: number }[] {
  return cuesOf(passage, 'sitting').flatMap((mark) => {
    const day = dayOf(passage, mark);
    const talks = passage.marks.some(
      (other) => isMeetingNoun(passage, other) && passage.clause[other.from] === passage.clause[mark.from],
    );
    return day !== null && talks && !passage.aside[mark.from] ? [{ mark, day }] : [];
  });
}
