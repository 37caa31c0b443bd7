import { describe, expect, it } from 'vitest';
import { kindOf, reportOf } from './headline.ts';

describe('a meeting that is only named', () => {
  it.each([
    ['due soon', 'en', 'New Israel-Syria meeting in Paris soon, source says', ''],
    ['due soon, in Arabic', 'ar', 'اجتماع سوري إسرائيلي قريبا', ''],
    ['due soon, in French', 'fr', 'Nouvelle rencontre Israël-Syrie bientôt à Paris', ''],
    ['due soon, in Hebrew', 'he', 'פגישה בין ישראל לסוריה בקרוב בפריז', ''],
    [
      'somebody else’s, the pair only in the lead',
      'en',
      'At Paris summit, Trump presses Sharaa for calm',
      'Israel and Syria have been in talks over the border.',
    ],
    ['an end that is near', 'en', 'Talks between Israel and Syria almost finished', ''],
    ['an end that is near', 'he', 'השיחות בין ישראל לסוריה כמעט הסתיימו', ''],
    ['an end that is near', 'fr', 'Les discussions entre Israël et la Syrie presque terminées', ''],
  ])('tells of no round held: %s', (_name, lang, title, summary) => {
    expect(kindOf(title, { lang, summary })).toBe('statement');
  });

  it('is to come where a city is to see it', () => {
    expect(kindOf('London to see third meeting of Israel and Syria on Tuesday')).toBe('round-scheduled');
    expect(kindOf('Londres accueillera mardi une rencontre Israël-Syrie', { lang: 'fr' })).toBe('round-scheduled');
  });

  it('is to come, weakly, where it is due soon in a city, in Arabic', () => {
    const due = reportOf('لقاء سوري إسرائيلي مرتقب قريبا في باريس', { lang: 'ar' });
    expect(due).toMatchObject({ kind: 'round-scheduled', evidence: 'weak', place: 'paris' });
  });
});

describe('an agreement that is not one yet', () => {
  it.each([
    ['en', 'Premature to speak of agreement reached with Israel, Syrian source says'],
    ['en', 'Israel and Syria agree in principle to resume talks'],
    ['ar', 'دمشق: الحديث عن توقيع اتفاق مع إسرائيل سابق لأوانه'],
    ['ar', 'سوريا توافق مبدئيا على العودة إلى المفاوضات مع إسرائيل'],
    ['fr', 'Damas juge prématuré de parler d’un accord signé avec Israël'],
    ['fr', 'Israël et la Syrie d’accord en principe pour reprendre les pourparlers'],
    ['he', 'דמשק: מוקדם מדי לדבר על חתימת הסכם עם ישראל'],
    ['he', 'ישראל וסוריה הסכימו עקרונית לחדש את השיחות'],
    ['de', 'Damaskus: Verfrüht, von einem unterzeichneten Abkommen mit Israel zu sprechen'],
  ])('is a statement (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('statement');
  });
});

describe('a lead that is only a label', () => {
  it.each([
    ['en', 'Israel-Syria talks have collapsed, and nobody minds', 'Opinion.'],
    ['fr', 'Israël-Syrie : des pourparlers rompus avant l’heure', 'Analyse.'],
  ])('makes any headline background (%s)', (lang, title, summary) => {
    expect(kindOf(title, { lang, summary })).toBe('background');
  });
});
