import type { ActMark } from './claim.ts';
import { isMeetingNoun } from './isTalk.ts';
import { cuesOf, isPlainWord, type Passage, type Span } from './passage.ts';

/** How many words that mean nothing here may describe the object of a verb that puts off: "new direct talks". Semitic ones come after it. */
const DESCRIBING = 2;

/**
 * "A visit to A is postponed, talks with B in doubt", "A's election postponed amid talks with B", "briefing on the talks
 * put off": what is put off is another occasion, and the talks only stand beside it. A session *on* both is known as one whose
 * sides are only what it is about.
 */
export function putsOffElse(passage: Passage, at: ActMark): boolean {
  const known = [...cuesOf(passage, 'occasion'), ...bodyMeetings(passage, at)];
  // "A visit to A, postponed; …": the clause of a bare participle is only the verb
  const begun = passage.clause.indexOf(passage.clause[at.from] ?? 0) === at.from ? 1 : 0;
  const isHere = ({ from }: Span) => {
    const behind = (passage.clause[at.from] ?? 0) - (passage.clause[from] ?? 0);
    return behind === 0 || (behind === begun && passage.sentence[from] === passage.sentence[at.from]);
  };
  const occasions = known.filter((mark) => isHere(mark) && !standsBehind(passage, mark, at));
  const isOccasion = (mark: Span) => occasions.some(({ from, to }) => from <= mark.to && to >= mark.from);
  const talks = passage.marks.filter(
    (mark) =>
      (mark.from > at.to || mark.to < at.from) &&
      isHere(mark) &&
      isMeetingNoun(passage, mark) &&
      !isOccasion(mark) &&
      !standsBehind(passage, mark, at),
  );
  if (occasions.length === 0) return false;
  // "Suriye görüşmeleri nedeniyle": where the verb stands last, a word behind the talks makes them the reason
  const isSubject = ({ to }: Span) =>
    !passage.lexicon.table.verbFinal || to + 1 >= at.from || isPlainWord(passage, passage.marks, to + 1);
  const talk = firstAfter(talks, at);
  const other = firstAfter(occasions, at);
  if (other && (!talk || other.from < talk.from) && isNext(passage, at, other)) return true;
  if (talk && isNext(passage, at, talk)) return false;
  const [lastTalk, lastOther] = [
    nearestBefore(talks.filter(isSubject), at),
    nearestBefore(occasions.filter(isSubject), at),
  ];
  return lastOther !== undefined && (!lastTalk || lastTalk.to < lastOther.from);
}

function firstAfter(marks: readonly Span[], at: Span): Span | undefined {
  return marks.filter(({ from }) => from > at.to).toSorted((a, b) => a.from - b.from)[0];
}

function nearestBefore(marks: readonly Span[], at: Span): Span | undefined {
  return marks.filter(({ to }) => to < at.from).toSorted((a, b) => b.to - a.to)[0];
}

/** The object of the verb: between them stand names and short words, and behind those what describes it: not "because of". */
function isNext(passage: Passage, at: Span, mark: Span): boolean {
  const kinds = passage.words
    .slice(at.to + 1, mark.from)
    .map((_, offset) => isPlainWord(passage, passage.marks, at.to + 1 + offset));
  const others = kinds.filter((isPlain) => !isPlain).length;
  if (others > (passage.lexicon.table.proclitics ? 0 : DESCRIBING)) return false;
  return kinds.slice(kinds.length - others).every((isPlain) => !isPlain);
}

/** Behind "on", "amid", "after", "during" on its own side of the verb; in a language whose verb stands last, before such a word. */
function standsBehind(passage: Passage, mark: Span, at: Span): boolean {
  if (passage.aside[mark.from] && !passage.aside[at.from]) return true;
  const isAfter = mark.from > at.to;
  const leads = cuesOf(passage, 'topic', 'backdrop', 'retrospect', 'aheadOf', 'during');
  return leads.some(({ from, to }) => {
    if (passage.clause[from] !== passage.clause[mark.from] || (from <= at.to && to >= at.from)) return false;
    if (to < mark.from) return isAfter ? from > at.to : to < at.from;
    return passage.lexicon.table.verbFinal === true && from > mark.to && from - mark.to <= 1 && to < at.from;
  });
}

/** "Cabinet session", "جلسة البرلمان": the body of one side meets. */
function bodyMeetings(passage: Passage, at: Span): readonly Span[] {
  const bodies = cuesOf(passage, 'ownBody');
  return passage.marks.filter(
    (mark) =>
      (mark.from > at.to || mark.to < at.from) &&
      isMeetingNoun(passage, mark) &&
      bodies.some(({ from, to }) => mark.from - to === 1 || from - mark.to === 1),
  );
}
