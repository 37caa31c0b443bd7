import { describe, expect, it } from 'vitest';
import { makeItem } from '../samples/news.ts';
import { detectItem, feed, newsOf } from './headline.ts';

/** What an outlet's headline gives where it leaves its own side out. */
function heard(title: string, lang: string, host: string): string {
  return newsOf(detectItem(makeItem(title, { lang }), { ...feed, lang, url: `https://${host}/rss` }));
}

describe('a party that its own press leaves unsaid', () => {
  it.each([
    ['round-concluded, strong', 'השיחות עם סוריה הסתיימו'],
    ['round-concluded, weak', 'פגישה עם סוריה בבאקו'],
  ])('is heard in a Hebrew outlet, which may then support and not start an event: %s, %s', (news, title) => {
    expect(heard(title, 'he', 'outlet.example')).toBe(`${news}, support only`);
  });

  it.each([
    ['agreement', 'הסכם עם סוריה נחתם'],
    ['round-postponed', 'נדחתה הפגישה עם סוריה בבאקו'],
    ['round-concluded', 'הסתיימה הפגישה עם סוריה בבאקו'],
  ])('is heard there where the wording is plain, which starts an event weakly: %s, %s', (kind, title) => {
    expect(heard(title, 'he', 'outlet.example')).toBe(`${kind}, weak`);
  });

  it('is heard in the official voice of the side, which speaks for itself', () => {
    expect(heard('تأجيل الجولة مع الجانب الإسرائيلي في باكو', 'ar', 'sana.sy')).toBe('round-postponed, strong');
  });

  it('is heard in an outlet that is listed as the side’s, as plainly as if it had named it', () => {
    expect(heard('تأجيل الجولة مع الجانب الإسرائيلي في باكو', 'ar', 'www.syria.tv')).toBe('round-postponed, strong');
  });

  it('is not heard in an outlet of nobody', () => {
    expect(heard('تأجيل الجولة مع الجانب الإسرائيلي في باكو', 'ar', 'outlet.example')).toMatch(/support only$/);
  });

  it('is not heard where somebody else may be meant', () => {
    expect(heard('ארה"ב: השיחות עם סוריה נדחו', 'he', 'outlet.example')).not.toMatch(/strong/);
    expect(heard('רוסיה חתמה על הסכם עם סוריה', 'he', 'outlet.example')).toBe('starts nothing');
  });

  it('is not heard without talks with the other', () => {
    expect(heard('רעידת אדמה בסוריה', 'he', 'outlet.example')).toBe('starts nothing');
  });
});
