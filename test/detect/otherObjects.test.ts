import { describe, expect, it } from 'vitest';
import { makeItem } from '../samples/news.ts';
import { detectItem, newsOf } from './headline.ts';

const tell = (lang: string, title: string) => newsOf(detectItem(makeItem(title, { lang })));

describe('what is put off beside the talks', () => {
  it.each([
    ['en', "Macron's Israel visit postponed, Syria talks in doubt"],
    ['fr', 'La visite de Vance en Israël reportée, les pourparlers avec la Syrie en doute'],
    ['es', 'Aplazada la visita de Vance a Israel, en duda las conversaciones con Siria'],
    ['es', 'La visita de Vance a Israel, aplazada; las conversaciones con Siria, en duda'],
    ['it', 'Rinviata la visita di Vance in Israele, in dubbio i colloqui con la Siria'],
    ['pt', 'Visita de Vance a Israel adiada, conversações com a Síria em dúvida'],
    ['ar', 'تأجيل زيارة ماكرون إلى إسرائيل والمحادثات مع سوريا غير مؤكدة'],
    ['he', 'ביקור מקרון בישראל נדחה, השיחות עם סוריה בספק'],
    ['ru', 'Визит Макрона в Израиль отложен, переговоры с Сирией под вопросом'],
    ['uk', 'Візит Макрона до Ізраїлю відкладено, переговори з Сирією під питанням'],
    ['tr', "Macron'un İsrail ziyareti ertelendi, Suriye görüşmeleri belirsiz"],
  ])('is no round where the talks stand in another clause: %s: %s', (lang, title) => {
    expect(tell(lang, title)).not.toContain('strong');
  });

  it.each([
    ['en', 'Meloni visit to Israel called off over Syria talks'],
    ['en', 'Israel election postponed amid Syria talks'],
    ['en', 'Macron postpones trip to Israel because of Syria talks'],
    ['de', 'Wahl in Israel wegen Gesprächen mit Syrien verschoben'],
    ['pt', 'Eleições em Israel adiadas por causa das conversações com a Síria'],
    ['he', 'הבחירות בישראל נדחו בגלל השיחות עם סוריה'],
    ['tr', "Macron'un İsrail ziyareti Suriye görüşmeleri nedeniyle ertelendi"],
  ])('is no round where the talks are its reason: %s: %s', (lang, title) => {
    expect(tell(lang, title)).not.toContain('strong');
  });

  it.each([
    ['en', 'Briefing on Israel-Syria talks postponed'],
    ['en', 'Senate debate on Israel-Syria talks put off until Tuesday'],
    ['en', 'UN session on Israel and Syria postponed'],
    ['ru', 'Слушания о переговорах Израиля и Сирии перенесены'],
  ])('is no round where it is about the talks: %s: %s', (lang, title) => {
    expect(tell(lang, title)).not.toContain('strong');
  });

  it.each([
    ['en', 'Israel-Syria talks postponed'],
    ['en', 'Israel and Syria postpone meeting in Paris'],
    ['en', 'Round of talks between Israel and Syria put off to Monday'],
    ['en', 'Meeting on border between Israel and Syria postponed'],
    ['en', 'Paris talks of Israel and Syria put off over Macron visit'],
    ['en', 'Israel and Syria postpone talks until after election'],
    ['en', 'Election delays Israel-Syria peace talks'],
    ['fr', 'La visite de Macron retarde les pourparlers entre Israël et la Syrie'],
    ['es', 'Aplazadas por las elecciones las conversaciones entre Israel y Siria'],
    ['de', 'Treffen zwischen Israel und Syrien in Paris verschoben'],
    ['ar', 'إرجاء جولة المفاوضات بين إسرائيل وسوريا إلى ما بعد الانتخابات'],
    ['he', 'הפגישה בין ישראל לסוריה בפריז נדחתה'],
    ['ru', 'Раунд переговоров между Израилем и Сирией отложен'],
    ['tr', 'İsrail-Suriye görüşmeleri seçim nedeniyle ertelendi'],
    ['fa', 'دیدار اسرائیل و سوریه در پاریس به تعویق افتاد'],
  ])('is the round where that is what the verb is said of: %s: %s', (lang, title) => {
    expect(tell(lang, title)).toBe('round-postponed, strong');
  });
});

