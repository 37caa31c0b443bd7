import { isIP } from 'node:net';
import { isPublicAddress } from '../functions/poll/publicAddress.ts';
import type { Choice } from '../shared/alerts/alert.ts';
import { type Addressee, commaList, meetsIn, splitChoice } from './addressee.ts';
import { describeNoChoice, isChoice } from './isChoice.ts';

/** An address that alerts of a choice are posted to. */
export interface Webhook extends Addressee {
  url: string;
  choice: Choice;
}

/** Programs hear of the first report and of its confirmation, unless they ask for less. */
const DEFAULT_CHOICE: Choice = 'all-twice';
/** Each is a message for every alert: more are better served by one that hands on. */
const MOST = 10;

/**
 * `URL`, `URL=choice` or, of several dossiers, `URL=dossier/choice`.
 * @param allowPrivate also addresses on this machine or in its network, and without encryption.
 * @returns the problem as the end of a sentence, where it is none.
 */
export function parseWebhook(entry: string, allowPrivate: boolean): Webhook | { problem: string } {
  const at = entry.lastIndexOf('=');
  const text = at < 0 ? entry : entry.slice(0, at).trim();
  const { dossierId, choice } = at < 0 ? { choice: DEFAULT_CHOICE } : splitChoice(entry.slice(at + 1));
  if (!URL.canParse(text)) return { problem: `"${text}" is not an address: https://example.org/hook` };
  const url = new URL(text);
  const isPlain = url.protocol === 'http:';
  if (url.protocol !== 'https:' && !(allowPrivate && isPlain))
    return { problem: `"${text}" is not an https: address${isPlain ? ': what is sent would be open to all' : ''}` };
  if (url.username || url.password)
    return { problem: `"${url.host}" has a password before it, which would be shown wherever the address is` };
  if (url.hash) return { problem: `"${text}" has a part behind #, which no server sees` };
  if (!allowPrivate && !isPublicHost(url.hostname)) return { problem: `"${url.host}" is not on the public internet` };
  if (!isChoice(choice)) return { problem: describeNoChoice(choice) };
  return { url: url.href, choice, ...(dossierId && { dossierId }) };
}

/** The problem of a list as a whole, or null. */
export function findListProblem(webhooks: readonly Webhook[]): string | null {
  const twice = webhooks.find((each, index) =>
    webhooks.slice(0, index).some((other) => other.url === each.url && meetsIn(other, each)),
  );
  if (twice) return `"${twice.url}" is given twice`;
  return webhooks.length > MOST ? `${webhooks.length} addresses are given, ${MOST} at most are served` : null;
}

/** Schema of a comma separated list (or JSON array) of addresses, each with its own choice as `URL=choice`. */
export const webhookList = commaList.transform((entries, context) => {
  const parsed = entries.map((entry) => parseWebhook(entry, false));
  const webhooks = parsed.filter((each) => 'url' in each);
  const problem = parsed.find((each) => 'problem' in each)?.problem ?? findListProblem(webhooks);
  if (problem) context.addIssue({ code: 'custom', message: problem });
  return webhooks;
});

/** What a name leads to is only known when it is asked for; these are never public. */
function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0
    ? host.includes('.') && !/\.(local|internal|localhost|test|invalid)\.?$/.test(host)
    : isPublicAddress(host);
}
