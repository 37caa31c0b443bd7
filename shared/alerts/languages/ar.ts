import { SILENT_DAYS } from '../../feeds/feedHealth.ts';
import { relativeTime } from '../relativeTime.ts';
import type { AlertWords, Headline } from './alertWords.ts';
import { EN } from './en.ts';
import { createDates, dayIn } from './intlDates.ts';
import { leftToRight } from './setApart.ts';

/** "في باريس": a preposition of its own, which takes any name as it stands. */
const happens =
  (act: string): Headline =>
  (place, days) =>
    `${act}${place === null ? '' : ` في ${place}`}${days === null ? '' : `، ${days}`}`;

const plans =
  (planned: string, bare: string): Headline =>
  (place, days) => {
    if (place === null && days === null) return bare;
    return place === null ? `${planned} ${days}` : happens(planned)(place, days);
  };

const headlines = (round: string, theRound: string): AlertWords['headlines'] => ({
  'round-scheduled': plans(`${round} جديدة مقررة`, `الإعلان عن ${round} جديدة`),
  'round-opened': happens(`انطلاق ${round}`),
  'round-concluded': happens(`اختتام ${round}`),
  'round-postponed': plans(`تأجيل ${theRound} المقررة`, `تأجيل ${round}`),
  agreement: happens('الإعلان عن اتفاق'),
  breakdown: happens('انهيار المحادثات'),
  'breakdown-reported': happens('أنباء عن انهيار المحادثات'),
  standstill: happens('وصول المحادثات إلى طريق مسدود'),
  'standstill-reported': happens('أنباء عن وصول المحادثات إلى طريق مسدود'),
  trouble: happens('تعثر المحادثات'),
  'trouble-reported': happens('أنباء عن تعثر المحادثات'),
});

const dates = createDates({
  // Months and weekdays as all Arab countries understand them, and digits that every phone shows.
  locale: 'ar-u-nu-latn',
  day: (day, month) => `${day}${month === '' ? '' : ` ${month}`}`,
  weekday: (weekday, day) => `${weekday} ${day}`,
  on: (day) => day,
  between: (from, to) => `من ${from} إلى ${to}`,
  briefly: (from, to) => `${from}–${to}`,
  at: (day, clock, place) => `${day}، ${clock} بتوقيت ${place}`,
  utc: (clock, day) => `(${leftToRight(`${clock} UTC`)}${day === null ? '' : ` يوم ${day}`})`,
  utcAlone: (clock) => `، ${leftToRight(`${clock} UTC`)}`,
  cutsMonths: false,
});

/** One and two have forms of their own; three to ten take the plural, eleven and more the singular. */
function outlets(count: number, isIndependent: boolean): string {
  const one = isIndependent ? ' مستقلة' : '';
  if (count === 1) return `وسيلة إعلام${one} واحدة`;
  if (count === 2) return `وسيلتا إعلام${isIndependent ? ' مستقلتان' : ''}`;
  return count % 100 >= 3 && count % 100 <= 10 ? `${count} وسائل إعلام${one}` : `${count} وسيلة إعلام${one}`;
}

const CORRECTIONS = { changed: 'تعديل', disputed: 'محل خلاف', withdrawn: 'سحب الخبر' } as const;

