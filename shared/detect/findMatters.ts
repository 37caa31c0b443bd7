/** What the talks are about, as their names in the dossier have it: the "Gaza" of "Gaza truce talks", the "dam" of "dam talks". */
import { findMarks } from './findMarks.ts';
import { splitWords } from './fold.ts';
import type { Lexicon, Mark } from './lexicon.ts';

/** Who, where and what else a name of the talks may hold: then nothing else in it says whose talks they are. */
const ACTORS: ReadonlySet<Mark['meaning']['type']> = new Set(['side', 'person', 'place', 'rival', 'body', 'land']);

/**
 * The one word of a name that says nothing by itself in the language, where all others are of it: beside other words for
 * talks it means the same ones ("Gaza deal", "dam negotiations"). A name in another language has more such words, or none.
 */
export function findMatters(names: readonly string[], lexicon: Lexicon): string[] {
  return [...new Set(names.flatMap((name) => findMatter(name, lexicon)))];
}

function findMatter(name: string, lexicon: Lexicon): string[] {
  const words = splitWords(name);
  const marks = findMarks(words, lexicon).filter(({ meaning }) => meaning.type !== 'negotiation');
  if (marks.some(({ meaning }) => ACTORS.has(meaning.type)) || !marks.some(isThing)) return [];
  const told = marks.filter(({ meaning }) => meaning.type !== 'hint');
  const others = words.filter(
    ({ text }, at) => !lexicon.shortWords.has(text) && !told.some(({ from, to }) => from <= at && at <= to),
  );
  return others.length === 1 ? others.map(({ text }) => text) : [];
}

function isThing({ meaning }: Mark): boolean {
  return meaning.type === 'cue' && THINGS.has(meaning.cue);
}

const THINGS: ReadonlySet<string> = new Set(['talks', 'deliverable', 'document', 'pact']);
