import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENVIRONMENT_KEYS } from '../../functions/environment.ts';
import dossier from '../../shared/canary/dossier.json' with { type: 'json' };
import { isLate } from '../canary/isLate.ts';
import { type Deployment, deploy, request } from './deployment.ts';
import { hasMoto } from './motoServer.ts';

const canRun = hasMoto();
if (!canRun) console.log('not run: there is no moto_server on this machine (pip install "moto[server]")');

const TABLE = 'canary-without-stream';
const START = Date.UTC(2026, 0, 5, 8);
const minutes = (count: number) => count * 60_000;

type Link = 'site' | 'schedule' | 'stream' | 'topic';

/** The tests are a day of the canary, hour after hour: the functions' processes have its clock. */
describe.runIf(canRun)('the canary deployed with npx cdk deploy', () => {
  let world: Awaited<ReturnType<typeof openWorld>>;
  /** When something came to the queue. */
  const arrived: number[] = [];
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.stop());

  it('has schedule, table, notifier, topic, queue and alarm that are each other’s', () => {
    const { find } = world;
    const [table, queue] = [find('AWS::DynamoDB::Table').id, find('AWS::SQS::Queue').id];
    expect(find('AWS::Lambda::EventSourceMapping', 'CanaryEventsTable')).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': [table, 'StreamArn'] },
      FunctionName: { Ref: find('AWS::Lambda::Function', 'Notify').id },
    });
    expect(find('AWS::Scheduler::Schedule').Target).toMatchObject({
      Arn: { 'Fn::GetAtt': [find('AWS::Lambda::Function', 'Poll').id, 'Arn'] },
    });
    expect(find('AWS::SNS::Subscription')).toMatchObject({
      TopicArn: { Ref: find('AWS::SNS::Topic').id },
      Endpoint: { 'Fn::GetAtt': [queue, 'Arn'] },
    });
    expect(find('AWS::CloudWatch::Alarm')).toMatchObject({
      MetricName: 'NumberOfMessagesSent',
      Dimensions: [{ Value: { 'Fn::GetAtt': [queue, 'QueueName'] } }],
    });
  });

  it('brings the round of each hour from the site’s feed to the queue within minutes, and is not late', async () => {
    expect(await world.liveAnHour()).toEqual([]); // The first poll tells nobody.
    for (let count = 1; count <= 2; count += 1) {
      const hour = world.clock.now();
      const city = dossier.places[(START / minutes(60) + count) % dossier.places.length]?.name ?? '';
      const told = await world.liveAnHour();
      // Once for each choice of readers that it concerns.
      expect(told.map(({ text }) => text.includes(city))).toEqual([true, true, true, true]);
      const lag = (told[0]?.at ?? 0) - hour;
      console.log(`the canary came ${Math.round(lag / 1_000)} s after the hour, at which its round is published`);
      expect(lag).toBeGreaterThan(minutes(world.polledAt));
      expect(lag).toBeLessThan(minutes(15));
      arrived.push(told[0]?.at ?? 0);
      expect(isLate(arrived, world.clock.now() + minutes(15), world.alarm)).toBe(false);
    }
  });

  it.each<Link>(['site', 'schedule', 'stream', 'topic'])(
    'is late at twenty past the hour once the %s is cut, and well again in the hour in which it is mended',
    async (link) => {
      await world.cut(link);
      const hour = world.clock.now();
      expect(await world.liveAnHour()).toEqual([]);
      expect([15, 20].map((minute) => isLate(arrived, hour + minutes(minute), world.alarm))).toEqual([false, true]);
      await world.mend(link);
      arrived.push(...(await world.liveAnHour()).map(({ at }) => at));
      expect(isLate(arrived, world.clock.now(), world.alarm)).toBe(false);
    },
  );
});

