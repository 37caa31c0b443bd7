import { describe, expect, it } from 'vitest';
import { kindOf } from './headline.ts';

const published = '2026-01-05T09:00:00.000Z';

/** What each language's desk would be taken to tell, if nothing stood before it. */
const SIGNED: Record<string, string> = {
  en: 'Israel and Syria sign security deal in Paris',
  fr: 'Israël et la Syrie ont signé un accord à Paris',
  de: 'Israel und Syrien unterzeichnen Abkommen in Paris',
  es: 'Israel y Siria firman un acuerdo en París',
  it: 'Israele e Siria firmano un accordo a Parigi',
  pt: 'Israel e Síria assinam acordo em Paris',
  ar: 'إسرائيل وسوريا توقعان اتفاقا أمنيا في باريس',
  he: 'ישראל וסוריה חתמו על הסכם בפריז',
  ru: 'Израиль и Сирия подписали соглашение в Париже',
  uk: 'Ізраїль і Сирія підписали угоду в Парижі',
  tr: "İsrail ve Suriye Paris'te anlaşma imzaladı",
  fa: 'اسرائیل و سوریه در پاریس توافق امضا کردند',
};

describe('a headline of a deal', () => {
  it.each(Object.entries(SIGNED))('is told where no label stands before it: %s: %s', (lang, title) => {
    expect(kindOf(title, { lang, published })).toBe('agreement');
  });

  it.each([
    ['en', 'Fake news:', 'Fake letter doing the rounds:', 'Hoax |'],
    ['fr', 'Faux :', 'Infox :'],
    ['de', 'Falschmeldung:', 'Gefälschtes Video:'],
    ['es', 'Falso:', 'Bulo:'],
    ['it', 'Bufala:', 'Video falso:'],
    ['pt', 'É falso:', 'Boato:'],
    ['ar', 'مزيف:', 'فيديو مفبرك:'],
    ['he', 'פייק ניוז:', 'סרטון מזויף:'],
    ['ru', 'Фейк:', 'Поддельное видео:'],
    ['uk', 'Фейк:', 'Підроблене відео:'],
    ['tr', 'Yalan haber:', 'Sahte belge:'],
    ['fa', 'خبر جعلی:', 'شایعه:'],
  ])('tells nothing where its label calls it false: %s: %s', (lang, ...labels) => {
    for (const label of labels)
      expect(kindOf(`${label} ${SIGNED[lang]}`, { lang, published })).toMatch(/^(statement|background)$/);
  });

  it.each([
    ['en', 'Satire:', 'Poll by an institute:'],
    ['fr', 'Satire :', 'Sondage :'],
    ['de', 'Satire:', 'Umfrage:'],
    ['es', 'Sátira:', 'Encuesta:'],
    ['ar', 'ساخر:', 'استطلاع:'],
    ['he', 'סאטירה:', 'סקר:'],
    ['ru', 'Сатира:', 'Опрос:'],
    ['tr', 'Mizah:', 'Anket:'],
    ['fa', 'طنز:', 'نظرسنجی:'],
  ])('tells nothing where its label calls it a joke or what people think: %s: %s', (lang, ...labels) => {
    for (const label of labels)
      expect(kindOf(`${label} ${SIGNED[lang]}`, { lang, published })).toMatch(/^(statement|background)$/);
  });

  it.each([
    ['en', 'Exactly 25 years ago:', 'On this day:', 'From the archive:', 'Declassified:'],
    ['fr', 'Éphéméride :', 'Il y a 52 ans :'],
    ['de', 'Vor 52 Jahren:', 'Kalenderblatt:'],
    ['es', 'Hace 50 años:', 'Tal día como hoy:'],
    ['it', '50 anni fa:', 'Accadde oggi:'],
    ['pt', 'Há 50 anos:', 'Hoje na história:'],
    ['ar', 'قبل 50 عاما:', 'قبل ٥٢ عاما:', 'من الأرشيف:'],
    ['he', 'לפני 50 שנה:', 'היום בהיסטוריה:'],
    ['ru', '50 лет назад:', 'Этот день в истории:'],
    ['uk', '50 років тому:', 'Цей день в історії:'],
    ['tr', 'Tarihte bugün:', '50 yıl önce:'],
    ['fa', 'امروز در تاریخ:', '۵۰ سال پیش:'],
  ])('tells nothing where its label puts it long ago: %s: %s', (lang, ...labels) => {
    for (const label of labels)
      expect(kindOf(`${label} ${SIGNED[lang]}`, { lang, published })).toMatch(/^(statement|background)$/);
  });

  it.each([
    ['en', 'Breaking news:'],
    ['es', 'Tras 20 años:'],
    ['ar', 'عاجل:'],
    ['he', 'מבזק:'],
    ['ru', 'Срочно:'],
  ])('is told behind a label that takes nothing back: %s: %s', (lang, label) => {
    expect(kindOf(`${label} ${SIGNED[lang]}`, { lang, published })).toBe('agreement');
  });

  it('is told where the word is no label: without a colon, behind the sides, or later on', () => {
    expect(kindOf('Israel and Syria sign deal in Paris, ending flood of fake news', { published })).toBe('agreement');
    expect(kindOf('Israel, Syria end poll truce talk: both sign deal in Paris', { published })).toBe('agreement');
    expect(kindOf('Paris: Israel and Syria sign deal that polls favour', { published })).toBe('agreement');
  });
});
