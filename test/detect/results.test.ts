import { describe, expect, it } from 'vitest';
import { createResultFinder } from '../../shared/detect/findResults.ts';
import { splitWords } from '../../shared/detect/fold.ts';

const finder = createResultFinder({
  results: [
    {
      id: 'cell',
      name: 'joint cell',
      spellings: ['communication cell', 'خلية اتصال', 'תא תקשורת', 'cellule de liaison'],
    },
    { id: 'truce', name: 'ceasefire', spellings: ['ceasefire', 'وقف إطلاق النار', 'הפסקת אש'] },
  ],
});
const find = (title: string, lead: string) => finder(splitWords(title), splitWords(lead));

describe('what an agreement makes', () => {
  it.each([
    ['Sides agree to establish dedicated ‘communication cell’', ['cell']],
    ['اتفاق على خلية اتصال', ['cell']],
    ['اتفقتا على وقف لإطلاق النار', ['truce']],
    ['الطرفان يتفقان على إنشاء الخلية', []],
    ['הצדדים הסכימו על הפסקת אש', ['truce']],
    ['הסכמה להקמת תא התקשורת', ['cell']],
    ['Accord sur une cellule de liaison', ['cell']],
    ['Ceasefires elsewhere', []],
  ])('is found in the headline: %s', (title, expected) => {
    expect(find(title, '')).toEqual(expected);
  });

  it('is found in the lead where the headline names none', () => {
    expect(find('Joint statement of the two', 'They set up a communication cell.')).toEqual(['cell']);
    expect(find('Ceasefire agreed', 'They set up a communication cell.')).toEqual(['truce']);
  });
});
