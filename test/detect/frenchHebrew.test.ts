/** How French and Hebrew desks word the turns of a negotiation, and what only sounds like it. */
import { describe, expect, it } from 'vitest';
import { futureOf, pastOf, presentOf } from '../../shared/detect/languages/hebrewForms.ts';
import { kindOf } from './headline.ts';

type Sentence = [lang: string, kind: string, title: string];

function holds(name: string, sentences: Sentence[]) {
  it.each(sentences)(`${name}: %s, %s, %s`, (lang, kind, title) => {
    expect(kindOf(title, { lang })).toBe(kind);
  });
}

describe('a French headline', () => {
  holds('tells of the talks', [
    ['fr', 'round-scheduled', 'Israël et la Syrie débattront de la zone tampon lundi à Bakou'],
    ['fr', 'round-opened', 'Israël et la Syrie sont entrés en séance à Bakou'],
    ['fr', 'round-opened', 'Israël et la Syrie renouent le fil des pourparlers à Bakou'],
    [
      'fr',
      'round-concluded',
      'Israël et la Syrie se sont séparés sans communiqué après deux jours de pourparlers à Bakou',
    ],
    ['fr', 'round-postponed', 'La rencontre entre Israël et la Syrie glisse au mois de mars'],
    ['fr', 'round-postponed', 'Le sommet entre Israël et la Syrie n’aura finalement pas lieu'],
    ['fr', 'agreement', 'Israël et la Syrie tombent d’accord sur un cessez-le-feu'],
    ['fr', 'breakdown', 'Les pourparlers entre Israël et la Syrie font naufrage'],
    ['fr', 'breakdown', 'Le médiateur jette l’éponge dans les négociations entre Israël et la Syrie'],
  ]);
  holds('tells of something else', [
    ['fr', 'statement', 'Le ministre se rendra au Golan, sans un mot de paix entre Israël et la Syrie'],
    ['fr', 'dropped: not-about-talks', 'La Syrie convoque l’ambassadeur qui représente Israël'],
    ['fr', 'dropped: not-about-talks', 'Israël et la Syrie achèvent le retrait convenu'],
    ['fr', 'dropped: not-about-talks', 'Échanges de tirs entre Israël et la Syrie à Quneitra'],
  ]);
});

describe('a Hebrew headline', () => {
  holds('tells of the talks', [
    ['he', 'round-scheduled', 'ועידת ישראל וסוריה תתכנס ביום שני בבאקו'],
    ['he', 'round-opened', 'המו"מ בין ישראל לסוריה בבאקו בעיצומו'],
    ['he', 'round-opened', 'נפתחה הפסגה בין ישראל לסוריה בבאקו'],
    ['he', 'round-concluded', 'ישראל וסוריה נעלו סבב שיחות בבאקו'],
    ['he', 'round-postponed', 'ישראל משהה את הפגישה עם סוריה'],
    ['he', 'agreement', 'ישראל וסוריה סוגרות הסכם הפסקת אש'],
    ['he', 'breakdown', 'סוריה מסתלקת מהשיחות עם ישראל'],
    ['he', 'breakdown', 'ישראל ניתקה את השיחות עם סוריה'],
    ['he', 'breakdown', 'סוריה החזירה את נציגיה מהשיחות עם ישראל'],
    ['he', 'breakdown', 'סוף פסוק לשיחות בין ישראל לסוריה'],
    ['he', 'agreement', 'ישראל וסוריה קוברות את הגרזן'],
    ['he', 'agreement', 'נכרתה ברית אי-התקפה בין ישראל לסוריה'],
    ['he', 'round-postponed', 'שיחות ישראל וסוריה ייפתחו רק בחמישי'],
    ['he', 'round-postponed', 'לאחר חילופי השרים: הסבב בין ישראל לסוריה יחכה לחודש הבא'],
    ['he', 'round-opened', 'ישראל וסוריה שבו להידבר בבאקו'],
    ['he', 'round-concluded', 'ישראל וסוריה לחצו ידיים ונפרדו אחרי סבב שיחות בבאקו'],
  ]);
  holds('tells of something else', [
    ['he', 'statement', 'ישראל סגרה את מעבר הגבול עם סוריה'],
    ['he', 'statement', 'ישראל רומזת על חזרה לשולחן עם סוריה'],
    ['he', 'statement', 'הסבב בין ישראל לסוריה החודש: מה על הפרק'],
  ]);
});

