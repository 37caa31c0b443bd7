import { describe, expect, it } from 'vitest';
import { createFetchFeed } from '../../functions/poll/fetchFeed.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { nextFeedState } from '../../shared/feeds/nextPoll.ts';
import { readFeed } from '../../shared/feeds/readFeed.ts';
import { RSS, type TestServer, testFeed } from './fetchServer.ts';
import { useServers } from './useServers.ts';

const START = Date.parse('2026-02-25T10:00:00Z');
const never = new AbortController().signal;
const { listen } = useServers();

/** Polls a feed at these hours from the start, as the poll does; gives the states after each and counts the writes. */
async function pollAt(url: string, hours: number[], begin: FeedState | null = null) {
  const feed = testFeed(url);
  const fetchFeed = createFetchFeed({ allowPrivate: true });
  let state = begin;
  const states: FeedState[] = [];
  let writes = 0;
  for (const hour of hours) {
    const now = new Date(START + hour * 3_600_000);
    const outcome = await fetchFeed(feed, state, now, never);
    const document =
      outcome.outcome === 'fresh'
        ? await readFeed(outcome.bytes, { contentType: null, url, now: now.toISOString() })
        : null;
    const next = nextFeedState(state, feed, { outcome, document }, now.toISOString(), 0);
    if (next !== state) writes += 1;
    state = next;
    states.push(next);
  }
  return { states, writes };
}

const paths = (server: TestServer) => server.requests.map((request) => request[':path']);

describe('once a day', () => {
  it('a feed that says 304 for ever is asked without validators, and its news is read', async () => {
    const server = await listen((request, response) => {
      const isConditional = request.headers['if-modified-since'] !== undefined;
      response.writeHead(isConditional ? 304 : 200, { 'last-modified': 'Tue, 01 Jan 2041 00:00:00 GMT' });
      response.end(
        isConditional
          ? undefined
          : RSS.replace('</channel>', `<item><title>${server.requests.length}</title></item></channel>`),
      );
    });
    const { states, writes } = await pollAt(server.url, [0, 1, 12, 23, 24.1, 25, 47, 48.2]);
    expect(server.requests.map((request) => request['if-modified-since'] === undefined)).toEqual([
      true,
      false,
      false,
      false,
      true,
      false,
      false,
      true,
    ]);
    expect(writes).toBe(3);
    expect(states.at(-1)?.seen.length).toBeGreaterThan(states[0]?.seen.length ?? 0);
  });

  it('the same text is written down as asked for, and no more often than that', async () => {
    const server = await listen((_, response) => response.end(RSS));
    const { writes } = await pollAt(server.url, [0, 1, 23, 24.1, 24.2, 25, 47]);
    expect([writes, server.requests.length]).toEqual([2, 7]);
  });

  it('a feed that moved is asked at its old address, and is back when that answers by itself', async () => {
    let isMoved = true;
    const parked = await listen((_, response) => response.end(RSS));
    const server = await listen((_, response) => {
      response.writeHead(isMoved ? 301 : 200, isMoved ? { location: `${parked.url}/feed` } : {});
      response.end(isMoved ? '' : RSS);
    });
    const begin = (await pollAt(server.url, [0])).states[0] ?? null;
    expect(begin?.movedTo).toBe(`${parked.url}/feed`);
    isMoved = false;
    const { states } = await pollAt(server.url, [1, 23, 24.1, 25], begin);
    expect(states.map((state) => state.movedTo)).toEqual([`${parked.url}/feed`, `${parked.url}/feed`, null, null]);
    expect(paths(server)).toEqual(['/', '/', '/']);
  });

  it('a feed whose old address is no more is read at the new one, in the same poll and without a failure', async () => {
    const moved = await listen((_, response) => response.end(RSS));
    const old = await listen((_, response) => {
      response.writeHead(301, { location: `${moved.url}/feed` });
      response.end();
    });
    const begin = (await pollAt(old.url, [0])).states[0] ?? null;
    await old.close();
    const { states } = await pollAt(old.url, [24.1, 24.2], begin);
    expect(states.at(-1)).toMatchObject({ movedTo: `${moved.url}/feed`, failures: 0, lastError: null });
    expect(paths(moved)).toEqual(['/feed', '/feed', '/feed']);
  });
});
