// iconv-lite knows the charsets that TextDecoder does not: UTF-32, UTF-7 and the code pages of DOS and old Macs.
import iconv from 'iconv-lite';
import { FeedError, type ProblemList } from './feedDocument.ts';

/** Byte order marks, the longest first: UTF-32LE begins with UTF-16LE's mark. */
const MARKS = [
  { charset: 'utf-32le', bytes: [0xff, 0xfe, 0x00, 0x00] },
  { charset: 'utf-32be', bytes: [0x00, 0x00, 0xfe, 0xff] },
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** Charsets whose text is ASCII bytes only, so that it passes for UTF-8 and must be taken at its word. */
const SEVEN_BIT = /^(iso-2022-|utf-7$|hz)/;

/**
 * The text of a feed's bytes. In this order: byte order mark, wide encodings by their zero bytes, valid UTF-8 (whatever
 * is declared: most wrong declarations are on UTF-8 text), the HTTP header, the XML declaration, Windows-1252.
 * @throws {FeedError} `bad-encoding` when nothing readable comes of it.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null, problems: ProblemList): string {
  const mark = MARKS.find((entry) => startsWith(bytes, entry.bytes));
  const wide = mark ? (mark.charset === 'utf-8' ? null : mark.charset) : findWide(bytes);
  if (wide) return decodeWide(mark ? bytes.subarray(mark.bytes.length) : bytes, wide);
  const body = mark ? bytes.subarray(mark.bytes.length) : bytes;
  const declared = findDeclared(body, contentType);
  if (SEVEN_BIT.test(declared[0] ?? '') && isAscii(body)) return decodeAs(body, declared[0] ?? '') ?? '';
  const utf8 = decodeStrictly(body, 'utf-8');
  if (utf8 !== null) return utf8;
  for (const charset of declared) {
    if (/^utf-?(8|16|32)/.test(charset)) continue;
    const text = decodeAs(body, charset);
    if (text !== null) return text;
    problems.add('charset', `declares the unknown charset "${charset.slice(0, 40)}"`);
  }
  problems.add(
    'charset',
    `is ${declared.length > 0 ? 'not' : 'neither declared nor'} UTF-8; read as a mixture with Windows-1252`,
  );
  return decodeMixed(body);
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

/**
 * UTF-8 with stray bytes of Windows-1252 in it: one pasted paragraph, or a document cut in the middle of a letter. Each
 * stretch is decoded by itself, so that one bad byte does not spoil a page of Arabic.
 */
function decodeMixed(bytes: Uint8Array): string {
  const lenient = new TextDecoder('utf-8');
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(lenient.decode(bytes.subarray(from, at)));
    // A lead byte at the very end is a letter cut in two, not a letter of another charset.
    const isCut = at + 4 > bytes.length && (bytes[at] ?? 0) >= 0xc2;
    if (!isCut) parts.push(iconv.decode(bytes.subarray(at, at + 1), 'windows-1252'));
    at = isCut ? bytes.length : at + 1;
    from = at;
  }
  parts.push(lenient.decode(bytes.subarray(from)));
  return parts.join('');
}

/** Length of the UTF-8 sequence at `at`, 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead >= 0xf5) return 0;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
