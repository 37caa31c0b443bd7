/** How Arabic desks word each kind of news of talks, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { pastOf, presentOf } from '../../shared/detect/languages/arabicForms.ts';
import { kindOf } from './headline.ts';

const SENTENCES: Record<string, string[]> = {
  'round-scheduled': [
    'سوريا وإسرائيل تحددان موعدا لجولة جديدة في باكو الأسبوع المقبل',
    'وفدان من سوريا وإسرائيل في طريقهما إلى باريس لعقد مباحثات غدا',
    'تقرر عقد اجتماع بين سوريا وإسرائيل في لندن الخميس',
  ],
  'round-opened': [
    'المفاوضون السوريون والإسرائيليون يواصلون المحادثات في باريس',
    'محادثات غير مباشرة تنطلق بين سوريا وإسرائيل في باكو',
    'سوريا وإسرائيل تعودان إلى طاولة المفاوضات في لندن',
    'مفاوضات سوريا وإسرائيل في باريس متواصلة لليوم الثالث',
  ],
  'round-concluded': [
    'إسدال الستار على جولة محادثات بين سوريا وإسرائيل في باريس',
    'مفاوضات باكو بين سوريا وإسرائيل لم تسفر عن شيء يذكر',
    'السوريون والإسرائيليون أنهوا اجتماعهم في لندن',
  ],
  'round-postponed': [
    'خلاف على الأسماء يؤخر اجتماع سوريا وإسرائيل في باريس',
    'محادثات سوريا وإسرائيل معلقة حتى إشعار جديد',
  ],
  agreement: [
    'سوريا وإسرائيل تعلنان التوصل إلى تفاهم نهائي',
    'ممثلو سوريا وإسرائيل يوقعون اتفاق المياه',
    'سوريا وإسرائيل توافقتا على خريطة طريق للجنوب',
  ],
  breakdown: ['المفاوضون الإسرائيليون يغادرون الطاولة: لا حوار مع سوريا', 'سوريا تعلن نهاية الحوار مع إسرائيل'],
  statement: [
    'إسرائيل تعلن هدنة من جانب واحد مع سوريا',
    'سوريا تعلن قبولها هدنة مع إسرائيل',
    'إسرائيل تتوعد سوريا إن فشلت المفاوضات',
    'سوريا متمسكة باتفاق فض الاشتباك في مفاوضاتها مع إسرائيل',
  ],
};

describe('an Arabic headline', () => {
  const rows = Object.entries(SENTENCES).flatMap(([kind, titles]) => titles.map((title) => [kind, title] as const));
  it.each(rows)('tells %s: %s', (kind, title) => {
    expect(kindOf(title, { lang: 'ar' })).toBe(kind);
  });
});

describe('a verb of an Arabic table', () => {
  it('is written down once and read of one, two and many, sound or weak', () => {
    expect(pastOf`أنهى جولة, بدأ`).toEqual([
      ...['أنهى جولة', 'أنهت جولة', 'أنهيا جولة', 'أنهتا جولة', 'أنهوا جولة', 'أنهينا جولة'],
      ...['بدأ', 'بدأت', 'بدآ', 'بدأتا', 'بدأوا', 'بدأنا'],
    ]);
    expect(presentOf`يلتقي`).toEqual(['يلتقي', 'تلتقي', 'يلتقيان', 'تلتقيان', 'يلتقون', 'نلتقي']);
  });
});
