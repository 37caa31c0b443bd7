import { describe, expect, it } from 'vitest';
import { buildMessage, buildMessages } from '../../shared/alerts/buildMessage.ts';
import { wordsIn } from '../../shared/alerts/languages/wordsIn.ts';
import type { Called } from '../../shared/alerts/nameIn.ts';
import { nameIn, personIn } from '../../shared/alerts/nameIn.ts';
import type { ChoiceTopic } from '../../shared/alerts/topicNames.ts';
import { ALERTABLE_KINDS } from '../../shared/detect/report.ts';
import { type Dossier, dossierSchema } from '../../shared/dossier/dossier.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeAlert, makeEvent, makeTestimony } from '../samples/news.ts';

const SITE = 'https://parley.example';

/** Real names, for they are inflected and stand beside Latin ones. */
const DOSSIER: Dossier = dossierSchema.parse({
  ...SAMPLE_DOSSIER,
  shortName: 'Israel-Syria talks',
  parties: [
    { id: 'freedonia', name: 'Israel', names: { fr: 'Israël' }, spellings: ['Israel', 'إسرائيل', 'ישראל'] },
    { id: 'sylvania', name: 'Syria', names: { fr: 'Syrie' }, spellings: ['Syria', 'سوريا', 'סוריה'] },
  ],
  mediators: [],
  people: [
    { id: 'firefly', name: 'Yechiel Leiter', side: 'freedonia', spellings: ['لايتر', 'يحيئيل لايتر', 'יחיאל לייטר'] },
  ],
  places: [
    { id: 'paris', name: 'Paris', spellings: ['Paris', 'باريس', 'پاریس', 'פריז'], timeZone: 'Europe/Paris' },
    { id: 'washington', name: 'Washington', spellings: ['Washington', 'واشنطن', 'וושינגטון'] },
    { id: 'cairo', name: 'Cairo', names: { fr: 'Le Caire' }, spellings: ['Cairo'] },
  ],
  families: [
    { id: 'reuters', name: 'Reuters', names: ['Reuters', 'رويترز', 'רויטרס'] },
    { id: 'bbc', name: 'BBC' },
    { id: 'sna', name: 'Sylvania News Agency', officialFor: 'sylvania' },
  ],
  policy: { languages: ['en', 'fr', 'ar', 'he'] },
});
const WITH_TEXTS: Dossier = { ...DOSSIER, policy: { ...DOSSIER.policy, smsLanguages: ['ar', 'he'] } };

const reuters = makeTestimony({ atTable: ['firefly'], title: 'Israel, Syria open talks in Paris' });
const bbc = makeTestimony({
  publisher: 'BBC News',
  family: 'bbc',
  title: 'انطلاق المحادثات',
  lang: 'ar',
  link: null,
});
const confirmed = makeAlert(
  makeEvent({
    certainty: 'confirmed',
    date: { from: '2026-01-01', to: '2026-01-02' },
    firstPublished: '2026-01-01T23:30:00.000Z',
    testimonies: [reuters, bbc],
  }),
  'confirmed',
  { before: { kind: 'round-postponed', place: 'washington', day: '2025-12-12' } },
);

/** Marks made visible: ⟨…⟩ is set apart to read from left to right, › begins a line from right to left. */
const visible = (text: string) => text.replaceAll('\u2066', '⟨').replaceAll('\u2069', '⟩').replaceAll('\u200f', '›');
const lines = (...text: string[]) => `${text.join('\n')}\n`;

describe('where reports name nobody of either side', () => {
  const who = (event: Parameters<typeof makeEvent>[0], topic: ChoiceTopic = 'all-early') => {
    const { email } = buildMessage(makeAlert(makeEvent(event), 'reported'), DOSSIER, SITE, topic);
    return visible(email)
      .split('\n')
      .find((line) => /^›?(Who|Participants|المشاركون|משתתפים)/.test(line))
      ?.replaceAll('\u00a0', '~');
  };
  const both = makeTestimony({ atTable: ['freedonia', 'sylvania'] });

  it.each([
    ['all-early', 'Who: delegations of Israel and Syria'],
    ['all-early-fr', 'Participants~: délégations (Israël, Syrie)'],
    ['all-early-ar', '›المشاركون: وفدا إسرائيل وسوريا'],
    ['all-early-he', '›משתתפים: משלחות ישראל וסוריה'],
  ] as const)('an e-mail to %s has the delegations of both', (topic, expected) => {
    expect(who({ testimonies: [both] }, topic)).toBe(expected);
  });

  it.each([
    ['no report has both meet', { testimonies: [makeTestimony({ atTable: ['freedonia'] })] }],
    ['only an outlet that nobody knows does', { testimonies: [{ ...both, family: 'unknown:x.example' }] }],
    ['only a denial does', { testimonies: [makeTestimony(), { ...both, denies: true }] }],
    ['they agree, which they may from afar', { kind: 'agreement', testimonies: [both] }],
    ['the meeting is off', { kind: 'round-postponed', testimonies: [both] }],
  ] as const)('nobody is said to come where %s', (_, event) => {
    expect(who({ ...event, testimonies: [...event.testimonies] })).toBeUndefined();
  });
});

