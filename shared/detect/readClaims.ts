import type { Actor } from './findActors.ts';
import { partiesOf } from './gateDyad.ts';
import type { Act, Tense } from './languages/table.ts';
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
import type { AlertableKind, Reason } from './report.ts';

/**
 * What one verb or noun of a text says happened to the talks. `firm`: its form leaves no doubt. `weak`: a headline's
 * present tense, which a lead may correct. `noun`: it names the act without saying when.
 */
export interface Claim {
  kind: AlertableKind;
  strength: 'firm' | 'weak' | 'noun';
  at: MarkOf<'act'>;
  /** The text says that it is not so. */
  denied: boolean;
  reason: Reason;
}

type ActMark = MarkOf<'act'>;
type Timed = Exclude<Tense, 'infinitive'>;

/** Kind and strength of each cell of act × tense; null: the cell tells nothing that alerts ("talks to end"). */
const CELLS: Record<Act, Record<Timed, [AlertableKind, Claim['strength']] | null>> = {
  meet: {
    past: ['round-concluded', 'firm'],
    present: ['round-concluded', 'weak'],
    progressive: ['round-opened', 'firm'],
    future: ['round-scheduled', 'firm'],
    noun: ['round-concluded', 'noun'],
  },
  begin: {
    past: ['round-opened', 'firm'],
    present: ['round-opened', 'weak'],
    progressive: ['round-opened', 'firm'],
    future: ['round-scheduled', 'firm'],
    noun: ['round-opened', 'weak'],
  },
  end: {
    past: ['round-concluded', 'firm'],
    present: ['round-concluded', 'firm'],
    progressive: null,
    future: null,
    noun: ['round-concluded', 'firm'],
  },
  postpone: {
    past: ['round-postponed', 'firm'],
    present: ['round-postponed', 'firm'],
    progressive: ['round-postponed', 'firm'],
    future: ['round-postponed', 'firm'],
    noun: ['round-postponed', 'firm'],
  },
  agree: {
    past: ['agreement', 'firm'],
    present: ['agreement', 'firm'],
    progressive: null,
    future: null,
    noun: ['agreement', 'firm'],
  },
  announce: {
    past: ['agreement', 'firm'],
    present: ['agreement', 'firm'],
    progressive: null,
    future: ['agreement', 'weak'],
    noun: ['agreement', 'firm'],
  },
  break: {
    past: ['breakdown', 'firm'],
    present: ['breakdown', 'firm'],
    progressive: ['breakdown', 'firm'],
    future: null,
    noun: ['breakdown', 'firm'],
  },
};

/** Every claim of a text, in order. */
export function readClaims(passage: Passage, actors: readonly Actor[]): Claim[] {
  const claims = actsOf(passage).flatMap((at) => {
    const claim = readClaim(passage, at, actors);
    return claim ? [claim] : [];
  });
  return [...claims, ...readDocuments(passage)];
}

function readClaim(passage: Passage, at: ActMark, actors: readonly Actor[]): Claim | null {
  const tense = tenseOf(passage, at);
  if (tense === null || isAdjective(passage, at) || isWish(passage, at, tense) || isBehind(passage, at)) return null;
  const cell = CELLS[at.meaning.act][tense];
  if (!cell || isUntold(passage, at, tense)) return null;
  const object = objectOf(passage, at);
  if (!object) return null;
  if (at.meaning.act === 'meet' && (meetsOneSide(passage, at, actors) || isPassingNoun(passage, at, tense, actors)))
    return null;
  const [kind, strength] = object.soft ? softResult(passage, at) : cell;
  const rule = `kind.${kind.replace('round-', '')}.${at.meaning.act}-${tense}`;
  const note = `"${quote(passage, at)}"${object.note}`;
  return { kind, strength, at, denied: isDenied(passage, at), reason: { rule, note } };
}

