import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { ENVIRONMENT_KEYS } from '../../functions/environment.ts';
import type { DossierEntry } from '../../functions/servedDossiers.ts';
import { checkDossier } from '../../infra/constructs/bundleFiles.ts';
import { keys } from '../../shared/store/keys.ts';
import { type FeedServer, startFeedServer } from '../poll/startFeedServer.ts';
import { bundleFolders } from './bundleFolders.ts';
import { type DeployedFunction, deployedFunction, variablesOf } from './deployedFunction.ts';
import { ACCOUNT, type MotoServer, REGION, startMoto } from './motoServer.ts';
import { type SnsTap, tapSns } from './snsTap.ts';
import { type StandInQueues, standInQueues } from './standInQueues.ts';
import type { Resource } from './synthesize.ts';

export type Functions = Record<'poll' | 'notify' | 'site' | 'care', DeployedFunction>;
type FunctionName = 'Poll' | 'Notify' | 'Site' | 'Care';
type Variables = Record<string, string>;
/** A table for each dossier, by its id. */
type Tables = Record<string, string>;

/** What else is not as it was deployed. */
interface Otherwise {
  /** The dossier in their bundles. */
  dossierFile?: string;
  /** What they are told. */
  variables?: (deployed: Variables) => Variables;
  /** Of their processes; the machine's by default. */
  clock?: (() => number) | null;
}

/** Parley as `npx cdk deploy` puts it into a stand-in for AWS, which forgets everything in the end. */
export interface Deployment {
  moto: MotoServer;
  feeds: FeedServer;
  outputs: Record<string, string>;
  /** What was deployed, by logical id. */
  resources: Record<string, Resource>;
  /** Texts to single numbers that were handed to SNS. */
  sns: SnsTap;
  /** The deployed functions on the table of the only dossier, or on those of several. */
  functionsOn(tables: string | Tables, otherwise?: Otherwise): Promise<Functions>;
  /** What a function was told at its deployment. */
  variablesOf(name: FunctionName): Promise<Variables>;
  /** Makes a table with the stack's keys, and these items in it. */
  makeTable(name: string, items?: readonly Record<string, unknown>[]): Promise<void>;
  /** The outbox of a table, as its stream would tell of it. */
  readOutboxRecords(table: string): Promise<DynamoDBRecord[]>;
  /** A queue on a topic, of those in an output, shows what is published to it, each message once: the stand-in delivers no mail. */
  openInbox(topic: string, output?: string): Promise<() => Promise<string[]>>;
  queues: StandInQueues;
  /** Addresses on a topic. */
  membersOf(topic: string): Promise<string[]>;
  stop(): Promise<void>;
}

/** @param writeDossiers of the dossiers to deploy, which are told where the server of the feeds is. */
export async function deploy(writeDossiers: (feeds: FeedServer) => object[], context: object): Promise<Deployment> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-deploy-'));
  const [moto, feeds] = [await startMoto(), await startFeedServer()];
  const sns = await tapSns(moto.endpoint);
  const files = writeDossiers(feeds).map((dossier, index) => {
    const file = join(folder, `dossier-${index}.json`);
    writeFileSync(file, JSON.stringify(dossier));
    return file;
  });
  const assembly = join(folder, 'cdk.out');
  const runCdk = (...commandLine: string[]) => {
    const env = { ...process.env, ...moto.variables };
    const cdk = ['node_modules/aws-cdk/bin/cdk', ...commandLine];
    const { status, stderr } = spawnSync(process.execPath, cdk, { encoding: 'utf8', env });
    if (status !== 0) throw new Error(`cdk ${commandLine[0]} ended with ${status}:\n${stderr}`);
  };
  // Its setting is a call of a custom resource, which the stand-in would want Docker for.
  const settings = { smsLog: false, ...context, [files.length > 1 ? 'dossiers' : 'dossier']: files.join(',') };
  const named = Object.entries(settings).map(([name, value]) => `--context=${name}=${value}`);
  runCdk('synth', '--quiet', `--output=${assembly}`, ...named);
  nameAlarms(assembly);
  const outputsFile = join(folder, 'outputs.json');
  const app = `--app=${assembly}`;
  runCdk('bootstrap', app, `aws://${ACCOUNT}/${REGION}`);
  // The stand-in reports outputs only of stacks made in one go, hence no change set.
  runCdk('deploy', app, '--method=direct', '--require-approval=never', `--outputs-file=${outputsFile}`);
  const [outputs = {}] = Object.values(JSON.parse(readFileSync(outputsFile, 'utf8')) as Record<string, object>);
  const resources = resourcesIn(assembly);
  return manage({ folder, assembly, moto, feeds, sns, resources, outputs: outputs as Record<string, string> });
}

function templateFile(assembly: string): string {
  return join(assembly, readdirSync(assembly).find((name) => name.endsWith('.template.json')) ?? '');
}

function resourcesIn(assembly: string): Record<string, Resource> {
  return (JSON.parse(readFileSync(templateFile(assembly), 'utf8')) as { Resources: Record<string, Resource> })
    .Resources;
}

/**
 * The stand-in makes no alarms, and takes every reference to one, which the dashboard has, for undefined. They are sound:
 * cfn-lint resolves them in `cfnLint.aws.ts`. They alone are written out as names here; the rest is deployed as it is.
 */
function nameAlarms(assembly: string): void {
  const file = templateFile(assembly);
  const template = JSON.parse(readFileSync(file, 'utf8')) as { Resources: Record<string, Resource> };
  const nameOfAlarm = (value: { 'Fn::GetAtt'?: [id: string, attribute: string] } | null) => {
    const id = value?.['Fn::GetAtt']?.[0];
    return id !== undefined && template.Resources[id]?.Type === 'AWS::CloudWatch::Alarm' ? id : null;
  };
  writeFileSync(
    file,
    JSON.stringify(template, (_, value) => nameOfAlarm(value) ?? value),
  );
}

