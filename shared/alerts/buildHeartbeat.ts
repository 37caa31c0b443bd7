/** The weekly sign of life: so that a subscriber knows that silence means "nothing happened". */
import type { Dossier } from '../dossier/dossier.ts';
import type { TalksEvent } from '../events/event.ts';
import type { WatchState } from '../feeds/watchState.ts';
import { eventLink } from './eventLink.ts';
import { formatCalendarDay } from './formatDays.ts';
import { septets } from './gsm7.ts';
import { type Message, SMS_LIMIT, SUBJECT_LIMIT } from './message.ts';
import { describeEvent } from './messageWords.ts';
import { relativeTime } from './relativeTime.ts';
import { clip, toAscii, toGsm7, toOneLine } from './transliterate.ts';

const NOT_TRUSTED = 'Silence cannot be trusted at the moment: look at the page before you rely on it.';
const TRUSTED = 'If something had been reported, you would have heard.';

/**
 * "Last check 3 minutes ago, 38 of 41 feeds healthy, nothing new since 7 January", made from the records that the page
 * is made from. Subject and SMS keep the limits of every message.
 *
 * @param siteUrl address of the site without a slash at its end.
 */
export function buildHeartbeat(
  watch: WatchState,
  events: readonly TalksEvent[],
  dossier: Dossier,
  siteUrl: string,
  now: Date,
): Message {
  const last = findLast(events);
  const line = describeWatch(watch, last, now);
  return {
    subject: buildSubject(watch, dossier),
    email: buildText(line, watch, last, dossier, siteUrl, now),
    sms: buildSms(line, dossier, siteUrl),
  };
}

function describeWatch(watch: WatchState, last: TalksEvent | null, now: Date): string {
  const check = watch.polledAt === null ? 'No check yet' : `Last check ${relativeTime(watch.polledAt, now)}`;
  const news = last === null ? 'nothing recorded yet' : `nothing new since ${formatCalendarDay(newsOf(last), now)}`;
  return `${check}, ${watch.healthy} of ${watch.feeds} feeds healthy, ${news}`;
}

function buildSubject(watch: WatchState, dossier: Dossier): string {
  const ending = watch.isStale ? ': the watch is impaired' : ': still watching';
  return `${clip(toAscii(dossier.shortName), SUBJECT_LIMIT - ending.length)}${ending}`;
}

function buildText(
  line: string,
  watch: WatchState,
  last: TalksEvent | null,
  dossier: Dossier,
  siteUrl: string,
  now: Date,
): string {
  const trust = watch.isStale ? NOT_TRUSTED : TRUSTED;
  const known = last && [
    `Last development: ${describeEvent(last, dossier, now.getUTCFullYear())}`,
    eventLink(siteUrl, last.id),
  ];
  const blocks = [
    [`${line}.`, trust],
    known ?? [],
    [`You asked for this weekly message about the ${toOneLine(dossier.shortName)}. To stop it: ${siteUrl}/stop`],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** One segment: without the link, then without the name of the talks where they are too long. */
function buildSms(line: string, dossier: Dossier, siteUrl: string): string {
  const name = toGsm7(dossier.shortName);
  const text = `${line.charAt(0).toLowerCase()}${line.slice(1)}`;
  const versions = [`${name}: ${text}. ${siteUrl}`, `${name}: ${text}.`, `${line}. ${siteUrl}`, `${line}.`];
  return versions.find((version) => (septets(version) ?? SMS_LIMIT + 1) <= SMS_LIMIT) ?? clip(toGsm7(line), SMS_LIMIT);
}

/** The development reported last, whether subscribers were told or not: the page shows it. */
function findLast(events: readonly TalksEvent[]): TalksEvent | null {
  const standing = events.filter(({ certainty }) => certainty !== 'corrected');
  return [...standing].sort((a, b) => newsOf(b).localeCompare(newsOf(a)) || b.id.localeCompare(a.id))[0] ?? null;
}

function newsOf(event: TalksEvent): string {
  return event.firstPublished ?? event.detectedAt;
}
