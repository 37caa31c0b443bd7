import { judge, type Verdict } from './judge.ts';
import { QUIET_MINUTE, type Scenario, STAGE_MINUTES } from './scenarios.ts';
import type { Fault } from './wire.ts';
import { startWorld, type World } from './world.ts';

export interface Injected extends Verdict {
  /** Name of the call that went wrong; null: nothing did, and `calls` are all there are. */
  call: string | null;
  calls: string[];
}

const minute = (n: number) => new Date(Date.UTC(2026, 0, 7, 9, n));

/** The world of a scenario, with a first reading behind it in which there was no news. */
export async function openScenario({ outlets, isRead, language }: Scenario): Promise<World> {
  const world = await startWorld(outlets, { isRead: isRead ?? false, languages: language ? ['en', language] : ['en'] });
  await world.renew();
  await world.run(minute(0));
  await world.keep();
  return world;
}

/** Plays the scenario with one call going wrong. */
export async function inject(world: World, scenario: Scenario, fault: Fault | null): Promise<Injected> {
  await world.renew();
  world.arm(fault);
  for (const [index, stage] of scenario.stages.entries()) {
    const at = STAGE_MINUTES[index] ?? 0;
    for (const [outlet, entries] of Object.entries(stage)) world.feeds.set(`/${outlet}`, entries);
    await world.run(minute(at));
    // Five minutes later it is found what this one died at: that feed then rests for half an hour.
    if (fault?.mode === 'killed') await world.uncounted(() => world.run(minute(at + 5)));
  }
  const calls = [...world.calls()];
  // After the fault all is well again.
  await world.uncounted(() => world.run(minute(QUIET_MINUTE)));
  return { ...(await judge(world, scenario)), call: fault && (calls[fault.step - 1] ?? null), calls };
}
