/** How desks in Arabic and Hebrew word each kind, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { kindOf } from './headline.ts';

function reads(lang: string, sentences: [kind: string, title: string][]) {
  it.each(sentences)(`${lang}: %s, %s`, (kind, title) => {
    expect(kindOf(title, { lang })).toBe(kind);
  });
}

describe('an act that somebody comments on', () => {
  reads('ar', [
    ['statement', 'سوريا: تعليق المحادثات مع إسرائيل أمر طبيعي'],
    ['statement', 'دمشق: تأجيل الجولة مع إسرائيل ليس في مصلحة أحد'],
    ['breakdown', 'سوريا تعلن تعليق المحادثات مع إسرائيل'],
  ]);
  reads('he', [
    ['statement', 'סוריה: השעיית השיחות עם ישראל היא צעד טבעי'],
    ['statement', 'דחיית השיחות בין ישראל לסוריה תהיה טעות'],
    ['round-postponed', 'דחיית השיחות בין ישראל לסוריה לשבוע הבא'],
  ]);
  reads('en', [
    ['statement', 'Suspension of Israel-Syria talks would be a mistake, envoy says'],
    ['breakdown', 'Suspension of Israel-Syria talks announced in Damascus'],
  ]);
  reads('fr', [['statement', 'Le report des pourparlers entre Israël et la Syrie serait une erreur']]);
  reads('de', [['statement', 'Abbruch der Gespräche zwischen Israel und Syrien wäre ein Fehler']]);
});

describe('a verb with its goal behind the two sides', () => {
  reads('ar', [
    ['round-opened', 'عودة سوريا وإسرائيل إلى طاولة المفاوضات في باريس'],
    ['round-opened', 'وفد سوريا يصل إلى باريس للمشاركة في المفاوضات مع إسرائيل'],
    ['statement', 'دمشق تدعو إلى عودة إسرائيل إلى طاولة المفاوضات'],
    ['statement', 'عودة السفير إلى دمشق بعد أيام من رفض إسرائيل المحادثات مع سوريا'],
  ]);
  reads('he', [
    ['round-opened', 'משלחות ישראל וסוריה הגיעו לפריז לסבב שיחות'],
    ['round-opened', 'ישראל וסוריה שבות היום לשולחן המשא ומתן בפריז'],
  ]);
});

describe('one side that does not come, or fetches its team home', () => {
  reads('ar', [
    ['breakdown', 'سوريا ترفض المشاركة في جولة المفاوضات مع إسرائيل'],
    ['breakdown', 'إسرائيل تقرر إعادة فريقها المفاوض من باريس وسوريا تأسف'],
    ['statement', 'إسرائيل تعيد فريق الإنقاذ من باريس وسوريا ترحب بالمحادثات'],
  ]);
  reads('he', [
    ['breakdown', 'סוריה מסרבת להשתתף בשיחות עם ישראל'],
    ['statement', 'איום מפורש של סוריה: בלי נסיגה לא נחתום על הסכם עם ישראל'],
  ]);
});

describe('what is only hoped, striven for or long past', () => {
  reads('ar', [
    ['statement', 'الشرع: نأمل ألا تنسحب إسرائيل من المحادثات مع سوريا'],
    ['breakdown', 'سوريا تنسحب من المحادثات مع إسرائيل'],
    ['statement', 'فرنسا تكثف جهودها لتمديد الهدنة بين سوريا وإسرائيل'],
    ['agreement', 'تمديد الهدنة بين سوريا وإسرائيل'],
    ['statement', 'فرنسا: حان وقت استئناف المفاوضات بين سوريا وإسرائيل في باريس'],
    ['statement', 'دمشق: توقيع الاتفاق مع إسرائيل سيتم في الوقت المناسب'],
  ]);
  reads('he', [['statement', 'ישראל וסוריה ניהלו בעבר שיחות חשאיות']]);
});

describe('a day by its ordinal', () => {
  reads('ar', [['round-scheduled', 'سوريا تقترح وإسرائيل توافق: محادثات في باريس في التاسع من يناير']]);
});

describe('a round that goes on, and one that brought nothing', () => {
  reads('ar', [
    ['round-opened', 'سوريا وإسرائيل تواصلان مفاوضاتهما في باريس'],
    ['round-opened', 'وفد سوريا ينضم إلى المحادثات مع إسرائيل في باريس'],
    ['round-concluded', 'لا اختراق في محادثات سوريا وإسرائيل في باريس'],
    ['round-concluded', 'ختام محادثات سوريا وإسرائيل من غير اتفاق'],
    ['round-postponed', 'مفاوضات سوريا وإسرائيل لن تستأنف قبل الشهر المقبل'],
  ]);
  reads('he', [['round-concluded', 'אין פריצת דרך בשיחות ישראל וסוריה בפריז']]);
});