export const AR: AlertWords = {
  language: 'ar',
  comma: '، ',
  semicolon: '؛ ',
  colon: ': ',
  talks: ([one, other]) => `محادثات ${one} – ${other}`,
  headlines: headlines('جولة محادثات', 'جولة المحادثات'),
  briefHeadlines: headlines('جولة', 'الجولة'),
  dates,
  numbered: (round) => ` (الجولة رقم ${round})`,
  correction: (correction) => `تصحيح (${CORRECTIONS[correction]}): `,
  nowConfirmed: 'تأكد الآن: ',
  unconfirmed: ' (غير مؤكد)',
  movedTo(days) {
    const words = days && dates.long(days);
    return words ? `؛ الموعد الجديد: ${words}` : '؛ ولم يُعرف موعد جديد';
  },
  certainty: {
    reported: (count, names) => `أوردت الخبر ${outlets(count, false)}، ولم يتأكد بعد: ${names}`,
    confirmed: (count, names) => `أكدت الخبر ${outlets(count, true)}: ${names}`,
    officially: (voices) => `تأكيد رسمي: ${voices.join('، ')}`,
    voice: (side, outlet) => `${side} (${outlet})`,
    alsoReported: (count, names) => `؛ وأوردت الخبر أيضًا ${outlets(count, true)}: ${names}`,
    contested(state, reportedBy, deniedBy) {
      // The verbs are feminine, as agencies, papers and channels are.
      const said = [reportedBy && `أوردته ${reportedBy}`, deniedBy && `نفته ${deniedBy}`].filter(Boolean).join('؛ و');
      return `${state === 'disputed' ? 'خبر محل خلاف' : 'خبر مسحوب'}: ${said}`;
    },
    bare: {
      reported: 'خبر لم يتأكد بعد',
      confirmed: 'خبر مؤكد',
      disputed: 'أورده بعضهم ونفاه آخرون',
      corrected: 'ورد سابقًا ثم سُحب أو استُبدل',
    },
  },
  labels: {
    corrects: 'يصحّح: ',
    who: 'المشاركون: ',
    firstReport: 'أول خبر: ',
    beforeThis: 'قبل ذلك: ',
    headlines: 'العناوين:',
  },
  anEarlierAlert: (link) => `تنبيهًا سابقًا، ${link}`,
  ourAlert: (told, link) => `تنبيهنا${told === null ? '' : ` بتاريخ ${told}`}، ${link}`,
  delegation: (side) => `${side}: وفد`,
  delegations: (sides) => `وفدا ${sides.join(' و')}`,
  more: (others) => (others === 1 ? 'وآخر غيرها' : `و${others} غيرها`),
  untitled: 'بلا عنوان',
  footer: ({ event, stop }) => [
    `التفاصيل وما يستجد: ${event}`,
    '',
    `لإيقاف هذه التنبيهات أو تغييرها: ${stop}`,
    `تضيف ${leftToRight('Amazon')} التي توصل هذه الرسالة رابطًا أدناه بالإنجليزية. فتحه يوقف التنبيهات أيضًا، وعلى الفور، أيًّا كان من يفتحه.`,
  ],
  sms: {
    talks: ([one, other]) => `${one}–${other}`,
    correction: 'تصحيح: ',
    certainty: { reported: 'غير مؤكد', confirmed: 'مؤكد', disputed: 'نفي', corrected: 'مسحوب' },
    who: 'المشاركون: ',
    movedTo: (days) => (days === null ? '؛ لا موعد جديد' : `؛ الموعد الجديد: ${days}`),
  },
  life: {
    ago: (instant, now) => relativeTime(instant, now, 'ar-u-nu-latn', 'الآن'),
    day: (instant, now) => dayIn(dates, instant, now),
    bringNews: (bringing, feeds) => `مصادر تأتي بأخبار: ${bringing} من ${feeds}`,
    // A count behind its noun agrees with nothing: "مصادر صامتة: 8" holds for one, two and eleven alike.
    others: {
      silent: (feeds) => `صامتة منذ ${SILENT_DAYS} أيام أو أكثر: ${feeds}`,
      failing: (feeds) => `متعطلة: ${feeds}`,
      resting: (feeds) => `متوقفة مؤقتًا: ${feeds}`,
      new: (feeds) => `لم تُقرأ بعد: ${feeds}`,
    },
    check: (ago, counts) => (ago === null ? `لم يجرِ أي تحقق بعد. ${counts}.` : `آخر تحقق ${ago}. ${counts}.`),
    lastNews: (news) =>
      news === null ? 'لم يرد أي خبر من أي مصدر بعد.' : `آخر خبر ورد من أي مصدر ${news.ago} (${news.instant}).`,
    trust: {
      yes: 'الصمت يعني أن شيئًا لم يُنشر.',
      doubtful: 'الصمت موضع شك: أقل من نصف المصادر يأتي بأخبار.',
      no: 'لا يمكن الوثوق بالصمت حاليًا.',
    },
    // Subjects are in English: see `message.ts`.
    endings: EN.life.endings,
    lastDevelopment: (day, line) => `آخر تطور، أُعلن في ${day}: ${line}`,
    noDevelopment: 'لم يُسجل أي تطور في المحادثات بعد.',
    footer: (talks, stop) => `طلبتم هذه الرسالة الأسبوعية عن ${talks}. لإيقافها: ${stop}`,
    text(trust, ago, bringNews, since) {
      const warning = { yes: '', doubtful: 'الصمت موضع شك. ', no: 'المتابعة متعثرة. ' }[trust];
      const check = ago === null ? 'لا تحقق بعد' : `آخر تحقق ${ago}`;
      return `${warning}${check}، ${bringNews}، ${since === null ? 'لا جديد بعد' : `لا جديد منذ ${since}`}`;
    },
  },
};
