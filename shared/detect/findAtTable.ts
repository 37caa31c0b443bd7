import type { Actor } from './findActors.ts';
import { groupActors, partiesOf } from './findActors.ts';
import { foldText } from './fold.ts';
import { actsOf, cueAfter, type Passage, textAt } from './passage.ts';

/** Words right before a name that put its bearer at the table; folded, of any language. */
// biome-ignore format: a row for each language
const BEFORE_NAME = phrases([
  'led by', 'headed by', 'chaired by', 'mediated by', 'attended by', 'hosted by', 'including', 'includes', 'include', 'joined by', 'sit down with', 'sat down with', 'meet with', 'met with', 'talks with', 'met', 'meet', 'meets', 'in the presence of', 'attendance of',
  'conduite par', 'conduit par', 'dirigee par', 'dirige par', 'menee par', 'en presence de', 'avec la participation de', 's est entretenu avec', 's entretient avec',
  'برئاسه', 'بحضور', 'بمشاركه', 'بوساطه', 'يتراس الوفد', 'يراس الوفد', 'يقود الوفد', 'التقي', 'يلتقي', 'سيلتقي',
  'בראשות', 'בהשתתפות', 'בנוכחות', 'בתיווכ', 'נפגש עמ', 'ייפגש עמ', 'נפגשה עמ',
  'unter leitung von', 'به رياست', 'با حضور', 'baskanliginda', 'во главе с', 'при участии',
]);
/** Words right behind a name, or a list of names, that do so. */
// biome-ignore format: a row for each language
const BEHIND_NAME = phrases([
  'represent', 'represents', 'represented', 'will represent', 'lead', 'leads', 'led', 'will lead', 'head', 'heads', 'headed', 'attend', 'attends', 'attended', 'will attend', 'will join', 'joins', 'joined', 'to meet', 'will meet', 'met', 'meets', 'to join', 'take part', 'takes part', 'took part', 'will take part', 'sat down', 'sit down', 'will sit down',
  'represente', 'representent', 'conduit', 'dirige', 'participe', 'participent', 's est entretenu', 'doit rencontrer', 'rencontre',
  'يلتقي', 'التقي', 'سيلتقي', 'يلتقيان', 'التقيا', 'سيلتقيان', 'يمثل', 'يقود', 'يتراس', 'يشارك', 'בראש המשלחת', 'בראש', 'ייפגש', 'נפגש', 'ייפגשו', 'נפגשו', 'יוביל', 'מוביל', 'ישתתפ', 'משתתפ',
]);
const LONGEST_BEFORE = longest(BEFORE_NAME);
/** "will not attend", "لن يشارك", "לא ישתתף": whoever stays away. */
const NOT = new Set(
  [
    'not',
    'won',
    'wouldn',
    'didn',
    'without',
    'pas',
    'sans',
    'لم',
    'لن',
    'لا',
    'דון',
    'لن',
    'לא',
    'ללא',
    'בלי',
    'nicht',
    'ohne',
  ].map(foldText),
);

/** Phrases by their first word: few words of a text begin one. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrases(list: readonly string[]): Phrases {
  const index = new Map<string, string[][]>();
  for (const words of list.map((phrase) => foldText(phrase).split(' '))) {
    const [first = ''] = words;
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  return index;
}

function longest(index: Phrases): number {
  return Math.max(...[...index.values()].flat().map((phrase) => phrase.length));
}

/**
 * Ids of the people, and of the mediators, whom a text puts at the table: named in one breath with both sides ("A and B
 * meet"), or beside a word that says that they lead, attend or meet. Whoever is only named ("during the president's visit") is not.
 * The two sides themselves are among them only where it has both meet in one breath.
 */
export function findAtTable(passage: Passage, actors: readonly Actor[]): string[] {
  const own = actors.filter(({ role }) => role !== 'rival');
  const groups = groupActors(passage, own);
  const atTable = groups.map(
    (group) => (isPair(passage, group) || group.some((actor) => isSeated(passage, actor))) && !isAway(passage, group),
  );
  const seated = groups.filter(
    (group, index) => atTable[index] || (atTable[index + 1] && isListedWith(passage, group, groups[index + 1])),
  );
  const ids = seated.flatMap((group) => {
    const isMeeting = isPair(passage, group);
    return group.flatMap(({ role, id, person }) => {
      if (person !== null) return role === 'mediator' ? [id, person] : [person];
      return role === 'mediator' || isMeeting ? [id] : [];
    });
  });
  return [...new Set(ids)].slice(0, MOST);
}

/** More than sit at any table. */
const MOST = 12;

/**
 * Both sides in one breath, by people or by name, in a text that tells of a meeting. Those of whom it says next that they
 * agree need not have met: leaders do so from afar.
 */
function isPair(passage: Passage, group: readonly Actor[]): boolean {
  if (partiesOf(group).size < 2) return false;
  const end = group.at(-1)?.mark.to ?? 0;
  const meeting = actsOf(passage, 'meet', 'begin', 'end', 'announce', 'postpone');
  const [next] = [...meeting, ...actsOf(passage, 'agree')]
    .filter(({ from }) => from > end)
    .sort((a, b) => a.from - b.from);
  return meeting.length > 0 && next?.meaning.act !== 'agree';
}

/** Words that may stand between a phrase and the name. */
const BESIDE = 1;

/** A spelling may hold the phrase that tells its bearer from namesakes: "mediated by Barak". */
function isSeated(passage: Passage, { mark }: Actor): boolean {
  for (let first = mark.from - LONGEST_BEFORE - BESIDE; first <= mark.from; first += 1) {
    const isBeside = (phrase: readonly string[]) =>
      first === mark.from
        ? first + phrase.length <= mark.to
        : first + phrase.length >= mark.from - BESIDE && first + phrase.length <= mark.from;
    if (phrasesAt(passage, BEFORE_NAME, first).some(isBeside)) return true;
  }
  for (let first = mark.to + 1; first <= mark.to + 1 + BESIDE; first += 1)
    if (phrasesAt(passage, BEHIND_NAME, first).length > 0) return true;
  return false;
}

/** The phrases that stand in a text from a word on. */
function phrasesAt({ words }: Passage, index: Phrases, first: number): readonly (readonly string[])[] {
  const begun = index.get(textAt({ words }, first));
  return (
    begun?.filter((phrase) => phrase.every((wanted, offset) => words[first + offset]?.text === wanted)) ?? NO_PHRASES
  );
}

const NO_PHRASES: readonly never[] = [];

/** "A, B and acting adviser C represent …": what is said of the last is said of all. */
function isListedWith(passage: Passage, group: readonly Actor[], next: readonly Actor[] | undefined): boolean {
  const last = group.at(-1)?.mark;
  const first = next?.[0]?.mark;
  if (!last || !first || first.from - last.to > LIST_REACH || passage.clause[last.to] !== passage.clause[first.from])
    return false;
  return cueAfter(passage, last, 1, 'and') !== null;
}

/** Words that an office may take between two names of a list. */
const LIST_REACH = 7;

/** Said to stay away: a "not" close before or behind the names. */
function isAway(passage: Passage, group: readonly Actor[]): boolean {
  const first = group[0]?.mark;
  const last = group.at(-1)?.mark;
  if (!first || !last) return false;
  const near = [first.from - 2, first.from - 1, last.to + 1, last.to + 2, last.to + 3];
  return near.some((at) => NOT.has(textAt(passage, at)) && passage.sentence[at] === passage.sentence[first.from]);
}