/** Agreeing to go on ends a meeting; agreeing on a day that has not come schedules one. */
function softResult(passage: Passage, at: ActMark): [AlertableKind, Claim['strength']] {
  return [isBeforeItsDay(passage, at) ? 'round-scheduled' : 'round-concluded', 'firm'];
}

/** "did not reach an agreement" denies nothing that was told; "the activation of …" in a lead names a subject. */
function isUntold(passage: Passage, at: ActMark, tense: Timed): boolean {
  const { act } = at.meaning;
  if (act !== 'agree' && act !== 'announce') return false;
  return isNegated(passage, at) || (passage.part === 'lead' && tense === 'noun');
}

/** A joint statement is itself what was agreed, whatever verb comes with it, unless it is still to come. */
function readDocuments(passage: Passage): Claim[] {
  return findDocuments(passage).flatMap((mark): Claim[] => {
    if (cueBefore(passage, mark, 5, 'future', 'wish', 'maybe', 'nearDeal', 'negation', 'retrospect')) return [];
    const at: ActMark = { ...mark, meaning: { type: 'act', act: 'agree', tense: 'noun' } };
    const reason = { rule: 'kind.agreement.document', note: `"${quote(passage, mark)}"` };
    return [{ kind: 'agreement', strength: 'firm', at, denied: false, reason }];
  });
}

/** How many words may stand between the two halves of "joint US-Israel-Syria statement". */
const DOCUMENT_REACH = 4;

function findDocuments(passage: Passage): MarkOf<'cue'>[] {
  const split = cuesOf(passage, 'paper').filter(
    (paper) => cueBefore(passage, paper, DOCUMENT_REACH, 'joint') ?? cueAfter(passage, paper, DOCUMENT_REACH, 'joint'),
  );
  return [...cuesOf(passage, 'document'), ...split];
}

/** The tense of an act: its own form's, unless a word beside it puts it into the future or the present day. */
export function tenseOf(passage: Passage, at: ActMark): Timed | null {
  const { tense, act } = at.meaning;
  if (tense === 'past' || tense === 'progressive' || tense === 'future') return tense;
  const reach = passage.lexicon.table.governorReach;
  if (cueBefore(passage, at, tense === 'noun' ? NOUN_REACH : reach, 'future')) return 'future';
  if (tense === 'noun' && cueAfter(passage, at, 3, 'future')) return 'future';
  if (tense === 'infinitive') return null;
  if (act !== 'meet' && act !== 'begin') return tense;
  const said = (cue: 'coming' | 'now') => cuesOf(passage, cue).some((mark) => sameSentence(passage, mark, at));
  if (said('coming')) return 'future';
  if (said('now') && tense === 'present') return 'progressive';
  return isBeforeItsDay(passage, at) ? 'future' : tense;
}

/** A noun's governor stands further off than a verb's: "attendus à Paris pour des pourparlers". */
const NOUN_REACH = 6;

/** Days ahead within which a weekday beside a present tense is the coming one: "meets Thursday", printed on Tuesday. */
const COMING_DAYS = 3;

/** "Rencontre … à Bakou jeudi" on a Wednesday. On the day itself a headline tells what was, a lead what will be. */
function isBeforeItsDay(passage: Passage, at: ActMark): boolean {
  const { publishedOn, part } = passage;
  if (publishedOn === null) return false;
  return marksOf(passage, 'weekday').some((mark) => {
    const ahead = (mark.meaning.weekday - publishedOn + 7) % 7;
    const least = part === 'lead' ? 0 : 1;
    return (part === 'title' || sameSentence(passage, mark, at)) && ahead >= least && ahead <= COMING_DAYS;
  });
}

