import { cleanOutletName, NAMELESS } from '../detect/cleanOutletName.ts';
import type { Dossier, Family } from '../dossier/dossier.ts';
import type { TalksEvent, Testimony } from '../events/event.ts';
import { findIndependent, isKnown } from '../events/independence.ts';
import { isRightToLeft, type Language } from '../language.ts';
import { firstOfEach } from './firstOfEach.ts';
import { setApart } from './languages/setApart.ts';
import { isInScript, nameIn } from './nameIn.ts';
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

export interface OutletWords {
  /** Letters that it may take. */
  limit?: number;
  /** What stands for the rest of a listed name longer than that; an unlisted one always shows that it is cut. */
  ending?: string;
  language?: Language;
}

/**
 * Name of the outlet on one line: its family's short name where the dossier has one, and the family's name where the
 * outlet is written in another script than Latin. In Arabic and Hebrew it is the name in their letters, where it has one;
 * any other is set apart. One that the dossier does not list is marked so, and shows nothing that its name may hide.
 */
export function outletName(
  testimony: Testimony,
  dossier: Pick<Dossier, 'families'>,
  { limit = NAME_LIMIT, ending = '...', language = 'en' }: OutletWords = {},
): string {
  const own = toOneLine(testimony.publisher);
  const family = dossier.families.find(({ id, name }) => id === testimony.family || name === own);
  const isApart = isRightToLeft(language);
  if (!family && !isKnown(testimony)) {
    const clean = cleanOutletName(own, () => false);
    const marked = clean === NAMELESS ? NAMELESS : `${clip(clean, limit - UNLISTED.length)}${UNLISTED}`;
    return isApart ? setApart(marked) : marked;
  }
  const native = isApart ? nativeName(own, family, language) : null;
  if (native !== null) return clip(native, limit, ending);
  const readable = family?.shortName ?? (hasLatin(own) ? own : (family?.name ?? own));
  const name = clip(readable || 'unnamed outlet', limit, ending);
  return isApart ? setApart(name) : name;
}

/** As the outlet calls itself, or as outlets in that language call it. A family of several has no name that serves all. */
function nativeName(own: string, family: Family | undefined, language: Language): string | null {
  if (isInScript(own, language)) return own;
  if (!family || / and |[,/]/.test(family.name)) return null;
  const name = family.names.find((each) => isInScript(each, language));
  return name === undefined ? null : toOneLine(name);
}

/** The side that an official testimony speaks for, by its outlet's family in the dossier. */
export function officialSide(testimony: Testimony, dossier: Dossier, language: Language = 'en'): string | null {
  const family = dossier.families.find(({ id }) => id === testimony.family);
  const side = [...dossier.parties, ...dossier.mediators].find(({ id }) => id === family?.officialFor);
  return side ? nameIn(side, language) : null;
}

function hasLatin(text: string): boolean {
  return /[a-z0-9]/i.test(toAscii(text));
}

/** An outlet the dossier does not know may be shown, but is not counted as an independent source. */
export function isKnownOutlet(testimony: Testimony): boolean {
  return isKnown(testimony);
}
