import { expect, it } from 'vitest';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { foldAll, foldText } from '../../shared/detect/fold.ts';
import { foldSteps, PLAIN_LETTERS, type Steps, stepsOf } from '../../shared/detect/steps.ts';
import { hintsOf, LANGUAGE_TABLES } from '../../shared/detect/vocabulary.ts';

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

it('takes a phrase of plain letters to pieces as folding does, in every table and dossier', () => {
  const names = ['israel-syria', 'russia-ukraine', 'pakistan-afghanistan'].map((name) =>
    readDossierFile(`shared/dossier/${name}.json`),
  );
  const phrases = textsIn([LANGUAGE_TABLES, LANGUAGE_TABLES.map(({ language }) => hintsOf(language)), names]);
  expect(phrases.length).toBeGreaterThan(50_000);
  const wanted = phrases.map((phrase) => JSON.stringify(foldSteps(phrase)));
  const differs = (steps: Steps, at: number) => JSON.stringify(steps) !== wanted[at];
  expect(phrases.filter((phrase, at) => differs(stepsOf(phrase), at))).toEqual([]);
  const folded = foldAll(phrases);
  expect(phrases.filter((_, at) => differs(stepsOf(folded[at] ?? ''), at))).toEqual([]);
});

it.each([
  ['Talks*', [['talks', 'stem']]],
  ['*gespräche*', [['gesprache', 'stem']]],
  ['*talks', [['talks', 'tail']]],
  [
    'مفاوضات* السلام',
    [
      ['مفاوضات', 'stem'],
      ['السلام', 'exact'],
    ],
  ],
  [
    'all-party talks',
    [
      ['all', 'exact'],
      ['party', 'exact'],
      ['talks', 'exact'],
    ],
  ],
] as const)('reads %s in steps', (phrase, steps) => {
  expect(stepsOf(phrase).map(({ word, match }) => [word, match])).toEqual(steps);
});

it('counts no letter as plain that folding changes or that is none', () => {
  const plain = new RegExp(`^[${PLAIN_LETTERS}]$`);
  const letters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((each) =>
    plain.test(each),
  );
  expect(letters.length).toBeGreaterThan(150);
  expect(letters.filter((each) => foldText(each) !== each || !/[\p{L}\p{N}]/u.test(each))).toEqual([]);
});

it('folds many texts at once as it does each, also where one holds what parts them', () => {
  const texts = ['Négocié', '', 'أُعلِن', 'ΛΌΓΟΣ', 'US', 'ﬁn…'];
  expect(foldAll(texts)).toEqual(texts.map(foldText));
  expect(foldAll(texts)).toEqual(['negocie', '', 'اعلن', 'λογοσ', 'us', 'fin...']);
  expect(foldAll(['é\0à', 'B'])).toEqual(['e\0a', 'b']);
  expect(foldAll([])).toEqual([]);
});
