import { outsidersIn } from './actsOutside.ts';
import type { ActMark } from './claim.ts';
import { type Actor, partiesOf } from './findActors.ts';
import { isMeetingNoun } from './isTalk.ts';
import { isAnd, isBetween, isJoining, isNameOrShort, isWith, parts } from './joiningWords.ts';
import type { Mark } from './lexicon.ts';
import { statesIn } from './namesStranger.ts';
import {
  actsOf,
  clauseStart,
  cueAfter,
  cueBefore,
  cuesOf,
  gapAt,
  marksOf,
  type Passage,
  type Span,
  sameClause,
  sameSentence,
} from './passage.ts';

/** Asked of each act by itself, of the nouns beside it, and of the headline as a whole: who acts in a text, and what was found of each of its acts. */
const asked = new WeakMap<readonly Actor[], Map<ActMark, boolean>>();

/**
 * "The Security Council ends its session on A and B", "talks of X and Y put off, A and B wait", "X, Y and A conclude their
 * round, B looks on": what is told of is the meeting of a body, or of others than the two sides.
 */
export function isOfOthers(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  const known = asked.get(actors) ?? new Map<ActMark, boolean>();
  asked.set(actors, known);
  const found = known.get(at) ?? isMeetingOfOthers(passage, at, actors);
  known.set(at, found);
  return found;
}

function isMeetingOfOthers(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  const talk = talkBeside(passage, at);
  if (talk && (isSessionOf(passage, talk, actors) || isNamedAfterOthers(passage, talk, at, actors))) return true;
  return bodyActs(passage, at, actors) || strangersAct(passage, at, actors) || isHeldByOthers(passage, at, actors);
}

/** "Council ends *session* on A and B": the noun beside a verb that tells of others is their meeting. */
function isHeldByOthers(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  if (at.meaning.act !== 'meet' || at.meaning.tense !== 'noun') return false;
  return actsOf(passage).some(
    (act) =>
      act.meaning.tense !== 'noun' &&
      sameClause(passage, act, at) &&
      passage.aside[act.from] === passage.aside[at.from] &&
      isOfOthers(passage, act, actors),
  );
}

/** Is there a verb in a headline that tells of the meeting of others? */
export function tellsOfOthers(title: Passage, actors: readonly Actor[]): boolean {
  return actsOf(title).some((act) => act.meaning.tense !== 'noun' && isOfOthers(title, act, actors));
}

/** "…, A's gas route discussed": what stands behind the meeting of others, and names one side at most, was said at it. */
export function isSaidThere(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  if (at.meaning.act !== 'meet' || at.meaning.tense === 'noun') return false;
  if (partiesOf(actors.filter(({ mark }) => sameClause(passage, mark, at))).size > 1) return false;
  return actsOf(passage).some(
    (act) =>
      act.from < at.from &&
      act.meaning.tense !== 'noun' &&
      sameSentence(passage, act, at) &&
      !sameClause(passage, act, at) &&
      isOfOthers(passage, act, actors),
  );
}

/** The first meeting in the act's clause that is neither background nor what another is about. */
function talkBeside(passage: Passage, at: ActMark): Mark | undefined {
  return passage.marks.find(
    (mark) =>
      passage.clause[mark.from] === passage.clause[at.from] &&
      passage.aside[mark.from] === passage.aside[at.from] &&
      isMeetingNoun(passage, mark) &&
      (at.meaning.tense === 'noun' || mark.from > at.to || mark.to < at.from) &&
      cueBefore(passage, mark, BEHIND, 'retrospect') === null,
  );
}

/** How far before a meeting "after" makes it the background. */
const BEHIND = 3;
/** How many words may stand between a body and its meeting: "Council's Golan session", "session of the *Security* Council". */
const OWNED = 3;

/** "cabinet meeting", "session of the council", "جلسة مجلس الأمن": names and short words stand between, and no other preposition. */
function isSessionOf(passage: Passage, talk: Span, actors: readonly Actor[]): boolean {
  return bodiesIn(passage, actors).some((body) => {
    if (passage.clause[body.from] !== passage.clause[talk.from]) return false;
    const gap = body.to < talk.from ? { from: body.to + 1, to: talk.from } : { from: talk.to + 1, to: body.from };
    if (gap.to - gap.from > OWNED || gap.to < gap.from) return false;
    const between = passage.words.slice(gap.from, gap.to).map((_, offset) => gap.from + offset);
    return between.every((word) => isNameOrShort(passage, word) && !parts(passage, word));
  });
}