describe('what is turned down is not put off', () => {
  holds('an offer, a plan or a deal', [
    ['fr', 'statement', 'Israël repousse la proposition de la Syrie sur la zone tampon'],
    ['he', 'statement', 'סוריה דחתה את הצעת ישראל להפסקת אש'],
    ['he', 'statement', 'ישראל וסוריה דוחות את מתווה הגישור'],
  ]);
  holds('a meeting is put off', [
    ['fr', 'round-postponed', 'Israël repousse la rencontre avec la Syrie'],
    ['fr', 'round-postponed', 'La Syrie obtient le report des pourparlers avec Israël'],
    ['he', 'round-postponed', 'סוריה דחתה את הפגישה עם ישראל לשבוע הבא'],
    ['he', 'round-postponed', 'ארה"ב הודיעה על דחיית השיחות בין ישראל לסוריה'],
    ['he', 'round-postponed', 'הסבב הרביעי בין ישראל לסוריה מתעכב'],
  ]);
});

describe('talks that do not take place on the day named', () => {
  holds('are put off', [
    ['fr', 'round-postponed', 'Pas de discussions cette semaine entre Israël et la Syrie'],
    ['fr', 'round-postponed', 'La rencontre entre Israël et la Syrie n’a pas pu se tenir'],
    ['he', 'round-postponed', 'אין שיחות השבוע בין ישראל לסוריה'],
    ['he', 'round-postponed', 'הפגישה שתוכננה למחר בין ישראל לסוריה לא תצא אל הפועל'],
  ]);
  holds('are not put off where somebody only refuses them', [
    ['fr', 'statement', 'Pas de discussions avec la Syrie sans retrait, prévient Israël'],
  ]);
});

describe('what stops and is not the talks', () => {
  holds('a truce, or one side’s agreement about something else', [
    ['fr', 'statement', 'La trêve entre Israël et la Syrie vole en éclats'],
    ['fr', 'statement', 'La Syrie suspend l’accord aérien avec Israël'],
    ['he', 'statement', 'סוריה השעתה את הסכם התעופה עם ישראל'],
  ]);
  holds('is no round where the two meet on a playing field', [
    ['fr', 'dropped: not-about-talks', 'Rugby : Israël et la Syrie se rencontrent jeudi à Bakou'],
    ['fr', 'dropped: not-about-talks', 'Rugby : la rencontre Israël–Syrie à Bakou'],
  ]);
});

describe('a noun of the act', () => {
  holds('is told where the headline proclaims it, or says what the meeting came to', [
    ['he', 'breakdown', 'סוריה הודיעה על הפסקת השיחות עם ישראל'],
    ['fr', 'breakdown', 'Israël et la Syrie se séparent sur un échec des pourparlers à Bakou'],
    ['fr', 'round-opened', 'Ouverture à Bakou du dialogue entre Israël et la Syrie'],
  ]);
  holds('is no news where it is only a condition or an anniversary', [
    ['fr', 'statement', 'Israël pose ses conditions à une reprise du dialogue avec la Syrie'],
    ['he', 'statement', 'שנה לפגישה בבאקו: ישראל וסוריה עדיין רחוקות'],
  ]);
});

describe('a French number', () => {
  it('takes "sept" for seven, not for September', () => {
    expect(kindOf('Israël et la Syrie signent la paix après sept ans de guerre', { lang: 'fr' })).toBe('agreement');
  });
});

