import type { ActMark, Claim } from './claim.ts';
import type { Reading } from './gateDyad.ts';
import { isMeetingNoun } from './isTalk.ts';
import { actsOf, cueBefore, cuesOf, type MarkOf, marksOf, type Passage, quote, type Span } from './passage.ts';

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

/**
 * "First day over", "sides end second day": a day is what is over, and the round goes on. Not where the talks themselves end
 * ("wrap up talks, first day focused on prisoners", "conclude the round on the first day of November"); a lead is asked where the
 * headline tells no end.
 */
export function endsOnlyDay({ title, lead }: Pick<Reading, 'title' | 'lead'>): boolean {
  if (isDayOver(title)) return true;
  return actsOf(title, 'end', 'meet').every(({ meaning }) => meaning.tense === 'noun') && isDayOver(lead);
}

function isDayOver(passage: Passage): boolean {
  return cuesOf(passage, 'sitting').some((mark) => {
    const day = dayOf(passage, mark);
    if (day === null || passage.aside[mark.from]) return false;
    if (cueBefore(passage, mark, 2, 'locative')) return false;
    const ends = actsOf(passage, 'end').filter(({ to }) => to < mark.from);
    return day === 1 ? !ends.some((end) => isOfTalks(passage, end, mark)) : ends.some(({ to }) => to === mark.from - 1);
  });
}

/** Is it told in a clause before, or do the talks stand between the act and the day? */
function isOfTalks(passage: Passage, end: Span, day: Span): boolean {
  if (passage.clause[end.from] !== passage.clause[day.from]) return true;
  return passage.marks.some((mark) => mark.from > end.to && mark.to < day.from && isMeetingNoun(passage, mark));
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
