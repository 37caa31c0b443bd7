import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeBesidePoll } from '../../infra/constructs/bundleFiles.ts';
import { createLexicon } from '../../shared/detect/lexicon.ts';
import * as plain from '../../shared/detect/vocabulary.ts';

const packed: typeof plain = await import(
  /* @vite-ignore */ pathToFileURL(writeBesidePoll().standIns['#vocabulary'] ?? '').href
);

describe('the vocabulary that the bundles carry', () => {
  it('exports what the plain one does', () => {
    expect(Object.keys(packed).sort()).toEqual(Object.keys(plain).sort());
  });
  it.each(plain.LANGUAGE_TABLES.map((table, at) => [table.language, table, at] as const))(
    'holds the whole table of %s, and its hints',
    (language, table, at) => {
      const [unpacked, found] = [createLexicon(packed.LANGUAGE_TABLES[at] ?? table).table, packed.hintsOf(language)];
      expect(unpacked).toStrictEqual(table);
      expect(found).toStrictEqual(plain.hintsOf(language));
    },
  );
  it('has no hints for a language without a list', () => {
    expect(packed.hintsOf('xx')).toEqual({});
  });
  it('holds every weight', () => expect(packed.readWeights()).toStrictEqual(plain.readWeights()));
});
