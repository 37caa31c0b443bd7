import type { Dossier } from '../dossier/dossier.ts';

/** What holds of doubtful cases where a dossier says nothing: each of these was a false alert of some reader. */
export const DEFAULT_CONVENTIONS: readonly string[] = [
  'One side meeting only a mediator, or a mediator visiting one side, is a statement.',
  'A telephone call between the two sides is a statement.',
  'A proposal that one side accepts, or offers, is a statement.',
  'The end of the first day of a round that goes on the next day is round-opened.',
  'Being ready, wanting, being invited or being urged to meet is a statement.',
];

const KINDS = [
  '- round-scheduled: a meeting of the two sides is announced, expected or due, and the item gives a day or a city; also on that very day, as long as it lies ahead',
  '- round-opened: the sides are meeting as the item is written: it has begun, goes on, or is taken up again',
  '- round-concluded: the sides have met, or their round is over, with nothing agreed but to go on, or kind words',
  '- round-postponed: a meeting with a day is moved or called off for the time being',
  '- agreement: the two sides have agreed on something that has a name: a truce or a longer one, an exchange, a mechanism, a joint text, a signed or announced deal. A deal that is near, possible, proposed or rejected is a statement',
  '- breakdown: the talks have come to a stop, failed, or one side has walked out. Slow progress and remaining gaps are a statement',
  '- statement: what somebody says, claims, offers or demands about the talks, and contacts that come to light without a dated meeting',
  '- background: analysis, opinion, explanation, interview, a review of what was known',
].join('\n');

/** The part of the question that is the same for every item: who, what is not meant, and how to judge. */
export function buildInstructions(dossier: Dossier): string {
  const { title, description, since, parties, mediators, people, places, competingTracks, history, talks } = dossier;
  const sideName = (id: string) => [...parties, ...mediators].find((side) => side.id === id)?.name ?? id;
  const conventions = dossier.conventions.length > 0 ? dossier.conventions : DEFAULT_CONVENTIONS;
  const sections: [string, readonly string[]][] = [
    ['The two sides', parties.map(({ name, spellings }) => `${name} (${spellings.slice(0, SPELLINGS).join(', ')})`)],
    ['Mediators', mediators.map(({ name }) => name)],
    ['People', people.map(({ name, role, side }) => `${name}: ${role ? `${role}, ` : ''}${sideName(side)}`)],
    ['Names of these talks', talks.slice(0, NAMES)],
    ['Where they meet', places.filter(({ role }) => role === 'venue').map(({ name }) => name)],
    ['Other talks, which are not meant', competingTracks.map(({ name }) => name)],
    ['History, which is not news', history.map(({ date, title: what }) => `${date}: ${what}`)],
  ];
  return [
    `You read one news item for a desk that follows one negotiation: ${title}, since ${since}. ${description}`.trim(),
    ...sections.flatMap(([name, lines]) =>
      lines.length === 0 ? [] : [`${name}:`, ...lines.map((line) => `- ${line}`)],
    ),
    'Judge the item by its own words and by what is said here; guess nothing that it does not say.',
    'relevant: it is chiefly about these talks: contacts of the two sides, rounds, outcomes, official words on them, analysis of them. Other talks of one side with somebody else, fighting, sanctions, visits and what was before these talks are not, even where the talks are mentioned.',
    'kind, where it is relevant:',
    KINDS,
    'Doubtful cases:',
    ...conventions.map((line) => `- ${line}`),
    'alertable: one of the first six kinds, and news of it at the time; copies and next-day reports of it count, a look back does not.',
    'denied: the item says that the thing of this kind is not so. place and day: of the round or act that the kind is about, only where the item gives them; a weekday or "tomorrow" is counted from the day of publication. words: copied from headline or lead exactly as they stand, in one piece. Answer with the JSON object alone.',
  ].join('\n');
}

/** Enough to know a side by, in a few scripts; the whole list would cost more than it tells. */
const SPELLINGS = 8;
const NAMES = 20;
