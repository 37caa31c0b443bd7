/** How messages and pages speak of events: what happened where and when, and who met. */
import type { AlertableKind, DaySpan } from '../detect/report.ts';
import type { Dossier, Side } from '../dossier/dossier.ts';
import { dayOf } from '../events/days.ts';
import type { Certainty, TalksEvent, Testimony } from '../events/event.ts';
import { type Degree, findDegree } from '../events/findDegree.ts';
import { isKnown } from '../events/independence.ts';
import { LANGUAGES, type Language } from '../language.ts';
import type { AlertWords, Correction, Happening } from './languages/alertWords.ts';
import { EN } from './languages/en.ts';
import { nameIn, personIn } from './nameIn.ts';
import { startUpper } from './startUpper.ts';
import { toOneLine } from './transliterate.ts';

/** Heading of a timeline entry. */
export const KIND_WORDS: Readonly<Record<AlertableKind, { name: string }>> = {
  'round-scheduled': { name: 'Round announced' },
  'round-opened': { name: 'Round opened' },
  'round-concluded': { name: 'Round ended' },
  'round-postponed': { name: 'Round put off' },
  agreement: { name: 'Agreement' },
  breakdown: { name: 'Breakdown' },
};

/** One word for what has become of news that is being corrected. */
export const CORRECTIONS: Readonly<Record<Certainty, Correction>> = {
  reported: 'changed',
  confirmed: 'changed',
  disputed: 'disputed',
  corrected: 'withdrawn',
};

/** As much of an event as its line says. */
export interface Described {
  kind: AlertableKind;
  place: string | null;
  date: DaySpan | null;
  firstPublished?: string | null;
  certainty?: Certainty;
  testimonies?: Testimony[];
  degree?: Degree;
}

/** "round opens in Paris, 5 Jan": the one line by which messages and pages call an event. */
export function describeEvent(
  event: Described,
  dossier: Pick<Dossier, 'places'>,
  currentYear: number,
  fold: Fold = asItIs,
  words: AlertWords = EN,
): string {
  const span = event.date ?? reportedDay(event);
  const days = span && words.dates.short(span, currentYear);
  return words.briefHeadlines[happeningOf(event)](placeName(event.place, dossier, fold, words.language), days);
}

/** "Round opens in Paris, Monday 5 January 2026": the same for a mail's first line, where the day has room. */
export function describeEventLong(event: Described, dossier: Pick<Dossier, 'places'>, words: AlertWords = EN): string {
  const span = event.date ?? reportedDay(event);
  const place = placeName(event.place, dossier, asItIs, words.language);
  return startUpper(words.headlines[happeningOf(event)](place, span && words.dates.long(span)));
}

function happeningOf(event: Described): Happening {
  if (event.kind !== 'breakdown') return event.kind;
  const { testimonies, certainty = 'confirmed', degree } = event;
  const known = degree ?? (testimonies ? findDegree({ testimonies, certainty }) : 'trouble');
  return certainty === 'confirmed' ? known : `${known}-reported`;
}

/** What has happened is dated by its first report where no report names the day; what is to come is not. */
function reportedDay(event: { kind: AlertableKind; firstPublished?: string | null }): DaySpan | null {
  if (!event.firstPublished || event.kind === 'round-scheduled' || event.kind === 'round-postponed') return null;
  const day = dayOf(event.firstPublished);
  return { from: day, to: day };
}

/** Puts a name into the alphabet of a medium; what that alphabet lacks altogether becomes empty. */
type Fold = (text: string) => string;
const asItIs: Fold = (text) => text;

/** Name of a dossier place in a language; its id where the dossier no longer knows it or `fold` leaves nothing of the name. */
export function placeName(
  id: string | null,
  dossier: Pick<Dossier, 'places'>,
  fold: Fold = asItIs,
  language: Language = 'en',
): string | null {
  if (id === null) return null;
  const place = dossier.places.find((entry) => entry.id === id);
  return fold(place ? nameIn(place, language) : '') || fold(toOneLine(id)) || null;
}

/**
 * Ids of those who meet: both parties, and the people and mediators whom a report that counts puts at the table. Whoever
 * is only named in the news is none of them.
 */
export function findParticipants(event: Pick<TalksEvent, 'testimonies'>, dossier: Pick<Dossier, 'parties'>): string[] {
  const seated = telling(event).flatMap(({ atTable }) => atTable ?? []);
  return [...new Set([...dossier.parties.map(({ id }) => id), ...seated])];
}

/** Reports that say who is there: not of an outlet that nobody knows, nor one that denies it all. */
function telling({ testimonies }: Pick<TalksEvent, 'testimonies'>): Testimony[] {
  return testimonies.filter((testimony) => !testimony.denies && isKnown(testimony));
}

const MEETINGS: ReadonlySet<AlertableKind> = new Set(['round-scheduled', 'round-opened', 'round-concluded']);

/** It is a meeting, and one report at least has both sides there. */
function areSeated(event: Pick<TalksEvent, 'kind' | 'testimonies'>, { parties }: Pick<Dossier, 'parties'>): boolean {
  if (!MEETINGS.has(event.kind)) return false;
  return telling(event).some(({ atTable }) => parties.every(({ id }) => atTable?.includes(id)));
}

function bothDelegations({ parties }: Dossier, words: AlertWords): string {
  return words.delegations(parties.map((party) => nameIn(party, words.language)));
}

/**
 * "Israel: Yechiel Leiter, Roman Gofman; Syria: a delegation; United States: Tom Barrack": those who meet, by side. Where
 * no report that counts names anybody, but one of a meeting has both sides meet: "delegations of Israel and Syria"; else
 * null, for what is agreed or breaks down may do so from afar.
 */
export function describeParticipants(
  event: Pick<TalksEvent, 'kind' | 'testimonies'>,
  dossier: Dossier,
  words: AlertWords = EN,
): string | null {
  const present = findParticipants(event, dossier);
  if (present.length <= dossier.parties.length)
    return areSeated(event, dossier) ? bothDelegations(dossier, words) : null;
  return listBySide(present, dossier, words, (side, name) =>
    dossier.parties.some(({ id }) => id === side.id) ? words.delegation(name) : name,
  );
}

/** "Israel: Yechiel Leiter; Syria": whoever a report names, at the table or not. */
export function describeNamed({ participants }: Pick<TalksEvent, 'participants'>, dossier: Dossier): string | null {
  return listBySide(participants, dossier, EN, (_, name) => name);
}

/** People under their side; a side alone as `alone` has it. */
function listBySide(
  ids: readonly string[],
  dossier: Dossier,
  { language, colon, comma, semicolon }: AlertWords,
  alone: (side: Side, name: string) => string,
): string | null {
  const named = new Set(ids);
  const sides = [...dossier.parties, ...dossier.mediators].map((side) => {
    const people = dossier.people.filter((person) => person.side === side.id && named.has(person.id));
    const name = nameIn(side, language);
    if (people.length > 0) return `${name}${colon}${people.map((person) => personIn(person, language)).join(comma)}`;
    return named.has(side.id) ? alone(side, name) : null;
  });
  return sides.filter((side) => side !== null).join(semicolon) || null;
}

const LANGUAGE_NAMES = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })]),
) as Record<Language, Intl.DisplayNames>;

/** Name of a language by its code, in English or another language; null when the code means nothing. */
export function languageName(code: string, language: Language = 'en'): string | null {
  // Intl throws on what is not a well-formed tag, and a feed may say anything.
  return /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(code) ? (LANGUAGE_NAMES[language].of(code) ?? null) : null;
}
