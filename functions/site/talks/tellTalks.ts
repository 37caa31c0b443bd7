import type { About, Fact } from '../../../shared/dossier/about.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { knownSpan } from '../../../shared/dossier/knownSpan.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { groupRounds, type Round } from '../timeline/groupRounds.ts';
import { findEarlierRounds, type HeldRound } from './findEarlierRounds.ts';
import { findPlanned, type Planned } from './findPlanned.ts';
import { joinTimeline, type TimelineRow } from './joinTimeline.ts';
import { listPlayers, type SidePlayers } from './listPlayers.ts';
import { listPoints, type StickingPoint } from './listPoints.ts';
import { isMeeting } from './tellsOf.ts';

/** What the talks are about, from the dossier and from the events found: for the page and for `events.json`. */
export interface Talks {
  background: Fact[];
  /** The newest meeting: under way, to come or just over; null while none is known. */
  current: Round | null;
  /** For how long reports expect it to last. */
  planned: Planned[];
  outcomes: Fact[];
  next: Fact[];
  sides: SidePlayers[];
  points: StickingPoint[];
  /** Rounds held before the current one, newest first. */
  earlier: HeldRound[];
  /** Newest first. */
  timeline: TimelineRow[];
}

/** @param events the newest; what the dossier tells of later days than `now` is left out, as in a replay of the past */
export function tellTalks(events: readonly TalksEvent[], dossier: Dossier, now: Date): Talks {
  const today = now.toISOString().slice(0, 10);
  const about = upTo(dossier.about, today);
  // What was taken back is no part of the story; its own page and the timeline of the home page tell of it.
  const standing = events.filter(({ certainty }) => certainty !== 'corrected');
  const rounds = groupRounds(standing, dossier, now);
  const current = rounds.find(isMeeting) ?? null;
  return {
    background: about.background,
    current,
    planned: findPlanned(current, dossier),
    outcomes: about.outcomes,
    next: about.next,
    sides: listPlayers(dossier, current, today),
    points: listPoints(about.demands, dossier),
    earlier: findEarlierRounds(about.course, rounds, current, dossier),
    timeline: joinTimeline(about.course, rounds, dossier, today),
  };
}

function upTo(about: About, today: string): About {
  const isPast = ({ date }: { date: string }) => knownSpan(date).to <= today;
  const hasBegun = ({ date }: { date: string }) => knownSpan(date).from <= today;
  return {
    background: about.background.filter(hasBegun),
    course: about.course.filter(isPast),
    demands: about.demands.filter(hasBegun),
    outcomes: about.outcomes.filter(hasBegun),
    next: about.next.filter(hasBegun),
  };
}
