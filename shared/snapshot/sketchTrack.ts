import { compareText } from '../compareText.ts';
import { dayOf } from '../events/days.ts';
import type { TalksEvent } from '../events/event.ts';
import { eventDay } from '../events/evolve.ts';
import { type Degree, findDegree } from '../events/findDegree.ts';

/** As much of an event as a picture of the whole track needs. */
type TrackEvent = Pick<
  TalksEvent,
  | 'id'
  | 'kind'
  | 'roundId'
  | 'place'
  | 'date'
  | 'ordinal'
  | 'certainty'
  | 'firstPublished'
  | 'lastPublished'
  | 'detectedAt'
> & {
  /** How bad a breakdown is, as its reports have it. */
  degree?: Degree;
};

/** How many reports of a day tell of events, by language. */
export interface CoverageDay {
  /** `YYYY-MM-DD`, by the reports' own times in UTC. */
  day: string;
  /** By language, the first part of its code: `en`. */
  reports: Record<string, number>;
}

/** What the pictures of the track are drawn from: the newest events and the days on which they were reported. */
export interface Track {
  /** Oldest first. */
  events: TrackEvent[];
  /** Oldest first; days without a report are left out. */
  coverage: CoverageDay[];
}

/** More would be a smear, and the picture is drawn at each request. */
const EVENTS_DRAWN = 80;
const DAYS_COUNTED = 240;

export function sketchTrack(events: readonly TalksEvent[]): Track {
  const newest = [...events].sort((a, b) => compareText(eventDay(a), eventDay(b)) || compareText(a.id, b.id));
  const drawn = newest.slice(-EVENTS_DRAWN);
  return { events: drawn.map(trim), coverage: countReports(drawn) };
}

function trim(event: TalksEvent): TrackEvent {
  const { id, kind, roundId, place, date, ordinal, certainty, firstPublished, lastPublished, detectedAt } = event;
  const degree = kind === 'breakdown' ? { degree: findDegree(event) } : {};
  return { id, kind, roundId, place, date, ordinal, certainty, firstPublished, lastPublished, detectedAt, ...degree };
}

function countReports(events: readonly TalksEvent[]): CoverageDay[] {
  const days = new Map<string, Record<string, number>>();
  for (const { published, lang } of events.flatMap(({ testimonies }) => testimonies)) {
    // A feed may have written anything there.
    if (published === null || Number.isNaN(Date.parse(published))) continue;
    const reports = days.get(dayOf(published)) ?? {};
    const language = baseLanguage(lang);
    reports[language] = (reports[language] ?? 0) + 1;
    days.set(dayOf(published), reports);
  }
  return [...days]
    .map(([day, reports]) => ({ day, reports }))
    .sort((a, b) => compareText(a.day, b.day))
    .slice(-DAYS_COUNTED);
}

/** `pt-BR` → `pt`; what is no code at all, as feeds may say anything, is `und` (ISO 639-2: undetermined). */
export function baseLanguage(lang: string): string {
  return /^[a-z]{2,3}(?=-|$)/.exec(lang.toLowerCase())?.[0] ?? 'und';
}
