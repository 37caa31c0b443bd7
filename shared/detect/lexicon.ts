import { foldText, splitWords } from './fold.ts';
import type { Act, Cue, LanguageTable, Tense } from './languages/table.ts';
import type { AlertableKind } from './report.ts';

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
  /** The two who negotiate, together and without a name. */
  | { type: 'bothSides' }
  | { type: 'month'; month: number }
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

export interface Node {
  exact: Map<string, Node>;
  stems: Map<string, Node>;
  /** Lengths of the stems: only these are cut from a word. */
  stemLengths: number[];
  /** Last parts of words that are written as one: "Sondierungs*gespräche*". */
  tails: Map<string, Node>;
  tailLengths: number[];
  meanings: Meaning[];
}
const newNode = (): Node => ({
  exact: new Map(),
  stems: new Map(),
  stemLengths: [],
  tails: new Map(),
  tailLengths: [],
  meanings: [],
});

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
  /** Adverbs that may stand inside a verb, folded and in words, by their first word. */
  inside: ReadonlyMap<string, readonly (readonly string[])[]>;
}

function byFirstWord(phrases: readonly string[]): Lexicon['inside'] {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = splitWords(phrase).map(({ text }) => text);
    found.set(first, [...(found.get(first) ?? []), [first, ...rest]]);
  }
  return found;
}

export function createLexicon(table: LanguageTable): Lexicon {
  return {
    root: newNode(),
    table,
    shortWords: new Set(table.functionWords.map(foldText)),
    complementizers: new Set(table.complementizers?.map(foldText)),
    locatives: new Set(table.cues.locative?.map(foldText)),
    inside: byFirstWord(table.inside ?? []),
  };
}

/** Adds a phrase as it stands in a table or dossier; `*` at the end of a word stands for any ending, before it for any beginning. */
export function addPhrase(lexicon: Lexicon, phrase: string, meaning: Meaning): void {
  addSteps(lexicon, stepsOf(phrase), meaning);
}

/** A phrase in folded words: what costs most of adding one, done once for a name that goes into every lexicon. */
export type Steps = readonly { word: string; match: 'exact' | 'stem' | 'tail' }[];

export function stepsOf(phrase: string): Steps {
  return phrase.split(/\s+/).flatMap((part) => {
    const words = splitWords(part);
    return words.map(({ text }, index): Steps[number] => {
      const isStem = part.endsWith('*') && index === words.length - 1;
      return { word: text, match: isStem ? 'stem' : part.startsWith('*') && index === 0 ? 'tail' : 'exact' };
    });
  });
}

export function addSteps(lexicon: Lexicon, steps: Steps, meaning: Meaning): void {
  const node = steps.reduce((at, { word, match }) => childOf(at, word, match), lexicon.root);
  if (node !== lexicon.root) node.meanings.push(meaning);
}

function childOf(node: Node, word: string, match: 'exact' | 'stem' | 'tail'): Node {
  const children = { exact: node.exact, stem: node.stems, tail: node.tails }[match];
  const next = children.get(word) ?? newNode();
  children.set(word, next);
  const lengths: number[] = { exact: [], stem: node.stemLengths, tail: node.tailLengths }[match];
  if (!lengths.includes(word.length)) lengths.push(word.length);
  return next;
}

/** One reading of a word: what is left when letters written on to its front are taken off. */
export interface Form {
  text: string;
  clitics: readonly string[];
}
const NO_CLITICS: readonly string[] = [];

/** Shortest rest that is still looked up: below it nearly everything is a word. */
const SHORTEST_REST = 2;

/** The readings of a word, the word itself first. */
export function readForms(word: string, table: LanguageTable): readonly Form[] {
  const forms: Form[] = [{ text: word, clitics: NO_CLITICS }];
  for (const slot of table.proclitics ?? []) {
    for (const form of forms.slice()) {
      for (const letters of slot) {
        const rest = form.text.slice(letters.length);
        if (rest.length >= SHORTEST_REST && form.text.startsWith(letters))
          forms.push({ text: rest, clitics: [...form.clitics, letters] });
      }
    }
  }
  return forms;
}
