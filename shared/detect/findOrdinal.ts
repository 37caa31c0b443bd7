import { cueBefore, cuesOf, marksOf, type Passage } from './passage.ts';
import { countsDays } from './readSittings.ts';

/** "the fifth round" → 5. A bare "first" counts nothing ("the first talks in 25 years"). */
export function findOrdinal(passage: Passage): number | null {
  const rounds = cuesOf(passage, 'round');
  const acts = marksOf(passage, 'act').filter((act) => act.meaning.tense === 'noun');
  for (const mark of marksOf(passage, 'ordinal')) {
    const { ordinal } = mark.meaning;
    // "no fourth round", "since the third round": another's number, or none
    if (cueBefore(passage, mark, 2, 'negation', 'retrospect')) continue;
    if (countsDays(passage, mark)) continue;
    const near = [...rounds, ...acts].some((round) => {
      const gap = round.from > mark.to ? round.from - mark.to : mark.from - round.to;
      return gap >= 1 && gap <= (ordinal === 1 ? 1 : 3);
    });
    if (near && ordinal > 1) return ordinal;
  }
  return null;
}
