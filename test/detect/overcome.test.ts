/** A standstill that is to end, or has ended, beside one that is news. */
import { describe, expect, it } from 'vitest';
import { kindOf } from './headline.ts';

describe('a standstill', () => {
  it.each([
    ['en', 'Israel proposes to Syria that negotiators meet to overcome impasse'],
    ['en', 'Mediator seeks way out of deadlock in Israel-Syria talks'],
    ['fr', "Israël et la Syrie cherchent à sortir de l'impasse des pourparlers"],
    ['es', '"Superado el impasse" en los diálogos entre Israel y Siria, dice el mediador'],
    ['ar', 'مساع لتجاوز الجمود في المحادثات بين سوريا وإسرائيل'],
    ['de', 'Israel und Syrien suchen Ausweg aus der Sackgasse bei den Gesprächen'],
    ['ru', 'Израиль и Сирия ищут выход из тупика на переговорах'],
    ['fa', 'تلاش برای شکستن بن‌بست مذاکرات اسرائیل و سوریه'],
  ])('that somebody overcomes is none: %s, %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('statement');
  });

  it.each([
    ['en', 'Israel-Syria talks end in deadlock'],
    ['en', 'Israel-Syria talks hit impasse'],
    ['fr', "Les pourparlers entre Israël et la Syrie dans l'impasse"],
    ['ar', 'جمود في المحادثات بين سوريا وإسرائيل'],
    ['de', 'Gespräche zwischen Israel und Syrien in der Sackgasse'],
    ['ru', 'Переговоры Израиля и Сирии зашли в тупик'],
    ['fa', 'بن‌بست در مذاکرات اسرائیل و سوریه'],
  ])('that talks come to is one: %s, %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('breakdown');
  });
});
