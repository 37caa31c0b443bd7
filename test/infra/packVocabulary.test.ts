import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeBesidePoll } from '../../infra/constructs/bundleFiles.ts';
import { foldPhrases } from '../../infra/constructs/packVocabulary.ts';
import type { LanguageTable } from '../../shared/detect/languages/table.ts';
import { createLexicon } from '../../shared/detect/lexicon.ts';
import { foldSteps } from '../../shared/detect/steps.ts';
import * as plain from '../../shared/detect/vocabulary.ts';

const packed: typeof plain = await import(
  /* @vite-ignore */ pathToFileURL(writeBesidePoll().standIns['#vocabulary'] ?? '').href
);

/** A value with each phrase as detection takes it to pieces. */
function stepsIn(value: unknown): unknown {
  if (typeof value === 'string') return foldSteps(value);
  if (Array.isArray(value)) return value.map(stepsIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, stepsIn(each)]));
}

/** How many forms of acts are light verbs: these are found by how they are written. */
function countLight({ forms, light }: LanguageTable): number {
  const acts = Object.values(forms).flatMap((tenses) => Object.values(tenses).flat());
  return acts.filter((phrase) => light?.includes(phrase)).length;
}

describe('the vocabulary that the bundles carry', () => {
  it('exports what the plain one does', () => {
    expect(Object.keys(packed).sort()).toEqual(Object.keys(plain).sort());
  });
  it.each(plain.LANGUAGE_TABLES.map((table, at) => [table.language, table, at] as const))(
    'holds the whole table of %s, and its hints',
    (language, table, at) => {
      const [unpacked, found] = [createLexicon(packed.LANGUAGE_TABLES[at] ?? table).table, packed.hintsOf(language)];
      const { forms, cues, ...rest } = table;
      const { forms: ofForms, cues: ofCues, ...ofRest } = unpacked;
      expect(ofRest).toStrictEqual(rest);
      expect(stepsIn([ofForms, ofCues, found])).toStrictEqual(stepsIn([forms, cues, plain.hintsOf(language)]));
      expect(countLight(unpacked)).toBe(countLight(table));
    },
  );
  it('has phrases folded, where that leaves plain words', () => {
    expect(foldPhrases({ past: ['Négocié', 'أعلنت*', 'tête-à-tête'] })).toEqual({
      past: ['negocie', 'اعلنت*', 'tête-à-tête'],
    });
  });
  it('has no hints for a language without a list', () => {
    expect(packed.hintsOf('xx')).toEqual({});
  });
  it('holds every weight', () => expect(packed.readWeights()).toStrictEqual(plain.readWeights()));
  it.each(plain.LANGUAGE_TABLES.map(({ language }) => language))(
    'holds what was learned of each word of %s',
    (language) => {
      expect(packed.wordWeightsOf(language)).toStrictEqual(plain.wordWeightsOf(language));
    },
  );
  it('has no weights of words for a language without a list', () => {
    expect(packed.wordWeightsOf('xx')).toStrictEqual(plain.wordWeightsOf('xx'));
  });
});
