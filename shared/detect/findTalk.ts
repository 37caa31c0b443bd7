/** The talks, or what they made, to which an act is done: each kind of verb has its own reach. */
import type { ActMark } from './claim.ts';
import { isMeetingNoun, isTalk } from './isTalk.ts';
import type { Cue } from './languages/cues.ts';
import type { Mark } from './lexicon.ts';
import { actsOf, cueAfter, cueBefore, cuesOf, isPlainWord, marksOf, type Passage, sameSentence } from './passage.ts';
import { isSigning } from './readSignings.ts';

/** How far after a light verb its talks may stand ("holds a first round of direct talks"), and before it in a passive. */
const HELD_AFTER = 5;
const HELD_BEFORE = 10;

/** "hold talks", "talks were held": without talks "hold" is to keep, "join" to enlist. */
export function heldTalk(passage: Passage, at: ActMark): Mark | undefined {
  return passage.marks.find((mark) => {
    if (mark === at || !isHosted(passage, at, mark) || !sameSentence(passage, mark, at)) return false;
    if (mark.from <= at.to && mark.to >= at.from) return true;
    if (passage.aside[mark.from] !== passage.aside[at.from]) return false;
    return mark.from > at.to ? mark.from - at.to <= HELD_AFTER : at.from - mark.to <= HELD_BEFORE;
  });
}

/** Talks, or those who come to them where a place receives them: "will host the delegations of A and B". */
function isHosted(passage: Passage, at: ActMark, mark: Mark): boolean {
  if (isMeetingNoun(passage, mark)) return true;
  return mark.meaning.type === 'cue' && mark.meaning.cue === 'envoys' && mark.from > at.to;
}

/** How far a thing may stand from its verb. */
const BESIDE = 6;

export function thingBeside(passage: Passage, at: ActMark, ...cues: Cue[]): Mark | undefined {
  const here = (mark: Mark) => passage.aside[mark.from] === passage.aside[at.from];
  const near = [cueAfter(passage, at, BESIDE, ...cues), cueBefore(passage, at, BESIDE + 2, ...cues)];
  return heldIn(passage, at) ?? near.find((mark) => mark !== null && here(mark)) ?? undefined;
}

/** "ends a blockade after talks", "postpones the election as talks near": what the talks are beside is another thing. */
function isBackground(passage: Passage, at: ActMark, talk: Mark): boolean {
  const scene = cuesOf(passage, 'retrospect', 'aheadOf', 'during').find(
    ({ from }) => from > at.to + 1 && from < talk.from,
  );
  if (!scene || passage.lexicon.table.script !== 'latin') return false;
  // "part after two days of talks": how long they took
  if (cuesOf(passage, 'duration', 'sitting').some(({ from, to }) => to >= scene.from && from < talk.from)) return false;
  const others = passage.words
    .slice(scene.to + 1, talk.from)
    .filter((_, offset) => !isPlainWord(passage, passage.marks, scene.to + 1 + offset));
  return others.length < MEASURED;
}

/** "freezes accounts as talks begin": the talks have a verb of their own, in a clause that only says when. */
function isSceneOf(passage: Passage, at: ActMark, talk: Mark): boolean {
  const { aside, clause } = passage;
  if (at.meaning.act !== 'break' || talk.from < at.from || !aside[talk.from] || aside[at.from]) return false;
  return actsOf(passage).some(
    ({ from, meaning }) => meaning.tense !== 'noun' && aside[from] === true && clause[from] === clause[talk.from],
  );
}

/** Words that say how long talks took: "two days of". */
const MEASURED = 2;

/** "withdraw from the heights after peace": another thing is left, the talks come behind it. */
function isOverPlace(passage: Passage, at: ActMark, mark: Mark): boolean {
  const between = [...marksOf(passage, 'place'), ...cuesOf(passage, 'retrospect', 'aheadOf', 'backdrop', 'during')];
  return between.some(({ from }) => from > at.to && from < mark.from);
}

