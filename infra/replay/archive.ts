import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type ArchiveFeed, archiveFeedSchema, type ExpectedHistory, expectedHistorySchema } from './archiveSchema.ts';

/** A recorded history: what the feeds said when, and what subscribers should have been told. */
export interface Archive {
  feeds: ArchiveFeed[];
  expected: ExpectedHistory;
}

/** An archive that cannot be replayed: `message` names the file and the field. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}

/**
 * Reads an archive folder: `expected.json`, and one file for each feed.
 * @throws {ArchiveError}
 */
export function readArchive(folder: string): Archive {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'expected.json');
  if (files.length === 0) throw new ArchiveError(`${folder} holds no recorded feed`);
  return {
    feeds: files.sort().map((file) => readPart(join(folder, file), archiveFeedSchema)),
    expected: readPart(join(folder, 'expected.json'), expectedHistorySchema),
  };
}

function readPart<Part>(file: string, schema: z.ZodType<Part>): Part {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ArchiveError(`${file} cannot be read: ${error instanceof Error ? error.message : 'unknown'}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ArchiveError(`${file}: ${issue?.path.join('.')}: ${issue?.message}`);
}
