import type { Dossier } from '../dossier/dossier.ts';
import type { Testimony } from '../events/event.ts';
import { roundNumber } from '../events/roundNumber.ts';
import { isRightToLeft } from '../language.ts';
import type { Alert } from './alert.ts';
import { describeCertainty } from './describeCertainty.ts';
import { eventLink } from './eventLink.ts';
import { findResult } from './findResult.ts';
import type { AlertWords } from './languages/alertWords.ts';
import { EN } from './languages/en.ts';
import { markLines, setApart } from './languages/setApart.ts';
import {
  CORRECTIONS,
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

/** Who reads a mail, and where its links lead. */
export interface Reader {
  words: AlertWords;
  /** Without a slash at its end. */
  siteUrl: string;
  /** Where the reader can stop. */
  stop: string;
}

/**
 * Plain text that is read in seconds: one line of substance (what, where, when, who says so), who met, when it was first
 * reported and what came before, the original headlines, how to stop. Nothing is said twice.
 */
export function buildEmail(alert: Alert, dossier: Dossier, reader: Reader): string {
  const blocks = [
    [describeAlert(alert, dossier, reader.words)],
    facts(alert, dossier, reader),
    headlines(alert, dossier, reader.words),
    footer(alert, reader),
  ];
  return finish(blocks, reader);
}

/** The line of substance and the link, for whoever has had the rest. */
export function buildShortEmail(alert: Alert, dossier: Dossier, reader: Reader): string {
  const { words } = reader;
  const line = `${startUpper(words.nowConfirmed)}${startLower(describeAlert(alert, dossier, words))}`;
  return finish([[line], footer(alert, reader)], reader);
}

function finish(blocks: readonly (readonly string[])[], { words }: Reader): string {
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  const mail = `${text.join('\n\n')}\n`;
  return isRightToLeft(words.language) ? markLines(mail) : mail;
}

function footer({ event }: Alert, { words, siteUrl, stop }: Reader): readonly string[] {
  return words.footer({ event: eventLink(siteUrl, event.id), stop });
}

/** "Agreement announced in Paris, Tuesday 6 January 2026: joint mechanism. Confirmed by 2 independent outlets: …." */
export function describeAlert(alert: Alert, dossier: Dossier, words: AlertWords = EN): string {
  const { event, purpose } = alert;
  const line = describeEventLong(event, dossier, words);
  const result = findResult(event, dossier, words.language);
  const number = roundNumber([event], dossier);
  const counted = number === null ? '' : words.numbered(number);
  const moved = event.kind === 'round-postponed' ? words.movedTo(alert.newDay) : '';
  const what = `${line}${counted}${result === null ? '' : `${words.colon}${result}`}${moved}`;
  const correction = purpose === 'correction' ? startUpper(words.correction(CORRECTIONS[event.certainty])) : '';
  const sureness = describeCertainty(event, dossier, undefined, words);
  return `${correction}${correction ? startLower(what) : what}. ${startUpper(sureness)}.`;
}

function facts(alert: Alert, dossier: Dossier, { words, siteUrl }: Reader): string[] {
  const { event, before } = alert;
  const { labels, dates } = words;
  const who = clip(describeParticipants(event, dossier, words) ?? '', PARTICIPANTS_LIMIT);
  const rows: [string, string | null][] = [
    [labels.corrects, describeCorrected(alert, siteUrl, words)],
    [labels.who, who || null],
    [labels.firstReport, event.firstPublished && dates.instant(event.firstPublished, venueOf(alert, dossier, words))],
    [labels.beforeThis, before && describeBefore(before, dossier, yearOf(alert), words)],
  ];
  return rows.filter(([, value]) => value !== null).map(([label, value]) => `${label}${value}`);
}

/** The alert that a correction takes back, or the event that this one replaces. */
function describeCorrected({ event, purpose }: Alert, siteUrl: string, words: AlertWords): string | null {
  if (event.corrects !== null) return words.anEarlierAlert(eventLink(siteUrl, event.corrects));
  if (purpose !== 'correction') return null;
  const told = event.told.confirmed ?? event.told.early;
  return words.ourAlert(told === undefined ? null : words.dates.instant(told, null), eventLink(siteUrl, event.id));
}

function describeBefore(
  before: NonNullable<Alert['before']>,
  dossier: Dossier,
  year: number,
  words: AlertWords,
): string {
  return describeEvent({ ...before, date: { from: before.day, to: before.day } }, dossier, year, undefined, words);
}

function headlines(alert: Alert, dossier: Dossier, words: AlertWords): string[] {
  const { supporting, denying } = findSources(alert.event);
  const all = alert.purpose === 'correction' ? [...denying, ...supporting] : [...supporting, ...denying];
  // What outlets write that nobody knows is on the event's page: their words and links are not sent to anybody.
  const shown = all.filter(isKnownOutlet).slice(0, HEADLINES);
  if (shown.length === 0) return [];
  const left = all.length - shown.length + (alert.leftOut ?? 0);
  const more = left > 0 ? [words.more(left)] : [];
  return [words.labels.headlines, ...shown.flatMap((testimony) => headline(testimony, dossier, words)), ...more];
}

function headline(testimony: Testimony, dossier: Dossier, { language, comma, untitled }: AlertWords): string[] {
  const title = clip(toOneLine(testimony.title), HEADLINE_LIMIT) || untitled;
  const origin = [outletName(testimony, dossier, { language }), languageName(testimony.lang, language)];
  const link = safeLink(testimony.link);
  const written = isRightToLeft(language) ? setApart(title) : title;
  const from = origin.filter((part) => part !== null).join(comma);
  return [`- ${written} (${from})`, ...(link === null ? [] : [`  ${link}`])];
}

/** A link as mail programs recognise it, or null when it is not one for the web. */
function safeLink(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const { protocol, href } = new URL(link);
  return /^https?:$/.test(protocol) && href.length <= LINK_LIMIT ? href : null;
}

function venueOf({ event }: Alert, dossier: Dossier, { language }: AlertWords) {
  const place = dossier.places.find(({ id }) => id === event.place);
  return place
    ? { name: placeName(place.id, dossier, undefined, language) ?? place.id, timeZone: place.timeZone }
    : null;
}

function yearOf(alert: Alert): number {
  return new Date(alert.decidedAt).getUTCFullYear();
}
