import { describe, expect, it } from 'vitest';
import { reportOf } from './headline.ts';

/** Published on Tuesday 12 August 2025. */
const on = (lang: string) => ({ lang, published: '2025-08-12T10:00:00Z' });
const day = (from: string, to = from) => ({ from, to });

describe('the date of what an item tells', () => {
  it.each([
    ['a coming weekday', 'en', 'Israel and Syria to meet in Paris on Thursday', day('2025-08-14')],
    [
      'a weekday with its number',
      'it',
      'Israele e Siria si rivedono: appuntamento martedì 19 a Parigi',
      day('2025-08-19'),
    ],
    [
      'a weekday with a number of people',
      'en',
      'Israel and Syria to meet in Paris on Thursday, 21 ministers say',
      day('2025-08-14'),
    ],
    ['the next of the very weekday', 'en', 'Israel and Syria to meet in Paris next Tuesday', day('2025-08-19')],
    [
      'the next of the very weekday',
      'fr',
      'Israël et la Syrie se rencontreront à Paris mardi prochain',
      day('2025-08-19'),
    ],
    ['a past weekday', 'en', 'Israeli and Syrian envoys met in Paris on Thursday', day('2025-08-07')],
    ['a day before its month', 'en', 'Israel and Syria to meet in Paris on 14 August', day('2025-08-14')],
    ['a month before its day', 'en', 'Israel-Syria talks set for Aug. 14 in Paris', day('2025-08-14')],
    ['tomorrow', 'en', 'Israel and Syria to meet in Paris tomorrow', day('2025-08-13')],
    ['next week', 'en', 'Israel and Syria to meet in Paris next week', day('2025-08-17', '2025-08-24')],
    ['an Arabic weekday', 'ar', 'لقاء سوري إسرائيلي مرتقب الخميس في باريس', day('2025-08-14')],
    ['a Levantine month', 'ar', 'من المقرر أن تلتقي إسرائيل وسوريا في باريس في 14 آب', day('2025-08-14')],
    ['a Hebrew weekday', 'he', 'ישראל וסוריה ייפגשו ביום חמישי בפריז', day('2025-08-14')],
    ['a Hebrew date', 'he', 'ישראל וסוריה ייפגשו ב-14 באוגוסט בפריז', day('2025-08-14')],
    ['a French date', 'fr', 'Israël et la Syrie vont se rencontrer le 14 août à Paris', day('2025-08-14')],
    ['the Sunday after the next', 'en', 'Israel and Syria to meet in Paris on Sunday week', day('2025-08-24')],
    ['a week after the very weekday', 'en', 'Israel and Syria to meet in Paris on Tuesday week', day('2025-08-19')],
    [
      'the day before a meeting of a week',
      'en',
      'Israel and Syria to begin Sunday week-long talks in Paris',
      day('2025-08-17'),
    ],
    [
      'the Thursday after the next',
      'fr',
      'Israël et la Syrie se rencontreront à Paris jeudi en huit',
      day('2025-08-21'),
    ],
    [
      'the Thursday after the next',
      'de',
      'Israel und Syrien treffen sich am Donnerstag in einer Woche in Paris',
      day('2025-08-21'),
    ],
    ['yesterday in French', 'fr', 'Israéliens et Syriens se sont rencontrés hier à Paris', day('2025-08-11')],
  ])('is read from %s', (_name, lang, title, date) => {
    expect(reportOf(title, on(lang)).date).toEqual(date);
  });

  it.each([
    ['30 February', '2026-01-05', null],
    ['28 February', '2026-01-05', day('2026-02-28')],
    ['31 April', '2026-03-05', null],
    ['29 February', '2026-01-05', null],
    ['29 February', '2028-01-05', day('2028-02-29')],
    ['29 February 2027', '2026-12-05', null],
    ['29 February 2028', '2026-12-05', day('2028-02-29')],
  ])('is none that its month does not have: %s, written on %s', (written, published, date) => {
    const report = reportOf(`Israel and Syria to meet in Baku on ${written}`, { published: `${published}T10:00:00Z` });
    expect(report.date).toEqual(date);
  });

  it('is no month that is part of a name', () => {
    const summary = 'They met after the request made at Mar-a-Lago.';
    expect(reportOf('Israeli and Syrian envoys met in Baku', { ...on('en'), summary }).date).toBeNull();
  });

  it('is not the day on which somebody said so', () => {
    const summary = 'An official said on Friday that they met in Baku on Sunday.';
    expect(reportOf('Israeli and Syrian envoys met in Baku', { ...on('en'), summary }).date).toEqual(day('2025-08-10'));
  });

  it.each([
    ['en', 'Israeli and Syrian envoys met in Baku', 'Experts will meet on Wednesday, they said.', null],
    ['en', 'Israeli and Syrian envoys met in Baku', 'They agreed to meet again next week.', null],
    ['he', 'שיחות ישראל וסוריה בבאקו הסתיימו', 'המומחים ייפגשו ביום רביעי בפריז.', null],
    ['en', 'Israeli and Syrian envoys met in Baku', 'They met on Monday, and experts will follow.', day('2025-08-11')],
  ])('is not that of what comes next (%s): %s / %s', (lang, title, summary, date) => {
    expect(reportOf(title, { ...on(lang), summary }).date).toEqual(date);
  });

  it.each([
    ['en', 'Israel and Syria agree on truce in Amman, to meet again on 25 August'],
    ['fr', 'Israël et la Syrie s’accordent sur une trêve, prochaine réunion le 25 août'],
    ['ar', 'سوريا وإسرائيل تتفقان على هدنة واللقاء مجددا في 25 آب'],
    ['he', 'ישראל וסוריה הסכימו על הפסקת אש וייפגשו שוב ב-25 באוגוסט'],
  ])('is not the next round’s, where the deed is done (%s)', (lang, title) => {
    expect(reportOf(title, on(lang))).toMatchObject({ kind: 'agreement', date: null });
  });

  it('stays open where the item is undated and names a weekday', () => {
    expect(reportOf('Israel and Syria to meet in Paris on Thursday', { published: null }).date).toBeNull();
  });
});

