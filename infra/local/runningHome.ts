import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FILE = 'running.json';
const schema = z.object({
  pid: z.int(),
  databaseEndpoint: z.url(),
  snsEndpoint: z.url(),
  topics: z.record(z.string(), z.string()),
  accessKeyId: z.string().min(1),
  url: z.url(),
});

/** A Parley that has the folder's data open: whoever else wants to read it asks its table. */
export type RunningHome = z.infer<typeof schema>;

/** Says in the data folder that this process has it open; returns how to take that back. */
export function announceHome(folder: string, home: Omit<RunningHome, 'pid'>): () => void {
  const file = join(folder, FILE);
  // It holds the key to the table: for its owner alone.
  rmSync(file, { force: true });
  writeFileSync(file, `${JSON.stringify({ pid: process.pid, ...home })}\n`, { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/** The Parley running on the folder, or null: none, or one that died without taking its word back. */
export function findRunningHome(folder: string): RunningHome | null {
  const file = join(folder, FILE);
  if (!existsSync(file)) return null;
  try {
    const home = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    process.kill(home.pid, 0);
    return home;
  } catch {
    return null;
  }
}
