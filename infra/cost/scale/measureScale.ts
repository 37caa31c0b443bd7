/** Measures one poll of so many feeds: real HTTP feeds and the table's stand-in here, and processes that poll. */
import { ENVIRONMENT_KEYS } from '../../../functions/environment.ts';
import type { TopicArns } from '../../../shared/alerts/topicNames.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/units.ts';
import { createCleanup } from '../../local/cleanup.ts';
import { createTable, startDatabase } from '../../local/database.ts';
import { applyVariables, localVariables, QUIET } from '../../local/localEnvironment.ts';
import { TABLE_NAME } from '../../local/standIns.ts';
import { CommandError } from '../../terminal/commandError.ts';
import { startMeter } from '../meter.ts';
import { NEWS, startFeeds, writeDossier } from '../standInFeeds.ts';
import type { PollReply } from './pollWorker.ts';
import type { Measured, Scenario } from './scale.ts';
import { startWorkers } from './startWorkers.ts';

const START = Date.UTC(2026, 0, 5, 5);
/** Of a feed: as many as outlets commonly show. */
const ITEMS = 20;
const SITE = 'https://parley.example';
/** The first reading of feeds full of news takes the most processor time: what had no turn gets another go, as in AWS. */
const MOST_FIRST_ROUNDS = 3;
/** A poll has no way to publish. */
const NOWHERE = 'http://127.0.0.1:9';

/**
 * One poll goes before, so that the one measured is one of many: news in so many feeds of a hundred, an answer after so long.
 * One follows in which three outlets tell a development, so that shards have something to decide.
 * @throws when the signal ends it
 * @throws {CommandError} when a feed went unread, or an alert was told by two shards, or by none
 */
export async function measureScale(scenario: Scenario, signal: AbortSignal): Promise<Measured> {
  const cleanup = createCleanup();
  cleanup.add(applyVariables(QUIET));
  try {
    const database = await startDatabase(null);
    cleanup.add(database.stop);
    await createTable(database.endpoint, TABLE_NAME);
    const meter = await startMeter(database.endpoint);
    cleanup.add(meter.stop);
    const feeds = await startFeeds(START, cleanup, ITEMS);
    const places = localVariables({
      databaseEndpoint: meter.url,
      snsEndpoint: NOWHERE,
      operatorTopic: '',
      topics: {} as TopicArns,
      tableName: TABLE_NAME,
      dossierFile: writeDossier(feeds.port, scenario.feeds, cleanup),
      siteUrl: SITE,
      allowPrivateFeeds: true,
      keyFile: null,
    });
    const untold = { [ENVIRONMENT_KEYS.topics]: undefined, [ENVIRONMENT_KEYS.operatorTopic]: undefined };
    const pollAll = await startWorkers(scenario.shards, { ...places, ...untold }, signal, cleanup);
    let clock = START;
    const round = async (answerSeconds: number) => {
      clock += 5 * MINUTE_MS;
      feeds.now = clock - MINUTE_MS;
      feeds.answerMs = answerSeconds * 1_000;
      const before = { read: meter.read, written: meter.written, table: meter.requests, asked: feeds.requests };
      const replies = await pollAll(new Date(clock));
      return {
        replies,
        read: meter.read - before.read,
        written: meter.written - before.written,
        tableRequests: meter.requests - before.table,
        feedRequests: feeds.requests - before.asked,
      };
    };
    feeds.now = START - 24 * HOUR_MS;
    feeds.addItems(scenario.feeds, (feed) => `Weather of region ${feed}`);
    let known = 0;
    for (let go = 0; go < MOST_FIRST_ROUNDS && known < scenario.feeds; go += 1)
      known += countFresh((await round(0)).replies);
    feeds.addItems(Math.round((scenario.feeds * scenario.news) / 100), (feed, n) => `Harvest ${n} of region ${feed}`);
    const { replies, ...counts } = await round(scenario.answerSeconds);
    requireAllRead(replies, scenario);
    feeds.addItems(3, () => NEWS);
    requireToldOnce((await round(0)).replies);
    const most = (pick: (reply: PollReply) => number) => Math.max(...replies.map(pick));
    const sum = (pick: (reply: PollReply) => number) => replies.reduce((all, reply) => all + pick(reply), 0);
    return {
      ...counts,
      seconds: most(({ seconds }) => seconds),
      cpuSeconds: most(({ cpuMilliseconds }) => cpuMilliseconds) / 1_000,
      cpuSecondsOfAll: sum(({ cpuMilliseconds }) => cpuMilliseconds) / 1_000,
      peakMegabytes: most(({ peakMegabytes }) => peakMegabytes),
      logged: sum(({ logged }) => logged),
    };
  } finally {
    await cleanup.run();
  }
}

function countFresh(replies: readonly PollReply[]): number {
  return replies.reduce((all, { summary }) => all + summary.feeds.fresh, 0);
}

function requireAllRead(replies: readonly PollReply[], { feeds }: Scenario): void {
  const read = replies.reduce((all, { summary }) => all + summary.feeds.fresh + summary.feeds.unchanged, 0);
  const isStored = replies.every(({ summary }) => summary.isStored);
  if (read < feeds || !isStored)
    throw new CommandError(
      `${read} of ${feeds} feeds were read${isStored ? '' : ', and not all of it stored'}: more shards are needed, or a machine that does less besides`,
    );
}

function requireToldOnce(replies: readonly PollReply[]): void {
  const told = replies.flatMap(({ summary }) => summary.alerts);
  if (told.length === 0 || new Set(told).size < told.length)
    throw new CommandError(`of one development these alerts were told: ${told.join(', ') || 'none'}`);
}
