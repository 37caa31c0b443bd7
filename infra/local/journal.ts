import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** A file of JSON lines that survives a crash at any instant: what is lost is at most the line being written. */
export interface Journal<Entry> {
  /** What the file held when it was opened, oldest first. */
  readonly entries: readonly Entry[];
  append(entry: Entry): void;
  /** Replaces the whole file at once, so that it does not grow with what is outdated. */
  rewrite(entries: readonly Entry[]): void;
}

/** For its owner alone: addresses, codes and links are in it. */
const OWN = { mode: 0o600 };

/**
 * Opens (or creates at the first write) a journal; without a file it lives in memory.
 * Lines that do not fit the schema, such as a last one cut short by a crash, are left out.
 */
export function openJournal<Entry>(file: string | null, schema: z.ZodType<Entry>): Journal<Entry> {
  if (file === null) return { entries: [], append: () => {}, rewrite: () => {} };
  mkdirSync(dirname(file), { recursive: true });
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // A cut last line must not swallow the next one appended to it.
  if (text !== '' && !text.endsWith('\n')) appendFileSync(file, '\n', OWN);
  return {
    entries: text.split('\n').flatMap((line) => readLine(line, schema)),
    append: (entry) => appendFileSync(file, `${JSON.stringify(entry)}\n`, OWN),
    rewrite(entries) {
      writeFileSync(`${file}.new`, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), OWN);
      renameSync(`${file}.new`, file);
    },
  };
}

function readLine<Entry>(line: string, schema: z.ZodType<Entry>): Entry[] {
  try {
    const result = schema.safeParse(JSON.parse(line));
    return result.success ? [result.data] : [];
  } catch {
    return [];
  }
}