/** Bodies that meet for themselves; not one that the two sides have together. */
function bodiesIn(passage: Passage, actors: readonly Actor[]): readonly Mark[] {
  // a headline that names no side calls the two sides' own commission so
  if (partiesOf(actors).size === 0) return [];
  const names = [...marksOf(passage, 'side'), ...marksOf(passage, 'person'), ...marksOf(passage, 'bothSides')];
  const isName = (body: Span) => names.some(({ from, to }) => from <= body.to && to >= body.from && from !== to);
  const bodies = [...cuesOf(passage, 'gathering', 'ownBody').filter((body) => !isName(body)), ...outsidersIn(passage)];
  return bodies.filter((body) => !isJoint(passage, body, actors));
}

/** How far from a body a word for both, or the names of both, may stand: "committee of A and B". */
const JOINT_BEFORE = 4;
const JOINT_AFTER = 5;

function isJoint(passage: Passage, body: Span, actors: readonly Actor[]): boolean {
  if (
    passage.marks.some(
      (mark) => isCue(mark, 'joint') && Math.abs(mark.from - body.from) <= 2 && !isMeetingNoun(passage, mark),
    )
  )
    return true;
  const near = (from: number, to: number) =>
    partiesOf(actors.filter(({ mark }) => mark.from >= from && mark.to <= to && sameClause(passage, mark, body)))
      .size === 2;
  if (near(body.from - JOINT_BEFORE, body.from - 1)) return true;
  let end = body.to + 1;
  const isTheirs = (word: number) =>
    isNameOrShort(passage, word) && (!parts(passage, word) || isBetween(passage, word));
  while (end <= body.to + JOINT_AFTER && end < passage.words.length && isTheirs(end)) end += 1;
  return near(body.to + 1, cueAfter(passage, body, 2, 'between') ? body.to + JOINT_AFTER + 1 : end - 1);
}

/** How many words that mean nothing here may stand before a body that begins its clause: "the national security council". */
const LEADING = 1;

/** "Council ends session", "اختتم المجلس جلسته": a body is who acts, and no meeting of the two sides stands behind it. */
function bodyActs(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  if (at.meaning.tense === 'noun') return false;
  return bodiesIn(passage, actors).some((body) => {
    if (
      !isCue(body, 'gathering') ||
      !sameClause(passage, body, at) ||
      passage.aside[body.from] !== passage.aside[at.from]
    )
      return false;
    if (body.from === at.to + 1) return !tellsPair(passage, at, body, actors);
    if (body.to > at.from) return false;
    const start = clauseStart(passage, body.from);
    const before = passage.words.slice(start, body.from).map((_, offset) => start + offset);
    if (before.some((word) => parts(passage, word))) return false;
    const others = before.filter((word) => !isNameOrShort(passage, word));
    if (others.length > LEADING) return false;
    const between = actors.filter(({ mark }) => mark.from > body.to && mark.from < at.from);
    return partiesOf(between).size < 2 && !tellsPair(passage, at, body, actors);
  });
}

/** The body opens or puts off what is named after both: "the council puts off the A-B talks". */
function tellsPair(passage: Passage, at: ActMark, body: Span, actors: readonly Actor[]): boolean {
  return passage.marks.some((talk) => {
    if (talk.from < body.to || !sameClause(passage, talk, at) || !isMeetingNoun(passage, talk)) return false;
    // "session with A and B present": who comes to it as well
    const names = namesAround(passage, talk, actors, false);
    return partiesOf(actors.filter(({ mark }) => names.has(mark.from))).size === 2;
  });
}

