/** Where names, tags and the DTD end: the small steps of `scanMarkup`, none of which looks at a character often. */

/** An attribute longer than this is not one; its quote was never closed. */
const LONGEST_VALUE = 65_536;

export function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 0xc0;
}

export function findNameEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 62 || code === 47 || code === 60 || code === 61 || code === 34 || code === 39) break;
  }
  return at;
}

/** Where the tag's attributes end and where reading goes on: behind `>`, or at the `<` of the next tag. */
export function findTagEnd(text: string, from: number): { attributesEnd: number; next: number } {
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
export function findSubsetEnd(text: string, open: number, greater: number): number {
  if (greater === -1 || !text.slice(open, greater).includes('[')) return -1;
  const close = /\]\s{0,20}>/.exec(text.slice(open));
  return close ? open + close.index + close[0].length : -1;
}