describe('what two sides agree on that is no agreement', () => {
  it.each([
    ['en', 'Israel and Syria agree to consider deal'],
    ['en', 'Israel and Syria agree in Paris to weigh security pact'],
    ['en', 'Israel and Syria agree to delay deal'],
    ['en', 'Israel and Syria agree to reject French plan'],
    ['fr', "Israël et la Syrie acceptent d'examiner un accord"],
    ['es', 'Israel y Siria acuerdan estudiar un acuerdo'],
    ['it', 'Israele e Siria concordano di negoziare un accordo'],
    ['pt', 'Israel e Síria concordam em negociar um acordo'],
    ['ar', 'اتفقت إسرائيل وسوريا على التفاوض بشأن اتفاق أمني'],
    ['ar', 'إسرائيل وسوريا تتفقان على تأجيل الاتفاق'],
    ['he', 'ישראל וסוריה הסכימו לשקול הסכם'],
    ['ru', 'Израиль и Сирия договорились отложить соглашение'],
    ['tr', 'İsrail ve Suriye anlaşmayı ertelemeyi kabul etti'],
    ['fa', 'اسرائیل و سوریه با بررسی توافق موافقت کردند'],
  ])('leaves open what they only weigh, put off or turn down: %s: %s', (lang, title) => {
    expect(tell(lang, title)).not.toContain('strong');
  });

  it.each([
    ['en', 'Israel and Syria agree on mediator'],
    ['en', 'Israel and Syria reach agreement on mediator'],
    ['de', 'Israel und Syrien einigen sich auf einen neuen Vermittler'],
    ['es', 'Israel y Siria se ponen de acuerdo sobre un mediador'],
    ['it', 'Israele e Siria si accordano su un mediatore'],
    ['ar', 'إسرائيل وسوريا تتفقان على وسيط'],
    ['he', 'ישראל וסוריה הסכימו על מתווך'],
    ['uk', 'Ізраїль і Сирія домовилися про посередника'],
    ['tr', 'İsrail ve Suriye arabulucu konusunda anlaştı'],
    ['fa', 'اسرائیل و سوریه بر سر میانجی توافق کردند'],
  ])('is only who shall mediate: %s: %s', (lang, title) => {
    expect(tell(lang, title)).not.toContain('strong');
  });

  it.each([
    'Israel and Syria agree on most points, sticking points remain',
    'Israel and Syria agree to disagree',
    'Israel and Syria have agreed on nothing',
    'Israel and Syria agree little in Paris',
    'Israel agrees to Syria deal, awaits Damascus',
  ])('is little, nothing, or one side’s alone: %s', (title) => {
    expect(tell('en', title)).not.toContain('strong');
  });

  it.each([
    ['en', 'Israel and Syria agree on security deal'],
    ['en', 'Israel and Syria agree deal with help of mediator'],
    ['en', 'Israel and Syria agree on ceasefire, little detail given'],
    ['en', 'Israel and Syria agree ceasefire and to discuss borders later'],
    ['en', 'Israel and Syria sign security deal, world awaits details'],
    ['en', 'Israel and Syria agree to end hostilities'],
    ['fr', "Israël et la Syrie s'accordent sur un cessez-le-feu"],
    ['de', 'Israel und Syrien einigen sich auf Waffenruhe'],
    ['es', 'Israel y Siria acuerdan un alto el fuego con un mediador'],
    ['ar', 'إسرائيل وسوريا تتفقان على وقف إطلاق النار'],
    ['he', 'ישראל וסוריה הסכימו על הפסקת אש'],
    ['ru', 'Израиль и Сирия договорились о прекращении огня'],
    ['tr', 'İsrail ve Suriye ateşkes konusunda anlaştı'],
    ['fa', 'اسرائیل و سوریه بر سر آتش بس توافق کردند'],
  ])('does not take an agreement from what they did agree on: %s: %s', (lang, title) => {
    expect(tell(lang, title)).toBe('agreement, strong');
  });
});
