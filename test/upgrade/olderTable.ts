import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Home } from '../../infra/local/home.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { TABLE_NAME } from '../../infra/local/standIns.ts';
import { fillTable } from '../faults/tableCopy.ts';
import { type Entry, type FeedServer, startFeedServer } from '../poll/startFeedServer.ts';
import { startStoryHome } from './startStoryHome.ts';
import { buildStoryDossier, OUTLETS, STORY, type StoryDossier } from './story.ts';

const FOLDER = new URL('./tables/', import.meta.url);
/** Where the feeds of a kept table are. */
const FEEDS = 'http://feeds.example';

/** What was kept of a version, by the name of its file. */
export const OLDER_VERSIONS = readdirSync(FOLDER).map((file) => file.replace('.jsonl', ''));

export type Item = Record<string, unknown> & { pk: string; sk: string };

/** A table as the code of an older version wrote it, with what SNS then held. */
export interface OlderTable {
  /** Commit of the code. */
  version: string;
  /** Key of the hashes of addresses. */
  key: string;
  subscriptions: object[];
  items: Item[];
}

export function readOlderTable(name: string, feeds = FEEDS): OlderTable {
  const [head = '', ...items] = readFileSync(new URL(`${name}.jsonl`, FOLDER), 'utf8')
    .replaceAll(FEEDS, feeds)
    .trim()
    .split('\n');
  const revive = (_: string, value: unknown) =>
    value !== null && typeof value === 'object' && 'base64' in value
      ? new Uint8Array(Buffer.from(String(value.base64), 'base64'))
      : value;
  return { ...JSON.parse(head), items: items.map((line) => JSON.parse(line, revive)) };
}

/** Today's Parley on one machine, in a folder that an older version left. */
export interface UpgradedHome {
  home: Home;
  documents: DynamoDBDocumentClient;
  log: { what: string; [field: string]: unknown }[];
  feeds: FeedServer;
  /** Adds to what an outlet's feed shows. */
  show(outlet: string, ...entries: Entry[]): void;
  /** Status and body of a page. */
  open(path: string): Promise<{ status: number; body: string }>;
  post(path: string, body: object): Promise<{ status: number; body: string }>;
  /** Who got what since the last call: `reader@example.org: …`. */
  arrived(): string[];
  stop(): Promise<void>;
}

/** @param change what the new version's dossier says otherwise. */
export async function upgrade(
  name: string,
  now: Date,
  change: (dossier: StoryDossier) => StoryDossier = (dossier) => dossier,
): Promise<UpgradedHome> {
  const feeds = await startFeedServer();
  const { key, subscriptions, items } = readOlderTable(name, feeds.url(''));
  const root = mkdtempSync(join(tmpdir(), 'parley-upgrade-'));
  const data = join(root, 'live');
  mkdirSync(data);
  writeFileSync(join(data, 'parley-data.json'), '{}');
  writeFileSync(join(data, 'key'), `${key}\n`);
  writeFileSync(
    join(data, 'sns.jsonl'),
    subscriptions.map((each) => `${JSON.stringify({ subscription: each })}\n`).join(''),
  );
  const french = subscriptions.some((each) => JSON.stringify(each).includes('-fr:'));
  const dossier = change(buildStoryDossier(feeds.url(''), french ? ['en', 'fr'] : ['en']));
  const shown = new Map<string, Entry[]>(OUTLETS.map((outlet) => [outlet, [...(STORY[outlet] ?? [])]]));
  for (const [outlet, entries] of shown) feeds.set(`/${outlet}`, entries);
  const log: UpgradedHome['log'] = [];
  const home = await startStoryHome(root, dossier, { clock: () => now, log: (entry) => log.push(entry) });
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint: home.databaseEndpoint });
  const documents = DynamoDBDocumentClient.from(client);
  await fillTable(documents, TABLE_NAME, items);
  let read = 0;
  const answer = async (response: Response) => ({ status: response.status, body: await response.text() });
  return {
    home,
    documents,
    log,
    feeds,
    show(outlet, ...entries) {
      shown.set(outlet, [...(shown.get(outlet) ?? []), ...entries]);
      feeds.set(`/${outlet}`, shown.get(outlet) ?? []);
    },
    open: async (path) => answer(await fetch(`${home.localUrl}${path}`, { redirect: 'manual' })),
    post: async (path, body) => {
      const headers = { 'content-type': 'application/json', accept: 'application/json' };
      return answer(await fetch(`${home.localUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
    },
    arrived() {
      const news = home.inbox().slice(read);
      read = home.inbox().length;
      return news.map(({ to, text }) => `${to}: ${text}`);
    },
    async stop() {
      documents.destroy();
      await home.stop();
      await feeds.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
