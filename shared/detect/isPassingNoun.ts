import type { ActMark, Timed } from './claim.ts';
import type { Actor } from './findActors.ts';
import { meetsOneSide } from './meetsOneSide.ts';
import { actsOf, cueBefore, cuesOf, type Passage, sameSentence } from './passage.ts';
import { isSitting } from './readSittings.ts';

/** How many words that mean nothing here may stand before the noun that a headline is made of. */
const PLAIN_WORDS = 1;

/**
 * A noun tells of a meeting only where the headline is made of it ("Syrian-Israeli meeting in Paris"): not where somebody
 * speaks of talks, judges them, or the mediator meets one side about them.
 */
export function isPassingNoun(passage: Passage, at: ActMark, tense: Timed, actors: readonly Actor[]): boolean {
  if (at.meaning.tense !== 'noun' || passage.part === 'lead') return false;
  if (cueBefore(passage, at, 3, 'during', 'aheadOf') || isSitting(passage, at)) return true;
  if (tense === 'future' && hasVerb(passage, at)) return true;
  const verbs = actsOf(passage, 'meet').filter((act) => act.meaning.tense !== 'noun' && sameSentence(passage, act, at));
  if (verbs.some((verb) => meetsOneSide(passage, verb, actors))) return true;
  if (tense === 'future') return false;
  const judged = cuesOf(passage, 'speech', 'wish', 'negation', 'nearDeal', 'reaction', 'agenda');
  if (judged.some((cue) => passage.clause[cue.from] === passage.clause[at.from])) return true;
  if (isTopic(passage, at)) return true;
  const plain = passage.words.filter(
    (_, index) =>
      index < at.from &&
      passage.clause[index] === passage.clause[at.from] &&
      !passage.marks.some((mark) => mark.from <= index && index <= mark.to),
  );
  return plain.length > PLAIN_WORDS;
}

/** "talks open in Paris; ministers to join on the 27th": the verb right behind the noun tells what becomes of them. */
function hasVerb(passage: Passage, at: ActMark): boolean {
  return actsOf(passage, 'begin', 'end').some(
    ({ meaning, from }) => meaning.tense !== 'noun' && meaning.tense !== 'infinitive' && from === at.to + 1,
  );
}

/** "a message about the resumption of talks", "on the signing of a pact": the noun of an act is only what something is about. */
export function isSubjectMatter(passage: Passage, at: ActMark, tense: Timed): boolean {
  if (tense !== 'noun' || at.meaning.act === 'meet' || passage.part !== 'title') return false;
  return isTopic(passage, at) && !isProclaimed(passage, at);
}

/** "הודיעה על דחיית השיחות", "se séparent sur un échec": announced, or what the meeting came to, it has happened. */
function isProclaimed(passage: Passage, at: ActMark): boolean {
  const topic = cueBefore(passage, at, 6, 'topic');
  return actsOf(passage, 'announce', 'end').some(
    ({ meaning, to }) => meaning.tense !== 'noun' && to + 1 === topic?.from,
  );
}

/** "against the talks", "on the talks", but not "on Monday". */
function isTopic(passage: Passage, at: ActMark): boolean {
  const topic = cueBefore(passage, at, 6, 'topic');
  if (!topic || passage.clause[topic.from] !== passage.clause[at.from]) return false;
  return !passage.marks.some(
    (mark) => mark.from === topic.to + 1 && (mark.meaning.type === 'weekday' || mark.meaning.type === 'month'),
  );
}
