import { type FoldedLengths, foldLengths } from './findLength.ts';
import { foldText, wordsOf } from './fold.ts';
import type { Cue } from './languages/cues.ts';
import type { Act, LanguageTable, Tense } from './languages/table.ts';
import type { Form } from './readForms.ts';
import type { AlertableKind } from './report.ts';
import { type Steps, stepsOf } from './steps.ts';

/** What a phrase stands for. Names come from the dossier, everything else from the language table. */
export type Meaning =
  | { type: 'side'; id: string; thirdOf?: string | undefined }
  | {
      type: 'person';
      id: string;
      side: string;
      standsForSide: boolean;
      from?: string;
      to?: string;
      thirdOf?: string | undefined;
    }
  | { type: 'rival'; id: string; with: string[]; sharesBoth: boolean; asSubject: boolean }
  /** A body that is not the side whose name it holds: nobody. */
  | { type: 'body' }
  | { type: 'place'; id: string; venue: boolean }
  | { type: 'issue'; id: string }
  | { type: 'history'; title: string }
  | { type: 'negotiation' }
  | { type: 'act'; act: Act; tense: Tense; light?: true }
  | { type: 'cue'; cue: Cue }
  /** Tells nothing by itself: see `hintsOf`. */
  | { type: 'hint'; kind: AlertableKind }
  /**
   * The two who negotiate, together and without a name; `foes`: in a word that only those who fight one another are called by;
   * `counterpart`: one of them, as the other speaks of it.
   */
  | { type: 'bothSides'; foes?: true; counterpart?: true }
  /** The land of both sides, or what they talk about (see `findMatters`): a party's name may hold its name, and is none of it. */
  | { type: 'land' }
  | { type: 'month'; month: number; solar?: true }
  | { type: 'weekday'; weekday: number }
  | { type: 'day'; offset: number }
  | { type: 'week'; offset: number }
  | { type: 'ordinal'; ordinal: number };

/** A phrase found in a text: words `from` to `to`, both included. */
export interface Mark {
  meaning: Meaning;
  from: number;
  to: number;
  /** Letters taken off the front of its first word. */
  clitics: readonly string[];
}

/** Most nodes end a phrase and lead nowhere: what they lack is null, of which a language would else hold 100,000 empty ones. */
export interface Node {
  exact: Map<string, Node> | null;
  stems: Parts | null;
  /** Last parts of words that are written as one: "Sondierungs*gespräche*". */
  tails: Parts | null;
  meanings: readonly Meaning[];
}

/** First or last parts of words. By their two outer letters: most words are told at one look-up to have none. */
interface Parts {
  byEdge: Map<number, Part[]>;
  /** Those of one letter. */
  single: Part[];
  /** Lengths in the order in which they came: so do the parts of a word. */
  lengths: number[];
}
interface Part {
  text: string;
  node: Node;
}

const NO_MEANINGS: readonly Meaning[] = [];
const newParts = (): Parts => ({ byEdge: new Map(), single: [], lengths: [] });
const newNode = (): Node => ({ exact: null, stems: null, tails: null, meanings: NO_MEANINGS });

/** Does no longer phrase go on from here? */
export function isLeaf({ exact, stems, tails }: Node): boolean {
  return exact === null && stems === null && tails === null;
}

/** Two letters as one number; of a word of one letter, none that any other has. */
const edgeOf = (word: string, at: number) => (word.charCodeAt(at) << 16) | word.charCodeAt(at + 1);
const firstTwo = (word: string) => edgeOf(word, 0);
const lastTwo = (word: string) => edgeOf(word, word.length - 2);

const NO_NODES: readonly Node[] = [];

/** Where a word leads on. What a whole word says comes first: a tail is looked up only where nothing else is known of the word. */
export function nextNodes({ exact, stems, tails }: Node, word: string): readonly Node[] {
  const whole = exact?.get(word);
  let next: Node[] | null = whole ? [whole] : null;
  if (stems) {
    for (const { text, node } of partsAt(stems, word, firstTwo)) {
      if (!word.startsWith(text)) continue;
      if (next) next.push(node);
      else next = [node];
    }
  }
  if (whole || !tails) return next ?? NO_NODES;
  for (const { text, node } of partsAt(tails, word, lastTwo)) {
    if (text.length === word.length || !word.endsWith(text)) continue;
    if (next) next.push(node);
    else next = [node];
  }
  return next ?? NO_NODES;
}

const NO_PARTS: readonly Part[] = [];

function partsAt({ byEdge, single, lengths }: Parts, word: string, edge: (word: string) => number): readonly Part[] {
  const parts = (word.length > 1 && byEdge.get(edge(word))) || NO_PARTS;
  if (single.length === 0) return parts;
  return [...parts, ...single].sort((a, b) => lengths.indexOf(a.text.length) - lengths.indexOf(b.text.length));
}

