import { splitWords, type Word } from './fold.ts';
import type { Act, Cue } from './languages/table.ts';
import { findMarks, type Lexicon, type Mark, type Meaning } from './lexicon.ts';

/** A headline or lead, read: its words, what is found in them, and where sentences and clauses begin. */
export interface Passage {
  words: readonly Word[];
  marks: readonly Mark[];
  /** Number of the sentence, and of the clause, that each word is in. */
  sentence: readonly number[];
  clause: readonly number[];
  /** The sentence ends in a question mark. */
  asks: readonly boolean[];
  /** Weekday of publication, Sunday 0; null: the item is undated. */
  publishedOn: number | null;
  /** A headline's present tense tells what has happened, a lead's what is about to. */
  part: 'title' | 'lead';
  lexicon: Lexicon;
}

export type MarkOf<T extends Meaning['type']> = Mark & { meaning: Extract<Meaning, { type: T }> };

const SENTENCE_BREAK = /[!?؟|•\n。]|\.\.|[.…](?=[\s"'”»)]|$)/;
const CLAUSE_BREAK = /[:;,،؛()–—]|\s-+\s|\.\.|…/;
const QUESTION = /[?؟]/;

/** Words past these are not looked at: news says what happened at once. */
const LONGEST = 120;

/** Reads a headline or lead with a lexicon. */
export function readPassage(text: string, part: Passage['part'], published: string | null, lexicon: Lexicon): Passage {
  const words = splitWords(text).slice(0, LONGEST);
  const sentence: number[] = [];
  const clause: number[] = [];
  const asks = [false];
  words.forEach((word, index) => {
    const before = words[index - 1];
    const ends = before !== undefined && before.text.length > 1 && SENTENCE_BREAK.test(word.gap);
    const last = sentence[index - 1] ?? 0;
    if (ends) asks[last] = QUESTION.test(word.gap);
    sentence.push(ends ? last + 1 : last);
    clause.push((clause[index - 1] ?? 0) + (ends || (index > 0 && CLAUSE_BREAK.test(word.gap)) ? 1 : 0));
  });
  asks[sentence.at(-1) ?? 0] = QUESTION.test(text.slice(-3));
  const publishedOn = published === null ? null : new Date(published).getUTCDay();
  return { words, marks: findMarks(words, lexicon), sentence, clause, asks, publishedOn, part, lexicon };
}

export function marksOf<T extends Meaning['type']>(passage: Passage, type: T): MarkOf<T>[] {
  return passage.marks.filter((mark): mark is MarkOf<T> => mark.meaning.type === type);
}

export function cuesOf(passage: Passage, ...cues: Cue[]): MarkOf<'cue'>[] {
  return marksOf(passage, 'cue').filter((mark) => cues.includes(mark.meaning.cue));
}

export function actsOf(passage: Passage, ...acts: Act[]): MarkOf<'act'>[] {
  return marksOf(passage, 'act').filter((mark) => acts.length === 0 || acts.includes(mark.meaning.act));
}

export function sameSentence(passage: Passage, a: Mark, b: Mark): boolean {
  return passage.sentence[a.from] === passage.sentence[b.from];
}

/** A cue that begins at most `reach` words before the mark, in the same sentence. */
export function cueBefore(passage: Passage, mark: Mark, reach: number, ...cues: Cue[]): MarkOf<'cue'> | null {
  const found = cuesOf(passage, ...cues).filter(
    (cue) => cue.from < mark.from && cue.to >= mark.from - reach && sameSentence(passage, cue, mark),
  );
  return found.at(-1) ?? null;
}

/** A cue that begins at most `reach` words after the mark, in the same sentence. */
export function cueAfter(passage: Passage, mark: Mark, reach: number, ...cues: Cue[]): MarkOf<'cue'> | null {
  const found = cuesOf(passage, ...cues).filter(
    (cue) => cue.from > mark.to && cue.from <= mark.to + reach && sameSentence(passage, cue, mark),
  );
  return found[0] ?? null;
}

/** The words of a mark as they stand (folded), for reasons a person reads. */
export function quote(passage: Passage, mark: Mark): string {
  return passage.words
    .slice(mark.from, mark.to + 1)
    .map((word) => word.text)
    .join(' ');
}
