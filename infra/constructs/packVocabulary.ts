import { brotliCompressSync, constants } from 'node:zlib';
import { foldText } from '../../shared/detect/fold.ts';
import { isPlain } from '../../shared/detect/steps.ts';
import { hintsOf, LANGUAGE_TABLES, readWeights, wordWeightsOf } from '../../shared/detect/vocabulary.ts';

/** What tells a language, which has to be known of all of them before the first item is read. */
const SIGNS = ['language', 'includes', 'script', 'functionWords', 'letters'] as const;

/** The best, 11, takes three times as long for a fortieth less. */
const PACKING = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

/** Lists of a table whose phrases are looked for folded, and for nothing else. */
const FOLDED = ['forms', 'cues'] as const;

/**
 * A phrase as detection would fold it, where that can be taken to pieces without folding it again; any other as it is.
 * Lists and what they stand under keep their places.
 * @param light stay as they are, and so does what they alone tell apart: a light verb is one by how it is written.
 */
export function foldPhrases(value: unknown, light: readonly string[] = []): unknown {
  const foldedLight = new Set(light.map(foldText));
  const fold = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(fold);
    if (typeof each === 'object' && each !== null)
      return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, fold(inner)]));
    if (typeof each !== 'string') return each;
    const folded = foldText(each);
    return isPlain(folded) && !foldedLight.has(folded) ? folded : each;
  };
  return fold(value);
}

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
    const packed = brotliCompressSync(JSON.stringify(value), PACKING);
    parts.push(packed);
    length += packed.length;
    return [length - packed.length, length];
  };
  const languages = LANGUAGE_TABLES.map((table) => {
    const { language } = table;
    const signs = Object.fromEntries(SIGNS.flatMap((key) => (key in table ? [[key, table[key]]] : [])));
    const keys = Object.keys(table).filter((key) => !(key in signs));
    const rest = Object.fromEntries(
      keys.map((key) => {
        const value = table[key as keyof typeof table];
        return [key, FOLDED.some((each) => each === key) ? foldPhrases(value, table.light) : value];
      }),
    );
    return {
      signs,
      keys,
      at: place({ table: rest, hints: foldPhrases(hintsOf(language)) }),
      // By themselves: a language is met by each item that is read in it, and its words are weighed for few of them.
      words: place(wordWeightsOf(language)),
    };
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
const wordWeights = {};
export const LANGUAGE_TABLES = ${JSON.stringify(languages)}.map(({ signs, keys, at, words }) => {
  const unpacked = unpack(at);
  hints[signs.language] = () => unpacked().hints;
  wordWeights[signs.language] = unpack(words);
  const parts = keys.map((key) => [key, { enumerable: true, get: () => unpacked().table[key] }]);
  return Object.defineProperties(signs, Object.fromEntries(parts));
});
export const hintsOf = (language) => hints[language]?.() ?? {};
export const wordWeightsOf = (language) => wordWeights[language]?.() ?? {};
export const readWeights = unpack(${JSON.stringify(weights)});
`;
  return { module, data: Buffer.concat(parts) };
}
