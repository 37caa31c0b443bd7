import type { ActMark, Timed } from './claim.ts';
import { putOffTalk } from './findTalk.ts';
import { hangsOnIf } from './hangsOnIf.ts';
import { isAdjective } from './isAdjective.ts';
import { isNamedRound } from './isNamedRound.ts';
import { isAverted, isOvercome } from './isOvercome.ts';
import {
  actsOf,
  clauseStart,
  cueAfter,
  cueBefore,
  cuesOf,
  isPlainWord,
  marksOf,
  type Passage,
  quote,
  type Span,
  sameSentence,
  textAt,
} from './passage.ts';
import { isOneRound } from './standsAside.ts';

/** Does the form only describe, wish, look back or leave something out, so that the act tells nothing? */
export function discountAct(passage: Passage, at: ActMark, tense: Timed): boolean {
  return (
    isAdjective(passage, at) ||
    isWish(passage, at, tense) ||
    hangsOnIf(passage, at, tense) ||
    isBehind(passage, at) ||
    isUntold(passage, at, tense) ||
    isLapsed(passage, at) ||
    isJudged(passage, at) ||
    isOvercome(passage, at) ||
    isAverted(passage, at) ||
    isNamedRound(passage, at) ||
    isOfNone(passage, at)
  );
}

/** "Suspending the talks is only natural", "تأجيل الجولة أمر عادي": a noun whose clause goes on to say what somebody thinks of it. */
function isJudged(passage: Passage, at: ActMark): boolean {
  if (at.meaning.tense !== 'noun' || passage.part !== 'title') return false;
  return cuesOf(passage, 'verdict').some(
    ({ from }) => from > at.to && passage.clause[from] === passage.clause[at.from],
  );
}

/** "هیچ دیداری … انجام نشد", "no meeting was put off": what is not held, or put off, is none that was planned. */
export function isOfNone(passage: Passage, at: ActMark): boolean {
  if (at.meaning.act !== 'postpone' || at.meaning.tense === 'noun') return false;
  const talk = putOffTalk(passage, at);
  const none = talk ? cueBefore(passage, talk, 1, 'negation') : null;
  return none !== null && passage.clause[none.from] === passage.clause[at.from];
}

/** "was to be signed", "كان من المقرر أن يلتقي": planned once. */
function isLapsed(passage: Passage, at: ActMark): boolean {
  const lapsed =
    cueBefore(passage, at, 4, 'lapsed') ?? (wasToBe(passage, at) ? cueBefore(passage, at, 1, 'retrospect') : null);
  return lapsed !== null && passage.clause[lapsed.from] === passage.clause[at.from];
}

/** "كان سيلتقي": a letter makes the verb future, "was" before it makes that past. */
function wasToBe(passage: Passage, at: ActMark): boolean {
  const { futureProclitic } = passage.lexicon.table;
  return futureProclitic !== undefined && at.clitics.includes(futureProclitic);
}

/** Words between a wish and what is wished: whom it is asked of, and where ("presses A at Mar-a-Lago to resume"). */
const WISH_REACH = 5;
const NOUN_WISH_REACH = 7;

/** Wanted, possible or asked for, not happening. What is past has happened, whoever wanted it. */
function isWish(passage: Passage, at: ActMark, tense: Timed): boolean {
  if (cueBefore(passage, at, 4, 'feared') || isForetold(passage, at)) return true;
  if (at.meaning.act === 'break') return isFeared(passage, at) || isAskedStop(passage, at) || isReactedTo(passage, at);
  if (at.meaning.tense === 'past' || tense === 'progressive')
    return cueBefore(passage, at, 4, 'maybe') !== null || isRefused(passage, at, tense);
  const isNoun = at.meaning.tense === 'noun';
  // "put off, no new date" is put off
  const after = isNoun && at.meaning.act !== 'postpone' ? cueAfter(passage, at, 8, 'maybe') : null;
  const reach = (isNoun ? NOUN_WISH_REACH : WISH_REACH) + longNames(passage, at);
  if (isPurposeOfWish(passage, at, tense)) return true;
  const wish =
    cueBefore(passage, at, reach, 'maybe') ??
    (reachesVerb(passage, at) ? cueBefore(passage, at, reach, 'wish') : null) ??
    (tense === 'future' ? cueAfter(passage, at, 8, 'maybe') : null) ??
    (isNoun ? cueBefore(passage, at, 8, 'maybe') : null) ??
    after;
  return wish !== null && passage.clause[wish.from] === passage.clause[at.from];
}

