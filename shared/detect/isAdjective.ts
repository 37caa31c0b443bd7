import type { ActMark } from './claim.ts';
import { isMeetingNoun, isTalk } from './isTalk.ts';
import { actsOf, cuesOf, marksOf, type Passage, textAt } from './passage.ts';

/** "US-brokered talks", "the stalled talks": a form that describes the talks instead of telling of them. */
export function isAdjective(passage: Passage, at: ActMark): boolean {
  const { adjectiveProclitics = [], script } = passage.lexicon.table;
  const { act, tense } = at.meaning;
  if (tense !== 'noun' && at.clitics.some((letters) => adjectiveProclitics.includes(letters))) return true;
  if (tense !== 'noun' && isNominal(passage, at)) return true;
  if (tense !== 'past') return false;
  if (passage.words[at.from]?.gap === '-') return true;
  if (act === 'begin' && !opensPhrase(passage, at)) return false;
  if (act === 'extend') return script === 'latin' && describesMeeting(passage, at);
  if (act !== 'break' && act !== 'postpone' && act !== 'begin') return false;
  return script === 'latin' && (describesTalks(passage, at) || isBehindTaken(passage, at));
}

/** "באיום מפורש", "במסגרת": a letter that means "in" or "from" stands before nouns, so that a word spelt as a verb is none. */
function isNominal({ lexicon }: Passage, at: ActMark): boolean {
  const { nounProclitics = [] } = lexicon.table;
  return at.from === at.to && at.clitics.some((letters) => nounProclitics.includes(letters));
}

/** "Revived talks", "in renewed talks": nobody stands before the participle who could have done it. */
function opensPhrase(passage: Passage, at: ActMark): boolean {
  const before = passage.words[at.from - 1];
  if (before === undefined || opensClause(passage, at)) return true;
  return passage.lexicon.shortWords.has(before.text);
}

/** Words that may stand between a participle and the talks that it describes: "the stalled security talks". */
const BETWEEN = 2;

/** Right before the talks; further off only where a short word before it ("the", "over") rules out a verb with its object. */
function describesTalks(passage: Passage, at: ActMark): boolean {
  const talk = passage.marks.find((mark) => mark.from > at.to && isTalk(mark));
  const isSame = talk && passage.clause[talk.from] === passage.clause[at.from];
  if (isSame && opensClause(passage, at) && areNames(passage, at.to + 1, talk.from)) return true;
  if (isSame && isObjectOfVerb(passage, at) && namesWithin(passage, at.to + 1, talk.from)) return true;
  if (!talk || talk.from > at.to + 1 + BETWEEN) return false;
  const gaps = passage.words.slice(at.to + 1, talk.from + 1);
  if (gaps.some(({ gap }) => gap !== ' ')) return false;
  return talk.from === at.to + 1 || passage.lexicon.shortWords.has(textAt(passage, at.from - 1));
}

/** "to Paris for renewed talks on a deal": of a meeting the participle says that there is one more; a deal may be renewed. */
function describesMeeting(passage: Passage, at: ActMark): boolean {
  return passage.marks.some(
    (mark) => mark.from > at.to && mark.from <= at.to + 1 + BETWEEN && isMeetingNoun(passage, mark),
  );
}

/** "revive stalled A-B nuclear talks": behind another verb the participle describes that verb's object. */
function isObjectOfVerb(passage: Passage, at: ActMark): boolean {
  return actsOf(passage).some(({ meaning, to }) => to === at.from - 1 && meaning.tense !== 'noun');
}

/** "relancer les pourparlers bloqués", "restart talks suspended in May": as above, with the participle behind the talks. */
function isBehindTaken(passage: Passage, at: ActMark): boolean {
  const { clause, words, lexicon } = passage;
  const talk = passage.marks.find((mark) => isTalk(mark) && mark.to === at.from - 1);
  if (!talk || clause[talk.from] !== clause[at.from]) return false;
  // what is announced is told
  return actsOf(passage).some(
    ({ meaning, to }) =>
      meaning.tense !== 'noun' &&
      meaning.act !== 'announce' &&
      to < talk.from &&
      clause[to] === clause[talk.from] &&
      words.slice(to + 1, talk.from).every(({ text }) => lexicon.shortWords.has(text)),
  );
}

/** "Stalled Ruritania-Sylvania talks": a participle that opens a headline tells of whom it could be said, names alone between. */
function areNames(passage: Passage, from: number, to: number): boolean {
  return othersThanNames(passage, from, to) === 0;
}

/** As {@link areNames}, with a word or two for the kind of talks. */
function namesWithin(passage: Passage, from: number, to: number): boolean {
  return othersThanNames(passage, from, to) <= BETWEEN;
}

function othersThanNames(passage: Passage, from: number, to: number): number {
  const names = [...marksOf(passage, 'side'), ...cuesOf(passage, 'and')];
  const words = Array.from({ length: to - from }, (_, offset) => from + offset);
  return words.filter((word) => !names.some((mark) => mark.from <= word && word <= mark.to)).length;
}

function opensClause(passage: Passage, at: ActMark): boolean {
  return at.from === 0 || passage.clause[at.from - 1] !== passage.clause[at.from];
}
