import type { Claim } from './claim.ts';
import type { Told } from './combineClaims.ts';
import { type Actor, isLocative, partiesOf } from './findActors.ts';
import { findPlace } from './findPlace.ts';
import type { Reading } from './gateDyad.ts';
import { isTalk } from './isTalk.ts';
import type { Mark } from './lexicon.ts';
import { cueBefore, cuesOf, isPlainWord, marksOf, type Passage, sameSentence } from './passage.ts';
import { putsOffElse } from './putsOffElse.ts';
import type { Evidence, Reason } from './report.ts';

export interface Grade {
  evidence: Exclude<Evidence, 'mention'>;
  reason: Reason;
}

/** Weak evidence of which the text itself says why: that most headlines worded so tell the same makes it no stronger. */
export const HEDGED = 'evidence.hedged';

/** How well the claim that speaks for an item is supported, and what it lacks. */
export function gradeEvidence(told: Told, reading: Reading): Grade {
  const hedge = hedgeOf(told, reading);
  if (hedge !== null) return { evidence: 'weak', reason: { rule: HEDGED, note: hedge } };
  const lacks = lackOf(told, reading);
  return lacks === null
    ? { evidence: 'strong', reason: { rule: 'evidence.strong', note: 'the headline says so of both sides' } }
    : { evidence: 'weak', reason: { rule: 'evidence.weak', note: lacks } };
}

function lackOf({ claim, from, headline }: Told, { title, titleActors, known }: Reading): string | null {
  if (from === 'lead' && !(headline && isActOfBoth(headline))) return 'only the lead tells it';
  if (claim.aside) return 'it stands in a clause that only says when';
  if (claim.strength === 'noun') return 'a bare noun names it';
  if (
    claim.kind === 'agreement' &&
    claim.at.meaning.tense === 'noun' &&
    cuesOf(title, 'deliverable', 'document').length === 0
  )
    return 'a bare noun names what was agreed';
  if (partiesOf(titleActors).size < 2 && !known) return 'the headline does not name both sides';
  if (from === 'title' && claim.strength === 'weak' && findPlace(title, title) === null)
    return 'the present tense may be history';
  if (from === 'title' && claim.kind === 'round-concluded' && claim.strength === 'weak')
    return 'the present tense does not say whether the meeting is over';
  return null;
}

/** The headline has the verb, and the lead no more than its time: "A and B meet in P", of which the lead says that it began. */
function isActOfBoth({ strength, aside, denied }: Claim): boolean {
  return strength !== 'noun' && !aside && !denied;
}

/** "Nothing was signed, the letter is forged": a lead that says of its headline that it is not so. */
export const isTakenBack = ({ lead }: Pick<Reading, 'lead'>): boolean => cuesOf(lead, 'takenBack').length > 0;

/** Words between "since" and what it is since: "the first since the failed Old Accord". */
const SINCE = 4;

/** The lead tells of what only history names, and not to say how long ago it was. */
function looksBack({ lead }: Reading): boolean {
  return marksOf(lead, 'history').some((mark) => cueBefore(lead, mark, SINCE, 'retrospect') === null);
}

function hedgeOf({ claim, from }: Told, reading: Reading): string | null {
  const { title, titleActors } = reading;
  if (isTakenBack(reading)) return 'the lead takes it back';
  if (looksBack(reading)) return 'the lead tells of earlier talks';
  if (claim.invited) return 'who is invited has not said yes';
  if (claim.signing) return 'a day to sign on is promised more often than kept';
  if (isContested(claim, title, titleActors)) return 'one side is told to hold back';
  if (isMatter(title, titleActors)) return 'a side is only what it is about, or where it was';
  if (isGoingOn(claim, title)) return 'that talks go on does not say that they began';
  if (isVerdict(claim, title)) return 'somebody calls the talks so';
  if (claim.kind === 'round-postponed' && from === 'title' && putsOffElse(title, claim.at))
    return 'something else is put off beside the talks';
  if (isLeftByAnother(claim, title)) return 'who leaves or stays away is nobody of the talks';
  return null;
}

