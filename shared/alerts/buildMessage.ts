import type { Dossier } from '../dossier/dossier.ts';
import type { Alert, Choice } from './alert.ts';
import { buildEmail, buildShortEmail } from './buildEmail.ts';
import { buildSms } from './buildSms.ts';
import { buildWebhook } from './buildWebhook.ts';
import { eventLink } from './eventLink.ts';
import { findResult } from './findResult.ts';
import { type Message, SUBJECT_LIMIT } from './message.ts';
import { CORRECTION_WORDS, describeEvent } from './messageWords.ts';
import { clip, toAscii } from './transliterate.ts';

/**
 * Subject, e-mail, SMS and web hook of an alert, from its own copy of the event alone: the same alert gives the same texts
 * whenever it is sent. Never throws for an alert that `alertSchema` accepts, whatever its texts are.
 *
 * @param siteUrl address of the site without a slash at its end.
 * @param choice what its reader asked for, which the link to stop names.
 */
export function buildMessage(alert: Alert, dossier: Dossier, siteUrl: string, choice: Choice): Message {
  const subject = buildSubject(alert, dossier);
  return {
    subject,
    email: buildEmail(alert, dossier, siteUrl, choice),
    sms: buildSms(alert, dossier, eventLink(siteUrl, alert.event.id)),
    webhook: buildWebhook(alert, dossier, siteUrl, choice, subject),
  };
}

/** The texts of an alert: for whoever hears of its event now, and for those who heard of it at the first report. */
export interface AlertMessages {
  whole: Message;
  nowConfirmed: Message;
}

/** Both texts of an alert; see `buildMessage`. */
export function buildMessages(alert: Alert, dossier: Dossier, siteUrl: string, choice: Choice): AlertMessages {
  return {
    whole: buildMessage(alert, dossier, siteUrl, choice),
    nowConfirmed: buildNowConfirmed(alert, dossier, siteUrl, choice),
  };
}

/** "Now confirmed: round opens in Paris, Monday 5 January 2026. Confirmed by …": short, for the rest was told. */
function buildNowConfirmed(alert: Alert, dossier: Dossier, siteUrl: string, choice: Choice): Message {
  const line = describeEvent(alert.event, dossier, new Date(alert.decidedAt).getUTCFullYear(), toAscii);
  const prefix = `${toAscii(dossier.shortName)}: now confirmed: `;
  const subject = `${prefix}${clip(line, SUBJECT_LIMIT - prefix.length)}`;
  return {
    subject,
    email: buildShortEmail(alert, dossier, siteUrl, choice, 'Now confirmed: '),
    sms: buildSms(alert, dossier, eventLink(siteUrl, alert.event.id), 'now confirmed: '),
    webhook: buildWebhook(alert, dossier, siteUrl, choice, subject),
  };
}

/** "Israel-Syria talks: round opens in Paris, 5 Jan", marked when it is unconfirmed or a correction. */
function buildSubject(alert: Alert, dossier: Dossier): string {
  const line = describeEvent(alert.event, dossier, new Date(alert.decidedAt).getUTCFullYear(), toAscii);
  const prefix = `${toAscii(dossier.shortName)}: ${correctionMark(alert)}`;
  const suffix = alert.purpose === 'reported' ? ' (unconfirmed)' : '';
  const result = toAscii(findResult(alert.event, dossier) ?? '');
  const whole = result === '' ? line : `${line}: ${result}`;
  return `${prefix}${clip(whole, SUBJECT_LIMIT - prefix.length - suffix.length)}${suffix}`;
}

function correctionMark(alert: Alert): string {
  return alert.purpose === 'correction' ? `correction (${CORRECTION_WORDS[alert.event.certainty]}): ` : '';
}
