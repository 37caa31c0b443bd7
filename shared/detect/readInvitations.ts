import type { ActMark, Claim } from './claim.ts';
import { type Actor, partiesOf } from './findActors.ts';
import { listDates } from './findDate.ts';
import { isMeetingNoun } from './isTalk.ts';
import { cuesOf, marksOf, type Passage, quote, type Span, sameSentence } from './passage.ts';

/**
 * "The mediator invites A and B to Geneva on 22 March": talks are set by whoever holds them, for a day that has not come.
 * A call to stop fighting or to negotiate has no city and no meeting right behind whom it calls on.
 */
export function readInvitations(passage: Passage, actors: readonly Actor[]): Claim[] {
  if (passage.part === 'lead' || cuesOf(passage, 'denial', 'negation', 'maybe').length > 0) return [];
  return cuesOf(passage, 'invites').flatMap((mark): Claim[] => {
    const here = actors.filter((actor) => actor.mark.from > mark.to && isBeside(passage, actor.mark, mark));
    const last = here.findLast(({ role }) => role === 'party');
    const isByOther = !actors.some(({ role, mark: { to } }) => role === 'party' && to < mark.from);
    if (!last || !isByOther || partiesOf(here).size < 2) return [];
    if (!leadsToMeeting(passage, last.mark) || !isDatedAhead(passage, mark)) return [];
    const at: ActMark = { ...mark, meaning: { type: 'act', act: 'meet', tense: 'future' } };
    const reason = { rule: 'kind.scheduled.invited', note: `"${quote(passage, mark)}"` };
    return [{ kind: 'round-scheduled', strength: 'firm', at, aside: false, invited: true, denied: false, reason }];
  });
}

function isBeside(passage: Passage, a: Span, b: Span): boolean {
  return passage.clause[a.from] === passage.clause[b.from];
}

/** How many words behind the invited the city or the meeting may stand: "to a", "إلى". */
const GOAL_REACH = 3;

function leadsToMeeting(passage: Passage, invited: Span): boolean {
  const goals = [...marksOf(passage, 'place'), ...passage.marks.filter((mark) => isMeetingNoun(passage, mark))];
  return goals.some(({ from }) => from > invited.to && from - invited.to <= GOAL_REACH);
}

/** A day that has not come; of an undated item any day that is named. */
function isDatedAhead(passage: Passage, mark: Span): boolean {
  const { published } = passage;
  const days = [...marksOf(passage, 'month'), ...marksOf(passage, 'weekday')];
  if (published === null) return days.some((day) => sameSentence(passage, day, mark));
  return listDates(passage, published, 'ahead').some(
    ({ span, from }) => span.from > published.slice(0, 10) && sameSentence(passage, { from, to: from }, mark),
  );
}
