import { partiesOf } from './findActors.ts';
import { type Gate, type Reading, speaksOfTalks } from './gateDyad.ts';
import { sitsWithMediator } from './gateKnown.ts';
import { namesState } from './namesStranger.ts';
import { actsOf, cuesOf, marksOf, type Passage } from './passage.ts';
import { isKnownAt, type TalksContext } from './talksContext.ts';

/** A sign that an item alludes to the talks though it does not name whose they are. */
type Sign = 'side' | 'mediator' | 'venue' | 'both' | 'sitting' | 'issue' | 'awaited';

/** How many signs it takes: each by itself stands in much other news. */
const ENOUGH = 3;
/** Signs that more than one take part: a side's own business with the mediator, or in a venue, has none. */
const BESIDE_MEDIATOR: readonly Sign[] = ['both', 'issue'];
const TOGETHER: readonly Sign[] = [...BESIDE_MEDIATOR, 'awaited'];

/**
 * "The foes are to meet in Paris", "The parties will gather on the 16th, the Union says": neither pair nor city says by
 * itself whose talks they are, and a reader of the news knows. Such an item supports what others tell, and starts nothing.
 */
export function gateAllusion(reading: Reading, context: TalksContext): Gate | null {
  const { title, lead, titleActors, leadActors } = reading;
  if ([...titleActors, ...leadActors].some(({ role }) => role === 'rival')) return null;
  if (
    marksOf(title, 'body').length > 0 ||
    cuesOf(title, 'violence', 'otherField', 'outsiders').length > 0 ||
    cuesOf(lead, 'otherField').length > 0
  )
    return null;
  if (!tellsOfTalks(title) && !tellsOfTalks(lead)) return null;
  const signs = findSigns(reading, context);
  const together = sitsWithMediator(title, titleActors) ? BESIDE_MEDIATOR : TOGETHER;
  if (signs.length < ENOUGH || !signs.some((sign) => together.includes(sign)) || namesState(title)) return null;
  const note = `it names ${signs.join(', ')}`;
  return { pass: true, supportsOnly: true, reasons: [{ rule: 'dyad.alluded', note }], known: 'surmised' };
}

function tellsOfTalks(passage: Passage): boolean {
  return speaksOfTalks(passage) || actsOf(passage, 'begin', 'end', 'postpone', 'break', 'quit').length > 0;
}

function findSigns({ title, lead, titleActors, leadActors, published }: Reading, context: TalksContext): Sign[] {
  const actors = [...titleActors, ...leadActors];
  const texts = [title, lead];
  const places = texts.flatMap((text) => marksOf(text, 'place').map(({ meaning }) => meaning.id));
  const day = published?.slice(0, 10);
  const rounds = day === undefined ? [] : context.rounds.filter((round) => isKnownAt(round, day));
  const has: Record<Sign, boolean> = {
    side: partiesOf(actors).size > 0,
    mediator: actors.some(({ role }) => role === 'mediator'),
    venue: texts.some(namesVenue),
    both: texts.some((text) => marksOf(text, 'bothSides').some(({ meaning }) => !meaning.counterpart)),
    sitting: texts.some((text) => cuesOf(text, 'round').length > 0),
    issue: texts.some((text) => marksOf(text, 'issue').length > 0),
    awaited: rounds.some(({ place }) => place === null || places.length === 0 || places.includes(place)),
  };
  return (Object.keys(has) as Sign[]).filter((sign) => has[sign]);
}

/** A city of talks; a side's own capital is where its own affairs are settled. */
function namesVenue(passage: Passage): boolean {
  const sides = marksOf(passage, 'side');
  return marksOf(passage, 'place').some(
    ({ meaning, from }) => meaning.venue && !sides.some((side) => side.from === from),
  );
}
