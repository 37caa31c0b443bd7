import { brotliCompressSync, constants } from 'node:zlib';
import { foldText } from '../../shared/detect/fold.ts';
import { isPlain } from '../../shared/detect/steps.ts';
import { hintsOf, LANGUAGE_TABLES, readWeights, wordWeightsOf } from '../../shared/detect/vocabulary.ts';
import { type JoinedWeights, TELLABLE } from '../../shared/detect/wording/weighWording.ts';

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
  /** Puts bytes into the file, packed, and says where they lie. */
  const place = (bytes: Uint8Array | string) => {
    const packed = brotliCompressSync(bytes, PACKING);
    parts.push(packed);
    length += packed.length;
    return [length - packed.length, length];
  };
  // Apart, words and weights are a fifth shorter than as JSON, and need no parsing.
  const placeWeights = ({ places, all }: JoinedWeights) => ({
    names: place([...places.keys()].join('\n')),
    rows: place(new Uint8Array(all.buffer, all.byteOffset, all.byteLength)),
  });
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
      at: place(JSON.stringify({ table: rest, hints: foldPhrases(hintsOf(language)) })),
      // By themselves: a language is met by each item that is read in it, and its words are weighed for few of them.
      words: placeWeights(wordWeightsOf(language)),
    };
  });
  const weights = placeWeights(readWeights());
  const module = `import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
let file;
const read = () => (file ??= readFileSync(new URL('./${beside}', import.meta.url)));
const bytesAt = ([from, to]) => brotliDecompressSync(read().subarray(from, to));
const once = (make) => {
  let value;
  return () => (value ??= make());
};
const unpackWeights = ({ names, rows }) => once(() => {
  const [text, all] = [bytesAt(names).toString(), bytesAt(rows)];
  const traits = text === '' ? [] : text.split('\\n');
  return {
    places: new Map(traits.map((trait, at) => [trait, at * ${TELLABLE.length}])),
    all: new Int8Array(all.buffer, all.byteOffset, all.byteLength),
  };
});
const NONE = { places: new Map(), all: new Int8Array(0) };
const hints = {};
const wordWeights = {};
export const LANGUAGE_TABLES = ${JSON.stringify(languages)}.map(({ signs, keys, at, words }) => {
  const unpacked = once(() => JSON.parse(bytesAt(at).toString()));
  hints[signs.language] = () => unpacked().hints;
  wordWeights[signs.language] = unpackWeights(words);
  const parts = keys.map((key) => [key, { enumerable: true, get: () => unpacked().table[key] }]);
  return Object.defineProperties(signs, Object.fromEntries(parts));
});
export const hintsOf = (language) => hints[language]?.() ?? {};
export const wordWeightsOf = (language) => wordWeights[language]?.() ?? NONE;
export const readWeights = unpackWeights(${JSON.stringify(weights)});
`;
  return { module, data: Buffer.concat(parts) };
}
