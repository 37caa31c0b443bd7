/** How an event comes to be and grows: each function returns a new event and changes nothing else. */
import type { AlertableKind, DaySpan, Report } from '../detect/report.ts';
import { boundEvent } from './bounds.ts';
import { dayOf, spanLength } from './days.ts';
import { reportedAt, type TalksEvent, type Testimony } from './event.ts';
import { isKnown, UNKNOWN_FAMILY } from './independence.ts';
import { isStrong } from './officialAct.ts';

/** An event begins with its first report; `id` and `roundId` are chosen by the caller, who knows the others. */
export function foundEvent(
  report: Report & { kind: AlertableKind },
  identity: { id: string; roundId: string },
  now: string,
  baseline: boolean,
): TalksEvent {
  const empty: TalksEvent = {
    ...identity,
    kind: report.kind,
    place: report.place,
    date: report.date,
    ordinal: report.ordinal,
    participants: [],
    certainty: 'reported',
    corrects: null,
    testimonies: [],
    firstPublished: null,
    lastPublished: null,
    detectedAt: now,
    baseline,
    told: {},
    reasons: [],
    version: 0,
  };
  return addTestimony(empty, report);
}

/**
 * Adds what a report says. The same report again, even with an edited headline, replaces its earlier self. What the
 * event has no room for still dates and places it.
 */
export function addTestimony(event: TalksEvent, report: Report): TalksEvent {
  const testimony = toTestimony(report);
  const isKnownReport = event.testimonies.some(({ reportId }) => reportId === report.id);
  const testimonies = isKnownReport
    ? event.testimonies.map((known) => (known.reportId === report.id ? testimony : known))
    : [...event.testimonies, testimony];
  if (report.denies) return boundEvent({ ...event, testimonies });
  const published = testimonies.flatMap((each) => each.published ?? []);
  return boundEvent({
    ...event,
    testimonies,
    ...(isHeard(event, [testimony]) ? joinBest(event, report, testimony) : {}),
    ...spanOf(event.omitted ? [...published, event.firstPublished, event.lastPublished] : published),
  });
}

/** The first event with all that the second knows: both told of one development. */
export function absorbEvent(event: TalksEvent, other: TalksEvent): TalksEvent {
  const known = new Set(event.testimonies.map((testimony) => testimony.reportId));
  const omitted = [...(event.omitted ?? []), ...(other.omitted ?? [])];
  return boundEvent({
    ...event,
    testimonies: [...event.testimonies, ...other.testimonies.filter((testimony) => !known.has(testimony.reportId))],
    ...(omitted.length > 0 ? { omitted } : {}),
    ...(isHeard(event, other.testimonies) ? joinDetails(event, other) : {}),
    ...spanOf([event, other].flatMap(({ firstPublished, lastPublished }) => [firstPublished, lastPublished])),
  });
}

type Details = Pick<TalksEvent, 'place' | 'date' | 'newDay' | 'ordinal' | 'participants'>;

/** What weak reports gave an event of which nobody was told yields to the first that tells it plainly. */
function joinBest(event: TalksEvent, report: Report, testimony: Testimony): Details {
  const isWeak = !event.testimonies.some((known) => !known.denies && isStrong(known));
  const isUntold = event.told.early === undefined && event.told.confirmed === undefined;
  return isWeak && isUntold && isStrong(testimony) ? joinDetails(report, event) : joinDetails(event, report);
}

/** Where, when and who: what is known first stands, and what is missing is filled in. */
function joinDetails(known: Details, told: Details): Details {
  const newDay = narrower(known.newDay ?? null, told.newDay ?? null);
  return {
    place: known.place ?? told.place,
    date: narrower(known.date, told.date),
    ...(newDay && { newDay }),
    ordinal: known.ordinal ?? told.ordinal,
    participants: [...new Set([...known.participants, ...told.participants])].sort(),
  };
}

/** Outlets that nobody knows add no place or day to what a message says in the name of those that are known. */
function isHeard(event: TalksEvent, told: readonly Testimony[]): boolean {
  return told.some(isKnown) || !event.testimonies.some(isKnown);
}

/** First and last of the instants that are known. */
function spanOf(instants: readonly (string | null)[]): Pick<TalksEvent, 'firstPublished' | 'lastPublished'> {
  const sorted = instants.filter((instant) => instant !== null).sort();
  return { firstPublished: sorted[0] ?? null, lastPublished: sorted.at(-1) ?? null };
}

/** The one of two spans that says more: "Tuesday" over "this week". The first known stands against an equal one. */
function narrower(known: DaySpan | null, told: DaySpan | null): DaySpan | null {
  if (!known || !told) return known ?? told;
  return spanLength(told) < spanLength(known) ? told : known;
}

/** The day an event is filed under: when it happened or is due, else when it was first reported. */
export function eventDay(event: Pick<TalksEvent, 'date' | 'firstPublished' | 'detectedAt'>): string {
  return event.date?.from ?? dayOf(reportedAt(event));
}

/** What an event keeps of a report. */
export function toTestimony(report: Report): Testimony {
  const { publisher } = report;
  return {
    reportId: report.id,
    publisher: publisher.name,
    family: publisher.family ?? `${UNKNOWN_FAMILY}${publisher.host ?? publisher.name}`,
    ...(publisher.origin === null ? {} : { origin: publisher.origin }),
    official: publisher.officialFor !== null && publisher.origin === null && !publisher.aggregated,
    trusted: publisher.trusted,
    denies: report.denies,
    supportsOnly: report.supportsOnly,
    evidence: report.evidence,
    ...(report.readings && { readings: report.readings }),
    ...(report.fruitless && { fruitless: true }),
    ...(report.planned && { planned: report.planned }),
    ...(report.atTable?.length && { atTable: report.atTable }),
    ...(report.results?.length && { results: report.results }),
    published: report.published,
    ...(report.publishedEstimated && { publishedEstimated: true }),
    ordinal: report.ordinal,
    title: report.title,
    lang: report.lang,
    link: report.link,
  };
}