/** Who can leave talks: a side, its people or negotiators, a mediator, or the talks themselves ("talks are abandoned"). */
const LEAVERS: ReadonlySet<string> = new Set(['side', 'person', 'bothSides', 'land', 'negotiation']);

/**
 * "A film star will not take part in the talks of A and B": before the verb stands somebody, and none that is known. Where
 * verbs come first, who leaves stands behind them.
 */
function isLeftByAnother({ at }: Claim, title: Passage): boolean {
  const { script } = title.lexicon.table;
  if (at.meaning.act !== 'quit' || at.meaning.tense === 'noun' || script === 'arabic' || script === 'hebrew')
    return false;
  const isSubject = ({ from, meaning }: Mark) =>
    from < at.from &&
    (LEAVERS.has(meaning.type) || isTalk({ meaning }) || (meaning.type === 'cue' && meaning.cue === 'envoys'));
  return at.from > 0 && !title.marks.some(isSubject);
}

/**
 * "Envoy concludes talks in A and B", "C and A sign deal on B", "A's leader holds talks on B": who acts is somebody else, or with somebody else. A side
 * that is named as one that acts as well ("A and B agree on B's border") is no mere matter.
 */
function isMatter(title: Passage, actors: readonly Actor[]): boolean {
  const acting = actors.filter(({ mark }) => !isSpokenAbout(title, mark) && !isLocative(title, mark));
  const named = partiesOf(actors).size;
  const parties = partiesOf(acting).size;
  if (named < 2 || parties === named) return false;
  const isTopic = actors.some(({ role, mark }) => role === 'party' && isSpokenAbout(title, mark));
  return parties === 0 || isTopic || acting.some(({ role }) => role !== 'party');
}

/** "on A", "on A and B": nothing stands between but other names. */
function isSpokenAbout(title: Passage, name: Mark): boolean {
  const topic = cueBefore(title, name, TOPIC_REACH, 'topic');
  if (topic === null || title.clause[topic.from] !== title.clause[name.from]) return false;
  const names = [...marksOf(title, 'side'), ...cuesOf(title, 'and')];
  return title.words.slice(topic.to + 1, name.from).every(({ text }, offset) => {
    const at = topic.to + 1 + offset;
    return title.lexicon.shortWords.has(text) || names.some(({ from, to }) => from <= at && at <= to);
  });
}

const TOPIC_REACH = 4;

/** How far behind "but" the side may stand that holds back. */
const HELD_BACK_REACH = 2;

/** "A and B agree to a truce, but A wants more time", "… لكن …": what both did is not what one of them says. */
function isContested({ kind, at }: Claim, title: Passage, actors: readonly Actor[]): boolean {
  if (kind !== 'agreement') return false;
  const contrasts = cuesOf(title, 'contrast').filter((cue) => cue.from > at.to && sameSentence(title, cue, at));
  return contrasts.some(({ to }) =>
    actors.some(({ role, mark }) => role === 'party' && mark.from > to && mark.from - to <= HELD_BACK_REACH),
  );
}

/** "Talks continue", "müzakereler sürüyor" */
function isGoingOn({ kind, at }: Claim, title: Passage): boolean {
  if (kind !== 'round-opened' || at.meaning.tense !== 'progressive') return false;
  return cuesOf(title, 'goesOn').some(({ from, to }) => from <= at.to && to >= at.from);
}

/** How many words that mean nothing here may stand between talks and what they are called: "is a total dead end". */
const CALLED_REACH = 2;

/** "Negotiating with A is a dead end, says B": a noun for a failure, said of talks named right before it, in somebody's words. */
function isVerdict({ kind, at }: Claim, title: Passage): boolean {
  if (kind !== 'breakdown' || at.meaning.tense !== 'noun') return false;
  const speaks = cuesOf(title, 'speech').length > 0 || title.words.some(({ gap }) => gap.startsWith(':'));
  const talks = title.marks.findLast((mark) => isTalk(mark) && mark.to < at.from && sameSentence(title, mark, at));
  if (!speaks || !talks) return false;
  const between = title.words.slice(talks.to + 1, at.from).map((_, offset) => talks.to + 1 + offset);
  return between.filter((word) => !isPlainWord(title, marksOf(title, 'side'), word)).length <= CALLED_REACH;
}
