import { eventName } from '../../../shared/alerts/eventName.ts';
import { placeName } from '../../../shared/alerts/messageWords.ts';
import type { AlertableKind } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { dayOf } from '../../../shared/events/days.ts';
import { reportedAt, type TalksEvent } from '../../../shared/events/event.ts';
import { eventDay } from '../../../shared/events/evolve.ts';
import { meetingsOf } from '../../../shared/events/meetings.ts';
import { roundNumber } from '../../../shared/events/roundNumber.ts';
import { readStanding, type Standing } from '../../../shared/events/roundStanding.ts';
import { type RoundState, readRound } from '../../../shared/events/roundState.ts';
import { ordinalWord } from './ordinalWord.ts';

/** Events of one meeting, newest first. */
export interface Round {
  id: string;
  /** Its number, where that is settled; else it is named by place and days. */
  number: number | null;
  /** "Fifth round", "Round in Paris". */
  title: string;
  /** Display name, or null while no report names one. */
  place: string | null;
  state: RoundState;
  /** The phase, or what silence since makes of it. */
  standing: Standing;
  events: TalksEvent[];
}

/** Of one day, what comes later in a round’s life is the newer. */
const LIFE: Readonly<Record<AlertableKind, number>> = {
  'round-scheduled': 0,
  'round-opened': 1,
  'round-concluded': 2,
  agreement: 3,
  breakdown: 4,
  'round-postponed': 5,
};

/** Newest first: by the day the event is filed under, then by place in a round's life, then by first report. */
export function byNewest(a: TalksEvent, b: TalksEvent): number {
  return (
    eventDay(b).localeCompare(eventDay(a)) || LIFE[b.kind] - LIFE[a.kind] || reportedAt(b).localeCompare(reportedAt(a))
  );
}

/**
 * Newest news first: by the day of the first report, then by place in a round's life. Within a round the day an event is
 * filed under misleads: an announcement is filed under the day to come, the postponement that follows it often earlier.
 */
export function byLatestNews(a: TalksEvent, b: TalksEvent): number {
  return newsDay(b).localeCompare(newsDay(a)) || LIFE[b.kind] - LIFE[a.kind] || byNewest(a, b);
}

function newsDay(event: TalksEvent): string {
  return dayOf(reportedAt(event));
}

type RoundsDossier = Pick<Dossier, 'places' | 'about'>;

/** The timeline as it stands at `now`: events grouped by round, the round with the newest event first. */
export function groupRounds(events: readonly TalksEvent[], dossier: RoundsDossier, now: Date): Round[] {
  const rounds = new Map<string, TalksEvent[]>();
  for (const event of [...events].sort(byNewest))
    rounds.set(event.roundId, [...(rounds.get(event.roundId) ?? []), event]);
  return [...rounds].map(([id, members]) => {
    const place = placeName(members.find((event) => event.place !== null)?.place ?? null, dossier);
    const number = roundNumber(members, dossier);
    return {
      id,
      number,
      title: roundTitle(members, number, place),
      state: readRound(members),
      standing: readStanding(members, now.toISOString()),
      place,
      events: members.sort(byLatestNews),
    };
  });
}

/** "Fifth round", "Round in Paris", or what came of the talks between rounds. */
function roundTitle(events: readonly TalksEvent[], number: number | null, place: string | null): string {
  const only = events[0];
  if (meetingsOf(events).length > 0) return number === null ? roundIn(place) : `${ordinalWord(number)} round`;
  return events.length === 1 && only ? `${eventName(only)}, between rounds` : 'Between rounds';
}

function roundIn(place: string | null): string {
  return place === null ? 'Round' : `Round in ${place}`;
}
