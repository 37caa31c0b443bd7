/** How bad the reports say that it is: a message about a snag must not speak of a breakdown. */
import { splitWords } from '../detect/fold.ts';
import type { TalksEvent, Testimony } from './event.ts';
import { findIndependent } from './independence.ts';

/** From the weakest. `trouble`: also where no word is known, so that a message never says more than its reports. */
export const DEGREES = ['trouble', 'standstill', 'breakdown'] as const;
export type Degree = (typeof DEGREES)[number];

/** Beginnings of folded words, in any language: none of them begins a word that means less. */
// biome-ignore format: a row for each language
const OVER = [
  'collaps', 'break down', 'breaks down', 'broke down', 'broken down', 'breakdown', 'break off', 'breaks off', 'broke off', 'fall apart', 'falls apart', 'fell apart', 'fail', 'end without', 'ends without', 'ended without', 'walk out', 'walks out', 'walked out',
  'rupture', 'rompu', 'echec', 'echou', 'effondr', 'claque la porte',
  'انهيار', 'الانهيار', 'انهارت', 'تنهار', 'فشل', 'الفشل', 'قطع المفاوضات', 'انتهت دون', 'شكست',
  'קרס', 'קריס', 'התפוצצ', 'נכשל', 'כישלונ', 'כשלונ', 'פיצוצ',
  'gescheiter', 'scheiter', 'abgebroch', 'fracas', 'fallit', 'сорва', 'провал', 'cokt', 'basarisiz',
];
// biome-ignore format: a row for each language
const STUCK = [
  'stall', 'standstill', 'dead end', 'deadlock', 'impasse', 'frozen', 'freeze', 'froze', 'suspend', 'halt', 'stuck', 'gridlock', 'at a stop',
  'point mort', 'gele', 'gel des', 'bloqu', 'a l arret',
  'طريق مسدود', 'مجمد', 'تجميد', 'متوقف', 'توقف', 'توقفت', 'يوقف', 'جمود', 'تعليق', 'عالق', 'بن بست',
  'מבוי סתומ', 'נתקע', 'תקוע', 'הוקפא', 'קיפאונ', 'הושע',
  'sackgasse', 'festgefahr', 'stillstand', 'ausgesetzt', 'stallo', 'estanc', 'тупик', 'приостанов', 'замороз', 'tikan', 'askiya',
];

/**
 * As bad as its reports bear out: the headline of one where one is what there is, of two independent ones where they are
 * what confirms it. Where another story only mentions it, that bears out nothing.
 */
export function findDegree(event: Pick<TalksEvent, 'testimonies' | 'certainty'>): Degree {
  const supporting = event.testimonies.filter(({ denies, evidence }) => !denies && evidence !== 'mention');
  const degrees = findIndependent(supporting)
    .map(degreeOf)
    .sort((a, b) => DEGREES.indexOf(b) - DEGREES.indexOf(a));
  return (event.certainty === 'confirmed' ? (degrees[1] ?? degrees[0]) : degrees[0]) ?? 'trouble';
}

/** With the particles that Hebrew and Arabic write on to a word. */
const beginning = (words: readonly string[]) =>
  new RegExp(` (?:[והבלמשכ]{1,2}|[وفبلك]{0,2}(?:ال|ل)?)?(?:${words.join('|')})`, 'u');
const SAYS_OVER = beginning(OVER);
const SAYS_STUCK = beginning(STUCK);

function degreeOf({ title }: Testimony): Degree {
  const text = ` ${splitWords(title)
    .map((word) => word.text)
    .join(' ')}`;
  if (SAYS_OVER.test(text)) return 'breakdown';
  return SAYS_STUCK.test(text) ? 'standstill' : 'trouble';
}