/** "US-brokered talks", "the stalled talks": a form that describes the talks instead of telling of them. */
function isAdjective(passage: Passage, at: ActMark): boolean {
  const { adjectiveProclitics = [], script } = passage.lexicon.table;
  const { act, tense } = at.meaning;
  if (tense !== 'noun' && at.clitics.some((letters) => adjectiveProclitics.includes(letters))) return true;
  if (tense !== 'past') return false;
  if (passage.words[at.from]?.gap === '-') return true;
  if (act !== 'break' && act !== 'postpone') return false;
  const next = passage.marks.find((mark) => mark.from === at.to + 1 && isTalk(mark));
  return script === 'latin' && next !== undefined && passage.words[at.to + 1]?.gap === ' ';
}

function isTalk(mark: { meaning: { type: string } }): boolean {
  const { meaning } = mark as MarkOf<'act'> | MarkOf<'cue'>;
  return meaning.type === 'act'
    ? meaning.act === 'meet' && meaning.tense === 'noun'
    : meaning.type === 'cue' && meaning.cue === 'talks';
}

/** Wanted, possible or asked for, not happening. What is past has happened, whoever wanted it. */
function isWish(passage: Passage, at: ActMark, tense: Timed): boolean {
  if (at.meaning.tense === 'past' || tense === 'progressive' || at.meaning.act === 'break')
    return cueBefore(passage, at, 4, 'maybe') !== null;
  const after = at.meaning.tense === 'noun' ? cueAfter(passage, at, 4, 'maybe') : null;
  const wish = cueBefore(passage, at, 5, 'wish', 'maybe') ?? after;
  return wish !== null && passage.clause[wish.from] === passage.clause[at.from];
}

/** "after the postponed meeting", "had been put off": told as what lies behind. */
function isBehind(passage: Passage, at: ActMark): boolean {
  if (at.meaning.tense === 'future') return false;
  const behind = cueBefore(passage, at, 6, 'retrospect');
  if (!behind || passage.clause[behind.from] !== passage.clause[at.from]) return false;
  return !actsOf(passage).some((act) => act.from > behind.to && act.from < at.from);
}

/** A headline's denial counts before or after the act ("… ; Syria denies it"), a lead's only before. */
function isDenied(passage: Passage, at: ActMark): boolean {
  if (passage.part === 'title' && cuesOf(passage, 'denial').length > 0) return true;
  return cueBefore(passage, at, 12, 'denial') !== null || isNegated(passage, at);
}

function isNegated(passage: Passage, at: ActMark): boolean {
  return cueBefore(passage, at, 3, 'negation') !== null || cueAfter(passage, at, 1, 'negation') !== null;
}

/** What the act is done to, or null where it is not done to talks. `soft`: agreed is only to go on talking. */
function objectOf(passage: Passage, at: ActMark): { soft: boolean; note: string } | null {
  switch (at.meaning.act) {
    case 'meet':
      return { soft: false, note: '' };
    case 'begin':
    case 'end':
    case 'postpone':
    case 'break': {
      const talk =
        passage.marks.find((mark) => mark !== at && isTalk(mark) && sameSentence(passage, mark, at)) ??
        cuesOf(passage, 'pact').find((mark) => sameSentence(passage, mark, at));
      return talk ? { soft: false, note: ` of "${quote(passage, talk)}"` } : null;
    }
    case 'agree':
      return agreedOn(passage, at);
    case 'announce': {
      const thing =
        cueAfter(passage, at, 9, 'deliverable', 'document') ?? cueBefore(passage, at, 9, 'deliverable', 'document');
      return thing ? { soft: false, note: ` "${quote(passage, thing)}"` } : null;
    }
  }
}

