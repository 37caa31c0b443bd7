/** What the pictures show and what their tables say, from one reading of the sketch: see `sketchTrack`. */

import { eventName } from '../../../shared/alerts/eventName.ts';
import { formatLongSpan, formatSpan } from '../../../shared/alerts/formatDays.ts';
import { startUpper } from '../../../shared/alerts/startUpper.ts';
import type { AlertableKind, DaySpan } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { addDays, spanLength } from '../../../shared/events/days.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { eventCode } from '../../../shared/events/eventCode.ts';
import { eventDay } from '../../../shared/events/evolve.ts';
import { daysTold, meetingsOf } from '../../../shared/events/meetings.ts';
import type { Phase } from '../../../shared/events/roundState.ts';
import type { Track } from '../../../shared/snapshot/sketchTrack.ts';
import { groupRounds, type Round } from '../timeline/groupRounds.ts';
import { standingWords } from '../timeline/standingWords.ts';

/** A meeting, or what came of the talks between meetings. */
export interface TrackRound {
  days: DaySpan;
  /** Display name; null: no report names one. */
  place: string | null;
  /** What is drawn of it; a round whose end was never reported was held all the same. */
  phase: Phase;
  /** Where it stands, in words; null: no meeting is known. */
  standing: string | null;
  outcomes: TrackOutcome[];
  /** Code of the event that says most: what the entry of the table leads to. */
  code: string;
}

interface TrackOutcome {
  kind: Extract<AlertableKind, 'agreement' | 'breakdown'>;
  /** "Agreement", "Standstill". */
  name: string;
  day: string;
  isSure: boolean;
}

export interface TrackRow {
  when: string;
  what: string;
  /** Address of the event; null: a pause, which is none. */
  href: string | null;
}

/** Fewer days without a meeting are no pause. */
const PAUSE_DAYS = 30;

/** Rounds, oldest first; what was withdrawn is left out. */
export function readTrack({ events }: Track, dossier: Pick<Dossier, 'places' | 'about'>, now: Date): TrackRound[] {
  const standing = events.filter(({ certainty }) => certainty !== 'corrected').map(untrimmed);
  return groupRounds(standing, dossier, now).map(toTrackRound).filter(isDated).reverse().sort(byDay);
}

/** A stored day may be any text; what is none has no place on an axis. */
function isDated({ days, outcomes }: TrackRound): boolean {
  return [days.from, days.to, ...outcomes.map(({ day }) => day)].every(
    (day) => formatSpan({ from: day, to: day }, 0) !== null,
  );
}

function byDay(a: TrackRound, b: TrackRound): number {
  if (a.days.from === b.days.from) return 0;
  return a.days.from < b.days.from ? -1 : 1;
}

function toTrackRound(round: Round): TrackRound {
  const { events, place, state, standing } = round;
  const outcomes = events.filter(isOutcome).map((event) => ({
    kind: event.kind,
    name: eventName(event),
    day: eventDay(event),
    isSure: event.certainty === 'confirmed',
  }));
  return {
    days: daysOf(events),
    place,
    phase: state.phase === 'opened' && standing === 'closed' ? 'concluded' : state.phase,
    standing: standingWords(round),
    outcomes: outcomes.reverse(),
    code: eventCode(events[0]?.id ?? ''),
  };
}

function isOutcome(event: TalksEvent): event is TalksEvent & { kind: TrackOutcome['kind'] } {
  return event.kind === 'agreement' || event.kind === 'breakdown';
}

/** A round that began is as long as its sittings; one that is only announced, as long as it is to be. */
function daysOf(events: readonly TalksEvent[]): DaySpan {
  const held = events.filter(({ kind }) => kind === 'round-opened' || kind === 'round-concluded');
  return daysTold(held) ?? daysTold(meetingsOf(events)) ?? daysTold(events) ?? { from: '', to: '' };
}

/** Days on which nobody met, between two meetings that were held or since the last: `PAUSE_DAYS` of them or more. */
export function findPauses(rounds: readonly TrackRound[], today: string): DaySpan[] {
  const held = rounds.filter(({ phase }) => phase === 'concluded' || phase === 'opened');
  return held.flatMap(({ days }, index) => {
    const next = held[index + 1]?.days.from ?? addDays(today, 1);
    const pause = { from: addDays(days.to, 1), to: addDays(next, -1) };
    return pause.from <= pause.to && spanLength(pause) >= PAUSE_DAYS ? [pause] : [];
  });
}

/** The picture as lines of text, newest first. */
export function describeTrack(rounds: readonly TrackRound[], today: string): TrackRow[] {
  const told = rounds.map((round) => ({ at: round.days.from, row: describeRound(round) }));
  const pauses = findPauses(rounds, today).map((pause) => ({ at: pause.from, row: describePause(pause, today) }));
  return [...told, ...pauses].sort((a, b) => (a.at < b.at ? 1 : -1)).map(({ row }) => row);
}

function describeRound({ days, place, standing, outcomes, code }: TrackRound): TrackRow {
  const came = outcomes.map(({ name, isSure }) => `${name.toLowerCase()}${isSure ? '' : ' (not confirmed)'}`);
  const met = standing === null ? [] : [`round ${standing}`];
  const what = [place, [...met, ...came].join(', ')].filter(Boolean).join(': ');
  return {
    when: formatLongSpan(days) ?? days.from,
    what: startUpper(what),
    href: `/e/${code}`,
  };
}

function describePause(pause: DaySpan, today: string): TrackRow {
  const isOpen = pause.to >= today;
  const when = isOpen ? `since ${formatSpan({ from: pause.from, to: pause.from }, 0)}` : formatSpan(pause, 0);
  return { when: when ?? pause.from, what: `${spanLength(pause)} days without a meeting`, href: null };
}

/** As the timeline's functions take it: a sketch has no reports, but how bad they said it was. */
export function untrimmed(event: Track['events'][number]): TalksEvent {
  const empty = { participants: [], corrects: null, testimonies: [], baseline: false };
  return { ...empty, ...event, told: {}, reasons: [], version: 0 };
}
