import { readHighHalf } from './legacyCharset.ts';
import { leadLength } from './utf8Sequences.ts';
import { Utf8Writer } from './utf8Writer.ts';

/** Byte that a character stands for when UTF-8 was taken for Windows-1252, by character; made at its first use, which is rare. */
let bytes: ReadonlyMap<number, number> | undefined;
const bytesOf = () =>
  new Map(
    readHighHalf('windows-1252')
      .map((code, index) => [code, 0x80 + index] as const)
      .filter(([code]) => code !== 0xfffd),
  );

/** A lead byte and a following one, as characters: no text of any language is full of these. */
const DOUBLED = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]/;

/** So much of what is not ASCII must be doubled: a text about encodings has one example. */
const MOST = 0.9;

/**
 * The text that was meant when UTF-8 was taken for Latin-1 or Windows-1252 and encoded once more: "cafÃ©" → "café",
 * "Ù…Ø­" → "مح". The same text when it is not so. Anything in it that is not doubled stays as it is.
 */
export function undoDoubleUtf8(text: string): string {
  if (!DOUBLED.test(text) || shareOfDoubled(text) < MOST) return text;
  const writer = new Utf8Writer();
  for (let at = 0; at < text.length; ) {
    const length = doubledLength(text, at);
    for (let next = 0; next < length; next += 1) writer.addByte(byteAt(text, at + next));
    if (length > 0) at += length;
    else {
      const code = text.codePointAt(at) ?? 0xfffd;
      writer.addCodePoint(code);
      at += code > 0xffff ? 2 : 1;
    }
  }
  return writer.finish();
}

function shareOfDoubled(text: string): number {
  let high = 0;
  let doubled = 0;
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) < 0x80) at += 1;
    else {
      const length = doubledLength(text, at);
      high += Math.max(length, 1);
      doubled += length;
      at += Math.max(length, 1);
    }
  }
  return high === 0 ? 0 : doubled / high;
}

/** How many characters at `at` are the bytes of one UTF-8 sequence; 0 when none are. */
function doubledLength(text: string, at: number): number {
  const length = leadLength(byteAt(text, at));
  for (let next = 1; next < length; next += 1) if ((byteAt(text, at + next) & 0xc0) !== 0x80) return 0;
  return length;
}

/** The byte a character stands for, 0 when it is none above ASCII. Latin-1's controls stand for themselves. */
function byteAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return 0;
  if (code <= 0xff) return code;
  bytes ??= bytesOf();
  return bytes.get(code) ?? 0;
}
