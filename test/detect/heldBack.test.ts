import { describe, expect, it } from 'vitest';
import { makeItem } from '../samples/news.ts';
import { detectItem, kindOf, newsOf, reportOf } from './headline.ts';

describe('agreeing to meet', () => {
  it.each([
    ['en', 'Barrack: Israel and Syria agree to meet'],
    ['en', 'Barrack says Israel and Syria have agreed to meet'],
    ['fr', 'Israël et la Syrie acceptent de se rencontrer'],
    ['he', 'ישראל וסוריה הסכימו להיפגש'],
    ['es', 'Israel y Siria acuerdan reunirse'],
    ['de', 'Israel und Syrien einigen sich auf Gespräche'],
    ['ar', 'سوريا وإسرائيل تتفقان على عقد لقاء'],
  ])('is no meeting yet (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('statement');
  });

  it.each([
    ['en', 'Israel and Syria agree to meet again'],
    ['en', 'Israel and Syria agree to continue talks'],
    ['fr', 'Israël et la Syrie conviennent de se revoir'],
    ['he', 'ישראל וסוריה הסכימו להיפגש שוב'],
    ['ar', 'سوريا وإسرائيل تتفقان على لقاء جديد'],
  ])('again ends a meeting (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('round-concluded');
  });

  it('is a date where a day or a place is told', () => {
    expect(kindOf('Israel and Syria agree to meet on Monday')).toBe('round-scheduled');
    expect(kindOf('Israel and Syria agree to meet in Paris')).toBe('round-scheduled');
  });
});

describe('what one side says behind an agreement', () => {
  it.each([
    ['en', 'Israel and Syria agreed to ceasefire, but Israel wants more time'],
    ['fr', "Israël et la Syrie s'accordent sur une trêve, mais Israël veut plus de temps"],
    ['de', 'Israel und Syrien einigen sich auf Waffenruhe, doch Israel will mehr Zeit'],
    ['ar', 'سوريا وإسرائيل تتفقان على وقف إطلاق النار لكن إسرائيل تطلب مزيدا من الوقت'],
    ['he', 'ישראל וסוריה הסכימו על הפסקת אש, אך ישראל מבקשת עוד זמן'],
  ])('takes away from it (%s): %s', (lang, title) => {
    expect(newsOf(detectItem(makeItem(title, { lang })))).not.toBe('agreement, strong');
  });

  it('does not where nobody holds back', () => {
    expect(reportOf('Israel and Syria agree to ceasefire in Paris, but Iran remains a worry').evidence).toBe('strong');
  });

  it('denies what is said of the talks', () => {
    const title = 'Source says progress made in Paris talks of Israel and Syria, Syrian official denies it';
    expect(kindOf(title)).toBe('denied round-concluded');
  });
});

describe('a state of the talks rather than an event', () => {
  it.each([
    ['en', 'breakdown', 'Negotiating with Israel is a dead end, says Syrian minister'],
    ['fr', 'breakdown', 'Négocier avec Israël est une impasse, dit un ministre syrien'],
    ['fa', 'breakdown', 'وزیر سوریه: مذاکره با اسرائیل بن‌بست محض است'],
    ['ar', 'breakdown', 'وزير سوري: التفاوض مع إسرائيل طريق مسدود'],
    ['tr', 'round-opened', "Suriye ile İsrail arasındaki görüşmeler Paris'te sürüyor"],
    ['he', 'round-opened', 'השיחות בין ישראל לסוריה בפריז נמשכות'],
    ['ru', 'round-opened', 'Переговоры Израиля и Сирии в Париже продолжаются'],
    [
      'fr',
      'round-concluded',
      '"Aucun progrès majeur" dans les pourparlers de Paris entre Israël et la Syrie, selon un diplomate',
    ],
  ])('is weak evidence (%s): %s, %s', (lang, kind, title) => {
    expect(reportOf(title, { lang })).toMatchObject({ kind, evidence: 'weak' });
  });

  it.each([
    ['en', 'breakdown', 'Israel-Syria talks reach dead end, officials say'],
    ['fa', 'breakdown', 'مذاکرات سوریه و اسرائیل به بن‌بست رسید'],
    ['fr', 'round-concluded', 'Aucun progrès dans les pourparlers de Paris entre Israël et la Syrie'],
  ])('is not what they come to (%s): %s, %s', (lang, kind, title) => {
    expect(reportOf(title, { lang })).toMatchObject({ kind, evidence: 'strong' });
  });
});

