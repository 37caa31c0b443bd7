/** Persian headlines that name both sides and a verb of negotiations, and tell of something else. */
import { describe, expect, it } from 'vitest';
import { isAlertable } from '../../shared/detect/report.ts';
import { makeItem } from '../samples/news.ts';
import { detectItem } from './headline.ts';

function alerts(title: string): boolean {
  const detection = detectItem(makeItem(title, { lang: 'fa' }));
  return detection.outcome === 'report' && isAlertable(detection.report.kind) && !detection.report.denies;
}

describe('a Persian headline', () => {
  it.each([
    ['universities', 'دانشگاه‌های سوریه و اسرائیل توافقنامه همکاری امضا کردند'],
    ['a central bank', 'بانک مرکزی سوریه با اسرائیل توافق ارزی امضا کرد'],
    ['parties of one side', 'احزاب سوریه درباره رد توافق با اسرائیل توافق کردند'],
    ['relations that are cut', 'سوریه روابط دیپلماتیک با اسرائیل را قطع کرد'],
    ['a round of attacks', 'دور تازه حملات اسرائیل به سوریه آغاز شد'],
    ['an envoy who meets one side about the other', 'فرستاده آمریکا با الشرع درباره مذاکرات با اسرائیل دیدار کرد'],
    ['a truce that is brittle', 'آتش‌بس شکننده میان سوریه و اسرائیل'],
    ['the carrying-out of an exchange', 'تبادل اسرا بین سوریه و اسرائیل: رسیدن نخستین گروه'],
    ['a warning', 'قطر نسبت به شکست مذاکرات سوریه و اسرائیل هشدار داد'],
    ['blame', 'سوریه مسئولیت شکست مذاکرات را متوجه اسرائیل دانست'],
    ['a diplomat’s account', 'روایت یک دیپلمات از شکست مذاکرات سوریه و اسرائیل'],
    ['an analyst', 'کارشناس: شکست مذاکرات سوریه و اسرائیل قابل پیش‌بینی بود'],
    ['a market', 'قیمت نفت با آغاز مذاکرات سوریه و اسرائیل کاهش یافت'],
    ['somebody else’s session', 'جلسه شورای امنیت درباره جنگ سوریه و اسرائیل به تعویق افتاد'],
    ['elections put off for the talks', 'سوریه انتخابات را به دلیل مذاکرات با اسرائیل به تعویق انداخت'],
    ['a deal that is only named', 'توافق سوریه و اسرائیل؛ برندگان و بازندگان'],
    ['one side’s consent', 'سوریه با ادامه گفت‌وگو با اسرائیل موافقت کرد'],
    ['a cabinet', 'جلسه دولت سوریه درباره اسرائیل پایان یافت'],
    ['a threat', 'سوریه تهدید کرد از مذاکرات با اسرائیل خارج می‌شود'],
    ['what is due soon', 'رئیس‌جمهور سوریه: توافق با اسرائیل به زودی امضا می‌شود'],
    ['a match', 'سوریه در دیدار برابر اسرائیل شکست خورد'],
  ])('tells nothing of the talks: %s', (_name, title) => {
    expect(alerts(title)).toBe(false);
  });
});
