import type { Word } from './fold.ts';
import type { Cue } from './languages/cues.ts';
import type { LanguageTable } from './languages/table.ts';
import { isLeaf, type Lexicon, type Mark, type Meaning, type MetWord, type Node, nextNodes } from './lexicon.ts';
import { meetWords } from './metWords.ts';

/** Marks of different families may overlap: a verb phrase ("held talks") holds a thing ("talks"), a name holds neither.
 * A name of the talks may hold names of sides. */
const FAMILIES = [
  'name',
  'talks',
  'word',
  'thing',
  'soft',
  'sense',
  'time',
  'hint',
  'both',
  'named',
  'body',
  'waiting',
  'label',
  'story',
] as const;
type Family = (typeof FAMILIES)[number];

const FAMILY_OF_TYPE: Record<Meaning['type'], Family> = {
  side: 'name',
  person: 'name',
  rival: 'name',
  body: 'name',
  place: 'name',
  issue: 'name',
  history: 'name',
  land: 'name',
  negotiation: 'talks',
  act: 'word',
  cue: 'word',
  hint: 'hint',
  bothSides: 'both',
  month: 'time',
  weekday: 'time',
  day: 'time',
  week: 'time',
  ordinal: 'time',
};

const FAMILY_OF_CUE: Partial<Record<Cue, Family>> = {
  talks: 'thing',
  deliverable: 'thing',
  document: 'thing',
  joint: 'thing',
  paper: 'thing',
  pact: 'thing',
  offer: 'thing',
  round: 'thing',
  envoys: 'thing',
  violence: 'thing',
  inertThing: 'thing',
  soft: 'soft',
  aheadOf: 'sense',
  during: 'sense',
  which: 'sense',
  again: 'sense',
  judgement: 'sense',
  fruitless: 'sense',
  sitting: 'sense',
  phone: 'sense',
  otherField: 'sense',
  outsiders: 'sense',
  until: 'sense',
  verdict: 'sense',
  afterwards: 'sense',
  invites: 'sense',
  oneSided: 'sense',
  inForce: 'sense',
  contrast: 'sense',
  condition: 'sense',
  overcomes: 'sense',
  gathering: 'body',
  occasion: 'named',
  lesser: 'named',
  goBetween: 'named',
  awaits: 'waiting',
  averted: 'waiting',
  foretells: 'waiting',
  nor: 'waiting',
  story: 'story',
  label: 'label',
};

/** What parts two names; a hyphen may join the words of one. */
const PARTS_NAMES = /[,;:،؛|–—]|\s-\s/;

function familyOf(meaning: Meaning): Family {
  return (meaning.type === 'cue' && FAMILY_OF_CUE[meaning.cue]) || FAMILY_OF_TYPE[meaning.type];
}

/** Finds every phrase; within a family the longer of two that overlap stays. */
export function findMarks(words: readonly Word[], lexicon: Lexicon, met = meetWords(words, lexicon)): Mark[] {
  const coveredTo: Record<Family, number> = {
    name: -1,
    talks: -1,
    word: -1,
    thing: -1,
    soft: -1,
    sense: -1,
    time: -1,
    hint: -1,
    both: -1,
    named: -1,
    body: -1,
    waiting: -1,
    label: -1,
    story: -1,
  };
  const marks: Mark[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const found = marksFrom(start, met, lexicon);
    if (found.length === 0) continue;
    const best = new Map<Family, Mark[]>();
    for (const mark of found) {
      const family = familyOf(mark.meaning);
      if (
        start <= coveredTo[family] ||
        isParted(mark, words) ||
        isOtherWord(mark, words) ||
        isPair(mark, words, met, lexicon)
      )
        continue;
      best.set(family, longer(best.get(family), mark));
    }
    // nearly every word has marks of one family
    const order = best.size > 1 ? FAMILIES.filter((family) => best.has(family)) : best.keys();
    for (const family of order) {
      const stay = best.get(family) ?? [];
      marks.push(...stay);
      coveredTo[family] = stay[0]?.to ?? coveredTo[family];
    }
  }
  return marks;
}

/** Names of solar months that are other words as well, no longer than this ("مهر", an agency; "تیر", a shot): they need their day before them. */
const SHORT_MONTH = 4;

function isOtherWord({ meaning, from, to }: Mark, words: readonly Word[]): boolean {
  if (meaning.type !== 'month' || !meaning.solar || from !== to) return false;
  return (words[from]?.text.length ?? 0) <= SHORT_MONTH && !/^\d{1,2}$/.test(words[from - 1]?.text ?? '');
}

