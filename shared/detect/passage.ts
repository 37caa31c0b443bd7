import { findAsides } from './findAsides.ts';
import { findMarks } from './findMarks.ts';
import { findSeparated } from './findSeparated.ts';
import type { Word } from './fold.ts';
import { ASKED_BY_NAME, type Cue } from './languages/cues.ts';
import type { Act } from './languages/table.ts';
import type { Lexicon, Mark, Meaning, MetWord } from './lexicon.ts';
import { meetWords } from './metWords.ts';

/** A headline or lead, read: its words, what is found in them, and where sentences and clauses begin. */
export interface Passage {
  words: readonly Word[];
  /** What the lexicon knows of each of them. */
  met: readonly MetWord[];
  marks: readonly Mark[];
  /** Number of the sentence, and of the clause, that each word is in. */
  sentence: readonly number[];
  clause: readonly number[];
  /** The word stands in a clause that only sets the scene: "as talks go on", "ahead of the round". */
  aside: readonly boolean[];
  /** The sentence ends in a question mark. */
  asks: readonly boolean[];
  /** ISO instant of publication; null: the item is undated. */
  published: string | null;
  /** A headline's present tense tells what has happened, a lead's what is about to. */
  part: 'title' | 'lead';
  lexicon: Lexicon;
  /** Marks by their type and, for cues, by the cue. */
  index: ReadonlyMap<Meaning['type'] | Cue, readonly Mark[]>;
}

export type MarkOf<T extends Meaning['type']> = Mark & { meaning: Extract<Meaning, { type: T }> };

