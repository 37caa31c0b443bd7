import type { ActMark } from './claim.ts';
import type { Actor } from './findActors.ts';
import { cuesOf, type Passage } from './passage.ts';

/** How far before the verb the second of its two subjects may stand. */
const REACH = 2;

/**
 * "Syria and Ruritania sign …": one party acts together with somebody who is no part of the dossier. Seen where a name
 * is joined to a word that means nothing here, right before the verb.
 */
export function dealsWithStranger(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  const stranger = actors.find(({ role, mark }) => role === 'party' && isJoinedToStranger(passage, mark.to, at.from));
  if (!stranger) return false;
  return !actors.some(({ role, id, mark }) => role === 'party' && id !== stranger.id && mark.from < at.from);
}

function isJoinedToStranger(passage: Passage, name: number, verb: number): boolean {
  const { words, marks, lexicon } = passage;
  const joint = cuesOf(passage, 'and').find((cue) => cue.from === name + 1);
  const at = joint ? joint.to + 1 : name + 1;
  const next = words[at];
  if (!next || at >= verb || verb - at > REACH || (!joint && !next.gap.startsWith(','))) return false;
  const known = marks.some(
    ({ meaning, from, to }) => from <= at && at <= to && meaning.type !== 'place' && meaning.type !== 'body',
  );
  return !known && !lexicon.shortWords.has(next.text);
}
