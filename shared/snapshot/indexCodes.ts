import type { TalksEvent } from '../events/event.ts';
import { eventCode } from '../events/eventCode.ts';
import type { CodeEntry, CodePart } from './snapshot.ts';

export function codePart(code: string): CodePart {
  return code.charAt(0);
}

/**
 * From the codes in links to events. An event that subscribers were told of and that is gone since (its reports withdrawn,
 * or another event has them now) stays in it: the link was sent.
 * @param told ids of events that alerts are kept of
 */
export function indexCodes(
  pages: readonly (readonly TalksEvent[])[],
  told: readonly string[],
): Map<CodePart, CodeEntry[]> {
  const entries = new Map<string, number | null>(told.map((id) => [id, null]));
  pages.forEach((page, index) => {
    for (const { id } of page) entries.set(id, index + 1);
  });
  const index = new Map<CodePart, CodeEntry[]>();
  // In order, so that of two events that share a code the older is found, and the same events make the same index.
  for (const entry of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const part = codePart(eventCode(entry[0]));
    const others = index.get(part);
    if (others) others.push(entry);
    else index.set(part, [entry]);
  }
  return index;
}

/** The entry of a code in the part of the index that it belongs to. */
export function findCode(code: string, part: readonly CodeEntry[]): CodeEntry | null {
  return part.find(([id]) => eventCode(id) === code) ?? null;
}