/** What a lexicon knows of a word wherever it stands. */
export interface MetWord {
  /** The word itself first. */
  forms: readonly Form[];
  /** Each phrase that may begin with it: where its form leads. */
  starts: readonly { clitics: readonly string[]; node: Node }[];
  /** Whether it is a state's name; null: nobody has asked yet. */
  isState: boolean | null;
}

/** Phrases by their words, so that one walk over a text finds all of them in linear time. */
export interface Lexicon {
  root: Node;
  table: LanguageTable;
  /** The language's short words, folded. */
  shortWords: ReadonlySet<string>;
  /** Words that open a clause of reported speech, folded. */
  complementizers: ReadonlySet<string>;
  /** Words that mean "in", folded. */
  locatives: ReadonlySet<string>;
  /** Words for the weekday to come, and those between a weekday and its number, folded. */
  next: ReadonlySet<string>;
  dayArticles: ReadonlySet<string>;
  /** What behind a weekday puts it off by seven days, folded and in words. */
  weekLater: readonly (readonly string[])[];
  /** How lengths are said; null: none is read. */
  lengths: FoldedLengths | null;
  /** Adverbs that may stand inside a verb, folded and in words, by their first word. */
  inside: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Sides that are states, by their codes (ISO 3166): where a word that is no name here leads, if it is a form of theirs. */
  sides: Map<string, Node>;
  /** Words that were looked up: see `meetWords`. */
  met: Map<string, MetWord>;
}

function byFirstWord(phrases: readonly string[]): Lexicon['inside'] {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = wordsOf(phrase);
    found.set(first, [...(found.get(first) ?? []), [first, ...rest]]);
  }
  return found;
}

export function createLexicon(table: LanguageTable): Lexicon {
  return {
    root: newNode(),
    // A packed one unpacks what is asked of it; the copy is plain.
    table: { ...table },
    shortWords: new Set(table.functionWords.map(foldText)),
    complementizers: new Set(table.complementizers?.map(foldText)),
    locatives: new Set(table.cues.locative?.map(foldText)),
    next: new Set(table.next?.map(foldText)),
    dayArticles: new Set(table.dayArticles?.map(foldText)),
    weekLater: table.weekLater?.map(wordsOf) ?? [],
    lengths: table.lengths ? foldLengths(table.lengths) : null,
    inside: byFirstWord(table.inside ?? []),
    sides: new Map(),
    met: new Map(),
  };
}

/** Adds a phrase as it stands in a table or dossier; `*` at the end of a word stands for any ending, before it for any beginning. */
export function addPhrase(lexicon: Lexicon, phrase: string, meaning: Meaning): void {
  addSteps(lexicon, stepsOf(phrase), meaning);
}

/** Says which side a state is, in all forms of its name. */
export function addState(lexicon: Lexicon, code: string, side: Meaning & { type: 'side' }): void {
  lexicon.sides.set(code, { ...newNode(), meanings: [side] });
}

export function addSteps(lexicon: Lexicon, steps: Steps, meaning: Meaning): void {
  if (lexicon.met.size > 0) lexicon.met.clear();
  const node = steps.reduce((at, { word, match }) => childOf(at, word, match), lexicon.root);
  // Not `push`, which makes room for sixteen more.
  if (node !== lexicon.root) node.meanings = node.meanings.length === 0 ? [meaning] : [...node.meanings, meaning];
}

function childOf(node: Node, word: string, match: 'exact' | 'stem' | 'tail'): Node {
  if (match === 'stem') {
    node.stems ??= newParts();
    return partOf(node.stems, word, firstTwo);
  }
  if (match === 'tail') {
    node.tails ??= newParts();
    return partOf(node.tails, word, lastTwo);
  }
  node.exact ??= new Map();
  const known = node.exact.get(word);
  if (known) return known;
  const next = newNode();
  node.exact.set(word, next);
  return next;
}

function partOf({ byEdge, single, lengths }: Parts, text: string, edge: (word: string) => number): Node {
  const list = text.length < 2 ? single : (byEdge.get(edge(text)) ?? []);
  const known = list.find((part) => part.text === text);
  if (known) return known.node;
  if (!lengths.includes(text.length)) lengths.push(text.length);
  const node = newNode();
  const rank = lengths.indexOf(text.length);
  const at = list.findIndex((part) => lengths.indexOf(part.text.length) > rank);
  list.splice(at < 0 ? list.length : at, 0, { text, node });
  if (text.length > 1) byEdge.set(edge(text), list);
  return node;
}
