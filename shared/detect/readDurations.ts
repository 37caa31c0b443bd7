import type { ActMark, Claim } from './claim.ts';
import { isTalk } from './isTalk.ts';
import { actsOf, cueBefore, cuesOf, type MarkOf, marksOf, type Passage, quote, type Span } from './passage.ts';

/** How many words after a measured time the talks or the city may stand: "five hours of direct talks", "four hours in London". */
const REACH = 4;

/** A headline that measures a meeting tells that it is over: "cinq heures de pourparlers", "חמש שעות בלונדון". */
export function readDurations(passage: Passage): Claim[] {
  if (passage.part === 'lead') return [];
  return cuesOf(passage, 'duration').flatMap((mark): Claim[] => {
    if (isToCome(passage, mark) || !measuresMeeting(passage, mark)) return [];
    const at: ActMark = { ...mark, meaning: { type: 'act', act: 'meet', tense: 'past' } };
    const reason = { rule: 'kind.concluded.duration', note: `"${quote(passage, mark)}"` };
    return [{ kind: 'round-concluded', strength: 'firm', at, aside: false, denied: false, reason }];
  });
}

function isToCome(passage: Passage, mark: MarkOf<'cue'>): boolean {
  if (cueBefore(passage, mark, 6, 'future', 'wish', 'maybe', 'negation')) return true;
  if (cuesOf(passage, 'coming').length > 0) return true;
  return actsOf(passage, 'begin').length > 0 || actsOf(passage).some(({ meaning }) => meaning.tense === 'future');
}

function measuresMeeting(passage: Passage, mark: Span): boolean {
  const things = [...passage.marks.filter(isTalk), ...cuesOf(passage, 'round'), ...marksOf(passage, 'place')];
  const thing = things.find(({ from }) => from > mark.to && from - mark.to <= REACH);
  if (!thing) return false;
  const between = cuesOf(passage, 'retrospect', 'topic', 'future');
  return !between.some(({ from }) => from > mark.to && from < thing.from);
}
