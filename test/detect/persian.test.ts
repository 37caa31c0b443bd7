/** How Persian desks word each kind of news of talks, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { persianFuture, persianPast, persianPresent } from '../../shared/detect/languages/persianForms.ts';
import { kindOf } from './headline.ts';

const SENTENCES: Record<string, string[]> = {
  'round-scheduled': [
    'اسرائیل و سوریه هفته پیش‌رو در پاریس گفت‌وگو خواهند کرد',
    'تاریخ دور تازه مذاکرات سوریه و اسرائیل در باکو اعلام شد',
    'هیئت‌های سوریه و اسرائیل فردا پای میز مذاکره در لندن',
  ],
  'round-opened': [
    'سوریه و اسرائیل گفت‌وگوها را پس از چند ماه در پاریس از سر گرفته‌اند',
    'نشست سوریه و اسرائیل در باکو گشایش یافت',
    'ادامه مذاکرات سوریه و اسرائیل در لندن',
  ],
  'round-concluded': [
    'نشست سوریه و اسرائیل در باکو به آخر رسید',
    'مذاکرات سوریه و اسرائیل در پاریس بی‌نتیجه ماند',
    'گفت‌وگوهای سوریه و اسرائیل در باکو بدون توافق پایان یافت',
    'سوریه و اسرائیل در پاریس با دیدار دوباره موافقت کردند',
  ],
  'round-postponed': ['نشست سوریه و اسرائیل در پاریس به زمان دیگری موکول شد', 'گفت‌وگوهای سوریه و اسرائیل عقب افتاد'],
  agreement: [
    'سوریه و اسرائیل به توافق امنیتی دست یافتند',
    'آتش‌بس سوریه و اسرائیل تمدید شد',
    'سوریه و اسرائیل سند تازه همکاری‌های مرزی جنوب را پاراف کردند',
  ],
  breakdown: [
    'سوریه هیئت خود را از مذاکرات با اسرائیل فراخواند',
    'اسرائیل از گفت‌وگو با سوریه کنار کشید',
    'مذاکرات سوریه و اسرائیل منتفی شد',
  ],
  statement: [
    'اسرائیل آتش‌بس یک‌جانبه با سوریه اعلام کرد',
    'سوریه خواستار از سرگیری مذاکرات با اسرائیل شد',
    'اسرائیل و سوریه به توافق نزدیک شده‌اند',
    'هشدار سوریه درباره شکست مذاکرات با اسرائیل',
  ],
};

describe('a Persian headline', () => {
  const rows = Object.entries(SENTENCES).flatMap(([kind, titles]) => titles.map((title) => [kind, title] as const));
  it.each(rows)('tells %s: %s', (kind, title) => {
    expect(kindOf(title, { lang: 'fa' })).toBe(kind);
  });
});

describe('a verb of the Persian table', () => {
  it('is written down once, in the past, and read in every time', () => {
    expect(persianPast`آغاز شد`).toEqual(
      ['شد', 'شدند', 'شده', 'شده‌اند', 'شده اند', 'شده است'].map((verb) => `آغاز ${verb}`),
    );
    expect(persianPresent`گفتگو کرد`).toContain('گفتگو می‌کنند');
    expect(persianFuture`گفتگو کرد`).toEqual(['گفتگو خواهد کرد', 'گفتگو خواهند کرد']);
  });
});
