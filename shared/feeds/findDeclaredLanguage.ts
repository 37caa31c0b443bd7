import { parseAttributes } from './parseAttributes.ts';
import { scanMarkup } from './scanMarkup.ts';

/** Where feeds and pages say their language is soon, before or behind the first entries. */
const HEAD = 20_000;

/** Codes of languages that were renamed in 1989 and are written to this day. */
const RENAMED: Readonly<Record<string, string>> = { iw: 'he', in: 'id', ji: 'yi' };

/**
 * The language (ISO 639) that a feed or page declares for itself, without its region: RSS's and Dublin Core's element of
 * the channel, else the root's attribute, or JSON Feed's property. Null when it declares none. What an entry or another
 * element inside says is not the feed's.
 */
export function findDeclaredLanguage(text: string): string | null {
  const head = text.slice(0, HEAD);
  const declared = /^\s*\{/.test(head) ? languageOfJson(text) : languageOfMarkup(head);
  const code = /^\s*([a-z]{2,3})(?![a-z])/i.exec(declared)?.[1]?.toLowerCase();
  return code === undefined ? null : (RENAMED[code] ?? code);
}

function languageOfJson(text: string): string {
  try {
    const { language } = JSON.parse(text) as { language?: unknown };
    return typeof language === 'string' ? language : '';
  } catch {
    return '';
  }
}

function languageOfMarkup(head: string): string {
  const open: string[] = [];
  let ofChannel = '';
  let ofRoot = '';
  let isLanguage = false;
  scanMarkup(head, {
    onText(text) {
      if (isLanguage) ofChannel ||= text.trim();
    },
    onOpen(name, rawAttributes, isEmpty) {
      const element = name.toLowerCase();
      const local = localName(element);
      if (/^(feed|rss|html|rdf)$/.test(local)) {
        const attributes = parseAttributes(rawAttributes);
        ofRoot ||= attributes.get('xml:lang') ?? attributes.get('lang') ?? '';
      }
      isLanguage = /^(dc:)?language$/.test(element) && /^(channel|feed|)$/.test(localName(open.at(-1) ?? ''));
      if (!isEmpty && open.length < 100) open.push(element);
    },
    onClose(name) {
      isLanguage = false;
      const at = open.lastIndexOf(name.toLowerCase());
      if (at !== -1) open.splice(at);
    },
  });
  return /^[a-z]{2,3}(?![a-z])/i.test(ofChannel) ? ofChannel : ofRoot;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
