import { describe, expect, it } from 'vitest';
import { cleanOutletName, NAMELESS } from '../../shared/detect/cleanOutletName.ts';

const clean = (name: string) => cleanOutletName(name, (other) => other.toLowerCase() === 'reuters');

describe('the name of an outlet that the dossier does not list', () => {
  it.each([
    ['The Daily Rumour', 'The Daily Rumour'],
    ['St. Petersburg Times', 'St. Petersburg Times'],
    ['عنب بلدي', 'عنب بلدي'],
    ['朝日新聞デジタル', '朝日新聞デジタル'],
  ])('is shown as it stands where it is a name: %s', (name, shown) => {
    expect(clean(name)).toBe(shown);
  });

  it.each([
    ['a web address', 'Visit http://phish.example', 'Visit'],
    ['a web address without its scheme', 'Rumour phish.example/win now', 'Rumour now'],
    ['an address hidden by invisible characters', 'Rumour phi\u200bsh\u2060.exa\u00admple', 'Rumour'],
    ['an address with a full stop of another width', 'Rumour phish．example', 'Rumour'],
    ['a mail address', 'Rumour win@phish.example', 'Rumour'],
    ['a phone number', 'Call +1 (202) 555-0143 Rumour', 'Call Rumour'],
    ['a phone number in Arabic digits', 'نبأ ٠٢٠٢٥٥٥٠١٤٣', 'نبأ'],
    ['letters turned round', 'Ru\u202emour\u202c', 'Rumour'],
    ['line breaks and controls', 'Ru\u0000mour\r\nNews', 'Rumour News'],
  ])('loses %s', (_what, name, shown) => {
    expect(clean(name)).toBe(shown);
  });

  it.each([
    ['nothing but an address', 'https://phish.example'],
    ['letters of two scripts', 'R\u0435ut\u0435rs'],
    ['letters of two scripts in two words', 'Daily Новости'],
    ['the name of an outlet that is listed', 'Reuters'],
    ['the same in wide letters', 'Ｒｅｕｔｅｒｓ'],
    ['no letter at all', '24/7'],
  ])('is not shown where it is %s', (_what, name) => {
    expect(clean(name)).toBe(NAMELESS);
  });

  it('is cut where it is a sentence', () => {
    expect(clean('word '.repeat(1000)).length).toBeLessThanOrEqual(60);
  });
});
