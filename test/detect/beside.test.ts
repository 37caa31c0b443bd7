import { describe, expect, it } from 'vitest';
import { kindOf } from './headline.ts';

describe('a breakdown that is only the setting of other news', () => {
  it.each([
    ['en', 'Netanyahu warns Sharaa as Israel-Syria talks stall'],
    ['en', 'Amid stalled talks, Israel and Syria trade words over the border'],
    ['fr', 'Netanyahou avertit Damas alors que les pourparlers Israël-Syrie sont rompus'],
    ['ar', 'نتنياهو يحذر دمشق وسط انهيار المفاوضات بين سوريا وإسرائيل'],
    ['he', 'נתניהו מזהיר את דמשק על רקע קריסת השיחות בין ישראל לסוריה'],
  ])('is not told (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('statement');
  });

  it('is told where it is the news and the rest comes after it', () => {
    expect(kindOf('Israel-Syria talks collapse as Damascus rejects corridor')).toBe('breakdown');
  });
});

describe('leaving a city after talks', () => {
  it.each([
    ['en', 'Israeli and Syrian envoys leave Paris after three days of talks'],
    ['fr', 'Israéliens et Syriens quittent Paris après trois jours de pourparlers'],
    ['ar', 'الوفدان السوري والإسرائيلي يغادران باريس بعد يومين من المفاوضات'],
    ['he', 'המשלחות של ישראל וסוריה עזבו את פריז אחרי יומיים של שיחות'],
  ])('ends the round (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('round-concluded');
  });

  it('ends it also where they are to meet again', () => {
    expect(kindOf('Syrians leave Paris after talks with Israel, to meet again often')).toBe('round-concluded');
  });
});

describe('words near the talks that tell nothing of them', () => {
  it('are a participle before the noun', () => {
    expect(kindOf('Revived talks between Israel and Syria expected in Paris tonight')).toBe('round-scheduled');
  });

  it('are a lead about what a government discussed or decided', () => {
    const title = 'Israel weighs its Syria talks';
    expect(kindOf(title, { summary: 'In Paris on Sunday Netanyahu discussed the budget.' })).toBe('statement');
    expect(kindOf(title, { summary: 'Netanyahu decided to continue in Paris on Sunday.' })).toBe('statement');
  });
});
