import type { Word } from './fold.ts';
import { type Lexicon, type Meaning, type MetWord, nextNodes } from './lexicon.ts';
import { type Form, readForms } from './readForms.ts';
import { findStatesMeant } from './statesMeant.ts';

/** How many words of a language are kept, the first that are met: among them are those that make up most news. */
const MOST_KEPT = 4_000;

/**
 * Words as a lexicon knows them. The news of a poll has the same words again and again: what is known of one is kept, for to
 * take it apart and look it up costs a twentieth of what an item does, and more where its lead is long.
 */
export function meetWords(words: readonly Word[], lexicon: Lexicon): readonly MetWord[] {
  return words.map((word) => (word.capitals === undefined ? meet(word.text, lexicon) : meetInCapitals(word, lexicon)));
}

function meet(text: string, lexicon: Lexicon): MetWord {
  const known = lexicon.met.get(text);
  if (known) return known;
  const met = lookUp(readForms(text, lexicon.table), lexicon);
  if (lexicon.met.size < MOST_KEPT) lexicon.met.set(text, met);
  return met;
}

/** A word in capitals is looked up as it stands too: so are a dossier's acronyms. */
function meetInCapitals({ text, capitals = '' }: Word, lexicon: Lexicon): MetWord {
  const { forms, starts } = meet(text, lexicon);
  const asWritten = lookUp([{ text: capitals, clitics: [] }], lexicon);
  return { forms: [...forms, ...asWritten.forms], starts: [...starts, ...asWritten.starts], isState: null };
}

const NO_STARTS: MetWord['starts'] = [];

/** Most words begin nothing. */
function lookUp(forms: readonly Form[], lexicon: Lexicon): MetWord {
  const { root } = lexicon;
  let starts: MetWord['starts'][number][] | null = null;
  for (const { text, clitics } of forms) {
    for (const node of nextNodes(root, text)) {
      starts ??= [];
      starts.push({ clitics, node });
    }
  }
  const byState = starts?.some(({ node }) => node.meanings.some(isName)) ? null : sideByState(forms, lexicon);
  if (byState) starts = [...(starts ?? []), byState];
  return { forms, starts: starts ?? NO_STARTS, isState: null };
}

const isName = ({ type }: Meaning) => NAMES.has(type);
const NAMES: ReadonlySet<Meaning['type']> = new Set([
  'side',
  'person',
  'rival',
  'body',
  'place',
  'issue',
  'history',
  'land',
]);

/** A side that is a state, by a form of its name which the dossier does not spell. */
function sideByState(forms: readonly Form[], { sides, table }: Lexicon): MetWord['starts'][number] | null {
  if (sides.size === 0) return null;
  for (const { text, clitics } of forms) {
    const [code, ...others] = findStatesMeant(text, table);
    const node = code === undefined || others.length > 0 ? undefined : sides.get(code);
    if (node) return { clitics, node };
  }
  return null;
}
