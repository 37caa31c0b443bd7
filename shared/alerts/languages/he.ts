import { SILENT_DAYS } from '../../feeds/feedHealth.ts';
import { relativeTime } from '../relativeTime.ts';
import type { AlertWords, Headline } from './alertWords.ts';
import { EN } from './en.ts';
import { createDates, dayIn } from './intlDates.ts';
import { leftToRight } from './setApart.ts';

/** A particle is written on to a Hebrew name; before other letters and digits it needs a hyphen: "בפריז", "ב-Doha". */
const prefix = (particle: string, text: string) => `${particle}${/^[\u05d0-\u05ea]/.test(text) ? '' : '-'}${text}`;

const happens =
  (act: string): Headline =>
  (place, days) =>
    `${act}${place === null ? '' : ` ${prefix('ב', place)}`}${days === null ? '' : `, ${days}`}`;

/** "שנקבע בפריז ליום שני": what is planned is planned for its day. */
const plans =
  (planned: string, bare: string): Headline =>
  (place, days) => {
    const slots = [place === null ? null : prefix('ב', place), days === null ? null : prefix('ל', days)];
    const said = slots.filter((slot) => slot !== null).join(' ');
    return said === '' ? bare : `${planned} ${said}`;
  };

const headlines = (round: string, theRound: string): AlertWords['headlines'] => ({
  'round-scheduled': plans(`נקבע ${round} חדש`, `הוכרז על ${round} חדש`),
  'round-opened': happens(`נפתח ${round}`),
  'round-concluded': happens(`הסתיים ${round}`),
  'round-postponed': plans(`נדחה ${theRound} שנקבע`, `נדחה ${round}`),
  agreement: happens('הוכרז על הסכם'),
  breakdown: happens('קריסת השיחות'),
  'breakdown-reported': happens('דיווח על קריסת השיחות'),
  standstill: happens('מבוי סתום בשיחות'),
  'standstill-reported': happens('דיווח על מבוי סתום בשיחות'),
  trouble: happens('קשיים בשיחות'),
  'trouble-reported': happens('דיווח על קשיים בשיחות'),
});

const dates = createDates({
  locale: 'he',
  day: (day, month) => `${day}${month === '' ? '' : ` ב${month}`}`,
  weekday: (weekday, day) => `${weekday}, ${day}`,
  on: (day) => day,
  between: (from, to) => `${from} עד ${to}`,
  briefly: (from, to) => `${from}–${to}`,
  at: (day, clock, place) => `${day}, ${clock} שעון ${place}`,
  utc: (clock, day) => `(${leftToRight(`${clock} UTC`)}${day === null ? '' : ` ב-${day}`})`,
  utcAlone: (clock) => `, ${leftToRight(`${clock} UTC`)}`,
  cutsMonths: false,
});

/** After the particle "in": one stands behind its noun, two has a form of its own. */
function inOutlets(count: number, isIndependent: boolean): string {
  if (count === 1) return `בכלי תקשורת אחד${isIndependent ? ' בלתי תלוי' : ''}`;
  return `${count === 2 ? 'בשני' : `ב-${count}`} כלי תקשורת${isIndependent ? ' בלתי תלויים' : ''}`;
}

const CORRECTIONS = { changed: 'שינוי', disputed: 'שנוי במחלוקת', withdrawn: 'הידיעה בוטלה' } as const;

