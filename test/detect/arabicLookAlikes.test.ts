/** Arabic headlines that name both sides and a verb of negotiations, and tell of something else. */
import { describe, expect, it } from 'vitest';
import { isAlertable } from '../../shared/detect/report.ts';
import { makeItem } from '../samples/news.ts';
import { detectItem, kindOf } from './headline.ts';

function alerts(title: string): boolean {
  const detection = detectItem(makeItem(title, { lang: 'ar' }));
  return detection.outcome === 'report' && isAlertable(detection.report.kind) && !detection.report.denies;
}

describe('somebody who acts for no government', () => {
  it.each([
    'شركتا طيران من سوريا وإسرائيل توقعان اتفاقية شحن',
    'جامعة في سوريا توقع مذكرة تفاهم مع معهد في إسرائيل',
    'فنانون من سوريا وإسرائيل يجتمعون في باريس',
    'لقاء بين تجار من سوريا وإسرائيل في لندن',
    'المحكمة العليا في إسرائيل تؤجل البت في اتفاق سوريا',
    'برلمان سوريا يصادق على اتفاق إسرائيل',
  ])('tells nothing of the talks: %s', (title) => {
    expect(alerts(title)).toBe(false);
  });

  it('hides nothing where the two governments act themselves', () => {
    expect(kindOf('سوريا وإسرائيل توقعان اتفاقا يشمل الجامعات', { lang: 'ar' })).toBe('agreement');
  });
});

describe('a meeting that is not of the two', () => {
  it.each([
    'الشرع يجتمع بقادة الجيش عشية محادثات مع إسرائيل',
    'فرنسا وتركيا تتفقان على دعم محادثات سوريا وإسرائيل',
    'صحيفة: سوريا عرضت على إسرائيل عقد لقاء في باريس',
    'قمة كروية بين سوريا وإسرائيل الليلة',
  ])('is no round: %s', (title) => {
    expect(alerts(title)).toBe(false);
  });
});

describe('an act that is done to something else', () => {
  it.each([
    'سوريا تؤجل الانتخابات بسبب المفاوضات مع إسرائيل',
    'إسرائيل تبدأ بناء سد جديد قبل أيام من المفاوضات مع سوريا',
    'سوريا تختتم تدريبات عسكرية تزامنا مع محادثات إسرائيل',
    'افتتاح مستشفى ميداني على حدود سوريا وإسرائيل بموجب الاتفاق',
    'جيش إسرائيل ينسحب من مدينة بعد اتفاق مع سوريا',
  ])('tells nothing of the talks: %s', (title) => {
    expect(alerts(title)).toBe(false);
  });

  it('is told of the talks where only a measure stands between', () => {
    expect(kindOf('سوريا وإسرائيل تنهيان يومين من المفاوضات في باريس', { lang: 'ar' })).toBe('round-concluded');
    expect(kindOf('تأخير جديد يطال محادثات سوريا وإسرائيل', { lang: 'ar' })).toBe('round-postponed');
  });
});

describe('what one side alone agrees to or plans', () => {
  it.each(['سوريا توافق على مواصلة الحوار مع إسرائيل', 'تقرير: سوريا تخطط لإفشال المحادثات مع إسرائيل'])(
    'is a statement: %s',
    (title) => {
      expect(kindOf(title, { lang: 'ar' })).toBe('statement');
    },
  );
});

describe('a word that looks like an act of the talks', () => {
  it.each([
    ['the fire in "ceasefire"', 'سوريا: ملتزمون بوقف إطلاق النار مع إسرائيل'],
    ['a comment', 'أول تعليق من الشرع على الاتفاق مع إسرائيل'],
    ['a count-down', 'بدء العد التنازلي لمحادثات سوريا وإسرائيل'],
    ['a renewed promise', 'سوريا تجدد التزامها بالاتفاق مع إسرائيل'],
    ['relations that are cut', 'إسرائيل تقطع علاقاتها الدبلوماسية مع سوريا'],
    ['what a message is about', 'الشرع يتلقى رسالة من إسرائيل تتعلق باستئناف الحوار'],
    ['congratulations', 'ملك الأردن يهنئ سوريا وإسرائيل بتوقيع اتفاق السلام'],
    ['an analyst', 'خبير: فشل المفاوضات بين سوريا وإسرائيل كان متوقعا'],
    ['a trial', 'تأجيل جلسة محاكمة دبلوماسي من سوريا في إسرائيل'],
    ['a contract after a truce', 'إسرائيل توقع عقدا لشراء طائرات بعد هدنة سوريا'],
    ['a condition', 'نائب: إسرائيل ستنسحب من محادثات سوريا إذا استمر القصف'],
    ['blame for a failure', 'سوريا تحمل إسرائيل مسؤولية انهيار الهدنة'],
    ['a tour of the mediator', 'المبعوث الأمريكي ينهي جولة مكوكية بين سوريا وإسرائيل'],
    ['a way out', 'قطر تجهز مقترحا لكسر جمود محادثات سوريا وإسرائيل'],
    ['what was once to be', 'الشرع في باريس حيث كان سيلتقي وفد إسرائيل'],
    ['ambassadors who are called in', 'سوريا تستدعي سفراء لإبلاغهم بموقفها من المفاوضات مع إسرائيل'],
    ['this day in history', 'في مثل هذا اليوم.. سوريا وإسرائيل توقعان اتفاق فض الاشتباك'],
    ['a market', 'أسعار النفط تتراجع مع استئناف محادثات سوريا وإسرائيل'],
    ['an anniversary', 'عشر سنوات على انهيار مفاوضات سوريا وإسرائيل'],
    ['expectations', 'توقعات بتوقيع اتفاق بين سوريا وإسرائيل في الربيع'],
    ['any failure', 'الشرع يحمل إسرائيل مسؤولية أي فشل للمحادثات'],
    ['a matter of time', 'محلل: توقيع الاتفاق بين سوريا وإسرائيل مسألة وقت'],
  ])('tells nothing: %s', (_name, title) => {
    expect(alerts(title)).toBe(false);
  });

  it('tells nothing from a lead that recalls the talks beside other news', () => {
    const summary = 'وقع الانفجار في وقت استأنفت فيه الحكومة مفاوضاتها مع سوريا في باريس.';
    expect(kindOf('إضراب في موانئ إسرائيل', { lang: 'ar', summary })).not.toBe('round-opened');
  });
});

describe('what lies on the negotiating table', () => {
  it('is a subject of the talks, and nobody who sits at it', () => {
    expect(alerts('مصير الجولان على طاولة المفاوضات بين سوريا وإسرائيل')).toBe(false);
  });
});
