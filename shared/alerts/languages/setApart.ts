/**
 * Names in other letters within a line that is written from right to left. Set apart as an isolate (Unicode UAX 9, 2.3)
 * they read in their own direction, and the list, bracket or full stop beside them stays where it belongs.
 */
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const POP_ISOLATE = '\u2069';
/** A line that begins with it is one from right to left, whatever its first letter is. */
const RIGHT_TO_LEFT_MARK = '\u200f';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;
const LETTERS = /\p{L}/gu;

/** The text as one piece that reads from left to right. */
export function leftToRight(text: string): string {
  return `${LEFT_TO_RIGHT_ISOLATE}${text}${POP_ISOLATE}`;
}

/** The same of a text that is mostly in letters that do; Arabic and Hebrew ones stay as they are. */
export function setApart(text: string): string {
  const ofRight = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  const letters = text.match(LETTERS)?.length ?? 0;
  return letters > 2 * ofRight ? leftToRight(text) : text;
}

/**
 * Each line marked as one that is written from right to left. One that is a link alone is not: mail programs would take
 * the mark for a part of it.
 */
export function markLines(text: string): string {
  return text.replace(/^(?!\s*https?:)(?=.*\S)/gm, RIGHT_TO_LEFT_MARK);
}
