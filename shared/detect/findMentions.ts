import type { Dossier } from '../dossier/dossier.ts';
import { isLocative, partiesOf } from './findActors.ts';
import { type Reading, speaksOfTalks } from './gateDyad.ts';
import type { Mark } from './lexicon.ts';
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
  const isNamed = passages.some(namesTalks);
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

/** By a name of their own, or by their city or subject: "the Doha talks", "prisoner talks", "مفاوضات السد". */
function namesTalks(passage: Passage): boolean {
  if (marksOf(passage, 'negotiation').length > 0) return true;
  const venues = marksOf(passage, 'place').filter((mark) => mark.meaning.venue && !isLocative(passage, mark));
  const nouns = cuesOf(passage, 'talks', 'round');
  return [...venues, ...marksOf(passage, 'issue')].some((mark) =>
    nouns.some((noun) => standsBeside(passage, mark, noun)),
  );
}

/** Words between two parts of one name: an article, "of". */
const NAME_GAP = 1;

function standsBeside({ clause }: Passage, a: Mark, b: Mark): boolean {
  const gap = Math.max(a.from - b.to, b.from - a.to) - 1;
  return gap >= 0 && gap <= NAME_GAP && clause[a.from] === clause[b.from];
}

function venuesOf(passage: Passage): string[] {
  return marksOf(passage, 'place').flatMap(({ meaning }) => (meaning.venue ? [meaning.id] : []));
}

/** A leader is in the news for everything: named alone, only those who speak for a side and do not stand for it count. */
function isNegotiator(person: string | null, sides: number, dossier: Dossier): boolean {
  const known = dossier.people.find(({ id }) => id === person);
  return known !== undefined && (sides > 1 || !known.standsForSide);
}
