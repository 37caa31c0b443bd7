import { decodeXmlText, escapeMarkup } from './decodeEntities.ts';
import { ENDS_TEXT, type FieldElement, SHORT_ROLES } from './feedElements.ts';
import { looksLikeHtml } from './looksLikeHtml.ts';

/** How the text of an element is meant. `markup`: child elements are the text; `html`: escaped HTML; `text`: as it stands. */
type TextKind = 'markup' | 'html' | 'text' | 'none';

/** More text than this in one element is not news; the rest is read past. */
const LONGEST_TEXT = 1_000_000;

/** An element of an entry while its text is being gathered, inline markup included. */
export class FieldText {
  readonly kind: TextKind;
  readonly #parts: string[] = [];
  #length = 0;
  #nested = 0;

  constructor(
    readonly name: string,
    readonly field: FieldElement,
    readonly attributes: ReadonlyMap<string, string>,
    isAtom: boolean,
  ) {
    this.kind = findKind(field, attributes, isAtom);
  }

  addText(text: string, isLiteral: boolean): void {
    if (this.kind === 'markup') this.#push(isLiteral ? escapeMarkup(text) : text);
    else this.#push(isLiteral ? text : decodeXmlText(text));
  }

  addOpen(name: string, attributes: string, isEmpty: boolean): void {
    if (name === this.name && !isEmpty) this.#nested += 1;
    this.#push(`<${name}${attributes}${isEmpty ? '/' : ''}>`);
  }

  /** @returns true when the tag ends this element itself. */
  addClose(name: string): boolean {
    if (name === this.name) {
      if (this.#nested === 0) return true;
      this.#nested -= 1;
    }
    this.#push(`</${name}>`);
    return false;
  }

  /** Whether the start of another element shows that this one was never closed. */
  isEndedBy(canonical: string, attributes: string): boolean {
    const { role } = this.field;
    if (role === 'author' || role === 'source')
      return /^(item|entry|channel|guid|pubdate|description)$/.test(canonical);
    if (SHORT_ROLES.has(role)) return true;
    if (ENDS_TEXT.test(canonical)) return true;
    if (role === 'title') return /^(link|description|summary|author|content|source)$/.test(canonical);
    // HTML's <link> always has attributes, RSS's never.
    return canonical === 'link' && attributes.trim() === '' && this.kind !== 'markup';
  }

  /** The text as HTML, whatever it was written in; '' when it is none (base64, pictures). */
  get html(): string {
    if (this.kind === 'none') return '';
    const text = this.#parts.join('').trim();
    return this.kind === 'text' && !looksLikeHtml(text) ? escapeMarkup(text) : text;
  }

  #push(part: string): void {
    if (this.#length > LONGEST_TEXT) return;
    this.#length += part.length;
    this.#parts.push(part);
  }
}

function findKind(field: FieldElement, attributes: ReadonlyMap<string, string>, isAtom: boolean): TextKind {
  if (field.role === 'author' || field.role === 'source') return 'markup';
  if (SHORT_ROLES.has(field.role)) return 'html';
  const type = (attributes.get('type') ?? '').toLowerCase();
  const mode = attributes.get('mode')?.toLowerCase();
  if (mode === 'base64') return 'none';
  if (type.includes('xhtml') || (mode === 'xml' && type.includes('html'))) return 'markup';
  if (type.includes('html') || mode === 'escaped') return 'html';
  if (type.includes('/') && !/^text\/|xml$/.test(type)) return 'none';
  // RSS never says whether a title is text or HTML, so the text itself must.
  return field.role === 'title' || isAtom ? 'text' : 'html';
}
