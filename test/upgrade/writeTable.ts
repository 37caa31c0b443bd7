/**
 * `npx tsx test/upgrade/writeTable.ts NAME`: plays the story with the code of this checkout and keeps the table, with what
 * SNS then holds, as `tables/NAME.jsonl`. To be run before a change of what is stored, and at each version that people
 * run: from then on every later version is held to reading it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { composePoll } from '../../functions/compose.ts';
import { readEnvironment } from '../../functions/environment.ts';
import type { Home } from '../../infra/local/home.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { TABLE_NAME } from '../../infra/local/standIns.ts';
import { readTable } from '../faults/tableCopy.ts';
import { startFeedServer } from '../poll/startFeedServer.ts';
import { startStoryHome } from './startStoryHome.ts';
import { at, buildStoryDossier, OUTLETS, STORY } from './story.ts';

const [name = ''] = process.argv.slice(2);
if (!/^[\w-]+$/.test(name)) throw new Error('say a name for the table, such as the day of the version');
const root = mkdtempSync(join(tmpdir(), 'parley-table-'));
const feeds = await startFeedServer();
let now = at('01T09:00');
const dossier = buildStoryDossier(feeds.url(''), ['en', 'fr']);
const home = await startStoryHome(root, dossier, { clock: () => now, log: () => {} });

await readFeedsAt('01T09:00');
await subscribe({ email: 'reader@example.org', interest: 'all', stage: 'early', heartbeat: true });
await confirmMails(home);
await confirmMails(home);
await subscribe({ phone: '+447700900123', interest: 'rounds', stage: 'confirmed' });
const code = /\b\d{6}\b/.exec(home.inbox().at(-1)?.text ?? '')?.[0];
await post('/confirm', { phone: '+447700900123', code, for: 'subscribe' });
await subscribe({ email: 'lectrice@example.org', interest: 'all', stage: 'early', language: 'fr' });
await confirmMails(home);
await subscribe({ email: 'waiting@example.org', interest: 'outcomes', stage: 'confirmed' });
await post('/stop', { phone: '+447700900123' });
await home.care('reconcile');
now = at('05T09:00');
await home.care('heartbeat');
for (const time of ['07T09:05', '07T10:05', '08T10:05', '09T09:05']) await readFeedsAt(time);
// Decided, and the notifier has not had it yet.
showFeedsAt('09T10:05');
await composePoll(readEnvironment(process.env), { clock: () => now, log: () => {} }).poll();

const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint: home.databaseEndpoint });
const items = await readTable(DynamoDBDocumentClient.from(client), TABLE_NAME);
client.destroy();
const lines = [JSON.stringify(readHead()), ...items.map(writeItem).sort()];
writeFileSync(
  new URL(`tables/${name}.jsonl`, import.meta.url),
  `${lines.join('\n').replaceAll(feeds.url(''), 'http://feeds.example')}\n`,
);
await home.stop();
await feeds.stop();
rmSync(root, { recursive: true });

function showFeedsAt(time: string): void {
  now = at(time);
  for (const outlet of OUTLETS)
    feeds.set(
      `/${outlet}`,
      (STORY[outlet] ?? []).filter(({ published }) => published <= now.toISOString()),
    );
  feeds.setBody('/down', 'closed', 503);
}

async function readFeedsAt(time: string): Promise<void> {
  showFeedsAt(time);
  await home.poll(now);
}

async function post(path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const { ok, status } = await fetch(`${home.localUrl}${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  if (!ok) throw new Error(`POST ${path} was answered ${status}`);
}

function subscribe(form: object): Promise<void> {
  return post('/subscribe', form);
}

/** Pastes the link of each mail that asks for it into the page; a link may be pasted twice. */
async function confirmMails({ inbox }: Home): Promise<void> {
  for (const { text } of inbox()) {
    const link = text.split(/\s+/).find((word) => word.includes('Action=ConfirmSubscription'));
    if (link) await post('/confirm/link', { link });
  }
}

function readHead(): object {
  const journal = readFileSync(join(root, 'live', 'sns.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const entries = journal.flatMap((line) => JSON.parse(line).subscription ?? []) as { arn: string; tokens: string[] }[];
  const last = new Map(entries.map((each) => [each.arn, { ...each, tokens: [], tokensUntil: null }]));
  return {
    version: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    key: readFileSync(join(root, 'live', 'key'), 'utf8').trim(),
    subscriptions: [...last.values()].filter(({ arn }) => !arn.includes(':operator:')),
  };
}

function writeItem({ pk, sk, ...fields }: Record<string, unknown>): string {
  return JSON.stringify({ pk, sk, ...fields }, (_, value) =>
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  );
}
