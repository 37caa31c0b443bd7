import { Aws, Stack } from 'aws-cdk-lib';
import {
  type Alarm,
  ComparisonOperator,
  type CreateAlarmOptions,
  type MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { toAscii } from '../../shared/alerts/transliterate.ts';
import type { AuditedMetric } from '../../shared/watch/auditedMetric.ts';
import { runbookPlace } from '../../shared/watch/runbookPlace.ts';

/** Headings of RUNBOOK.md, one per alarm or trouble. */
export const RUNBOOK_HEADINGS = [
  'Poll silent',
  'Canary late',
  'Trouble',
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
  'CDN flooded',
  'Certificate expiring',
  'Functions throttled',
] as const;
type RunbookHeading = (typeof RUNBOOK_HEADINGS)[number];

export interface OperatorAlarm {
  heading: RunbookHeading;
  /** The talks it is about, where the stack follows several. */
  about?: string | undefined;
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
  /** Default: CloudWatch mails the operator when it goes off, and when it is over. Else whoever adds it sees to that. */
  toldByCloudWatch?: false;
}

/** Metrics of AWS's own that the care function looks up: `audited` says how each is read. */
type Audit = Omit<AuditedMetric, 'metrics'> & { metrics: Metric[] };

/** Where alarms go, and how they read. Each metric they watch beyond the first ten costs 0.10 USD a month. */
export class OperatorAlarms extends Construct {
  readonly topic: Topic;
  private readonly audits: { dossierId: string | null; audited: AuditedMetric }[] = [];
  readonly created: Alarm[] = [];
  private readonly publishers = new Set<string>();
  private readonly dashboard: string | null;

  /** @param dashboard where the operator sees more, for the text of each alarm; null: there is none */
  constructor(scope: Construct, id: string, operatorEmail: string, dashboard: string | null) {
    super(scope, id);
    this.dashboard = dashboard;
    this.topic = new Topic(this, 'Topic', { displayName: 'Parley operator', enforceSSL: true });
    this.letPublish('cloudwatch.amazonaws.com');
    if (operatorEmail) this.topic.addSubscription(new EmailSubscription(operatorEmail));
    // Without dimensions it counts the whole account: one metric, and whoever takes the concurrency, Parley lacks it.
    this.audit({
      trouble: 'Functions throttled',
      metrics: [new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles' })],
      statistic: 'Sum',
      everyHours: 1,
      periodMinutes: 15,
      periods: 5,
      threshold: 10,
    });
  }

  /**
   * Lets a service of AWS in, for this account. A topic policy of its own (enforceSSL) replaces SNS's default one, which
   * would let in the account's alarms.
   */
  letPublish(service: string): void {
    if (this.publishers.has(service)) return;
    this.publishers.add(service);
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
  add(scope: Construct, alarm: OperatorAlarm): Alarm {
    const options: CreateAlarmOptions = {
      alarmName: nameOf(alarm, Stack.of(this).stackName),
      alarmDescription: `${alarm.about ? `${alarm.about}: ` : ''}${alarm.impact} See "${alarm.heading}" in ${runbookPlace(alarm.heading)}${this.dashboard ? ` and ${this.dashboard}` : ''}`,
      threshold: alarm.threshold,
      evaluationPeriods: alarm.periods ?? 1,
      comparisonOperator: alarm.below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: alarm.alarmOnMissing ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    };
    const created = alarm.metric.createAlarm(scope, pascalCase(alarm.heading), options);
    this.created.push(created);
    if (alarm.toldByCloudWatch === false) return created;
    created.addAlarmAction(new SnsAction(this.topic));
    created.addOkAction(new SnsAction(this.topic));
    return created;
  }

  /**
   * Adds to what is looked up now and then: the first choice for what need not be known within minutes.
   * @param dossierId whose it is; null: the account's
   */
  audit({ metrics, ...rest }: Audit, dossierId: string | null = null): void {
    const named = metrics.map(({ namespace, metricName: name, dimensions = {} }) => ({ namespace, name, dimensions }));
    this.audits.push({ dossierId, audited: { ...rest, metrics: named as AuditedMetric['metrics'] } });
  }

  /** What the care function is to look up for a dossier; the account's is looked up for the first. */
  auditedOf(dossierId: string, isFirst: boolean): AuditedMetric[] {
    const owners = isFirst ? [dossierId, null] : [dossierId];
    return this.audits.filter((each) => owners.includes(each.dossierId)).map(({ audited }) => audited);
  }
}

/**
 * CloudWatch's mail begins with the alarm's name, in its subject and in its first line, which says since when; what the
 * alarm says of itself stands far below. So the name is the heading of the runbook. A name must be the account's only one,
 * and a subject takes ASCII alone.
 */
function nameOf({ heading, about }: OperatorAlarm, stack: string): string {
  return `${heading}${about ? `, ${toAscii(about)}` : ''} (${stack})`;
}

function pascalCase(heading: string): string {
  return heading.replace(/(?:^| )([A-Za-z])/g, (_, letter: string) => letter.toUpperCase());
}
