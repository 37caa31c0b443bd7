import type { ActMark } from './claim.ts';
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