/** "proposes a meeting in P this month to resume talks": what somebody wants the wanted for, however far behind. */
function isPurposeOfWish(passage: Passage, at: ActMark, tense: Timed): boolean {
  const isPurpose = at.clitics.includes('ل') ? at.meaning.tense === 'noun' : tense === 'future';
  if (!isPurpose || at.meaning.tense === 'future' || !reachesVerb(passage, at)) return false;
  const wish = cueBefore(passage, at, at.from, 'wish');
  if (!wish || passage.clause[wish.from] !== passage.clause[at.from]) return false;
  const between = ({ from }: Span) => from > wish.to && from < at.from;
  const operators = cuesOf(passage, 'future').filter(between);
  // "to", "pour": what it governs is for what is wished; "will" and "is expected" tell
  const isTo = (cue: Span) => passage.lexicon.shortWords.has(quote(passage, cue));
  if (!operators.every(isTo)) return false;
  const isGoverned = (act: Span) => operators.some(({ to }) => to === act.from - 1);
  return actsOf(passage).every((act) => !between(act) || act.meaning.tense === 'noun' || isGoverned(act));
}

/** "refuses to take part in", "refuse de prendre part à": the word for wanting or refusing stands right before what would go on. */
function isRefused(passage: Passage, at: ActMark, tense: Timed): boolean {
  return tense === 'progressive' && cueBefore(passage, at, 1, 'wish') !== null;
}

/** "a request of A delays the round": where a wish binds its verb by "that", a verb without it stands by itself. */
function reachesVerb(passage: Passage, at: ActMark): boolean {
  const { table, complementizers } = passage.lexicon;
  if (!table.wishesThat || at.meaning.tense !== 'present') return true;
  const before = passage.words.slice(Math.max(0, at.from - THAT_REACH), at.from);
  return at.clitics.length > 0 || before.some(({ text }) => complementizers.has(text));
}

/** How many words before its verb "that" may stand: a subject may come between. */
const THAT_REACH = 5;

/** Words between a demand and the stop that is demanded: of whom ("demands B suspend talks"), and "for a". */
const DEMAND_REACH = 4;

/**
 * "plans to thwart the talks", "calls for a suspension of talks", "demands B suspend talks": somebody wants it, right
 * before the noun, or before the verb with nothing but names and short words between.
 */
function isAskedStop(passage: Passage, at: ActMark): boolean {
  const { tense } = at.meaning;
  if (tense === 'noun' && cueBefore(passage, at, 2, 'wish') !== null) return true;
  const demand = tense === 'present' ? cueBefore(passage, at, DEMAND_REACH, 'wish') : null;
  if (!demand || passage.clause[demand.from] !== passage.clause[at.from] || !reachesVerb(passage, at)) return false;
  const between = passage.words.slice(demand.to + 1, at.from).map((_, offset) => demand.to + 1 + offset);
  const names = [...marksOf(passage, 'side'), ...marksOf(passage, 'bothSides')];
  return between.every((word) => isPlainWord(passage, names, word));
}

/** Words between "condemns" and the breakdown that is condemned. */
const REACTION_REACH = 3;

/** "condemns breakdown of talks", "regrets the collapse": news of the reaction, which may come days after. */
function isReactedTo(passage: Passage, at: ActMark): boolean {
  if (at.meaning.tense !== 'noun' || passage.part !== 'title') return false;
  const reaction = cueBefore(passage, at, REACTION_REACH, 'reaction');
  return reaction !== null && passage.clause[reaction.from] === passage.clause[at.from];
}

