import type { ActMark, Claim, ItemClaims } from '../claim.ts';
import type { Reading } from '../gateDyad.ts';
import type { Meaning } from '../lexicon.ts';
import type { Passage } from '../passage.ts';

/** What can be said of an item's wording without a word of it, and how much each trait counts. */
export type Traits = ReadonlyMap<string, number>;

/** A text to list the traits of. */
interface Part {
  passage: Passage;
  /** What its traits' names begin with. */
  prefix: '' | 'lead:';
  /** How much they count. */
  share: number;
  /** How many of its words are looked at. */
  words: number;
  /** Acts that rules read as told. */
  told: ReadonlySet<ActMark>;
}

/**
 * The senses that the tables find in a headline and its lead, which of them follow one another, which acts the rules count,
 * how many sides are named, and the hints. A trait holds no word and no name, so that what is learned of it in one language
 * and of one negotiation holds in all. A lead counts less than half of its headline.
 */
export function listTraits({ title, lead }: Pick<Reading, 'title' | 'lead'>, claims: ItemClaims): Traits {
  const traits = new Map<string, number>();
  const [inTitle, inLead] = [toldActs(claims.title), toldActs(claims.lead)];
  addTraits(traits, { passage: title, prefix: '', share: 1, words: Number.POSITIVE_INFINITY, told: inTitle });
  addTraits(traits, { passage: lead, prefix: 'lead:', share: 0.4, words: 40, told: inLead });
  return traits;
}

function toldActs(claims: readonly Claim[]): ReadonlySet<ActMark> {
  return new Set(claims.filter(({ denied }) => !denied).map(({ at }) => at));
}

function addTraits(traits: Map<string, number>, { passage, prefix, share, words, told }: Part): void {
  const add = (trait: string, worth: number) => {
    const name = `${prefix}${trait}`;
    traits.set(name, Math.max(traits.get(name) ?? 0, worth * share));
  };
  const found = passage.marks.filter(({ from }) => from < words).toSorted((a, b) => a.from - b.from);
  const marks = found.filter(isSense);
  add(`sides:${countSides(marks)}`, 1);
  if (passage.asks.includes(true)) add('asks', 1);
  const senses = marks.map(({ meaning }) => senseOf(meaning));
  marks.forEach((mark, at) => {
    const sense = senses[at] ?? '';
    add(sense, 1);
    if (mark.meaning.type === 'act') add(`${told.has(mark as ActMark) ? '+' : '-'}${sense}`, 0.4);
    if (passage.aside[mark.from]) add(`(${sense})`, 1);
    if (at + 1 < senses.length) add(`${sense}>${senses[at + 1]}`, 0.8);
    if (prefix !== '') return;
    for (const later of senses.slice(at + 2, at + 4)) add(`${sense}~${later}`, 0.4);
  });
  addHints(add, found);
}

/** Which kinds the hints of a text are of, which of them stand together, and what stands before each. */
function addHints(add: (trait: string, worth: number) => void, found: Passage['marks']): void {
  const kinds = [
    ...new Set(found.flatMap(({ meaning }) => (meaning.type === 'hint' ? [senseOf(meaning)] : []))),
  ].sort();
  const isBare = !found.some(({ meaning }) => meaning.type === 'act' && meaning.tense !== 'noun');
  kinds.forEach((kind, at) => {
    add(kind, 1);
    if (isBare) add(`${kind}!`, 1);
    if (kinds.length === 1) add(`${kind}.alone`, 0.6);
    for (const other of kinds.slice(at + 1)) add(`${kind}&${other}`, 0.5);
  });
  found.forEach(({ meaning }, at) => {
    const before = found.slice(0, at).findLast(isSense);
    if (meaning.type === 'hint' && before) add(`${senseOf(before.meaning)}>${senseOf(meaning)}`, 0.4);
  });
}

/** Nouns for both sides only tell whose talks they are. */
const isSense = ({ meaning }: Passage['marks'][number]) => meaning.type !== 'hint' && meaning.type !== 'bothSides';

function countSides(marks: Passage['marks']): number {
  const sides = marks.flatMap(({ meaning }) =>
    meaning.type === 'side' ? [meaning.id] : meaning.type === 'person' ? [meaning.side] : [],
  );
  return Math.min(new Set(sides).size, 3);
}

function senseOf(meaning: Meaning): string {
  switch (meaning.type) {
    case 'act':
      return `${meaning.act}.${meaning.tense}${meaning.light ? '.light' : ''}`;
    case 'cue':
      return meaning.cue;
    case 'hint':
      return `like.${meaning.kind.replace('round-', '')}`;
    case 'person':
      return 'side';
    case 'day':
    case 'week':
      return `${meaning.type}${['-', '0', '+'][Math.sign(meaning.offset) + 1]}`;
    default:
      return meaning.type;
  }
}
