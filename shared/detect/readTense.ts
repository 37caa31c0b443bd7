import type { ActMark, Timed } from './claim.ts';
import { cueAfter, cueBefore, cuesOf, marksOf, type Passage, sameSentence } from './passage.ts';

/** The tense of an act: its own form's, unless a word beside it puts it into the future or the present day. */
export function readTense(passage: Passage, at: ActMark): Timed | null {
  const { tense, act } = at.meaning;
  if (tense === 'past' || tense === 'progressive' || tense === 'future') return tense;
  const reach = passage.lexicon.table.governorReach;
  if (cueBefore(passage, at, tense === 'noun' ? NOUN_REACH : reach, 'future')) return 'future';
  if (tense === 'noun' && cueAfter(passage, at, 3, 'future')) return 'future';
  if (tense === 'infinitive') return null;
  if (act !== 'meet' && act !== 'begin') return tense;
  const said = (cue: 'coming' | 'now') => cuesOf(passage, cue).some((mark) => sameSentence(passage, mark, at));
  if (said('coming')) return 'future';
  if (said('now') && tense === 'present') return 'progressive';
  return isBeforeItsDay(passage, at) ? 'future' : tense;
}

/** A noun's governor stands further off than a verb's: "attendus à Paris pour des pourparlers". */
const NOUN_REACH = 6;

/** Days ahead within which a weekday beside a present tense is the coming one: "meets Thursday", printed on Tuesday. */
const COMING_DAYS = 3;

/** "Rencontre … à Bakou jeudi" on a Wednesday. On the day itself a headline tells what was, a lead what will be. */
export function isBeforeItsDay(passage: Passage, at: ActMark): boolean {
  const { publishedOn, part } = passage;
  if (publishedOn === null) return false;
  return marksOf(passage, 'weekday').some((mark) => {
    const ahead = (mark.meaning.weekday - publishedOn + 7) % 7;
    const least = part === 'lead' ? 0 : 1;
    return (part === 'title' || sameSentence(passage, mark, at)) && ahead >= least && ahead <= COMING_DAYS;
  });
}