/** "Talks of X and Y", "A's talks with X": at least two names beside it, of which one is no side's, and not both sides. */
function isNamedAfterOthers(passage: Passage, talk: Span, at: ActMark, actors: readonly Actor[]): boolean {
  const here = actors.filter(
    ({ mark }) =>
      sameClause(passage, mark, at) ||
      (mark.to < at.from && sameSentence(passage, mark, at) && !hasVerbBetween(passage, mark, at)),
  );
  if (partiesOf(here.filter(({ mark }) => passage.aside[mark.from] === passage.aside[at.from])).size === 2)
    return false;
  const names = namesAround(passage, talk, actors);
  const sides = actors.filter(({ mark }) => names.has(mark.from));
  if (names.size < 2 && !sides.some(({ role }) => role === 'rival')) return false;
  const parties = partiesOf(sides).size;
  return parties < 2 && sides.filter(({ role }) => role === 'party').length < names.size;
}

/** Words that may describe a meeting between it and the names that it has: "X–Y *nuclear* talks". */
const DESCRIBING = 2;

/** The first words of the names that stand beside a meeting, before it and behind "of", "with" or "between". */
function namesAround(passage: Passage, talk: Span, actors: readonly Actor[], comers = true): Set<number> {
  const names = new Set<number>();
  const strangers = strangersIn(passage);
  const nameAt = (word: number) =>
    actors.find(({ mark }) => mark.from <= word && mark.to >= word)?.mark.from ?? (strangers.has(word) ? word : null);
  const walk = (from: number, step: 1 | -1, describing: number) => {
    let left = describing;
    for (let word = from; word >= 0 && word < passage.words.length; word += step) {
      const gap = gapAt(passage, step === 1 ? word : word + 1);
      if (/[,;:،؛.!?؟|()]|\s[-–—]/.test(gap)) return;
      const name = nameAt(word);
      if (name !== null) names.add(name);
      else if (!comers && isWith(passage, word)) return;
      else if (isJoining(passage, word)) continue;
      else if (names.size === 0 && left > 0 && !passage.marks.some((mark) => mark.from <= word && mark.to >= word))
        left -= 1;
      else return;
    }
  };
  walk(talk.from - 1, -1, DESCRIBING);
  walk(talk.to + 1, 1, passage.lexicon.table.proclitics ? 1 : 0);
  return names;
}

/** States that the dossier has not, and bodies: "with the IMF". */
function strangersIn(passage: Passage): ReadonlySet<number> {
  return new Set([...statesIn(passage), ...cuesOf(passage, 'gathering').map(({ from }) => from)]);
}

/** "X, Y and A conclude their round, B looks on": one side acts together with states that are none of the talks. */
function strangersAct(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  if (at.meaning.tense === 'noun' || passage.part === 'lead') return false;
  const start = passage.sentence.indexOf(passage.sentence[at.from] ?? 0);
  const first = start === at.from ? at.to + 1 : start;
  const states = statesIn(passage);
  const places = marksOf(passage, 'place').filter(({ from }) => !actors.some(({ mark }) => mark.from === from));
  const isStranger = (word: number) => states.has(word) || places.some(({ from, to }) => from <= word && to >= word);
  const sides = new Set<string>();
  let strangers = 0;
  let names = 0;
  let end = first;
  for (; end < passage.words.length && end !== at.from; end += 1) {
    const word = end;
    const actor = actors.find(({ mark }) => mark.from <= word && mark.to >= word);
    if (actor?.role === 'party') sides.add(actor.id);
    if (isStranger(word) && !actor) strangers += 1;
    if (actor || isStranger(word)) names += 1;
    else if (!isAnd(passage, word)) break;
    if (/[;:؛.]|\s[-–—]/.test(word > first ? gapAt(passage, word) : '')) break;
  }
  if (sides.size !== 1 || strangers === 0 || names < 2) return false;
  const other = actors.filter(({ role, id, mark }) => role === 'party' && !sides.has(id) && mark.from >= end);
  return other.length > 0 && other.every(({ mark }) => !sameClause(passage, mark, at));
}

function hasVerbBetween(passage: Passage, a: Span, b: Span): boolean {
  return actsOf(passage).some(({ meaning, from, to }) => meaning.tense !== 'noun' && from > a.to && to < b.from);
}

const isCue = ({ meaning }: Mark, cue: string) => meaning.type === 'cue' && meaning.cue === cue;
