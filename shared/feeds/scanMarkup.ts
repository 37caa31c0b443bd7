import { findNameEnd, findSubsetEnd, findTagEnd, isNameStart } from './findMarkup.ts';
import { createForwardFinder } from './forwardFinder.ts';

/** What `scanMarkup` calls, in document order. Nothing is balanced: that is the caller's affair. */
export interface MarkupHandler {
  /** `attributes` is the raw text between name and `>`: see `parseAttributes`. */
  onOpen(name: string, attributes: string, isEmpty: boolean): void;
  onClose(name: string): void;
  /** `isLiteral`: from a CDATA section, where `&` means itself. */
  onText(text: string, isLiteral: boolean): void;
}

const EXCLAMATION = 33;
const SLASH = 47;
const QUESTION = 63;

/**
 * Reads XML or HTML of any quality as a run of tags and texts. It takes time linear in the text whatever the text is, and
 * never fails: a `<` that begins no tag is text, an unclosed tag ends at the next `<`. Comments, processing instructions
 * and the DTD are passed over; nothing is ever expanded from them.
 */
export function scanMarkup(text: string, handler: MarkupHandler): void {
  new MarkupScanner(text, handler).scan();
}

class MarkupScanner {
  readonly #text: string;
  readonly #handler: MarkupHandler;
  readonly #findCommentEnd: (from: number) => number;
  readonly #findCdataEnd: (from: number) => number;
  readonly #findCdataStart: (from: number) => number;
  readonly #findGreater: (from: number) => number;
  /** Where the text not yet handed over begins. */
  #textFrom = 0;
  #hasDoctype = false;

  constructor(text: string, handler: MarkupHandler) {
    this.#text = text;
    this.#handler = handler;
    this.#findCommentEnd = createForwardFinder(text, '-->');
    this.#findCdataEnd = createForwardFinder(text, ']]>');
    this.#findCdataStart = createForwardFinder(text, '<![CDATA[');
    this.#findGreater = createForwardFinder(text, '>');
  }

  scan(): void {
    for (let open = this.#text.indexOf('<'); open !== -1; ) {
      const next = this.#readAt(open);
      if (next !== null) this.#textFrom = next;
      open = this.#text.indexOf('<', next ?? open + 1);
    }
    this.#flush(this.#text.length);
  }

  /** Where reading goes on behind the markup at `open`; null when the `<` is text. */
  #readAt(open: number): number | null {
    const code = this.#text.charCodeAt(open + 1);
    const isEndTag = code === SLASH && isNameStart(this.#text.charCodeAt(open + 2));
    if (code !== EXCLAMATION && code !== QUESTION && !isEndTag && !isNameStart(code)) return null;
    this.#flush(open);
    if (code === EXCLAMATION) return this.#readDeclaration(open);
    if (code === QUESTION) return this.#behind(this.#findGreater(open), 1);
    return isEndTag ? this.#readEndTag(open) : this.#readStartTag(open);
  }

  #flush(to: number): void {
    if (to > this.#textFrom) this.#handler.onText(this.#text.slice(this.#textFrom, to), false);
  }

  #behind(found: number, length: number): number {
    return found === -1 ? this.#text.length : found + length;
  }

  #readStartTag(open: number): number {
    const nameEnd = findNameEnd(this.#text, open + 1);
    const { attributesEnd, next } = findTagEnd(this.#text, nameEnd);
    const isEmpty = attributesEnd > nameEnd && this.#text.charCodeAt(attributesEnd - 1) === SLASH;
    const attributes = this.#text.slice(nameEnd, attributesEnd - (isEmpty ? 1 : 0));
    this.#handler.onOpen(this.#text.slice(open + 1, nameEnd), attributes, isEmpty);
    return next;
  }

  #readEndTag(open: number): number {
    const nameEnd = findNameEnd(this.#text, open + 2);
    this.#handler.onClose(this.#text.slice(open + 2, nameEnd));
    return findTagEnd(this.#text, nameEnd).next;
  }

  #readDeclaration(open: number): number {
    if (this.#text.startsWith('<![CDATA[', open)) return this.#readCdata(open + 9);
    if (this.#text.startsWith('<!--', open)) {
      const end = this.#findCommentEnd(open + 4);
      // Never closed: only its mark is passed over, for what follows may be the rest of the feed.
      return end === -1 ? open + 4 : end + 3;
    }
    const greater = this.#findGreater(open);
    // One DTD a document: looking for the end of each would make a page of them quadratic.
    const subsetEnd = this.#hasDoctype ? -1 : findSubsetEnd(this.#text, open, greater);
    this.#hasDoctype = true;
    return subsetEnd !== -1 ? subsetEnd : this.#behind(greater, 1);
  }

  /** A section that another one begins in, or that nothing ends, was never closed: it lasts until the next end tag. */
  #readCdata(start: number): number {
    const close = this.#findCdataEnd(start);
    const inner = this.#findCdataStart(start);
    const isClosed = close !== -1 && (inner === -1 || inner > close);
    const endTag = isClosed ? -1 : this.#text.slice(start, inner === -1 ? undefined : inner).indexOf('</');
    const stop = endTag !== -1 ? start + endTag : this.#behind(close, 0);
    this.#handler.onText(this.#text.slice(start, stop), true);
    return stop === close ? stop + 3 : stop;
  }
}
