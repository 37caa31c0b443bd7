import type { Home } from '../../infra/local/home.ts';
import { splitLinks } from '../../infra/local/splitLinks.ts';

/** Answers come plain: compressing hundreds here and there takes seconds, and that it changes nothing is shown with the site. */
export const PLAIN = { 'accept-encoding': 'identity' };
const AS_A_PERSON = { headers: { accept: 'text/html', ...PLAIN } };

/** A page that was sent as the answer to a form, and so has no address of its own. */
export interface AnswerPage {
  /** Where the form was sent: what its links are relative to. */
  address: string;
  status: number;
  body: string;
}

/** Sends a form as a page of the home does. */
export async function postForm(home: Home, path: string, form: Record<string, string>): Promise<AnswerPage> {
  const address = `${home.url}${path}`;
  const headers = { ...AS_A_PERSON.headers, 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(address, { method: 'POST', headers, body: new URLSearchParams(form).toString() });
  return { address, status: answer.status, body: await answer.text() };
}

export interface OpenedLinks {
  /** What each address showed that is a page for people. */
  pages: Map<string, string>;
  /** Status of each address, without its fragment. */
  opened: Map<string, number>;
  /** Links to a place within a page, where that page has no such place. */
  missingPlaces: string[];
}

/**
 * Opens every link to the home in its mails, texts, pages and outputs, in the pages that answered forms, and in whatever
 * doing so brings about. Links that lead elsewhere are left alone.
 */
export async function openEveryLink(
  home: Pick<Home, 'url' | 'inbox'>,
  answers: readonly AnswerPage[] = [],
): Promise<OpenedLinks> {
  const opened = new Map<string, number>();
  const pages = new Map<string, string>();
  const wanted: string[] = [];
  const missingHere = answers.flatMap(missingWithin);
  const waiting = [`${home.url}/`, `${home.url}/inbox`];
  waiting.push(...answers.flatMap(({ body, address }) => hrefsIn(body, address)));
  let readMails = 0;
  for (;;) {
    const deliveries = home.inbox().slice(readMails);
    readMails += deliveries.length;
    waiting.push(...deliveries.flatMap(({ text }) => linksIn(text)));
    const link = waiting.shift();
    if (link === undefined) break;
    const [address = '', place] = link.replace(/^webcal:/, 'http:').split('#');
    if (!address.startsWith(`${home.url}/`)) continue;
    if (place) wanted.push(`${address}#${place}`);
    if (opened.has(address)) continue;
    const answer = await fetch(address, AS_A_PERSON);
    opened.set(address, answer.status);
    const body = await answer.text();
    const type = answer.headers.get('content-type') ?? '';
    const isPage = type.startsWith('text/html');
    waiting.push(...(isPage ? hrefsIn(body, address) : linksIn(unfold(body, type))));
    if (isPage) {
      pages.set(address, body);
      missingHere.push(...missingWithin({ address, body }));
    }
  }
  const missingPlaces = wanted.filter((link) => {
    const [address = '', place = ''] = link.split('#');
    return opened.get(address) === 200 && !idsIn(pages.get(address) ?? '').has(decodeURIComponent(place));
  });
  return { pages, opened, missingPlaces: [...new Set([...missingHere, ...missingPlaces])] };
}

/** In mails and texts, and in outputs: Atom and calendar have them between brackets or at the end of a line. */
function linksIn(text: string): string[] {
  return splitLinks(text).flatMap((part) => (part.isLink ? [unescapeXml(part.text)] : []));
}

/** Calendars break lines after 75 bytes; in a table the next value stands right behind a comma. */
function unfold(text: string, type: string): string {
  if (type.startsWith('text/csv')) return text.replaceAll(',', ' ');
  return text.startsWith('BEGIN:VCALENDAR') ? text.replaceAll('\r\n ', '') : text;
}

/** Also pictures, styles, and forms that are fetched. */
function hrefsIn(page: string, base: string): string[] {
  const links = [...page.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href]) => href ?? '');
  const forms = [...page.matchAll(/<form(?![^>]*method="post")[^>]*\saction="([^"]*)"/g)].map(([, to]) => to ?? '');
  const pictures = [...page.matchAll(/<meta property="og:(?:image|url)" content="([^"]*)"/g)].map(([, at]) => at ?? '');
  const leaving = [...links, ...forms, ...pictures].filter((href) => !href.startsWith('#'));
  return leaving.map((href) => new URL(unescapeXml(href), base).toString());
}

/** Links within the very page, which has no such place. */
function missingWithin({ address, body }: Pick<AnswerPage, 'address' | 'body'>): string[] {
  const ids = idsIn(body);
  const wanted = [...body.matchAll(/\shref="#([^"]+)"/g)].map(([, place]) => place ?? '');
  return wanted.filter((place) => !ids.has(place)).map((place) => `${address}#${place}`);
}

function idsIn(page: string): Set<string> {
  return new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? ''));
}

function unescapeXml(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}
