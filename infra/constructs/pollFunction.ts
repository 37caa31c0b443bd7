import { Duration, Validations } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Role } from 'aws-cdk-lib/aws-iam';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { POLL_SECONDS } from '../../functions/poll/heedReadingMarks.ts';
import { POLL_METRICS } from '../../functions/poll/pollMetrics.ts';
import { SET_ASIDE } from '../../functions/poll/setAside.ts';
import { LONE_WITHHELD } from '../../functions/poll/storeNews.ts';
import { BundledFunction } from './bundledFunction.ts';
import { dossierMetric } from './dossierMetric.ts';
import type { EventTable, Partition } from './eventTable.ts';
import { FunctionSchedule } from './functionSchedule.ts';
import { grantReader } from './grantReader.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';
import { shardCalls } from './shardCalls.ts';

interface PollFunctionProps {
  table: EventTable;
  alarms: OperatorAlarms;
  dossierFile: string;
  dossierId: string;
  siteUrl: string;
  pollMinutes: number;
  /** Into how many runs the feeds are cut. */
  shards: number;
  allowPrivateFeeds: boolean;
  /** Model of Bedrock that decides what items tell; null: the rules alone. */
  readerModel: string | null;
}

/** All that a poll writes. It reads hostile input, so it can neither publish nor see who subscribed. */
const PARTITIONS_OF_POLL: Partition[] = ['events', 'reports', 'outbox', 'feeds', 'snapshot', 'reader', 'meta'];

/** Schedule → feeds → table. */
export class PollFunction extends Construct {
  readonly function: BundledFunction;

  constructor(scope: Construct, id: string, props: PollFunctionProps) {
    super(scope, id);
    this.function = new BundledFunction(this, 'Function', {
      description: 'Reads the feeds and stores what they tell of the talks',
      folder: 'poll',
      entry: props.readerModel === null ? undefined : 'bedrockHandler.ts',
      memoryMegabytes: 512,
      timeout: Duration.seconds(POLL_SECONDS),
      dossierFile: props.dossierFile,
      environment: {
        table: props.table.table.tableName,
        site: props.siteUrl,
        allowPrivateFeeds: String(props.allowPrivateFeeds),
        readerModel: props.readerModel ?? undefined,
      },
    });
    // No reserved concurrency: a new account has ten in all and may reserve none of them. That only one poll writes is
    // the lease's business, in the table.
    // No second try of a failed run either: the next run does the same work, with the feeds as they are then.
    this.function.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(props.pollMinutes) });
    props.table.grantRead(this.function, ...PARTITIONS_OF_POLL);
    props.table.grantWrite(this.function, ...PARTITIONS_OF_POLL);
    if (props.readerModel !== null) grantReader(this.function.role as Role, props.readerModel);
    this.schedule(props);
    this.watch(props);
  }

  private schedule({ pollMinutes: minutes, shards }: PollFunctionProps): void {
    const missed = new Queue(this, 'Missed', { enforceSSL: true, retentionPeriod: Duration.days(14) });
    new FunctionSchedule(this, 'Schedule', {
      function: this.function,
      calls: shardCalls(minutes, shards),
      maxEventAge: Duration.minutes(minutes),
      deadLetters: missed,
    });
    Validations.of(missed).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue of the schedule.',
    });
  }

  private watch({ alarms, pollMinutes, shards, dossierId, readerModel }: PollFunctionProps): void {
    const sumOf = (name: string, period: Duration) => dossierMetric(dossierId, name, { statistic: Stats.SUM, period });
    const silence = Duration.minutes(Math.max(30, 3 * pollMinutes));
    alarms.add(this, {
      heading: 'Poll silent',
      impact: `No poll has succeeded for ${silence.toMinutes()} minutes: news reaches nobody, and it looks like quiet.`,
      metric: sumOf(POLL_METRICS.pollsDone, silence),
      threshold: 1,
      below: true,
      alarmOnMissing: true,
    });
    alarms.add(this, {
      heading: 'News silent',
      impact: 'Polls succeed, yet no feed has had anything new for six hours: the talks may go on unseen.',
      metric: sumOf(POLL_METRICS.itemsNew, Duration.hours(6)),
      threshold: 1,
      below: true,
      alarmOnMissing: true,
    });
    alarms.add(this, {
      heading: 'Reports not stored',
      impact: 'Polls read reports and cannot store them, time after time: that news reaches nobody.',
      metric: sumOf(POLL_METRICS.reportsUnstored, Duration.minutes(2 * pollMinutes)),
      threshold: 1,
      // Two runs at once make one of them wait for the next poll: that is no alarm.
      periods: 2,
    });
    alarms.add(this, {
      heading: 'News set aside',
      impact: 'An event, alert or report cannot be stored or decided on: nobody is told of it, while all others are.',
      metric: sumOf(SET_ASIDE, Duration.hours(1)),
      threshold: 1,
    });
    alarms.add(this, {
      heading: 'Lone reports withheld',
      impact: 'One outlet alone told more events within a day than talks can have: it was taken over, or is misread.',
      metric: sumOf(LONE_WITHHELD, Duration.hours(1)),
      threshold: 1,
    });
    if (shards > 1)
      alarms.add(this, {
        heading: 'Shard silent',
        impact: `A part of the feeds has not been polled for ${silence.toMinutes()} minutes: what only they tell reaches nobody.`,
        // Every run says it of the slowest, so that one metric and one alarm serve any number of shards.
        metric: dossierMetric(dossierId, POLL_METRICS.shardSilentMinutes, {
          statistic: Stats.MINIMUM,
          period: Duration.minutes(2 * pollMinutes),
        }),
        threshold: silence.toMinutes(),
      });
    if (readerModel === null) return;
    alarms.add(this, {
      heading: 'Reader out',
      impact: 'The reader answers no question: the rules decide what items tell, and miss more.',
      metric: sumOf(POLL_METRICS.readerOut, Duration.hours(1)),
      threshold: 3,
    });
  }
}
