import type { Dossier } from '../dossier/dossier.ts';
import type { Mark } from './lexicon.ts';
import { cuesOf, marksOf, type Passage, textAt } from './passage.ts';

/** Somebody who acts in a text: a party, a mediator, or the other side of a competing track. */
export interface Actor {
  role: 'party' | 'mediator' | 'rival';
  /** Id of the side or the competing track. */
  id: string;
  /** Id of the person, where one is named. */
  person: string | null;
  /** A competing track in which this mediator is a third side. */
  thirdOf?: string | undefined;
  mark: Mark;
}

/** The parties among the actors, each once. */
export function partiesOf(actors: readonly Actor[]): Set<string> {
  const parties = new Set<string>();
  for (const { role, id } of actors) if (role === 'party') parties.add(id);
  return parties;
}

/** The actors of a text in order. A capital after "in" is a place, not its government. */
export function findActors(passage: Passage, dossier: Dossier, published: string | null): Actor[] {
  const parties = new Set(dossier.parties.map((party) => party.id));
  const roleOf = (side: string): Actor['role'] => (parties.has(side) ? 'party' : 'mediator');
  const venues = marksOf(passage, 'place').filter((place) => isLocative(passage, place));
  return passage.marks.flatMap((mark): Actor[] => {
    const { meaning } = mark;
    if (meaning.type === 'side' && !venues.some((venue) => venue.from === mark.from))
      return [{ role: roleOf(meaning.id), id: meaning.id, person: null, thirdOf: meaning.thirdOf, mark }];
    if (meaning.type === 'person' && inOffice(meaning, published))
      return [{ role: roleOf(meaning.side), id: meaning.side, person: meaning.id, thirdOf: meaning.thirdOf, mark }];
    if (meaning.type === 'rival') return [{ role: 'rival', id: meaning.id, person: null, mark }];
    return [];
  });
}

/** A name counts only while its bearer acted: an old one marks a look back. Undated items are given the benefit. */
function inOffice(person: { from?: string; to?: string }, published: string | null): boolean {
  const day = published?.slice(0, 10);
  if (day === undefined) return true;
  return (person.from === undefined || person.from <= day) && (person.to === undefined || day <= person.to);
}

/** "in Paris", "à Paris", "בפריז", "Paris'te": the place is where something happens. */
export function isLocative(passage: Passage, place: Pick<Mark, 'from' | 'to' | 'clitics'>): boolean {
  const { table } = passage.lexicon;
  if (place.clitics.some((letters) => table.locativeProclitics?.includes(letters))) return true;
  const after = passage.words[place.to + 1];
  if (after && table.locativeAfter?.includes(after.text) && /['’‘]/.test(after.gap)) return true;
  const isBefore = ({ to }: Pick<Mark, 'to'>) =>
    to < place.from &&
    place.from - to <= 2 &&
    passage.clause[to] === passage.clause[place.from] &&
    !crosses(passage, { to }, place);
  return (
    cuesOf(passage, 'locative').some(isBefore) ||
    passage.marks.some((mark) => endsInLocative(passage, mark) && isBefore(mark))
  );
}

/** "attendus à", "se rendra à": the last word of a longer phrase says where, as it does by itself. */
function endsInLocative(passage: Passage, { from, to, meaning }: Mark): boolean {
  if (to === from || (meaning.type !== 'act' && meaning.type !== 'cue')) return false;
  return passage.lexicon.locatives.has(textAt(passage, to));
}

/** Another name stands between the two. */
function crosses(passage: Passage, a: Pick<Mark, 'to'>, b: Pick<Mark, 'from'>): boolean {
  return passage.marks.some(
    (mark) => (mark.meaning.type === 'side' || mark.meaning.type === 'person') && mark.from > a.to && mark.to < b.from,
  );
}

/** Chains of actors joined by "and", "with", a hyphen or a comma: "Israel, Syria", "between Dermer and al-Shaibani". */
export function groupActors(passage: Passage, actors: readonly Actor[]): Actor[][] {
  const groups: Actor[][] = [];
  for (const actor of actors) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && areJoined(passage, last.mark, actor.mark)) group.push(actor);
    else groups.push([actor]);
  }
  return groups;
}

/** Longest run of words between two names of a pair: "… 's foreign minister and the …". */
const PAIR_REACH = 5;

function areJoined(passage: Passage, a: Mark, b: Mark): boolean {
  const between = passage.words.slice(a.to + 1, b.from);
  if (between.length > PAIR_REACH || passage.sentence[a.to] !== passage.sentence[b.from]) return false;
  if (
    /[:;|]|\s[–—-]\s/.test(
      passage.words
        .slice(a.to + 1, b.from + 1)
        .map((word) => word.gap)
        .join(' '),
    )
  )
    return false;
  const joints = cuesOf(passage, 'and', 'with', 'between', 'envoys');
  const isJoint = (at: number) => joints.some((cue) => cue.from <= at && cue.to >= at);
  const isLinked = between.some((_, offset) => isJoint(a.to + 1 + offset)) || isListed(passage, a.to + 1, b.from);
  return between.every(
    ({ text }, offset) =>
      text.length === 1 || isJoint(a.to + 1 + offset) || (isLinked && passage.lexicon.shortWords.has(text)),
  );
}

/** "la Génovie, la Ruritanie": a comma and an article, not "selon A, à B". */
function isListed(passage: Passage, at: number, next: number): boolean {
  const { words, lexicon } = passage;
  const article = words[at];
  if (next !== at + 1 || !article?.gap.startsWith(',') || !lexicon.shortWords.has(article.text)) return false;
  return !passage.marks.some(({ meaning, from }) => meaning.type === 'cue' && from === at);
}
