import type { ServerResponse } from 'node:http';
import type { LookupFunction } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetchFeed } from '../../functions/poll/fetchFeed.ts';
import { poll } from '../../functions/poll/poll.ts';
import type { PollServices } from '../../functions/poll/services.ts';
import { createTable, type Database, startDatabase } from '../../infra/local/database.ts';
import type { TestServer } from './fetchServer.ts';
import { buildPollServices, buildTalksDossier, minute } from './pollHarness.ts';
import { useServers } from './useServers.ts';

let database: Database;
let tables = 0;
const { listen: listenTo } = useServers();
beforeAll(async () => {
  database = await startDatabase(null);
});
afterAll(() => database.stop());

async function pollsOf(feeds: Record<string, string>, more: Partial<PollServices>): Promise<PollServices> {
  const table = `many-${++tables}`;
  await createTable(database.endpoint, table);
  return { ...buildPollServices(database.endpoint, table, buildTalksDossier(feeds)), ...more };
}

function listen(answer: (path: string, response: ServerResponse) => void): Promise<TestServer> {
  return listenTo((request, response) => answer(request.url ?? '', response));
}

const feedOf = (title: string, padding = '') =>
  `<rss version="2.0"><channel><title>T</title><item><title>${title}</title><guid>${title}</guid></item></channel><!--${padding}--></rss>`;
const named = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`);

describe('forty slow feeds ahead of forty-one good ones', () => {
  const slow = named('slow', 40);
  const good = named('good', 41);

  it('cost the good ones one poll and no back-off, and are read after them from then on', async () => {
    let isStuck = false;
    let edition = 1;
    const asked: string[] = [];
    const answer = (path: string, response: ServerResponse) => {
      asked.push(path.slice(1));
      if (!(isStuck && path.startsWith('/slow'))) response.end(feedOf(`${path} ${edition}`));
    };
    const [slowServer, goodServer] = [await listen(answer), await listen(answer)];
    const feeds = Object.fromEntries([
      ...slow.map((id) => [id, `${slowServer.url}/${id}`]),
      ...good.map((id) => [id, `${goodServer.url}/${id}`]),
    ]);
    const services = await pollsOf(feeds, { readDeadlineMs: 60_000 });
    expect((await poll(services, minute(0))).feeds).toMatchObject({ due: 81, fresh: 81 });

    // Two rounds of twelve end within the deadline, and no good feed can begin before the fourth.
    const impatient = createFetchFeed({ allowPrivate: true, limits: { totalMs: 200 } });
    [isStuck, edition] = [true, 2];
    const { feeds: counts } = await poll({ ...services, fetchFeed: impatient, readDeadlineMs: 500 }, minute(5));
    expect(counts).toMatchObject({ due: 81, fresh: 0 });
    expect(counts.failed + counts.noTurn).toBe(81);
    const states = await services.feeds.getFeedStates();
    expect(
      good.map((id) => states.get(id)).filter((state) => state?.failures !== 0 || state.nextPoll !== null),
    ).toEqual([]);
    const knownSlow = slow.filter((id) => states.get(id)?.isSlow);
    expect(knownSlow.length).toBeGreaterThan(11);

    [isStuck, asked.length] = [false, 0];
    const next = await poll(services, minute(10));
    expect(next.feeds).toMatchObject({ failed: 0, noTurn: 0 });
    const lastGood = Math.max(...good.map((id) => asked.indexOf(id)));
    const askedLater = asked.slice(lastGood);
    expect(knownSlow.filter((id) => asked.includes(id) && !askedLater.includes(id))).toEqual([]);
  });
});

describe('one host with many feeds', () => {
  it('keeps no place from the feeds of other hosts while its own wait their turn', async () => {
    const others = named('other', 3);
    const held: (() => void)[] = [];
    let askedOthers = 0;
    // The busy host answers nobody until all others have been asked.
    const server = await listen((path, response) => {
      const answer = () => response.end(feedOf(path));
      if (path.startsWith('/busy')) held.push(answer);
      else {
        answer();
        askedOthers += 1;
      }
      if (askedOthers === others.length) for (const go of held.splice(0)) go();
    });
    const lookup: LookupFunction = (_, options, callback) =>
      options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);
    const at = (host: string, id: string) => [id, `http://${host}.example:${server.port}/${id}`];
    const feeds = Object.fromEntries([
      ...named('busy', 14).map((id) => at('busy', id)),
      ...others.map((id) => at(id, id)),
    ]);
    const fetchFeed = createFetchFeed({ allowPrivate: true, lookup, limits: { spacingMs: 0 } });
    const services = await pollsOf(feeds, { fetchFeed });
    expect((await poll(services, minute(0))).feeds).toMatchObject({ due: 17, fresh: 17 });
  });
});

describe('large documents', () => {
  it('are held one at a time, and all read', async () => {
    const server = await listen((path, response) => response.end(feedOf(path, 'x'.repeat(2_000_000))));
    const feeds = Object.fromEntries(named('large', 6).map((id) => [id, `${server.url}/${id}`]));
    const fetchFeed = createFetchFeed({ allowPrivate: true });
    let held = 0;
    let most = 0;
    const services = await pollsOf(feeds, {
      fetchFeed: async (...args) => {
        const outcome = await fetchFeed(...args);
        if (outcome.outcome === 'fresh') most = Math.max(most, ++held);
        return outcome;
      },
    });
    const { detect } = services;
    services.detect = (item, feed) => {
      held -= 1;
      return detect(item, feed);
    };
    expect((await poll(services, minute(0))).feeds).toMatchObject({ due: 6, fresh: 6 });
    expect(most).toBe(1);
  });

  it('of which one never ends make the others wait, and none of them fail', async () => {
    let openings = 0;
    const server = await listen((path, response) => {
      const document = feedOf(path, 'x'.repeat(2_000_000));
      openings += 1;
      if (path !== '/stuck') response.end(document);
      else response.write(document.slice(0, 1_900_000));
    });
    const feeds = Object.fromEntries(['stuck', ...named('large', 3)].map((id) => [id, `${server.url}/${id}`]));
    const fetchFeed = createFetchFeed({ allowPrivate: true, limits: { totalMs: 1_500 } });
    const services = await pollsOf(feeds, { fetchFeed });
    const { feeds: counts } = await poll(services, minute(0));
    expect({ openings, ...counts }).toMatchObject({ openings: 4, fresh: 3, failed: 1, noTurn: 0 });
  });
});
