import type { ActMark, Timed } from './claim.ts';
import { cuesOf, type Passage, type Span } from './passage.ts';

/**
 * "If there is no deal, A quits the talks", "اگر توافقی نباشد، …": a condition that opens the sentence, or stands right
 * behind who says it, and the clause after it, which hangs on it. What is past has happened ("If it was a surprise, it worked").
 */
export function hangsOnIf(passage: Passage, at: ActMark, tense: Timed): boolean {
  if (tense === 'past') return false;
  const { clause, sentence } = passage;
  return cuesOf(passage, 'condition').some(
    (cue) =>
      sentence[cue.from] === sentence[at.from] &&
      opens(passage, cue) &&
      ((clause[at.from] ?? 0) === (clause[cue.from] ?? 0) || (clause[at.from] ?? 0) === (clause[cue.from] ?? 0) + 1),
  );
}

/** At the head of its sentence, behind a colon, or, where verbs come last, at the end of the clause that it makes one. */
function opens({ words, clause, sentence, lexicon }: Passage, cue: Span): boolean {
  const isFirst = cue.from === 0 || sentence[cue.from - 1] !== sentence[cue.from];
  if (isFirst || words[cue.from]?.gap.includes(':')) return true;
  return lexicon.table.verbFinal === true && clause[cue.to + 1] !== clause[cue.to] && clause[cue.from] === clause[0];
}
