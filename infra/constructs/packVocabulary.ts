import { brotliCompressSync } from 'node:zlib';
import { hintsOf, LANGUAGE_TABLES, readWeights } from '../../shared/detect/vocabulary.ts';

/** What tells a language, which has to be known of all of them before the first item is read. */
const SIGNS = ['language', 'includes', 'script', 'functionWords', 'letters'] as const;

/**
 * The text of a module that exports what `shared/detect/vocabulary.ts` does. It is a quarter as long, and what it holds of
 * a language, most of it in scripts that take two bytes a letter, is neither read nor parsed before an item is in it.
 */
export function packVocabulary(): string {
  const languages = LANGUAGE_TABLES.map((table) => {
    const { language } = table;
    const signs = Object.fromEntries(SIGNS.flatMap((key) => (key in table ? [[key, table[key]]] : [])));
    const keys = Object.keys(table).filter((key) => !(key in signs));
    const rest = Object.fromEntries(keys.map((key) => [key, table[key as keyof typeof table]]));
    return { signs, keys, packed: pack({ table: rest, hints: hintsOf(language) }) };
  });
  return `import { brotliDecompressSync } from 'node:zlib';
const unpack = (packed) => {
  let value;
  return () => (value ??= JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString()));
};
const hints = {};
export const LANGUAGE_TABLES = ${JSON.stringify(languages)}.map(({ signs, keys, packed }) => {
  const read = unpack(packed);
  hints[signs.language] = () => read().hints;
  const parts = keys.map((key) => [key, { enumerable: true, get: () => read().table[key] }]);
  return Object.defineProperties(signs, Object.fromEntries(parts));
});
export const hintsOf = (language) => hints[language]?.() ?? {};
export const readWeights = unpack(${JSON.stringify(pack(readWeights()))});
`;
}

const pack = (value: unknown) => brotliCompressSync(JSON.stringify(value)).toString('base64');
