import type { Dossier } from '../dossier/dossier.ts';
import type { TalksEvent, Testimony } from '../events/event.ts';
import { CERTAINTY_WORDS } from './messageWords.ts';
import { findSources, isKnownOutlet, officialSide, outletName } from './sources.ts';

const NAMED_OUTLETS = 6;

/**
 * How sure it is, in words: "confirmed by 3 independent outlets: Reuters, AFP, BBC"; "reported by one outlet, not yet
 * confirmed: Reuters"; "confirmed officially by Syria (SANA)"; "disputed: reported by Reuters; denied by SANA".
 */
export function describeCertainty(event: TalksEvent, dossier: Dossier): string {
  const { supporting, denying } = findSources(event);
  const names = (testimonies: Testimony[]) => listOutlets(testimonies, dossier);
  switch (event.certainty) {
    case 'reported':
      return supporting.length > 0
        ? `reported by ${countOutlets(supporting.length)}, not yet confirmed: ${names(supporting)}`
        : CERTAINTY_WORDS.reported.meaning;
    case 'confirmed':
      return describeConfirmation(supporting, dossier);
    case 'disputed':
    case 'corrected': {
      const sides = [
        supporting.length > 0 ? `reported by ${names(supporting)}` : null,
        denying.length > 0 ? `denied by ${names(denying)}` : null,
      ].filter((side) => side !== null);
      const word = CERTAINTY_WORDS[event.certainty];
      return sides.length > 0 ? `${word.name.toLowerCase()}: ${sides.join('; ')}` : word.meaning;
    }
    default:
      return event.certainty satisfies never;
  }
}

function describeConfirmation(supporting: Testimony[], dossier: Dossier): string {
  const official = supporting.filter((testimony) => testimony.official);
  const others = supporting.filter((testimony) => !testimony.official && isKnownOutlet(testimony));
  const independent = `${countOutlets(others.length, 'independent ')}: ${listOutlets(others, dossier)}`;
  if (official.length === 0) return others.length > 0 ? `confirmed by ${independent}` : 'confirmed';
  const voices = official.map((testimony) => {
    const side = officialSide(testimony, dossier);
    const name = outletName(testimony, dossier);
    return side === null ? name : `${side} (${name})`;
  });
  const also = others.length > 0 ? `; also reported by ${independent}` : '';
  return `confirmed officially by ${voices.join(' and ')}${also}`;
}

function countOutlets(count: number, adjective = ''): string {
  return count === 1 ? `one ${adjective}outlet` : `${count} ${adjective}outlets`;
}

function listOutlets(testimonies: Testimony[], dossier: Dossier): string {
  const names = [...new Set(testimonies.map((testimony) => outletName(testimony, dossier)))];
  const more = names.length - NAMED_OUTLETS;
  return `${names.slice(0, NAMED_OUTLETS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
