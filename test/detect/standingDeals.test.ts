import { describe, expect, it } from 'vitest';
import { kindOf } from './headline.ts';

describe('an agreement by which something is done', () => {
  it.each([
    ['en', 'Israel releases 12 Syrians under ceasefire agreement'],
    ['en', 'Israel releases 12 Syrians as part of the US-brokered ceasefire agreement'],
    ['fr', "La Syrie libère neuf Israéliens en vertu de l'accord de cessez-le-feu"],
    ['ar', 'سوريا تفرج عن تسعة إسرائيليين بموجب اتفاق وقف إطلاق النار'],
    ['he', 'סוריה שחררה תשעה ישראלים במסגרת הסכם הפסקת האש'],
    ['fa', 'سوریه نه اسرائیلی را در چارچوب توافق آتش‌بس آزاد کرد'],
    ['ru', 'Сирия передала девять израильтян по соглашению о перемирии'],
  ])('was made before (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('statement');
  });

  it.each([
    ['en', 'Damascus says it remains committed to joint declaration with Israel'],
    ['fr', 'Damas dit rester attaché à la déclaration commune avec Israël'],
    ['he', 'דמשק: מחויבים להצהרה המשותפת עם ישראל'],
  ])('was made before where somebody holds to it (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('statement');
  });

  it.each([
    ['en', 'Syria and Israel release joint statement on de-escalation'],
    ['en', 'Israel and Syria agree under US pressure to a ceasefire'],
    ['fr', 'Israël et la Syrie publient une déclaration commune'],
  ])('is new where it is what is agreed (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('agreement');
  });
});

describe("one side's yes to an offer", () => {
  it.each([
    ['en', "Damascus agrees to Barrack's proposal for a ceasefire with Israel"],
    ['de', 'Syrien stimmt Vorschlag für Waffenruhe mit Israel zu'],
    ['tr', 'Suriye, İsrail ile ateşkes önerisini kabul etti'],
    ['fa', 'سوریه پیشنهاد آتش‌بس با اسرائیل را پذیرفت'],
    ['ru', 'Сирия согласилась на предложение о перемирии с Израилем'],
  ])('is no agreement (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('statement');
  });

  it.each([
    ['de', 'Israel und Syrien stimmen Vorschlag für Waffenruhe zu'],
    ['tr', 'Suriye ve İsrail ateşkes önerisini kabul etti'],
  ])('is one where both say it (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('agreement');
  });
});

describe('a participle that says which talks are meant', () => {
  it.each([
    ['en', 'France to help revive stalled Israel-Syria security talks'],
    ['fr', 'Paris veut relancer les pourparlers bloqués entre Israël et la Syrie'],
  ])('tells no stop where another verb takes them (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('statement');
  });

  it.each([
    ['en', 'Israel-Syria talks stalled over Hermon'],
    ['en', 'Damascus suspended security talks with Israel'],
    ['fr', 'Pourparlers bloqués entre Israël et la Syrie'],
  ])('tells it where nothing else is told (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('breakdown');
  });
});

describe('what is frozen as talks begin', () => {
  it.each([
    ['en', 'Syria freezes Israeli bank accounts as talks get under way'],
    ['fr', 'La Syrie gèle les comptes israéliens alors que les pourparlers commencent'],
    ['de', 'Syrien friert israelische Konten ein, während die Gespräche beginnen'],
    ['es', 'Siria congela cuentas israelíes mientras arrancan las conversaciones en París'],
  ])('is not the talks (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('statement');
  });

  it('is the talks where they are its object', () => {
    expect(kindOf('Damascus suspends talks with Israel as troops enter Quneitra')).toBe('breakdown');
    expect(kindOf('Paris suspends role as mediator between Israel and Syria')).toBe('breakdown');
  });
});