describe('the place', () => {
  it.each([
    ['after a preposition', 'en', 'Israeli and Syrian envoys met in Baku', 'baku'],
    ['before the talks', 'en', 'London talks between Israel and Syria end', 'london'],
    ['with the preposition written on', 'he', 'נציגי ישראל וסוריה נפגשו בלונדון', 'london'],
    [
      'not where a capital stands for its government',
      'en',
      'Washington says Israel and Syria agreed on a ceasefire',
      null,
    ],
    ['not the ground that the talks are about', 'en', 'Israel and Syria agreed on a ceasefire in Sweida', null],
  ])('is found %s', (_name, lang, title, place) => {
    expect(reportOf(title, on(lang)).place).toBe(place);
  });
});

describe('the ordinal of a round', () => {
  it.each([
    ['Fifth round of Israel-Syria talks begins in Paris', 'en', 5],
    ['بدء الجولة الخامسة من المفاوضات بين سوريا وإسرائيل في باريس', 'ar', 5],
    ['סבב רביעי של שיחות בין ישראל לסוריה החל בפריז', 'he', 4],
    ['Le troisième round des pourparlers entre Israël et la Syrie a débuté à Paris', 'fr', 3],
    ['Israel and Syria hold first talks in 25 years in Paris', 'en', null],
  ])('is read from: %s', (title, lang, ordinal) => {
    expect(reportOf(title, on(lang)).ordinal).toBe(ordinal);
  });
});

describe('what an item may do', () => {
  it('is to support, never to start, where it is a live page', () => {
    expect(reportOf('Live: Israel and Syria hold talks in Paris').supportsOnly).toBe(true);
    expect(reportOf('Israel and Syria hold talks in Paris').supportsOnly).toBe(false);
    expect(reportOf('لقاء مباشر بين سوريا وإسرائيل في باكو', { lang: 'ar' }).supportsOnly).toBe(false);
  });
});

describe('the number of a round', () => {
  it('is not that of a round before it, or of one that will not be', () => {
    expect(reportOf('Israel and Syria hold talks in Baku, first since third round').ordinal).toBeNull();
    expect(reportOf('Israel-Syria talks in Paris end, no fourth round in sight').ordinal).toBeNull();
    expect(reportOf('Israel and Syria hold fourth round of talks in Baku').ordinal).toBe(4);
    expect(
      reportOf('Israël et la Syrie se sont rencontrés à Bakou, après le troisième round', { lang: 'fr' }).ordinal,
    ).toBeNull();
  });
});
