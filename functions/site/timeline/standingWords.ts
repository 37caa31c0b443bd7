import type { TalksEvent } from '../../../shared/events/event.ts';
import { readStanding, type Standing } from '../../../shared/events/roundStanding.ts';
import { type RoundState, readRound } from '../../../shared/events/roundState.ts';

const WORDS: Readonly<Record<Exclude<Standing, 'closed'>, string | null>> = {
  unknown: null,
  scheduled: 'announced',
  opened: 'under way',
  concluded: 'ended',
  postponed: 'put off',
  unreported: 'not reported to have taken place',
};

/** Where a round stands, in words: "under way", "not reported to have taken place"; null where only an outcome is known. */
export function standingWords({ state, standing }: { state: RoundState; standing: Standing }): string | null {
  if (standing !== 'closed') return WORDS[standing];
  const isHeld = state.phase === 'opened' || state.outcomes.length > 0;
  return isHeld ? 'closed, its end was not reported' : 'closed, never reported to have taken place';
}

/** The words for a round that went silent, from its events; null: it is as its last event says. */
export function wordsOfSilence(events: readonly TalksEvent[], now: Date): string | null {
  const standing = readStanding(events, now.toISOString());
  const isSilent = standing === 'unreported' || standing === 'closed';
  return isSilent ? standingWords({ state: readRound(events), standing }) : null;
}
