import { FeedError } from './feedDocument.ts';
import { plainText } from './plainText.ts';

/** Marks of pages that stand in a robot's way, by who puts them there. */
const BARRIERS: { name: string; mark: RegExp }[] = [
  {
    name: 'Cloudflare challenge',
    mark: /just a moment|cf-browser-verification|challenge-platform|attention required/i,
  },
  { name: 'captcha', mark: /captcha|are you (?:a )?human|verify you are/i },
  { name: 'Incapsula block', mark: /incapsula|_incap_/i },
  { name: 'Akamai block', mark: /access denied[\s\S]{0,400}reference\s?#/i },
  { name: 'consent page', mark: /before you continue|consent\.google/i },
  { name: 'login page', mark: /type=["']?password/i },
];

/** Says in one line what a document is that is no feed: the page's title and whose barrier it looks like. */
export function describeWebPage(text: string, root: string | null): string {
  const head = text.slice(0, 20_000);
  const isPage = root === 'html' || /<!doctype html|<html[\s>]/i.test(head);
  if (!isPage)
    return root
      ? `its root element is <${root.slice(0, 40)}>`
      : `no markup: "${plainText(head.slice(0, 300)).slice(0, 60)}"`;
  const titleFrom = head.search(/<title[\s>]/i);
  const title = titleFrom === -1 ? '' : plainText(head.slice(titleFrom, titleFrom + 300).split(/<\/title/i)[0] ?? '');
  const barrier = BARRIERS.find(({ mark }) => mark.test(head));
  return `a web page${title ? ` titled "${title.slice(0, 80)}"` : ''}${barrier ? ` (${barrier.name})` : ''}`;
}

/**
 * Whether an answer can be told to be no feed without reading it: nothing at all, or a web page (a captcha, a consent or
 * block page, often with status 200). Null when it must be read.
 */
export function findRefusal(bytes: Uint8Array): FeedError | null {
  const head = new TextDecoder().decode(bytes.subarray(0, 20_000)).replace(/^[\s\0\ufeff]+/, '');
  if (head === '') return new FeedError('empty', 'the answer has no content');
  const isPage = /^(?:<\?xml[^>]{0,200}>\s{0,9})?(?:<!--[^>]{0,500}-->\s{0,9})?<(?:!doctype html|html[\s>])/i.test(
    head,
  );
  return isPage && !/<(?:rss|rdf:rdf|feed)[\s>]/i.test(head)
    ? new FeedError('not-a-feed', describeWebPage(head, 'html'))
    : null;
}
