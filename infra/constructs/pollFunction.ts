import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Role } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { POLL_SECONDS } from '../../functions/poll/heedReadingMarks.ts';
import { POLL_METRICS } from '../../functions/poll/pollMetrics.ts';
import { BundledFunction } from './bundledFunction.ts';
import { buildDeadLetterQueue } from './deadLetterQueue.ts';
import { dossierMetric } from './dossierMetric.ts';
import type { Partition } from './eventTable.ts';
import { callsOf, type Followed, nameAmong, ownScope } from './followed.ts';
import { FunctionSchedule } from './functionSchedule.ts';
import { grantReader } from './grantReader.ts';
import type { OperatorAlarm, OperatorAlarms } from './operatorAlarms.ts';
import { shardCalls } from './shardCalls.ts';

interface PollFunctionProps {
  followed: readonly Followed[];
  alarms: OperatorAlarms;
  siteUrl: string;
  pollMinutes: number;
  /** Into how many runs the feeds are cut. */
  shards: number;
  allowPrivateFeeds: boolean;
  /** Model of Bedrock that decides what items tell; null: the rules alone. */
  readerModel: string | null;
}

/** All that a poll writes. It reads hostile input, so it can neither publish nor see who subscribed. */
export const PARTITIONS_OF_POLL: Partition[] = ['events', 'reports', 'outbox', 'feeds', 'snapshot', 'reader', 'meta'];

/** Schedule → feeds → table. */
export class PollFunction extends Construct {
  readonly function: BundledFunction;
  /** Calls that could not be made. */
  readonly missed: Queue;

  constructor(scope: Construct, id: string, props: PollFunctionProps) {
    super(scope, id);
    this.function = new BundledFunction(this, 'Function', {
      description: 'Reads the feeds and stores what they tell of the talks',
      folder: 'poll',
      entry: props.readerModel === null ? undefined : 'bedrockHandler.ts',
      memoryMegabytes: 512,
      timeout: Duration.seconds(POLL_SECONDS),
      followed: props.followed,
      carriesCanary: true,
      // It has no way to tell anybody.
      knowsTopics: false,
      environment: {
        site: props.siteUrl,
        allowPrivateFeeds: String(props.allowPrivateFeeds),
        readerModel: props.readerModel ?? undefined,
      },
    });
    // No reserved concurrency: a new account has ten in all and may reserve none of them. That only one poll writes is
    // the lease's business, in the table.
    // No second try of a failed run either: the next run does the same work, with the feeds as they are then.
    this.function.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(props.pollMinutes) });
    this.function.useTables({ reads: PARTITIONS_OF_POLL, writes: PARTITIONS_OF_POLL });
    if (props.readerModel !== null) grantReader(this.function.role as Role, props.readerModel);
    this.missed = buildDeadLetterQueue(this, 'Missed', 'the schedule');
    this.schedule(props);
    for (const each of props.followed) this.watch(each, props);
  }

  private schedule({ followed, pollMinutes: minutes, shards }: PollFunctionProps): void {
    new FunctionSchedule(this, 'Schedule', {
      function: this.function,
      calls: callsOf(followed, (_, index) => shardCalls(minutes, shards, { index, count: followed.length })),
      maxEventAge: Duration.minutes(minutes),
      deadLetters: this.missed,
    });
  }

  private watch(each: Followed, { followed, alarms, readerModel }: PollFunctionProps): void {
    const add = (alarm: OperatorAlarm) =>
      alarms.add(ownScope(this, each), { about: nameAmong(each, followed.length), ...alarm });
    if (readerModel === null) return;
    add({
      heading: 'Reader out',
      impact: 'The reader answers no question: the rules decide what items tell, and miss more.',
      metric: dossierMetric(each.dossier.id, POLL_METRICS.readerOut, {
        statistic: Stats.SUM,
        period: Duration.hours(1),
      }),
      threshold: 3,
    });
  }
}
