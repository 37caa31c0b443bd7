import { describe, expect, it } from 'vitest';
import type { Report } from '../../shared/detect/report.ts';
import { makeItem } from '../samples/news.ts';
import { detectItem, feed } from './headline.ts';

/** What an outlet's headline gives where it leaves its own side out. */
function heard(title: string, lang: string, host: string): Pick<Report, 'kind' | 'supportsOnly'> | string {
  const detection = detectItem(makeItem(title, { lang }), { ...feed, lang, url: `https://${host}/rss` });
  if (detection.outcome === 'dropped') return detection.drop;
  const { kind, supportsOnly } = detection.report;
  return { kind, supportsOnly };
}

describe('a party that its own press leaves unsaid', () => {
  it('is heard in a Hebrew outlet, which may then support and not start an event', () => {
    expect(heard('נדחתה הפגישה עם סוריה בבאקו', 'he', 'outlet.example')).toEqual({
      kind: 'round-postponed',
      supportsOnly: true,
    });
  });

  it('is heard in the official voice of the side, which speaks for itself', () => {
    expect(heard('تأجيل الجولة مع الجانب الإسرائيلي في باكو', 'ar', 'sana.sy')).toEqual({
      kind: 'round-postponed',
      supportsOnly: false,
    });
  });

  it('is heard in an outlet that is listed as the side’s, as plainly as if it had named it', () => {
    expect(heard('تأجيل الجولة مع الجانب الإسرائيلي في باكو', 'ar', 'www.syria.tv')).toEqual({
      kind: 'round-postponed',
      supportsOnly: false,
    });
  });

  it('is not heard in an outlet of nobody', () => {
    expect(heard('تأجيل الجولة مع الجانب الإسرائيلي في باكو', 'ar', 'outlet.example')).toBe('one-party-only');
  });

  it('is not heard where somebody else may be meant', () => {
    expect(heard('ארה"ב: השיחות עם סוריה נדחו', 'he', 'outlet.example')).toBe('one-party-only');
    expect(heard('רוסיה חתמה על הסכם עם סוריה', 'he', 'outlet.example')).toBe('competing-track');
  });

  it('is not heard without talks with the other', () => {
    expect(heard('רעידת אדמה בסוריה', 'he', 'outlet.example')).toBe('one-party-only');
  });
});
