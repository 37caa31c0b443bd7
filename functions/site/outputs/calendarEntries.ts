import type { DaySpan } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { addDays, dayOf } from '../../../shared/events/days.ts';
import { inOrderOf, reportedAt, type TalksEvent } from '../../../shared/events/event.ts';
import { joinMoved } from '../../../shared/events/joinMoved.ts';
import { lastChange } from '../../../shared/events/lastChange.ts';
import { meetingsOf } from '../../../shared/events/meetings.ts';
import { OPEN_DAYS, readSilence } from '../../../shared/events/roundStanding.ts';
import { readRound } from '../../../shared/events/roundState.ts';
import { groupRounds, type Round } from '../timeline/groupRounds.ts';
import { standingWords } from '../timeline/standingWords.ts';

/** A meeting as a calendar has it: one entry, which moves when the meeting is put off. */
export interface CalendarEntry {
  /** Id of the round that it was at first, whatever became of its day and place: the entry's name for good. */
  id: string;
  /** "Fifth round", "Round in Paris". */
  title: string;
  days: DaySpan;
  /** When it was to be, before it was put off to these days. */
  movedFrom: DaySpan | null;
  place: string | null;
  /** Null: it is neither to come nor called off, and nobody confirmed it. */
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' | null;
  /** What silence makes of it, in words: "not reported to have taken place". */
  silence: string | null;
  /** The latest news of it. */
  latest: TalksEvent;
  /** ISO instant at which any of this last became another: by a report, by a correction, or by silence. */
  changedAt: string;
}

/** All meetings whose day is known, newest first. */
export function calendarEntries(events: readonly TalksEvent[], dossier: Dossier, now: Date): CalendarEntry[] {
  // What a postponement takes back has the days of the entry that is cancelled, or moved.
  const told = events.filter((event) => event.certainty !== 'corrected' || event.correctedBy !== undefined);
  const rounds = groupRounds(told, dossier, now);
  const byId = new Map(rounds.map((round) => [round.id, round]));
  const place = (chain: Round[]) => rounds.indexOf(chain.at(-1) as Round);
  return joinMoved(told)
    .map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    .sort((a, b) => place(a) - place(b))
    .flatMap((chain) => entryOf(chain, now) ?? []);
}

/** @param chain the rounds that were this one meeting, in the order in which it was put off */
function entryOf(chain: Round[], now: Date): CalendarEntry | null {
  const [first, last] = [chain[0], chain.at(-1)];
  const latest = last && meetingsOf(last.events)[0];
  // A delay may name no day: then it is that of the round that was due.
  const dated = chain.filter((round) => spanOf(meetingsOf(round.events)) !== null).toReversed();
  if (!first || !latest || !dated[0]) return null;
  const putOff =
    chain
      .flatMap(({ events }) => events.filter(isPutOff))
      .sort(inOrderOf(reportedAt))
      .at(-1) ?? null;
  const held = heldEvents(last, putOff);
  const [days, ...before] = daysInTurn(held, dated);
  if (!days) return null;
  const isAnnouncedAnew = last.state.phase === 'postponed' && held.length > 0;
  const telling = isAnnouncedAnew ? held : last.events;
  const { standing, since } = readSilence(telling, now.toISOString());
  const state = readRound(telling);
  const isOff = state.phase === 'postponed';
  const isUnheard = state.phase === 'scheduled' && since !== null;
  return {
    id: first.id,
    title: (dated.find(({ number }) => number !== null) ?? dated.find(({ place }) => place !== null) ?? dated[0]).title,
    days,
    movedFrom: isOff ? null : (before.find(({ from, to }) => from !== days.from || to !== days.to) ?? null),
    place: dated.find(({ place }) => place !== null)?.place ?? null,
    status: isOff ? 'CANCELLED' : statusOf(latest, isUnheard ? standing : null, days, now),
    silence: isUnheard ? standingWords({ state, standing }) : null,
    latest,
    changedAt: lastOf(chain, since),
  };
}

/** The days of the meeting, and those on which it was to be before, the latest first. */
function daysInTurn(held: readonly TalksEvent[], dated: readonly Round[]): DaySpan[] {
  const others = dated.map(({ events }) => meetingsOf(events).filter((event) => !held.includes(event)));
  return [held, ...others].flatMap((events) => spanOf(events) ?? []);
}

/** What tells of the meeting as it stands: all that does, or what came since it was put off; nothing where it is off. */
function heldEvents(last: Round, putOff: TalksEvent | null): TalksEvent[] {
  if (last.state.phase === 'postponed') {
    // To a day that its reports give: announced anew, in the same breath.
    const { newDay = null, ...rest } = putOff ?? {};
    return newDay === null ? [] : [{ ...(rest as TalksEvent), kind: 'round-scheduled', date: newDay }];
  }
  const meetings = meetingsOf(last.events);
  if (putOff === null) return meetings;
  const since = meetings.filter((event) => event !== putOff && reportedAt(event) >= reportedAt(putOff));
  return spanOf(since) === null ? meetings : since;
}

/** Long ago nothing is tentative: it was confirmed, or nobody can say. */
function statusOf(
  latest: TalksEvent,
  silence: string | null,
  days: DaySpan,
  now: Date,
): 'CONFIRMED' | 'TENTATIVE' | null {
  if (silence !== null) return silence === 'closed' ? null : 'TENTATIVE';
  if (latest.certainty === 'confirmed') return 'CONFIRMED';
  return addDays(days.to, OPEN_DAYS) < dayOf(now.toISOString()) ? null : 'TENTATIVE';
}

function spanOf(events: readonly TalksEvent[]): DaySpan | null {
  const spans = events.flatMap((event) => event.date ?? []);
  const from = spans.map((span) => span.from).sort()[0];
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  return from && to ? { from, to } : null;
}

function isPutOff({ kind }: TalksEvent): boolean {
  return kind === 'round-postponed';
}

/** @param since the day on which silence changed what is said of it */
function lastOf(chain: readonly Round[], since: string | null): string {
  const changes = chain.flatMap(({ events }) => events.map(lastChange));
  const times = [...changes, since ?? ''].map((instant) => Date.parse(instant)).filter(Number.isFinite);
  return new Date(Math.max(0, ...times)).toISOString();
}
