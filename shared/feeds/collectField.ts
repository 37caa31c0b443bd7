import { decodeXmlText, escapeMarkup } from './decodeEntities.ts';
import { ENDS_TEXT, type FieldElement, SHORT_ROLES } from './feedElements.ts';
import { looksLikeHtml } from './looksLikeHtml.ts';

/** How the text of an element is meant. `markup`: child elements are the text; `html`: escaped HTML; `text`: as it stands. */
type TextKind = 'markup' | 'html' | 'text' | 'none';

/** More text than this in one element is not news; the rest is read past. */
const LONGEST_TEXT = 200_000;
const LONGEST_SHORT = 4_000;

/** An element of an entry while its text is being gathered, inline markup included. */
export class FieldText {
  readonly kind: TextKind;
  readonly #parts: string[] = [];
  readonly #longest: number;
  #length = 0;
  #nested = 0;

  constructor(
    /** In lower case. */
    readonly name: string,
    readonly field: FieldElement,
    readonly attributes: ReadonlyMap<string, string>,
    isAtom: boolean,
  ) {
    this.kind = findKind(field, attributes, isAtom);
    this.#longest = field.role === 'content' || field.role === 'summary' ? LONGEST_TEXT : LONGEST_SHORT;
  }

  addText(text: string, isLiteral: boolean): void {
    if (this.#length >= this.#longest) return;
    // References are longer than what they stand for, so that this much is always enough.
    const some = text.length > 2 * LONGEST_TEXT ? text.slice(0, 2 * LONGEST_TEXT) : text;
    if (this.kind === 'markup') this.#push(isLiteral ? escapeMarkup(some) : some);
    else this.#push(isLiteral ? some : decodeXmlText(some));
  }

  addOpen(name: string, attributes: string, isEmpty: boolean): void {
    if (!isEmpty && name.toLowerCase() === this.name) this.#nested += 1;
    this.#push(`<${name}${attributes}${isEmpty ? '/' : ''}>`);
  }

  /** @returns true when the tag ends this element itself. */
  addClose(name: string): boolean {
    if (name.toLowerCase() === this.name) {
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
    if (this.#length >= this.#longest) return;
    this.#parts.push(part.length > this.#longest ? part.slice(0, this.#longest) : part);
    this.#length += part.length;
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
