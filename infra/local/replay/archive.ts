import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ALERTABLE_KINDS } from '../../../shared/detect/report.ts';

const instant = z.iso.datetime();

const archivedItem = z.object({
  /** When the item appears in the feed. */
  at: instant,
  /** The date it carries: `at` unless given; null for an item without a date. */
  published: instant.nullish(),
  title: z.string().min(1),
  summary: z.string().default(''),
  link: z.url(),
  guid: z.string().optional(),
  author: z.string().optional(),
  /** The outlet, as an aggregator names it. */
  source: z.object({ name: z.string(), url: z.url() }).optional(),
  /** Headlines that replace the first one later. */
  updates: z.array(z.object({ at: instant, title: z.string().min(1) })).default([]),
});

const archivedFeed = z.object({
  /** Feed of the dossier whose place it takes. */
  feedId: z.string(),
  format: z.enum(['rss', 'atom', 'rdf', 'json']),
  items: z.array(archivedItem).min(1),
});

const development = z.object({ kind: z.enum(ALERTABLE_KINDS), place: z.string().nullable(), date: z.iso.date() });

const expectation = z.object({
  startsAt: instant,
  endsAt: instant,
  alerts: z.array(development.extend({ purpose: z.enum(['reported', 'confirmed', 'correction']) })),
  events: z.array(development),
});

export type ArchivedItem = z.infer<typeof archivedItem>;
export type ArchivedFeed = z.infer<typeof archivedFeed>;
export type Development = z.infer<typeof development>;
export type Expectation = z.infer<typeof expectation>;

/** A recorded history: what the feeds said when, and what subscribers should have been told. */
export interface Archive {
  feeds: ArchivedFeed[];
  expected: Expectation;
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
    feeds: files.sort().map((file) => readPart(join(folder, file), archivedFeed)),
    expected: readPart(join(folder, 'expected.json'), expectation),
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
