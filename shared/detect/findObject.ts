import type { ActMark } from './claim.ts';
import { type Actor, groupActors, partiesOf } from './findActors.ts';
import type { Cue } from './languages/table.ts';
import type { Mark } from './lexicon.ts';
import {
  actsOf,
  cueAfter,
  cueBefore,
  cuesOf,
  type MarkOf,
  marksOf,
  type Passage,
  quote,
  sameSentence,
} from './passage.ts';

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

/** `soft`: agreed is only to go on talking. `bare`: no known word says on what. */
export interface FoundObject {
  soft: boolean;
  bare?: boolean;
  note: string;
}

/** What the act is done to, or null where it is not done to talks. */
export function findObject(passage: Passage, at: ActMark, actors: readonly Actor[] = []): FoundObject | null {
  switch (at.meaning.act) {
    case 'meet':
      return at.meaning.light ? objectOf(passage, heldTalk(passage, at)) : { soft: false, note: '' };
    case 'begin':
    case 'end':
    case 'postpone':
      return objectOf(passage, talkOf(passage, at));
    case 'extend':
      return objectOf(passage, thingBeside(passage, at, 'deliverable', 'document', 'pact'));
    case 'quit':
      return objectOf(passage, leftTalk(passage, at));
    case 'break':
      return objectOf(passage, brokenTalkOf(passage, at));
    case 'agree':
      return agreedOn(passage, at, actors);
    case 'announce': {
      const thing =
        cueAfter(passage, at, 9, 'deliverable', 'document') ?? cueBefore(passage, at, 9, 'deliverable', 'document');
      return thing ? { soft: false, note: ` "${quote(passage, thing)}"` } : null;
    }
  }
}

function objectOf(passage: Passage, thing: Mark | undefined): FoundObject | null {
  return thing ? { soft: false, note: ` of "${quote(passage, thing)}"` } : null;
}

/** How far after a light verb its talks may stand ("holds a first round of direct talks"), and before it in a passive. */
const HELD_AFTER = 5;
const HELD_BEFORE = 10;

