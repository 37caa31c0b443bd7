/** Days of the solar year in Persian news, and moved, ended and refused rounds. */
import { describe, expect, it } from 'vitest';
import { kindOf, reportOf } from './headline.ts';

function dateOf(title: string, published: string) {
  return reportOf(title, { lang: 'fa', published }).date;
}

describe('a day of the solar year', () => {
  it.each([
    ['۲۵ خرداد', '2026-06-08T09:00:00Z', '2026-06-15'],
    ['۱ مهر', '2026-09-16T09:00:00Z', '2026-09-23'],
    ['۱۰ دی', '2026-12-24T09:00:00Z', '2026-12-31'],
    ['۵ فروردین', '2027-03-18T09:00:00Z', '2027-03-25'],
    ['۵ فروردین', '2028-03-17T09:00:00Z', '2028-03-24'],
  ])('%s, published %s, is %s', (day, published, date) => {
    expect(dateOf(`دور سوم مذاکرات سوریه و اسرائیل ${day} در پاریس برگزار خواهد شد`, published)).toEqual({
      from: date,
      to: date,
    });
  });

  it.each([
    ['۳۱ مهر', '2026-10-05T09:00:00Z', null],
    ['۳۰ اسفند', '2026-03-01T09:00:00Z', null],
    ['۳۰ اسفند', '2025-03-01T09:00:00Z', { from: '2025-03-20', to: '2025-03-20' }],
  ])('is none that its month does not have: %s, published %s', (day, published, date) => {
    expect(dateOf(`دور سوم مذاکرات سوریه و اسرائیل ${day} در پاریس برگزار خواهد شد`, published)).toEqual(date);
  });

  it('is a whole month where no day is said', () => {
    const title = 'مذاکرات سوریه و اسرائیل در خرداد در پاریس برگزار خواهد شد';
    expect(dateOf(title, '2026-05-20T09:00:00Z')).toEqual({ from: '2026-05-22', to: '2026-06-21' });
  });

  it('is none where a short name of a month is another word', () => {
    expect(dateOf('مهر: مذاکرات سوریه و اسرائیل در پاریس پایان یافت', '2026-06-08T09:00:00Z')).toBeNull();
  });
});

describe('Persian desks', () => {
  it.each([
    ['round-postponed', 'مذاکرات سوریه و اسرائیل به جای چهارشنبه، شنبه برگزار می‌شود'],
    ['round-scheduled', 'مذاکرات سوریه و اسرائیل شنبه برگزار می‌شود'],
    ['round-postponed', 'سوریه خواستار تعویق مذاکرات با اسرائیل شد'],
    ['statement', 'سوریه خواستار مذاکرات با اسرائیل شد'],
    ['round-concluded', 'وزیر سوریه پس از مذاکره با اسرائیل: شروع خوبی بود'],
    ['round-concluded', 'هیئت سوریه پس از سه روز مذاکره با اسرائیل پاریس را ترک کرد'],
    ['breakdown', 'سوریه از شرکت در مذاکرات با اسرائیل خودداری کرد'],
    ['statement', 'سوریه از اظهار نظر درباره مذاکرات با اسرائیل خودداری کرد'],
    ['statement', 'سوریه: تعلیق مذاکرات با اسرائیل طبیعی است'],
    ['breakdown', 'سوریه مذاکرات با اسرائیل را تعلیق کرد'],
    ['round-opened', 'مذاکرات سوریه و اسرائیل در پاریس ادامه دارد'],
    ['statement', 'اختلاف سوریه و اسرائیل ادامه دارد'],
  ])('%s: %s', (kind, title) => {
    expect(kindOf(title, { lang: 'fa' })).toBe(kind);
  });
});
