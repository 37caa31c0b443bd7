import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { prepareDataFolder } from '../../infra/local/dataFolder.ts';
import { createFileLog } from '../../infra/local/fileLog.ts';
import { openJournal } from '../../infra/local/journal.ts';
import { readLocalKey } from '../../infra/local/localKey.ts';
import { makeFolder } from './homeHarness.ts';

let root: string;
let remove: () => void;
beforeEach(() => {
  ({ folder: root, remove } = makeFolder());
});
afterEach(() => remove());

const prepare = (fresh: boolean, part: 'live' | 'replay' = 'live', dossier = 'some-talks') =>
  prepareDataFolder({ root, part, fresh }, dossier);

it('deletes Parley’s own files when a fresh start is asked for, and nothing else', async () => {
  const files = await prepare(false);
  writeFileSync(files.inbox, 'old');
  writeFileSync(join(files.folder, 'notes.txt'), 'mine');
  writeFileSync(join(root, 'thesis.txt'), 'mine too');
  await prepare(true);
  expect([existsSync(files.inbox), readdirSync(root).sort()]).toEqual([false, ['live', 'thesis.txt']]);
  expect(readdirSync(files.folder)).toContain('notes.txt');
});

it('keeps the replay apart: its fresh start leaves the live data alone', async () => {
  const live = await prepare(false);
  writeFileSync(live.inbox, 'live');
  await prepare(true, 'replay');
  expect(existsSync(live.inbox)).toBe(true);
});

it('shuts the folder to other users of the machine, also one that an earlier version left open', async () => {
  const { folder } = await prepare(false);
  chmodSync(folder, 0o755);
  await prepare(false);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('shuts the table’s own files too, those that an earlier version left open', async () => {
  const { database } = await prepare(false);
  for (const name of readdirSync(database)) chmodSync(join(database, name), 0o644);
  await prepare(false);
  const modes = readdirSync(database).map((name) => statSync(join(database, name)).mode & 0o777);
  expect(new Set(modes)).toEqual(new Set([0o600]));
});

it('writes every file for its owner alone, also where the umask would leave it open to all', async () => {
  const { sns, log, key } = await prepare(false);
  const umask = process.umask(0);
  const journal = openJournal(sns, z.string());
  journal.append('one');
  const modes = [statSync(sns).mode & 0o777];
  journal.rewrite(['two']);
  createFileLog(log, () => new Date(0))({ what: 'test' });
  readLocalKey(key);
  process.umask(umask);
  for (const file of [sns, log, key]) modes.push(statSync(file).mode & 0o777);
  expect(modes).toEqual([0o600, 0o600, 0o600, 0o600]);
});

it('does not touch a folder of somebody else that happens to have the name', async () => {
  mkdirSync(join(root, 'live'));
  writeFileSync(join(root, 'live', 'inbox.jsonl'), 'not ours');
  await expect(prepare(true)).rejects.toThrow("holds files that are not Parley's");
  expect(readdirSync(join(root, 'live'))).toEqual(['inbox.jsonl']);
});

it('is one dossier’s: another id is refused, unless what is there is to be forgotten', async () => {
  const { folder } = await prepare(false);
  await expect(prepare(false, 'live', 'other-talks')).rejects.toThrow(
    `${folder} holds what was read and told of "some-talks", not of "other-talks": choose another folder with --data, or forget it with --fresh`,
  );
  await prepare(true, 'live', 'other-talks');
  await expect(prepare(false)).rejects.toThrow(/told of "other-talks"/);
});

it('of a version that did not say whose it is, is taken for that of the dossier at hand', async () => {
  const { folder } = await prepare(false);
  writeFileSync(join(folder, 'parley-data.json'), '{"application":"parley","part":"live"}');
  await prepare(false, 'live', 'other-talks');
  await expect(prepare(false)).rejects.toThrow(/told of "other-talks"/);
});

it('says so in one line when the folder cannot be made', async () => {
  writeFileSync(join(root, 'live'), 'a file');
  await expect(prepare(false)).rejects.toThrow(/live cannot be used for data: E[A-Z]+$/);
});
