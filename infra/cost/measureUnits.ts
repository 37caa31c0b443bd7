/** Counts what polls, notifier, care and page take: the functions' own code on the table and SNS of one machine. */
import { gzipSync } from 'node:zlib';
import { buildOutboxRecord } from '../../functions/adapters/outboxRecord.ts';
import { compose } from '../../functions/compose.ts';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { readEnvironment } from '../../functions/environment.ts';
import { CANARY_VOICES } from '../../shared/canary/canaryFeed.ts';
import { feedsOf, type Shard } from '../../shared/feeds/shard.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/units.ts';
import { type Cleanup, createCleanup } from '../local/cleanup.ts';
import { applyVariables, localVariables, QUIET } from '../local/localEnvironment.ts';
import { loopbackLookup } from '../local/loopbackLookup.ts';
import { startStandIns, TABLE_NAME } from '../local/standIns.ts';
import { startMeter } from './meter.ts';
import { startMetrics, THROTTLED } from './metricsStandIn.ts';
import { NEWS, startFeeds, writeDossier } from './standInFeeds.ts';
import type { Units, Work } from './units.ts';

const FEEDS = { quiet: 50, withNews: 15, more: 80 };
const SITE = 'https://parley.example';
const START = Date.UTC(2026, 0, 5, 5);

/** Polls of feeds on loopback, some rounds of them, and what follows; a quarter of a minute. */
export async function measureUnits(): Promise<Units> {
  const cleanup = createCleanup();
  cleanup.add(applyVariables(QUIET));
  try {
    const small = await openWorld(FEEDS.quiet, cleanup);
    await small.settled();
    const quietPoll = await small.poll();
    small.feeds.addItems(FEEDS.withNews, (feed, edition) => `Harvest report ${edition} of region ${feed}`);
    const newsPoll = await small.poll();
    small.feeds.addItems(3, () => NEWS);
    await small.poll();
    const [alert] = await small.app.stores.outbox.getPendingAlerts();
    if (!alert) throw new Error('the poll of news that three outlets have came to no alert');
    const { app, count } = small;
    const measured = {
      alert: await count(() => app.notify({ Records: [buildOutboxRecord(alert, '1')] })),
      review: await count(() => app.review()),
      pulse: await count(() => app.pulse({ task: 'pulse', topicArn: small.operatorTopic, pollMinutes: 5 })),
      audit: await count(() => app.audit([THROTTLED])),
      settle: await count(() => app.care('settle')),
      reconcile: await count(() => app.care('reconcile')),
      heartbeat: await count(() => app.care('heartbeat')),
      view: await count(async () => (await app.site.request('/')).text()),
    };
    const viewBytes = gzipSync(await (await app.site.request('/')).text()).length;
    const canary = await openWorld(CANARY_VOICES, cleanup);
    await canary.settled();
    canary.feeds.addItems(1, () => NEWS);
    const canaryPoll = await canary.poll();
    const larger = await openWorld(FEEDS.more, cleanup);
    await larger.settled();
    const largerPoll = await larger.poll();
    const second = { shard: 2, of: 2 };
    for (const shard of [{ shard: 1, of: 2 }, second]) await larger.poll(shard);
    const polls = { canaryPoll, quietPoll, newsPoll, largerPoll, shardPoll: await larger.poll(second) };
    return { feeds: { ...FEEDS, ofShard: larger.countOf(second) }, ...polls, ...measured, viewBytes };
  } finally {
    await cleanup.run();
  }
}

/** A table, SNS and feeds of their own, and the functions on them; the clock goes five minutes from poll to poll. */
async function openWorld(count: number, cleanup: Cleanup) {
  const feeds = await startFeeds(START, cleanup);
  const clock = { now: START };
  const lines: { bytes: number; metrics: string[] }[] = [];
  const log = (entry: object) => {
    const { CloudWatchMetrics } =
      (entry as { _aws?: { CloudWatchMetrics: { Metrics: { Name: string }[] }[] } })._aws ?? {};
    const metrics = CloudWatchMetrics?.flatMap(({ Metrics }) => Metrics.map(({ Name }) => Name)) ?? [];
    lines.push({ bytes: JSON.stringify(entry).length, metrics });
  };
  const read = () => new Date(clock.now);
  const standIns = await startStandIns(
    { files: null, clock: read, linkBase: `${SITE}/sns`, log, languages: ['en'] },
    cleanup,
  );
  const [table, sns] = [await startMeter(standIns.databaseEndpoint), await startMeter(standIns.snsEndpoint)];
  for (const meter of [table, sns]) cleanup.add(meter.stop);
  const places = { databaseEndpoint: table.url, snsEndpoint: sns.url, tableName: TABLE_NAME };
  const dossierFile = writeDossier(feeds.port, count, cleanup);
  const { topics, operatorTopic } = standIns;
  const settings = {
    ...places,
    topics,
    operatorTopic,
    dossierFile,
    siteUrl: SITE,
    allowPrivateFeeds: true,
    keyFile: null,
  };
  const metrics = await startMetrics(() => undefined);
  cleanup.add(metrics.stop);
  cleanup.add(applyVariables({ ...localVariables(settings), AWS_ENDPOINT_URL_CLOUDWATCH: metrics.url }));
  const app = compose(readEnvironment(process.env), {
    clock: read,
    log,
    lookup: loopbackLookup,
    pause: async () => {},
  });
  const countOf = (shard: Shard) => feedsOf(readDossierFile(dossierFile).feeds, shard).length;

  const countWork = async (task: () => Promise<unknown>): Promise<Work> => {
    const before = { read: table.read, written: table.written, requests: sns.requests };
    lines.length = 0;
    const cpu = process.cpuUsage();
    await task();
    const { user, system } = process.cpuUsage(cpu);
    return {
      read: table.read - before.read,
      written: table.written - before.written,
      sns: sns.requests - before.requests,
      cpu: Math.round((user + system) / 1_000),
      logged: lines.reduce((sum, { bytes }) => sum + bytes, 0),
      metrics: [...new Set(lines.flatMap(({ metrics }) => metrics))],
    };
  };
  const poll = (shard?: Shard) => {
    clock.now += 5 * MINUTE_MS;
    feeds.now = clock.now - MINUTE_MS;
    return countWork(() => app.poll(shard));
  };
  /** The first poll stores all there is, which no later one does. */
  const settled = async () => {
    feeds.now = START - 24 * HOUR_MS;
    // Of thousands nothing is kept but that they were seen: to read what follows their titles takes half of the time.
    feeds.addItems(
      count,
      (feed) => `Weather of region ${feed}`,
      () => '',
    );
    for (let round = 0; round < 3; round += 1) await poll();
  };
  return { app, feeds, operatorTopic, poll, settled, countOf, count: countWork };
}