/** The deployment with the site's function behind a server, and a clock that goes from hour to hour. */
async function openWorld() {
  const hours = { begun: START, since: Date.now() };
  const clock = { now: () => hours.begun + Date.now() - hours.since };
  const set = (begun: number) => Object.assign(hours, { begun, since: Date.now() });
  const cuts = new Set<Link>();
  const followed = JSON.parse(readFileSync('shared/dossier/israel-syria.json', 'utf8')) as object;
  const parley = await deploy(() => [followed], { allowPrivateFeeds: true, canary: true });
  await parley.makeTable(TABLE);
  const server = createServer(async (asked, response) => {
    const isCut = cuts.has('site');
    const answer = isCut ? { statusCode: 503, body: '' } : await functions.site(request(asked.url ?? '/'));
    const { statusCode, body } = answer as { statusCode: number; body: string };
    response.writeHead(statusCode).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const functions = await parley.functionsOn(parley.outputs.TableName ?? '', {
    clock: clock.now,
    variables: (deployed) => ({ ...onTable(deployed), [ENVIRONMENT_KEYS.site]: site }),
  });
  const find = (type: string, part = 'Canary') => findResource(parley, type, part);
  const { ScheduleExpression, Target } = find('AWS::Scheduler::Schedule') as unknown as Schedule;
  const polledAt = Number(/^cron\((\d+) \* \* \* \? \*\)$/.exec(ScheduleExpression)?.[1]);
  const { Period, EvaluationPeriods: periods } = find('AWS::CloudWatch::Alarm') as unknown as Alarm;
  const handedOn = new Set<string>();

  /** What happens in an hour: the call of the schedule, then what the stream of the table tells of. Gives what arrived. */
  async function liveAnHour(): Promise<{ at: number; text: string }[]> {
    const next = hours.begun + minutes(60);
    set(hours.begun + minutes(polledAt));
    if (!cuts.has('schedule')) await functions.poll(JSON.parse(Target.Input));
    const idOf = ({ dynamodb }: { dynamodb?: { Keys?: { sk?: { S?: string } } } }) => dynamodb?.Keys?.sk?.S ?? '';
    const records = (await parley.readOutboxRecords(TABLE)).filter((record) => !handedOn.has(idOf(record)));
    if (!cuts.has('stream') && records.length > 0) {
      for (const record of records) handedOn.add(idOf(record));
      expect(await functions.notify({ Records: records })).toEqual({ batchItemFailures: [] });
    }
    const at = clock.now();
    const came = await queues.read(queue);
    set(next);
    return came.map(({ text }) => ({ at, text }));
  }

  // The stand-in makes no subscription of a template, which is looked at above: it is made here, as it says.
  const told = JSON.parse((await parley.variablesOf('Notify'))[ENVIRONMENT_KEYS.canary] ?? '');
  const { queues } = parley;
  const queue = await queues.find('CanaryArrived');
  const join = async () => queues.subscribe(told.topic, queue);
  let leave = await join();

  return {
    clock,
    polledAt,
    find,
    alarm: { periodMinutes: Period / 60, periods },
    liveAnHour,
    async cut(link: Link) {
      if (link === 'topic') await leave();
      cuts.add(link);
    },
    async mend(link: Link) {
      if (link === 'topic') leave = await join();
      cuts.delete(link);
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await parley.stop();
    },
  };
}

/** The properties of a resource of the stack, with its logical id. */
function findResource({ resources }: Deployment, type: string, part: string): Record<string, unknown> & { id: string } {
  const found = Object.entries(resources).filter(([id, each]) => each.Type === type && id.includes(part));
  expect(found, `${type} ${part}`).toHaveLength(1);
  const [[id, { Properties }] = ['', { Properties: {} }]] = found;
  return { ...Properties, id };
}

type Schedule = { ScheduleExpression: string; Target: { Input: string } };
type Alarm = { Period: number; EvaluationPeriods: number };

/** The canary's own table, too, is one that has no stream. */
function onTable(deployed: Record<string, string>): Record<string, string> {
  const { [ENVIRONMENT_KEYS.canary]: canary } = deployed;
  if (canary === undefined) return deployed;
  return { ...deployed, [ENVIRONMENT_KEYS.canary]: JSON.stringify({ ...JSON.parse(canary), table: TABLE }) };
}
