import type { Dossier } from '../dossier/dossier.ts';
import { isRightToLeft, type Language } from '../language.ts';
import { type Alert, CHOICES } from './alert.ts';
import { buildEmail, buildShortEmail, type Reader } from './buildEmail.ts';
import { buildSms } from './buildSms.ts';
import { buildWebhook } from './buildWebhook.ts';
import { eventLink } from './eventLink.ts';
import { findResult } from './findResult.ts';
import type { AlertWords } from './languages/alertWords.ts';
import { EN } from './languages/en.ts';
import { wordsIn } from './languages/wordsIn.ts';
import { type Message, SUBJECT_LIMIT } from './message.ts';
import { CORRECTIONS, describeEvent } from './messageWords.ts';
import { talksIn } from './talksIn.ts';
import { type ChoiceTopic, languageOf } from './topicNames.ts';
import { clip, toAscii } from './transliterate.ts';

/** Where the dossier has no name for the talks, those of the parties make it, which may be long. */
const TALKS_LIMIT = 48;

/**
 * Subject, e-mail, SMS and web hook of an alert, from its own copy of the event alone: the same alert gives the same texts
 * whenever it is sent. Never throws for an alert that `alertSchema` accepts, whatever its texts are.
 *
 * @param siteUrl address of the site without a slash at its end.
 * @param topic what its readers asked for, and in which language; the link to stop names it.
 */
export function buildMessage(alert: Alert, dossier: Dossier, siteUrl: string, topic: ChoiceTopic): Message {
  const reader = readerOf(topic, siteUrl);
  const subject = buildSubject(alert, dossier, subjectWords(reader.words));
  return {
    subject,
    email: buildEmail(alert, dossier, reader),
    sms: buildSms(alert, dossier, eventLink(siteUrl, alert.event.id), smsWords(reader.words.language, dossier)),
    ...webhookOf(alert, dossier, siteUrl, topic, subject),
  };
}

/** The texts of an alert: for whoever hears of its event now, and for those who heard of it at the first report. */
export interface AlertMessages {
  whole: Message;
  nowConfirmed: Message;
}

/** Both texts of an alert; see `buildMessage`. */
export function buildMessages(alert: Alert, dossier: Dossier, siteUrl: string, topic: ChoiceTopic): AlertMessages {
  return {
    whole: buildMessage(alert, dossier, siteUrl, topic),
    nowConfirmed: buildNowConfirmed(alert, dossier, siteUrl, topic),
  };
}

/** "Now confirmed: round opens in Paris, Monday 5 January 2026. Confirmed by …": short, for the rest was told. */
function buildNowConfirmed(alert: Alert, dossier: Dossier, siteUrl: string, topic: ChoiceTopic): Message {
  const reader = readerOf(topic, siteUrl);
  const ofSubject = subjectWords(reader.words);
  const ofSms = smsWords(reader.words.language, dossier);
  const subject = fitSubject(dossier, ofSubject, ofSubject.nowConfirmed, lineOf(alert, dossier, ofSubject), '');
  return {
    subject,
    email: buildShortEmail(alert, dossier, reader),
    sms: buildSms(alert, dossier, eventLink(siteUrl, alert.event.id), ofSms, ofSms.nowConfirmed),
    ...webhookOf(alert, dossier, siteUrl, topic, subject),
  };
}

/** "Israel-Syria talks: round opens in Paris, 5 Jan", marked when it is unconfirmed or a correction. */
function buildSubject(alert: Alert, dossier: Dossier, words: AlertWords): string {
  const correction = alert.purpose === 'correction' ? words.correction(CORRECTIONS[alert.event.certainty]) : '';
  const caveat = alert.purpose === 'reported' ? words.unconfirmed : '';
  const result = toAscii(findResult(alert.event, dossier, words.language) ?? '');
  const line = lineOf(alert, dossier, words);
  return fitSubject(dossier, words, correction, result === '' ? line : `${line}${words.colon}${result}`, caveat);
}

/** What stands before and behind stays whole; the line between is cut. */
function fitSubject(dossier: Dossier, words: AlertWords, mark: string, line: string, caveat: string): string {
  const prefix = toAscii(`${clip(toAscii(talksIn(dossier, words)), TALKS_LIMIT)}${words.colon}${mark}`);
  const suffix = caveat === '' ? '' : ` ${toAscii(caveat)}`;
  return `${prefix} ${clip(toAscii(line), SUBJECT_LIMIT - prefix.length - 1 - suffix.length)}${suffix}`;
}

function lineOf({ event, decidedAt }: Alert, dossier: Dossier, words: AlertWords): string {
  return describeEvent(event, dossier, new Date(decidedAt).getUTCFullYear(), toAscii, words);
}

/** Programs and chats are on the English topics alone: see `isChoice` of `infra/`. */
function webhookOf(alert: Alert, dossier: Dossier, siteUrl: string, topic: ChoiceTopic, subject: string) {
  const choice = CHOICES.find((each) => each === topic);
  return choice === undefined ? {} : { webhook: buildWebhook(alert, dossier, siteUrl, choice, subject) };
}

function readerOf(topic: ChoiceTopic, siteUrl: string): Reader {
  return { words: wordsIn(languageOf(topic)), siteUrl, stop: `${siteUrl}/stop?what=${topic}` };
}

/** SNS takes a subject in ASCII: French can be written so, Arabic and Hebrew cannot, and have the English one. */
export function subjectWords(words: AlertWords): AlertWords {
  return isRightToLeft(words.language) ? EN : words;
}

/** Arabic and Hebrew only where the operator has agreed to what their letters cost. */
export function smsWords(language: Language, { policy }: Pick<Dossier, 'policy'>): AlertWords {
  return isRightToLeft(language) && !policy.smsLanguages.includes(language) ? EN : wordsIn(language);
}
