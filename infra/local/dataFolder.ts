import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDatabaseFolder } from './database.ts';

/** What tells a folder of Parley's from anybody else's. */
const MARKER = 'parley-data.json';
const NAMES = {
  database: 'dynamodb',
  sns: 'sns.jsonl',
  inbox: 'inbox.jsonl',
  log: 'log.jsonl',
  key: 'key',
  running: 'running.json',
} as const;

/** Paths of everything that one home keeps. */
export type DataFiles = Record<keyof typeof NAMES, string> & { folder: string };

/** A folder that is not ours to use: `message` is one line for a person. */
export class DataFolderError extends Error {
  override name = 'DataFolderError';
}

/** Which data a home keeps. */
export interface DataChoice {
  root: string;
  /** Live data and the replay's lie apart, so that a recorded history never mixes with the real one. */
  part: 'live' | 'replay';
  /** Delete what an earlier run left: Parley's own files by name, and nothing else. */
  fresh: boolean;
}

/**
 * Prepares the folder `root/part`, which from then on is that dossier's: news of another would be told to the readers of
 * this one, and at once, for the folder's first poll, which tells nobody, is behind it.
 * @param dossier id of the dossier
 * @throws {DataFolderError} when the folder holds somebody else's files or another dossier's data, or cannot be made
 * @throws {DatabaseError} when another process has its data open
 */
export async function prepareDataFolder({ root, part, fresh }: DataChoice, dossier: string): Promise<DataFiles> {
  const folder = join(root, part);
  const files = pathsIn(folder);
  claimFolder(folder, { part, fresh, dossier });
  await checkDatabaseFolder(files.database);
  if (fresh) for (const name of Object.values(NAMES)) rmSync(join(folder, name), { recursive: true, force: true });
  return files;
}

function claimFolder(
  folder: string,
  { part, fresh, dossier }: { part: string; fresh: boolean; dossier: string },
): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const isOurs = existsSync(join(folder, MARKER));
    if (!isOurs && readdirSync(folder).length > 0)
      throw new DataFolderError(`${folder} holds files that are not Parley's; choose another folder with --data`);
    const before = isOurs && !fresh ? readDossier(join(folder, MARKER)) : null;
    if (before !== null && before !== dossier)
      throw new DataFolderError(
        `${folder} holds what was read and told of "${before}", not of "${dossier}": choose another folder with --data, or forget it with --fresh`,
      );
    const marker = JSON.stringify({ application: 'parley', part, dossier });
    writeFileSync(join(folder, MARKER), `${marker}\n`, { mode: 0o600 });
    // What an earlier version wrote may be open to all, and holds addresses.
    chmodSync(folder, 0o700);
    for (const name of [MARKER, NAMES.sns, NAMES.inbox, NAMES.log, NAMES.key])
      if (existsSync(join(folder, name))) chmodSync(join(folder, name), 0o600);
  } catch (error) {
    if (error instanceof DataFolderError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new DataFolderError(`${folder} cannot be used for data: ${code}`);
  }
}

/** Null: written by a version that did not say. */
function readDossier(marker: string): string | null {
  const { dossier } = JSON.parse(readFileSync(marker, 'utf8')) as { dossier?: unknown };
  return typeof dossier === 'string' ? dossier : null;
}

function pathsIn(folder: string): DataFiles {
  const paths = Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [key, join(folder, name)]));
  return { folder, ...(paths as Record<keyof typeof NAMES, string>) };
}
