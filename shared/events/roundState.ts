/**
 * A round as a state machine: scheduled → opened → concluded, or postponed and perhaps scheduled anew; outcomes are
 * attached and change no phase. News may come late or not at all, so a phase may be skipped, and none is gone back to.
 */
import type { AlertableKind } from '../detect/report.ts';
import { inOrderOf, reportedAt, type TalksEvent } from './event.ts';

export type Phase = 'unknown' | 'scheduled' | 'opened' | 'concluded' | 'postponed';
type Outcome = Extract<AlertableKind, 'agreement' | 'breakdown'>;

export interface RoundState {
  /** `unknown`: only an outcome is known, no meeting. */
  phase: Phase;
  outcomes: Outcome[];
}

/** What an event does to a round: moves it, adds an outcome, or tells what is known or past already. */
export type RoundStep =
  | { step: 'move'; to: Phase }
  | { step: 'attach'; outcome: Outcome }
  | { step: 'none'; why: string };

export const NEW_ROUND: RoundState = { phase: 'unknown', outcomes: [] };

/** From which phases each kind moves a round on. A round put off can be set again, or open after all. */
const MOVES: Readonly<Record<Exclude<AlertableKind, Outcome>, { to: Phase; from: readonly Phase[] }>> = {
  'round-scheduled': { to: 'scheduled', from: ['unknown', 'postponed'] },
  'round-opened': { to: 'opened', from: ['unknown', 'scheduled', 'postponed'] },
  'round-concluded': { to: 'concluded', from: ['unknown', 'scheduled', 'opened', 'postponed'] },
  'round-postponed': { to: 'postponed', from: ['unknown', 'scheduled'] },
};

/** What an event of this kind does to a round in this state. */
export function decideStep(state: RoundState, kind: AlertableKind): RoundStep {
  switch (kind) {
    case 'agreement':
    case 'breakdown':
      if (state.outcomes.includes(kind)) return { step: 'none', why: `the ${kind} is known` };
      return { step: 'attach', outcome: kind };
    case 'round-scheduled':
    case 'round-opened':
    case 'round-concluded':
    case 'round-postponed': {
      const { to, from } = MOVES[kind];
      if (from.includes(state.phase)) return { step: 'move', to };
      return { step: 'none', why: `a round that is ${state.phase} is not ${to} any more` };
    }
    default:
      return kind satisfies never;
  }
}

/** The round after the step. */
export function evolveRound(state: RoundState, step: RoundStep): RoundState {
  switch (step.step) {
    case 'move':
      return { ...state, phase: step.to };
    case 'attach':
      return { ...state, outcomes: [...state.outcomes, step.outcome] };
    case 'none':
      return state;
    default:
      return step satisfies never;
  }
}

/**
 * The state of a round from its events, in the order in which they were first reported. What was denied or withdrawn
 * did not happen to it.
 */
export function readRound(events: readonly TalksEvent[]): RoundState {
  return [...events]
    .filter((event) => event.certainty === 'reported' || event.certainty === 'confirmed')
    .sort(inOrderOf(reportedAt))
    .reduce((state, event) => evolveRound(state, decideStep(state, event.kind)), NEW_ROUND);
}
