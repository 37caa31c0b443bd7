import { agreesToLess } from './agreesToLess.ts';
import type { ActMark } from './claim.ts';
import { type Actor, groupActors, partiesOf } from './findActors.ts';
import { heldIn } from './findTalk.ts';
import type { FoundObject } from './foundObject.ts';
import { isMeetingNoun, isTalk } from './isTalk.ts';
import type { Cue } from './languages/cues.ts';
import type { Mark } from './lexicon.ts';
import {
  actsOf,
  cueAfter,
  cueBefore,
  cuesOf,
  isPlainWord,
  marksOf,
  type Passage,
  quote,
  sameSentence,
} from './passage.ts';
import { standsAlready } from './standsAlready.ts';

/** How many words after "agree" a percentage of what is agreed may stand. */
const SHARE_REACH = 4;

/** What two sides agreed on; null where nothing says so, or only that a deal is near. */
export function agreedOn(passage: Passage, at: ActMark, actors: readonly Actor[]): FoundObject | null {
  const reach = at.meaning.tense === 'noun' ? passage.words.length : 3;
  if (cuesOf(passage, 'nearDeal').some((cue) => sameSentence(passage, cue, at) && cue.from <= at.to + reach))
    return null;
  if (isShare(passage, at) || agreesToLess(passage, at, actors)) return null;
  if (standsAlready(passage, at)) return null;
  const thing =
    heldIn(passage, at) ??
    agreedThing(passage, at, 10, 'deliverable', 'document') ??
    fresh(passage, cueBefore(passage, at, 8, 'deliverable', 'document'));
  if (isOffered(passage, at, actors)) return null;
  const softly = cueAfter(passage, at, 6, 'soft');
  const soft =
    softly && passage.clause[softly.from] === passage.clause[at.from]
      ? softly
      : (meetingAfter(passage, at) ?? softBefore(passage, at));
  // "توافق کردند … ادامه دهند": the pact within a verb that ends its clause is no more than the verb
  const isOnlyVerb = isVerbFinal(passage) && thing === heldIn(passage, at);
  const isSoftest = soft && (!thing || soft.from < thing.from || isOnlyVerb || isSubjectOf(passage, thing, soft));
  if (isSoftest && !actBetween(passage, at, soft))
    return isConsent(passage, at, actors) ? null : { soft: true, note: ` "${quote(passage, soft)}"` };
  const pact =
    thing ??
    [
      agreedThing(passage, at, 6, 'pact'),
      fresh(passage, cueBefore(passage, at, isVerbFinal(passage) ? 8 : 4, 'pact')),
    ].find((mark) => mark && !inIssue(passage, mark));
  if (pact) return { soft: false, note: ` "${quote(passage, pact)}"` };
  return isJointAct(passage, at, actors) ? { soft: false, bare: true, note: ' by both sides' } : null;
}

/** "agree to truce talks": what would be agreed stands right before the talks about it. */
function isSubjectOf(passage: Passage, thing: Mark, soft: Mark): boolean {
  return soft.from === thing.to + 1 && isMeetingNoun(passage, soft) && passage.words[soft.from]?.gap === ' ';
}

/** "A agrees to resume talks with B": one side's consent is no meeting. */
function isConsent(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  if (passage.part === 'lead') return false;
  const here = actors.filter(({ mark }) => sameSentence(passage, mark, at));
  const before = here.filter(({ mark }) => mark.to < at.from);
  if (isVerbFinal(passage))
    return partiesOf(before).size === 2 && !groupActors(passage, before).some((group) => partiesOf(group).size === 2);
  // a noun for agreeing may be spelt as the verb is, right behind its subject
  if (at.meaning.tense === 'noun' && !before.some(({ mark }) => mark.to === at.from - 1)) return false;
  return partiesOf(before).size === 1 && before.every(({ role }) => role === 'party') && partiesOf(here).size === 2;
}

/** "signs a contract after the truce": what lies behind is not what is signed. */
function agreedThing(passage: Passage, at: ActMark, reach: number, ...cues: Cue[]): Mark | null {
  const thing = fresh(passage, cueAfter(passage, at, reach, ...cues));
  return thing && cueBefore(passage, thing, 1, 'retrospect') ? null : thing;
}

/** An agreement by which something is done was made before. */
function fresh(passage: Passage, thing: Mark | null): Mark | null {
  return thing && standsAlready(passage, thing) ? null : thing;
}

/** How far behind its verb an offer may stand. */
const OFFER_REACH = 6;

/** "A accepts C's proposal for a truce": one side's yes; the other has still to give its own. */
function isOffered(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  if (at.meaning.tense === 'noun') return false;
  const inClause = ({ from }: { from: number }) => passage.clause[from] === passage.clause[at.from];
  const offer = isVerbFinal(passage)
    ? cueBefore(passage, at, OFFER_REACH, 'offer')
    : cueAfter(passage, at, OFFER_REACH, 'offer');
  if (!offer || !inClause(offer)) return false;
  const here = actors.filter(({ mark }) => inClause(mark));
  const isTogether = groupActors(passage, here).some((group) => partiesOf(group).size === 2);
  return partiesOf(here).size > 0 && !isTogether;
}

/** "agreed on 90% of the text": the rest is open. */
function isShare(passage: Passage, at: ActMark): boolean {
  return passage.words.some(({ gap }, index) => index > at.to && index <= at.to + SHARE_REACH && gap.includes('%'));
}

