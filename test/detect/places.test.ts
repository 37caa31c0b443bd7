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
    ['en', 'Not in Paris but in London: Israel and Syria to meet on Friday', 'london'],
    ['en', 'Not in Paris: Israel and Syria to meet on Friday', null],
    ['en', 'Israel and Syria to meet in London, not Paris', 'london'],
    ['de', 'Nicht in Paris, sondern in London treffen sich Israel und Syrien am Freitag', 'london'],
    ['fr', 'Pas à Paris mais à Londres : Israël et la Syrie se rencontreront vendredi', 'london'],
    ['ar', 'ليس في باريس بل في لندن: سوريا وإسرائيل ستلتقيان الجمعة', 'london'],
    ['he', 'לא בפריז אלא בלונדון: ישראל וסוריה ייפגשו ביום שישי', 'london'],
    ['en', 'No deal in Paris as Israel-Syria talks end', 'paris'],
  ])('is not one that is denied (%s): %s', (lang, title, place) => {
    expect(placeOf(title, '', lang)).toBe(place);
  });

  it.each([
    ['en', 'Israel-Syria talks: after failure in London, new round in Baku on Thursday', 'baku'],
    ['en', 'After failure in London, Israel and Syria to meet in Baku on Thursday', 'baku'],
    ['fr', 'Après un échec à Londres, Israël et la Syrie se rencontreront à Bakou jeudi', 'baku'],
    ['en', 'As envoys talk in Paris, Israel and Syria to meet in Baku on Thursday', 'baku'],
    ['en', 'After talks in London, Israel and Syria agree on ceasefire', 'london'],
    ['en', 'Israel and Syria agree on ceasefire after talks in London, to meet again in Baku', 'london'],
  ])('is not the scene of what lies behind the news, if there is another (%s): %s', (lang, title, place) => {
    expect(placeOf(title, '', lang)).toBe(place);
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
