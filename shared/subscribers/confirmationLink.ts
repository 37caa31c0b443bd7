/**
 * The safer confirmation: a reader pastes the link of SNS's mail, and Parley confirms with the token in it. The address
 * is read, never fetched, so that nobody can make the site visit anything.
 */
import type { Parsed } from './parseSubscribe.ts';
import { refuse } from './parseSubscribe.ts';

export interface ConfirmationToken {
  topicArn: string;
  token: string;
}

const SNS_HOST = /^sns\.[a-z0-9-]{1,30}\.amazonaws\.com(?:\.cn)?$/;
const TOKEN = /^[0-9A-Za-z-]{16,400}$/;
const LINK_LENGTH = 2048;

const NOT_A_LINK = 'Paste the whole link from the mail: it begins with https:// and contains "Token=".';
const NOT_OURS = 'This is not a confirmation link of ours: paste the one from the mail you just received.';

/**
 * @param topicArns ARNs of our topics.
 * @param siteUrl Where the site runs. A site on plain http is one machine with its own SNS, whose links have its host.
 */
export function parseConfirmationLink(
  text: string,
  topicArns: readonly string[],
  siteUrl: string,
): Parsed<ConfirmationToken> {
  const link = text.length <= LINK_LENGTH ? toUrl(text) : null;
  if (!link) return refuse('link', NOT_A_LINK);
  const isTrustedHost = isSns(link) || (siteUrl.startsWith('http:') && link.protocol === 'http:');
  if (!isTrustedHost) return refuse('link', NOT_OURS);
  const token = link.searchParams.get('Token') ?? '';
  const topicArn = link.searchParams.get('TopicArn') ?? '';
  if (!TOKEN.test(token)) return refuse('link', NOT_A_LINK);
  if (!topicArns.includes(topicArn)) return refuse('link', NOT_OURS);
  return { ok: true, value: { topicArn, token } };
}

function isSns(link: URL): boolean {
  return link.protocol === 'https:' && link.port === '' && link.username === '' && SNS_HOST.test(link.hostname);
}

/** Mail programs break long links and add brackets. */
function toUrl(text: string): URL | null {
  const joined = text.replace(/\s+/g, '').replace(/^<|>$/g, '').replaceAll('&amp;', '&');
  return URL.canParse(joined) ? new URL(joined) : null;
}
