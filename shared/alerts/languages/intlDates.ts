/** Days and hours in a language other than English: names by Intl, put together as the language does. */
import type { DaySpan } from '../../detect/report.ts';
import { timeIn } from '../timeIn.ts';
import type { DateWords } from './alertWords.ts';

export interface DateGrammar {
  /** Of Intl, with digits that every phone shows: `ar-u-nu-latn`. */
  locale: string;
  /** "5 janvier" */
  day(day: number, month: string): string;
  /** "lundi 5 janvier" */
  weekday(weekday: string, day: string): string;
  /** As a headline needs it: "le 5 janvier 2026". */
  on(day: string): string;
  /** "du 5 au 6 janvier 2026"; `from` is the number of its day alone within one month. */
  between(from: string, to: string): string;
  /** The same where every letter counts; left out: alike. */
  briefly?(from: string, to: string): string;
  /** "5 janvier 2026, 09:12 à Paris"; `day` comes with its year. */
  at(day: string, clock: string, place: string): string;
  /** Behind the hour of the venue: "(08:12 UTC)", with its day where it is another. */
  utc(clock: string, day: string | null): string;
  /** Behind a day that is one of UTC: ", 08:12 UTC". */
  utcAlone(clock: string): string;
  /** Whether months are cut where every letter counts: "janv." */
  cutsMonths: boolean;
}

export function createDates(grammar: DateGrammar): DateWords {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const name = (part: 'month' | 'weekday', width: 'long' | 'short', time: number) => {
    // The day beside it makes the month take the form it has in a date.
    const options = { day: 'numeric', [part]: width, timeZone: 'UTC' } as const;
    const format = formats.get(part + width) ?? new Intl.DateTimeFormat(grammar.locale, options);
    formats.set(part + width, format);
    return format.formatToParts(time).find(({ type }) => type === part)?.value ?? '';
  };
  const dayOf = (time: number, month: 'long' | 'short') =>
    grammar.day(new Date(time).getUTCDate(), name('month', month, time));
  const yearOf = (time: number) => new Date(time).getUTCFullYear();

  function span(days: DaySpan, month: 'long' | 'short', silentYear: number | null, withWeekday: boolean) {
    const between = (withWeekday ? undefined : grammar.briefly) ?? grammar.between;
    const [from, to] = [readDay(days.from), readDay(days.to)];
    if (from === null || to === null) return null;
    const year = (time: number) => (yearOf(time) === silentYear ? '' : ` ${yearOf(time)}`);
    const end = `${dayOf(to, month)}${year(to)}`;
    if (from === to) return grammar.on(withWeekday ? grammar.weekday(name('weekday', 'long', to), end) : end);
    if (yearOf(from) !== yearOf(to))
      return between(`${dayOf(from, month)} ${yearOf(from)}`, `${dayOf(to, month)} ${yearOf(to)}`);
    const isOneMonth = days.from.slice(0, 7) === days.to.slice(0, 7);
    return between(isOneMonth ? grammar.day(new Date(from).getUTCDate(), '') : dayOf(from, month), end);
  }

  return {
    short: (days, silentYear) => span(days, grammar.cutsMonths ? 'short' : 'long', silentYear, false),
    long: (days) => span(days, 'long', null, true),
    instant(instant, venue) {
      const time = Date.parse(instant);
      if (Number.isNaN(time)) return null;
      const words = (local: number) => `${dayOf(local, 'long')} ${yearOf(local)}`;
      const offset = venue === null || venue.timeZone === 'UTC' ? null : offsetAt(time, venue.timeZone);
      if (venue === null || offset === null) return `${words(time)}${grammar.utcAlone(clockOf(time))}`;
      const local = time + offset;
      const otherDay = words(local) === words(time) ? null : dayOf(time, 'long');
      return `${grammar.at(words(local), clockOf(local), venue.name)} ${grammar.utc(clockOf(time), otherDay)}`;
    },
  };
}

/** The UTC day of an instant, with the year when it is not that of `now`. */
export function dayIn(dates: DateWords, instant: string, now: Date): string {
  const day = new Date(instant).toISOString().slice(0, 10);
  return dates.short({ from: day, to: day }, now.getUTCFullYear()) ?? day;
}

function readDay(text: string): number | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

function clockOf(time: number): string {
  return new Date(time).toISOString().slice(11, 16);
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at that time; null for a zone that this runtime's data lacks. */
function offsetAt(time: number, timeZone: string): number | null {
  const local = timeIn(time, timeZone);
  if (local === null) return null;
  const { year, month, day, hour, minute } = local;
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(time / 60_000) * 60_000;
}
