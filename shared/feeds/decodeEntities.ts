// entities has the 2,231 named characters of HTML; rss-parser and feedsmith bring it along already.
import { decodeHTML, decodeHTMLStrict } from 'entities';

/**
 * One level of character references in XML text. HTML's names count too, since feeds use them undeclared; a name nobody
 * knows (a DTD's) and a bare `&` stay as they are. Without its semicolon nothing is a reference: `?a=1&copy=2` is a link.
 */
export function decodeXmlText(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}

/** One level of character references as browsers read them in HTML text, `&amp` without semicolon included. */
export function decodeHtmlText(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text fit for XML and HTML content and for double-quoted attributes. */
export function escapeMarkup(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character) : text;
}
