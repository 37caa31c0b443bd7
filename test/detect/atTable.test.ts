import { describe, expect, it } from 'vitest';
import { reportOf } from './headline.ts';

const seated = (title: string, rest: Parameters<typeof reportOf>[1] = {}) => reportOf(title, rest).atTable ?? [];
const PARTIES = ['israel', 'syria'];
/** Whoever is seated beside the two sides. */
const atTable = (...asked: Parameters<typeof seated>) => seated(...asked).filter((id) => !PARTIES.includes(id));

describe('whom a report puts at the table', () => {
  it.each([
    ['Dermer and al-Shaibani to meet in Paris on Thursday', ['dermer', 'shaibani']],
    ['Israel and Syria resume talks in Paris, with delegation led by Yechiel Leiter', ['leiter']],
    ['الشيباني يلتقي وفداً إسرائيلياً في باريس', ['shaibani']],
    ['מחר בפריז: ישראל וסוריה יחדשו את השיחות, לייטר וגופמן בראש המשלחת', ['leiter', 'gofman']],
    ['اختتام المحادثات السورية الإسرائيلية في باريس بمشاركة ويتكوف وكوشنر', ['us', 'witkoff', 'kushner']],
    ['United States, Israel and Syria open talks in Paris', ['us']],
    // The name alone is another's as well: the word before it says whose it is.
    ['דרמר ושר החוץ הסורי ייפגשו הערב בפריז בתיווך ברק', ['dermer', 'shaibani', 'us', 'barrack']],
  ])('by who meets, leads or takes part: %s', (title, expected) => {
    const published = /Dermer|דרמר/.test(title) ? '2025-07-23T09:00:00.000Z' : '2026-01-05T09:00:00.000Z';
    expect(atTable(title, { published })).toEqual(expected);
  });

  it.each([
    'Israeli and Syrian officials hold talks in Baku during Sharaa visit',
    'Israel and Syria hold talks in Paris after Trump asked Netanyahu to resume',
    'Israel and Syria open talks in Paris under U.S. mediation, Witkoff says',
    'Israel and Syria open talks in Paris; Netanyahu will not attend',
    'Netanyahu and Sharaa agree to Israel-Syria ceasefire',
    'نتنياهو والشرع يتفقان على وقف إطلاق النار بين إسرائيل وسوريا',
  ])('is nobody who is only named: %s', (title) => {
    expect(atTable(title)).toEqual([]);
  });

  it('is also read from the lead', () => {
    const summary = 'Yechiel Leiter, Roman Gofman and acting national security adviser Gil Reich represent Jerusalem.';
    expect(atTable('Israel, Syria open new round of talks in Paris', { summary })).toEqual([
      'leiter',
      'gofman',
      'reich',
    ]);
  });
});

describe('the two sides', () => {
  it.each([
    'Israeli and Syrian officials hold talks in Baku during Sharaa visit',
    'Israel and Syria to meet in Paris on Tuesday',
    'محادثات بين وفدين من إسرائيل وسوريا تنطلق في باريس',
    'ישראל וסוריה ייפגשו מחר בפריז',
    'Israël et la Syrie se réunissent mardi à Paris',
  ])('are at the table where a report has both meet: %s', (title) => {
    expect(seated(title)).toEqual(PARTIES);
  });

  it.each([
    'Al-Shaibani meets Israeli delegation in Paris',
    'Israel and Syria agree on ceasefire',
    'Syria says talks with Israel in Paris are put off',
  ])('are not for their names alone: %s', (title) => {
    expect(seated(title).filter((id) => PARTIES.includes(id))).toEqual([]);
  });
});

describe('the day to which a meeting is put off', () => {
  const moved = (title: string, summary = '') => {
    const { kind, date, newDay } = reportOf(title, { summary, published: '2025-08-12T14:00:00.000Z' });
    return [kind, date?.from ?? null, newDay?.from ?? null];
  };

  it.each([
    ['Israel-Syria meeting in Paris postponed until August 19', null, '2025-08-19'],
    ['Israel-Syria talks in Paris put off from August 13 to August 19', '2025-08-13', '2025-08-19'],
    ['La rencontre israélo-syrienne à Paris est reportée au 19 août', null, '2025-08-19'],
    ['تأجيل الاجتماع السوري الإسرائيلي في باريس إلى 19 أغسطس', null, '2025-08-19'],
    ['נדחתה ל-19 באוגוסט הפגישה בין ישראל לסוריה בפריז', null, '2025-08-19'],
  ])('is not its own: %s', (title, date, newDay) => {
    expect(moved(title)).toEqual(['round-postponed', date, newDay]);
  });

  it.each([
    ['Israel-Syria meeting planned for Wednesday in Paris is put off', '2025-08-13'],
    ['La rencontre israélo-syrienne du 13 août à Paris est reportée', '2025-08-13'],
    ['נדחתה הפגישה בפריז בין ישראל לסוריה, שנקבעה ל-13 באוגוסט', '2025-08-13'],
    ['تأجيل الاجتماع السوري الإسرائيلي الذي كان مقررا في باريس يوم 13 أغسطس', '2025-08-13'],
  ])('is missing where a headline names only the day that is put off: %s', (title, date) => {
    expect(moved(title)).toEqual(['round-postponed', date, null]);
  });

  it('is found in the lead', () => {
    const lead = 'It has been rescheduled for August 20, two officials said.';
    expect(moved('Israel-Syria meeting planned for Wednesday in Paris is put off', lead)[2]).toBe('2025-08-20');
  });

  it('is one of a week, where no more is said, and leaves the meeting its own day', () => {
    const summary = 'They were to meet on Aug. 13; it has been rescheduled for next week, two officials said.';
    const title = 'Israel-Syria meeting planned for Wednesday in Paris is put off';
    const { date, newDay } = reportOf(title, { summary, published: '2025-08-12T14:00:00.000Z' });
    expect([date?.from, newDay]).toEqual(['2025-08-13', { from: '2025-08-17', to: '2025-08-24' }]);
  });
});
