import type { Dossier } from '../dossier/dossier.ts';
import type { TalksEvent, Testimony } from '../events/event.ts';
import { CERTAINTY_WORDS } from './messageWords.ts';
import { findSources, isKnownOutlet, officialSide, outletName } from './sources.ts';

/** Outlets that a message names; the page names more. */
const NAMED_OUTLETS = 6;

/**
 * How sure it is, in words: "confirmed by 3 independent outlets: Reuters, AFP, BBC"; "reported by one outlet, not yet
 * confirmed: Reuters"; "confirmed officially by Syria (SANA)"; "disputed: reported by Reuters; denied by SANA".
 * @param most outlets that are named one by one; the others are counted
 */
export function describeCertainty(event: TalksEvent, dossier: Dossier, most = NAMED_OUTLETS): string {
  const { supporting, denying } = findSources(event);
  const list = (testimonies: Testimony[]) => listOutlets(testimonies, dossier, most);
  switch (event.certainty) {
    case 'reported':
      return supporting.length > 0
        ? `reported by ${list(supporting).count()}, not yet confirmed: ${list(supporting).names}`
        : CERTAINTY_WORDS.reported.meaning;
    case 'confirmed':
      return describeConfirmation(supporting, dossier, list);
    case 'disputed':
    case 'corrected': {
      const sides = [
        supporting.length > 0 ? `reported by ${list(supporting).names}` : null,
        denying.length > 0 ? `denied by ${list(denying).names}` : null,
      ].filter((side) => side !== null);
      const word = CERTAINTY_WORDS[event.certainty];
      return sides.length > 0 ? `${word.name.toLowerCase()}: ${sides.join('; ')}` : word.meaning;
    }
    default:
      return event.certainty satisfies never;
  }
}

function describeConfirmation(
  supporting: Testimony[],
  dossier: Dossier,
  list: (testimonies: Testimony[]) => OutletList,
): string {
  const official = supporting.filter((testimony) => testimony.official);
  const others = supporting.filter((testimony) => !testimony.official && isKnownOutlet(testimony));
  const { count, names } = list(others);
  const independent = `${count('independent ')}: ${names}`;
  if (official.length === 0) return others.length > 0 ? `confirmed by ${independent}` : 'confirmed';
  const voices = official.map((testimony) => {
    const side = officialSide(testimony, dossier);
    const name = outletName(testimony, dossier);
    return side === null ? name : `${side} (${name})`;
  });
  const also = others.length > 0 ? `; also reported by ${independent}` : '';
  return `confirmed officially by ${voices.join(' and ')}${also}`;
}

interface OutletList {
  /** "one outlet", "4 outlets": as many as are listed, for two of one name are one to whoever reads it. */
  count(adjective?: string): string;
  /** "Reuters, AFP and 2 more" */
  names: string;
}

function listOutlets(testimonies: Testimony[], dossier: Dossier, most: number): OutletList {
  const names = [...new Set(testimonies.map((testimony) => outletName(testimony, dossier)))];
  const more = names.length - most;
  return {
    count: (adjective = '') => (names.length === 1 ? `one ${adjective}outlet` : `${names.length} ${adjective}outlets`),
    names: `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}
