import { describe, expect, it } from 'vitest';
import { kindOf, reportOf } from './headline.ts';

const days = {
  'round-scheduled': '2026-01-04T15:00:00Z',
  'round-opened': '2026-01-05T12:00:00Z',
  'round-concluded': '2026-01-06T17:00:00Z',
  agreement: '2026-01-06T19:00:00Z',
};

describe.each([
  ['en', 'round-scheduled', 'New Israel-Syria round due in Paris on Monday'],
  ['ar', 'round-scheduled', 'جولة جديدة مرتقبة بين سوريا وإسرائيل في باريس'],
  ['he', 'round-scheduled', 'סבב שיחות חדש בין ישראל לסוריה צפוי מחר בפריז'],
  ['fr', 'round-scheduled', 'Nouveau cycle de discussions israélo-syriennes attendu lundi à Paris'],
  ['en', 'round-opened', 'Fifth round of Israel-Syria negotiations opens in Paris'],
  ['ar', 'round-opened', 'انطلاق الجولة الخامسة من المحادثات السورية الإسرائيلية بباريس'],
  ['he', 'round-opened', 'נפתח סבב חמישי של השיחות בין ישראל לסוריה בפריז'],
  ['fr', 'round-opened', 'Le cinquième round des pourparlers israélo-syriens a débuté à Paris'],
  ['en', 'round-concluded', 'Israel and Syria wrap up fifth round in Paris'],
  ['ar', 'round-concluded', 'انتهت في باريس الجولة الخامسة من المفاوضات بين سوريا وإسرائيل'],
  ['he', 'round-concluded', 'הסבב החמישי של השיחות בין ישראל לסוריה הסתיים בפריז'],
  ['fr', 'round-concluded', 'Fin des pourparlers entre Israël et la Syrie à Paris'],
  ['en', 'agreement', 'Israel and Syria agree to establish dedicated communication cell'],
  ['ar', 'agreement', 'سوريا وإسرائيل تتفقان على إنشاء خلية اتصال'],
  ['he', 'agreement', 'ישראל וסוריה הסכימו על הקמת תא תקשורת'],
  ['fr', 'agreement', "Israël et la Syrie conviennent d'un mécanisme commun de renseignement"],
] as const)('the round of January 2026 in %s', (lang, kind, title) => {
  it(`is ${kind}: ${title}`, () => {
    expect(kindOf(title, { lang, published: days[kind] })).toBe(kind);
  });
});

it('says where, when, which round and who', () => {
  const report = reportOf('Fifth round of Israel-Syria talks to open in Paris on Monday', {
    published: days['round-scheduled'],
    summary: 'Foreign Minister Asaad al-Shibani and US envoy Tom Barrack will attend.',
  });
  expect(report).toMatchObject({
    kind: 'round-scheduled',
    place: 'paris',
    date: { from: '2026-01-05', to: '2026-01-05' },
    ordinal: 5,
    participants: ['israel', 'syria', 'shaibani', 'us', 'barrack'],
  });
});
