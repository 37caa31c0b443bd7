import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { checkCells } from './checkCells.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ps } from './ps.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sw } from './sw.ts';
import type { LanguageTable } from './table.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';

/** Every language Parley reads, the best known first: it wins where nothing tells two of a script apart. */
export const LANGUAGE_TABLES: readonly LanguageTable[] = [
  en,
  ar,
  he,
  fr,
  tr,
  de,
  ru,
  fa,
  es,
  pt,
  ro,
  it,
  bg,
  uk,
  ur,
  ps,
  sw,
  el,
].map((table) => checkCells(table.language, table));