/** A name of several words is one step of the way: how many words the places before an act have over that. */
function longNames(passage: Passage, at: ActMark): number {
  const near = marksOf(passage, 'place').filter(({ from, to }) => to < at.from && from >= at.from - WISH_REACH - 2);
  return near.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** How many words after "as" or "amid" a breakdown may stand that is only the setting of other news. */
const BACKDROP_REACH = 8;

/** "warns of a collapse of talks", "a failure would be dangerous", "as talks stall": no breakdown is told. */
function isFeared(passage: Passage, at: ActMark): boolean {
  if (cueBefore(passage, at, 5, 'maybe', 'feared') || isForecast(passage, at)) return true;
  if (cueBefore(passage, at, BACKDROP_REACH, 'backdrop') && !isOneRound(passage, at)) return true;
  const { verbFinal } = passage.lexicon.table;
  if (verbFinal && at.meaning.tense === 'noun' && cueAfter(passage, at, 8, 'feared')) return true;
  const after =
    at.meaning.tense === 'past' && passage.lexicon.table.script === 'latin' ? null : cueAfter(passage, at, 8, 'maybe');
  return after !== null && passage.clause[after.from] === passage.clause[at.from];
}

/** Words between who foretells and what: "predicts the imminent collapse". */
const FORETOLD_REACH = 3;

/** "predicts collapse of talks", "يرجح فشل المفاوضات"; behind the noun, where verbs come last. */
export function isForetold(passage: Passage, at: ActMark): boolean {
  if (at.meaning.tense !== 'noun') return false;
  if (cueBefore(passage, at, FORETOLD_REACH, 'foretells')) return true;
  return passage.lexicon.table.verbFinal === true && cueAfter(passage, at, 8, 'foretells') !== null;
}

/** "expects failure of the talks", "prévoit l'échec": a noun right behind what says that it is to come. */
function isForecast(passage: Passage, at: ActMark): boolean {
  const future = at.meaning.tense === 'noun' ? cueBefore(passage, at, 2, 'future') : null;
  return future !== null && !passage.lexicon.shortWords.has(quote(passage, future));
}

/** "after the postponed meeting", "had been put off": told as what lies behind. */
function isBehind(passage: Passage, at: ActMark): boolean {
  if (at.meaning.tense === 'future') return false;
  const ago = cueAfter(passage, at, 12, 'longAgo');
  if (ago && passage.clause[ago.from] === passage.clause[at.from]) return true;
  if (isLongAgo(passage, at)) return true;
  const behind = cueBefore(passage, at, 6, 'retrospect');
  if (!behind || passage.clause[behind.from] !== passage.clause[at.from]) return false;
  return !actsOf(passage).some((act) => act.from > behind.to && act.from < at.from);
}

/** Words that may stand before the measure: "exactly a year ago", "Heute vor einem Jahr". */
const BEFORE_MEASURE = 1;

/** "A year ago A and B signed", "Half a century ago, A and B signed": an anniversary, whose clause, or the one before it, says first how long ago it was. */
function isLongAgo(passage: Passage, at: ActMark): boolean {
  const { clause } = passage;
  const ago = cueBefore(passage, at, 12, 'longAgo');
  if (!ago || clauseStart(passage, ago.from) < ago.from - BEFORE_MEASURE) return false;
  const isAlone = clause[ago.to + 1] !== clause[ago.to];
  return clause[at.from] === clause[isAlone ? ago.to + 1 : ago.to];
}

/** A headline's denial counts before or after the act ("… ; Syria denies it"), a lead's only before. */
export function isDenied(passage: Passage, at: ActMark): boolean {
  if (passage.part === 'title' && cuesOf(passage, 'denial').length > 0) return true;
  return cueBefore(passage, at, 12, 'denial') !== null || isNegated(passage, at);
}

/** "yield no breakthrough" has ended all the same. */
export function isNegated(passage: Passage, at: ActMark): boolean {
  const before = cueBefore(passage, at, 3, 'negation');
  if (before && passage.clause[before.from] === passage.clause[at.from] && !isFruitless(passage, before)) return true;
  if (at.meaning.act === 'end' || passage.clause[at.to + 1] !== passage.clause[at.to]) return false;
  return passage.lexicon.table.postNegations?.includes(textAt(passage, at.to + 1)) ?? false;
}

/** "without agreement" before the verb, as Persian says it, denies the agreement and not the end. */
function isFruitless(passage: Passage, negation: Span): boolean {
  return cuesOf(passage, 'fruitless').some(({ from, to }) => from <= negation.from && to >= negation.to);
}

/** "did not reach an agreement" denies nothing that was told; "the activation of …" in a lead names a subject. */
function isUntold(passage: Passage, at: ActMark, tense: Timed): boolean {
  const { act } = at.meaning;
  // "almost finished", "כמעט הושלמו", "almost agreed"
  if ((act === 'end' || act === 'agree') && cueBefore(passage, at, 1, 'nearDeal')) return true;
  if (act !== 'agree' && act !== 'announce' && act !== 'extend') return false;
  if (cuesOf(passage, 'oneSided').some((cue) => sameSentence(passage, cue, at))) return true;
  if (act === 'extend') return false;
  return isNegated(passage, at) || isAskedFor(passage, at) || (passage.part === 'lead' && tense === 'noun');
}

/** "urges Israel to respect the mechanism agreed in Paris": the participle only says which one. */
function isAskedFor(passage: Passage, at: ActMark): boolean {
  const thing = cuesOf(passage, 'deliverable', 'document', 'pact').some(({ to }) => to === at.from - 1);
  const asked = thing && cueBefore(passage, at, 12, 'wish', 'reaction', 'harms');
  return asked ? passage.clause[asked.from] === passage.clause[at.from] : false;
}
