/**
 * Forms of Persian verb phrases as headlines use them. A phrase is given with its verb in the simple past ("گفتگو کرد");
 * only that last word is inflected, and what stands before it stays. One list of verbs serves each time in which they are told.
 */

/** The stem of the present to the stem of the past, for the verbs that news of talks is made of. */
const PRESENT_STEM: Readonly<Record<string, string>> = {
  آمد: 'آی',
  کرد: 'کن',
  شد: 'شو',
  رسید: 'رس',
  گرفت: 'گیر',
  یافت: 'یاب',
  داد: 'ده',
  خورد: 'خور',
  انداخت: 'انداز',
  افتاد: 'افت',
  ماند: 'مان',
  کشید: 'کش',
  نشست: 'نشین',
  رفت: 'رو',
  خواند: 'خوان',
  پذیرفت: 'پذیر',
  بست: 'بند',
  گذاشت: 'گذار',
  زد: 'زن',
  برد: 'بر',
  گشت: 'گرد',
  گردید: 'گرد',
  رساند: 'رسان',
  کشاند: 'کشان',
  نهاد: 'نه',
  داشت: 'دار',
  گسست: 'گسل',
  برید: 'بر',
  پرداخت: 'پرداز',
  ایستاد: 'ایست',
  بخشید: 'بخش',
  کوبید: 'کوب',
  خواست: 'خواه',
  برگرداند: 'برگردان',
};

/** Verbs with a word before their stem, which "می" follows: "بازمی‌گردد". */
const SPLIT: Readonly<Record<string, readonly [before: string, stem: string]>> = {
  بازگشت: ['باز', 'گرد'],
  برگشت: ['بر', 'گرد'],
  برخاست: ['بر', 'خیز'],
  برچید: ['بر', 'چین'],
  درآورد: ['در', 'آور'],
  درآمد: ['در', 'آی'],
  فراخواند: ['فرا', 'خوان'],
  فروریخت: ['فرو', 'ریز'],
};

/** He, they, has and have: "کرد, کردند, کرده, کرده‌اند, کرده است". */
export function persianPast(...verbs: string[][]): string[] {
  return inflect(verbs, (past) => [past, `${past}ند`, `${past}ه`, `${past}ه‌اند`, `${past}ه اند`, `${past}ه است`]);
}

/** He and they, written together or apart: "می‌کند, می کند". */
export function persianPresent(...verbs: string[][]): string[] {
  return inflect(verbs, (past) => {
    const [before, of] = SPLIT[past] ?? ['', stem(past)];
    return ['د', 'ند'].flatMap((end) => [`${before}می‌${of}${end}`, `${before}می ${of}${end}`]);
  });
}

/** "خواهد کرد, خواهند کرد". */
export function persianFuture(...verbs: string[][]): string[] {
  return inflect(verbs, (past) => [`خواهد ${past}`, `خواهند ${past}`]);
}

/** What only its governor puts into a time: "کند, کنند". */
export function persianSubjunctive(...verbs: string[][]): string[] {
  return inflect(verbs, (past) => {
    const [before, of] = SPLIT[past] ?? ['', stem(past)];
    return ['د', 'ند'].flatMap((end) => [
      `${before}${of}${end}`,
      before === '' ? `ب${of}${end}` : `${before} ${of}${end}`,
    ]);
  });
}

function stem(past: string): string {
  return PRESENT_STEM[past] ?? past;
}

function inflect(verbs: readonly string[][], forms: (past: string) => string[]): string[] {
  return verbs.flat().flatMap((phrase) => {
    const before = phrase.split(' ').slice(0, -1);
    return forms(phrase.split(' ').at(-1) ?? '').map((form) => [...before, form].join(' '));
  });
}
