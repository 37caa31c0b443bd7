import { foldText, type Word } from './fold.ts';
import { ACTS, type LanguageTable, TENSES } from './languages/table.ts';
import type { Lexicon, Mark, Meaning } from './lexicon.ts';

interface Half {
  particle: readonly string[];
  within: boolean;
  meaning: Meaning;
}

/** At the end of a phrase: its second half need not end the clause. */
const WITHIN = / …$/;

const NONE: readonly never[] = [];
const HALVES = new WeakMap<LanguageTable, ReadonlyMap<string, Half[]>>();

/** Verbs in two halves, the second of which ends the clause, or stands within it: "richten … ein". The mark stands on the first half. */
export function findSeparated(words: readonly Word[], clause: readonly number[], lexicon: Lexicon): readonly Mark[] {
  const { table } = lexicon;
  if (!table.separated) return NONE;
  const halves = halvesOf(table);
  return words.flatMap(({ text }, from): Mark[] => {
    const found = halves.get(text)?.find((half) => hasOther(words, clause, from, half));
    return found ? [{ meaning: found.meaning, from, to: from, clitics: NONE }] : [];
  });
}

/** By the first half; longer second halves first ("wieder auf" before "auf"). */
function halvesOf(table: LanguageTable): ReadonlyMap<string, Half[]> {
  const known = HALVES.get(table);
  if (known) return known;
  const halves = new Map<string, Half[]>();
  for (const act of ACTS) {
    for (const tense of TENSES) {
      for (const phrase of table.separated?.[act]?.[tense] ?? []) {
        const [verb = '', particle = ''] = phrase.replace(WITHIN, '').split(' … ').map(foldText);
        const half: Half = {
          particle: particle.split(' '),
          within: WITHIN.test(phrase),
          meaning: { type: 'act', act, tense },
        };
        halves.set(verb, [...(halves.get(verb) ?? []), half]);
      }
    }
  }
  for (const list of halves.values()) list.sort((a, b) => b.particle.length - a.particle.length);
  HALVES.set(table, halves);
  return halves;
}

function hasOther(
  words: readonly Word[],
  clause: readonly number[],
  from: number,
  { particle, within }: Half,
): boolean {
  return words.some((_, at) => {
    const end = at + particle.length - 1;
    return (
      at > from &&
      clause[at] === clause[from] &&
      (within || clause[end + 1] !== clause[at]) &&
      particle.every((part, offset) => words[at + offset]?.text === part)
    );
  });
}
