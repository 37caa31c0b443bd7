import type { Reading } from '../gateDyad.ts';
import type { Meaning } from '../lexicon.ts';
import { statesIn } from '../namesStranger.ts';
import type { Passage } from '../passage.ts';
import type { Traits } from './listTraits.ts';

/** How many letters tell a word's stem: enough in most languages. A shorter word is its own. */
const STEM = 5;
/** How much a trait of a headline counts: a whole word, its stem, two stems that follow one another; and of a lead, beside it. */
const WORTH = { word: 0.7, stem: 0.5, pair: 0.5, lead: 0.4 };
/** How many words of a lead are looked at. */
const LEAD_WORDS = 40;

/** What stands for a name, a day or a number: whose talks they are, where and when tells no kind. */
const STANDS_FOR: Partial<Record<Meaning['type'], string>> = {
  side: '<side>',
  person: '<side>',
  rival: '<rival>',
  bothSides: '<both>',
  body: '<body>',
  place: '<place>',
  land: '<land>',
  issue: '<issue>',
  history: '<history>',
  negotiation: '<talks>',
  month: '<month>',
  weekday: '<day>',
  day: '<day>',
  week: '<week>',
  ordinal: '<nth>',
};

/**
 * The words of a headline, with `<one>` and `<other>` for the sides in the order in which they are named, `<third>` for who
 * mediates: each by itself, by its stem (`negot*`), and the stems that follow one another (`walk out`). Of a lead (`:walk`),
 * no pairs. What is learned of them holds in one language, and of any negotiation.
 */
export function listWords({ title, lead, titleActors, leadActors }: Reading): Traits {
  const traits = new Map<string, number>();
  const sides: string[] = [];
  const words = maskNames(title, nameActors(titleActors, sides), Number.POSITIVE_INFINITY);
  const stems = words.map(stemOf);
  words.forEach((word, at) => {
    addWord(traits, word, stems[at] ?? '', '', 1);
  });
  for (let at = 0; at <= stems.length; at += 1) traits.set(`${stems[at - 1] ?? '^'} ${stems[at] ?? '$'}`, WORTH.pair);
  for (const word of maskNames(lead, nameActors(leadActors, sides), LEAD_WORDS))
    addWord(traits, word, stemOf(word), ':', WORTH.lead);
  return traits;
}

function addWord(traits: Map<string, number>, word: string, stem: string, prefix: string, share: number): void {
  traits.set(`${prefix}${word}`, WORTH.word * share);
  if (stem !== word) traits.set(`${prefix}${stem}*`, WORTH.stem * share);
}

const stemOf = (word: string) => (word.length <= STEM || word.startsWith('<') ? word : word.slice(0, STEM));

/** Where somebody who acts is named, and what stands for the name. */
function nameActors(actors: Reading['titleActors'], sides: string[]): Map<number, { name: string; to: number }> {
  const named = new Map<number, { name: string; to: number }>();
  for (const { role, id, mark } of actors) {
    if (role === 'party' && !sides.includes(id)) sides.push(id);
    const party = sides.indexOf(id) === 0 ? '<one>' : '<other>';
    const name = role === 'party' ? party : role === 'rival' ? '<rival>' : '<third>';
    named.set(mark.from, { name, to: mark.to });
  }
  return named;
}

function maskNames(passage: Passage, actors: ReturnType<typeof nameActors>, most: number): string[] {
  const others = new Map<number, { name: string; to: number }>();
  for (const { meaning, from, to } of passage.marks) {
    const name = STANDS_FOR[meaning.type];
    const known = others.get(from);
    if (name !== undefined && (known === undefined || known.to < to)) others.set(from, { name, to });
  }
  const states = statesIn(passage);
  const words: string[] = [];
  for (let at = 0; at < Math.min(passage.words.length, most); at += 1) {
    const masked = actors.get(at) ?? others.get(at);
    const { text } = passage.words[at] ?? { text: '' };
    words.push(masked?.name ?? (/^\p{N}+$/u.test(text) ? '<number>' : states.has(at) ? '<state>' : text));
    if (masked) at = masked.to;
  }
  return words;
}
