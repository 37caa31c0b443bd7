import type { Dossier } from '../dossier/dossier.ts';
import { UNKNOWN_FAMILY } from '../events/certainty.ts';
import type { TalksEvent, Testimony } from '../events/event.ts';
import { firstOfEach } from './firstOfEach.ts';
import { clip, toAscii, toOneLine } from './transliterate.ts';

/** Who says it: the first testimony of each publisher family, official voices first. */
export interface Sources {
  supporting: Testimony[];
  denying: Testimony[];
}

/** One testimony per family, because a message counts independent outlets, not copies. */
export function findSources(event: Pick<TalksEvent, 'testimonies'>): Sources {
  const inOrder = (testimonies: Testimony[]) =>
    firstOfEach(
      testimonies.sort(
        (a, b) => Number(b.official) - Number(a.official) || (a.published ?? '~').localeCompare(b.published ?? '~'),
      ),
      ({ family }) => family,
    );
  return {
    supporting: inOrder(event.testimonies.filter((testimony) => !testimony.denies)),
    denying: inOrder(event.testimonies.filter((testimony) => testimony.denies)),
  };
}

const NAME_LIMIT = 40;

/** Name of the outlet on one line; its family's name where the outlet is written in another script than Latin. */
export function outletName(testimony: Testimony, dossier: Pick<Dossier, 'families'>): string {
  const own = toOneLine(testimony.publisher);
  const family = dossier.families.find(({ id }) => id === testimony.family);
  const readable = hasLatin(own) ? own : (family?.name ?? own);
  return clip(readable || 'unnamed outlet', NAME_LIMIT);
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
  return !testimony.family.startsWith(UNKNOWN_FAMILY);
}
