import type { ActMark, Claim } from './claim.ts';
import { isTalk } from './isTalk.ts';
import { cueAfter, cueBefore, cuesOf, type MarkOf, marksOf, type Passage, quote, sameSentence } from './passage.ts';

/** How many words after the verb the city may stand that is left. */
const REACH = 2;

/** How many words behind the city "without a deal" may begin. */
const EMPTY_REACH = 2;

/** How many words before the city "after the talks with B" may begin, where the verb stands last. */
const TALKS_REACH = 8;

/** Who leaves the city after talks has ended them, not broken them off: "quittent Paris après deux jours de discussions". */
export function readDepartures(passage: Passage): Claim[] {
  if (passage.part === 'lead') return [];
  return cuesOf(passage, 'leaves').flatMap((mark): Claim[] => {
    if (!leavesAfterTalks(passage, mark)) return [];
    const at: ActMark = { ...mark, meaning: { type: 'act', act: 'end', tense: 'present' } };
    const reason = { rule: 'kind.concluded.departure', note: `"${quote(passage, mark)}"` };
    return [{ kind: 'round-concluded', strength: 'firm', at, aside: false, denied: false, reason }];
  });
}

function leavesAfterTalks(passage: Passage, mark: MarkOf<'cue'>): boolean {
  if (leavesEmptyHanded(passage, mark)) return true;
  const city = marksOf(passage, 'place').find(({ from }) => from > mark.to && from - mark.to <= REACH);
  if (city && cueAfter(passage, city, EMPTY_REACH, 'fruitless')) return true;
  const after = city && cuesOf(passage, 'retrospect').find(({ from }) => from > city.to);
  if (!after || !sameSentence(passage, after, mark)) return false;
  return passage.marks.some((talk) => isTalk(talk) && talk.from > after.to && sameSentence(passage, talk, mark));
}

/** "بدون توافق پاریس را ترک کردند": where the verb ends the clause, the city and what came of it stand before. */
function leavesEmptyHanded(passage: Passage, mark: MarkOf<'cue'>): boolean {
  if (!passage.lexicon.table.verbFinal) return false;
  const city = marksOf(passage, 'place').find(({ to }) => to < mark.from && mark.from - to <= REACH);
  if (!city) return false;
  const after = cueBefore(passage, city, TALKS_REACH, 'retrospect', 'afterwards');
  return (
    cueBefore(passage, city, REACH, 'fruitless') !== null ||
    passage.marks.some((talk) => after && isTalk(talk) && talk.from > after.to && talk.to < city.from)
  );
}

/** The act is the leaving of such a city, whatever else its verb may mean. */
export function isDeparture(passage: Passage, at: ActMark): boolean {
  return cuesOf(passage, 'leaves').some(
    (mark) => mark.from <= at.to && mark.to >= at.from && leavesAfterTalks(passage, mark),
  );
}
