import { createForwardFinder } from './forwardFinder.ts';

/** What `scanMarkup` calls, in document order. Nothing is balanced: that is the caller's affair. */
export interface MarkupHandler {
  /** `attributes` is the raw text between name and `>`: see `parseAttributes`. */
  onOpen(name: string, attributes: string, isEmpty: boolean): void;
  onClose(name: string): void;
  /** `isLiteral`: from a CDATA section, where `&` means itself. */
  onText(text: string, isLiteral: boolean): void;
}

/** An attribute longer than this is not one; its quote was never closed. */
const LONGEST_VALUE = 65_536;

/**
 * Reads XML or HTML of any quality as a run of tags and texts. It takes time linear in the text whatever the text is, and
 * never fails: a `<` that begins no tag is text, an unclosed tag ends at the next `<`. Comments, processing instructions
 * and the DTD are passed over; nothing is ever expanded from them.
 */
export function scanMarkup(text: string, handler: MarkupHandler): void {
  const findCommentEnd = createForwardFinder(text, '-->');
  const findCdataEnd = createForwardFinder(text, ']]>');
  const findCdataStart = createForwardFinder(text, '<![CDATA[');
  const findGreater = createForwardFinder(text, '>');
  const end = text.length;
  let at = 0;
  let textFrom = 0;
  let hasDoctype = false;
  const flush = (to: number) => {
    if (to > textFrom) handler.onText(text.slice(textFrom, to), false);
  };
  const skipTo = (next: number) => {
    at = next;
    textFrom = next;
  };
  while (at < end) {
    const open = text.indexOf('<', at);
    if (open === -1) break;
    const code = text.charCodeAt(open + 1);
    if (code === 33 /* ! */) {
      flush(open);
      if (text.startsWith('<![CDATA[', open)) {
        const start = open + 9;
        const close = findCdataEnd(start);
        // A second section that begins before this one ends: this one was never closed.
        const inner = findCdataStart(start);
        if (close === -1 || (inner !== -1 && inner < close)) {
          const cut = text.slice(start, inner === -1 ? end : inner).indexOf('</');
          const stop = cut === -1 ? (close === -1 ? end : close) : start + cut;
          handler.onText(text.slice(start, stop), true);
          skipTo(stop === close ? stop + 3 : stop);
        } else {
          handler.onText(text.slice(start, close), true);
          skipTo(close + 3);
        }
      } else if (text.startsWith('<!--', open)) {
        const close = findCommentEnd(open + 4);
        // Never closed: only its mark is passed over, for what follows may be the rest of the feed.
        skipTo(close === -1 ? open + 4 : close + 3);
      } else {
        const greater = findGreater(open);
        // One DTD a document: looking for the end of each would make a page of them quadratic.
        const subsetEnd = hasDoctype ? -1 : findSubsetEnd(text, open, greater);
        hasDoctype = true;
        skipTo(subsetEnd !== -1 ? subsetEnd : greater === -1 ? end : greater + 1);
      }
    } else if (code === 63 /* ? */) {
      flush(open);
      const close = findGreater(open);
      skipTo(close === -1 ? end : close + 1);
    } else if (code === 47 /* / */ && isNameStart(text.charCodeAt(open + 2))) {
      flush(open);
      const nameEnd = findNameEnd(text, open + 2);
      handler.onClose(text.slice(open + 2, nameEnd));
      skipTo(findTagEnd(text, nameEnd).next);
    } else if (isNameStart(code)) {
      flush(open);
      const nameEnd = findNameEnd(text, open + 1);
      const tag = findTagEnd(text, nameEnd);
      const isEmpty = text.charCodeAt(tag.attributesEnd - 1) === 47 && tag.attributesEnd > nameEnd;
      handler.onOpen(
        text.slice(open + 1, nameEnd),
        text.slice(nameEnd, tag.attributesEnd - (isEmpty ? 1 : 0)),
        isEmpty,
      );
      skipTo(tag.next);
    } else {
      at = open + 1;
    }
  }
  flush(end);
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 0xc0;
}

function findNameEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 62 || code === 47 || code === 60 || code === 61 || code === 34 || code === 39) break;
  }
  return at;
}

/** Where the tag's attributes end and where reading goes on: behind `>`, or at the `<` of the next tag. */
function findTagEnd(text: string, from: number): { attributesEnd: number; next: number } {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 62) return { attributesEnd: at, next: at + 1 };
    if (code === 60) return { attributesEnd: at, next: at };
    // A quote opens a value only behind `=`; elsewhere it is a slip of the pen.
    if ((code === 34 || code === 39) && followsEquals(text, at)) {
      const close = text.slice(at + 1, at + 1 + LONGEST_VALUE).indexOf(code === 34 ? '"' : "'");
      if (close !== -1) at += close + 1;
    }
  }
  return { attributesEnd: text.length, next: text.length };
}

function followsEquals(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && text.charCodeAt(before) <= 32) before -= 1;
  return text.charCodeAt(before) === 61;
}

/** Behind the internal subset of a `<!DOCTYPE … [ … ]>`, whose declarations are skipped unread; -1 when it has none. */
function findSubsetEnd(text: string, open: number, greater: number): number {
  if (greater === -1 || !text.slice(open, greater).includes('[')) return -1;
  const close = /\]\s{0,20}>/.exec(text.slice(open));
  return close ? open + close.index + close[0].length : -1;
}
