import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, splitWords } from '../../shared/detect/fold.ts';
import { ar } from '../../shared/detect/languages/ar.ts';
import { he } from '../../shared/detect/languages/he.ts';
import { readForms } from '../../shared/detect/readForms.ts';
import { makeItem } from '../samples/news.ts';
import { detectItem, feed } from './headline.ts';

describe('folding', () => {
  it.each([
    ['case and accents', 'Désescalade À BAKOU', 'desescalade a bakou'],
    ['hamza and alef', 'أإآٱ مؤتمر', 'اااا موتمر'],
    ['alef maqsura, ta marbuta and tatweel', 'الجولـــة على', 'الجوله علي'],
    ['Arabic vowel signs', 'عُقِدَ', 'عقد'],
    ['Persian letters', 'کنفرانس سی', 'كنفرانس سي'],
    ['Hebrew points and final letters', 'שָׁלוֹם', 'שלומ'],
    ['Turkish dotless and dotted i', 'Şeybani İsraıl', 'seybani israil'],
    ['German sharp s and ligatures', 'Gespräche weiß œuvre', 'gesprache weiss oeuvre'],
    ['Eastern digits', '٢٤ و ۲۵', '24 و 25'],
    ['full-width letters', 'Ｐａｒｉｓ', 'paris'],
    ['invisible direction marks', 'ישראל\u200f-\u200eסוריה', 'ישראל-סוריה'],
  ])('unites %s', (_name, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)));
  });

  it('separates at apostrophes and hyphens', () => {
    expect(splitWords('l’envoyé al-Charaa').map((word) => word.text)).toEqual(['l', 'envoye', 'al', 'charaa']);
  });
});

describe('letters written on to a word', () => {
  const forms = (word: string, table: typeof ar) => readForms(foldText(word), table).map((form) => form.text);

  it('are taken off in Arabic', () => {
    expect(forms('والمفاوضات', ar)).toContain(foldText('مفاوضات'));
    expect(forms('وسيلتقي', ar)).toContain(foldText('يلتقي'));
    expect(forms('للمحادثات', ar)).toContain(foldText('محادثات'));
  });

  it('are taken off in Hebrew', () => {
    expect(forms('ושבפריז', he)).toContain(foldText('פריז'));
    expect(forms('מהשיחות', he)).toContain(foldText('שיחות'));
  });
});

describe('any text at all', () => {
  it('is detected without an error, and the same way twice', () => {
    const pieces = fc.constantFrom(
      'Israel',
      'Syria',
      'talks',
      'סוריה',
      'ישראל',
      'مفاوضات',
      'إسرائيل',
      'سوريا',
      '?',
      ':',
      '..',
      '24',
      'juillet',
      ' ',
    );
    const text = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (title, summary) => {
        const item = makeItem(title, { summary });
        expect(detectItem(item, feed)).toEqual(detectItem(item, feed));
      }),
      { numRuns: 200 },
    );
  });

  it('costs what its beginning costs: what follows the first words is never looked at', () => {
    const start = `${'Israel and Syria hold talks in Paris on security. '.repeat(20)}`;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (tail) => {
        const kind = (content: string) => {
          const found = detectItem(
            makeItem('Israel and Syria hold talks in Paris', { content, summary: content }),
            feed,
          );
          return found.outcome === 'report' ? [found.report.kind, found.report.date, found.report.place] : found.drop;
        };
        expect(kind(start + tail)).toEqual(kind(start));
      }),
      { numRuns: 100 },
    );
  });
});