/** "walks out of talks", "recalls its negotiators", "tears up the deal", "anlaşmayı feshetti": troops that withdraw leave something else. */
export function leftTalk(passage: Passage, at: ActMark): Mark | undefined {
  const isNoun = at.meaning.tense === 'noun';
  const { verbFinal } = passage.lexicon.table;
  const isLeft = (mark: Mark) =>
    isMeetingNoun(passage, mark) || (mark.meaning.type === 'cue' && mark.meaning.cue === 'envoys');
  const isTorn = (mark: Mark) =>
    !isNoun && mark.meaning.type === 'cue' && mark.meaning.cue === 'pact' && !isBehindObject(passage, at, mark);
  return passage.marks.find((mark) => {
    if (!sameSentence(passage, mark, at)) return false;
    if (mark.from <= at.to && mark.to >= at.from) return isLeft(mark) || isTorn(mark);
    if (mark.from > at.to)
      return mark.from - at.to <= BESIDE && (isTorn(mark) || (isLeft(mark) && !isOverPlace(passage, at, mark)));
    if (verbFinal && at.from - mark.to === 1 && isTorn(mark)) return true;
    return !isNoun && at.from - mark.to <= BESIDE && isLeft(mark);
  });
}

export function talkOf(passage: Passage, at: ActMark, suits: (mark: Mark) => boolean = () => true): Mark | undefined {
  const here = (mark: Mark) =>
    mark !== at &&
    sameSentence(passage, mark, at) &&
    !isBehindObject(passage, at, mark) &&
    !isBackground(passage, at, mark) &&
    !isSceneOf(passage, at, mark) &&
    suits(mark);
  return passage.marks.find((mark) => isTalk(mark) && here(mark)) ?? cuesOf(passage, 'pact').find(here);
}

/**
 * The meeting that is put off: of what stands in the verb's own clause the nearest, first behind the verb. "Repousse la
 * proposition", "דחתה את ההסכם": an offer or a deal is turned down, not put off.
 */
export function putOffTalk(passage: Passage, at: ActMark): Mark | undefined {
  const inClause = (mark: Mark) => passage.clause[mark.from] === passage.clause[at.from];
  const isThing = (mark: Mark) => isTalk(mark) || isSigning(passage, mark);
  const things = [...passage.marks.filter(isThing), ...cuesOf(passage, 'pact', 'offer')].filter(
    (mark) => mark !== at && inClause(mark) && !isBehindObject(passage, at, mark) && !isBackground(passage, at, mark),
  );
  const thing =
    things.filter(({ from }) => from > at.to).toSorted((a, b) => a.from - b.from)[0] ??
    things.filter(({ to }) => to <= at.to).toSorted((a, b) => b.to - a.to)[0];
  if (!thing) return talkOf(passage, at, (mark) => isMeetingNoun(passage, mark));
  if (isMeetingNoun(passage, thing)) return thing;
  return things.find((mark) => isSigning(passage, mark));
}

/** How many words that mean nothing here may stand between an act and its talks: "ends two days of talks". */
const MEASURES = 1;

/** "Puts off its elections for the talks": another thing stands between the act and the talks. */
function isBehindObject(passage: Passage, at: ActMark, talk: Mark): boolean {
  if (isBehindMarker(passage, at, talk)) return true;
  if (!passage.lexicon.table.objectNext || talk.from <= at.to + 1) return false;
  const others = passage.words
    .slice(at.to + 1, talk.from)
    .filter((_, offset) => !isPlainWord(passage, passage.marks, at.to + 1 + offset));
  return others.length > (leadsAway(passage, at, talk) ? 0 : MEASURES);
}

/** "انتخابات را به دلیل مذاکرات … به تعویق انداخت": the marker stands behind what is put off, the talks behind the marker. */
function isBehindMarker(passage: Passage, at: ActMark, talk: Mark): boolean {
  const { objectMarker } = passage.lexicon.table;
  const isMarker = (word: number) => passage.words[word]?.text === objectMarker;
  if (objectMarker === undefined || talk.from > at.from) return false;
  return passage.words.some(
    (_, word) => isMarker(word) && word < talk.from && passage.clause[word] === passage.clause[at.from],
  );
}

