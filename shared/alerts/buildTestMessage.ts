import type { Dossier } from '../dossier/dossier.ts';
import { septets } from './gsm7.ts';
import { type Message, SMS_LIMIT, SUBJECT_LIMIT } from './message.ts';
import { clip, toAscii, toGsm7, toOneLine } from './transliterate.ts';

/** How each text of a test begins, in capitals: nobody must take it for news. */
const MARK = 'TEST - not news';

/**
 * A message that says of itself, first and last, that it is a test. It names no place, kind or outlet: nothing in it
 * could be quoted as news. Subject and SMS keep the limits of every message.
 *
 * @param siteUrl address of the site without a slash at its end
 * @param askedAt ISO instant at which an operator asked for it
 */
export function buildTestMessage(
  dossier: Pick<Dossier, 'shortName'>,
  siteUrl: string,
  askedAt: string,
): Omit<Message, 'webhook'> {
  const when = `${askedAt.slice(0, 10)} ${askedAt.slice(11, 16)} UTC`;
  const subject = `${MARK}: `;
  return {
    subject: `${subject}${clip(toAscii(dossier.shortName), SUBJECT_LIMIT - subject.length)}`,
    email: [
      `${MARK}. Nothing has happened in the ${toOneLine(dossier.shortName)}.`,
      '',
      `An operator asked for this message on ${when}, to see that messages arrive. It took the way that alerts`,
      'take: table, stream, notifier, SNS. No subscriber but you got it, and the page does not show it.',
      '',
      `The page: ${siteUrl}`,
      '',
      `${MARK}.`,
      '',
    ].join('\n'),
    sms: buildSms(toGsm7(dossier.shortName), when),
  };
}

/** One segment, the name of the talks cut where it is too long. */
function buildSms(name: string, when: string): string {
  const build = (shown: string) => `${MARK}. ${shown}: texts reach this number. Asked for on ${when}.`;
  let room = name.length;
  while (room > 0 && (septets(build(clip(name, room))) ?? SMS_LIMIT + 1) > SMS_LIMIT) room -= 1;
  return build(clip(name, room));
}
