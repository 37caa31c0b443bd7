import type { Home } from '../../infra/local/home.ts';
import { splitLinks } from '../../infra/local/splitLinks.ts';

const AS_A_PERSON = { headers: { accept: 'text/html' } };

/** Sends a form as a page of the home does. */
export function postForm(home: Home, path: string, form: string): Promise<Response> {
  const headers = { ...AS_A_PERSON.headers, 'content-type': 'application/x-www-form-urlencoded' };
  return fetch(`${home.url}${path}`, { method: 'POST', headers, body: form });
}

/**
 * Opens every link to the home in its mails, texts and pages, also of the mails and pages that doing so brings about.
 * Links that lead elsewhere are left alone.
 * @returns the status of each, by address
 */
export async function openEveryLink(home: Home): Promise<Map<string, number>> {
  const opened = new Map<string, number>();
  const waiting = [`${home.url}/`, `${home.url}/inbox`];
  let readMails = 0;
  for (;;) {
    const deliveries = home.inbox().slice(readMails);
    readMails += deliveries.length;
    waiting.push(...deliveries.flatMap(({ text }) => linksIn(text)));
    const link = waiting.shift();
    if (link === undefined) return opened;
    const address = withoutFragment(link);
    if (opened.has(address) || !address.startsWith(`${home.url}/`)) continue;
    const answer = await fetch(address, AS_A_PERSON);
    opened.set(address, answer.status);
    const body = await answer.text();
    if (answer.headers.get('content-type')?.startsWith('text/html')) waiting.push(...hrefsIn(body, address));
  }
}

function linksIn(text: string): string[] {
  return splitLinks(text).flatMap((part) => (part.isLink ? [part.text] : []));
}

function hrefsIn(page: string, base: string): string[] {
  return [...page.matchAll(/\shref="([^"]*)"/g)].map(([, href]) =>
    new URL((href ?? '').replaceAll('&amp;', '&'), base).toString(),
  );
}

function withoutFragment(link: string): string {
  return link.split('#')[0] ?? link;
}
