import { setTimeout as pause } from 'node:timers/promises';
import type { Home } from './home.ts';

/** Somebody sits at a terminal and waits for it. */
const LOOK_EVERY_MS = 1_000;

/** Hands test messages to the notifier as the table's stream does in AWS, until the signal; a failure is a line. */
export async function watchTests(
  home: Pick<Home, 'deliverTests'>,
  print: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await home.deliverTests().catch((error: unknown) => {
      print(`a test message was not sent: ${error instanceof Error ? error.message : 'unknown'}`);
    });
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
  }
}
