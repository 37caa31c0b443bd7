import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { poll } from '../../functions/poll/poll.ts';
import type { PollServices } from '../../functions/poll/services.ts';
import { createTable } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { feedHealth } from '../../shared/feeds/feedHealth.ts';
import { buildPollServices, buildTalksDossier, minute, SCHEDULED } from './pollHarness.ts';
import { usePollWorld } from './usePollWorld.ts';

const world = usePollWorld();
let table = '';
let tables = 0;
let feeds: Record<string, string>;
let now = minute(0);
let services: PollServices;

/** A good feed, one that is to kill, and another good one; polled once so that the baseline is behind us. */
beforeEach(async () => {
  table = `killed-${++tables}`;
  await createTable(world.database.endpoint, table);
  feeds = Object.fromEntries(['one', 'poison', 'two'].map((id) => [id, world.server.url(`/${id}`)]));
  for (const id of Object.keys(feeds)) world.server.set(`/${id}`, []);
  services = { ...buildPollServices(world.database.endpoint, table, buildTalksDossier(feeds)), clock: () => now };
  await pollAt(0);
});

function pollAt(n: number) {
  now = minute(n);
  return poll(services, now);
}

/** Polls in a process of its own; resolves to how that ended. */
async function pollElsewhere(n: number): Promise<string> {
  const script = fileURLToPath(new URL('./pollToDeath.ts', import.meta.url));
  const { accessKeyId } = LOCAL_AWS.credentials;
  const told = [world.database.endpoint, table, minute(n).toISOString(), JSON.stringify(feeds), accessKeyId];
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...told]);
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  return signal ?? out;
}

const entry = (title: string, n: number) => ({ title, published: minute(n).toISOString() });
const stateOf = async (id: string) => (await services.feeds.getFeedStates()).get(id) ?? null;
const healthOf = async (id: string) => feedHealth(await stateOf(id), now.toISOString());

describe('a poll whose process is killed while it reads a document', () => {
  it('is followed by one that rests that feed, and stores and tells what the others have', async () => {
    for (const id of ['one', 'two']) world.server.set(`/${id}`, [entry(SCHEDULED, 4)]);
    world.server.set('/poison', [entry('Poison', 4)]);
    expect(await pollElsewhere(5)).toBe('SIGKILL');

    const summary = await pollAt(10);
    expect(summary).toMatchObject({ feeds: { due: 2, fresh: 2 }, isStored: true });
    expect(summary.alerts).toEqual(['2026-01-09-geneva-round-scheduled#confirmed']);
    expect(await healthOf('poison')).toEqual({
      health: 'resting',
      note: 'killed: the poll that read it did not survive it, last at 2026-01-07T09:05Z; asked again at 2026-01-07T09:40Z',
      lastNews: null,
    });
  });

  it('asks the feed again after its rest, and takes it for well when it is read', async () => {
    await services.feeds.putReadingMark({ runId: 'dead', feedId: 'poison', at: minute(5).toISOString() });
    await pollAt(10);
    world.server.set('/poison', [entry(SCHEDULED, 38)]);
    expect((await pollAt(39)).feeds.due).toBe(2);
    expect(await pollAt(40)).toMatchObject({
      feeds: { due: 3, fresh: 1 },
      alerts: [expect.stringContaining('#reported')],
    });
    expect(await stateOf('poison')).toMatchObject({ lastError: null, killed: null });
  });
});

describe('the mark of what is being read', () => {
  it('is gone before anything is stored, so that a run killed later blames nobody', async () => {
    for (const id of Object.keys(feeds)) world.server.set(`/${id}`, [entry(SCHEDULED, 4)]);
    const { claimLease } = services.events;
    const marksAtStoring: unknown[] = [];
    services.events.claimLease = async (...args) => {
      marksAtStoring.push(await services.feeds.getReadingMarks());
      return claimLease(...args);
    };
    await pollAt(5);
    expect(marksAtStoring).toEqual([[]]);
  });

  it('names the feed that is read and no other, at two writes a document at the most, and none without news', async () => {
    for (const id of Object.keys(feeds)) world.server.set(`/${id}`, [entry(SCHEDULED, 4)]);
    const writes: string[] = [];
    const { putReadingMark, deleteReadingMark } = services.feeds;
    services.feeds.putReadingMark = (mark) => {
      writes.push(mark.feedId);
      return putReadingMark(mark);
    };
    services.feeds.deleteReadingMark = (runId) => {
      writes.push('none');
      return deleteReadingMark(runId);
    };
    const named: [string | undefined, string][] = [];
    const { detect } = services;
    services.detect = (item, feed) => {
      named.push([writes.at(-1), feed.id]);
      return detect(item, feed);
    };
    await pollAt(5);
    expect(named.map(([, feed]) => feed).sort()).toEqual(['one', 'poison', 'two']);
    expect(named.filter(([mark, feed]) => mark !== feed)).toEqual([]);
    expect(writes.length).toBeLessThanOrEqual(6);
    writes.length = 0;
    await pollAt(10);
    expect(writes).toEqual([]);
  });

  it('of a run that may be alive leaves that feed to it, and rests nothing', async () => {
    const mark = { runId: 'other', feedId: 'poison', at: minute(4).toISOString() };
    await services.feeds.putReadingMark(mark);
    expect((await pollAt(5)).feeds.due).toBe(2);
    expect((await stateOf('poison'))?.nextPoll).toBeNull();
    expect(await services.feeds.getReadingMarks()).toEqual([mark]);
  });

  it('that cannot be written leaves the document for the next poll', async () => {
    world.server.set('/one', [entry(SCHEDULED, 4)]);
    const { putReadingMark } = services.feeds;
    services.feeds.putReadingMark = () => Promise.reject(new Error('the table went away'));
    expect(await pollAt(5)).toMatchObject({ feeds: { noTurn: 1, failed: 0 }, items: { new: 0 } });
    services.feeds.putReadingMark = putReadingMark;
    expect((await pollAt(10)).alerts).toHaveLength(1);
  });
});
