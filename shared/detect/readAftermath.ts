import type { ActMark, Claim } from './claim.ts';
import { type Actor, partiesOf } from './findActors.ts';
import { isMeetingNoun } from './isTalk.ts';
import { cuesOf, type Passage, quote, type Span } from './passage.ts';

/** How many words behind "after" its talks may stand: "after his first". */
const REACH = 2;
/** How many words before it who speaks is named: "A's foreign minister after". */
const SPEAKER_REACH = 3;

/**
 * "A's minister after talks with B: …", "عقب لقائه …": who speaks right after talks of the two sides says that they are over.
 * It stands aside from what he says, so a second family has to tell it.
 */
export function readAftermath(passage: Passage, actors: readonly Actor[], isKnown: boolean): Claim[] {
  if (passage.part === 'lead' || cuesOf(passage, 'longAgo', 'denial').length > 0) return [];
  return cuesOf(passage, 'afterwards').flatMap((mark): Claim[] => {
    const talks = passage.marks.find(
      (talk) => talk.from > mark.to && talk.from - mark.to <= REACH && isMeetingNoun(passage, talk),
    );
    if (!talks || !isSame(passage, talks, mark) || !opensSpeech(passage, talks)) return [];
    const here = actors.filter((actor) => isSame(passage, actor.mark, mark));
    if (!here.some(({ mark: { to } }) => to < mark.from && mark.from - to <= SPEAKER_REACH)) return [];
    if (isMeasured(passage, mark)) return [];
    if (partiesOf(here).size < 2 && !isKnown) return [];
    const at: ActMark = { ...talks, meaning: { type: 'act', act: 'end', tense: 'noun' } };
    const reason = { rule: 'kind.concluded.aftermath', note: `"${quote(passage, mark)} … ${quote(passage, talks)}"` };
    return [{ kind: 'round-concluded', strength: 'weak', at, aside: true, denied: false, reason }];
  });
}

function isSame(passage: Passage, a: Span, b: Span): boolean {
  return passage.clause[a.from] === passage.clause[b.from];
}

/** A colon ends the clause, and it is the first: what comes behind is what is said. */
function opensSpeech(passage: Passage, talks: Span): boolean {
  const end = passage.words.findIndex(
    (_, word) => word > talks.to && passage.clause[word] !== passage.clause[talks.from],
  );
  return passage.clause[talks.from] === 0 && /:/.test(passage.words[end]?.gap ?? '');
}

/** "weeks after": what is so long over is recalled. */
function isMeasured(passage: Passage, mark: Span): boolean {
  return cuesOf(passage, 'retrospect').some(({ from, to }) => to === mark.to && from < mark.from);
}