/** "Pakistan, Taliban" are two names; phrases of the language may run over a comma. */
function isParted({ meaning, from, to }: Mark, words: readonly Word[]): boolean {
  if (from === to || familyOf(meaning) !== 'name') return false;
  return words.slice(from + 1, to + 1).some(({ gap }) => gap !== ' ' && PARTS_NAMES.test(gap));
}

/**
 * "Pakistan-Taliban talks": a hyphen between names of two sides joins a pair, whatever else both together may mean with a
 * space. Only asked of what is no side: rivals and bodies.
 */
function isPair({ meaning, from, to }: Mark, words: readonly Word[], met: Met, lexicon: Lexicon): boolean {
  if (from === to || (meaning.type !== 'rival' && meaning.type !== 'body')) return false;
  const hyphen = words.findIndex(({ gap }, at) => at > from && at <= to && gap === '-');
  if (hyphen < 0) return false;
  const sidesAt = (at: number) =>
    marksFrom(at, met, lexicon).flatMap((mark) => (mark.meaning.type === 'side' ? [mark.meaning.id] : []));
  const first = sidesAt(from);
  return first.length > 0 && sidesAt(hyphen).some((id) => !first.includes(id));
}

/** The longest marks, and of equally long ones those that took the fewest letters off, with one more to choose from. */
function longer(best: Mark[] | undefined, mark: Mark): Mark[] {
  const [known] = best ?? [];
  if (!best || !known) return [mark];
  const gain = mark.to - known.to || known.clitics.length - mark.clitics.length;
  if (gain > 0) return [mark];
  if (gain === 0) best.push(mark);
  return best;
}

type Met = readonly MetWord[];

function marksFrom(start: number, met: Met, lexicon: Lexicon): readonly Mark[] {
  let marks: Mark[] | null = null;
  for (const { node, clitics } of met[start]?.starts ?? []) {
    marks ??= [];
    collectMarks(node, { start, at: start + 1, clitics, parted: false }, met, lexicon, marks);
  }
  return marks ?? NO_MARKS;
}

/** A phrase as far as it is read: its first word, the next one, and whether an adverb parts it, as it may part a verb. */
interface Begun {
  start: number;
  at: number;
  clitics: readonly string[];
  parted: boolean;
}

/** Adds the marks of a phrase that goes on at word `at`, and of every longer one. */
function collectMarks(node: Node, begun: Begun, met: Met, lexicon: Lexicon, marks: Mark[]): void {
  const { start, at, clitics, parted } = begun;
  const { table } = lexicon;
  for (const meaning of node.meanings) {
    if (parted && meaning.type !== 'act') continue;
    const mark = withFutureProclitic({ meaning, from: start, to: at - 1, clitics }, table);
    if (mark) marks.push(mark);
  }
  goOn(node, begun, met, lexicon, marks);
}

/** Reads on from word `at`, and past an adverb that stands there. */
function goOn(node: Node, begun: Begun, met: Met, lexicon: Lexicon, marks: Mark[]): void {
  if (isLeaf(node)) return;
  const { at, parted } = begun;
  const conjunctions = lexicon.table.proclitics?.[0];
  for (const form of met[at]?.forms ?? []) {
    // "طالبان وباكستان" are two names, "طالبان باكستان" is one
    if (form.clitics.length > 0 && form.clitics.some((letters) => conjunctions?.includes(letters))) continue;
    for (const next of nextNodes(node, form.text)) collectMarks(next, { ...begun, at: at + 1 }, met, lexicon, marks);
  }
  if (parted) return;
  for (const adverb of lexicon.inside.get(met[at]?.forms[0]?.text ?? '') ?? []) {
    if (adverb.every((word, offset) => met[at + offset]?.forms[0]?.text === word))
      goOn(node, { ...begun, at: at + adverb.length, parted: true }, met, lexicon, marks);
  }
}

const NO_MARKS: readonly Mark[] = [];

/** Arabic `س` before a present verb makes it future; before anything else it is part of the word, and no reading. */
function withFutureProclitic(mark: Mark, table: LanguageTable): Mark | null {
  if (table.futureProclitic === undefined || !mark.clitics.includes(table.futureProclitic)) return mark;
  const { meaning } = mark;
  if (meaning.type !== 'act' || meaning.tense !== 'present') return null;
  return { ...mark, meaning: { ...meaning, tense: 'future' } };
}
