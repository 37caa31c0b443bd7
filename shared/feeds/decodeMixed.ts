import { readHighHalf } from './legacyCharset.ts';
import { sequenceLength } from './utf8Sequences.ts';
import { Utf8Writer } from './utf8Writer.ts';

/**
 * UTF-8 with stray bytes of another charset in it: one pasted paragraph, or a document cut in the middle of a letter. Each
 * stray byte is read by itself, so that it does not spoil a page of Arabic.
 * @param charset one of a byte a character, for the stray ones.
 */
export function decodeMixed(bytes: Uint8Array, charset: string): string {
  const strays = readHighHalf(charset);
  const writer = new Utf8Writer();
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    const lead = bytes[at] ?? 0;
    // A lead byte at the very end is a letter cut in two, not a letter of another charset.
    if (length === 0 && at + 4 > bytes.length && lead >= 0xc2) break;
    if (length === 0) writer.addCodePoint(strays[lead - 0x80] ?? 0xfffd);
    for (let next = 0; next < length; next += 1) writer.addByte(bytes[at + next] ?? 0);
    at += Math.max(length, 1);
  }
  return writer.finish();
}