const SENTENCE_BREAK = /[!?؟|•\n。]|\.\.|[.…](?=[\s"'”»)]|$)/;
const CLAUSE_BREAK = /[:;,،؛()–—]|\s-+\s|\.\.|…/;
const QUESTION = /[?؟]/;

/** A text in words, and how it ends: the last words have no gap after them. */
export interface Split {
  words: readonly Word[];
  end: string;
}

/** Reads a headline or lead with a lexicon. */
export function readPassage(text: Split, part: Passage['part'], published: string | null, lexicon: Lexicon): Passage {
  const { words } = text;
  const sentence: number[] = [];
  const clause: number[] = [];
  const asks = [false];
  words.forEach((word, index) => {
    const breaks = index === 0 || word.gap === ' ' ? null : readGap(word.gap, textAt(text, index - 1));
    const last = sentence[index - 1] ?? 0;
    if (breaks?.sentence) asks[last] = QUESTION.test(word.gap);
    sentence.push(breaks?.sentence ? last + 1 : last);
    clause.push((clause[index - 1] ?? 0) + (breaks?.clause ? 1 : 0));
  });
  asks[sentence.at(-1) ?? 0] = endsInQuestion(text.end, lexicon);
  const met = meetWords(words, lexicon);
  const found = [...findMarks(words, lexicon, met), ...findSeparated(words, clause, lexicon)];
  const marks = found.filter(({ meaning }) => meaning.type !== 'cue' || !ASKED_BY_NAME.has(meaning.cue));
  const aside = findAsides(sentence, clause, marks);
  return {
    words,
    met,
    marks,
    index: indexMarks(found),
    sentence,
    clause,
    aside,
    asks,
    published,
    part,
    lexicon,
  };
}

/** Greek asks with a semicolon. */
function endsInQuestion(end: string, { table }: Lexicon): boolean {
  return QUESTION.test(end) || (table.script === 'greek' && end.trimEnd().endsWith(';'));
}

/** What the punctuation before a word ends. A full stop after a single letter belongs to it ("U.S."). */
function readGap(gap: string, before: string): { sentence: boolean; clause: boolean } {
  const sentence = before.length > 1 && SENTENCE_BREAK.test(gap);
  return { sentence, clause: sentence || CLAUSE_BREAK.test(gap) };
}

function indexMarks(marks: readonly Mark[]): Passage['index'] {
  const index = new Map<Meaning['type'] | Cue, Mark[]>();
  for (const mark of marks) {
    const key = mark.meaning.type === 'cue' ? mark.meaning.cue : mark.meaning.type;
    const list = index.get(key);
    if (list) list.push(mark);
    else index.set(key, [mark]);
  }
  return index;
}

const NONE: readonly never[] = [];

/** Marks of one type, in order. */
export function marksOf<T extends Exclude<Meaning['type'], 'cue'>>(passage: Passage, type: T): readonly MarkOf<T>[] {
  return (passage.index.get(type) as readonly MarkOf<T>[] | undefined) ?? NONE;
}

/** Marks of some cues, in order. */
export function cuesOf(passage: Passage, ...cues: Cue[]): readonly MarkOf<'cue'>[] {
  let first: readonly MarkOf<'cue'>[] = NONE;
  let all: MarkOf<'cue'>[] | null = null;
  for (const cue of cues) {
    const marks = cuesOfOne(passage, cue);
    if (marks === NONE) continue;
    if (all) all.push(...marks);
    else if (first === NONE) first = marks;
    else all = [...first, ...marks];
  }
  return all ? all.sort((a, b) => a.from - b.from) : first;
}

/** They stand in order: a text is read from its first word on. */
function cuesOfOne(passage: Passage, cue: Cue): readonly MarkOf<'cue'>[] {
  return (passage.index.get(cue) as readonly MarkOf<'cue'>[] | undefined) ?? NONE;
}

export function actsOf(passage: Passage, ...acts: Act[]): readonly MarkOf<'act'>[] {
  const all = marksOf(passage, 'act');
  return acts.length === 0 || all.length === 0 ? all : all.filter((mark) => acts.includes(mark.meaning.act));
}

/** Where something stands in a text: its first and last word. */
export type Span = Pick<Mark, 'from' | 'to'>;

export function sameSentence(passage: Passage, a: Span, b: Span): boolean {
  return passage.sentence[a.from] === passage.sentence[b.from];
}

/** Do both begin in one clause? */
export function sameClause({ clause }: Passage, a: Span, b: Span): boolean {
  return clause[a.from] === clause[b.from];
}

/** The last cue that begins before the mark and at most `reach` words off, in the same sentence. Asked all the time: it lists nothing. */
export function cueBefore(passage: Passage, mark: Span, reach: number, ...cues: Cue[]): MarkOf<'cue'> | null {
  let last: MarkOf<'cue'> | null = null;
  for (const name of cues) {
    for (const cue of cuesOfOne(passage, name)) {
      if (cue.from >= mark.from) break;
      const isLater = last === null || cue.from >= last.from;
      if (isLater && cue.to >= mark.from - reach && sameSentence(passage, cue, mark)) last = cue;
    }
  }
  return last;
}

/** The first cue that begins at most `reach` words after the mark, in the same sentence. */
export function cueAfter(passage: Passage, mark: Span, reach: number, ...cues: Cue[]): MarkOf<'cue'> | null {
  let first: MarkOf<'cue'> | null = null;
  for (const name of cues) {
    for (const cue of cuesOfOne(passage, name)) {
      if (cue.from > mark.to + reach || (first !== null && cue.from >= first.from)) break;
      if (cue.from > mark.to && sameSentence(passage, cue, mark)) first = cue;
    }
  }
  return first;
}

/** The words of a mark as they stand (folded), for reasons a person reads. */
export function quote(passage: Passage, mark: Span): string {
  return passage.words
    .slice(mark.from, mark.to + 1)
    .map((word) => word.text)
    .join(' ');
}

/** The word that stands there, `''` before the first and behind the last. */
export function textAt({ words }: Pick<Passage, 'words'>, at: number): string {
  return words[at]?.text ?? '';
}

/** What stands before a word there is, `''` behind the last. */
export function gapAt({ words }: Pick<Passage, 'words'>, at: number): string {
  return words[at]?.gap ?? '';
}

/** Where the clause of a word begins. */
export function clauseStart({ clause }: Passage, word: number): number {
  let start = word;
  while (start > 0 && clause[start - 1] === clause[word]) start -= 1;
  return start;
}

/** A short word, or one of a name that stands there. */
export function isPlainWord(passage: Passage, names: readonly Span[], word: number): boolean {
  return (
    passage.lexicon.shortWords.has(textAt(passage, word)) || names.some(({ from, to }) => from <= word && word <= to)
  );
}
