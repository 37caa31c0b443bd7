import type { Dossier } from '../dossier/dossier.ts';
import { LANGUAGE_TABLES } from './languages/languageTables.ts';
import { ACTS, CUES, type LanguageTable, TENSES } from './languages/table.ts';
import { addPhrase, createLexicon, type Lexicon, type Meaning } from './lexicon.ts';

/** One lexicon per language: its table's phrases and all the dossier's names, which appear in any script anywhere. */
export function compileLexicons(dossier: Dossier): Map<string, Lexicon> {
  return new Map(LANGUAGE_TABLES.map((table) => [table.language, compileLexicon(table, dossier)]));
}

function compileLexicon(table: LanguageTable, dossier: Dossier): Lexicon {
  const lexicon = createLexicon(table);
  addLanguage(lexicon, table);
  addNames(lexicon, dossier);
  return lexicon;
}

function addLanguage(lexicon: Lexicon, table: LanguageTable): void {
  const light = new Set(table.light);
  for (const act of ACTS) {
    for (const tense of TENSES) {
      for (const phrase of table.forms[act]?.[tense] ?? [])
        addPhrase(lexicon, phrase, { type: 'act', act, tense, ...(light.has(phrase) && { light: true }) });
    }
  }
  for (const cue of CUES) addAll(lexicon, table.cues[cue] ?? [], { type: 'cue', cue });
  table.months.forEach((names, index) => {
    addAll(lexicon, names, { type: 'month', month: index + 1 });
  });
  table.weekdays.forEach((names, weekday) => {
    addAll(lexicon, names, { type: 'weekday', weekday });
  });
  for (const [phrase, offset] of Object.entries(table.days)) addPhrase(lexicon, phrase, { type: 'day', offset });
  for (const [phrase, offset] of Object.entries(table.weeks)) addPhrase(lexicon, phrase, { type: 'week', offset });
  table.ordinals.forEach((words, index) => {
    addAll(lexicon, words, { type: 'ordinal', ordinal: index + 1 });
  });
}

function addNames(lexicon: Lexicon, dossier: Dossier): void {
  for (const side of [...dossier.parties, ...dossier.mediators])
    addAll(lexicon, [...side.spellings, ...side.epithets], { type: 'side', id: side.id });
  for (const { id, side, standsForSide, from, to, spellings } of dossier.people)
    addAll(lexicon, spellings, { type: 'person', id, side, standsForSide, from, to });
  for (const place of dossier.places)
    addAll(lexicon, place.spellings, { type: 'place', id: place.id, venue: place.role === 'venue' });
  for (const track of dossier.competingTracks)
    addAll(lexicon, track.spellings, { type: 'rival', id: track.id, with: track.with });
  for (const issue of dossier.issues) addAll(lexicon, issue.spellings, { type: 'issue', id: issue.id });
  addAll(lexicon, dossier.talks, { type: 'negotiation' });
  for (const entry of dossier.history) addAll(lexicon, entry.spellings, { type: 'history', title: entry.title });
}

function addAll(lexicon: Lexicon, phrases: readonly string[], meaning: Meaning): void {
  for (const phrase of phrases) addPhrase(lexicon, phrase, meaning);
}
