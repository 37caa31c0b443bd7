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
import { topicNames } from '../../shared/alerts/topicNames.ts';
import { keys } from '../../shared/store/keys.ts';
import { bundleFolders } from './bundleFolders.ts';
import { deployedFunction } from './deployedFunction.ts';
import { ACCOUNT, hasMoto, type MotoServer, REGION, startMoto } from './motoServer.ts';

const TOPIC_NAMES = topicNames(['en']);

const canRun = hasMoto();
if (!canRun) console.log('not run: there is no moto_server on this machine (pip install "moto[server]")');

const QUIET_TABLE = 'without-stream';
const OLD = 'Israel and Syria hold security talks in London';
const NEW = 'Israeli and Syrian officials open new round of security talks in Paris';

describe.runIf(canRun)('the stack deployed with npx cdk deploy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-deploy-'));
  let moto: MotoServer;
  let feedServer: Server;
  let items: string[] = [];
  let outputs: Record<string, string> = {};
  let poll: (event: unknown) => Promise<unknown>;
  let notify: (event: unknown) => Promise<unknown>;
  let site: (event: unknown) => Promise<unknown>;
  let inbox: string;

  beforeAll(async () => {
    moto = await startMoto();
    feedServer = createServer((_, response) => {
      response.setHeader('content-type', 'application/rss+xml');
      response.end(`<rss version="2.0"><channel><title>Wire</title>${items.join('')}</channel></rss>`);
    });
    await new Promise<void>((resolve) => feedServer.listen(0, '127.0.0.1', resolve));
    const { port } = feedServer.address() as AddressInfo;
    const dossier = writeDossier(`http://127.0.0.1:${port}/feed.xml`);
    runCdk('bootstrap', `aws://${ACCOUNT}/${REGION}`);
    // The stand-in reports outputs only of stacks made in one go, hence no change set.
    runCdk(
      'deploy',
      '--method=direct',
      '--require-approval=never',
      `--outputs-file=${join(folder, 'outputs.json')}`,
      ...[
        `--context=dossier=${dossier}`,
        '--context=allowPrivateFeeds=true',
        '--context=alertEmails=desk@example.org',
        '--context=alertPhones=+33612345678',
        // Its setting is a call of a custom resource, which the stand-in would want Docker for.
        '--context=smsLog=false',
      ],
    );
    const file = JSON.parse(readFileSync(join(folder, 'outputs.json'), 'utf8')) as Record<string, typeof outputs>;
    outputs = Object.values(file)[0] ?? {};
    const bundles = bundleFolders(join(folder, 'cdk.out'));
    const { Functions } = (await moto.get('lambda', '/2015-03-31/functions')) as {
      Functions: { FunctionName: string }[];
    };
    const siteName = Functions.find(({ FunctionName }) => FunctionName.includes('Site'))?.FunctionName ?? '';
    const told = { [ENVIRONMENT_KEYS.table]: await makeQuietTable() };
    poll = await deployedFunction(moto, outputs.PollFunctionName ?? '', bundles.Poll ?? '', told);
    notify = await deployedFunction(moto, outputs.NotifyFunctionName ?? '', bundles.Notify ?? '', told);
    site = await deployedFunction(moto, siteName, bundles.Site ?? '', told);
    inbox = await subscribeQueue('all-early');
  });
  afterAll(async () => {
    moto?.stop();
    await new Promise((resolve) => feedServer?.close(resolve));
    rmSync(folder, { recursive: true });
  });

  it('has its outputs', () => {
    expect(Object.keys(outputs).sort()).toEqual([
      'DashboardUrl',
      'NotifyFunctionName',
      'OperatorTopicArn',
      'PollFunctionName',
      'SiteUrl',
      'TableName',
      'TopicArns',
    ]);
    expect(Object.keys(JSON.parse(outputs.TopicArns ?? ''))).toEqual(TOPIC_NAMES);
  });

  it('stores what is there at the first poll and alerts nobody', async () => {
    items = [buildItem('old', OLD)];
    await poll({});
    expect(await readOutboxRecords()).toEqual([]);
  });

  it('turns a new item into one alert in the outbox, whatever number of polls', async () => {
    items = [buildItem('new', NEW), ...items];
    await poll({});
    await poll({});
    expect(await readOutboxRecords()).toHaveLength(1);
  });

  it('publishes the alert once, however often its stream record comes', async () => {
    const event = { Records: await readOutboxRecords() };
    expect(await notify(event)).toEqual({ batchItemFailures: [] });
    expect(await notify(event)).toEqual({ batchItemFailures: [] });
    const messages = await readQueue(inbox);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/Paris/);
  });

  it('shows the development on its page and in its JSON', async () => {
    const page = (await site(request('/'))) as { statusCode: number; body: string };
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Paris');
    const json = (await site(request('/events.json'))) as { statusCode: number; body: string };
    expect(json.body).toContain('round-opened');
  });

  function runCdk(...commandLine: string[]): void {
    const cdk = ['node_modules/aws-cdk/bin/cdk', ...commandLine, `--output=${join(folder, 'cdk.out')}`];
    const { status, stderr } = spawnSync(process.execPath, cdk, {
      encoding: 'utf8',
      env: { ...process.env, ...moto.variables },
    });
    if (status !== 0) throw new Error(`cdk ${commandLine[0]} ended with ${status}:\n${stderr}`);
  }

  function writeDossier(url: string): string {
    const dossier = JSON.parse(readFileSync('shared/dossier/israel-syria.json', 'utf8')) as object;
    const feed = { id: 'wire', title: 'Wire', url, lang: 'en', family: 'wire', trusted: true };
    const policy = { holdMinutes: 0 };
    const file = join(folder, 'dossier.json');
    writeFileSync(file, JSON.stringify({ ...dossier, inherits: undefined, feeds: [feed], policy }));
    return file;
  }

  /**
   * The table with the same keys and no stream. The stand-in writes every change of a stream as JSON for the function it
   * leads to, for which it has no container, and fails at the compressed pieces of the snapshot; AWS gives that function
   * what its filter lets through.
   */
  async function makeQuietTable(): Promise<string> {
    const { Table } = (await moto.call('dynamodb', 'DynamoDB_20120810.DescribeTable', {
      TableName: outputs.TableName,
    })) as { Table: { KeySchema: object[]; AttributeDefinitions: object[] } };
    const { KeySchema, AttributeDefinitions } = Table;
    const quiet = { TableName: QUIET_TABLE, KeySchema, AttributeDefinitions, BillingMode: 'PAY_PER_REQUEST' };
    await moto.call('dynamodb', 'DynamoDB_20120810.CreateTable', quiet);
    return QUIET_TABLE;
  }

  /** The outbox as the table's stream would tell of it. */
  async function readOutboxRecords(): Promise<DynamoDBRecord[]> {
    const query = {
      TableName: QUIET_TABLE,
      KeyConditionExpression: 'pk = :outbox',
      ExpressionAttributeValues: { ':outbox': { S: keys.alert('').pk } },
    };
    const { Items } = await moto.call('dynamodb', 'DynamoDB_20120810.Query', query);
    return (Items as Record<string, { S: string }>[]).map((NewImage, index) => {
      const { pk, sk } = NewImage;
      const Keys = { ...(pk && { pk }), ...(sk && { sk }) };
      return { eventName: 'INSERT', dynamodb: { Keys, NewImage, SequenceNumber: String(index + 1) } };
    });
  }

  /** A queue on a topic shows what was published: the stand-in delivers no mail. */
  async function subscribeQueue(topic: string): Promise<string> {
    const { QueueUrl } = await moto.call('sqs', 'AmazonSQS.CreateQueue', { QueueName: 'inbox' });
    const topics = JSON.parse(outputs.TopicArns ?? '') as Record<string, string>;
    const sns = new SNSClient({
      endpoint: moto.endpoint,
      region: REGION,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const Endpoint = `arn:aws:sqs:${REGION}:${ACCOUNT}:inbox`;
    await sns.send(new SubscribeCommand({ TopicArn: topics[topic], Protocol: 'sqs', Endpoint }));
    return QueueUrl as string;
  }

  async function readQueue(QueueUrl: string): Promise<string[]> {
    const { Messages } = await moto.call('sqs', 'AmazonSQS.ReceiveMessage', { QueueUrl, MaxNumberOfMessages: 10 });
    return ((Messages ?? []) as { Body: string }[]).map(
      ({ Body }) => (JSON.parse(Body) as { Message: string }).Message,
    );
  }
});

/** Published a minute from now, so after the first poll: the deployed functions have no clock but the machine's. */
function buildItem(guid: string, title: string): string {
  const published = new Date(Date.now() + 60_000).toUTCString();
  return `<item><guid>${guid}</guid><title>${title}</title><link>https://wire.example.org/${guid}</link><pubDate>${published}</pubDate></item>`;
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
