import type { Dossier } from '../dossier/dossier.ts';
import type { Testimony } from '../events/event.ts';
import { eventCode } from '../events/eventCode.ts';
import { eventDay } from '../events/evolve.ts';
import { roundNumber } from '../events/roundNumber.ts';
import type { Alert, Choice } from './alert.ts';
import { describeAlert } from './buildEmail.ts';
import { eventLink } from './eventLink.ts';
import { degreeOf } from './eventName.ts';
import { findResult } from './findResult.ts';
import { describeEvent, describeParticipants, placeName } from './messageWords.ts';
import { isKnownOutlet, outletName } from './sources.ts';
import { toAscii, toOneLine } from './transliterate.ts';
import { WEBHOOK_VERSION, type Webhook } from './webhookSchema.ts';

/**
 * Bytes of UTF-8. SNS takes 262,144 for the texts of all protocols together, in which each quote and backslash of this one
 * is escaped once more: so it is at most twice as long there, and the mail, which is there twice, at most 64,000.
 */
export const WEBHOOK_LIMIT = 48_000;

/**
 * The JSON that web hooks and chat channels are sent of an alert, from its own copy of the event: see `webhookSchema`.
 * Where it would be too long, reports are left out, those of outlets that nobody knows first.
 * @param siteUrl address of the site without a slash at its end.
 * @param subject of the mail, which is the title in a chat.
 */
export function buildWebhook(alert: Alert, dossier: Dossier, siteUrl: string, choice: Choice, subject: string): string {
  const { testimonies } = alert.event;
  const knownFirst = [
    ...testimonies.filter(isKnownOutlet),
    ...testimonies.filter((testimony) => !isKnownOutlet(testimony)),
  ].map((testimony) => describeSource(testimony, dossier));
  const frame = describe(alert, dossier, siteUrl, choice, subject);
  for (let kept = knownFirst.length; ; kept--) {
    const text = JSON.stringify(withSources(frame, knownFirst.slice(0, kept), knownFirst.length - kept));
    if (kept === 0 || bytesOf(text) <= WEBHOOK_LIMIT) return text;
  }
}

function describe(alert: Alert, dossier: Dossier, siteUrl: string, choice: Choice, subject: string): Webhook {
  const { event, purpose, decidedAt, before } = alert;
  const url = eventLink(siteUrl, event.id);
  const text = describeAlert(alert, dossier);
  return {
    version: '1.0',
    source: 'custom',
    id: alert.id,
    content: { textType: 'client-markdown', title: unmarked(subject), description: `${unmarked(text)}\n${url}` },
    metadata: { threadId: eventCode(event.roundId), summary: unmarked(subject), eventType: event.kind },
    parley: {
      version: WEBHOOK_VERSION,
      talks: { id: dossier.id, title: dossier.title },
      alert: { id: alert.id, purpose, choice, decidedAt },
      headline: describeEvent(event, dossier, new Date(decidedAt).getUTCFullYear(), toAscii),
      text,
      before: before && { kind: before.kind, place: before.place, day: before.day },
      event: {
        id: event.id,
        code: eventCode(event.id),
        url,
        kind: event.kind,
        ...(event.kind === 'breakdown' && { degree: degreeOf(event) }),
        round: event.roundId,
        place: event.place === null ? null : { id: event.place, name: placeName(event.place, dossier) },
        date: event.date,
        day: eventDay(event),
        newDate: alert.newDay ?? event.newDay ?? null,
        ordinal: roundNumber([event], dossier),
        result: findResult(event, dossier),
        participants: event.participants,
        atTable: describeParticipants(event, dossier),
        certainty: event.certainty,
        corrects: event.corrects,
        firstPublished: event.firstPublished,
        lastPublished: event.lastPublished,
        detectedAt: event.detectedAt,
        sources: [],
        omitted: alert.leftOut ?? 0,
      },
    },
  };
}

type Source = Webhook['parley']['event']['sources'][number];

function withSources(frame: Webhook, sources: Source[], left: number): Webhook {
  const { event } = frame.parley;
  return { ...frame, parley: { ...frame.parley, event: { ...event, sources, omitted: event.omitted + left } } };
}

function describeSource(testimony: Testimony, dossier: Dossier): Source {
  const { family, origin = null, official, denies, published, publishedEstimated, title, lang, link } = testimony;
  return {
    publisher: isKnownOutlet(testimony) ? toOneLine(testimony.publisher) : outletName(testimony, dossier),
    family,
    origin,
    official,
    denies,
    published,
    estimated: publishedEstimated === true,
    title: toOneLine(title),
    lang,
    link: link !== null && /^https?:\/\//i.test(link) ? link : null,
  };
}

/** Without what a chat would read as markup, a link or a call to everybody: outlets' names are in it. */
function unmarked(text: string): string {
  return text.replace(/[<>&*_~`[\]|\\@]/g, '');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
