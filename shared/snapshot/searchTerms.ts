/** The index by which the timeline is searched and filtered: from terms to the places of events on its pages. */
import { splitWords } from '../detect/fold.ts';
import type { TalksEvent } from '../events/event.ts';
import { baseLanguage } from './sketchTrack.ts';

/** Where an event stands: its page of the timeline × 16 and its place on it, so that later pages are the greater. */
export type Place = number;

/** Places of a term in ascending order, each but the first as the distance from the one before: most are small. */
type Distances = number[];

/** A part of the index, by term. */
export type TermPart = Record<string, Distances>;

/** What is asked of an event; empty fields ask nothing. */
export interface Filter {
  kind?: string;
  /** Id of a round. */
  round?: string;
  /** Family of an outlet. */
  outlet?: string;
  /** First part of a language's code. */
  lang?: string;
  words?: string;
}

const PLACES_ON_PAGE = 16;
/**
 * A poll with news writes most of the parts, a request reads one or two for each condition: some kilobytes each, from four
 * parts for the first thirty pages to 64 for seven hundred.
 */
const LEAST_PARTS = 4;
const MOST_PARTS = 64;
const PAGES_IN_PART = 8;
/** Letters by which the words of a part are chosen, so that all words that begin alike are in one. */
const PREFIX = 3;
const WORD_LENGTH = 24;

/** In how many parts the index of so many pages is cut: whoever reads it counts them as whoever wrote it did. */
export function countParts(pages: number): number {
  let parts = LEAST_PARTS;
  while (parts < MOST_PARTS && parts * PAGES_IN_PART < pages) parts *= 2;
  return parts;
}

/** Index of these pages by the names of its parts. What stands beyond the sixteenth place of a page is not found. */
export function indexTerms(pages: readonly (readonly TalksEvent[])[]): Map<string, TermPart> {
  const places = new Map<string, Place[]>();
  pages.forEach((page, index) => {
    page.slice(0, PLACES_ON_PAGE).forEach((event, at) => {
      for (const term of termsOf(event)) {
        const known = places.get(term);
        if (known) known.push((index + 1) * PLACES_ON_PAGE + at);
        else places.set(term, [(index + 1) * PLACES_ON_PAGE + at]);
      }
    });
  });
  const parts = new Map<string, TermPart>();
  const count = countParts(pages.length);
  // In order, so that the same events make the same index.
  for (const [term, of] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = partOf(term, count);
    const part: TermPart = parts.get(name) ?? Object.create(null);
    part[term] = of.map((place, index) => place - (of[index - 1] ?? 0));
    parts.set(name, part);
  }
  return parts;
}

/** The page of a place, counted from 1, and the how-manieth event on it, counted from 0. */
export function readPlace(place: Place): { page: number; at: number } {
  return { page: Math.floor(place / PLACES_ON_PAGE), at: place % PLACES_ON_PAGE };
}

/** One condition of a filter: an event meets it that has any of these terms, or one that begins like them. */
export interface Condition {
  terms: string[];
  /** Of words as many letters as are typed. */
  isPrefix: boolean;
}

/** What the filter asks, every condition to be met. */
export function conditionsOf({ kind, round, outlet, lang, words = '' }: Filter): Condition[] {
  const facets = Object.entries({ kind, round, outlet, lang }).filter(([, value]) => value);
  return [
    ...facets.map(([name, value]) => ({ terms: [`:${name}:${value}`], isPrefix: false })),
    ...wordsOf(words).map((word) => ({ terms: formsOf(word), isPrefix: word.length >= PREFIX })),
  ];
}

/** Names of the parts, of so many, that a condition is answered from. */
export function partsOf({ terms }: Condition, count: number): string[] {
  return [...new Set(terms.map((term) => partOf(term, count)))];
}

/** Places of the events that meet the condition, by the parts it is answered from. */
export function findPlaces({ terms, isPrefix }: Condition, parts: readonly TermPart[]): Set<Place> {
  const found = new Set<Place>();
  for (const [term, distances] of parts.flatMap((part) => Object.entries(part))) {
    if (!terms.some((wanted) => (isPrefix ? term.startsWith(wanted) : term === wanted))) continue;
    let place = 0;
    for (const distance of distances) {
      place += distance;
      found.add(place);
    }
  }
  return found;
}

/** Does the event meet it? The index may be older or younger than a page by one poll. */
export function meets(event: TalksEvent, conditions: readonly Condition[]): boolean {
  const terms = [...termsOf(event)];
  return conditions.every(({ terms: wanted, isPrefix }) =>
    wanted.some((one) => terms.some((term) => (isPrefix ? term.startsWith(one) : term === one))),
  );
}

/** Words of the headlines and of the ids of its place and people, and, behind a colon that no word holds, its facets. */
function termsOf({ kind, roundId, place, participants, testimonies }: TalksEvent): Set<string> {
  const terms = new Set([`:kind:${kind}`, `:round:${roundId}`]);
  for (const { family, lang, title } of testimonies) {
    terms.add(`:outlet:${family}`).add(`:lang:${baseLanguage(lang)}`);
    for (const word of wordsOf(title)) for (const form of formsOf(word)) terms.add(form);
  }
  for (const word of wordsOf([place ?? '', ...participants].join(' '))) terms.add(word);
  return terms;
}

function wordsOf(text: string): string[] {
  return [...new Set(splitWords(text).map((word) => word.text.slice(0, WORD_LENGTH)))];
}

/** Particles that Arabic and Hebrew write on to the word: an index may find too much, which a reader sees, not too little. */
const PARTICLES = /^(?:(?:[وف]?[بكل]?ال|[وف]?لل)(?=[\u0621-\u064a]{3})|[והבלמשכ](?=[\u05d0-\u05ea]{3}))/;

function formsOf(word: string): string[] {
  const bare = word.replace(PARTICLES, '');
  return bare === word ? [word] : [word, bare];
}

/** FNV-1a of what all terms of the part have in common. */
function partOf(term: string, count: number): string {
  const key = term.startsWith(':') ? term : term.slice(0, PREFIX);
  let hash = 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return String(hash % count).padStart(2, '0');
}
