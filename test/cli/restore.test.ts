import { expect, it } from 'vitest';
import { createEventStore } from '../../functions/adapters/eventStore.ts';
import { restore } from '../../infra/cli/commands/restore.ts';
import { announceHome } from '../../infra/local/runningHome.ts';
import { context, writeData } from './parleyHarness.ts';

it('shows what it would change in a data folder, changes it when told to, and not while a Parley polls into it', async () => {
  const folder = await writeData((documents, table) =>
    createEventStore(documents, table).putBaseline(new Date('2026-03-01T12:00:00Z')),
  );
  const shown = await restore(['--data', folder], context());
  expect(shown).toMatch(/^Baseline would be moved from 2026-03-01T12:00:00.000Z to 2026-03-02T12:00:00.000Z/);
  expect(shown).toMatch(/say --apply, while nothing polls into this table\.$/);
  expect(await restore(['--data', folder, '--apply'], context())).toMatch(/^Baseline moved from 2026-03-01/);
  expect(await restore(['--data', folder], context())).toMatch(/from 2026-03-02T12:00:00.000Z/);

  const url = 'http://127.0.0.1:9';
  announceHome(`${folder}/live`, { databaseEndpoint: url, snsEndpoint: url, topics: {}, accessKeyId: 'key', url });
  await expect(restore(['--data', folder, '--apply'], context())).rejects.toThrow(/^Parley runs on .*: end it first$/);
});

it('waits for a poll that is storing news, then says who it is and leaves the table as it was', async () => {
  const now = new Date();
  const folder = await writeData(async (documents, table) => {
    const store = createEventStore(documents, table);
    await store.putBaseline(new Date('2026-03-01T12:00:00Z'));
    await store.claimLease('poll-7', now, 60);
  });
  const pauses: number[] = [];
  const hurried = { ...context(), pause: async (milliseconds: number) => pauses.push(milliseconds) };
  const lapse = new Date(now.getTime() + 60_000).toISOString();
  await expect(restore(['--data', folder, '--apply'], hurried)).rejects.toThrow(
    `the run poll-7 is the table's one writer until ${lapse}: nothing is changed; end what polls into the table`,
  );
  expect(pauses).toHaveLength(20);
  expect(await restore(['--data', folder], context())).toMatch(/^Baseline would be moved from 2026-03-01/);
});
