import { DAY_MS } from '../units.ts';
import { ASTRAY_DAYS, type Direction, nearestSolar, nearestSpan } from './nearestSpan.ts';
import { cueBefore, cuesOf, type MarkOf, marksOf, type Passage, textAt } from './passage.ts';
import type { DaySpan } from './report.ts';

/** A date found in a text, and whether it is a day (not a week or month). */
export interface FoundDate extends DaySpan {
  exact: boolean;
}

/**
 * The date of what a text tells, nearest to the words `at`. Own reading instead of a date library: none reads Hebrew,
 * none knows that a verb's tense gives a weekday its direction, and each costs more than the rest of detection.
 */
export function findDate(
  passage: Passage,
  at: number | null,
  published: string | null,
  direction: Direction,
): FoundDate | null {
  const near = listDates(passage, published, direction)
    .filter(({ from }) => !isAnotherDay(passage, from))
    .filter(({ from, span }) => direction === 'ahead' || !(isToCome(span, published) || isOfNextAct(passage, from, at)))
    .filter(({ from, span }) => at === null || !isOfEarlierAct(passage, { from, span }, at, published))
    .sort((a, b) => rank(a) - rank(b) || distance(a.from, at) - distance(b.from, at))[0];
  return near?.span ?? null;
}

/** "Truce agreed; delegations meet again on the 25th": a day that has not come is the next round's, not the deed's. */
function isToCome({ from, exact }: FoundDate, published: string | null): boolean {
  // "tomorrow" is today where an outlet's clock is ahead; next week is not
  const latest = exact ? DAY_MS : 0;
  return published !== null && Date.parse(from) > Date.parse(published.slice(0, 10)) + latest;
}

/** "Talks closed; experts will meet on Wednesday": a weekday beside what is yet to be done is its day. */
function isOfNextAct(passage: Passage, from: number, at: number | null): boolean {
  const { clause } = passage;
  if (at !== null && clause[from] === clause[at]) return false;
  const beside = marksOf(passage, 'act').filter((mark) => clause[mark.from] === clause[from]);
  const isTold = beside.some(({ meaning: { tense } }) => tense === 'past' || tense === 'present');
  const isAhead = beside.some(({ meaning }) => meaning.tense === 'future');
  return !isTold && (isAhead || cuesOf(passage, 'future').some((cue) => clause[cue.from] === clause[from]));
}

/** What is told of a day or month this far back is recalled, not new. */
const OLD_DAYS = 6;

/** Days from publication to the date: below nothing, it is over. */
export function isOld({ to }: DaySpan, published: string | null): boolean {
  return published !== null && Date.parse(to) - Date.parse(published.slice(0, 10)) < -OLD_DAYS * DAY_MS;
}

/**
 * "are meeting; their last session was held in June", "met for the first time since the text was agreed in March": an
 * old date that stands with an act of its own, in another sentence or clause or behind "since", is of that act.
 */
function isOfEarlierAct(
  passage: Passage,
  { from, span }: Pick<Dated, 'from' | 'span'>,
  at: number,
  published: string | null,
): boolean {
  if (!isOld(span, published)) return false;
  const { clause, sentence } = passage;
  const acts = marksOf(passage, 'act').filter(({ meaning, from: word }) => word !== at && meaning.tense !== 'noun');
  if (sentence[from] !== sentence[at]) return acts.some((act) => sentence[act.from] === sentence[from]);
  const own = [...acts, ...cuesOf(passage, 'which')];
  if (clause[from] !== clause[at]) return own.some((mark) => clause[mark.from] === clause[from]);
  const since = cueBefore(passage, { from, to: from }, from - at, 'retrospect');
  return since !== null && since.from > at && acts.some((act) => act.from > since.to && act.from < from);
}

/** A date and where it stands. */
export interface Dated {
  span: FoundDate;
  from: number;
  /** Letters written on to its first word. */
  clitics: readonly string[];
}

