import { isLocative } from './findActors.ts';
import { cueBefore, type MarkOf, marksOf, type Passage } from './passage.ts';

/** Where the talks are: the headline's venue, else the lead's. A capital that stands for its government is no venue. */
export function findPlace(title: Passage, lead: Passage): string | null {
  return (venueOf(title) ?? venueOf(lead))?.meaning.id ?? null;
}

function venueOf(passage: Passage): MarkOf<'place'> | null {
  const sides = new Set(marksOf(passage, 'side').map((mark) => mark.from));
  const venues = marksOf(passage, 'place').filter((mark) => mark.meaning.venue && !isSources(passage, mark));
  return venues.find((mark) => isLocative(passage, mark)) ?? venues.find((mark) => !sides.has(mark.from)) ?? null;
}

/** "a source in Damascus": where the word comes from. */
function isSources(passage: Passage, place: MarkOf<'place'>): boolean {
  const speech = cueBefore(passage, place, 2, 'speech');
  return speech !== null && passage.clause[speech.from] === passage.clause[place.from];
}
