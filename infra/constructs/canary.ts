import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ENVIRONMENT_KEYS } from '../../functions/environment.ts';
import type { CanaryEntry } from '../../functions/servedDossiers.ts';
import { CANARY_ID } from '../../shared/canary/canaryDossier.ts';
import { EventTable } from './eventTable.ts';
import { FunctionSchedule } from './functionSchedule.ts';
import type { NotifyFunction } from './notifyFunction.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';
import { PARTITIONS_OF_POLL, type PollFunction } from './pollFunction.ts';

interface CanaryProps {
  alarms: OperatorAlarms;
  poll: PollFunction;
  notify: NotifyFunction;
}

/** Minutes after the hour at which the invented round of the hour is polled. */
const POLLED_AT = 2;

/**
 * So many periods of so many minutes without a message are an alarm: a round comes every hour, and may be a quarter of an
 * hour late.
 */
export const CANARY_ALARM = { periodMinutes: 5, periods: 15 } as const;

/**
 * Every hour an invented round goes the way of all news: the site's feed → the poll function → a table → its stream → the
 * notify function → a topic that nobody but a queue is on. The functions are those that serve readers; table and topic are
 * the canary's own, so that nothing of it reaches a page or a subscriber. Nobody reads the queue: SQS counts what arrives
 * at no charge, and lets it expire.
 */
export class Canary extends Construct {
  constructor(scope: Construct, id: string, { alarms, poll, notify }: CanaryProps) {
    super(scope, id);
    const table = new EventTable(this, 'Events', null, false);
    const topic = new Topic(this, 'Topic', { displayName: 'Parley canary', enforceSSL: true });
    const arrived = new Queue(this, 'Arrived', { enforceSSL: true, retentionPeriod: Duration.hours(1) });
    topic.addSubscription(new SqsSubscription(arrived));
    Validations.of(arrived).acknowledge({ id: 'AwsSolutions-SQS3', reason: 'Nobody reads it, so that nothing fails.' });
    Validations.of(table).acknowledge({ id: 'AwsSolutions-DDB3', reason: 'What it holds is invented, and expires.' });

    const told = Stack.of(this).toJsonString({
      table: table.table.tableName,
      topic: topic.topicArn,
    } satisfies CanaryEntry);
    for (const each of [poll, notify]) each.function.addEnvironment(ENVIRONMENT_KEYS.canary, told);
    table.grantRead(poll.function, ...PARTITIONS_OF_POLL);
    table.grantWrite(poll.function, ...PARTITIONS_OF_POLL);
    table.grantRead(notify.function, 'events', 'reports', 'outbox', 'ledger', 'meta');
    table.grantWrite(notify.function, 'outbox', 'ledger');
    notify.function.allow({ actions: ['sns:Publish'], resources: [topic.topicArn] });
    notify.readOutbox(table);
    new FunctionSchedule(this, 'Schedule', {
      function: poll.function,
      maxEventAge: Duration.minutes(15),
      deadLetters: poll.missed,
      calls: [
        {
          id: 'Poll',
          description: 'Polls the invented round of the hour',
          schedule: ScheduleExpression.cron({ minute: String(POLLED_AT) }),
          input: { dossier: CANARY_ID },
        },
      ],
    });
    alarms.add(this, {
      heading: 'Canary late',
      impact: 'The invented round of this hour did not come through: nor may news, somewhere between a feed and SNS.',
      metric: arrived.metricNumberOfMessagesSent({
        statistic: Stats.SUM,
        period: Duration.minutes(CANARY_ALARM.periodMinutes),
      }),
      periods: CANARY_ALARM.periods,
      threshold: 1,
      below: true,
      alarmOnMissing: true,
    });
  }
}
