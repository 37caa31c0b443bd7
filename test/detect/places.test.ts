import { describe, expect, it } from 'vitest';
import { reportOf } from './headline.ts';

/** Published on Tuesday 12 August 2025. */
const placeOf = (title: string, summary: string, lang = 'en') =>
  reportOf(title, { lang, summary, published: '2025-08-12T10:00:00Z' }).place;

describe('the place of what an item tells', () => {
  it.each([
    ['en', 'Israel and Syria hold talks in Baku', 'PARIS, Aug 12 (Reuters) - The two sides met for two hours.', 'baku'],
    ['en', 'Israel and Syria wrap up round of talks', 'PARIS (AP) — The two sides met for two hours.', 'paris'],
    ['en', 'First day of Israel-Syria talks in Norway ends', 'PARIS, Aug 12 (Reuters) - It went well.', null],
    ['en', 'First day of Israel-Syria talks in Norway ends', 'The two sides met in London.', 'london'],
    ['fr', 'Israël et la Syrie ont tenu des pourparlers en Suisse', 'PARIS, 12 août (AFP) – Deux heures.', null],
    ['ar', 'انتهاء جولة محادثات بين سوريا وإسرائيل في النرويج', 'باريس (رويترز) - استمرت ساعتين.', null],
  ])('is not where the reporter sits, if the headline says where (%s): %s / %s', (lang, title, summary, place) => {
    expect(placeOf(title, summary, lang)).toBe(place);
  });

  it.each([
    ['en', 'Israel and Syria to meet this week', 'They agreed in Paris in January 2024 to go on.', null],
    ['en', 'Israel and Syria to meet this week', 'The talks in London follow a round in Paris in May.', 'london'],
    ['en', 'Israel and Syria to meet this week', 'They will gather in Paris on Friday.', 'paris'],
    ['fr', 'Israël et la Syrie se rencontreront cette semaine', 'Ils s’étaient vus à Paris en janvier 2024.', null],
  ])('is not where an earlier round was (%s): %s / %s', (lang, title, summary, place) => {
    expect(placeOf(title, summary, lang)).toBe(place);
  });
});
