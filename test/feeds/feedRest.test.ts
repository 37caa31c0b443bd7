import { expect, it } from 'vitest';
import { restAfterKill } from '../../shared/feeds/feedRest.ts';
import { nextFeedState } from '../../shared/feeds/nextPoll.ts';
import { testFeed, testState } from '../poll/fetchServer.ts';

const URL = 'https://outlet.example/feed';
const feed = testFeed(URL);
const hour = (n: number) => new Date(Date.UTC(2026, 1, 25, n)).toISOString();
const minutesOfRest = (nextPoll: string | null, from: string) =>
  (Date.parse(nextPoll ?? from) - Date.parse(from)) / 60_000;

it('a feed that kills poll after poll rests for longer each time, a day at the most, and is always asked again', () => {
  let state = testState(URL);
  const rests = [1, 2, 3, 4, 5, 6].map((n) => {
    state = restAfterKill(state, feed, hour(n), hour(n));
    return minutesOfRest(state.nextPoll, hour(n));
  });
  expect(rests).toEqual([30, 120, 480, 1_440, 1_440, 1_440]);
  expect(state.lastError).toBe('killed: 6 polls that read it did not survive it, last at 2026-02-25T06:00Z');
});

it('one killed poll is counted once, however many runs see its mark', () => {
  const rested = restAfterKill(testState(URL), feed, hour(1), hour(1));
  expect(restAfterKill(rested, feed, hour(1), hour(2))).toBe(rested);
});

it('a failure of another kind does not make it forget what it did', () => {
  const rested = restAfterKill(testState(URL), feed, hour(1), hour(1));
  const outcome = { outcome: 'failed', name: 'timeout', message: 'no answer', retryAfterSeconds: null } as const;
  const failed = nextFeedState(rested, feed, { outcome, document: null }, hour(2), 0);
  expect(minutesOfRest(restAfterKill(failed, feed, hour(3), hour(3)).nextPoll, hour(3))).toBe(120);
});
