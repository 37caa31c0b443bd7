import { Aws, Duration } from 'aws-cdk-lib';
import {
  ComparisonOperator,
  type CreateAlarmOptions,
  type MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** Headings of RUNBOOK.md, one per alarm. */
export const RUNBOOK_HEADINGS = [
  'Poll silent',
  'Shard silent',
  'News silent',
  'Reports not stored',
  'News set aside',
  'Lone reports withheld',
  'Reader out',
  'Alert frenzy',
  'Alerts rejected',
  'Alerts undelivered',
  'Alerts waiting',
  'SMS spend near the cap',
  'Messages not delivered',
  'Web hooks undelivered',
  'Codes used up',
  'Subscribers lost',
  'Site failing',
  'Certificate expiring',
  'Functions throttled',
] as const;
export type RunbookHeading = (typeof RUNBOOK_HEADINGS)[number];

export interface OperatorAlarm {
  heading: RunbookHeading;
  /** What subscribers or the operator lose while it lasts: one sentence. */
  impact: string;
  metric: Metric | MathExpression;
  threshold: number;
  /** Default: at or above the threshold. */
  below?: boolean;
  /** Silence is what the alarm is about. Default: silence is well. */
  alarmOnMissing?: boolean;
  /** Periods of the metric, one after the other, that must all be so. Default: one. */
  periods?: number;
}

/** Where alarms go, and how they read. Each metric they watch beyond the first ten costs 0.10 USD a month. */
export class OperatorAlarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, operatorEmail: string) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: 'Parley operator', enforceSSL: true });
    this.letPublish('cloudwatch.amazonaws.com');
    if (operatorEmail) this.topic.addSubscription(new EmailSubscription(operatorEmail));
    this.add(this, {
      heading: 'Functions throttled',
      impact: 'The account has no free concurrency: polls, alerts or pages wait or fail.',
      // Without dimensions it counts the whole account: one metric, and whoever takes the concurrency, Parley lacks it.
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'Throttles',
        statistic: Stats.SUM,
        period: Duration.minutes(15),
      }),
      threshold: 10,
    });
  }

  /**
   * Lets a service of AWS in, for this account. A topic policy of its own (enforceSSL) replaces SNS's default one, which
   * would let in the account's alarms.
   */
  letPublish(service: string): void {
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
  }

  /** Adds an alarm within the construct it watches. */
  add(scope: Construct, alarm: OperatorAlarm): void {
    const options: CreateAlarmOptions = {
      alarmDescription: `${alarm.impact} See "${alarm.heading}" in infra/RUNBOOK.md.`,
      threshold: alarm.threshold,
      evaluationPeriods: alarm.periods ?? 1,
      comparisonOperator: alarm.below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: alarm.alarmOnMissing ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    };
    const created = alarm.metric.createAlarm(scope, pascalCase(alarm.heading), options);
    created.addAlarmAction(new SnsAction(this.topic));
    created.addOkAction(new SnsAction(this.topic));
  }
}

function pascalCase(heading: string): string {
  return heading.replace(/(?:^| )([A-Za-z])/g, (_, letter: string) => letter.toUpperCase());
}
