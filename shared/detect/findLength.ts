import { splitWords, type Word } from './fold.ts';
import type { LengthWords } from './languages/table.ts';
import { standsAt } from './standsAt.ts';

/** For how long a meeting is planned. */
export interface PlannedLength {
  days: number;
  /** It may become longer. */
  longer?: true;
}

/** Longer ones are no round: "a hundred days of talks". */
const MOST_DAYS = 14;
/** Words that may stand between "last" and "two days": "last up to two days". */
const REACH = 2;
/** Words that may stand between "after" and "two days": "after nearly two days of talks". */
const BEHIND_REACH = 1;

/** The planned length that a headline gives, else its lead; null where neither does, or its language says none. */
export function findLength(
  title: readonly Word[],
  lead: readonly Word[],
  table: FoldedLengths | null,
): PlannedLength | null {
  if (table === null) return null;
  return readWords(title, table) ?? readWords(lead, table);
}

function readWords(words: readonly Word[], table: FoldedLengths): PlannedLength | null {
  const said = words.map(({ text }) => text);
  for (let at = 0; at < said.length; at += 1) {
    const found = readDays(said, at, table);
    if (found === null || !isLength(said, at, found.length, table)) continue;
    const longer = said.some((_, index) => table.longer.some((phrase) => standsAt(phrase, said, index)));
    return longer ? { days: found.days, longer } : { days: found.days };
  }
  return null;
}

/** "two days" or "2 days" at a word, and how many words that is. */
function readDays(said: readonly string[], at: number, table: FoldedLengths): { days: number; length: number } | null {
  for (const [index, forms] of table.days.entries()) {
    const form = forms.find((phrase) => standsAt(phrase, said, at));
    if (form) return { days: index + 2, length: form.length };
  }
  const figure = /^\d{1,2}$/.test(said[at] ?? '') ? Number(said[at]) : 0;
  const isUnit = table.unit.some((phrase) => standsAt(phrase, said, at + 1));
  return isUnit && figure >= 2 && figure <= MOST_DAYS ? { days: figure, length: 2 } : null;
}

function isLength(said: readonly string[], at: number, length: number, table: FoldedLengths): boolean {
  const before = (phrases: readonly string[][], reach: number) =>
    phrases.some((phrase) => range(reach).some((gap) => standsAt(phrase, said, at - gap - phrase.length)));
  if (before(table.behind, BEHIND_REACH)) return false;
  const after = table.after.some((phrase) => standsAt(phrase, said, at + length));
  return after || before(table.before, REACH);
}

function range(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}

/** A language's words for lengths as they are compared: lists of folded words. */
export type FoldedLengths = { days: string[][][] } & Record<Exclude<keyof LengthWords, 'days'>, string[][]>;

export function foldLengths({ days, unit, before, after, behind, longer }: LengthWords): FoldedLengths {
  return {
    ...{ days: days.map(fold), unit: fold(unit), before: fold(before) },
    ...{ after: fold(after), behind: fold(behind), longer: fold(longer) },
  };
}

const fold = (phrases: readonly string[]) => phrases.map((phrase) => splitWords(phrase).map(({ text }) => text));
