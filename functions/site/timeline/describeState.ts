/** Where the talks stand, in one sentence made from the latest events. */
import { degreeOf } from '../../../shared/alerts/eventName.ts';
import { formatLongSpan } from '../../../shared/alerts/formatDays.ts';
import { placeName } from '../../../shared/alerts/messageWords.ts';
import { findSources, isKnownOutlet } from '../../../shared/alerts/sources.ts';
import { startUpper } from '../../../shared/alerts/startUpper.ts';
import type { AlertableKind } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { eventDay } from '../../../shared/events/evolve.ts';
import type { Degree } from '../../../shared/events/findDegree.ts';
import { roundNumber } from '../../../shared/events/roundNumber.ts';
import { byLatestNews, byNewest } from './groupRounds.ts';
import { ordinalWord } from './ordinalWord.ts';
import { wordsOfSilence } from './standingWords.ts';

type RoundKind = Exclude<AlertableKind, 'agreement' | 'breakdown'>;

/** The sentence of each kind from "Fifth round", " in Paris" or nothing, and "on 6 January 2026". */
const ROUND_SENTENCES: Readonly<Record<RoundKind, (name: string, inPlace: string, day: string) => string>> = {
  'round-scheduled': (name, inPlace, day) => `${name} announced${inPlace.replace(' in ', ' for ')} ${day}`,
  'round-opened': (name, inPlace, day) => `${name} opened${inPlace} ${day}`,
  'round-concluded': (name, inPlace, day) => `${name} concluded${inPlace} ${day}`,
  // Outlets date it by the day it was due or by the day it was put off: neither is claimed.
  'round-postponed': (name, inPlace, day) => `${name}${inPlace} put off (${day.replace('on ', '')})`,
};

/** A breakdown is called no worse than its reports call it. */
const DEGREES: Readonly<Record<Degree, string>> = {
  breakdown: 'breakdown of the talks',
  standstill: 'standstill in the talks',
  trouble: 'setback in the talks',
};

export interface StateOfTalks {
  /** "Fifth round concluded in Paris on Tuesday 6 January 2026". */
  headline: string;
  /** "agreement the same day", "confirmed by 4 outlets". */
  notes: string[];
  /** The event the headline is about; null when nothing is known yet. */
  event: TalksEvent | null;
}

type RoundEvent = TalksEvent & { kind: RoundKind };
type Outcome = TalksEvent & { kind: 'agreement' | 'breakdown' };

type StateDossier = Pick<Dossier, 'places' | 'about'>;

export function describeState(events: readonly TalksEvent[], dossier: StateDossier, now: Date): StateOfTalks {
  const standing = events.filter((event) => event.certainty !== 'corrected').sort(byNewest);
  const newest = standing[0];
  if (!newest) return { headline: 'No development recorded yet', notes: [], event: null };
  const sameRound = standing.filter((event) => event.roundId === newest.roundId);
  const round = latestOfRound(sameRound.filter(isRound));
  const outcome = sameRound.find(isOutcome);
  if (!round) return { headline: describeOutcome(newest, dossier), notes: [sureness(newest)], event: newest };
  const notes = [
    outcome ? `${outcomeWords(outcome)} ${whenAfter(round, outcome)}` : null,
    wordsOfSilence(sameRound, now),
    sureness(round),
  ];
  const headline = describeRound(round, roundNumber(sameRound, dossier), dossier);
  return { headline, notes: notes.filter((note) => note !== null), event: round };
}

/** A round that ended has ended, whatever is still written of it; else the latest news of it counts. */
function latestOfRound(events: RoundEvent[]): RoundEvent | undefined {
  return events.find((event) => event.kind === 'round-concluded') ?? events.sort(byLatestNews)[0];
}

function describeRound(event: RoundEvent, number: number | null, dossier: StateDossier): string {
  const name = number === null ? 'Round' : `${ordinalWord(number)} round`;
  return ROUND_SENTENCES[event.kind](name, inPlace(event, dossier), onDay(event));
}

function outcomeWords(event: TalksEvent): string {
  return event.kind === 'agreement' ? 'agreement' : DEGREES[degreeOf(event)];
}

function describeOutcome(event: TalksEvent, dossier: StateDossier): string {
  const what = outcomeWords(event);
  return `${startUpper(what)}${inPlace(event, dossier)} ${onDay(event)}`;
}

function inPlace(event: TalksEvent, dossier: StateDossier): string {
  const place = placeName(event.place, dossier);
  return place === null ? '' : ` in ${place}`;
}

function isOutcome(event: TalksEvent): event is Outcome {
  return event.kind === 'agreement' || event.kind === 'breakdown';
}

function isRound(event: TalksEvent): event is RoundEvent {
  return !isOutcome(event);
}

function onDay(event: TalksEvent): string {
  const day = eventDay(event);
  const span = event.date ?? { from: day, to: day };
  const words = formatLongSpan(span) ?? day;
  if (event.date === null) return `(first reported ${words})`;
  return span.from === span.to ? `on ${words}` : `between ${words.replace(' to ', ' and ')}`;
}

function whenAfter(round: TalksEvent, outcome: TalksEvent): string {
  return eventDay(round) === eventDay(outcome) ? 'the same day' : onDay(outcome);
}

/** "confirmed by 4 outlets", "confirmed officially and by one outlet", "reported by one outlet, not yet confirmed". */
function sureness(event: TalksEvent): string {
  const { supporting } = findSources(event);
  const isOfficial = supporting.some(({ official }) => official);
  const others = supporting.filter((testimony) => !testimony.official && isKnownOutlet(testimony)).length;
  switch (event.certainty) {
    case 'confirmed':
      if (isOfficial)
        return others > 0 ? `confirmed officially and by ${countOutlets(others)}` : 'confirmed officially';
      return others > 0 ? `confirmed by ${countOutlets(others)}` : 'confirmed';
    case 'reported':
      return supporting.length > 0
        ? `reported by ${countOutlets(supporting.length)}, not yet confirmed`
        : 'reported, not yet confirmed';
    case 'disputed':
    case 'corrected':
      return event.certainty === 'disputed' ? 'disputed' : 'withdrawn';
    default:
      return event.certainty satisfies never;
  }
}

function countOutlets(count: number): string {
  return count === 1 ? 'one outlet' : `${count} outlets`;
}
