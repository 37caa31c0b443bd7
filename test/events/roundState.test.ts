import { describe, expect, it } from 'vitest';
import { ALERTABLE_KINDS, type AlertableKind } from '../../shared/detect/report.ts';
import type { Certainty } from '../../shared/events/event.ts';
import { foundEvent } from '../../shared/events/evolve.ts';
import { decideStep, evolveRound, NEW_ROUND, type Phase, readRound } from '../../shared/events/roundState.ts';
import { makeReport } from '../samples/news.ts';

function event(kind: AlertableKind, hour: number, certainty: Certainty = 'confirmed') {
  const published = `2026-01-05T${String(hour).padStart(2, '0')}:00:00.000Z`;
  const identity = { id: `2026-01-05-paris-${kind}`, roundId: '2026-01-05-paris' };
  return { ...foundEvent({ ...makeReport({ published }), kind }, identity, published, false), certainty };
}

describe('a round', () => {
  it.each<[string, AlertableKind[], Phase]>([
    ['is announced, opens and ends', ['round-scheduled', 'round-opened', 'round-concluded'], 'concluded'],
    ['may end without anybody having told that it opened', ['round-scheduled', 'round-concluded'], 'concluded'],
    ['is put off', ['round-scheduled', 'round-postponed'], 'postponed'],
    ['that was put off can be set again', ['round-postponed', 'round-scheduled'], 'scheduled'],
    ['that was put off can open after all', ['round-scheduled', 'round-postponed', 'round-opened'], 'opened'],
    ['does not go back when it is announced late', ['round-opened', 'round-scheduled'], 'opened'],
    ['that has ended is not put off any more', ['round-concluded', 'round-postponed'], 'concluded'],
  ])('%s', (_what, kinds, phase) => {
    expect(readRound(kinds.map((kind, hour) => event(kind, hour))).phase).toBe(phase);
  });

  it('takes its events in the order of their news, not of their storage', () => {
    expect(readRound([event('round-concluded', 20), event('round-scheduled', 8)]).phase).toBe('concluded');
  });

  it('has its outcomes attached, each once, and keeps its phase', () => {
    const state = readRound([event('round-concluded', 16), event('agreement', 17), event('agreement', 18)]);
    expect(state).toEqual({ phase: 'concluded', outcomes: ['agreement'] });
  });

  it('was not touched by what is denied', () => {
    expect(readRound([event('round-scheduled', 8), event('round-opened', 9, 'disputed')]).phase).toBe('scheduled');
  });

  it('is known by its outcome alone where no meeting is', () => {
    expect(readRound([event('breakdown', 8)])).toEqual({ phase: 'unknown', outcomes: ['breakdown'] });
  });

  it('answers every kind in every phase, and moves only forward', () => {
    const phases: Phase[] = ['unknown', 'scheduled', 'opened', 'concluded', 'postponed'];
    for (const phase of phases)
      for (const kind of ALERTABLE_KINDS) {
        const state = { ...NEW_ROUND, phase };
        const step = decideStep(state, kind);
        const next = evolveRound(state, step);
        if (step.step === 'none') expect(next).toEqual(state);
        if (phase === 'concluded') expect(next.phase).toBe('concluded');
        if (phase === 'opened') expect(['opened', 'concluded']).toContain(next.phase);
      }
  });
});