describe('an e-mail is whole in its language', () => {
  it('in French, with its articles, ordinals and spaces that do not break', () => {
    const { subject, email } = buildMessage(confirmed, DOSSIER, SITE, 'all-early-fr');
    expect(subject).toBe("Pourparlers Israel-Syrie : ouverture d'un cycle a Paris, du 1er au 2 janv.");
    expect(email.replaceAll('\u00a0', '~')).toBe(
      lines(
        "Ouverture d'un cycle de pourparlers à Paris, du 1er au 2 janvier 2026. Confirmé par 2 médias indépendants~: Reuters, BBC News.",
        '',
        'Participants~: Israël~: Yechiel Leiter~; Syrie~: une délégation',
        'Premier signalement~: 2 janvier 2026, 00:30 à Paris (23:30 UTC le 1er janvier)',
        'Auparavant~: report du cycle prévu à Washington le 12 déc. 2025',
        '',
        'Titres~:',
        '- Israel, Syria open talks in Paris (Reuters, anglais)',
        '  https://reuters.example/1',
        '- انطلاق المحادثات (BBC News, arabe)',
        '',
        'Détails et suites~: https://parley.example/e/f44f3e85',
        '',
        'Pour arrêter ou modifier ces alertes~: https://parley.example/stop?what=all-early-fr',
        "Amazon, qui achemine ce courriel, ajoute un lien ci-dessous, en anglais. Lui aussi met fin à ces alertes, aussitôt, quelle que soit la personne qui l'ouvre.",
      ),
    );
  });

  it('in Arabic, from right to left with Latin names set apart, its links clean, under an English subject', () => {
    const { subject, email } = buildMessage(confirmed, DOSSIER, SITE, 'all-early-ar');
    expect(subject).toBe('Israel-Syria talks: round opens in Paris, 1-2 Jan');
    expect(visible(email)).toBe(
      lines(
        '›انطلاق جولة محادثات في باريس، من 1 إلى 2 يناير 2026. أكدت الخبر وسيلتا إعلام مستقلتان: رويترز، ⟨BBC News⟩.',
        '',
        '›المشاركون: إسرائيل: يحيئيل لايتر؛ سوريا: وفد',
        '›أول خبر: 2 يناير 2026، 00:30 بتوقيت باريس (⟨23:30 UTC⟩ يوم 1 يناير)',
        '›قبل ذلك: تأجيل الجولة المقررة في واشنطن، 12 ديسمبر 2025',
        '',
        '›العناوين:',
        '›- ⟨Israel, Syria open talks in Paris⟩ (رويترز، الإنجليزية)',
        '  https://reuters.example/1',
        '›- انطلاق المحادثات (⟨BBC News⟩، العربية)',
        '',
        '›التفاصيل وما يستجد: https://parley.example/e/f44f3e85',
        '',
        '›لإيقاف هذه التنبيهات أو تغييرها: https://parley.example/stop?what=all-early-ar',
        '›تضيف ⟨Amazon⟩ التي توصل هذه الرسالة رابطًا أدناه بالإنجليزية. فتحه يوقف التنبيهات أيضًا، وعلى الفور، أيًّا كان من يفتحه.',
      ),
    );
  });

  it('in Hebrew, whose particles are written on to Hebrew names', () => {
    const { subject, email } = buildMessage(confirmed, DOSSIER, SITE, 'rounds-twice-he');
    expect(subject).toBe('Israel-Syria talks: round opens in Paris, 1-2 Jan');
    expect(visible(email)).toBe(
      lines(
        '›נפתח סבב שיחות בפריז, 1 עד 2 בינואר 2026. אושר בשני כלי תקשורת בלתי תלויים: רויטרס, ⟨BBC News⟩.',
        '',
        '›משתתפים: ישראל: יחיאל לייטר; סוריה: משלחת',
        '›דיווח ראשון: 2 בינואר 2026, 00:30 שעון פריז (⟨23:30 UTC⟩ ב-1 בינואר)',
        '›קודם לכן: נדחה הסבב שנקבע בוושינגטון ל-12 בדצמבר 2025',
        '',
        '›כותרות:',
        '›- ⟨Israel, Syria open talks in Paris⟩ (רויטרס, אנגלית)',
        '  https://reuters.example/1',
        '›- انطلاق المحادثات (⟨BBC News⟩, ערבית)',
        '',
        '›פרטים ועדכונים: https://parley.example/e/f44f3e85',
        '',
        '›להפסקת ההתראות או לשינוין: https://parley.example/stop?what=rounds-twice-he',
        '›⟨Amazon⟩, שמעבירה הודעה זו, מוסיפה למטה קישור באנגלית. גם פתיחתו מפסיקה את ההתראות, מיד, ולא משנה מי פתח אותו.',
      ),
    );
  });
});