/** Every date of a text. */
export function listDates(passage: Passage, published: string | null, direction: Direction): Dated[] {
  return [...readExplicit(passage, published, direction), ...readRelative(passage, published, direction)];
}

const rank = ({ span }: Dated) => (span.exact ? 0 : 1);
const distance = (from: number, at: number | null) => Math.abs(from - (at ?? 0));

/** "said on Friday", "since the ceasefire of 19 July": the day of the word or of what went before, not of the deed. */
function isAnotherDay(passage: Passage, from: number): boolean {
  return cueBefore(passage, { from, to: from }, 3, 'speech', 'retrospect') !== null;
}

/** "24 July", "July 24, 2025", "24 يوليو", "25 בספטמבר"; a month alone is its span. */
function readExplicit(passage: Passage, published: string | null, direction: Direction): Dated[] {
  return marksOf(passage, 'month').flatMap((mark): Dated[] => {
    const day = dayBeside(passage, mark);
    if (isInName(passage, mark) || (day === null && isBareWord(passage, mark))) return [];
    const { month, solar } = mark.meaning;
    const span = solar
      ? nearestSolar(month, day, published, direction)
      : nearestSpan(month, day, yearBeside(passage, mark), published, direction);
    return span === null ? [] : [{ span: { ...span, exact: day !== null }, from: mark.from, clitics: mark.clitics }];
  });
}

/** "Mar-a-Lago", "the March 23 Movement": the word is part of a name, or hyphened to one. */
function isInName(passage: Passage, mark: MarkOf<'month'>): boolean {
  if (namesOf(passage).some(({ from, to }) => from <= mark.to && to >= mark.from)) return true;
  const next = passage.words[mark.to + 1];
  return next?.gap === '-' && !/^\d/.test(next.text);
}

function namesOf(passage: Passage) {
  return (['side', 'person', 'rival'] as const).flatMap((type) => marksOf(passage, type));
}

/** Short month names are other words too ("may", "mars"): alone they need a preposition before them. */
function isBareWord(passage: Passage, mark: MarkOf<'month'>): boolean {
  const word = textAt(passage, mark.from);
  return word.length <= 4 && cueBefore(passage, mark, 2, 'locative') === null;
}

function dayBeside(passage: Passage, mark: MarkOf<'month'>): number | null {
  for (const index of [mark.from - 1, mark.to + 1, mark.from - 2]) {
    const number = /^(\d{1,2})(st|nd|rd|th|er|e)?$/.exec(textAt(passage, index))?.[1];
    if (number && Number(number) >= 1 && Number(number) <= 31) return Number(number);
  }
  return spelledDay(passage, mark);
}

/** "التاسع من يناير", "primero de mayo": the day by its ordinal, a short word between. */
function spelledDay(passage: Passage, mark: MarkOf<'month'>): number | null {
  const day = marksOf(passage, 'ordinal').find(({ to }) => to === mark.from - 2);
  const between = passage.words[mark.from - 1]?.text ?? '';
  return day && passage.lexicon.shortWords.has(between) ? day.meaning.ordinal : null;
}

function yearBeside(passage: Passage, mark: MarkOf<'month'>): number | null {
  for (const index of [mark.to + 1, mark.to + 2]) {
    const text = textAt(passage, index);
    if (/^20\d\d$/.test(text)) return Number(text);
  }
  return null;
}

/** Weekdays, "tomorrow", "next week", from the day of publication. */
function readRelative(passage: Passage, published: string | null, direction: Direction): Dated[] {
  if (published === null) return [];
  const today = Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  const one = (offset: number): FoundDate => {
    const day = new Date(today + offset * DAY_MS).toISOString().slice(0, 10);
    return { from: day, to: day, exact: true };
  };
  const weekdays = marksOf(passage, 'weekday').map((mark) => ({
    span: one(numberedDay(passage, mark, today) ?? toWeekday(passage, mark, today, direction)),
    from: mark.from,
    clitics: mark.clitics,
  }));
  const days = marksOf(passage, 'day').map((mark) => ({
    span: one(mark.meaning.offset),
    from: mark.from,
    clitics: mark.clitics,
  }));
  const weeks = marksOf(passage, 'week').map((mark) => ({
    span: weekSpan(today, mark.meaning.offset, direction),
    from: mark.from,
    clitics: mark.clitics,
  }));
  return [...weekdays, ...days, ...weeks];
}

