import type { ActMark, Claim, ItemClaims } from '../claim.ts';
import type { Reading } from '../gateDyad.ts';
import type { Meaning } from '../lexicon.ts';
import { namesState } from '../namesStranger.ts';
import type { Passage } from '../passage.ts';

/** What can be said of an item's wording without a word of it, and how much each trait counts. */
export type Traits = ReadonlyMap<string, number>;

/** A text to list the traits of. */
interface Part {
  passage: Passage;
  /** What its traits are called. */
  names: TraitNames;
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
  addTraits(traits, { passage: title, names: IN_TITLE, share: 1, words: Number.POSITIVE_INFINITY, told: inTitle });
  addTraits(traits, { passage: lead, names: IN_LEAD, share: 0.4, words: 40, told: inLead });
  return traits;
}

function toldActs(claims: readonly Claim[]): ReadonlySet<ActMark> {
  return new Set(claims.filter(({ denied }) => !denied).map(({ at }) => at));
}

function addTraits(traits: Map<string, number>, { passage, names, share, words, told }: Part): void {
  const add = (name: string, worth: number) => {
    const known = traits.get(name);
    if (known === undefined || worth * share > known) traits.set(name, worth * share);
  };
  const found = inOrder(passage.marks, words);
  const marks = found.filter(isSense);
  add(names.plain(`sides:${countSides(marks)}`), 1);
  if (passage.asks.includes(true)) add(names.plain('asks'), 1);
  if (namesState(passage)) add(names.plain('state'), 1);
  const senses = marks.map(({ meaning }) => senseOf(meaning));
  marks.forEach((mark, at) => {
    const sense = senses[at] ?? '';
    add(names.plain(sense), 1);
    if (mark.meaning.type === 'act') add(told.has(mark as ActMark) ? names.told(sense) : names.untold(sense), 0.4);
    if (passage.aside[mark.from]) add(names.aside(sense), 1);
    const next = senses[at + 1];
    if (next !== undefined) add(names.before(sense, next), 0.8);
    if (names === IN_LEAD) return;
    for (const later of senses.slice(at + 2, at + 4)) add(names.near(sense, later), 0.4);
  });
  addHints(add, names, found);
}

/** Which kinds the hints of a text are of, which of them stand together, and what stands before each. */
function addHints(add: (name: string, worth: number) => void, names: TraitNames, found: Passage['marks']): void {
  const hints = found.filter(({ meaning }) => meaning.type === 'hint');
  if (hints.length === 0) return;
  const kinds = [...new Set(hints.map(({ meaning }) => senseOf(meaning)))].sort();
  const isBare = !found.some(({ meaning }) => meaning.type === 'act' && meaning.tense !== 'noun');
  kinds.forEach((kind, at) => {
    add(names.plain(kind), 1);
    if (isBare) add(names.bare(kind), 1);
    if (kinds.length === 1) add(names.alone(kind), 0.6);
    for (const other of kinds.slice(at + 1)) add(names.beside(kind, other), 0.5);
  });
  let before: Meaning | null = null;
  for (const mark of found) {
    if (isSense(mark)) before = mark.meaning;
    else if (before && mark.meaning.type === 'hint') add(names.before(senseOf(before), senseOf(mark.meaning)), 0.4);
  }
}

/** Says something of one sense, or of two. */
type Name = (sense: string) => string;
type PairName = (sense: string, other: string) => string;

interface TraitNames {
  plain: Name;
  told: Name;
  untold: Name;
  aside: Name;
  bare: Name;
  alone: Name;
  before: PairName;
  near: PairName;
  beside: PairName;
}

const IN_TITLE = nameTraits('');
const IN_LEAD = nameTraits('lead:');

function nameTraits(prefix: string): TraitNames {
  return {
    plain: once((sense) => `${prefix}${sense}`),
    told: once((sense) => `${prefix}+${sense}`),
    untold: once((sense) => `${prefix}-${sense}`),
    aside: once((sense) => `${prefix}(${sense})`),
    bare: once((kind) => `${prefix}${kind}!`),
    alone: once((kind) => `${prefix}${kind}.alone`),
    before: onceOfTwo((sense, next) => `${prefix}${sense}>${next}`),
    near: onceOfTwo((sense, later) => `${prefix}${sense}~${later}`),
    beside: onceOfTwo((kind, other) => `${prefix}${kind}&${other}`),
  };
}

/** Makes each name once: senses are few, and a name made anew would be read through at every look-up. */
function once(make: Name): Name {
  const made = new Map<string, string>();
  return (sense) => {
    const known = made.get(sense);
    if (known !== undefined) return known;
    const name = make(sense);
    made.set(sense, name);
    return name;
  };
}

function onceOfTwo(make: PairName): PairName {
  const made = new Map<string, Map<string, string>>();
  return (sense, other) => {
    const ofSense = made.get(sense) ?? new Map<string, string>();
    const known = ofSense.get(other);
    if (known !== undefined) return known;
    const name = make(sense, other);
    made.set(sense, ofSense.set(other, name));
    return name;
  };
}

/** Nouns for both sides, and their land, only tell whose talks they are. Labels count by where they stand, which rules tell. */
const isSense = ({ meaning }: Passage['marks'][number]) =>
  meaning.type !== 'hint' &&
  meaning.type !== 'bothSides' &&
  meaning.type !== 'land' &&
  !(meaning.type === 'cue' && meaning.cue === 'label');

/** Those that begin in so many words, the first of them first: most stand so already. */
function inOrder(marks: Passage['marks'], words: number): Passage['marks'] {
  const isSorted = marks.every(({ from }, at) => at === 0 || from >= (marks[at - 1]?.from ?? 0));
  const sorted = isSorted ? marks : marks.toSorted((a, b) => a.from - b.from);
  return (sorted.at(-1)?.from ?? 0) < words ? sorted : sorted.filter(({ from }) => from < words);
}

function countSides(marks: Passage['marks']): number {
  const sides = new Set<string>();
  for (const { meaning } of marks) {
    if (meaning.type === 'side') sides.add(meaning.id);
    else if (meaning.type === 'person') sides.add(meaning.side);
  }
  return Math.min(sides.size, 3);
}

const actSense = onceOfTwo((act, tense) => `${act}.${tense}`);
const lightSense = onceOfTwo((act, tense) => `${act}.${tense}.light`);
const hintSense = once((kind) => `like.${kind.replace('round-', '')}`);
const timeSense = onceOfTwo((type, sign) => `${type}${sign}`);

function senseOf(meaning: Meaning): string {
  switch (meaning.type) {
    case 'act':
      return meaning.light ? lightSense(meaning.act, meaning.tense) : actSense(meaning.act, meaning.tense);
    case 'cue':
      return meaning.cue;
    case 'hint':
      return hintSense(meaning.kind);
    case 'person':
      return 'side';
    case 'day':
    case 'week':
      return timeSense(meaning.type, ['-', '0', '+'][Math.sign(meaning.offset) + 1] ?? '');
    default:
      return meaning.type;
  }
}