export const HE: AlertWords = {
  language: 'he',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  talks: ([one, other]) => `שיחות ${one} – ${other}`,
  headlines: headlines('סבב שיחות', 'סבב השיחות'),
  briefHeadlines: headlines('סבב', 'הסבב'),
  dates,
  numbered: (round) => ` (סבב ${round})`,
  correction: (correction) => `תיקון (${CORRECTIONS[correction]}): `,
  nowConfirmed: 'אושר כעת: ',
  unconfirmed: ' (לא מאושר)',
  movedTo(days) {
    const words = days && dates.long(days);
    return words ? `; המועד החדש: ${words}` : '; לא ידוע מועד חדש';
  },
  certainty: {
    reported: (count, names) => `דווח ${inOutlets(count, false)}, טרם אושר: ${names}`,
    confirmed: (count, names) => `אושר ${inOutlets(count, true)}: ${names}`,
    officially: (voices) => `אישור רשמי: ${voices.join(', ')}`,
    voice: (side, outlet) => `${side} (${outlet})`,
    alsoReported: (count, names) => `; דווח גם ${inOutlets(count, true)}: ${names}`,
    contested(state, reportedBy, deniedBy) {
      const parts = [reportedBy && `דווח על ידי ${reportedBy}`, deniedBy && `הוכחש על ידי ${deniedBy}`];
      return `${state === 'disputed' ? 'שנוי במחלוקת' : 'הידיעה בוטלה'}: ${parts.filter(Boolean).join('; ')}`;
    },
    bare: {
      reported: 'דווח, טרם אושר',
      confirmed: 'אושר',
      disputed: 'יש שדיווחו ויש שהכחישו',
      corrected: 'דווח בעבר, ומאז בוטל או הוחלף',
    },
  },
  labels: {
    corrects: 'מתקן: ',
    who: 'משתתפים: ',
    firstReport: 'דיווח ראשון: ',
    beforeThis: 'קודם לכן: ',
    headlines: 'כותרות:',
  },
  anEarlierAlert: (link) => `התראה קודמת, ${link}`,
  ourAlert: (told, link) => `ההתראה שלנו${told === null ? '' : ` מ-${told}`}, ${link}`,
  delegation: (side) => `${side}: משלחת`,
  delegations: ([first = '', ...rest]) => `משלחות ${[first, ...rest.map((side) => prefix('ו', side))].join(' ')}`,
  more: (others) => (others === 1 ? 'ועוד אחד' : `ועוד ${others}`),
  untitled: 'ללא כותרת',
  footer: ({ event, stop }) => [
    `פרטים ועדכונים: ${event}`,
    '',
    `להפסקת ההתראות או לשינוין: ${stop}`,
    `${leftToRight('Amazon')}, שמעבירה הודעה זו, מוסיפה למטה קישור באנגלית. גם פתיחתו מפסיקה את ההתראות, מיד, ולא משנה מי פתח אותו.`,
  ],
  sms: {
    talks: ([one, other]) => `${one}–${other}`,
    correction: 'תיקון: ',
    certainty: { reported: 'לא מאושר', confirmed: 'מאושר', disputed: 'הוכחש', corrected: 'בוטל' },
    who: 'משתתפים: ',
    movedTo: (days) => (days === null ? '; אין מועד חדש' : `; מועד חדש: ${days}`),
  },
  life: {
    // Intl writes "לפני שעתיים (2)".
    ago: (instant, now) => relativeTime(instant, now, 'he', 'ממש עכשיו').replace(/ \(\d+\)$/, ''),
    day: (instant, now) => dayIn(dates, instant, now),
    bringNews: (bringing, feeds) => `מקורות שמביאים חדשות: ${bringing} מתוך ${feeds}`,
    others: {
      silent: (feeds) => `שותקים ${SILENT_DAYS} ימים או יותר: ${feeds}`,
      failing: (feeds) => `תקולים: ${feeds}`,
      resting: (feeds) => `מושהים: ${feeds}`,
      new: (feeds) => `טרם נבדקו: ${feeds}`,
    },
    check: (ago, counts) => (ago === null ? `טרם נערכה בדיקה. ${counts}.` : `בדיקה אחרונה ${ago}. ${counts}.`),
    lastNews: (news) =>
      news === null ? 'טרם התקבלו חדשות מאף מקור.' : `החדשות האחרונות ממקור כלשהו ${news.ago} (${news.instant}).`,
    trust: {
      yes: 'שתיקה פירושה שלא דווח דבר.',
      doubtful: 'השתיקה מוטלת בספק: פחות ממחצית המקורות מביאים חדשות.',
      no: 'כרגע אי אפשר לסמוך על השתיקה.',
    },
    // Subjects are in English: see `message.ts`.
    endings: EN.life.endings,
    lastDevelopment: (day, line) => `ההתפתחות האחרונה, שדווחה ב-${day}: ${line}`,
    noDevelopment: 'טרם נרשמה התפתחות בשיחות.',
    footer: (talks, stop) => `ביקשתם את ההודעה השבועית הזאת על ${talks}. להפסקתה: ${stop}`,
    text(trust, ago, bringNews, since) {
      const warning = { yes: '', doubtful: 'השתיקה מוטלת בספק. ', no: 'המעקב משובש. ' }[trust];
      const check = ago === null ? 'טרם נבדק' : `נבדק ${ago}`;
      return `${warning}${check}, ${bringNews}, ${since === null ? 'אין חדש' : `אין חדש מאז ${since}`}`;
    },
  },
};