/** How far from its verb a pair of subjects may stand, and how many words may stand before the noun of a verbless headline. */
const SUBJECT_GAP = 4;

/**
 * "A and B sign annex", "A et B s'entendent sur …", "Accord entre A et B": where the two sides together are the subject
 * of a headline, by their names or as the two who fight, whatever they sign or settle is an agreement. A light verb ("reach", "seal") still needs its pact.
 */
function isJointAct(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  if (passage.part === 'lead' || at.meaning.light) return false;
  const pair = groupActors(passage, actors).find((group) => partiesOf(group).size === 2);
  const unnamed = isToMeet(passage, at) ? undefined : marksOf(passage, 'bothSides').find(({ meaning }) => meaning.foes);
  const [first, last] = pair ? [pair[0]?.mark, pair.at(-1)?.mark] : [unnamed, unnamed];
  if (!first || !last || !sameSentence(passage, first, at)) return false;
  if (at.meaning.tense === 'noun')
    return (
      passage.clause[at.from - 1] !== passage.clause[at.from] && (!isBareDeal(passage, at) || isOver(passage, last))
    );
  const gap = last.to < at.from ? at.from - last.to : first.from - at.to;
  return gap > 0 && gap <= (isVerbFinal(passage) ? 2 * SUBJECT_GAP : SUBJECT_GAP);
}

/** "agree to send envoys for talks": whoever stands for both without a name agrees to meet, and on nothing else. */
function isToMeet(passage: Passage, at: ActMark): boolean {
  const talks = [...passage.marks.filter((mark) => isMeetingNoun(passage, mark)), ...cuesOf(passage, 'envoys', 'soft')];
  return talks.some(({ from, to }) => {
    const isThere = isVerbFinal(passage) ? to < at.from : from > at.to;
    return isThere && passage.clause[from] === passage.clause[at.from] && !isPastTalks(passage, from);
  });
}

/** "after talks in …" */
function isPastTalks(passage: Passage, at: number): boolean {
  return passage.aside[at] === true || cueBefore(passage, { from: at, to: at }, 2, 'afterwards', 'retrospect') !== null;
}

/** Where the verb stands last, "deal" with the pair behind it and nothing more only names one: not so "signing of a deal". */
function isBareDeal(passage: Passage, at: ActMark): boolean {
  return isVerbFinal(passage) && at.from === at.to && cuesOf(passage, 'pact').some(({ from }) => from === at.from);
}

/** "Deal of A and B over …", "… announced". */
function isOver(passage: Passage, pair: { to: number }): boolean {
  const things = [...cuesOf(passage, 'topic', 'deliverable', 'document'), ...actsOf(passage, 'announce')];
  return things.some(({ from }) => from > pair.to && passage.clause[from] === passage.clause[pair.to]);
}

/** How many words that mean nothing here may describe what is announced: "a new security deal". Semitic ones come after it. */
const DESCRIBING = 2;

/**
 * "The mediator announces a deal between A and B": what is announced stands beside the verb, but for the pair and short
 * words. "Announces a plan for a deal" announces something else.
 */
export function announcedPact(passage: Passage, at: ActMark, actors: readonly Actor[]): Mark | undefined {
  if (passage.part === 'lead' || !groupActors(passage, actors).some((group) => partiesOf(group).size === 2))
    return undefined;
  const isBefore = isVerbFinal(passage);
  return cuesOf(passage, 'pact').find((pact) => {
    const isThere = isBefore ? pact.to < at.from : pact.from > at.to;
    if (!isThere || passage.clause[pact.from] !== passage.clause[at.from] || inIssue(passage, pact)) return false;
    const [from, to] = isBefore ? [pact.to + 1, at.from] : [at.to + 1, pact.from];
    const names = actors.map(({ mark }) => mark);
    const kinds = passage.words.slice(from, to).map((_, offset) => isPlainWord(passage, names, from + offset));
    const others = kinds.filter((isPlain) => !isPlain).length;
    return (
      others <= (passage.lexicon.table.proclitics ? 0 : DESCRIBING) &&
      kinds.slice(kinds.length - others).every((isPlain) => !isPlain)
    );
  });
}

function isVerbFinal({ lexicon }: Passage): boolean {
  return lexicon.table.verbFinal === true;
}

/** How many words before such a verb what is softly agreed may stand: "بر سر برگزاری دور بعدی مذاکرات در … توافق کردند". */
const SOFT_REACH = 6;

/** "با دیدار دوباره موافقت کردند": in a language whose verb ends the clause, right before it. */
function softBefore(passage: Passage, at: ActMark): Mark | undefined {
  if (!isVerbFinal(passage) || at.meaning.tense === 'noun') return undefined;
  return cueBefore(passage, at, SOFT_REACH, 'soft') ?? undefined;
}

/** "agree on another meeting", "تتفقان على لقاء جديد", "acceptent de négocier une trêve": only to meet. */
function meetingAfter(passage: Passage, at: ActMark): Mark | undefined {
  if (at.meaning.light) return undefined;
  return passage.marks.find(
    (mark) =>
      mark.from > at.to &&
      mark.from - at.to <= 4 &&
      mark.meaning.type === 'act' &&
      (isTalk(mark) || (mark.meaning.act === 'meet' && mark.meaning.tense === 'infinitive')) &&
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
