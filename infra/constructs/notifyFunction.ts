import { Aws, Duration, Validations } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { CLAIM_LAPSES_AFTER_SECONDS } from '../../functions/adapters/ledger.ts';
import { OUTBOX_METRICS } from '../../functions/notify/notifyLog.ts';
import { REVIEW_CALL } from '../../functions/notify/reviewCall.ts';
import { STREAM_HOURS } from '../../functions/notify/reviewOutbox.ts';
import type { AlertTopics } from './alertTopics.ts';
import { BundledFunction } from './bundledFunction.ts';
import { dossierMetric } from './dossierMetric.ts';
import { type EventTable, PARTITIONS } from './eventTable.ts';
import { FunctionSchedule } from './functionSchedule.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';

interface NotifyFunctionProps {
  table: EventTable;
  topics: AlertTopics;
  alarms: OperatorAlarms;
  dossierFile: string;
  dossierId: string;
  siteUrl: string;
  smsMaxPriceUsd: number;
}

/** How long an alert that waits for an operator's mending may wait for its next try once it is mended. */
const REVIEW_MINUTES = 15;

/** New outbox items → topics; and every quarter of an hour, what is stuck in the outbox → gauges, and another try. */
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
      dossierFile: props.dossierFile,
      environment: {
        table: props.table.table.tableName,
        topics: props.topics.toEnvironment(),
        operatorTopic: props.alarms.topic.topicArn,
        site: props.siteUrl,
        smsMaxPrice: String(props.smsMaxPriceUsd),
      },
    });
    this.deadLetters = new Queue(this, 'DeadLetters', { enforceSSL: true, retentionPeriod: Duration.days(14) });
    Validations.of(this.deadLetters).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue of the stream.',
    });
    this.readOutbox(props.table);
    this.reviewOutbox();
    this.grant(props);
    this.watch(props);
  }

  private readOutbox({ table }: EventTable): void {
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

  private reviewOutbox(): void {
    // A review that fails is made up for by the next, and its gauges are missed by the alarm.
    this.function.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(REVIEW_MINUTES) });
    new FunctionSchedule(this, 'Schedule', {
      function: this.function,
      maxEventAge: Duration.minutes(REVIEW_MINUTES),
      deadLetters: this.deadLetters,
      calls: [
        {
          id: 'Review',
          description: 'Counts the alerts that are stuck and has those that wait tried again',
          schedule: ScheduleExpression.rate(Duration.minutes(REVIEW_MINUTES)),
          input: REVIEW_CALL,
        },
      ],
    });
  }

  private grant({ table, topics, alarms }: NotifyFunctionProps): void {
    this.function.addToRolePolicy(new PolicyStatement({ actions: ['sns:Publish'], resources: topics.alertTopicArns }));
    this.grantTests(alarms.topic);
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'ListStreams, which an event source needs, and subscriptions know no resource.',
    });
    table.grantRead(this.function, 'events', 'reports', 'outbox', 'ledger', 'feeds', 'meta');
    table.grantWrite(this.function, 'outbox', 'ledger', 'tests');
  }

  /** Test messages go to the operator, or to the number of one subscription, which is no resource: to no other topic. */
  private grantTests(operator: ITopic): void {
    const statements = [
      { actions: ['sns:Publish', 'sns:ListSubscriptionsByTopic'], resources: [operator.topicArn] },
      { actions: ['sns:GetSubscriptionAttributes'], resources: ['*'] },
      { actions: ['sns:Publish'], notResources: [`arn:${Aws.PARTITION}:sns:*:*:*`] },
    ];
    for (const statement of statements) this.function.addToRolePolicy(new PolicyStatement(statement));
  }

  private watch({ alarms, dossierId }: NotifyFunctionProps): void {
    // Two reviews at the least fall into the window: one that fails ends no alarm.
    const gauge = (name: string) =>
      dossierMetric(dossierId, name, { statistic: Stats.MAXIMUM, period: Duration.minutes(3 * REVIEW_MINUTES) });
    alarms.add(this, {
      heading: 'Alerts rejected',
      impact: 'SNS refuses an alert for good, or it cannot be read: subscribers have not been told of a development.',
      metric: gauge(OUTBOX_METRICS.rejected),
      threshold: 1,
    });
    alarms.add(this, {
      heading: 'Alerts undelivered',
      impact: 'Alerts, or the care for subscribers, were given up after all tries: somebody has not been told.',
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM }),
      threshold: 1,
    });
    alarms.add(this, {
      heading: 'Alerts waiting',
      impact:
        'Alerts wait for SNS, the table or the account to be mended: subscribers hear late, and never of old news.',
      metric: gauge(OUTBOX_METRICS.waiting),
      threshold: 1,
      // Nobody counts any more: whether alerts go out is not known.
      alarmOnMissing: true,
    });
  }
}
