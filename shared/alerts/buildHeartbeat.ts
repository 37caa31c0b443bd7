/** The weekly sign of life: so that a subscriber knows that silence means "nothing happened". */
import type { Dossier } from '../dossier/dossier.ts';
import { reportedAt, type TalksEvent } from '../events/event.ts';
import type { WatchState } from '../feeds/watchState.ts';
import { isRightToLeft, type Language } from '../language.ts';
import { smsWords, subjectWords } from './buildMessage.ts';
import { mediumOf } from './buildSms.ts';
import { describeWatch, watchSentences } from './describeWatch.ts';
import { eventLink } from './eventLink.ts';
import type { AlertWords } from './languages/alertWords.ts';
import { markLines } from './languages/setApart.ts';
import { wordsIn } from './languages/wordsIn.ts';
import { type Message, SUBJECT_LIMIT } from './message.ts';
import { describeEvent } from './messageWords.ts';
import { startUpper } from './startUpper.ts';
import { talksIn } from './talksIn.ts';
import { clip, toAscii } from './transliterate.ts';

/**
 * "Last check 3 minutes ago: 38 of 41 feeds bring news, 3 silent. …", made from the records that the page is made from
 * and in its words, in the language of its readers. Subject and SMS keep the limits of every message.
 *
 * @param siteUrl address of the site without a slash at its end.
 */
export function buildHeartbeat(
  watch: WatchState,
  events: readonly TalksEvent[],
  dossier: Dossier,
  siteUrl: string,
  now: Date,
  language: Language = 'en',
): Message {
  const last = findLast(events);
  const subject = buildSubject(watch, dossier, subjectWords(wordsIn(language)));
  const email = buildText(watch, last, dossier, siteUrl, now, wordsIn(language));
  return { subject, email, sms: buildSms(watch, last, dossier, siteUrl, now, smsWords(language, dossier)) };
}

function buildSubject({ trust }: WatchState, dossier: Dossier, words: AlertWords): string {
  const ending = words.life.endings[trust];
  return `${clip(toAscii(talksIn(dossier, words)), SUBJECT_LIMIT - ending.length)}${ending}`;
}

function buildText(
  watch: WatchState,
  last: TalksEvent | null,
  dossier: Dossier,
  siteUrl: string,
  now: Date,
  words: AlertWords,
): string {
  const { life } = words;
  const line = last && describeEvent(last, dossier, now.getUTCFullYear(), undefined, words);
  const blocks = [
    [watchSentences(describeWatch(watch, now, words), words)],
    last && line !== null
      ? [life.lastDevelopment(life.day(reportedAt(last), now), line), eventLink(siteUrl, last.id)]
      : [life.noDevelopment],
    [life.footer(talksIn(dossier, words), `${siteUrl}/stop`)],
  ];
  const text = `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  return isRightToLeft(words.language) ? markLines(text) : text;
}

/** As small as every text: without the link, then without the name of the talks where they are too long. */
function buildSms(
  watch: WatchState,
  last: TalksEvent | null,
  dossier: Dossier,
  siteUrl: string,
  now: Date,
  words: AlertWords,
): string {
  const { life, colon, sms } = words;
  const { fold, size, limit, start } = mediumOf(words);
  const { checked, bringNews } = describeWatch(watch, now, words);
  const line = fold(life.text(watch.trust, checked, bringNews, last && life.day(reportedAt(last), now))).replace(
    /\.$/,
    '',
  );
  const named = fold(`${talksIn(dossier, words, sms.talks)}${colon}${line}`);
  const alone = startUpper(line);
  const versions = [`${named}. ${siteUrl}`, `${named}.`, `${alone}. ${siteUrl}`, `${alone}.`];
  const fitting = versions.map((version) => `${start}${version}`).find((text) => (size(text) ?? limit + 1) <= limit);
  return fitting ?? `${start}${clip(alone, limit - start.length)}`;
}

/** The development reported last, whether subscribers were told or not: the page shows it. */
function findLast(events: readonly TalksEvent[]): TalksEvent | null {
  const standing = events.filter(({ certainty }) => certainty !== 'corrected');
  return (
    [...standing].sort((a, b) => reportedAt(b).localeCompare(reportedAt(a)) || b.id.localeCompare(a.id))[0] ?? null
  );
}
