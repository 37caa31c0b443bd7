/**
 * What a table of words for messages holds: whole phrases, so that each language may put its words in its own order and
 * its own gender and number. One file a language; `en.ts` is the one to copy.
 */
import type { AlertableKind, DaySpan } from '../../detect/report.ts';
import type { Certainty } from '../../events/event.ts';
import type { Degree } from '../../events/findDegree.ts';
import type { Health } from '../../feeds/feedHealth.ts';
import type { Trust } from '../../feeds/watchState.ts';
import type { Language } from '../../language.ts';

/** What has happened; a breakdown as bad as its reports say, and as a report where it is not confirmed. */
export type Happening = Exclude<AlertableKind, 'breakdown'> | Degree | `${Degree}-reported`;

/** "round opens in Paris, 5 Jan": what happened where and when, as far as both are known; begins in small letters. */
export type Headline = (place: string | null, days: string | null) => string;

/** How news that is being corrected is called: the words of `describeEvent` follow. */
export type Correction = 'changed' | 'disputed' | 'withdrawn';

export interface AlertWords {
  language: Language;
  comma: string;
  semicolon: string;
  colon: string;
  /** Name of the talks, from those of the parties, where the dossier has none in this language. */
  talks(parties: readonly [string, string]): string;
  headlines: Readonly<Record<Happening, Headline>>;
  /** The same where every letter counts. */
  briefHeadlines: Readonly<Record<Happening, Headline>>;
  dates: DateWords;
  /** " (round 5)", behind what happened. */
  numbered(round: number): string;
  /** "correction (withdrawn): ", before what happened. */
  correction(correction: Correction): string;
  /** "now confirmed: ", before what happened. */
  nowConfirmed: string;
  /** Behind the subject of what is not. */
  unconfirmed: string;
  /** Behind a round that is put off: when it is to be instead, or that nobody has said. */
  movedTo(days: DaySpan | undefined): string;
  certainty: CertaintyWords;
  /** What stands before each fact of a mail, with its colon. */
  labels: Readonly<Record<'corrects' | 'who' | 'firstReport' | 'beforeThis' | 'headlines', string>>;
  /** What a correction corrects. `told`: when, in words. */
  anEarlierAlert(link: string): string;
  ourAlert(told: string | null, link: string): string;
  /** Of a side of which nobody is named. */
  delegation(side: string): string;
  /** Of both parties, where nobody of either is named. */
  delegations(sides: readonly string[]): string;
  /** "and 3 more", at the end of a list. */
  more(count: number): string;
  untitled: string;
  /** How to read more and how to stop; the line that SNS adds below is explained, for it is not ours. */
  footer(links: { event: string; stop: string }): readonly string[];
  /** For one text message. */
  sms: SmsWords;
  life: LifeWords;
}

export interface DateWords {
  /** "5 Jan", "5-6 Jan", the year only when it is another than `silentYear`. Null for what is no date. */
  short(days: DaySpan, silentYear: number): string | null;
  /** "Monday 5 January 2026", "5 to 6 January 2026". Null for what is no date. */
  long(days: DaySpan): string | null;
  /** "5 January 2026, 09:12 in Paris (08:12 UTC)"; without a venue, UTC alone. Null for what is no instant. */
  instant(instant: string, venue: { name: string; timeZone: string } | null): string | null;
}

/** How sure it is; `names` lists the outlets, of which there are `outlets`. */
interface CertaintyWords {
  reported(outlets: number, names: string): string;
  confirmed(outlets: number, names: string): string;
  /** Each voice is an outlet, or a side with its outlet: see `voice`. */
  officially(voices: readonly string[]): string;
  voice(side: string, outlet: string): string;
  /** Behind `officially`. */
  alsoReported(outlets: number, names: string): string;
  /** Null: nobody that can be named. At least one is not. */
  contested(state: 'disputed' | 'corrected', reportedBy: string | null, deniedBy: string | null): string;
  /** Where nobody can be named. */
  bare: Readonly<Record<Certainty, string>>;
}

interface SmsWords {
  /** Name of the talks where every letter counts; left out: as elsewhere. */
  talks?(parties: readonly [string, string]): string;
  /** Before news that is being corrected; left out: as elsewhere. How sure it is now is said at the end. */
  correction?: string;
  certainty: Readonly<Record<Certainty, string>>;
  who: string;
  /** Behind a round that is put off: when it is to be instead ("17-24 Aug"), or that nobody has said. */
  movedTo(days: string | null): string;
}

/** The weekly sign of life, and whether silence can be trusted. */
interface LifeWords {
  /** "3 minutes ago" */
  ago(instant: string, now: Date): string;
  /** "7 January" */
  day(instant: string, now: Date): string;
  /** "30 of 41 feeds bring news" */
  bringNews(bringing: number, feeds: number): string;
  /** How the others are, each behind its count: "8 silent for 3 days or more". */
  others: Readonly<Record<Exclude<Health, 'ok'>, (feeds: number) => string>>;
  /** "Last check 3 minutes ago: …." Null: there was none. */
  check(ago: string | null, counts: string): string;
  /** "Last news from any feed 4 minutes ago (12 January 2026, 06:01 UTC)." */
  lastNews(news: { ago: string; instant: string } | null): string;
  trust: Readonly<Record<Trust, string>>;
  /** How the subject ends. */
  endings: Readonly<Record<Trust, string>>;
  lastDevelopment(day: string, line: string): string;
  noDevelopment: string;
  footer(talks: string, stop: string): string;
  /** One text: "Last check 3 minutes ago, 30 of 41 feeds bring news, nothing in the talks since 7 January". */
  text(trust: Trust, ago: string | null, bringNews: string, since: string | null): string;
}
