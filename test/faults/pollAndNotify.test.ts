import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSection } from '../../infra/terminal/readmeSection.ts';
import { FAULTS } from './faultTable.ts';
import { inject, openScenario } from './inject.ts';
import { isUnknownToUs } from './runScenario.ts';
import { SCENARIOS } from './scenarios.ts';
import { FAULT_MODES, type Fault } from './wire.ts';

// `npm run faults` lets each call of these and of other stories go wrong in each way; here are those that matter most.

/** Plays a scenario once for each fault that is chosen among its calls; gives what was amiss, by call and mode. */
async function playWith(name: string, choose: (calls: readonly string[]) => Fault[]) {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (!scenario) throw new Error(`no scenario "${name}"`);
  const world = await openScenario(scenario);
  try {
    const { calls } = await inject(world, scenario, null);
    const outcomes: Record<string, string[]> = {};
    for (const fault of choose(calls)) {
      const { call, lost, wrong, repeated } = await inject(world, scenario, fault);
      const twice = repeated.length === (isUnknownToUs(call, fault.mode) ? 1 : 0) ? [] : repeated;
      outcomes[`${fault.mode} ${call}`] = [...lost, ...wrong, ...twice];
    }
    return outcomes;
  } finally {
    await world.stop();
  }
}

/** The step of the first call whose name is like that. */
const stepOf = (calls: readonly string[], like: RegExp) => calls.findIndex((call) => like.test(call)) + 1;
const amiss = (outcomes: Record<string, string[]>) => Object.entries(outcomes).filter(([, lines]) => lines.length > 0);

describe('whatever goes wrong on the way of an alert', () => {
  it('nothing is lost or wrong, and only a message that SNS took unbeknown to us is repeated, once', async () => {
    const outcomes = await playWith('one outlet announces a round', (calls) => {
      const kinds = [...new Set(calls)].filter((call) => /EVENT|OUTBOX|LEDGER|sns/.test(call));
      const publish = stepOf(calls, /^sns: Publish/);
      return [
        ...kinds.map((kind) => ({ step: calls.indexOf(kind) + 1, mode: 'killed' as const })),
        { step: publish, mode: 'before' },
        { step: publish, mode: 'after' },
        { step: publish + 1, mode: 'before' },
      ];
    });
    // At the least: the event with its alert, the outbox, a claim, two topics, a record, and what is settled.
    expect(Object.keys(outcomes).length).toBeGreaterThan(9);
    expect(amiss(outcomes)).toEqual([]);
  }, 60_000);

  it('a poll that dies between an event and its alert loses neither the news nor its correction', async () => {
    const outcomes = await playWith('… and another denies it', (calls) => [
      { step: stepOf(calls, /^table: PutItem EVENT/), mode: 'killed' },
      { step: stepOf(calls, /^table: PutItem OUTBOX/), mode: 'killed' },
    ]);
    expect(Object.keys(outcomes)).toEqual(['killed table: PutItem EVENT', 'killed table: PutItem OUTBOX']);
    expect(amiss(outcomes)).toEqual([]);
  }, 60_000);
});

describe('the table in the README', () => {
  const README = fileURLToPath(new URL('../../README.md', import.meta.url));
  const rows = readSection(readFileSync(README, 'utf8'), FAULTS)
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));

  it('has each scenario, with a fault of each mode at each call', () => {
    const named = rows.slice(2, -1);
    expect(named.map(([, name]) => name)).toEqual(SCENARIOS.map(({ name }) => name));
    for (const [, name, calls, faults] of named)
      expect([name, Number(calls) * FAULT_MODES.length]).toEqual([name, Number(faults)]);
  });

  it('tells of nothing lost and nothing wrong', () => {
    expect(rows.length).toBeGreaterThan(3);
    for (const [, name, , , lost, wrong] of rows.slice(2)) expect([name, lost, wrong]).toEqual([name, '0', '0']);
  });
});
