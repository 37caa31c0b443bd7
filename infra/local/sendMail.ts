// SMTP with TLS, authentication and encodings is not Parley's own business; nodemailer has no dependencies.
import { createTransport } from 'nodemailer';
import type { Mail } from './delivery.ts';

/** Settings no mail can be sent with: `message` is one line, without the password. */
export class MailSettingsError extends Error {
  override name = 'MailSettingsError';
}

/**
 * Sends the stand-in's mails through a real mail server, as the inbox shows them.
 * @param smtpUrl `smtp://user:password@host:port` or `smtps://…`
 * @param sender address in `From`; by default the user of the URL where that is an address
 * @throws {MailSettingsError}
 */
export function createMailSender(smtpUrl: string, sender?: string): (mail: Mail) => Promise<void> {
  if (!/^smtps?:\/\//.test(smtpUrl) || !URL.canParse(smtpUrl))
    throw new MailSettingsError('SMTP_URL is not of the form smtp://user:password@host:port');
  const transport = createTransport(smtpUrl);
  const from = sender ?? defaultSender(smtpUrl);
  return async ({ to, subject, text }) => {
    await transport.sendMail({ from: { name: 'Parley', address: from }, to, subject, text });
  };
}

function defaultSender(smtpUrl: string): string {
  const { username, hostname } = new URL(smtpUrl);
  const user = decodeURIComponent(username);
  return user.includes('@') ? user : `parley@${hostname}`;
}
