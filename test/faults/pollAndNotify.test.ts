import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAULT_MODES, type FaultMode, planFault } from './fault.ts';
import { startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld(['one']);
});
afterAll(() => world.stop());

const minute = (n: number) => new Date(Date.UTC(2026, 0, 7, 9, n));
const NEWS = {
  title: 'Northland and Southland to hold talks in Geneva on Friday',
  published: minute(4).toISOString(),
};

/**
 * News comes, and the step goes wrong in the run that reads or tells it; then follows a run in which all is well, after
 * a claim in doubt has lapsed. Null when there is no such step.
 */
async function runWithFault(step: number, mode: FaultMode): Promise<string | null> {
  await world.renew();
  await world.run(minute(0));
  world.feeds.set('/one', [NEWS]);
  const fault = planFault(step, mode);
  await world.run(minute(5), fault);
  await world.run(minute(10));
  // A feed that a run died at rests for half an hour.
  if (mode === 'died') await world.run(minute(41));
  return fault.happened ? describeOutcome() : null;
}

/** "all-early 1, rounds-early 1, delivered, 1 event" is how it should end. */
async function describeOutcome(): Promise<string> {
  const inbox = world.inbox();
  const counts = [...new Set(inbox)]
    .sort()
    .map((choice) => `${choice} ${inbox.filter((each) => each === choice).length}`);
  const states = (await world.outbox().getOutboxEntries()).map(({ state }) => state);
  return [...counts, ...states, `${await world.countEvents()} event`].join(', ');
}

const ONCE = 'all-early 1, rounds-early 1, delivered, 1 event';
/** After a publish whose answer or record was lost. */
const ONE_REPEAT = [
  'all-early 2, rounds-early 1, delivered, 1 event',
  'all-early 1, rounds-early 2, delivered, 1 event',
];

describe('whatever step of reading and telling goes wrong', () => {
  it.each(FAULT_MODES)('(%s) nothing is lost, and one message at most is repeated', async (mode) => {
    const outcomes: string[] = [];
    for (let step = 1; ; step += 1) {
      const outcome = await runWithFault(step, mode);
      if (outcome === null) break;
      outcomes.push(outcome);
    }
    // At the least: a feed, its state, the lease, an alert, an event, a report; two topics of three steps, the outbox.
    expect(outcomes.length).toBeGreaterThan(15);
    expect(outcomes.filter((outcome) => outcome !== ONCE && !ONE_REPEAT.includes(outcome))).toEqual([]);
    // In doubt is only what SNS took and nobody knew of: one step for each of the two topics. A record refused once is
    // written at the next try.
    expect(outcomes.filter((outcome) => ONE_REPEAT.includes(outcome))).toHaveLength(mode === 'refused' ? 0 : 2);
  });
});
