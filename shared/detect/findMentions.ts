import type { Dossier } from '../dossier/dossier.ts';
import { partiesOf } from './findActors.ts';
import { type Reading, speaksOfTalks } from './gateDyad.ts';
import { cuesOf, marksOf, type Passage } from './passage.ts';
import type { Mentions } from './report.ts';

/**
 * What an item names, about the talks or not: the measure by which it is worth asking a reader about. Both sides and a
 * venue speak of talks without a word for them; in a language that has no table (`isUnread`) both sides alone do.
 */
export function findMentions(reading: Reading, dossier: Dossier, isUnread: boolean): Mentions {
  const { title, lead, titleActors, leadActors } = reading;
  const passages = [title, lead];
  const actors = [...titleActors, ...leadActors];
  const sides = partiesOf(actors);
  const venues = [...new Set(passages.flatMap(venuesOf))];
  const isNamed = passages.some((passage) => marksOf(passage, 'negotiation').length > 0);
  const negotiates = actors.some(({ role, person }) => role === 'party' && isNegotiator(person, sides.size, dossier));
  return {
    side: sides.size > 0 || isNamed,
    talks:
      isNamed ||
      (sides.size > 1 && (venues.length > 0 || isUnread)) ||
      negotiates ||
      passages.some((passage) => speaksOfTalks(passage) || cuesOf(passage, 'envoys', 'round').length > 0),
    venues,
  };
}

function venuesOf(passage: Passage): string[] {
  return marksOf(passage, 'place').flatMap(({ meaning }) => (meaning.venue ? [meaning.id] : []));
}

/** A leader is in the news for everything: named alone, only those who speak for a side and do not stand for it count. */
function isNegotiator(person: string | null, sides: number, dossier: Dossier): boolean {
  const known = dossier.people.find(({ id }) => id === person);
  return known !== undefined && (sides > 1 || !known.standsForSide);
}
