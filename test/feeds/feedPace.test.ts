import { expect, it } from 'vitest';
import { rememberPace } from '../../shared/feeds/feedPace.ts';
import { testState } from '../poll/fetchServer.ts';

const quick = testState('https://outlet.example/feed');
const slow = { ...quick, isSlow: true };

it('remembers a feed as slow when it takes longer than the limit, and as quick again below half of it', () => {
  expect(rememberPace(quick, 5.1, 5)).toEqual(slow);
  expect(rememberPace(slow, 2.4, 5).isSlow).toBe(false);
});

it('writes nothing for a feed that keeps its pace, nor for one about as slow as the limit', () => {
  expect(rememberPace(quick, 0.3, 5)).toBe(quick);
  expect(rememberPace(slow, 20, 5)).toBe(slow);
  expect(rememberPace(slow, 4.9, 5)).toBe(slow);
});
