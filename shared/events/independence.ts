/** Which testimonies are sources of their own: one outlet, its owner's other titles and its agency's copies are one. */
import type { Testimony } from './event.ts';

/** Prefix of a family made up for a publisher the dossier does not know: it corroborates nothing but itself. */
export const UNKNOWN_FAMILY = 'unknown:';

export function isKnown({ family }: Pick<Testimony, 'family'>): boolean {
  return !family.startsWith(UNKNOWN_FAMILY);
}

/**
 * One testimony for each independent source, in the order given. An outlet's own report uses up its family; a report
 * that it hands on for another uses up both, and so adds nothing to either: who names others gains no voice by it.
 * Outlets the dossier does not know are no sources at all. One outlet is one source also where a changed dossier lists it
 * under another family than when its earlier report was stored: its name tells.
 */
export function findIndependent(testimonies: readonly Testimony[]): Testimony[] {
  const known = testimonies.filter(isKnown);
  const used = new Set<string>();
  const found = new Set<Testimony>();
  for (const testimony of [...known.filter(isOwnNews), ...known.filter((testimony) => !isOwnNews(testimony))]) {
    const voices = [testimony.family, testimony.origin ?? testimony.family, `by ${testimony.publisher}`];
    if (voices.some((voice) => used.has(voice))) continue;
    for (const voice of voices) used.add(voice);
    found.add(testimony);
  }
  return testimonies.filter((testimony) => found.has(testimony));
}

/** Families of the independent sources among the testimonies, in order of appearance. */
export function familiesOf(testimonies: readonly Testimony[]): string[] {
  return findIndependent(testimonies).map(({ family }) => family);
}

function isOwnNews({ origin }: Testimony): boolean {
  return origin === undefined;
}