/** "hold talks", "talks were held": without talks "hold" is to keep, "join" to enlist. */
function heldTalk(passage: Passage, at: ActMark): Mark | undefined {
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

function thingBeside(passage: Passage, at: ActMark, ...cues: Cue[]): Mark | undefined {
  const here = (mark: Mark) => passage.aside[mark.from] === passage.aside[at.from];
  const near = [cueAfter(passage, at, BESIDE, ...cues), cueBefore(passage, at, BESIDE + 2, ...cues)];
  return heldIn(passage, at) ?? near.find((mark) => mark !== null && here(mark)) ?? undefined;
}

/** "withdraw from the heights after peace": another thing is left, the talks come behind it. */
function isOverPlace(passage: Passage, at: ActMark, mark: Mark): boolean {
  const between = [...marksOf(passage, 'place'), ...cuesOf(passage, 'retrospect', 'aheadOf', 'backdrop', 'during')];
  return between.some(({ from }) => from > at.to && from < mark.from);
}

/** "walks out of talks", "recalls its negotiators", "tears up the deal": troops that withdraw leave something else. */
function leftTalk(passage: Passage, at: ActMark): Mark | undefined {
  const isNoun = at.meaning.tense === 'noun';
  const isLeft = (mark: Mark) =>
    isMeetingNoun(passage, mark) || (mark.meaning.type === 'cue' && mark.meaning.cue === 'envoys');
  const isTorn = (mark: Mark) => !isNoun && mark.meaning.type === 'cue' && mark.meaning.cue === 'pact';
  return passage.marks.find((mark) => {
    if (!sameSentence(passage, mark, at)) return false;
    if (mark.from <= at.to && mark.to >= at.from) return isLeft(mark);
    if (mark.from > at.to)
      return mark.from - at.to <= BESIDE && (isTorn(mark) || (isLeft(mark) && !isOverPlace(passage, at, mark)));
    return !isNoun && at.from - mark.to <= BESIDE && isLeft(mark);
  });
}

function talkOf(passage: Passage, at: ActMark, suits: (mark: Mark) => boolean = () => true): Mark | undefined {
  const here = (mark: Mark) => mark !== at && sameSentence(passage, mark, at) && suits(mark);
  return passage.marks.find((mark) => isTalk(mark) && here(mark)) ?? cuesOf(passage, 'pact').find(here);
}

/** How far from a lead's verb the talks that break down may stand, before it as its subject and after it as its object. */
const SUBJECT_REACH = 10;
const OBJECT_REACH = 5;

/** A breakdown takes more than talks somewhere near: the verb's own clause, and in a lead not far from the verb. */
function brokenTalkOf(passage: Passage, at: ActMark): Mark | undefined {
  const near = (mark: Mark) =>
    passage.part === 'title' ||
    (mark.from < at.from ? at.from - mark.to <= SUBJECT_REACH : mark.from - at.to <= OBJECT_REACH);
  return talkOf(passage, at, (mark) => near(mark) && !isRecalled(passage, mark) && !isReportedApart(passage, mark, at));
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

function agreedOn(passage: Passage, at: ActMark, actors: readonly Actor[]): FoundObject | null {
  const reach = at.meaning.tense === 'noun' ? passage.words.length : 3;
  if (cuesOf(passage, 'nearDeal').some((cue) => sameSentence(passage, cue, at) && cue.from <= at.to + reach))
    return null;
  const thing =
    heldIn(passage, at) ??
    cueAfter(passage, at, 10, 'deliverable', 'document') ??
    cueBefore(passage, at, 8, 'deliverable', 'document');
  const softly = cueAfter(passage, at, 6, 'soft');
  const soft = softly && passage.clause[softly.from] === passage.clause[at.from] ? softly : meetingAfter(passage, at);
  if (soft && (!thing || soft.from < thing.from) && !actBetween(passage, at, soft))
    return { soft: true, note: ` "${quote(passage, soft)}"` };
  const pact =
    thing ??
    [cueAfter(passage, at, 6, 'pact'), cueBefore(passage, at, 4, 'pact')].find(
      (mark) => mark && !inIssue(passage, mark),
    );
  if (pact) return { soft: false, note: ` "${quote(passage, pact)}"` };
  return isJointAct(passage, at, actors) ? { soft: false, bare: true, note: ' by both sides' } : null;
}

/** How far from its verb a pair of subjects may stand, and how many words may stand before the noun of a verbless headline. */
const SUBJECT_GAP = 4;

/**
 * "A and B sign annex", "A et B s'entendent sur …", "Accord entre A et B": where the two sides together are the subject
 * of a headline, whatever they sign or settle is an agreement. A light verb ("reach", "seal") still needs its pact.
 */
function isJointAct(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  if (passage.part === 'lead' || at.meaning.light) return false;
  const pair = groupActors(passage, actors).find((group) => partiesOf(group).size === 2);
  const [first, last] = [pair?.[0]?.mark, pair?.at(-1)?.mark];
  if (!first || !last || !sameSentence(passage, first, at)) return false;
  if (at.meaning.tense === 'noun') return passage.clause[at.from - 1] !== passage.clause[at.from];
  const gap = last.to < at.from ? at.from - last.to : first.from - at.to;
  return gap > 0 && gap <= SUBJECT_GAP;
}

/** The verb's phrase holds the thing itself: "parviennent à un accord". A bare "agreement" is no verb. */
function heldIn(passage: Passage, at: ActMark): Mark | undefined {
  if (at.meaning.tense === 'noun') return undefined;
  return cuesOf(passage, 'deliverable', 'document', 'pact').find(({ from, to }) => from >= at.from && to <= at.to);
}

/** "agree on another meeting", "تتفقان على لقاء جديد": only to meet. */
function meetingAfter(passage: Passage, at: ActMark): Mark | undefined {
  if (at.meaning.light) return undefined;
  return passage.marks.find(
    (mark) =>
      mark.from > at.to &&
      mark.from - at.to <= 4 &&
      mark.meaning.type === 'act' &&
      isTalk(mark) &&
      passage.clause[mark.from] === passage.clause[at.from] &&
      !passage.aside[mark.from],
  );
}

function actBetween(passage: Passage, a: ActMark, b: { from: number }): boolean {
  return actsOf(passage, 'agree').some((act) => act.from > a.to && act.from < b.from);
}

/** "the 1974 agreement": an old one, which the talks are about and did not make. */
function inIssue(passage: Passage, mark: { from: number; to: number }): boolean {
  return marksOf(passage, 'issue').some(
    ({ from, to }) =>
      from <= mark.from && mark.to <= to && passage.words.slice(from, to + 1).some(({ text }) => /^\d{4}$/.test(text)),
  );
}
