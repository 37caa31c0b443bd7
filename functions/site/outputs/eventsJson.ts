import { eventLink } from '../../../shared/alerts/eventLink.ts';
import { degreeOf } from '../../../shared/alerts/eventName.ts';
import { findResult } from '../../../shared/alerts/findResult.ts';
import { findParticipants, placeName } from '../../../shared/alerts/messageWords.ts';
import { isKnownOutlet, outletName } from '../../../shared/alerts/sources.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { fitTestimonies } from '../../../shared/events/bounds.ts';
import type { TalksEvent, Testimony } from '../../../shared/events/event.ts';
import { eventCode } from '../../../shared/events/eventCode.ts';
import { talksJson } from '../talks/talksJson.ts';
import { byNewest, groupRounds } from '../timeline/groupRounds.ts';
import { webLink } from '../webLink.ts';
import { eventCodes } from './eventCodes.ts';
import { EVENTS_JSON_VERSION, type EventJson, type EventsJson } from './eventsSchema.ts';

/**
 * `GET /events.json`: the newest events, newest first, the rounds they belong to, `next`, the address of older ones, and on
 * the newest page what the talks are about. `eventsSchema` says what each field is.
 * @param earlier page of the timeline on which older events begin, or null
 * @param all the events by which `about` is told; null: it is left out
 */
export function eventsJson(
  events: readonly TalksEvent[],
  dossier: Dossier,
  siteUrl: string,
  now: Date,
  earlier: number | null = null,
  all: readonly TalksEvent[] | null = events,
): EventsJson {
  const rounds = groupRounds(events, dossier, now);
  const numbers = new Map(rounds.map(({ id, number }) => [id, number]));
  return {
    version: EVENTS_JSON_VERSION,
    dossier: { id: dossier.id, title: dossier.title },
    about: all && talksJson(all, dossier, now),
    next: earlier === null ? null : `${siteUrl}/events.json?page=${earlier}`,
    rounds: rounds.map(({ id, number, title, state, standing, events: members }) => ({
      id,
      number,
      name: title,
      phase: state.phase,
      standing,
      outcomes: state.outcomes,
      events: members.map((event) => event.id),
    })),
    events: [...events]
      .sort(byNewest)
      .map((event) => eventJson(event, dossier, siteUrl, numbers.get(event.roundId) ?? null)),
  };
}

/** Of JSON: two events with hundreds of reports, each on a page of its own, are an answer of less than 100 kB all the same. */
const BYTES_OF_SOURCES = 28_000;

/**
 * One event as `eventsJson` shows it.
 * @param ordinal the number of its round, where that is settled
 */
export function eventJson(event: TalksEvent, dossier: Dossier, siteUrl: string, ordinal: number | null): EventJson {
  const { id, kind, date, participants, certainty, corrects, baseline, testimonies } = event;
  const shown = fitTestimonies(testimonies, BYTES_OF_SOURCES);
  return {
    id,
    code: eventCode(id),
    url: eventLink(siteUrl, id),
    kind,
    ...(kind === 'breakdown' && { degree: degreeOf(event) }),
    codes: eventCodes(event, dossier),
    round: event.roundId,
    place: event.place === null ? null : { id: event.place, name: placeName(event.place, dossier) },
    date,
    ordinal,
    ordinals: ordinalsOf(event),
    participants,
    atTable: findParticipants(event, dossier),
    result: findResult(event, dossier),
    newDate: event.newDay ?? null,
    certainty,
    corrects,
    firstPublished: event.firstPublished,
    lastPublished: event.lastPublished,
    detectedAt: event.detectedAt,
    baseline,
    sources: shown.map((testimony) => sourceJson(testimony, dossier)),
    omitted: testimonies.length - shown.length + (event.omitted?.length ?? 0),
  };
}

function ordinalsOf({ ordinal, testimonies }: TalksEvent): number[] {
  const told = [ordinal, ...testimonies.map((testimony) => testimony.ordinal)];
  return [...new Set(told.flatMap((number) => number ?? []))].sort((a, b) => a - b);
}

function sourceJson(testimony: Testimony, dossier: Dossier): EventJson['sources'][number] {
  const { publisher, family, origin, official, denies, published, publishedEstimated, title, lang, link } = testimony;
  return {
    publisher: isKnownOutlet(testimony) ? publisher : outletName(testimony, dossier),
    family,
    origin: origin ?? null,
    official,
    denies,
    published,
    estimated: publishedEstimated === true,
    // What rules and reader each made of it, where a reader was asked.
    ...(testimony.readings && { readings: testimony.readings }),
    title,
    lang,
    link: webLink(link),
  };
}
