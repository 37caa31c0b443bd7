import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENVIRONMENT_KEYS } from '../../functions/environment.ts';
import type { DossierEntry } from '../../functions/servedDossiers.ts';
import { keys } from '../../shared/store/keys.ts';
import { bundleFolders } from './bundleFolders.ts';
import { deployedFunction } from './deployedFunction.ts';
import { ACCOUNT, hasMoto, type MotoServer, REGION, startMoto } from './motoServer.ts';

/** What each is told of: a headline from before the first poll, and one from after it. */
const NEWS = {
  'israel-syria': [
    'Israel and Syria hold security talks in London',
    'Israeli and Syrian officials open new round of security talks in Paris',
  ],
  'russia-ukraine': [
    'Russia and Ukraine hold peace talks in Istanbul',
    'Russian and Ukrainian delegations open new round of peace talks in Abu Dhabi',
  ],
} as const;
type Id = keyof typeof NEWS;
const IDS = Object.keys(NEWS) as Id[];

const canRun = hasMoto();
if (!canRun) console.log('not run: there is no moto_server on this machine (pip install "moto[server]")');

describe.runIf(canRun)('two dossiers deployed with npx cdk deploy -c dossiers=a.json,b.json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-deploy-'));
  let moto: MotoServer;
  let feedServer: Server;
  /** How much of the news the feeds have. */
  let told = 1;
  let outputs: Record<string, string> = {};
  let poll: (event: unknown) => Promise<unknown>;
  let notify: (event: unknown) => Promise<unknown>;
  let site: (event: unknown) => Promise<unknown>;

  beforeAll(async () => {
    moto = await startMoto();
    feedServer = createServer(({ url }, response) => {
      const items = NEWS[url?.slice(1) as Id].slice(0, told).map(buildItem);
      response.setHeader('content-type', 'application/rss+xml');
      response.end(`<rss version="2.0"><channel><title>Wire</title>${items.reverse().join('')}</channel></rss>`);
    });
    await new Promise<void>((resolve) => feedServer.listen(0, '127.0.0.1', resolve));
    const { port } = feedServer.address() as AddressInfo;
    const dossiers = IDS.map((id) => writeDossier(id, `http://127.0.0.1:${port}/${id}`));
    runCdk('bootstrap', `aws://${ACCOUNT}/${REGION}`);
    runCdk(
      'deploy',
      // The stand-in reports outputs only of stacks made in one go, hence no change set.
      '--method=direct',
      '--require-approval=never',
      `--outputs-file=${join(folder, 'outputs.json')}`,
      `--context=dossiers=${dossiers.join(',')}`,
      '--context=allowPrivateFeeds=true',
      // Calls of a custom resource, and references to alarms, are beyond the stand-in.
      '--context=smsLog=false',
      '--context=dashboard=false',
    );
    const file = JSON.parse(readFileSync(join(folder, 'outputs.json'), 'utf8')) as Record<string, typeof outputs>;
    outputs = file['Parley-israel-syria'] ?? {};
    for (const id of IDS) await makeQuietTable(id);
    poll = await startFunction('Poll');
    notify = await startFunction('Notify');
    site = await startFunction('Site');
  });
  afterAll(async () => {
    moto?.stop();
    await new Promise((resolve) => feedServer?.close(resolve));
    rmSync(folder, { recursive: true });
  });

  it('polls each into a table of its own, and tells each to its own subscribers', async () => {
    const inboxes = {
      'israel-syria': await subscribeQueue('TopicArns'),
      'russia-ukraine': await subscribeQueue('RussiaUkraineTopicArns'),
    };
    for (const id of IDS) await poll({ dossier: id });
    for (const id of IDS) expect(await readOutboxRecords(id)).toEqual([]);
    told = 2;
    for (const id of IDS) await poll({ dossier: id });
    for (const id of IDS) {
      const Records = await readOutboxRecords(id);
      expect(Records, id).toHaveLength(1);
      expect(await notify({ Records })).toEqual({ batchItemFailures: [] });
      expect(await notify({ Records })).toEqual({ batchItemFailures: [] });
    }
    const messages = {
      'israel-syria': await readQueue(inboxes['israel-syria']),
      'russia-ukraine': await readQueue(inboxes['russia-ukraine']),
    };
    expect(messages['israel-syria']).toEqual([expect.stringMatching(/Paris.*\/israel-syria\/e\//s)]);
    expect(messages['russia-ukraine']).toEqual([expect.stringMatching(/Abu Dhabi.*\/russia-ukraine\/e\//s)]);
  });

  it('shows both on the page, and each on its own', async () => {
    const read = async (path: string) => (await site(request(path))) as { statusCode: number; body: string };
    const list = await read('/');
    expect(list.body).toMatch(/<a href="\/israel-syria\/">.*Paris.*<a href="\/russia-ukraine\/">.*Abu Dhabi/s);
    for (const [id, place, other] of [
      ['israel-syria', 'Paris', 'Abu Dhabi'],
      ['russia-ukraine', 'Abu Dhabi', 'Paris'],
    ] as const) {
      const page = await read(`/${id}/`);
      expect(page.statusCode, id).toBe(200);
      expect(page.body).toContain(`in ${place}`);
      expect(page.body).not.toContain(`in ${other}`);
      expect((await read(`/${id}/events.json`)).body).toContain('round-opened');
    }
  });

  it('says which dossiers there are to a call for another', async () => {
    await expect(poll({ dossier: 'drc-m23' })).rejects.toThrow(
      /there is no dossier "drc-m23"; this deployment has israel-syria, russia-ukraine/,
    );
  });

  function runCdk(...commandLine: string[]): void {
    const cdk = ['node_modules/aws-cdk/bin/cdk', ...commandLine, `--output=${join(folder, 'cdk.out')}`];
    const { status, stderr } = spawnSync(process.execPath, cdk, {
      encoding: 'utf8',
      env: { ...process.env, ...moto.variables },
    });
    if (status !== 0) throw new Error(`cdk ${commandLine[0]} ended with ${status}:\n${stderr}`);
  }

  /** A function as it is deployed, with tables that have no stream: see `deploy.aws.ts`. */
  async function startFunction(construct: string) {
    const { Functions } = (await moto.get('lambda', '/2015-03-31/functions')) as {
      Functions: { FunctionName: string; Environment: { Variables: Record<string, string> } }[];
    };
    const deployed = Functions.find(({ FunctionName }) => FunctionName.includes(`-${construct}Function`));
    const entries = JSON.parse(deployed?.Environment.Variables[ENVIRONMENT_KEYS.dossiers] ?? '[]') as DossierEntry[];
    expect(entries.map(({ id }) => id)).toEqual(IDS);
    const quiet = JSON.stringify(entries.map((entry) => ({ ...entry, table: quietName(entry.id as Id) })));
    const bundle = bundleFolders(join(folder, 'cdk.out'))[construct] ?? '';
    return deployedFunction(moto, deployed?.FunctionName ?? '', bundle, { [ENVIRONMENT_KEYS.dossiers]: quiet });
  }

  function writeDossier(id: Id, url: string): string {
    const dossier = JSON.parse(readFileSync(`shared/dossier/${id}.json`, 'utf8')) as object;
    const feed = { id: 'wire', title: 'Wire', url, lang: 'en', family: 'wire', trusted: true };
    const file = join(folder, `${id}.json`);
    const own = { inherits: undefined, withoutFeeds: undefined, feeds: [feed], policy: { holdMinutes: 0 } };
    writeFileSync(file, JSON.stringify({ ...dossier, ...own }));
    return file;
  }

  async function makeQuietTable(id: Id): Promise<void> {
    const of = id === 'israel-syria' ? outputs.TableName : outputs.RussiaUkraineTableName;
    const { Table } = (await moto.call('dynamodb', 'DynamoDB_20120810.DescribeTable', { TableName: of })) as {
      Table: { KeySchema: object[]; AttributeDefinitions: object[] };
    };
    const { KeySchema, AttributeDefinitions } = Table;
    const quiet = { TableName: quietName(id), KeySchema, AttributeDefinitions, BillingMode: 'PAY_PER_REQUEST' };
    await moto.call('dynamodb', 'DynamoDB_20120810.CreateTable', quiet);
  }

  /** The outbox of a dossier as its table's stream would tell of it. */
  async function readOutboxRecords(id: Id): Promise<DynamoDBRecord[]> {
    const query = {
      TableName: quietName(id),
      KeyConditionExpression: 'pk = :outbox',
      ExpressionAttributeValues: { ':outbox': { S: keys.alert('').pk } },
    };
    const { Items } = await moto.call('dynamodb', 'DynamoDB_20120810.Query', query);
    const eventSourceARN = `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${quietName(id)}/stream/2026-11-26T12:00:00.000`;
    return (Items as Record<string, { S: string }>[]).map((NewImage, index) => {
      const { pk, sk } = NewImage;
      const Keys = { ...(pk && { pk }), ...(sk && { sk }) };
      return { eventName: 'INSERT', eventSourceARN, dynamodb: { Keys, NewImage, SequenceNumber: String(index + 1) } };
    });
  }

  /** A queue on the topic of all early alerts shows what was published: the stand-in delivers no mail. */
  async function subscribeQueue(output: string): Promise<string> {
    const { QueueUrl } = await moto.call('sqs', 'AmazonSQS.CreateQueue', { QueueName: output });
    const topics = JSON.parse(outputs[output] ?? '') as Record<string, string>;
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const sns = new SNSClient({ endpoint: moto.endpoint, region: REGION, credentials });
    const Endpoint = `arn:aws:sqs:${REGION}:${ACCOUNT}:${output}`;
    await sns.send(new SubscribeCommand({ TopicArn: topics['all-early'], Protocol: 'sqs', Endpoint }));
    return QueueUrl as string;
  }

  async function readQueue(QueueUrl: string): Promise<string[]> {
    const { Messages } = await moto.call('sqs', 'AmazonSQS.ReceiveMessage', { QueueUrl, MaxNumberOfMessages: 10 });
    const bodies = (Messages ?? []) as { Body: string }[];
    return bodies.map(({ Body }) => (JSON.parse(Body) as { Message: string }).Message);
  }
});

const quietName = (id: Id) => `quiet-${id}`;

/** Published a minute from now, so after the first poll: the deployed functions have no clock but the machine's. */
function buildItem(title: string): string {
  const published = new Date(Date.now() + 60_000).toUTCString();
  const link = `https://wire.example.org/${encodeURIComponent(title)}`;
  return `<item><guid>${link}</guid><title>${title}</title><link>${link}</link><pubDate>${published}</pubDate></item>`;
}

function request(path: string) {
  const http = { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'test' };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'parley.example.org' },
    requestContext: { http, domainName: 'parley.example.org', stage: '$default', requestId: 'one', accountId: ACCOUNT },
    isBase64Encoded: false,
  };
}
