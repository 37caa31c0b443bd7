import type { Mark } from './lexicon.ts';
import { cuesOf, type MarkOf, type Passage } from './passage.ts';

/** A word for the talks themselves. */
export function isTalk(mark: { meaning: { type: string } }): boolean {
  const { meaning } = mark as MarkOf<'act'> | MarkOf<'cue'>;
  return meaning.type === 'act'
    ? meaning.act === 'meet' && meaning.tense === 'noun'
    : meaning.type === 'cue' && meaning.cue === 'talks';
}

/** A word for people meeting ("talks", "round", "dialogue"), not for what they may agree on ("ceasefire", "deal"). */
export function isMeetingNoun(passage: Passage, mark: Mark): boolean {
  if (mark.meaning.type === 'cue' && mark.meaning.cue === 'round') return true;
  if (!isTalk(mark)) return false;
  if (mark.meaning.type === 'act') return true;
  return !cuesOf(passage, 'pact', 'deliverable', 'document').some(({ from, to }) => from <= mark.to && to >= mark.from);
}
