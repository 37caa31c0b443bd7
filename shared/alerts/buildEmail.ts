import type { Dossier } from '../dossier/dossier.ts';
import type { Testimony } from '../events/event.ts';
import { roundNumber } from '../events/roundNumber.ts';
import type { Alert, Choice } from './alert.ts';
import { describeCertainty } from './describeCertainty.ts';
import { eventLink } from './eventLink.ts';
import { findResult } from './findResult.ts';
import { formatInstant, formatLongSpan } from './formatDays.ts';
import {
  CORRECTION_WORDS,
  describeEvent,
  describeEventLong,
  describeParticipants,
  languageName,
  placeName,
} from './messageWords.ts';
import { findSources, isKnownOutlet, outletName } from './sources.ts';
import { startLower, startUpper } from './startUpper.ts';
import { clip, toOneLine } from './transliterate.ts';

const HEADLINES = 5;
const HEADLINE_LIMIT = 200;
const PARTICIPANTS_LIMIT = 400;
/** Longer ones are tracking parameters or an attack; the event's page has the link in any case. */
const LINK_LIMIT = 1000;

/**
 * Plain text that is read in seconds: one line of substance (what, where, when, who says so), who met, when it was first
 * reported and what came before, the original headlines, how to stop. Nothing is said twice.
 */
export function buildEmail(alert: Alert, dossier: Dossier, siteUrl: string, choice: Choice): string {
  const blocks = [
    [describeAlert(alert, dossier)],
    facts(alert, dossier, siteUrl),
    headlines(alert, dossier),
    footer(alert, siteUrl, choice),
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${text.join('\n\n')}\n`;
}

/** The line of substance and the link, for whoever has had the rest. */
export function buildShortEmail(
  alert: Alert,
  dossier: Dossier,
  siteUrl: string,
  choice: Choice,
  before: string,
): string {
  return `${before}${startLower(describeAlert(alert, dossier))}\n\n${footer(alert, siteUrl, choice).join('\n')}\n`;
}

/** The one way to stop comes first and knows what it stops; the line that SNS adds below is explained, for it is not ours. */
function footer({ event }: Alert, siteUrl: string, choice: Choice): string[] {
  return [
    `Details and later changes: ${eventLink(siteUrl, event.id)}`,
    '',
    `To stop or change these alerts: ${siteUrl}/stop?what=${choice}`,
    'Amazon, which delivers this mail, adds a link below. It ends them too, at once, for whoever opens it.',
  ];
}

/** "Agreement announced in Paris, Tuesday 6 January 2026: joint mechanism. Confirmed by 2 independent outlets: …." */
export function describeAlert(alert: Alert, dossier: Dossier): string {
  const { event, purpose } = alert;
  const line = describeEventLong(event, dossier);
  const result = findResult(event, dossier);
  const number = roundNumber([event], dossier);
  const counted = number === null ? '' : ` (round ${number})`;
  const what = `${line}${counted}${result === null ? '' : `: ${result}`}${describeNewDay(alert)}`;
  const correction = purpose === 'correction' ? `Correction (${CORRECTION_WORDS[event.certainty]}): ` : '';
  const sureness = describeCertainty(event, dossier);
  return `${correction}${correction ? startLower(what) : what}. ${startUpper(sureness)}.`;
}

/** Of a round that is put off: when it is to be instead, or that nobody has said. */
function describeNewDay({ event, newDay }: Alert): string {
  if (event.kind !== 'round-postponed') return '';
  const day = newDay && formatLongSpan(newDay);
  if (!newDay || !day) return '; no new date is known';
  return newDay.from === newDay.to ? `; new date: ${day}` : `; to be held between ${day.replace(' to ', ' and ')}`;
}

function facts(alert: Alert, dossier: Dossier, siteUrl: string): string[] {
  const { event } = alert;
  const rows: [string, string | null][] = [
    ['Corrects', describeCorrected(alert, siteUrl)],
    ['Who', clip(describeParticipants(event, dossier) ?? '', PARTICIPANTS_LIMIT) || null],
    ['First report', event.firstPublished && formatInstant(event.firstPublished, venueOf(alert, dossier))],
    ['Before this', alert.before && describeBefore(alert.before, dossier, yearOf(alert))],
  ];
  return rows.filter(([, value]) => value !== null).map(([label, value]) => `${label}: ${value}`);
}

/** The alert that a correction takes back, or the event that this one replaces. */
function describeCorrected({ event, purpose }: Alert, siteUrl: string): string | null {
  if (event.corrects !== null) return `an earlier alert, ${eventLink(siteUrl, event.corrects)}`;
  if (purpose !== 'correction') return null;
  const told = event.told.confirmed ?? event.told.early;
  const when = told === undefined ? null : formatInstant(told, null);
  return `our alert${when === null ? '' : ` of ${when}`}, ${eventLink(siteUrl, event.id)}`;
}

function describeBefore(before: NonNullable<Alert['before']>, dossier: Dossier, year: number): string {
  return describeEvent({ ...before, date: { from: before.day, to: before.day } }, dossier, year);
}

function headlines(alert: Alert, dossier: Dossier): string[] {
  const { supporting, denying } = findSources(alert.event);
  const all = alert.purpose === 'correction' ? [...denying, ...supporting] : [...supporting, ...denying];
  // What outlets write that nobody knows is on the event's page: their words and links are not sent to anybody.
  const shown = all.filter(isKnownOutlet).slice(0, HEADLINES);
  if (shown.length === 0) return [];
  const left = all.length - shown.length + (alert.leftOut ?? 0);
  const more = left > 0 ? [`and ${left} more`] : [];
  return ['Headlines:', ...shown.flatMap((testimony) => headline(testimony, dossier)), ...more];
}

function headline(testimony: Testimony, dossier: Dossier): string[] {
  const title = clip(toOneLine(testimony.title), HEADLINE_LIMIT) || 'untitled';
  const origin = [outletName(testimony, dossier), languageName(testimony.lang)].filter((part) => part !== null);
  const link = safeLink(testimony.link);
  return [`- ${title} (${origin.join(', ')})`, ...(link === null ? [] : [`  ${link}`])];
}

/** A link as mail programs recognise it, or null when it is not one for the web. */
function safeLink(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const { protocol, href } = new URL(link);
  return /^https?:$/.test(protocol) && href.length <= LINK_LIMIT ? href : null;
}

function venueOf({ event }: Alert, dossier: Dossier): { name: string; timeZone: string } | null {
  const place = dossier.places.find(({ id }) => id === event.place);
  return place ? { name: placeName(place.id, dossier) ?? place.id, timeZone: place.timeZone } : null;
}

function yearOf(alert: Alert): number {
  return new Date(alert.decidedAt).getUTCFullYear();
}