function leadsAway(passage: Passage, at: ActMark, talk: Mark): boolean {
  const cues = cuesOf(passage, 'retrospect', 'aheadOf', 'backdrop', 'during', 'topic');
  return cues.some(({ from }) => from > at.to && from < talk.from);
}

/** How far from a lead's verb the talks that break down may stand, before it as its subject and after it as its object. */
const SUBJECT_REACH = 10;
const OBJECT_REACH = 5;

/** A breakdown takes more than talks somewhere near: the verb's own clause, and in a lead not far from the verb. */
export function brokenTalkOf(passage: Passage, at: ActMark): Mark | undefined {
  const near = (mark: Mark) =>
    passage.part === 'title' ||
    (mark.from < at.from ? at.from - mark.to <= SUBJECT_REACH : mark.from - at.to <= OBJECT_REACH);
  if (breaksPact(passage, at)) return undefined;
  const isDone = at.meaning.tense === 'past';
  return talkOf(
    passage,
    at,
    (mark) =>
      near(mark) &&
      (isDone || !isPactBefore(passage, mark, at)) &&
      !isTruce(passage, mark) &&
      !isRecalled(passage, mark) &&
      !isReportedApart(passage, mark, at),
  );
}

/** "The truce collapses", "the truce begins at midnight": what was agreed ends or starts, no talks do. */
export function isTruce(passage: Passage, mark: Mark): boolean {
  return cuesOf(passage, 'deliverable').some(({ from, to }) => from <= mark.to && to >= mark.from);
}

/** "Deal on a halt to enrichment", "اتفاق على تجميد أعمال الحفر": what is agreed is that something else stops. */
function isPactBefore(passage: Passage, mark: Mark, at: ActMark): boolean {
  if (mark.to >= at.from) return false;
  const isAgreed = actsOf(passage, 'agree').some(({ from, to }) => from <= mark.to && to >= mark.from);
  return isAgreed || cuesOf(passage, 'pact').some(({ from, to }) => from <= mark.to && to >= mark.from);
}

/** How far behind its verb the agreement may stand that one side suspends. */
const PACT_REACH = 2;

/** "suspend l'accord aérien", "השעתה את הסכם התעופה": what stops is an agreement, which has its own object beside it. */
function breaksPact(passage: Passage, at: ActMark): boolean {
  if (at.meaning.tense === 'noun') return false;
  const pact = cuesOf(passage, 'pact').find(({ from }) => from > at.to && from - at.to <= PACT_REACH + 1);
  // "holds up the security deal between A and B" is about the talks' own
  if (!pact || cueAfter(passage, pact, PACT_REACH + 1, 'between')) return false;
  return !passage.marks.some((mark) => isMeetingNoun(passage, mark) && mark.from !== pact.from);
}

/** "after the talks": only when something else was. */
function isRecalled(passage: Passage, talk: Mark): boolean {
  return cueBefore(passage, talk, 2, 'retrospect') !== null;
}

/** "said after the talks that the plan …": a clause begins between the two. */
function isReportedApart(passage: Passage, talk: Mark, at: ActMark): boolean {
  const { complementizers } = passage.lexicon;
  if (complementizers.size === 0 || talk.to > at.from) return false;
  return passage.words.slice(talk.to + 1, at.from).some(({ text }) => complementizers.has(text));
}

/** The verb's phrase holds the thing itself: "parviennent à un accord". A bare "agreement" is no verb. */
export function heldIn(passage: Passage, at: ActMark): Mark | undefined {
  if (at.meaning.tense === 'noun') return undefined;
  return cuesOf(passage, 'deliverable', 'document', 'pact').find(({ from, to }) => from >= at.from && to <= at.to);
}
