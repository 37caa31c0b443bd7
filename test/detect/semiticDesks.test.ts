/** How desks in Arabic and Hebrew word each kind, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { kindOf, reportOf } from './headline.ts';

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

describe('both sides asked to come on a day', () => {
  reads('ar', [
    ['round-scheduled', 'فرنسا تدعو سوريا وإسرائيل إلى باريس في 22 يناير'],
    ['statement', 'فرنسا تدعو سوريا وإسرائيل إلى وقف القتال قبل 22 يناير'],
  ]);
  reads('en', [
    ['round-scheduled', 'US invites Israel and Syria to talks in Paris on 22 January'],
    ['statement', 'US invites Israel and Syria to talks in Paris'],
  ]);
  reads('fr', [['round-scheduled', 'La France convie Israël et la Syrie à des pourparlers le 22 janvier']]);
  it('is weak evidence, for nobody has said yes', () => {
    expect(reportOf('US invites Israel and Syria to talks in Paris on 22 January').evidence).toBe('weak');
  });
});

describe('who speaks right after the talks', () => {
  reads('ar', [
    ['round-concluded', 'الشيباني بعد مباحثاته مع وفد إسرائيل: لا تزال هناك خلافات'],
    ['statement', 'الشيباني قبل مباحثاته مع وفد إسرائيل: لا تزال هناك خلافات'],
  ]);
  reads('he', [['round-concluded', 'א-שרע אחרי פגישה עם נציגי ישראל: הפערים נותרו']]);
  reads('en', [
    ['round-concluded', 'Syrian minister after talks with Israel: gaps remain'],
    ['statement', 'Syrian minister weeks after talks with Israel: gaps remain'],
  ]);
});

describe('a statement that both issue, and a meeting with one alone', () => {
  reads('ar', [
    ['agreement', 'بيان سوري إسرائيلي: خلية اتصال دائمة'],
    ['statement', 'بيان سوري: إسرائيل لا تريد خلية اتصال'],
    ['statement', 'برّاك: لقاء بنّاء مع نتنياهو تناول الملف السوري'],
  ]);
});

describe('what was agreed, named and told', () => {
  reads('ar', [
    ['agreement', 'الشرع: الاتفاق مع إسرائيل تم'],
    ['statement', 'سوريا تطالب إسرائيل بالالتزام بما تم الاتفاق عليه في باريس'],
    ['round-scheduled', 'فرنسا تستضيف وفدين من سوريا وإسرائيل بعد غد'],
  ]);
});

describe('a day on which nothing begins, and the end of a day, of boycott and of mediation', () => {
  reads('ar', [
    ['round-postponed', 'المحادثات بين سوريا وإسرائيل لن تنطلق الاثنين'],
    ['round-postponed', 'الاجتماع المقرر اليوم بين سوريا وإسرائيل لن يعقد'],
    ['round-concluded', 'مفاوضات سوريا وإسرائيل تختتم يومها الثاني'],
    ['breakdown', 'سوريا تعلن مقاطعة جولات الحوار مع إسرائيل'],
    ['breakdown', 'واشنطن تنهي وساطتها بين سوريا وإسرائيل'],
  ]);
  reads('en', [['round-postponed', 'Israel-Syria talks will not begin on Monday']]);
});
