import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createTimeLimit } from '../../functions/poll/timeLimit.ts';

it('ends when its time is over, with the error that says so', async () => {
  const { signal } = createTimeLimit(20, () => 0);
  await pause(60);
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});

it('does not count what it waits for others, nor the time in which the process reads another document', async () => {
  let busy = 0;
  const waiting = createTimeLimit(50, () => 0);
  const behind = createTimeLimit(50, () => busy);
  busy = 10_000;
  await waiting.uncounted(() => pause(100));
  expect([waiting.signal.aborted, behind.signal.aborted]).toEqual([false, false]);
  waiting.stop();
  behind.stop();
});
