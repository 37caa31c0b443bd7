import { checkCells } from '../../languages/checkCells.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import type { Hints } from './hints.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';

const HINTS: Readonly<Record<string, Hints>> = checkCells('hints', {
  ...{ ar, de, en, es, fa, fr, he, it, pt, ru, tr, uk, ur },
});

/** The hints of a language by kind; none for a language that has no list. */
export function hintsOf(language: string): Partial<Hints> {
  return HINTS[language] ?? {};
}
