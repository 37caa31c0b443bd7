/** What weights are learned of beside senses: the words of an item without its names, and what the rules made of it. */
import { describe, expect, it } from 'vitest';
import { readByRules } from '../../shared/detect/decideKind.ts';
import { readItemClaims } from '../../shared/detect/readClaims.ts';
import { listRules } from '../../shared/detect/wording/listRules.ts';
import { listWords } from '../../shared/detect/wording/listWords.ts';
import type { Item } from '../../shared/feeds/item.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { createReader } from './reading.ts';

const read = createReader(SAMPLE_DOSSIER);
const wordsOf = (title: string, rest: Partial<Item> = {}) => listWords(read(title, rest));
/** Whole words of a headline alone. */
const wholeOf = (title: string) => [...wordsOf(title).keys()].filter((word) => !/[ *]/.test(word));

describe('the words of an item', () => {
  it('hold no name: what stands for it are sides in their order, who mediates, places, numbers and other states', () => {
    expect(wholeOf('Sylvania snubs Freedonia: 40 Libyan guests of Ruritania leave Paris')).toEqual([
      '<one>',
      'snubs',
      '<other>',
      '<number>',
      '<state>',
      'guests',
      'of',
      '<third>',
      'leave',
      '<place>',
    ]);
  });

  it('are the same whoever the sides are, and whichever of their names stands there', () => {
    const sylvania = wordsOf('Sylvania snubs Freedonia in Paris');
    expect(wordsOf('Freedonia snubs Sylvania in Washington')).toEqual(sylvania);
    expect(wordsOf('Rufus Firefly snubs Trentino in Paris').has('<one> snubs')).toBe(true);
  });

  it('are each there whole and by its first five letters, the whole counting more', () => {
    const words = wordsOf('Freedonia negotiators talk');
    expect([words.get('talk'), words.get('talk*')]).toEqual([0.7, undefined]);
    const longer = wordsOf('Freedonia snubbing Sylvania');
    expect([longer.get('snubbing'), longer.get('snubb*')]).toEqual([0.7, 0.5]);
  });

  it('stand in pairs of stems, with the beginning and the end of a headline', () => {
    const pairs = [...wordsOf('Sylvania champions storming out').keys()].filter((word) => word.includes(' '));
    expect(pairs).toEqual(['^ <one>', '<one> champ', 'champ storm', 'storm out', 'out $']);
  });

  it('of a lead are told from those of its headline, count less, and stand in no pairs', () => {
    const words = wordsOf('Sylvania waits', { summary: 'Freedonia keeps storming out.' });
    expect([...words].filter(([word]) => word.startsWith(':'))).toEqual([
      [':<other>', expect.closeTo(0.28)],
      [':keeps', expect.closeTo(0.28)],
      [':storming', expect.closeTo(0.28)],
      [':storm*', expect.closeTo(0.2)],
      [':out', expect.closeTo(0.28)],
    ]);
  });

  it('of a lead are looked at as far as its fortieth', () => {
    const summary = [...Array.from({ length: 39 }, () => 'und'), 'vierzig', 'danach'].join(' ');
    const words = wordsOf('Sylvania wartet', { lang: 'de', summary });
    expect([words.has(':vierzig'), words.has(':danach')]).toEqual([true, false]);
  });
});

describe('what the rules made of an item', () => {
  function rulesOf(title: string, rest: Partial<Item> = {}): string[] {
    const reading = read(title, rest);
    return [...listRules(readByRules(reading, readItemClaims(reading))).keys()];
  }

  it('is its kind, on what evidence, whether they found a place and a day, and each rule that spoke', () => {
    expect(rulesOf('Freedonia and Sylvania to hold talks in Paris on Thursday')).toEqual([
      'rules:round-scheduled',
      'rules:round-scheduled.strong',
      'rules:round-scheduled.place',
      'rules:round-scheduled.date',
      'rule:kind.scheduled.meet-future',
      'rule:evidence.strong',
    ]);
  });

  it('says what they found to be denied', () => {
    expect(rulesOf('Freedonia denies that it signed an agreement with Sylvania')).toContain(
      'rules:agreement.strong.denied',
    );
  });

  it('is a statement where they know no act, and background where it looks back', () => {
    expect(rulesOf('Freedonia looks across at Sylvania')).toEqual([
      'rules:statement',
      'rules:statement.mention',
      'rule:kind.statement',
    ]);
    expect(rulesOf('Why Freedonia and Sylvania talk')).toContain('rules:background');
  });
});
