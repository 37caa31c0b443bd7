import type { Cue } from './languages/cues.ts';
import type { Mark } from './lexicon.ts';

/** Words that set what follows them behind the news: "as", "amid", "ahead of", "during", "which". */
const OPENERS: ReadonlySet<Cue> = new Set<Cue>(['backdrop', 'aheadOf', 'during', 'which']);
/** What begins a sentence with what went before, or is not yet so: "Months after", "Since", "Until Friday", "As soon as". */
const LEADERS: ReadonlySet<Cue> = new Set<Cue>(['retrospect', 'until', 'condition']);
/** "Two and a half years after" */
const LEADER_REACH = 4;
/** What may stand before an opener that still begins its sentence: "Even as", "And while". */
const LEADING_WORDS = 1;

/**
 * Which words stand aside from the main clause: from an opener to the end of its clause. An opener that begins a
 * sentence without a comma sets nothing aside, for where its clause ends cannot be told.
 */
export function findAsides(sentence: readonly number[], clause: readonly number[], marks: readonly Mark[]): boolean[] {
  const aside = clause.map(() => false);
  for (const { meaning, from, to } of marks) {
    if (meaning.type !== 'cue') continue;
    if (LEADERS.has(meaning.cue)) setLeaderAside(aside, sentence, clause, { from, to });
    if (!OPENERS.has(meaning.cue)) continue;
    const begins = from < LEADING_WORDS + 1 || sentence[from - LEADING_WORDS - 1] !== sentence[from];
    const end = endOf(clause, to);
    if (begins && sentence[end + 1] !== sentence[from]) continue;
    aside.fill(true, from, end + 1);
  }
  return aside;
}

/** "Months after talks collapsed, the border is quiet": up to the comma. */
function setLeaderAside(
  aside: boolean[],
  sentence: readonly number[],
  clause: readonly number[],
  { from, to }: Pick<Mark, 'from' | 'to'>,
): void {
  const start = sentence.indexOf(sentence[from] ?? 0);
  const end = endOf(clause, to);
  const isLeader = from - start <= LEADER_REACH && clause[start] === clause[from];
  if (isLeader && sentence[end + 1] === sentence[from]) aside.fill(true, start, end + 1);
}

function endOf(clause: readonly number[], at: number): number {
  let end = at;
  while (clause[end + 1] === clause[at]) end += 1;
  return end;
}
