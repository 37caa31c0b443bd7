import { eventLink } from '../../shared/alerts/eventLink.ts';
import { placeName } from '../../shared/alerts/messageWords.ts';
import { isKnownOutlet, outletName } from '../../shared/alerts/sources.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { TalksEvent, Testimony } from '../../shared/events/event.ts';
import { eventCode } from '../../shared/events/eventCode.ts';
import { eventCodes } from './eventCodes.ts';
import { byNewest, groupRounds } from './groupRounds.ts';

/** Grows by added fields only; a field that changes its meaning or goes makes it 3. */
export const EVENTS_JSON_VERSION = 2;

/**
 * `GET /events.json`: the newest events, newest first, `next`, the address of older ones or null, and in `rounds` the meetings they belong to: `id`, `phase` (`scheduled`,
 * `opened`, `concluded`, `postponed`, or `unknown` where only an outcome is known), `standing` (the phase, or what silence since makes of it: `unreported`,
 * announced and after its day not reported to have taken place, or `closed`, some days later or when an open round is heard of no more), `outcomes`, ids of its `events`.
 *
 * | field | what |
 * | --- | --- |
 * | `id`, `code`, `url` | identity, its short form, the event's page |
 * | `kind` | `round-scheduled`, `round-opened`, `round-concluded`, `round-postponed`, `agreement`, `breakdown` |
 * | `codes` | CAMEO and PLOVER codes, best first |
 * | `round` | events of one meeting share it |
 * | `place` | `{ id, name }` of the dossier, or null |
 * | `date` | `{ from, to }`, calendar days, both included, or null when no report gives one |
 * | `ordinal` | number of the round as outlets count it, or null |
 * | `participants` | ids of the dossier's people and sides |
 * | `certainty` | `reported`, `confirmed`, `disputed`, `corrected` |
 * | `corrects` | id of the event it corrects, or null |
 * | `firstPublished`, `lastPublished`, `detectedAt` | ISO 8601 instants in UTC |
 * | `baseline` | known before the watch began, or began again on a restored table: nobody is alerted any more |
 * | `sources` | one per report: publisher, family, origin, official, denies, published, estimated, title, lang, link |
 * | | `estimated`: it bears no date, and `published` is when it was first seen |
 * | `omitted` | how many reports are left out of `sources`; 1000 stands for more |
 */
export function eventsJson(
  events: readonly TalksEvent[],
  dossier: Dossier,
  siteUrl: string,
  now: Date,
  earlier: number | null = null,
) {
  return {
    version: EVENTS_JSON_VERSION,
    dossier: { id: dossier.id, title: dossier.title },
    next: earlier === null ? null : `${siteUrl}/events.json?page=${earlier}`,
    rounds: groupRounds(events, dossier, now).map(({ id, state, standing, events: members }) => ({
      id,
      phase: state.phase,
      standing,
      outcomes: state.outcomes,
      events: members.map((event) => event.id),
    })),
    events: [...events].sort(byNewest).map((event) => eventJson(event, dossier, siteUrl)),
  };
}

/** One event as `eventsJson` shows it. */
export function eventJson(event: TalksEvent, dossier: Dossier, siteUrl: string) {
  const { id, kind, date, ordinal, participants, certainty, corrects, baseline } = event;
  return {
    id,
    code: eventCode(id),
    url: eventLink(siteUrl, id),
    kind,
    codes: eventCodes(event, dossier),
    round: event.roundId,
    place: event.place === null ? null : { id: event.place, name: placeName(event.place, dossier) },
    date,
    ordinal,
    participants,
    certainty,
    corrects,
    firstPublished: event.firstPublished,
    lastPublished: event.lastPublished,
    detectedAt: event.detectedAt,
    baseline,
    sources: event.testimonies.map((testimony) => sourceJson(testimony, dossier)),
    omitted: event.omitted?.length ?? 0,
  };
}

function sourceJson(testimony: Testimony, dossier: Dossier) {
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
    link,
  };
}
