import { decodeHtmlText } from './decodeEntities.ts';
import { HTML_ELEMENTS } from './looksLikeHtml.ts';
import { scanMarkup } from './scanMarkup.ts';

/** Elements that part words; the others (`<b>`, `<span>`) stand inside them. */
const BLOCKS = new Set(
  (
    'address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hr legend li main nav ol option p pre section table tbody td tfoot th thead title tr ul'
  ).split(' '),
);

/** Elements whose content is not text. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'select', 'object']);

/** What no reader should see: controls, byte order marks, soft hyphens, and the overrides that reorder other text. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\u00ad\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** Printable ASCII on one line: without double spaces there is nothing to be done. */
const PLAIN = /^[ -~]*$/;

/**
 * The text of a piece of HTML as a reader sees it: no tags, references decoded once, one line a paragraph. A word in angle
 * brackets that is no HTML element is text. Linear in its input, which is the reason for not using expressions.
 */
export function plainText(html: string): string {
  const text = html.includes('<') ? stripTags(html) : decodeHtmlText(html);
  if (PLAIN.test(text) && !text.includes('  ')) return text.trim();
  return text
    .replace(INVISIBLE, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** The same on one line, for titles and names. */
export function plainLine(html: string): string {
  return plainText(html).replace(/\n/g, ' ');
}

function stripTags(html: string): string {
  const parts: string[] = [];
  let silentIn: string | null = null;
  scanMarkup(html, {
    onText(text, isLiteral) {
      if (silentIn === null) parts.push((isLiteral ? text : decodeHtmlText(text)).replace(/\s+/g, ' '));
    },
    onOpen(name, attributes, isEmpty) {
      const element = localName(name);
      if (silentIn !== null) return;
      if (SILENT.has(element) && !isEmpty) silentIn = element;
      else if (BLOCKS.has(element)) parts.push('\n');
      else if (!isElement(element)) parts.push(`<${name}${attributes}${isEmpty ? '/' : ''}>`);
    },
    onClose(name) {
      const element = localName(name);
      if (element === silentIn) silentIn = null;
      else if (silentIn !== null) return;
      else if (BLOCKS.has(element)) parts.push('\n');
      else if (!isElement(element)) parts.push(`</${name}>`);
    },
  });
  return parts.join('');
}

/** `xhtml:p` is a `p`. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function isElement(name: string): boolean {
  return HTML_ELEMENTS.has(name) || SILENT.has(name);
}
