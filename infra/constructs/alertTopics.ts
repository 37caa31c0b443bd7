import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { type ITopicSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription, SmsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { CHOICES, TOPIC_NAMES, type TopicName } from '../../shared/alerts/alert.ts';
import { SENDER_NAME } from '../../shared/alerts/message.ts';
import type { StackSubscription } from '../subscriptionList.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';

interface AlertTopicsProps {
  alarms: OperatorAlarms;
  emails: StackSubscription[];
  phones: StackSubscription[];
  smsMonthlySpendUsd: number;
  undeliveredPerDay: number;
}

/** One standard topic per choice, the heartbeat's, and the one whose confirmation mail proves whose an address is. */
export class AlertTopics extends Construct {
  readonly byName: Record<TopicName, Topic>;

  constructor(scope: Construct, id: string, props: AlertTopicsProps) {
    super(scope, id);
    const build = (name: TopicName) => {
      const topic = new Topic(this, name, { displayName: SENDER_NAME, enforceSSL: true, signatureVersion: '2' });
      // The topics hold the only copy of the addresses.
      topic.applyRemovalPolicy(RemovalPolicy.RETAIN);
      return topic;
    };
    this.byName = Object.fromEntries(TOPIC_NAMES.map((name) => [name, build(name)])) as Record<TopicName, Topic>;
    this.subscribe(props.emails, (address) => new EmailSubscription(address));
    this.subscribe(props.phones, (address) => new SmsSubscription(address));
    this.watch(props);
  }

  /** The topics that alerts are published to: one per choice. */
  get alertTopicArns(): string[] {
    return CHOICES.map((choice) => this.byName[choice].topicArn);
  }

  get allArns(): string[] {
    return TOPIC_NAMES.map((name) => this.byName[name].topicArn);
  }

  /** JSON object, topic name → ARN: the stack's output and what the functions are told. */
  toJson(): string {
    return Stack.of(this).toJsonString(
      Object.fromEntries(TOPIC_NAMES.map((name) => [name, this.byName[name].topicArn])),
    );
  }

  private subscribe(list: StackSubscription[], build: (address: string) => ITopicSubscription): void {
    for (const { address, choice } of list) this.byName[choice].addSubscription(build(address));
  }

  private watch({ alarms, smsMonthlySpendUsd, undeliveredPerDay }: AlertTopicsProps): void {
    alarms.add(this, {
      heading: 'Alert frenzy',
      impact: 'Subscribers get more messages than the talks can have developments: detection has gone wrong.',
      // Every event reaches this topic; the busiest day of the recorded history has three.
      metric: this.byName['all-early'].metricNumberOfMessagesPublished({ period: Duration.hours(6) }),
      threshold: 9,
    });
    alarms.add(this, {
      heading: 'SMS spend near the cap',
      impact: 'At the cap SNS drops every further SMS without a word: phones stay silent until the month ends.',
      metric: new Metric({
        namespace: 'AWS/SNS',
        metricName: 'SMSMonthToDateSpentUSD',
        statistic: Stats.MAXIMUM,
        period: Duration.hours(6),
      }),
      threshold: 0.8 * smsMonthlySpendUsd,
    });
    alarms.add(this, {
      heading: 'Messages not delivered',
      impact: 'SNS gave up on texts or mails to single subscribers: they hear nothing, and may not know it.',
      metric: this.undelivered(Duration.days(1)),
      threshold: undeliveredPerDay,
    });
  }

  /** What SNS took and could not bring to a subscriber, alerts and codes. It counts texts, mails and web hooks alike. */
  private undelivered(period: Duration): MathExpression {
    const options = { statistic: Stats.SUM, period };
    const ofTopics = CHOICES.map((choice) => this.byName[choice].metricNumberOfNotificationsFailed(options));
    const ofCodes = new Metric({
      namespace: 'AWS/SNS',
      metricName: 'NumberOfNotificationsFailed',
      dimensionsMap: { PhoneNumber: 'PhoneNumberDirect' },
      ...options,
    });
    const usingMetrics = Object.fromEntries([...ofTopics, ofCodes].map((metric, index) => [`m${index}`, metric]));
    const expression = Object.keys(usingMetrics)
      .map((id) => `FILL(${id}, 0)`)
      .join(' + ');
    return new MathExpression({ expression, usingMetrics, period });
  }
}