type Parts = Pick<Deployment, 'moto' | 'feeds' | 'sns' | 'outputs' | 'resources'> & {
  folder: string;
  assembly: string;
};

function manage({ folder, assembly, moto, feeds, sns, outputs, resources }: Parts): Deployment {
  const dynamo = (action: string, body: object) => moto.call('dynamodb', `DynamoDB_20120810.${action}`, body);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new SNSClient({ endpoint: moto.endpoint, region: REGION, credentials });
  const topicsIn = (output: string) => JSON.parse(outputs[output] ?? '') as Record<string, string>;
  const queues = standInQueues(moto, client);
  let copies = 0;

  async function nameOf(part: string): Promise<string> {
    const { Functions } = await moto.get('lambda', '/2015-03-31/functions');
    const names = (Functions as { FunctionName: string }[]).map(({ FunctionName }) => FunctionName);
    return names.find((name) => name.includes(part)) ?? '';
  }

  /** A bundle, or a copy of it with another dossier. */
  function bundleWith(name: string, dossierFile?: string): string {
    const bundle = bundleFolders(assembly)[name] ?? '';
    if (dossierFile === undefined) return bundle;
    const copy = join(folder, `copy-${++copies}`);
    cpSync(bundle, copy, { recursive: true });
    writeFileSync(join(copy, 'dossier.json'), checkDossier(dossierFile));
    return copy;
  }

  return {
    moto,
    feeds,
    sns,
    outputs,
    resources,
    variablesOf: async (name) => variablesOf(moto, await nameOf(name)),
    async functionsOn(tables, { dossierFile, variables: tell = (deployed: Variables) => deployed, clock = null } = {}) {
      const named = async (name: FunctionName) =>
        deployedFunction(
          moto,
          await nameOf(name),
          bundleWith(name, dossierFile),
          (deployed) => tell(tellTables(deployed, tables)),
          { AWS_ENDPOINT_URL_SNS: sns.endpoint },
          clock,
        );
      const [poll, notify] = [await named('Poll'), await named('Notify')];
      return { poll, notify, site: await named('Site'), care: await named('Care') };
    },
    // Without the stream: the stand-in writes every change of one as JSON for the function it leads to, for which it has
    // no container, and fails at the compressed pieces of the snapshot.
    async makeTable(name, items = []) {
      const { Table } = (await dynamo('DescribeTable', { TableName: outputs.TableName })) as {
        Table: { KeySchema: object[]; AttributeDefinitions: object[] };
      };
      const { KeySchema, AttributeDefinitions } = Table;
      await dynamo('CreateTable', { TableName: name, KeySchema, AttributeDefinitions, BillingMode: 'PAY_PER_REQUEST' });
      for (const item of items) await dynamo('PutItem', { TableName: name, Item: JSON.parse(writeItem(item)) });
    },
    async readOutboxRecords(table) {
      const { Items } = await dynamo('Query', {
        TableName: table,
        KeyConditionExpression: 'pk = :outbox',
        ExpressionAttributeValues: { ':outbox': { S: keys.alert('').pk } },
      });
      const eventSourceARN = `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${table}/stream/2026-11-26T12:00:00.000`;
      return (Items as Record<string, { S: string }>[]).map((NewImage, index) => {
        const { pk, sk } = NewImage;
        const Keys = { ...(pk && { pk }), ...(sk && { sk }) };
        return { eventName: 'INSERT', eventSourceARN, dynamodb: { Keys, NewImage, SequenceNumber: String(index + 1) } };
      });
    },
    async openInbox(topic, output = 'TopicArns') {
      const url = await queues.make();
      await queues.subscribe(topicsIn(output)[topic] ?? '', url);
      return async () => (await queues.read(url)).map(({ text }) => text);
    },
    queues,
    async membersOf(topic) {
      const { Subscriptions = [] } = await client.send(
        new ListSubscriptionsByTopicCommand({ TopicArn: topicsIn('TopicArns')[topic] }),
      );
      return Subscriptions.map(({ Endpoint }) => Endpoint ?? '');
    },
    async stop() {
      client.destroy();
      moto.stop();
      await Promise.all([sns.stop(), feeds.stop()]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** The variables that name tables, with these in place of those that have a stream. */
function tellTables(variables: Variables, tables: string | Tables): Variables {
  if (typeof tables === 'string') return { ...variables, [ENVIRONMENT_KEYS.table]: tables };
  const entries = JSON.parse(variables[ENVIRONMENT_KEYS.dossiers] ?? '[]') as DossierEntry[];
  return {
    ...variables,
    [ENVIRONMENT_KEYS.dossiers]: JSON.stringify(entries.map((each) => ({ ...each, table: tables[each.id] }))),
  };
}

/** As DynamoDB's protocol has it: bytes in base64. */
function writeItem(item: Record<string, unknown>): string {
  const asText = (_: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
  return JSON.stringify(marshall(item), asText);
}

/** A request as API Gateway hands it on; with a body it is a `POST` of JSON. */
export function request(path: string, body?: object) {
  const method = body ? 'POST' : 'GET';
  const http = { method, path, protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'test' };
  const json = { 'content-type': 'application/json', accept: 'application/json' };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path.split('?')[0],
    rawQueryString: path.split('?')[1] ?? '',
    headers: { host: 'parley.example.org', ...(body && json) },
    requestContext: { http, domainName: 'parley.example.org', stage: '$default', requestId: 'one', accountId: ACCOUNT },
    ...(body && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}
