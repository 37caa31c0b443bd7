import { isLocative } from './findActors.ts';
import { isOld, listDates } from './findDate.ts';
import type { Mark } from './lexicon.ts';
import { statesIn } from './namesStranger.ts';
import { clauseStart, cueBefore, cuesOf, isPlainWord, type MarkOf, marksOf, type Passage } from './passage.ts';

/** Where the talks are: the headline's venue, else the lead's. A capital that stands for its government is no venue. */
export function findPlace(title: Passage, lead: Passage): string | null {
  return (venueOf(title) ?? venueOf(lead, saysWhere(title)))?.meaning.id ?? null;
}

/** `isPlaced`: the headline says where, in a name that is none of the dossier's venues. */
function venueOf(passage: Passage, isPlaced = false): MarkOf<'place'> | null {
  const sides = new Set(marksOf(passage, 'side').map((mark) => mark.from));
  const venues = marksOf(passage, 'place').filter(
    (mark) =>
      mark.meaning.venue &&
      !isSources(passage, mark) &&
      !isOfEarlier(passage, mark) &&
      !isDenied(passage, mark) &&
      !(isPlaced && isDateline(passage, mark)),
  );
  const first = (list: typeof venues) =>
    list.find((mark) => isLocative(passage, mark)) ?? list.find((mark) => !sides.has(mark.from));
  return first(venues.filter((mark) => !isScene(passage, mark))) ?? first(venues) ?? null;
}

/** How far before a place its "not" may stand: "not in Paris". */
const NOT_REACH = 2;

/** "Not in Paris but in London": nothing but "in" stands between the two. In "no deal in Paris" the deal is denied. */
function isDenied(passage: Passage, place: MarkOf<'place'>): boolean {
  const not = cueBefore(passage, place, NOT_REACH, 'negation');
  if (!not || passage.clause[not.from] !== passage.clause[place.from]) return false;
  const names = cuesOf(passage, 'locative');
  return passage.words
    .slice(not.to + 1, place.from)
    .every((_, offset) => isPlainWord(passage, names, not.to + 1 + offset));
}

/** "After failure in London, new round in Baku": a headline's clause that looks back or aside from its first word on. */
function isScene(passage: Passage, place: MarkOf<'place'>): boolean {
  if (passage.part !== 'title') return false;
  const start = clauseStart(passage, place.from);
  return passage.aside[start] === true || cuesOf(passage, 'retrospect').some(({ from }) => from === start);
}

/** "a source in Damascus": where the word comes from. */
function isSources(passage: Passage, place: MarkOf<'place'>): boolean {
  const speech = cueBefore(passage, place, 2, 'speech');
  return speech !== null && passage.clause[speech.from] === passage.clause[place.from];
}

/** "First day of talks in Ruritania": a mediator's country, or a state that the dossier does not have. */
function saysWhere(title: Passage): boolean {
  const states = [...statesIn(title)].map((at): Omit<Mark, 'meaning'> => ({ from: at, to: at, clitics: [] }));
  return [...states, ...marksOf(title, 'side')].some((mark) => isLocative(title, mark));
}

/** How far behind its first word the agency's dash may stand: "CAIRO, Oct. 6 (Reuters) - …". */
const DATELINE = 7;
const DASH = /(\)|\/|\s)\s*[-–—]\s/;

/** A lead's first word with an agency's dash behind it: where the reporter sits. */
function isDateline({ words, part }: Passage, { from, to }: MarkOf<'place'>): boolean {
  return part === 'lead' && from === 0 && words.slice(to + 1, to + 1 + DATELINE).some(({ gap }) => DASH.test(gap));
}

/** Words between a place and the day on which something was there. */
const REACH = 3;

/** "who met in Geneva in December 2018": where an earlier round was. */
function isOfEarlier(passage: Passage, place: MarkOf<'place'>): boolean {
  const { clause, published } = passage;
  return (
    passage.part === 'lead' &&
    listDates(passage, published, 'back').some(
      ({ from, span }) =>
        isOld(span, published) && from > place.to && from - place.to <= REACH && clause[from] === clause[place.to],
    )
  );
}