describe('a meeting that one side proposes', () => {
  it.each([
    ['en', 'Syria proposes meeting with Israel in Paris this month to resume security talks'],
    ['de', 'Syrien schlägt Treffen mit Israel in Paris in diesem Monat vor'],
    ['ar', 'سوريا تقترح لقاء مع إسرائيل في باريس هذا الشهر لاستئناف المحادثات'],
  ])('is a wish, with all that it is to be for (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('statement');
  });

  it('is no wish of a word that only has its letters ("technical", "and intent")', () => {
    const title = 'فرق فنية من سوريا وإسرائيل تجتمع في باريس الاثنين المقبل';
    expect(kindOf(title, { lang: 'ar' })).toBe('round-scheduled');
  });

  it('is more where it is said to take place', () => {
    expect(kindOf('Israel and Syria to meet in Paris on Friday to resume security talks')).toBe('round-scheduled');
  });
});

describe("the mediators' own words", () => {
  const title = 'Israel-Syria talks end in Paris';

  it('are no agreement of the two sides, though they state them together', () => {
    const theirs = 'In a joint statement, the United States and France said the sides would meet again next week.';
    expect(kindOf(title, { summary: theirs })).toBe('round-concluded');
  });

  it('are one where the sides state it', () => {
    const summary = 'In a joint statement the parties announced a deconfliction cell.';
    expect(kindOf(title, { summary })).toBe('agreement');
  });
});

describe('words that only look like an act', () => {
  it('stand behind a Hebrew letter that no verb has before it', () => {
    expect(kindOf('טראמפ באיום מפורש על דמשק: "אם לא יהיה הסכם עם ישראל, יהיו תקיפות"', { lang: 'he' })).toBe(
      'statement',
    );
  });

  it('are a gift to a side at a meeting of others', () => {
    const title = 'EU, US pledge €270M to Syria at Brussels meeting that riled Israel';
    expect(reportOf(title).evidence).not.toBe('strong');
  });
});

describe('what hangs on a condition', () => {
  it.each([
    ['en', 'If there is no deal, Israel quits talks with Syria'],
    ['he', 'אם לא יהיה הסכם, ישראל תפרוש מהשיחות עם סוריה'],
    ['ar', 'إذا لم يتم التوصل إلى اتفاق تنسحب سوريا من المفاوضات مع إسرائيل'],
    ['fa', 'اگر توافقی با اسرائیل نباشد، سوریه از مذاکرات خارج می‌شود'],
    ['tr', 'Anlaşma olmazsa Suriye İsrail ile görüşmelerden çekilecek'],
    ['ru', 'Если соглашения не будет, Сирия выйдет из переговоров с Израилем'],
  ])('has not happened (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('statement');
  });

  it.each([
    ['en', 'Israel quits talks with Syria'],
    ['ar', 'سوريا تنسحب من المفاوضات مع إسرائيل'],
    ['fa', 'سوریه از مذاکرات با اسرائیل خارج می‌شود'],
  ])('has where it stands by itself (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('breakdown');
  });
});

describe('an agreement with a "no" behind its verb', () => {
  it.each([
    ['en', 'Israel and Syria reach no deal in Paris'],
    ['en', 'Israel and Syria signed no agreement in Paris'],
    ['en', 'Israel and Syria signed nothing in Paris'],
    ['de', 'Israel und Syrien unterzeichnen kein Abkommen'],
    ['de', 'Israel und Syrien unterzeichnen nichts in Paris'],
  ])('is none, however it is worded (%s): %s', (lang, title) => {
    expect(reportOf(title, { lang }).kind).not.toBe('agreement');
  });

  it('is one where only what comes next is denied', () => {
    const title = 'Israel and Syria sign agreement in Paris, no date for next round';
    expect(reportOf(title)).toMatchObject({ kind: 'agreement', denies: false });
  });
});
