import type { ActMark, Claim } from './claim.ts';
import { isMeetingNoun } from './isTalk.ts';
import { cuesOf, type MarkOf, marksOf, type Passage, quote } from './passage.ts';

/** "Third day of talks", "troisième journée de négociations": a round that goes on. Of the first day nothing is told. */
export function readSittings(passage: Passage): Claim[] {
  if (passage.part === 'lead') return [];
  return sittingsOf(passage).flatMap(({ mark, day }): Claim[] => {
    if (day < 2 || cuesOf(passage, 'coming', 'wish', 'maybe', 'retrospect').length > 0) return [];
    const at: ActMark = { ...mark, meaning: { type: 'act', act: 'meet', tense: 'progressive' } };
    const reason = { rule: 'kind.opened.sitting', note: `day ${day}: "${quote(passage, mark)}"` };
    return [{ kind: 'round-opened', strength: 'weak', at, aside: false, denied: false, reason }];
  });
}

/** Is the noun only the measure of a day ("first day of talks"), so that no end is told? */
export function isSitting(passage: Passage, at: ActMark): boolean {
  return sittingsOf(passage).some(({ mark }) => passage.clause[mark.from] === passage.clause[at.from]);
}

function sittingsOf(passage: Passage): { mark: MarkOf<'cue'>; day: number }[] {
  const ordinals = marksOf(passage, 'ordinal');
  return cuesOf(passage, 'sitting').flatMap((mark) => {
    const counted = ordinals.find(({ from, to }) => from === mark.to + 1 || to === mark.from - 1);
    const talks = passage.marks.some(
      (other) => isMeetingNoun(passage, other) && passage.clause[other.from] === passage.clause[mark.from],
    );
    return counted && talks && !passage.aside[mark.from] ? [{ mark, day: counted.meaning.ordinal }] : [];
  });
}
