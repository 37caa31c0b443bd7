import { Aws, Duration, Validations } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { CLAIM_LAPSES_AFTER_SECONDS } from '../../functions/adapters/ledger.ts';
import { STREAM_HOURS } from '../../functions/notify/reviewOutbox.ts';
import { type PulseCall, REVIEW_CALL } from '../../functions/notify/scheduledCall.ts';
import { PULSE_ALARM_MINUTES, REVIEW_MINUTES } from '../../shared/watch/pulse.ts';
import { BundledFunction } from './bundledFunction.ts';
import { buildDeadLetterQueue } from './deadLetterQueue.ts';
import { type EventTable, PARTITIONS } from './eventTable.ts';
import { callsOf, type Followed } from './followed.ts';
import { FunctionSchedule } from './functionSchedule.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';

interface NotifyFunctionProps {
  followed: readonly Followed[];
  alarms: OperatorAlarms;
  siteUrl: string;
  smsMaxPriceUsd: number;
  pollMinutes: number;
}

/** New outbox items → topics; every quarter of an hour, what is stuck in the outbox → a ring and another try; signs of life. */
export class NotifyFunction extends Construct {
  readonly function: BundledFunction;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: NotifyFunctionProps) {
    super(scope, id);
    this.function = new BundledFunction(this, 'Function', {
      description: 'Publishes each alert once to the topics it concerns',
      folder: 'notify',
      memoryMegabytes: 256,
      // A claim lapses only when its holder cannot be alive any more.
      timeout: Duration.seconds(CLAIM_LAPSES_AFTER_SECONDS / 2),
      followed: props.followed,
      carriesCanary: true,
      knowsTopics: true,
      environment: {
        operatorTopic: props.alarms.topic.topicArn,
        site: props.siteUrl,
        smsMaxPrice: String(props.smsMaxPriceUsd),
      },
    });
    this.deadLetters = buildDeadLetterQueue(this, 'DeadLetters', 'the stream');
    for (const { table } of props.followed) this.readOutbox(table);
    this.callByTheClock(props);
    this.grant(props);
    this.watch(props);
  }

  /** Lets it hear of new alerts in a table. */
  readOutbox({ table }: EventTable): void {
    const outboxKeys = { pk: { S: FilterRule.isEqual(PARTITIONS.outbox) } };
    this.function.addEventSource(
      new DynamoEventSource(table, {
        // LATEST would lose what is written while the mapping is being made.
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 10,
        filters: [
          FilterCriteria.filter({ eventName: FilterRule.isEqual('INSERT'), dynamodb: { Keys: outboxKeys } }),
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { Keys: { pk: { S: FilterRule.isEqual(PARTITIONS.tests) } } },
          }),
          // A dead letter put back to be sent again.
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('MODIFY'),
            dynamodb: { Keys: outboxKeys, NewImage: { state: { S: FilterRule.isEqual('pending') } } },
          }),
        ],
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        // What can never be delivered the function settles itself. What is left is an outage, or a claim that has yet to
        // lapse: to be outlasted by time, since nobody promises how fast the tries follow each other.
        retryAttempts: 10_000,
        maxRecordAge: Duration.hours(STREAM_HOURS),
        onFailure: new SqsDlq(this.deadLetters),
      }),
    );
  }

  private callByTheClock({ followed, pollMinutes }: NotifyFunctionProps): void {
    // A review that fails is made up for by the next; where all fail, there is no sign of life.
    this.function.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(REVIEW_MINUTES) });
    new FunctionSchedule(this, 'Schedule', {
      function: this.function,
      maxEventAge: Duration.minutes(REVIEW_MINUTES),
      deadLetters: this.deadLetters,
      calls: callsOf(followed, (each) => [
        {
          id: 'Review',
          description: 'Counts the alerts that are stuck and has those that wait tried again',
          schedule: ScheduleExpression.rate(Duration.minutes(REVIEW_MINUTES)),
          input: REVIEW_CALL,
        },
        {
          id: 'Pulse',
          description: 'Gives a sign of life while polls, reviews and audits go on',
          schedule: ScheduleExpression.rate(Duration.minutes(PULSE_ALARM_MINUTES / 3)),
          input: { task: 'pulse', topicArn: each.pulse.topicArn, pollMinutes } satisfies PulseCall,
        },
      ]),
    });
  }

  private grant({ followed, alarms }: NotifyFunctionProps): void {
    for (const { topics, pulse } of followed)
      this.function.allow({ actions: ['sns:Publish'], resources: [...topics.alertTopicArns, pulse.topicArn] });
    this.grantTests(alarms.topic);
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'ListStreams, which an event source needs, and subscriptions know no resource.',
    });
    this.function.useTables({
      reads: ['events', 'reports', 'outbox', 'ledger', 'feeds', 'meta', 'watch'],
      writes: ['outbox', 'ledger', 'tests', 'watch'],
    });
  }

  /** Test messages go to the operator, or to the number of one subscription, which is no resource: to no other topic. */
  private grantTests(operator: ITopic): void {
    this.function.allow(
      { actions: ['sns:Publish', 'sns:ListSubscriptionsByTopic'], resources: [operator.topicArn] },
      { actions: ['sns:GetSubscriptionAttributes'], resources: ['*'] },
      { actions: ['sns:Publish'], notResources: [`arn:${Aws.PARTITION}:sns:*:*:*`] },
    );
  }

  private watch({ alarms }: NotifyFunctionProps): void {
    alarms.add(this, {
      heading: 'Alerts undelivered',
      impact: 'Alerts, or the care for subscribers, were given up after all tries: somebody has not been told.',
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM }),
      threshold: 1,
    });
  }
}
