import { brotliCompressSync } from 'node:zlib';
import { hintsOf, LANGUAGE_TABLES, readWeights } from '../../shared/detect/vocabulary.ts';

/** What tells a language, which has to be known of all of them before the first item is read. */
const SIGNS = ['language', 'includes', 'script', 'functionWords', 'letters'] as const;

/**
 * The text of a module that exports what `shared/detect/vocabulary.ts` does, and the file that it reads what is large from.
 * That is a quarter as long, and what it holds of a language, most of it in scripts that take two bytes a letter, is neither
 * read nor parsed before an item is in it.
 * @param beside name of the file, in the folder of whatever holds the module
 */
export function packVocabulary(beside: string): { module: string; data: Uint8Array } {
  const parts: Buffer[] = [];
  let length = 0;
  /** Where in the file a value lies, as arguments. */
  const place = (value: unknown) => {
    const packed = brotliCompressSync(JSON.stringify(value));
    parts.push(packed);
    length += packed.length;
    return [length - packed.length, length];
  };
  const languages = LANGUAGE_TABLES.map((table) => {
    const { language } = table;
    const signs = Object.fromEntries(SIGNS.flatMap((key) => (key in table ? [[key, table[key]]] : [])));
    const keys = Object.keys(table).filter((key) => !(key in signs));
    const rest = Object.fromEntries(keys.map((key) => [key, table[key as keyof typeof table]]));
    return { signs, keys, at: place({ table: rest, hints: hintsOf(language) }) };
  });
  const weights = place(readWeights());
  const module = `import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
let file;
const read = () => (file ??= readFileSync(new URL('./${beside}', import.meta.url)));
const unpack = ([from, to]) => {
  let value;
  return () => (value ??= JSON.parse(brotliDecompressSync(read().subarray(from, to)).toString()));
};
const hints = {};
export const LANGUAGE_TABLES = ${JSON.stringify(languages)}.map(({ signs, keys, at }) => {
  const unpacked = unpack(at);
  hints[signs.language] = () => unpacked().hints;
  const parts = keys.map((key) => [key, { enumerable: true, get: () => unpacked().table[key] }]);
  return Object.defineProperties(signs, Object.fromEntries(parts));
});
export const hintsOf = (language) => hints[language]?.() ?? {};
export const readWeights = unpack(${JSON.stringify(weights)});
`;
  return { module, data: Buffer.concat(parts) };
}