describe('a meeting whose length is told', () => {
  it('is one meeting also where neither day nor place is said', () => {
    const title = 'הפגישה בין שר החוץ של ישראל לעמיתו מסוריה נמשכה שלוש שעות';
    expect(kindOf(title, { lang: 'he' })).toBe('round-concluded');
  });
});

describe('acts in other words', () => {
  holds('are rounds of the talks', [
    ['fr', 'round-scheduled', 'Israël et la Syrie poursuivront mercredi leurs discussions à Bakou'],
    ['fr', 'round-scheduled', 'Le ministre d’Israël recevra mercredi à Bakou son homologue de Syrie'],
    ['fr', 'round-opened', 'Bakou accueille depuis dimanche les discussions entre Israël et la Syrie'],
    ['fr', 'round-opened', 'Après un faux départ, les pourparlers entre Israël et la Syrie sont sur les rails'],
    ['fr', 'round-concluded', 'Les pourparlers entre Israël et la Syrie n’ont débouché sur aucun texte à Bakou'],
    ['fr', 'round-postponed', 'Israël et la Syrie conviennent de reporter leur rencontre'],
    ['fr', 'breakdown', 'La Syrie cesse toute discussion avec Israël'],
    ['he', 'round-scheduled', 'סבב ההזדמנות האחרונה בין ישראל לסוריה בשבת'],
    ['he', 'round-opened', 'סוף סוף: המשא ומתן בין סוריה לישראל יצא לדרך'],
    ['he', 'round-concluded', 'השיחות בין ישראל לסוריה לא הניבו מסמך'],
    ['he', 'breakdown', 'המשא ומתן בין ישראל לסוריה שקע בבוץ'],
  ]);
  holds('are none where others act, or another envoy goes', [
    ['fr', 'statement', 'Les universités d’Israël et de Syrie signent une convention'],
    ['he', 'statement', 'אוניברסיטאות מישראל ומסוריה חתמו על הסכם'],
    ['he', 'statement', 'ישראל מטילה ספק בכנות סוריה בשיחות'],
    ['he', 'statement', 'מפגש סופרים מישראל ומסוריה בבאקו'],
    ['he', 'statement', 'סופרים מישראל ומסוריה נפגשו בבאקו'],
    ['fr', 'statement', 'Le médiateur s’inquiète de l’impasse entre Israël et la Syrie'],
    ['fr', 'dropped: not-about-talks', 'La Syrie rappelle son ambassadeur en Israël'],
  ]);
});

describe('what holds up the deal of the two', () => {
  it('holds up their talks, in Arabic too', () => {
    expect(kindOf('شرط جديد يعرقل الاتفاق الأمني بين سوريا وإسرائيل', { lang: 'ar' })).toBe('breakdown');
  });

  it('breaks off nothing where they agree to meet again', () => {
    expect(kindOf('ישראל וסוריה לא הגיעו להסכם, אבל סיכמו להיפגש שוב', { lang: 'he' })).not.toBe('breakdown');
  });
});

describe('a verb of the Hebrew table', () => {
  it('is written down once and read of him, her, them and us, with whose it is', () => {
    expect(pastOf`החזיר את נציגי~, דחה`).toEqual([
      ...['החזיר את נציגיו', 'החזירה את נציגיה', 'החזירו את נציגיהם', 'החזירנו את נציגינו'],
      ...['דחה', 'דחתה', 'דחו', 'דחינו'],
    ]);
    expect(presentOf`מקפיא, עוזב, דוחה`).toEqual([
      ...['מקפיא', 'מקפיאה', 'מקפיאים', 'מקפיאות', 'עוזב', 'עוזבת', 'עוזבים', 'עוזבות'],
      ...['דוחה', 'דוחה', 'דוחים', 'דוחות'],
    ]);
    expect(futureOf`ייפתח`).toEqual(['ייפתח', 'תיפתח', 'ייפתחו', 'ניפתח']);
  });
});
