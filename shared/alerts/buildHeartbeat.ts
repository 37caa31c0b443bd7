/** The weekly sign of life: so that a subscriber knows that silence means "nothing happened". */
import type { Dossier } from '../dossier/dossier.ts';
import type { TalksEvent } from '../events/event.ts';
import type { Trust, WatchState } from '../feeds/watchState.ts';
import { describeWatch, type WatchWords, watchSentences } from './describeWatch.ts';
import { eventLink } from './eventLink.ts';
import { formatCalendarDay } from './formatDays.ts';
import { septets } from './gsm7.ts';
import { type Message, SMS_LIMIT, SUBJECT_LIMIT } from './message.ts';
import { describeEvent } from './messageWords.ts';
import { startUpper } from './startUpper.ts';
import { clip, toAscii, toGsm7, toOneLine } from './transliterate.ts';

/** How the subject ends. */
const ENDINGS: Readonly<Record<Trust, string>> = {
  yes: ': still watching',
  doubtful: ': few feeds bring news',
  no: ': the watch is impaired',
};

/** How the text message begins. */
const WARNINGS: Readonly<Record<Trust, string>> = {
  yes: '',
  doubtful: 'silence is doubtful: ',
  no: 'watch impaired: ',
};

/**
 * "Last check 3 minutes ago: 38 of 41 feeds bring news, 3 silent. …", made from the records that the page is made from
 * and in its words. Subject and SMS keep the limits of every message.
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
  const words = describeWatch(watch, now);
  return {
    subject: buildSubject(watch, dossier),
    email: buildText(words, last, dossier, siteUrl, now),
    sms: buildSms(shortLine(words, watch, last, now), dossier, siteUrl),
  };
}

/** "Last check 3 minutes ago, 30 of 41 feeds bring news, nothing in the talks since 7 January" */
function shortLine(words: WatchWords, { trust }: WatchState, last: TalksEvent | null, now: Date): string {
  const check = words.checked === null ? 'no check yet' : `last check ${words.checked}`;
  const since = last === null ? 'recorded yet' : `in the talks since ${formatCalendarDay(newsOf(last), now)}`;
  const line = `${WARNINGS[trust]}${check}, ${words.bringNews}, nothing ${since}`;
  return startUpper(line);
}

function buildSubject(watch: WatchState, dossier: Dossier): string {
  const ending = ENDINGS[watch.trust];
  return `${clip(toAscii(dossier.shortName), SUBJECT_LIMIT - ending.length)}${ending}`;
}

function buildText(words: WatchWords, last: TalksEvent | null, dossier: Dossier, siteUrl: string, now: Date): string {
  const known = last && [
    `Last development, reported ${formatCalendarDay(newsOf(last), now)}: ${describeEvent(last, dossier, now.getUTCFullYear())}`,
    eventLink(siteUrl, last.id),
  ];
  const blocks = [
    [watchSentences(words)],
    known ?? ['No development of the talks is recorded yet.'],
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
