import { describe, expect, it } from 'vitest';
import { makeItem } from '../samples/news.ts';
import { detectItem, kindOf } from './headline.ts';

const published = '2026-01-05T09:00:00.000Z';

/** Whether a headline tells anything by itself: what is weak needs a second family of outlets. */
function tellsByItself(title: string, lang: string): boolean {
  const detection = detectItem(makeItem(title, { lang, published }));
  return detection.outcome === 'report' && detection.report.evidence === 'strong';
}

describe('a deal of the two sides', () => {
  it.each([
    ['en', 'Israeli and Syrian * sign agreement in Paris', 'delegations', 'ministers'],
    ['fr', 'Des * d’Israël et de Syrie ont signé un accord à Paris', 'délégations', 'ministres'],
    ['de', 'Israelische und syrische * unterzeichnen Abkommen in Paris', 'Delegationen', 'Minister'],
    ['es', '* de Israel y Siria firman un acuerdo en París', 'Delegaciones', 'Ministros'],
    ['it', '* di Israele e Siria firmano un accordo a Parigi', 'Delegazioni', 'Ministri'],
    ['pt', '* de Israel e da Síria assinam acordo em Paris', 'Delegações', 'Ministros'],
    ['ar', '* من إسرائيل وسوريا يوقعون اتفاقا في باريس', 'وزراء', 'مسؤولون'],
    ['he', '* מישראל ומסוריה חתמו על הסכם בפריז', 'משלחות', 'שרים'],
    ['ru', '* Израиля и Сирии подписали соглашение в Париже', 'Делегации', 'Министры'],
    ['uk', '* Ізраїлю та Сирії підписали угоду в Парижі', 'Делегації', 'Міністри'],
    ['tr', "İsrailli ve Suriyeli * Paris'te anlaşma imzaladı", 'heyetler', 'bakanlar'],
    ['fa', '* اسرائیل و سوریه در پاریس توافق امضا کردند', 'هیئت‌های', 'وزیران'],
  ])('is told where those who sign act for them: %s: %s', (lang, title, ...people) => {
    for (const who of people) expect(kindOf(title.replace('*', who), { lang, published }), who).toBe('agreement');
    expect(people.some((who) => tellsByItself(title.replace('*', who), lang))).toBe(true);
  });

  it.each([
    [
      'en',
      'Israeli and Syrian * sign agreement in Paris',
      'doctors, NGOs, academics, think tanks, journalists, bloggers, banks, firms, villagers, gangs, athletes, couples, clerics, civil society groups, ex-ministers',
    ],
    [
      'fr',
      'Des * d’Israël et de Syrie ont signé un accord à Paris',
      'médecins, évêques, ONG, universitaires, villageois, anciens ministres, peintres',
    ],
    [
      'de',
      'Israelische und syrische * unterzeichnen Abkommen in Paris',
      'Ärzte, Firmen, Banken, Journalisten, Geistliche, Hilfsorganisationen',
    ],
    ['es', '* de Israel y Siria firman un acuerdo en París', 'Obispos, Exministros, Científicos, Músicos, Académicos'],
    ['it', '* di Israele e Siria firmano un accordo a Parigi', 'Vescovi, Scienziati, Musicisti, Aziende, Ex ministri'],
    ['pt', '* de Israel e da Síria assinam acordo em Paris', 'Bispos, Cientistas, Músicos, Ex-ministros, Rabinos'],
    ['ar', '* من إسرائيل وسوريا يوقعون اتفاقا في باريس', 'أكاديميون, أساقفة, مدونون, قرويون, دبلوماسيون سابقون'],
    ['he', '* מישראל ומסוריה חתמו על הסכם בפריז', 'בישופים, אקדמאים, ארגוני סיוע, בלוגרים, שרים לשעבר'],
    [
      'ru',
      '* Израиля и Сирии подписали соглашение в Париже',
      'Епископы, Ученые, Журналисты, Музыканты, Бывшие министры',
    ],
    ['uk', '* Ізраїлю та Сирії підписали угоду в Парижі', 'Єпископи, Вчені, Журналісти, Музиканти, Колишні міністри'],
    [
      'tr',
      "İsrailli ve Suriyeli * Paris'te anlaşma imzaladı",
      'doktorlar, piskoposlar, gazeteciler, köylüler, müzisyenler, eski bakanlar',
    ],
    [
      'fa',
      '* اسرائیل و سوریه در پاریس توافق امضا کردند',
      'کشیشان, روستاییان, اندیشکده‌های, مقام‌های سابق, سازمان‌های غیردولتی',
    ],
  ])('is no news of the talks where those who sign act for no government: %s: %s', (lang, title, people) => {
    const told = people.split(', ').filter((who) => tellsByItself(title.replace('*', who), lang));
    expect(told).toEqual([]);
  });

  it('is not taken for a bank’s because of the West Bank, nor for a former one’s because of former times', () => {
    expect(kindOf('Israel and Syria sign agreement on West Bank visits in Paris', { published })).toBe('agreement');
    expect(kindOf('Former foes Israel and Syria sign agreement in Paris', { published })).toBe('agreement');
  });
});
