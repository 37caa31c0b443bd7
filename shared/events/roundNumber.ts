/** Which number a round has, said only where it can be known: outlets count differently, and the first to speak is not right. */
import type { Dossier } from '../dossier/dossier.ts';
import { knownSpan } from '../dossier/knownSpan.ts';
import { spansMeet } from './days.ts';
import type { TalksEvent } from './event.ts';
import { familiesOf } from './independence.ts';
import { daysTold, meetingsOf } from './meetings.ts';

/** An event as it is stored or told. */
export type CountedEvent = Pick<
  TalksEvent,
  'kind' | 'place' | 'date' | 'ordinal' | 'testimonies' | 'firstPublished' | 'detectedAt'
>;

/** Days that what is told of a round may be off what the dossier says of it. */
const TOLERANCE = 1;

/**
 * The number of the round that these events are of, or null where it has none that is settled. The dossier settles it
 * when its course names the round, by place and day. Else outlets must agree: on one number, of those that fit between
 * the rounds that the course numbers before and after; and two independent ones, unless it is the very next after them.
 */
export function roundNumber(events: readonly CountedEvent[], { about }: Pick<Dossier, 'about'>): number | null {
  const meetings = meetingsOf(events);
  const span = daysTold(meetings);
  if (span === null) return null;
  const rounds = about.course.flatMap(({ date, place, round }) =>
    round === undefined ? [] : [{ ...knownSpan(date), place, round }],
  );
  const place = meetings.find((event) => event.place !== null)?.place ?? null;
  const known = rounds.find((round) => isPlaced(round.place, place) && spansMeet(round, span, TOLERANCE));
  if (known) return typeof known.round === 'number' ? known.round : null;
  const numbers = (of: typeof rounds) => of.flatMap(({ round }) => (typeof round === 'number' ? [round] : []));
  const before = rounds.filter(({ to }) => to < span.from);
  const last = Math.max(0, ...numbers(before));
  const next = Math.min(Number.POSITIVE_INFINITY, ...numbers(rounds.filter(({ from }) => from > span.to)));
  // Where rounds since are counted differently, the next number is anybody's guess.
  const isCounted = last > 0 && before.at(-1)?.round === last;
  return agreed(meetings, { last, next, isCounted });
}

/** Between which numbers it may lie, and whether the dossier's count goes on to the round before it. */
interface Bounds {
  last: number;
  next: number;
  isCounted: boolean;
}

function agreed(meetings: readonly CountedEvent[], { last, next, isCounted }: Bounds): number | null {
  const fits = (ordinal: number) => ordinal > last && ordinal < next;
  const claims = meetings.flatMap(claimsOf).filter(({ ordinal }) => fits(ordinal));
  const ordinal = claims[0]?.ordinal;
  if (ordinal === undefined || claims.some((claim) => claim.ordinal !== ordinal)) return null;
  const isNext = isCounted && ordinal === last + 1;
  return isNext || familiesOf(claims.map(({ testimony }) => testimony)).length > 1 ? ordinal : null;
}

/** Who gives the round which number; a mere mention of it gives none. Events stored before reports kept their own have only the first one's. */
function claimsOf({ ordinal, testimonies }: CountedEvent) {
  const telling = testimonies.filter(({ denies, evidence }) => !denies && evidence !== 'mention');
  const kept = telling.some((testimony) => testimony.ordinal !== undefined);
  return telling
    .slice(0, kept ? undefined : 1)
    .map((testimony) => ({ testimony, ordinal: kept ? (testimony.ordinal ?? null) : ordinal }))
    .filter((claim): claim is typeof claim & { ordinal: number } => claim.ordinal !== null);
}

/** A round whose place neither names may be any of its days. */
function isPlaced(known: string | undefined, told: string | null): boolean {
  return known === undefined || told === null || known === told;
}
