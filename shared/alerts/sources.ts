import { cleanOutletName, NAMELESS } from '../detect/cleanOutletName.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { TalksEvent, Testimony } from '../events/event.ts';
import { findIndependent, isKnown } from '../events/independence.ts';
import { firstOfEach } from './firstOfEach.ts';
import { clip, toAscii, toOneLine } from './transliterate.ts';

/** Who says it: one testimony of each independent source, official voices first; outlets nobody knows come last. */
export interface Sources {
  supporting: Testimony[];
  denying: Testimony[];
}

/** One testimony per source, because a message counts independent outlets, not copies. */
export function findSources(event: Pick<TalksEvent, 'testimonies'>): Sources {
  const inOrder = (testimonies: Testimony[]) => {
    const sorted = testimonies.sort(
      (a, b) => Number(b.official) - Number(a.official) || (a.published ?? '~').localeCompare(b.published ?? '~'),
    );
    const unknown = sorted.filter((testimony) => !isKnown(testimony));
    return [...findIndependent(sorted), ...firstOfEach(unknown, ({ family }) => family)];
  };
  return {
    supporting: inOrder(event.testimonies.filter((testimony) => !testimony.denies)),
    denying: inOrder(event.testimonies.filter((testimony) => testimony.denies)),
  };
}

const NAME_LIMIT = 40;
/** Behind the name of an outlet that the dossier does not list. */
export const UNLISTED = ' (unlisted)';

/**
 * Name of the outlet on one line: its family's short name where the dossier has one, and the family's name where the
 * outlet is written in another script than Latin. One that the dossier does not list is marked so, and shows nothing that its name may hide.
 * @param ending what stands for the rest of a listed name longer than `limit`; an unlisted one always shows that it is cut
 */
export function outletName(
  testimony: Testimony,
  dossier: Pick<Dossier, 'families'>,
  limit = NAME_LIMIT,
  ending = '...',
): string {
  const own = toOneLine(testimony.publisher);
  const family = dossier.families.find(({ id, name }) => id === testimony.family || name === own);
  if (!family && !isKnown(testimony)) {
    const clean = cleanOutletName(own, () => false);
    return clean === NAMELESS ? NAMELESS : `${clip(clean, limit - UNLISTED.length)}${UNLISTED}`;
  }
  const readable = family?.shortName ?? (hasLatin(own) ? own : (family?.name ?? own));
  return clip(readable || 'unnamed outlet', limit, ending);
}

/** The side that an official testimony speaks for, by its outlet's family in the dossier. */
export function officialSide(testimony: Testimony, dossier: Dossier): string | null {
  const family = dossier.families.find(({ id }) => id === testimony.family);
  const side = [...dossier.parties, ...dossier.mediators].find(({ id }) => id === family?.officialFor);
  return side?.name ?? null;
}

function hasLatin(text: string): boolean {
  return /[a-z0-9]/i.test(toAscii(text));
}

/** An outlet the dossier does not know may be shown, but is not counted as an independent source. */
export function isKnownOutlet(testimony: Testimony): boolean {
  return isKnown(testimony);
}
