import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { onTestFinished } from 'vitest';
import type { CommandContext } from '../../infra/cli/commands/context.ts';
import { createTable, startDatabase } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { TABLE_NAME } from '../../infra/local/standIns.ts';
import { type FeedServer, startFeedServer } from '../poll/startFeedServer.ts';

/** Surroundings of a command whose output goes to a program, or to a terminal so many columns wide. */
export function context(columns: number | null = null): CommandContext {
  return { now: new Date('2026-03-02T12:00:00Z'), columns, terminal: { write: () => undefined } };
}

/** A terminal that remembers what was written to it. */
export function recordTerminal() {
  const written: string[] = [];
  return { isTTY: true, written, write: (text: string) => written.push(text) };
}

/** A folder that is gone after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-command-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A data folder as a stopped Parley leaves it, live or after a replay, filled by `fill`. */
export async function writeData(
  fill: (documents: DynamoDBDocumentClient, table: string) => Promise<void>,
  part: 'live' | 'replay' = 'live',
) {
  const folder = makeFolder();
  const database = await startDatabase(join(folder, part, 'dynamodb'));
  await createTable(database.endpoint, TABLE_NAME);
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint: database.endpoint });
  await fill(DynamoDBDocumentClient.from(client), TABLE_NAME);
  client.destroy();
  await database.stop();
  return folder;
}

/** A server of feeds and pages on loopback that stops after the test. */
export async function serveFeeds(): Promise<FeedServer> {
  const server = await startFeedServer();
  onTestFinished(() => server.stop());
  return server;
}

export interface DossierFile {
  path: string;
  /** What the file holds now. */
  read(): string;
}

/** A dossier laid out by a hand that keeps short things on one line. */
export function writeDossier(feeds: readonly string[]): DossierFile {
  const path = join(makeFolder(), 'talks.json');
  writeFileSync(path, dossierText(feeds));
  return { path, read: () => readFileSync(path, 'utf8') };
}

/** @param feeds each as JSON, in its line */
export function dossierText(feeds: readonly string[]): string {
  return `{
  "id": "talks", "title": "Israel–Syria talks",
  "shortName": "Israel-Syria talks",
  "since": "2025-01-01",
  "parties": [
    { "id": "israel", "name": "Israel", "spellings": ["Israel", "إسرائيل"] },
    { "id": "syria", "name": "Syria", "spellings": ["Syria", "سوريا"] }
  ],
  "places": [{ "id": "paris", "name": "Paris", "spellings": ["Paris"] }],
  "families": [{ "id": "star", "name": "The Star", "hosts": ["star.example", "127.0.0.1"] }],
  "feeds": [
${feeds.map((feed) => `    ${feed}`).join(',\n')}
  ],
  "policy": { "freshHours": 24 }
}
`;
}

export const OLD_FEED =
  '{ "id": "old", "title": "Old \\u0026 True", "url": "https://www.old.example/feed/?b=2", "lang": "en" }';
