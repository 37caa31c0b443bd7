// iconv-lite knows the charsets that TextDecoder does not: UTF-32 and the code pages of DOS and old Macs.
import iconv from 'iconv-lite';
import { decodeMixed } from './decodeMixed.ts';
import { FeedError, type ProblemList } from './feedDocument.ts';
import { guessCharset } from './legacyCharset.ts';
import { undoDoubleUtf8 } from './undoDoubleUtf8.ts';
import { shareOfUtf8 } from './utf8Sequences.ts';

/** Byte order marks, the longest first: UTF-32LE begins with UTF-16LE's mark. */
const MARKS = [
  { charset: 'utf-32le', bytes: [0xff, 0xfe, 0x00, 0x00] },
  { charset: 'utf-32be', bytes: [0x00, 0x00, 0xfe, 0xff] },
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** Charsets whose text is ASCII bytes only, so that it passes for UTF-8 and must be taken at its word. */
const SEVEN_BIT = /^(iso-2022-|hz)/;
/**
 * Names that say nothing about bytes that are no UTF-8, and codings that are no charset. UTF-7 is among them: the web
 * forbids it, no feed is written in it, and reading 24 MB of it takes four seconds.
 */
const NO_CHARSET = /^(utf|ucs|unicode|cesu|base64|hex|binary)/;

/** A document of which so much is UTF-8 is UTF-8 with some stray bytes in it, whatever it declares. */
const MOSTLY = 0.9;
/** One of which less than this is UTF-8 is none: what looks like it in a legacy charset is chance. */
const HARDLY = 0.5;

/**
 * The text of a feed's bytes. In this order: byte order mark, wide encodings by their zero bytes, valid UTF-8 (whatever
 * is declared: most wrong declarations are on UTF-8 text), almost valid UTF-8, the HTTP header, the XML declaration, the
 * code page of the feed's language. Linear in the bytes, whatever they are.
 * @param language finds that of the feed, ISO 639-1, for what declares no charset.
 * @throws {FeedError} `bad-encoding` when nothing readable comes of it.
 */
export function decodeBytes(
  bytes: Uint8Array,
  contentType: string | null,
  problems: ProblemList,
  language: () => string | null = () => null,
): string {
  const mark = MARKS.find((entry) => startsWith(bytes, entry.bytes));
  const wide = mark ? (mark.charset === 'utf-8' ? null : mark.charset) : findWide(bytes);
  const body = mark ? bytes.subarray(mark.bytes.length) : bytes;
  if (wide) return decodeWide(body, wide);
  const declared = findDeclared(body, contentType);
  const sevenBit = SEVEN_BIT.test(declared[0] ?? '') && isAscii(body) ? decodeAs(body, declared[0] ?? '') : null;
  if (sevenBit) return sevenBit;
  const utf8 = decodeStrictly(body, 'utf-8');
  if (utf8 !== null) return undoDoubled(utf8, problems);
  return decodeInvalid(body, declared, problems, language);
}

/** What is no valid UTF-8. */
function decodeInvalid(
  body: Uint8Array,
  declared: string[],
  problems: ProblemList,
  language: () => string | null,
): string {
  const share = shareOfUtf8(body);
  for (const charset of share >= MOSTLY ? [] : declared) {
    if (NO_CHARSET.test(charset)) continue;
    const text = decodeAs(body, charset);
    if (text !== null) return text;
    problems.add('charset', `declares the unknown charset "${charset.slice(0, 40)}"`);
  }
  const guess = guessCharset(language());
  const isNot = `is ${declared.length > 0 ? 'not' : 'neither declared nor'} UTF-8`;
  problems.add('charset', `${isNot}; read as ${share < HARDLY ? '' : 'a mixture with '}${guess}`);
  return share < HARDLY ? iconv.decode(body, guess) : decodeMixed(body, guess);
}

function undoDoubled(text: string, problems: ProblemList): string {
  const undone = undoDoubleUtf8(text);
  if (undone !== text) problems.add('charset', 'UTF-8 that was encoded twice');
  return undone;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

/** A wide encoding without a mark shows in the zero bytes around its first `<` or `{` (XML, appendix F). */
function findWide(bytes: Uint8Array): string | null {
  const at = bytes.subarray(0, 64).findIndex((byte) => byte > 0x20);
  if (bytes[at] !== 0x3c && bytes[at] !== 0x7b) return null;
  const isZero = (from: number, to: number) => bytes.subarray(from, to).every((byte) => byte === 0);
  if (at % 2 === 1 && bytes[at - 1] === 0) return at % 4 === 3 && isZero(at - 3, at) ? 'utf-32be' : 'utf-16be';
  if (at % 2 === 0 && bytes[at + 1] === 0) return at % 4 === 0 && isZero(at + 1, at + 4) ? 'utf-32le' : 'utf-16le';
  return null;
}

function decodeWide(bytes: Uint8Array, charset: string): string {
  const text = charset.startsWith('utf-32') ? iconv.decode(bytes, charset) : new TextDecoder(charset).decode(bytes);
  if (!text.includes('<') && !text.includes('{')) throw new FeedError('bad-encoding', `cannot be read as ${charset}`);
  return text;
}

/** Charsets named by the HTTP header and the XML declaration, in lower case. */
function findDeclared(bytes: Uint8Array, contentType: string | null): string[] {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  const header = /charset\s*=\s*["']?([^\s"';,]{1,40})/i.exec(contentType ?? '')?.[1];
  const declaration = /<\?xml[^>]{0,300}?encoding\s*=\s*["']([^"'>]{1,40})["']/i.exec(head)?.[1];
  const named = [header, declaration].filter((name) => name !== undefined).map((name) => name.trim().toLowerCase());
  return [...new Set(named)];
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * TextDecoder's labels follow the web: ISO-8859-1 and US-ASCII mean Windows-1252, GB2312 means GBK. Windows-1252 itself is
 * left to iconv-lite, because Node 20 decodes it as Latin-1 and turns dashes and quotes into control characters.
 */
function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset);
    return decoder.encoding === 'windows-1252' ? iconv.decode(bytes, 'windows-1252') : decoder.decode(bytes);
  } catch {
    return iconv.encodingExists(charset) ? iconv.decode(bytes, charset) : null;
  }
}
