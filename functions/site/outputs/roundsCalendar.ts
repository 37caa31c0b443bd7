import { eventLink } from '../../../shared/alerts/eventLink.ts';
import { formatPlainSpan } from '../../../shared/alerts/formatDays.ts';
import { startLower } from '../../../shared/alerts/startUpper.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { addDays } from '../../../shared/events/days.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { MINUTE_MS } from '../../../shared/units.ts';
import { type CalendarEntry, calendarEntries } from './calendarEntries.ts';
import { stableId } from './stableId.ts';
import { tellEvent, toPlainText } from './tellEvent.ts';

/** Headlines in the description of an entry: its link leads to all of them. */
const HEADLINES = 3;

/**
 * `GET /calendar.ics` (RFC 5545, with the name and the source of RFC 7986): one all-day entry a meeting whose day is known.
 * One that is put off to another day is the same entry, moved; one that is put off to no day keeps its days, is cancelled
 * and says so in its summary. Names of entries outlive a move of the site and any change of date and place, for as long
 * as the round that was put off is among those shown.
 */
export function roundsCalendar(events: readonly TalksEvent[], dossier: Dossier, siteUrl: string, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Parley//EN',
    `NAME:${escapeText(dossier.title)}`,
    `X-WR-CALNAME:${escapeText(dossier.title)}`,
    `SOURCE;VALUE=URI:${siteUrl}/calendar.ics`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...calendarEntries(events, dossier, now).flatMap((entry) => entryLines(entry, events, dossier, siteUrl)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function entryLines(
  { id, title, days, movedFrom, place, status, silence, latest, changedAt }: CalendarEntry,
  events: readonly TalksEvent[],
  dossier: Dossier,
  siteUrl: string,
): string[] {
  const changed = `${compact(changedAt.slice(0, 19))}Z`;
  const mark = status === 'CANCELLED' ? 'PUT OFF: ' : '';
  const words = silence === null ? startLower(title) : `${startLower(title)} (${silence})`;
  const told = tellEvent(latest, dossier, events, HEADLINES);
  const moved = movedFrom === null ? [] : [`Put off from ${formatPlainSpan(movedFrom)}.`];
  return [
    'BEGIN:VEVENT',
    `UID:${stableId(dossier, 'round', id)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    // Minutes since 1970: greater than before with each change, and than the counts that stood here once.
    `SEQUENCE:${Math.floor(Date.parse(changedAt) / MINUTE_MS)}`,
    `DTSTART;VALUE=DATE:${compact(days.from)}`,
    // The end of an all-day entry is the day after its last.
    `DTEND;VALUE=DATE:${compact(addDays(days.to, 1))}`,
    `SUMMARY:${escapeText(`${mark}${dossier.shortName}: ${words}`)}`,
    `DESCRIPTION:${[...moved, ...toPlainText(told).split('\n')].map(escapeText).join('\\n')}`,
    ...(place === null ? [] : [`LOCATION:${escapeText(place)}`]),
    ...(status === null ? [] : [`STATUS:${status}`]),
    'TRANSP:TRANSPARENT',
    `URL:${eventLink(siteUrl, latest.id)}`,
    'END:VEVENT',
  ];
}

function compact(time: string): string {
  return time.replace(/[-:]/g, '');
}

/** On one line, whatever was written: what would end a field is escaped, and what none may hold is a space. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\p{Cc}+/gu, ' ');
}

/** RFC 5545 3.1: lines of at most 75 bytes, the next begins with a space; no character is torn apart. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
