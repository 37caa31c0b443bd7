import type { ActMark } from './claim.ts';
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

/** What the act is done to, or null where it is not done to talks. `soft`: agreed is only to go on talking. */
export function findObject(passage: Passage, at: ActMark): { soft: boolean; note: string } | null {
  switch (at.meaning.act) {
    case 'meet':
      return { soft: false, note: '' };
    case 'begin':
    case 'end':
    case 'postpone':
      return describe(passage, talkOf(passage, at));
    case 'break':
      return describe(passage, brokenTalkOf(passage, at));
    case 'agree':
      return agreedOn(passage, at);
    case 'announce': {
      const thing =
        cueAfter(passage, at, 9, 'deliverable', 'document') ?? cueBefore(passage, at, 9, 'deliverable', 'document');
      return thing ? { soft: false, note: ` "${quote(passage, thing)}"` } : null;
    }
  }
}

function describe(passage: Passage, talk: Mark | undefined): { soft: boolean; note: string } | null {
  return talk ? { soft: false, note: ` of "${quote(passage, talk)}"` } : null;
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

function agreedOn(passage: Passage, at: ActMark): { soft: boolean; note: string } | null {
  const reach = at.meaning.tense === 'noun' ? passage.words.length : 3;
  if (cuesOf(passage, 'nearDeal').some((cue) => sameSentence(passage, cue, at) && cue.from <= at.to + reach))
    return null;
  const thing =
    heldIn(passage, at) ??
    cueAfter(passage, at, 10, 'deliverable', 'document') ??
    cueBefore(passage, at, 8, 'deliverable', 'document');
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

/** The verb's phrase holds the thing itself: "parviennent à un accord". A bare "agreement" is no verb. */
function heldIn(passage: Passage, at: ActMark): Mark | undefined {
  if (at.meaning.tense === 'noun') return undefined;
  return cuesOf(passage, 'deliverable', 'document', 'pact').find(({ from, to }) => from >= at.from && to <= at.to);
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
