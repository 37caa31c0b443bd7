import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createHostQueue } from '../../functions/poll/hostQueue.ts';
import { NoTurn } from '../../functions/services.ts';

const never = new AbortController().signal;

it('asks a host by two at the most, and other hosts meanwhile', async () => {
  const queue = createHostQueue(2, 0);
  const running = new Map<string, number>();
  let most = 0;
  let hostsAtOnce = 0;
  const task = (host: string) => async () => {
    running.set(host, (running.get(host) ?? 0) + 1);
    most = Math.max(most, ...running.values());
    hostsAtOnce = Math.max(hostsAtOnce, [...running.values()].filter((count) => count > 0).length);
    await pause(10);
    running.set(host, (running.get(host) ?? 0) - 1);
  };
  await Promise.all([...'aaaabb'].map((host) => queue.run(host, never, task(host))));
  expect({ most, hostsAtOnce }).toEqual({ most: 2, hostsAtOnce: 2 });
});

it('leaves time between two requests to one host', async () => {
  const queue = createHostQueue(2, 40);
  const starts: number[] = [];
  await Promise.all([1, 2, 3].map(() => queue.run('a', never, async () => void starts.push(performance.now()))));
  expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(35);
  expect((starts[2] ?? 0) - (starts[1] ?? 0)).toBeGreaterThan(35);
});

it('leaves that time also behind a request that the machine was too busy to send in time', async () => {
  const queue = createHostQueue(2, 40);
  const starts: number[] = [];
  const asked = [1, 2, 3].map(() => queue.run('a', never, async () => void starts.push(performance.now())));
  await pause(0);
  const busyUntil = performance.now() + 60;
  while (performance.now() < busyUntil);
  await Promise.all(asked);
  expect((starts[2] ?? 0) - (starts[1] ?? 0)).toBeGreaterThan(35);
});

it('gives the turn to the next when a task fails', async () => {
  const queue = createHostQueue(1, 0);
  const failing = queue.run('a', never, () => Promise.reject(new Error('broken')));
  const next = queue.run('a', never, async () => 'done');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('done');
});

it('stops waiting when the signal ends, and loses no turn by it', async () => {
  const queue = createHostQueue(1, 0);
  const slow = queue.run('a', never, () => pause(60, 'slow'));
  const givenUp = queue.run('a', AbortSignal.timeout(10), async () => 'never');
  const patient = queue.run('a', never, async () => 'patient');
  await expect(givenUp).rejects.toThrow(NoTurn);
  expect([await slow, await patient]).toEqual(['slow', 'patient']);
});
