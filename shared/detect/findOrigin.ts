import type { Item } from '../feeds/item.ts';
import { foldText } from './fold.ts';
import { cueAfter, cueBefore, gapAt, type Passage } from './passage.ts';
import type { PublisherIndex } from './publisherIndex.ts';

/** How much of a text's beginning and end may carry a credit: further in, an agency's name is a citation. */
const CREDIT_SPAN = 200;

/**
 * The family whose news an item hands on: an outlet that headline or lead quotes, else the agency credited in the
 * byline or at an edge of the text. Null: the item is its publisher's own (`own`).
 */
export function findOrigin(
  item: Item,
  own: string | null,
  index: PublisherIndex,
  passages: readonly Passage[],
): string | null {
  for (const passage of passages) {
    const relayed = findRelay(passage, index);
    if (relayed) return relayed === own ? null : relayed;
  }
  return findCredit(item, own, index);
}

function findCredit(item: Item, own: string | null, index: PublisherIndex): string | null {
  const byline = index.byName.get(foldText(item.author ?? '').trim());
  if (byline) return byline.id === own ? null : byline.id;
  const text = item.content || item.summary;
  // a short text is both its edges, and most items have no byline
  const edges = [...new Set([item.author ?? '', text.slice(0, CREDIT_SPAN), text.slice(-CREDIT_SPAN)])].filter(Boolean);
  const found = index.wireMarks.find(
    ({ mark, family }) => family.id !== own && edges.some((edge) => isCredit(edge, mark)),
  );
  return found?.family.id ?? null;
}

const BEGINS_IN_LETTER = /^[\p{L}\p{N}]/u;
const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u;

/**
 * A mark with its own brackets or dash is a credit wherever it stands at an edge; a bare name is one only where it
 * stands alone between breaks, since it may be cited too.
 */
function isCredit(edge: string, mark: string): boolean {
  const at = edge.indexOf(mark);
  if (at < 0) return false;
  const before = edge.slice(0, at).trimEnd();
  const after = edge.slice(at + mark.length);
  if (ENDS_IN_LETTER.test(mark) && BEGINS_IN_LETTER.test(after)) return false;
  if (!BEGINS_IN_LETTER.test(mark) || !ENDS_IN_LETTER.test(mark)) return true;
  return /(^|[.!؟?()\-–—/|])$/u.test(before) && /^\s*([.()\-–—/|:]|$)/u.test(after);
}

/** A named outlet beside a word that hands news on, or at the head of the headline before a colon. */
function findRelay(passage: Passage, index: PublisherIndex): string | null {
  for (let from = 0; from < passage.words.length; from += 1) {
    const found = nameAt(passage, from, index);
    if (found && isRelayed(passage, from, found.to)) return found.family;
  }
  return null;
}

const COLON = /^[\s»"”'’)\]]*:/;

function isRelayed(passage: Passage, from: number, to: number): boolean {
  const name = { from, to };
  if (from === 0 && passage.part === 'title' && COLON.test(gapAt(passage, to + 1))) return true;
  if (to + 1 === passage.words.length && /[-–—|:(]/.test(gapAt(passage, from))) return true;
  return cueBefore(passage, name, 2, 'relay') !== null || cueAfter(passage, name, 2, 'relay') !== null;
}

/** The family whose name stands at a word; letters written on to the front of it ("לאקסיוס") are taken off. */
function nameAt(passage: Passage, from: number, index: PublisherIndex): { family: string; to: number } | null {
  const { words, met } = passage;
  for (const form of met[from]?.forms ?? []) {
    const found = index.byFirstWord
      .get(form.text)
      ?.find((entry) => entry.words.every((word, offset) => offset === 0 || word === words[from + offset]?.text));
    if (found) return { family: found.family.id, to: from + found.words.length - 1 };
  }
  return null;
}
