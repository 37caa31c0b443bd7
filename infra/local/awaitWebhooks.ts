import { setTimeout as pause } from 'node:timers/promises';
import type { Home } from './home.ts';

/** A receiver that is up confirms within moments. */
const PATIENCE_MS = 10_000;
const LOOK_MS = 50;

/** Waits until each web hook has confirmed, so that it misses nothing, and says of those that do not what they wait for. */
export async function awaitWebhooks(
  home: Pick<Home, 'unconfirmed'>,
  print: (line: string) => void,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const until = performance.now() + patienceMs;
  while (home.unconfirmed().length > 0 && performance.now() < until) await pause(LOOK_MS);
  for (const { url } of home.unconfirmed())
    print(`web hook ${url} has not confirmed: it gets nothing until it opens the SubscribeURL that it was posted`);
}
