import { describeCertainty } from '../../../shared/alerts/describeCertainty.ts';
import { eventLink } from '../../../shared/alerts/eventLink.ts';
import { startLower } from '../../../shared/alerts/startUpper.ts';
import type { DaySpan } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { addDays } from '../../../shared/events/days.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { lastChange } from '../../../shared/events/lastChange.ts';
import { meetingsOf } from '../../../shared/events/meetings.ts';
import { MINUTE_MS } from '../../../shared/units.ts';
import { groupRounds, type Round } from '../groupRounds.ts';
import { standingWords } from '../standingWords.ts';
import { stableId } from './stableId.ts';

/** `GET /calendar.ics` (RFC 5545): one all-day entry a round whose day is known. */
export function roundsCalendar(events: readonly TalksEvent[], dossier: Dossier, siteUrl: string, now: Date): string {
  // What a postponement takes back has the days of the entry that is cancelled.
  const standing = events.filter((event) => event.certainty !== 'corrected' || event.correctedBy !== undefined);
  const rounds = groupRounds(standing, dossier, now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Parley//EN',
    `X-WR-CALNAME:${escapeText(dossier.title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...rounds.flatMap((round) => calendarEntry(round, dossier, siteUrl)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function calendarEntry(round: Round, dossier: Dossier, siteUrl: string): string[] {
  const meetings = meetingsOf(round.events);
  const latest = meetings[0];
  const days = spanOf(meetings);
  if (!latest || !days) return [];
  const changedAt = round.events.map(lastChange).sort().at(-1) ?? latest.detectedAt;
  const changed = `${compact(new Date(changedAt).toISOString().slice(0, 19))}Z`;
  const mark = latest.kind === 'round-postponed' ? 'PUT OFF: ' : '';
  return [
    'BEGIN:VEVENT',
    `UID:${stableId(dossier, 'round', round.id)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    // Minutes since 1970: greater than before with each change, and than the counts that stood here once.
    `SEQUENCE:${Math.floor(Date.parse(changedAt) / MINUTE_MS)}`,
    `DTSTART;VALUE=DATE:${compact(days.from)}`,
    // The end of an all-day entry is the day after its last.
    `DTEND;VALUE=DATE:${compact(addDays(days.to, 1))}`,
    `SUMMARY:${escapeText(`${mark}${dossier.shortName}: ${summarize(round)}`)}`,
    `DESCRIPTION:${escapeText(describeCertainty(latest, dossier))}`,
    ...(round.place === null ? [] : [`LOCATION:${escapeText(round.place)}`]),
    ...statusOf(round, latest),
    'TRANSP:TRANSPARENT',
    `URL:${eventLink(siteUrl, latest.id)}`,
    'END:VEVENT',
  ];
}

/** "fifth round", "round (not reported to have taken place)" */
function summarize(round: Round): string {
  const title = startLower(round.title);
  return isUnheard(round) ? `${title} (${standingWords(round)})` : title;
}

/** A round that was only announced, and whose day went by without a report of it. */
function isUnheard({ state, standing }: Round): boolean {
  return state.phase === 'scheduled' && (standing === 'unreported' || standing === 'closed');
}

/**
 * A round put off keeps its entry, marked as cancelled, so that calendars show that it is off. One that was never
 * reported to have taken place has no status in the end: it is neither to come nor called off, and nobody confirmed it.
 */
function statusOf(round: Round, latest: TalksEvent): string[] {
  if (latest.kind === 'round-postponed') return ['STATUS:CANCELLED'];
  if (isUnheard(round)) return round.standing === 'closed' ? [] : ['STATUS:TENTATIVE'];
  return [latest.certainty === 'confirmed' ? 'STATUS:CONFIRMED' : 'STATUS:TENTATIVE'];
}

function spanOf(events: readonly TalksEvent[]): DaySpan | null {
  const spans = events.flatMap((event) => event.date ?? []);
  const from = spans.map((span) => span.from).sort()[0];
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  return from && to ? { from, to } : null;
}

function compact(time: string): string {
  return time.replace(/[-:]/g, '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/[\r\n]+/g, ' ');
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
