import type { LanguageTable } from './table.ts';
import { words } from './words.ts';

/** How a language without a table is told from its neighbours, so that it is not read with theirs. */
export type LanguageSigns = Pick<LanguageTable, 'language' | 'script' | 'functionWords' | 'letters'>;

/**
 * Languages of the world's news that have no table. One that gets a table leaves this list by itself. Words are short
 * and frequent, as far as they tell the language from those of its script that are read.
 */
export const UNREAD_LANGUAGES: readonly LanguageSigns[] = [
  {
    language: 'uk',
    script: 'cyrillic',
    letters: 'ієґ',
    functionWords: words`та, що, від, про, між, щодо, після, під, час`,
  },
  { language: 'be', script: 'cyrillic', letters: 'і', functionWords: words`што, ад, пра, паміж, пасля, каб, гэта` },
  { language: 'sr', script: 'cyrillic', letters: 'ђјљњћџ', functionWords: words`је, су, се, између, после, који` },
  { language: 'kk', script: 'cyrillic', letters: 'әғқңөұүһі', functionWords: words`және, мен, үшін, туралы, деп` },
  { language: 'ckb', script: 'arabic', letters: 'ڕڵێۆەڤ', functionWords: words`لە, بۆ, ئەو, نێوان, لەگەڵ, دەکات` },
  { language: 'ug', script: 'arabic', letters: 'ۇۆۈۋېەڭ', functionWords: words`ۋە, بىلەن, ئۈچۈن` },
  { language: 'sd', script: 'arabic', letters: 'ٻڀٺٽڃڄڇڊڍڌڦڱڻڪ', functionWords: words`جي, ۾, ۽, تي, کي, جو` },
  { language: 'yi', script: 'hebrew', functionWords: words`און, פון, אין, צו, מיט, די, דער, האט, איז` },
  {
    language: 'nl',
    script: 'latin',
    functionWords: words`het, een, van, voor, niet, zijn, wordt, met, tussen, naar, bij, ook`,
  },
  { language: 'sv', script: 'latin', functionWords: words`och, för, att, med, från, mellan, inte, är, efter, om, som` },
  { language: 'da', script: 'latin', functionWords: words`og, for, at, med, fra, mellem, ikke, er, efter, til, af` },
  { language: 'no', script: 'latin', functionWords: words`og, for, at, med, fra, mellom, ikke, er, etter, til, av` },
  {
    language: 'fi',
    script: 'latin',
    functionWords: words`ja, on, ei, että, kanssa, välillä, jälkeen, mutta, myös, ovat`,
  },
  { language: 'pl', script: 'latin', functionWords: words`z, w, i, na, się, nie, do, że, między, po, rozmowy, o` },
  { language: 'cs', script: 'latin', functionWords: words`s, v, na, se, že, mezi, po, který, jednání, pro, za` },
  { language: 'hr', script: 'latin', functionWords: words`je, su, između, nakon, koji, za, od, razgovori, će` },
  { language: 'hu', script: 'latin', functionWords: words`az, és, hogy, nem, között, után, egy, meg` },
  { language: 'sq', script: 'latin', functionWords: words`dhe, të, në, për, një, mes, midis, që, nga` },
  { language: 'az', script: 'latin', functionWords: words`və, ilə, üçün, bu, olub, edib, görüş, arasında` },
  { language: 'ku', script: 'latin', functionWords: words`û, li, bi, ji, navbera, bo, dike` },
  { language: 'so', script: 'latin', functionWords: words`oo, iyo, ku, ka, waxaa, wada, dhexeeya` },
  { language: 'id', script: 'latin', functionWords: words`dan, yang, di, dengan, untuk, antara, dari, akan, pada` },
  { language: 'vi', script: 'latin', functionWords: words`và, của, với, cho, không, các, đàm, phán, giữa` },
];
