import type { Mark } from './lexicon.ts';
import { cuesOf, gapAt, isPlainWord, marksOf, type Passage, quote } from './passage.ts';
import type { Reason } from './report.ts';

/** How many words may stand before a label: "Exactly 25 years ago:", "A widely shared fake:". */
const BEFORE_LABEL = 3;

/**
 * "Fake news: …", "Poll by an institute: …", "On this day in 1974: …", "An unverified post claims …": no side is named
 * before it. Or it closes the headline, in brackets: "… (satire)".
 */
export function findLabel(title: Passage): Reason | null {
  const first = marksOf(title, 'side')[0]?.from ?? title.words.length;
  const isHead = (cue: Mark) =>
    cue.from <= BEFORE_LABEL && cue.from < first && (opensWithColon(title, cue) || isSayer(title, cue, first));
  const label = cuesOf(title, 'label').find((cue) => isHead(cue) || isLastClause(title, cue));
  return label ? { rule: 'kind.label', note: `headline is labelled "${quote(title, label)}"` } : null;
}

/** How many words between a label and the colon may hold a name. */
const NAME_WORDS = 4;

/** The first clause ends in a colon, or a bar, right behind the cue or behind a name. */
function opensWithColon(title: Passage, cue: Mark): boolean {
  const end = title.clause.findIndex((clause) => clause !== 0);
  return end > cue.to && end <= cue.to + 1 + NAME_WORDS && /^\s*[:|]/.test(gapAt(title, end));
}

/** How many words behind a label its verb may stand: "fake letter of the ministry says". */
const SAYER_REACH = 4;

/** "An unverified post claims that …": what is labelled speaks, before any side is named; where verbs come last, at the end. */
function isSayer(title: Passage, cue: Mark, first: number): boolean {
  const { verbFinal } = title.lexicon.table;
  return cuesOf(title, 'speech').some(
    ({ from }) =>
      title.sentence[from] === title.sentence[cue.from] &&
      (verbFinal ? from > first : from > cue.to && from < first && from <= cue.to + SAYER_REACH),
  );
}

/** "… (satire)", "… – a parody": nothing else stands in the last clause. */
function isLastClause(title: Passage, cue: Mark): boolean {
  const start = title.clause.indexOf(title.clause.at(-1) ?? 0);
  if (start === 0 || cue.from < start) return false;
  const rest = title.words.slice(start).map((_, offset) => start + offset);
  return rest.every((word) => isPlainWord(title, [cue], word));
}
