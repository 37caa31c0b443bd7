/** How messages and pages speak of kinds and certainty: one table for both. */
import type { AlertableKind, DaySpan } from '../detect/report.ts';
import type { Dossier, Side } from '../dossier/dossier.ts';
import { dayOf } from '../events/days.ts';
import type { Certainty, TalksEvent, Testimony } from '../events/event.ts';
import { type Degree, findDegree } from '../events/findDegree.ts';
import { isKnown } from '../events/independence.ts';
import { formatLongSpan, formatSpan } from './formatDays.ts';
import { startUpper } from './startUpper.ts';
import { toOneLine } from './transliterate.ts';

interface KindWords {
  /** Heading of a timeline entry: "Round opened". */
  name: string;
  /** What happened, as a headline: "round opens in Paris, 5 Jan". */
  headline: (place: string | null, days: string | null) => string;
}

const happens = (act: string, preposition: string) => (place: string | null, days: string | null) => {
  const where = place === null ? '' : ` ${preposition} ${place}`;
  return `${act}${where}${days === null ? '' : `, ${days}`}`;
};

/** A date right after "for" needs no comma: "for 5 Jan", but "for Paris, 5 Jan". */
const plans = (act: string) => (place: string | null, days: string | null) => {
  const slots = [place, days].filter((slot) => slot !== null).join(', ');
  return slots === '' ? act : `${act} for ${slots}`;
};

const annuls = (act: string) => (place: string | null, days: string | null) => {
  const slots = [place, days].filter((slot) => slot !== null).join(', ');
  return slots === '' ? act : `${act} (${slots})`;
};

export const KIND_WORDS: Readonly<Record<AlertableKind, KindWords>> = {
  'round-scheduled': {
    name: 'Round announced',
    headline: plans('new round announced'),
  },
  'round-opened': {
    name: 'Round opened',
    headline: happens('round opens', 'in'),
  },
  'round-concluded': {
    name: 'Round ended',
    headline: happens('round ends', 'in'),
  },
  'round-postponed': {
    name: 'Round put off',
    headline: annuls('round put off'),
  },
  agreement: {
    name: 'Agreement',
    headline: happens('agreement announced', 'in'),
  },
  breakdown: {
    name: 'Breakdown',
    headline: happens('talks break down', 'in'),
  },
};

/** A breakdown as bad as its reports say, and as a report where it is not confirmed. */
const DEGREE_WORDS: Readonly<Record<Degree, { known: string; reported: string }>> = {
  breakdown: { known: 'talks break down', reported: 'breakdown of the talks reported' },
  standstill: { known: 'talks at a standstill', reported: 'standstill in the talks reported' },
  trouble: { known: 'talks run into trouble', reported: 'trouble in the talks reported' },
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, { name: string; meaning: string }>> = {
  reported: { name: 'Reported', meaning: 'reported, not yet confirmed' },
  confirmed: {
    name: 'Confirmed',
    meaning: 'confirmed by independent outlets, or by an official source speaking of its own side',
  },
  disputed: { name: 'Disputed', meaning: 'reported by some, denied by others' },
  corrected: { name: 'Withdrawn', meaning: 'reported earlier, since withdrawn or replaced' },
};

/** One word for what has become of news that is being corrected. */
export const CORRECTION_WORDS: Readonly<Record<Certainty, string>> = {
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
  fold: Fold = toOneLine,
): string {
  const span = event.date ?? reportedDay(event);
  const days = span && formatSpan(span, currentYear);
  return headlineOf(event)(placeName(event.place, dossier, fold), days);
}

/** "Round opens in Paris, Monday 5 January 2026": the same for a mail's first line, where the day has room. */
export function describeEventLong(event: Described, dossier: Pick<Dossier, 'places'>): string {
  const span = event.date ?? reportedDay(event);
  const line = headlineOf(event)(placeName(event.place, dossier), span && formatLongSpan(span));
  return startUpper(line);
}

function headlineOf(event: Described): KindWords['headline'] {
  if (event.kind !== 'breakdown') return KIND_WORDS[event.kind].headline;
  const { testimonies, certainty = 'confirmed', degree } = event;
  const words = DEGREE_WORDS[degree ?? (testimonies ? findDegree({ testimonies, certainty }) : 'trouble')];
  return happens(certainty === 'confirmed' ? words.known : words.reported, 'in');
}

/** What has happened is dated by its first report where no report names the day; what is to come is not. */
function reportedDay(event: { kind: AlertableKind; firstPublished?: string | null }): DaySpan | null {
  if (!event.firstPublished || event.kind === 'round-scheduled' || event.kind === 'round-postponed') return null;
  const day = dayOf(event.firstPublished);
  return { from: day, to: day };
}

/** Puts a name into the alphabet of a medium; what that alphabet lacks altogether becomes empty. */
type Fold = (text: string) => string;

/** Display name of a dossier place; its id where the dossier no longer knows it or `fold` leaves nothing of the name. */
export function placeName(id: string | null, dossier: Pick<Dossier, 'places'>, fold: Fold = toOneLine): string | null {
  if (id === null) return null;
  const place = dossier.places.find((entry) => entry.id === id);
  return fold(place?.name ?? '') || fold(id) || null;
}

/**
 * Ids of those who meet: both parties, and the people and mediators whom a report that counts puts at the table. Whoever
 * is only named in the news is none of them.
 */
export function findParticipants(event: Pick<TalksEvent, 'testimonies'>, dossier: Pick<Dossier, 'parties'>): string[] {
  const told = event.testimonies.filter((testimony) => !testimony.denies && isKnown(testimony));
  return [...new Set([...dossier.parties.map(({ id }) => id), ...told.flatMap(({ atTable }) => atTable ?? [])])];
}

/**
 * "Israel: Yechiel Leiter, Roman Gofman; Syria: a delegation; United States: Tom Barrack": those who meet, by side. Null
 * where no report names anybody: that the two sides meet is said already.
 */
export function describeParticipants(event: Pick<TalksEvent, 'testimonies'>, dossier: Dossier): string | null {
  const present = findParticipants(event, dossier);
  if (present.length <= dossier.parties.length) return null;
  return listBySide(present, dossier, ({ id, name }) =>
    dossier.parties.some((party) => party.id === id) ? `${name}: a delegation` : name,
  );
}

/** "Israel: Yechiel Leiter; Syria": whoever a report names, at the table or not. */
export function describeNamed({ participants }: Pick<TalksEvent, 'participants'>, dossier: Dossier): string | null {
  return listBySide(participants, dossier, ({ name }) => name);
}

/** People under their side; a side alone as `alone` has it. */
function listBySide(ids: readonly string[], dossier: Dossier, alone: (side: Side) => string): string | null {
  const named = new Set(ids);
  const sides = [...dossier.parties, ...dossier.mediators].map((side) => {
    const people = dossier.people.filter((person) => person.side === side.id && named.has(person.id));
    if (people.length > 0) return `${side.name}: ${people.map((person) => person.name).join(', ')}`;
    return named.has(side.id) ? alone(side) : null;
  });
  return toOneLine(sides.filter((side) => side !== null).join('; ')) || null;
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** English name of a language code, or null when the code means nothing. */
export function languageName(code: string): string | null {
  // Intl throws on what is not a well-formed tag, and a feed may say anything.
  return /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(code) ? (LANGUAGES.of(code) ?? null) : null;
}