/** "martedì 28", "Tuesday the 28th": the nearest 28th that is a Tuesday, in days from today; null: no number, or none near. */
function numberedDay(passage: Passage, mark: MarkOf<'weekday'>, today: number): number | null {
  const { words, lexicon } = passage;
  const [here, first, second] = [mark.from, mark.to + 1, mark.to + 2].map((at) => words[at]);
  // "Tuesday, 28 killed": a comma parts them
  const behind = first?.gap !== ' ' ? undefined : lexicon.dayArticles.has(first.text) ? second : first;
  const number = numberIn(behind) ?? (here?.gap === ' ' ? numberIn(words[mark.from - 1]) : undefined);
  if (number === undefined) return null;
  const offsets = Array.from({ length: 2 * ASTRAY_DAYS + 1 }, (_, at) => (at % 2 === 0 ? at / 2 : -(at + 1) / 2));
  const isIt = (offset: number) => {
    const day = new Date(today + offset * DAY_MS);
    return day.getUTCDate() === Number(number) && day.getUTCDay() === mark.meaning.weekday;
  };
  return offsets.find(isIt) ?? null;
}

const numberIn = (word?: { text: string }) => /^(\d{1,2})(st|nd|rd|th|er)?$/.exec(word?.text ?? '')?.[1];

/** "next Monday", "Monday next". */
function isNext({ words, lexicon }: Passage, { from, to }: MarkOf<'weekday'>): boolean {
  const [before, after] = [textAt({ words }, from - 1), textAt({ words }, to + 1)];
  return [before, after, `${after} ${textAt({ words }, to + 2)}`].some((text) => lexicon.next.has(text));
}

/** "Sunday week", "jeudi en huit": seven days after the one to come. "A Sunday week-long meeting" has no such words. */
function isWeekLater({ words, lexicon }: Passage, { to }: MarkOf<'weekday'>): boolean {
  return lexicon.weekLater.some(
    (phrase) =>
      phrase.every((text, at) => words[to + 1 + at]?.text === text && words[to + 1 + at]?.gap === ' ') &&
      words[to + 1 + phrase.length]?.gap !== '-',
  );
}

/** In days from today. */
function toWeekday(passage: Passage, mark: MarkOf<'weekday'>, today: number, direction: Direction): number {
  const ahead = (mark.meaning.weekday - new Date(today).getUTCDay() + 7) % 7;
  if (direction === 'ahead' && isWeekLater(passage, mark)) return ahead + 7;
  if (ahead === 0 && isNext(passage, mark)) return 7;
  return direction === 'ahead' || ahead === 0 ? ahead : ahead - 7;
}

function weekSpan(today: number, offset: number, direction: Direction): FoundDate {
  const [start, end] = offset > 0 ? nextWeek(today) : offset < 0 ? [-13, -1] : direction === 'ahead' ? [0, 6] : [-6, 0];
  const day = (shift: number) => new Date(today + shift * DAY_MS).toISOString().slice(0, 10);
  return { from: day(start), to: day(end), exact: false };
}

/** First and last day of the week after this one, in days from today, whether the outlet's weeks begin on Sunday or on Monday. */
function nextWeek(today: number): [number, number] {
  const weekday = new Date(today).getUTCDay();
  const [sunday, monday] = [7 - weekday, weekday === 0 ? 1 : 8 - weekday];
  return [Math.min(sunday, monday), Math.max(sunday, monday) + 6];
}