function agreedOn(passage: Passage, at: ActMark): { soft: boolean; note: string } | null {
  if (cuesOf(passage, 'nearDeal').some((cue) => sameSentence(passage, cue, at) && cue.from <= at.to + 3)) return null;
  const thing =
    cueAfter(passage, at, 10, 'deliverable', 'document') ?? cueBefore(passage, at, 8, 'deliverable', 'document');
  const soft = cueAfter(passage, at, 6, 'soft');
  if (soft && (!thing || soft.from < thing.from) && !actBetween(passage, at, soft))
    return { soft: true, note: ` "${quote(passage, soft)}"` };
  const pact =
    thing ??
    [cueAfter(passage, at, 6, 'pact'), cueBefore(passage, at, 4, 'pact')].find(
      (mark) => mark && !inIssue(passage, mark),
    );
  return pact ? { soft: false, note: ` "${quote(passage, pact)}"` } : null;
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

/** "against the talks", "on the talks", but not "on Monday". */
function isTopic(passage: Passage, at: ActMark): boolean {
  const topic = cueBefore(passage, at, 6, 'topic');
  if (!topic || passage.clause[topic.from] !== passage.clause[at.from]) return false;
  return !passage.marks.some(
    (mark) => mark.from === topic.to + 1 && (mark.meaning.type === 'weekday' || mark.meaning.type === 'month'),
  );
}

/**
 * The mediator meeting one party is not a round. Whoever is only talked about comes after "over", "to discuss", or is the
 * object of "discuss" itself; whoever comes after "with" is there.
 */
export function meetsOneSide(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  const here = actors.filter((actor) => passage.sentence[actor.mark.from] === passage.sentence[at.from]);
  const topic = topicOf(passage, at, here);
  const isThere = ({ mark }: Actor) =>
    topic === null || mark.from < topic || (topic === at.from && isDiscussedWith(passage, at, mark));
  const meeting = here.filter(isThere);
  return partiesOf(meeting).size === 1 && meeting.some((actor) => actor.role !== 'party');
}

/** "discuss de-escalation with …", but not "discuss the talks with …", where "with" belongs to the talks. */
function isDiscussedWith(passage: Passage, at: ActMark, actor: { from: number; to: number }): boolean {
  const reach = 2;
  const beside = cuesOf(passage, 'with').find((cue) => cue.to < actor.from && cue.to >= actor.from - reach);
  if (!beside) return false;
  return !actsOf(passage, 'meet').some(
    ({ meaning, from }) => meaning.tense === 'noun' && from > at.to && from < beside.from,
  );
}

/** Where the topic of a meeting begins: never before the first who meets, nor at a date ("on Monday"). */
function topicOf(passage: Passage, at: ActMark, here: readonly Actor[]): number | null {
  const dated = new Set([...marksOf(passage, 'weekday'), ...marksOf(passage, 'month')].map((mark) => mark.from));
  const between = (from: number) => here.some(({ mark }) => mark.from > at.to && mark.from < from);
  const topic = cuesOf(passage, 'topic').find(
    (cue) =>
      sameSentence(passage, cue, at) &&
      !dated.has(cue.to + 1) &&
      (cue.from === at.from || (cue.from > at.to && between(cue.from))),
  );
  return topic?.from ?? null;
}

/** How many words that mean nothing here may stand before the noun that a headline is made of. */
const PLAIN_WORDS = 1;

/**
 * A noun tells of a meeting only where the headline is made of it ("Syrian-Israeli meeting in Paris"): not where somebody
 * speaks of talks, judges them, or the mediator meets one side about them.
 */
function isPassingNoun(passage: Passage, at: ActMark, tense: Timed, actors: readonly Actor[]): boolean {
  if (tense !== 'noun' || passage.part === 'lead') return false;
  const judged = cuesOf(passage, 'speech', 'wish', 'negation', 'nearDeal', 'reaction');
  if (judged.some((cue) => passage.clause[cue.from] === passage.clause[at.from])) return true;
  if (isTopic(passage, at)) return true;
  const verbs = actsOf(passage, 'meet').filter((act) => act.meaning.tense !== 'noun' && sameSentence(passage, act, at));
  if (verbs.some((verb) => meetsOneSide(passage, verb, actors))) return true;
  const plain = passage.words.filter(
    (_, index) =>
      index < at.from &&
      passage.clause[index] === passage.clause[at.from] &&
      !passage.marks.some((mark) => mark.from <= index && index <= mark.to),
  );
  return plain.length > PLAIN_WORDS;
}
