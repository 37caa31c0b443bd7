import { agreedOn, announcedPact } from './agreedOn.ts';
import type { ActMark } from './claim.ts';
import type { Actor } from './findActors.ts';
import { brokenTalkOf, heldTalk, isTruce, leftTalk, putOffTalk, talkOf, thingBeside } from './findTalk.ts';
import type { FoundObject } from './foundObject.ts';
import type { Mark } from './lexicon.ts';
import { cueAfter, cueBefore, cuesOf, marksOf, type Passage, quote } from './passage.ts';
import { isOfMediators } from './readDocuments.ts';
import { standsAlready } from './standsAlready.ts';

/** What the act is done to, or null where it is not done to talks. */
export function findObject(passage: Passage, at: ActMark, actors: readonly Actor[] = []): FoundObject | null {
  switch (at.meaning.act) {
    case 'meet':
      return at.meaning.light ? objectOf(passage, heldTalk(passage, at)) : { soft: false, note: '' };
    // A truce that begins or ends is no round that does.
    case 'begin':
    case 'end':
      return objectOf(
        passage,
        talkOf(passage, at, (mark) => !isTruce(passage, mark)),
      );
    case 'postpone':
      if (at.meaning.light && !isLeftFor(passage, at)) return null;
      return objectOf(passage, putOffTalk(passage, at));
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
        cueAfter(passage, at, 9, 'deliverable', 'document') ??
        cueBefore(passage, at, 9, 'deliverable', 'document') ??
        announcedPact(passage, at, actors);
      return thing && !standsAlready(passage, thing) && !isJointOfMediators(passage, thing, actors)
        ? { soft: false, note: ` "${quote(passage, thing)}"` }
        : null;
    }
  }
}

/** "dejan para junio", "hazirana bırakıldı": what says little by itself puts off only to a time, which stands beside it. */
function isLeftFor(passage: Passage, at: ActMark): boolean {
  const times = (['month', 'weekday', 'day', 'week'] as const).flatMap((type) => marksOf(passage, type));
  return [...times, ...cuesOf(passage, 'coming')].some(
    ({ from, to }) =>
      (from > at.to && from - at.to <= TIME_REACH) ||
      (to < at.from && at.from - to <= 1) ||
      (from <= at.to && to >= at.from),
  );
}

/** Words between "left for" and its time: "the end of". */
const TIME_REACH = 3;

function objectOf(passage: Passage, thing: Mark | undefined): FoundObject | null {
  return thing ? { soft: false, note: ` of "${quote(passage, thing)}"` } : null;
}

/** A joint statement of the mediators, not what the two sides agreed on, though they may be named beside it. */
function isJointOfMediators(passage: Passage, thing: Mark, actors: readonly Actor[]): boolean {
  const isDocument = thing.meaning.type === 'cue' && thing.meaning.cue === 'document';
  return isDocument && isOfMediators(passage, thing, actors);
}
