import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import type { LanguageTable } from './table.ts';
import { tr } from './tr.ts';

/** Every language Parley reads; the first of a script is taken where nothing tells them apart. */
export const LANGUAGE_TABLES: readonly LanguageTable[] = [en, ar, he, fr, tr, de];
