import { cueBefore, cuesOf, type MarkOf, type Passage } from './passage.ts';

/** How many words before the name of a gathering "on the sidelines of" may stand. */
const REACH = 4;

/** Words of another field in which the two meet. On the sidelines of a summit of many states they meet for themselves. */
export function otherFieldsOf(passage: Passage): readonly MarkOf<'cue'>[] {
  return cuesOf(passage, 'otherField').filter((cue) => cueBefore(passage, cue, REACH, 'during') === null);
}
