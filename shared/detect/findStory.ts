import { isTalk } from './isTalk.ts';
import type { Mark } from './lexicon.ts';
import {
  actsOf,
  cueBefore,
  cuesOf,
  gapAt,
  isPlainWord,
  marksOf,
  type Passage,
  quote,
  sameSentence,
  textAt,
} from './passage.ts';
import type { Reason } from './report.ts';

/**
 * "In a new novel, A and B sign", "TV series has the talks of A and B fail", "The day when the talks collapsed": what
 * happens in a story, or in a memory, is no news. Nor is it where the story closes the headline: "… in a new film".
 */
export function findStory(title: Passage): Reason | null {
  const acts = actsOf(title);
  const act = acts.find(({ meaning }) => meaning.tense !== 'noun') ?? acts[0];
  const story = act && cuesOf(title, 'story').find((cue) => sameSentence(title, cue, act) && frames(title, cue, act));
  return story ? { rule: 'kind.story', note: `headline tells a story: "${quote(title, story)}"` } : null;
}

function frames(title: Passage, cue: Mark, act: Mark): boolean {
  if (isOfTalks(title, cue)) return false;
  if (cue.from > act.from) return isIn(title, cue);
  // "a TV series airs as A and B sign", "after a novel": what is told beside it, or behind it, is no part of it
  if (isBeside(title, cue, act) || cueBefore(title, cue, LOOKS_BACK, 'retrospect', 'backdrop')) return false;
  const parted = title.clause.findIndex((clause, at) => at > cue.to && clause !== title.clause[cue.to]);
  return (
    parted < 0 || parted > act.from || /[:–—]/.test(gapAt(title, parted)) || isIn(title, cue) || isWhat(title, parted)
  );
}

/** "as", "while", of its own: the "when" of "the day when" is a part of the memory. */
function isBeside(title: Passage, cue: Mark, act: Mark): boolean {
  return cuesOf(title, 'backdrop').some(({ from }) => from > cue.to && from < act.from);
}

/** How many words before a story may stand what makes it lie behind. */
const LOOKS_BACK = 2;

/** "in a new novel", "im Roman", "ברומן"; "dizide", where a language writes its "in" on to the word, whose forms hold it. */
function isIn(title: Passage, cue: Mark): boolean {
  const { table, locatives } = title.lexicon;
  if (table.cues.locative === undefined || locatives.has(textAt(title, cue.from))) return true;
  const where = cueBefore(title, cue, IN_REACH, 'locative');
  // "in Paris the day when": that is where, and not in what
  if (where) return !marksOf(title, 'place').some(({ from }) => from >= where.from && from < cue.from);
  return cue.clitics.some((letters) => table.locativeProclitics?.includes(letters));
}

/** Words between "in" and the story: "en la nueva novela". */
const IN_REACH = 3;

/** "a new series of talks", "مسلسل المفاوضات": one of meetings, not one to watch. Nothing stands between but "of" and names. */
function isOfTalks(title: Passage, cue: Mark): boolean {
  const talks = title.marks.find((mark) => isTalk(mark) && mark.from > cue.to && sameClause(title, mark, cue));
  if (!talks) return false;
  if (talks.from === cue.to + 1 && talks.from === talks.to)
    return title.lexicon.table.script === 'arabic' && cue.from === cue.to;
  const { complementizers } = title.lexicon;
  const isSide = marksOf(title, 'side').some(({ from }) => from === cue.to + 1);
  if (isSide || complementizers.has(textAt(title, cue.to + 1))) return false;
  const between = title.words.slice(cue.to + 1, talks.from).map((_, offset) => cue.to + 1 + offset);
  const names = [...marksOf(title, 'side'), ...cuesOf(title, 'and', 'locative')];
  return between.every((word) => isPlainWord(title, names, word)) && !isWhat(title, cue.to + 1);
}

const sameClause = ({ clause }: Passage, a: Mark, b: Mark) => clause[a.from] === clause[b.to];

/** "a novel, in which A and B sign": the clause behind it only says what is in it. */
function isWhat(title: Passage, start: number): boolean {
  return cuesOf(title, 'which').some(({ from }) => from >= start && from <= start + 1);
}
