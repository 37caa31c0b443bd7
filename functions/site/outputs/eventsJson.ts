import { eventLink } from '../../../shared/alerts/eventLink.ts';
import { degreeOf } from '../../../shared/alerts/eventName.ts';
import { placeName } from '../../../shared/alerts/messageWords.ts';
import { isKnownOutlet, outletName } from '../../../shared/alerts/sources.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent, Testimony } from '../../../shared/events/event.ts';
import { eventCode } from '../../../shared/events/eventCode.ts';
import { byNewest, groupRounds } from '../groupRounds.ts';
import { talksJson } from '../talks/talksJson.ts';
import { eventCodes } from './eventCodes.ts';

/** Grows by added fields only; a field that changes its meaning or goes makes it 3. */
export const EVENTS_JSON_VERSION = 2;

/**
 * `GET /events.json`: the newest events, newest first, `next`, the address of older ones or null, and in `rounds` the meetings they belong to: `id`, `number` (or null), `name`, `phase` (`scheduled`,
 * `opened`, `concluded`, `postponed`, or `unknown` where only an outcome is known), `standing` (the phase, or what silence since makes of it: `unreported`,
 * announced and after its day not reported to have taken place, or `closed`, some days later or when an open round is heard of no more), `outcomes`, ids of its `events`.
 *
 * `about`, on the newest page only and of older events too, is what the talks are about: see `talksJson`.
 *
 * | field | what |
 * | --- | --- |
 * | `id`, `code`, `url` | identity, its short form, the event's page |
 * | `kind` | `round-scheduled`, `round-opened`, `round-concluded`, `round-postponed`, `agreement`, `breakdown` |
 * | `degree` | of a breakdown alone: `trouble`, `standstill`, `breakdown`, as bad as its reports say |
 * | `codes` | CAMEO and PLOVER codes, best first |
 * | `round` | events of one meeting share it |
 * | `place` | `{ id, name }` of the dossier, or null |
 * | `date` | `{ from, to }`, calendar days, both included, or null when no report gives one |
 * | `ordinal` | number of the round where outlets agree on it or the dossier's course settles it, or null |
 * | `ordinals` | numbers that outlets give the round, each once: they count differently |
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
  all: readonly TalksEvent[] | null = events,
) {
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

/**
 * One event as `eventsJson` shows it.
 * @param ordinal the number of its round, where that is settled
 */
export function eventJson(event: TalksEvent, dossier: Dossier, siteUrl: string, ordinal: number | null) {
  const { id, kind, date, participants, certainty, corrects, baseline } = event;
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

function ordinalsOf({ ordinal, testimonies }: TalksEvent): number[] {
  const told = [ordinal, ...testimonies.map((testimony) => testimony.ordinal)];
  return [...new Set(told.flatMap((number) => number ?? []))].sort((a, b) => a - b);
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
