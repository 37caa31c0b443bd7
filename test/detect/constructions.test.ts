/** Kinds of sentences, each in every first-class language: what tells of the talks, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { kindOf, reportOf } from './headline.ts';

type Sentence = [lang: string, kind: string, title: string, summary?: string];

function holds(name: string, sentences: Sentence[]) {
  it.each(sentences)(`${name}: %s, %s, %s`, (lang, kind, title, summary = '') => {
    expect(kindOf(title, { lang, summary })).toBe(kind);
  });
}

describe('a light verb', () => {
  holds('tells of talks only with talks as its object', [
    ['en', 'round-concluded', 'Israel and Syria hold talks in Baku'],
    ['en', 'statement', 'No calm with Syria while Israel holds the heights of Hermon, mediator says'],
    ['ar', 'round-concluded', 'سوريا وإسرائيل عقدتا جولة محادثات في باكو'],
    ['ar', 'statement', 'سوريا: إسرائيل عقدت المشهد وسلام الجنوب بعيد'],
    ['he', 'round-concluded', 'ישראל וסוריה קיימו סבב שיחות בבאקו'],
    ['fr', 'round-concluded', 'Israël et la Syrie ont tenu des pourparlers à Bakou'],
    ['fr', 'statement', 'La Syrie accuse Israël, qui tient le mont Hermon, de bloquer la paix'],
  ]);
});

describe('a side that leaves', () => {
  holds('breaks the talks off', [
    ['en', 'breakdown', 'Syria recalls its delegation from talks with Israel'],
    ['en', 'breakdown', 'Israel walks away from table with Syria'],
    ['ar', 'breakdown', 'سوريا تستدعي وفدها من المفاوضات مع إسرائيل'],
    ['he', 'breakdown', 'סוריה מחזירה את המשלחת מהשיחות עם ישראל'],
    ['fr', 'breakdown', 'La Syrie rappelle sa délégation des pourparlers avec Israël'],
  ]);
  holds('leaves something else', [
    ['en', 'statement', 'Israel to withdraw from Hermon only after peace with Syria, minister says'],
    ['fr', 'statement', 'Israël veut un accord avec la Syrie avant de quitter le mont Hermon'],
  ]);
});

describe('a truce that is extended', () => {
  holds('is an agreement', [
    ['en', 'agreement', 'Israel and Syria extend ceasefire by two weeks'],
    ['ar', 'agreement', 'سوريا وإسرائيل تمددان الهدنة أسبوعين'],
    ['he', 'agreement', 'ישראל וסוריה האריכו את הפסקת האש בשבועיים'],
    ['fr', 'agreement', 'Israël et la Syrie prolongent leur trêve de deux semaines'],
  ]);
  holds('is none while it is only asked for', [
    ['en', 'statement', 'Syria asks Israel to extend ceasefire'],
    ['fr', 'statement', 'La Syrie demande à Israël de prolonger la trêve'],
  ]);
});

describe('what the two sides sign or settle together', () => {
  holds('is an agreement, whatever it is called', [
    ['en', 'agreement', 'Israel and Syria sign annex on southern villages'],
    ['ar', 'agreement', 'سوريا وإسرائيل توقعان ملحق الجنوب'],
    ['he', 'agreement', 'ישראל וסוריה חתמו על נספח הדרום'],
    ['fr', 'agreement', 'Israël et la Syrie signent l’annexe sur le sud'],
  ]);
  holds('is none where they only agree to meet', [
    ['en', 'round-concluded', 'Israel and Syria agree on another meeting'],
    ['ar', 'round-concluded', 'سوريا وإسرائيل تتفقان على لقاء جديد'],
    ['fr', 'round-concluded', 'Israël et la Syrie s’accordent sur une nouvelle rencontre'],
  ]);
});

describe('a clause that sets the scene', () => {
  holds('tells nothing of the talks', [
    ['en', 'dropped: not-about-talks', 'Israeli strikes hit Syria as peace talks begin'],
    ['en', 'statement', 'Israel and Syria trade threats ahead of talks in Paris'],
    ['ar', 'statement', 'سوريا تتهم إسرائيل بالتصعيد قبيل محادثات باريس'],
    ['he', 'statement', 'ישראל מאשימה את סוריה בהסלמה לקראת השיחות בפריז'],
    ['fr', 'statement', 'La Syrie accuse Israël d’escalade avant les pourparlers de Paris'],
  ]);
  holds('is heard where the same two stand before it', [
    ['en', 'round-concluded', 'Israel and Syria report progress as round ends'],
  ]);
});

describe('who acts', () => {
  holds('are not the two sides where the mediator and one of them do', [
    ['en', 'statement', 'Trump, Netanyahu end Florida summit without Syria peace deal'],
    ['en', 'statement', 'Barrack, Sharaa hold talks without Israel peace deal'],
  ]);
  holds('meet in another field', [
    ['en', 'dropped: not-about-talks', 'Israel and Syria chambers of commerce meet in Paris'],
    ['fr', 'dropped: not-about-talks', 'Des commerçants d’Israël et de Syrie se sont rencontrés à Paris'],
    ['he', 'dropped: not-about-talks', 'סוחרים מישראל וסוריה נפגשו בפריז'],
    ['ar', 'dropped: not-about-talks', 'رجال الأعمال في سوريا وإسرائيل يجتمعون في باريس'],
  ]);
});

describe('talks that bring nothing', () => {
  holds('have ended', [
    ['en', 'round-concluded', 'No breakthrough in Israel-Syria talks'],
    ['ar', 'round-concluded', 'محادثات سوريا وإسرائيل في باريس دون نتائج'],
    ['he', 'round-concluded', 'שיחות ישראל וסוריה בפריז: ללא תוצאות'],
    ['fr', 'round-concluded', 'Pourparlers Israël-Syrie à Paris : aucun accord'],
  ]);
  it('are marked, for other outlets may call their end a failure', () => {
    expect(reportOf('Israel-Syria talks in Paris end without agreement').fruitless).toBe(true);
    expect(reportOf('Israel-Syria talks in Paris end with handshake').fruitless).toBeUndefined();
  });
  holds('have not ended yet, or are the mediator’s with one side', [
    ['en', 'statement', 'No breakthrough yet in Israel-Syria talks'],
    ['en', 'statement', 'No breakthrough in Sharaa-US Israel talks'],
    ['fr', 'statement', 'Pourparlers Israël-Syrie : à ce stade, aucun accord'],
    ['he', 'statement', 'שיחות ישראל וסוריה: בינתיים ללא תוצאות'],
    ['ar', 'statement', 'محادثات سوريا وإسرائيل: دون نتائج حتى الآن'],
  ]);
  holds('have failed where the lead says so', [
    [
      'en',
      'breakdown',
      'Israel-Syria talks end without agreement',
      'The negotiations collapsed on Sunday, officials said.',
    ],
  ]);
});

describe('a count of days', () => {
  holds('says from the first on that a round is on', [
    ['en', 'round-opened', 'First day of talks between Israel and Syria in Paris'],
    ['fr', 'round-opened', 'Première journée de pourparlers entre Israël et la Syrie à Paris'],
    ['en', 'round-opened', 'Third day of Israel-Syria talks in Paris'],
    ['fr', 'round-opened', 'Troisième journée de pourparlers entre Israël et la Syrie à Paris'],
    ['ar', 'round-opened', 'اليوم الثالث من محادثات سوريا وإسرائيل في باريس'],
  ]);
});

describe('a first day that is over', () => {
  holds('ends no round', [
    ['en', 'statement', 'First day of Israel-Syria talks in Paris ends'],
    ['en', 'statement', 'Israel-Syria talks in Paris end first day', 'The teams are back at the table in the morning.'],
    ['fr', 'statement', 'Paris : fin de la première journée de discussions entre Israël et la Syrie'],
    ['de', 'statement', 'Erster Tag der Gespräche zwischen Israel und Syrien in Paris beendet'],
    ['es', 'statement', 'Termina el primer día de las conversaciones entre Israel y Siria en París'],
    ['it', 'statement', 'Concluso il primo giorno di colloqui tra Israele e Siria a Parigi'],
    ['ru', 'statement', 'Завершился первый день переговоров Израиля и Сирии в Париже'],
    ['ar', 'statement', 'انتهاء اليوم الأول من محادثات سوريا وإسرائيل في باريس'],
    ['he', 'statement', 'הסתיים היום הראשון של השיחות בין ישראל לסוריה בפריז'],
    ['he', 'statement', 'הסתיים היום השני לשיחות בין ישראל לסוריה בפריז'],
    [
      'en',
      'statement',
      'Syria calls meeting with Israel useful',
      'The first day in Paris is over; they go on tomorrow.',
    ],
  ]);
  holds('is not what is over where the talks are', [
    ['en', 'round-concluded', 'Israel and Syria end talks in Paris', 'On the first day they met for six hours.'],
    ['en', 'round-concluded', 'Israel and Syria wrap up two-day talks in Paris, first day focused on maps'],
    ['en', 'round-concluded', 'Israel, Syria end second round of talks in Paris; first day of truce holds'],
    ['de', 'round-concluded', 'Israel und Syrien beenden Gespräche in Paris schon am ersten Tag'],
    ['es', 'round-concluded', 'Israel y Siria concluyen la ronda de París; primer día de tregua'],
    ['ru', 'round-concluded', 'Израиль и Сирия завершили третий раунд переговоров в Париже в первый день перемирия'],
  ]);
  holds('is none of a second day, nor of what ends with a deal or a failure', [
    ['en', 'round-concluded', 'Israel-Syria talks in Paris end after second day'],
    ['en', 'breakdown', 'Israel-Syria talks in Paris collapse on first day'],
    ['en', 'agreement', 'Israel, Syria sign truce on first day of Paris talks'],
  ]);
});

describe('a word of lack after an act', () => {
  holds('does not deny it', [
    ['en', 'round-postponed', 'Israel-Syria round in Paris postponed without new date'],
    ['he', 'breakdown', 'שיחות ישראל וסוריה הוקפאו ללא הגבלת זמן'],
    ['fr', 'round-postponed', 'La réunion entre Israël et la Syrie reportée sans nouvelle date'],
    ['ar', 'round-postponed', 'تأجيل الاجتماع بين سوريا وإسرائيل دون موعد جديد'],
  ]);
});

describe('a day that has not come', () => {
  holds('puts a present tense ahead', [
    ['en', 'round-scheduled', 'Israel and Syria meet in Paris on 14 February'],
    ['ar', 'round-scheduled', 'سوريا وإسرائيل تجتمعان في باريس في 14 شباط'],
    ['he', 'round-scheduled', 'ישראל וסוריה נפגשות בפריז ב-14 בפברואר'],
    ['fr', 'round-scheduled', 'Israël et la Syrie se rencontrent à Paris le 14 février'],
  ]);
});

describe('a lead', () => {
  holds('does not make a round of what the headline hopes for, unless it gives a day', [
    [
      'en',
      'statement',
      'Azerbaijan may host new round of Israel-Syria talks',
      'Baku is preparing another session, officials said.',
    ],
    [
      'fr',
      'statement',
      'Bakou pourrait accueillir de nouveaux pourparlers entre Israël et la Syrie',
      'Une session se tiendra à Bakou, espère la présidence.',
    ],
  ]);
  holds('that begins with a label is analysis', [
    ['en', 'background', 'Israel-Syria talks end without result', 'An essay on what the round says about the region.'],
  ]);
  holds('says that what is dated was put off', [
    [
      'en',
      'round-postponed',
      'Israel and Syria to hold second round in Paris next week',
      'The round, planned for Monday, was postponed at the request of the mediator.',
    ],
  ]);
  holds('that speaks of the next round leaves the end of this one', [
    [
      'en',
      'round-concluded',
      'Israel and Syria hold talks in Paris',
      'Negotiators spent two days on maps and will meet again in February.',
    ],
  ]);
});

describe('what one side declares by itself', () => {
  holds('is no agreement', [
    ['en', 'statement', 'Israel announces unilateral ceasefire in Syria'],
    ['fr', 'statement', 'Israël annonce un cessez-le-feu unilatéral en Syrie'],
    ['he', 'statement', 'ישראל מכריזה על הפסקת אש חד צדדית מול סוריה'],
    ['de', 'statement', 'Israel verkündet einseitige Waffenruhe mit Syrien'],
  ]);
});

describe('an agreement of the two that somebody announces', () => {
  holds('is told by whoever announces it', [
    ['en', 'agreement', 'Mediator announces new security deal between Israel and Syria'],
    ['ar', 'agreement', 'الوسيط يعلن اتفاقا بين سوريا وإسرائيل'],
    ['he', 'agreement', 'המתווך הודיע על הסכם בין ישראל לסוריה'],
    ['fr', 'agreement', 'Le médiateur annonce un accord entre Israël et la Syrie'],
    ['fa', 'agreement', 'میانجی توافق سوریه و اسرائیل را اعلام کرد'],
    ['de', 'agreement', 'Vermittler verkündet Abkommen zwischen Israel und Syrien'],
  ]);
  holds('is none where something else is announced', [
    ['en', 'statement', 'Mediator announces plan for deal between Israel and Syria'],
    ['ar', 'statement', 'الوسيط يعلن خطة لاتفاق بين سوريا وإسرائيل'],
    ['fr', 'statement', 'Le médiateur annonce un projet d’accord entre Israël et la Syrie'],
    ['de', 'statement', 'Vermittler verkündet Plan für Abkommen zwischen Israel und Syrien'],
  ]);
});
