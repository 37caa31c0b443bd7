import { describe, expect, it } from 'vitest';
import { kindOf } from './headline.ts';
import { cells } from './headlines/cells.ts';

const MONDAY = '2026-01-05T09:00:00.000Z';

/** One headline per cell of language × tense × kind: the tense is what tells a meeting held from one to come. */
describe.each(Object.entries(cells))('a headline in %s', (lang, rows) => {
  const named = rows.map(([kind, tense, title, published = MONDAY]) => ({ kind, tense, title, published }));

  it.each(named)('tells $kind by "$tense": $title', ({ kind, title, published }) => {
    expect(kindOf(title, { lang, published })).toBe(kind);
  });
});
