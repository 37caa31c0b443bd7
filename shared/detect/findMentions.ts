import type { Dossier } from '../dossier/dossier.ts';
import { partiesOf } from './findActors.ts';
import { type Reading, speaksOfTalks } from './gateDyad.ts';
import { cuesOf, marksOf } from './passage.ts';
import type { Mentions } from './report.ts';

/** What an item names, about the talks or not: the measure by which it is worth asking a reader about. */
export function findMentions(reading: Reading, dossier: Dossier): Mentions {
  const { title, lead, titleActors, leadActors } = reading;
  const passages = [title, lead];
  const actors = [...titleActors, ...leadActors];
  const sides = partiesOf(actors);
  const isNamed = passages.some((passage) => marksOf(passage, 'negotiation').length > 0);
  const negotiates = actors.some(({ role, person }) => role === 'party' && isNegotiator(person, sides.size, dossier));
  return {
    side: sides.size > 0 || isNamed,
    talks:
      isNamed ||
      negotiates ||
      passages.some((passage) => speaksOfTalks(passage) || cuesOf(passage, 'envoys', 'round').length > 0),
    venues: [
      ...new Set(
        passages.flatMap((passage) =>
          marksOf(passage, 'place').flatMap(({ meaning }) => (meaning.venue ? [meaning.id] : [])),
        ),
      ),
    ],
  };
}

/** A leader is in the news for everything: named alone, only those who speak for a side and do not stand for it count. */
function isNegotiator(person: string | null, sides: number, dossier: Dossier): boolean {
  const known = dossier.people.find(({ id }) => id === person);
  return known !== undefined && (sides > 1 || !known.standsForSide);
}
