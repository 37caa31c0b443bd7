import type { Dossier } from '../dossier/dossier.ts';
import type { TalksEvent, Testimony } from '../events/event.ts';
import type { AlertWords } from './languages/alertWords.ts';
import { EN } from './languages/en.ts';
import { findSources, isKnownOutlet, officialSide, outletName } from './sources.ts';

/** Outlets that a message names; the page names more. */
const NAMED_OUTLETS = 6;

/**
 * How sure it is, in words: "confirmed by 3 independent outlets: Reuters, AFP, BBC"; "reported by one outlet, not yet
 * confirmed: Reuters"; "confirmed officially by Syria (SANA)"; "disputed: reported by Reuters; denied by SANA".
 * @param most outlets that are named one by one; the others are counted
 */
export function describeCertainty(
  event: TalksEvent,
  dossier: Dossier,
  most = NAMED_OUTLETS,
  words: AlertWords = EN,
): string {
  const { certainty } = words;
  const { supporting, denying } = findSources(event);
  const list = (testimonies: Testimony[]) => listOutlets(testimonies, dossier, most, words);
  switch (event.certainty) {
    case 'reported': {
      const { count, names } = list(supporting);
      return count > 0 ? certainty.reported(count, names) : certainty.bare.reported;
    }
    case 'confirmed':
      return describeConfirmation(supporting, dossier, list, words);
    case 'disputed':
    case 'corrected': {
      const [reportedBy, deniedBy] = [supporting, denying].map((side) => (side.length > 0 ? list(side).names : null));
      if (!reportedBy && !deniedBy) return certainty.bare[event.certainty];
      return certainty.contested(event.certainty, reportedBy ?? null, deniedBy ?? null);
    }
    default:
      return event.certainty satisfies never;
  }
}

function describeConfirmation(
  supporting: Testimony[],
  dossier: Dossier,
  list: (testimonies: Testimony[]) => OutletList,
  { certainty, language }: AlertWords,
): string {
  const official = supporting.filter((testimony) => testimony.official);
  const others = supporting.filter((testimony) => !testimony.official && isKnownOutlet(testimony));
  const { count, names } = list(others);
  if (official.length === 0) return count > 0 ? certainty.confirmed(count, names) : certainty.bare.confirmed;
  const voices = official.map((testimony) => {
    const side = officialSide(testimony, dossier, language);
    const name = outletName(testimony, dossier, { language });
    return side === null ? name : certainty.voice(side, name);
  });
  return `${certainty.officially(voices)}${count > 0 ? certainty.alsoReported(count, names) : ''}`;
}

interface OutletList {
  /** As many as are listed, for two of one name are one to whoever reads it. */
  count: number;
  /** "Reuters, AFP and 2 more" */
  names: string;
}

function listOutlets(
  testimonies: Testimony[],
  dossier: Dossier,
  most: number,
  { language, comma, more }: AlertWords,
): OutletList {
  const names = [...new Set(testimonies.map((testimony) => outletName(testimony, dossier, { language })))];
  const others = names.length - most;
  return {
    count: names.length,
    names: `${names.slice(0, most).join(comma)}${others > 0 ? ` ${more(others)}` : ''}`,
  };
}
