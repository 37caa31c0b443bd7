import type { ActMark } from './claim.ts';
import { type Actor, partiesOf } from './findActors.ts';
import type { Mark } from './lexicon.ts';
import { clauseStart, cuesOf, isPlainWord, marksOf, type Passage, type Span, textAt } from './passage.ts';

/** How many words of a clause may stand before its subject: "the national university of A signs". */
const LEADING = 1;

/**
 * "An airline of A signs a pact with B", "the court of A puts off", "B's parliament ratifies": who acts does not act for
 * the side. Bodies of one side alone count only where no second side stands beside them.
 */
export function actsOutside(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  const isSubject = (cue: Span) =>
    opensClause(passage, cue, at) ||
    isBehindHome(passage, cue, at) ||
    isHeld(passage, cue, at) ||
    isBehindNames(passage, cue, at, actors);
  if (outsidersIn(passage).some((cue) => isSubject(cue))) return true;
  if (at.meaning.tense === 'noun' || at.meaning.act === 'meet') return false;
  const bodies = cuesOf(passage, 'ownBody').filter((cue) => opensClause(passage, cue, at));
  return bodies.some((body) => {
    const between = actors.filter(({ mark }) => mark.from > body.from && mark.from < at.from);
    return partiesOf(between).size < 2;
  });
}

/** Those who act for nobody; where the dossier calls a side so, or a land's foes are called so ("A's factions"), it is they. */
export function outsidersIn(passage: Passage): readonly Mark[] {
  const names = [...marksOf(passage, 'side'), ...marksOf(passage, 'person'), ...marksOf(passage, 'bothSides')];
  return cuesOf(passage, 'outsiders').filter((cue) => !names.some(({ from, to }) => from <= cue.from && to >= cue.to));
}

/** The subject of the act's clause stands at its beginning, before the act. */
function opensClause(passage: Passage, cue: Span, at: ActMark): boolean {
  const { clause } = passage;
  if (cue.from >= at.from || clause[cue.from] !== clause[at.from]) return false;
  return clauseStart(passage, cue.from) >= cue.from - LEADING;
}

/** "Tribes in A's south agree", "Suriye'nin güneyindeki aşiretler …": only the land whose they are stands before who acts. */
function isBehindHome(passage: Passage, cue: Span, at: ActMark): boolean {
  const { clause, lexicon } = passage;
  if (cue.from >= at.from || clause[cue.from] !== clause[at.from]) return false;
  if (
    cuesOf(passage, 'with', 'topic', 'and', 'retrospect').some(
      ({ from }) => from < cue.from && clause[from] === clause[at.from],
    )
  )
    return false;
  const start = clauseStart(passage, cue.from);
  const names = [...marksOf(passage, 'side'), ...marksOf(passage, 'place')];
  const others = passage.words
    .slice(start, cue.from)
    .filter(
      ({ text }, offset) =>
        text.length > 1 && !isPlainWord(passage, names, start + offset) && !lexicon.shortWords.has(text),
    );
  return others.length <= LEADING;
}

/**
 * Right before its verb ("A and B's central banks agree") or right behind it, as where verbs come first; behind "between"
 * after a noun ("meeting between traders of A and B").
 */
function isHeld(passage: Passage, cue: Span, at: ActMark): boolean {
  if (cue.from === at.to + 1) return true;
  if (cue.to === at.from - 1 && !passage.lexicon.table.verbFinal) return true;
  if (at.meaning.tense !== 'noun') return false;
  // "rencontre d'écrivains"
  if (cue.from === at.to + 2 && passage.lexicon.shortWords.has(textAt(passage, at.to + 1))) return true;
  return cuesOf(passage, 'between').some(({ from, to }) => from > at.to && from <= at.to + 3 && cue.from === to + 1);
}

/** Where the verb ends its clause the subject may stand far before it, right behind the sides whose it is: "İsrailli ve Suriyeli doktorlar … imzaladı". */
function isBehindNames(passage: Passage, cue: Span, at: ActMark, actors: readonly Actor[]): boolean {
  const { clause, lexicon } = passage;
  if (!lexicon.table.verbFinal || cue.from >= at.from || clause[cue.from] !== clause[at.from]) return false;
  const before = actors.filter(({ mark }) => mark.to < cue.from && clause[mark.from] === clause[cue.from]);
  return partiesOf(before).size === 2 && before.some(({ mark }) => mark.to === cue.from - 1);
}