describe('what became of it is said in each language', () => {
  const first = (alert: Parameters<typeof buildMessage>[0], language: 'fr' | 'ar' | 'he') =>
    visible(buildMessage(alert, DOSSIER, SITE, `all-early-${language}`).email.split('\n')[0] ?? '').replaceAll(
      '\u00a0',
      ' ',
    );
  const denial = makeTestimony({ publisher: 'SNA', family: 'sna', official: true, denies: true });
  const corrected = makeAlert(
    makeEvent({ kind: 'round-scheduled', certainty: 'disputed', testimonies: [reuters, denial] }),
    'correction',
  );
  const postponed = makeAlert(makeEvent({ kind: 'round-postponed', place: 'cairo', testimonies: [reuters] }));
  const official = makeAlert(
    makeEvent({ kind: 'agreement', certainty: 'confirmed', testimonies: [{ ...denial, denies: false }, reuters] }),
    'confirmed',
  );

  it.each([
    [
      'fr',
      'Rectification (contesté) : nouveau cycle de pourparlers prévu à Paris le lundi 5 janvier 2026. Contesté : signalé par Reuters ; démenti par SNA.',
      "Report du cycle de pourparlers prévu au Caire le lundi 5 janvier 2026 ; aucune nouvelle date n'est connue. Signalé par un seul média, pas encore confirmé : Reuters.",
      'Accord annoncé à Paris, le lundi 5 janvier 2026. Confirmé officiellement : Syrie (SNA) ; également signalé par un média indépendant : Reuters.',
    ],
    [
      'ar',
      '›تصحيح (محل خلاف): جولة محادثات جديدة مقررة في باريس، الاثنين 5 يناير 2026. خبر محل خلاف: أوردته رويترز؛ ونفته ⟨SNA⟩.',
      '›تأجيل جولة المحادثات المقررة في ⟨Cairo⟩، الاثنين 5 يناير 2026؛ ولم يُعرف موعد جديد. أوردت الخبر وسيلة إعلام واحدة، ولم يتأكد بعد: رويترز.',
      '›الإعلان عن اتفاق في باريس، الاثنين 5 يناير 2026. تأكيد رسمي: سوريا (⟨SNA⟩)؛ وأوردت الخبر أيضًا وسيلة إعلام مستقلة واحدة: رويترز.',
    ],
    [
      'he',
      '›תיקון (שנוי במחלוקת): נקבע סבב שיחות חדש בפריז ליום שני, 5 בינואר 2026. שנוי במחלוקת: דווח על ידי רויטרס; הוכחש על ידי ⟨SNA⟩.',
      '›נדחה סבב השיחות שנקבע ב-⟨Cairo⟩ ליום שני, 5 בינואר 2026; לא ידוע מועד חדש. דווח בכלי תקשורת אחד, טרם אושר: רויטרס.',
      '›הוכרז על הסכם בפריז, יום שני, 5 בינואר 2026. אישור רשמי: סוריה (⟨SNA⟩); דווח גם בכלי תקשורת אחד בלתי תלוי: רויטרס.',
    ],
  ] as const)('%s: denied, put off, official', (language, denied, putOff, confirmedBySide) => {
    expect(first(corrected, language)).toBe(denied);
    expect(first(postponed, language)).toBe(putOff);
    expect(first(official, language)).toBe(confirmedBySide);
  });

  it.each([
    ['fr', ' ; nouvelle date : du 11 au 18 janvier 2026. ', ' ; nouvelle date : le dimanche 11 janvier 2026. '],
    ['ar', '؛ الموعد الجديد: من 11 إلى 18 يناير 2026. ', '؛ الموعد الجديد: الأحد 11 يناير 2026. '],
    ['he', '; המועד החדש: 11 עד 18 בינואר 2026. ', '; המועד החדש: יום ראשון, 11 בינואר 2026. '],
  ] as const)('%s: the week or the day to which a round is put off', (language, week, day) => {
    const to = (last: string) => first({ ...postponed, newDay: { from: '2026-01-11', to: last } }, language);
    expect(to('2026-01-18')).toContain(week);
    expect(to('2026-01-11')).toContain(day);
  });

  it('and so is that it is confirmed now', () => {
    const mailOf = (language: 'fr' | 'ar' | 'he') =>
      visible(buildMessages(confirmed, DOSSIER, SITE, `all-twice-${language}`).nowConfirmed.email);
    expect(mailOf('fr')).toMatch(/^Désormais confirmé\u00a0: ouverture d'un cycle/);
    expect(mailOf('ar')).toMatch(/^›تأكد الآن: انطلاق جولة محادثات في باريس/);
    expect(mailOf('he')).toMatch(/^›אושר כעת: נפתח סבב שיחות בפריז/);
  });

  it('every kind, with no place and no day', () => {
    for (const language of ['fr', 'ar', 'he'] as const)
      for (const kind of ALERTABLE_KINDS) {
        const event = makeEvent({ kind, place: null, date: null, firstPublished: null, testimonies: [reuters] });
        const line = first(makeAlert(event), language);
        expect(line).not.toMatch(/null|undefined|NaN| {2}|[:،,] ?\./);
        expect(/[a-z]/i.test(line.replace(/Reuters/, '')), line).toBe(language === 'fr');
      }
  });
});

it('outlets are counted as Arabic counts: one, two, three to ten, eleven and more', () => {
  const { confirmed: words } = wordsIn('ar').certainty;
  expect([1, 2, 3, 10, 11].map((count) => words(count, 'X'))).toEqual([
    'أكدت الخبر وسيلة إعلام مستقلة واحدة: X',
    'أكدت الخبر وسيلتا إعلام مستقلتان: X',
    'أكدت الخبر 3 وسائل إعلام مستقلة: X',
    'أكدت الخبر 10 وسائل إعلام مستقلة: X',
    'أكدت الخبر 11 وسيلة إعلام مستقلة: X',
  ]);
});

describe('a text message', () => {
  const text = (dossier: Dossier, topic: Parameters<typeof buildMessage>[3]) =>
    buildMessage(confirmed, dossier, SITE, topic).sms;

  it('in French takes one plain segment', () => {
    expect(text(DOSSIER, 'all-early-fr')).toBe(
      "Pourparlers Israel-Syrie : ouverture d'un cycle à Paris, du 1er au 2 janv. Avec Leiter. Confirmé : Reuters, BBC News. https://parley.example/e/f44f3e85",
    );
  });

  it('to a reader of Arabic is English until the operator agrees to what Arabic costs, then two parts at the most', () => {
    expect(text(DOSSIER, 'all-early-ar')).toBe(text(DOSSIER, 'all-early'));
    expect(text(WITH_TEXTS, 'all-early-ar')).toBe(
      '\nإسرائيل–سوريا: انطلاق جولة في باريس، 1–2 يناير. المشاركون: لايتر. مؤكد: رويترز، BBC News. https://parley.example/e/f44f3e85',
    );
    expect(text(WITH_TEXTS, 'all-early-he')).toBe(
      '\nישראל–סוריה: נפתח סבב בפריז, 1–2 בינואר. משתתפים: לייטר. מאושר: רויטרס, BBC News. https://parley.example/e/f44f3e85',
    );
  });
});

describe('a name in a language', () => {
  const place: Called = { name: 'Doha', names: { fr: 'Doha' }, spellings: ['Doha', 'دوحه پایتخت', 'الدوحة', 'דוחא'] };
  it('is the dossier’s own, else the first spelling in its letters, else the English one', () => {
    expect(nameIn(place, 'ar')).toBe('الدوحة');
    expect(nameIn({ ...place, names: { ar: 'دوحة' } }, 'ar')).toBe('دوحة');
    expect(nameIn({ ...place, spellings: ['Doha'] }, 'he')).toBe('\u2066Doha\u2069');
    expect(nameIn({ ...place, spellings: ['Doha'] }, 'fr')).toBe('Doha');
  });
  it('of a person is the full one where a family name stands first, and no title', () => {
    const spellings = ['الشيباني', 'وزير الخارجية السوري', 'أسعد الشيباني'];
    expect(personIn({ name: 'Asaad al-Shaibani', spellings }, 'ar')).toBe('أسعد الشيباني');
  });
});
