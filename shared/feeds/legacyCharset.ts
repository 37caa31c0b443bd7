// iconv-lite knows the code pages byte by byte where TextDecoder follows the web, or is wrong about Windows-1252 (Node 20).
import iconv from 'iconv-lite';

/**
 * The Windows code page of languages that Windows-1252 cannot write: what their old systems send when nothing is declared.
 * Romanian, Polish and the like are left to Windows-1252, which gets all but a few of their letters.
 */
const CHARSET_BY_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ...['ru', 'bg', 'uk', 'be', 'mk', 'sr'].map((language) => [language, 'windows-1251'] as const),
  ...['he', 'yi'].map((language) => [language, 'windows-1255'] as const),
  ...['ar', 'fa', 'ur'].map((language) => [language, 'windows-1256'] as const),
  ['tr', 'windows-1254'],
  ['el', 'windows-1253'],
]);

/** The charset of a feed in this language (ISO 639-1) that declares none and is not UTF-8. */
export function guessCharset(language: string | null): string {
  return CHARSET_BY_LANGUAGE.get(language ?? '') ?? 'windows-1252';
}

/** The characters of the bytes 0x80 to 0xFF in a charset of one byte a character. */
export function readHighHalf(charset: string): number[] {
  const high = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
  return [...iconv.decode(high, charset)].map((character) => character.codePointAt(0) ?? 0xfffd);
}
