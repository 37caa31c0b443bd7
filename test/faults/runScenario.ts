import type { Choice } from '../../shared/alerts/alert.ts';
import { inEnglish } from '../../shared/alerts/topicNames.ts';
import { type Injected, inject, openScenario } from './inject.ts';
import type { Scenario } from './scenarios.ts';
import { FAULT_MODES, type FaultMode } from './wire.ts';

/** What came of a scenario with a fault at each of its calls. */
export interface Tally {
  scenario: string;
  /** Calls to the outside when nothing goes wrong. */
  calls: number;
  faults: number;
  /** Runs in which something was lost or wrong, one line each. */
  lost: string[];
  wrong: string[];
  /** Runs in which one message came twice because SNS had taken it and nobody knew. */
  repeats: number;
}

/** @throws {Error} when the scenario does not end as it should even without a fault. */
export async function runScenario(scenario: Scenario, onRun: () => void = () => {}): Promise<Tally> {
  const world = await openScenario(scenario);
  try {
    const plain = await inject(world, scenario, null);
    const due = world.receivers.filter((topic) => scenario.told.includes(inEnglish(topic) as Choice));
    const untold = due.filter((topic) => !world.inbox().includes(topic));
    const amiss = [...plain.lost, ...plain.wrong, ...plain.repeated, ...untold];
    if (amiss.length > 0) throw new Error(`"${scenario.name}" goes wrong without a fault: ${amiss.join('; ')}`);
    const tally: Tally = {
      scenario: scenario.name,
      calls: plain.calls.length,
      faults: 0,
      lost: [],
      wrong: [],
      repeats: 0,
    };
    for (const mode of FAULT_MODES)
      for (let step = 1; step <= plain.calls.length; step++) {
        count(tally, await inject(world, scenario, { step, mode }), mode);
        onRun();
      }
    return tally;
  } finally {
    await world.stop();
  }
}

function count(tally: Tally, { call, lost, wrong, repeated }: Injected, mode: FaultMode): void {
  const where = `${tally.scenario}, ${mode} ${call}: `;
  tally.faults += 1;
  if (lost.length > 0) tally.lost.push(where + lost.join('; '));
  const isExcused = repeated.length === 1 && isUnknownToUs(call, mode);
  if (isExcused) tally.repeats += 1;
  const surplus = isExcused ? [] : repeated.map((choice) => `${choice} got one twice`);
  if (wrong.length + surplus.length > 0) tally.wrong.push(where + [...wrong, ...surplus].join('; '));
}

/** The one thing that can repeat a message: SNS took it, and we did not live or hear to know. */
export function isUnknownToUs(call: string | null, mode: FaultMode): boolean {
  return mode !== 'before' && (call?.startsWith('sns: Publish') ?? false);
}
