import { Duration, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type CfnTopic, type ITopicSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription, SmsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { CHOICES } from '../../shared/alerts/alert.ts';
import { SENDER_NAME } from '../../shared/alerts/message.ts';
import { pascalCase, startUpper } from '../../shared/alerts/startUpper.ts';
import { type PackedTopicArns, topicsOf } from '../../shared/alerts/topicArns.ts';
import {
  choiceIn,
  heartbeatIn,
  languageOf,
  type TopicName,
  topicNames,
  wishesIn,
} from '../../shared/alerts/topicNames.ts';
import type { Language } from '../../shared/language.ts';
import type { StackSubscription } from '../subscriptionList.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';

interface AlertTopicsProps {
  dossierId: string;
  /** Before the logical ids of the topics: see `DeployedDossier`. */
  prefix: string;
  /** What alarms say first, where there are several dossiers. */
  about: string | undefined;
  /** Whether these stand for the account, too: its texts, and the codes that go to numbers and to no topic. */
  watchesAccount: boolean;
  languages: readonly Language[];
  alarms: OperatorAlarms;
  emails: StackSubscription[];
  phones: StackSubscription[];
  smsMonthlySpendUsd: number;
  undeliveredPerDay: number;
}

/**
 * One standard topic per choice and language, the heartbeats', and the one whose confirmation mail proves whose an address
 * is. A language that is offered no longer leaves its topics behind, with their subscribers and out of the stack.
 */
export class AlertTopics extends Construct {
  private readonly topics = new Map<TopicName, Topic>();
  private readonly languages: readonly Language[];
  private readonly prefix: string;

  constructor(scope: Construct, id: string, props: AlertTopicsProps) {
    super(scope, id);
    this.languages = props.languages;
    this.prefix = props.prefix;
    for (const name of topicNames(props.languages)) this.topics.set(name, this.build(name));
    this.subscribe(props.emails, (address) => new EmailSubscription(address));
    this.subscribe(props.phones, (address) => new SmsSubscription(address));
    this.watch(props);
  }

  private build(name: TopicName): Topic {
    const topic = new Topic(this, name, { displayName: SENDER_NAME, enforceSSL: true, signatureVersion: '2' });
    // The topics hold the only copy of the addresses.
    topic.applyRemovalPolicy(RemovalPolicy.RETAIN);
    if (this.isNamed(name))
      (topic.node.defaultChild as CfnTopic).overrideLogicalId(`${this.prefix}${pascalCase(name)}`);
    return topic;
  }

  /**
   * Whether its logical id is ours: its name at SNS holds it, and the environments of the functions all names. Those in
   * English of the first dossier stay as they were: another logical id would be another topic, without subscribers.
   */
  private isNamed(name: TopicName): boolean {
    return this.prefix !== '' || languageOf(name) !== 'en';
  }

  /** One of the topics. @throws for one of a language that is not offered. */
  topic(name: TopicName): Topic {
    const topic = this.topics.get(name);
    if (!topic) throw new Error(`there is no topic ${name}`);
    return topic;
  }

  /** Those that alerts are published to: one per choice and language. */
  get alertTopics(): Topic[] {
    return this.languages.flatMap((language) => this.choicesIn(language));
  }

  get alertTopicArns(): string[] {
    return this.alertTopics.map(({ topicArn }) => topicArn);
  }

  /** Those of the sign of life, one per language. */
  get heartbeatArns(): string[] {
    return this.languages.map((language) => this.topic(heartbeatIn(language)).topicArn);
  }

  /** What people subscribe to in English. */
  get englishArns(): string[] {
    return wishesIn(['en']).map((name) => this.topic(name).topicArn);
  }

  get allArns(): string[] {
    return [...this.topics.values()].map(({ topicArn }) => topicArn);
  }

  /** What the functions are told of the topics: as in the output, or packed, for there is little room. */
  toEnvironment(): string {
    if (this.languages.length === 1) return this.toJson('en');
    return Stack.of(this).toJsonString(this.pack('', (name) => this.topic(name).topicName));
  }

  /**
   * The same in less room, for stacks of several dossiers: what is known of the names before CloudFormation makes them
   * stands once, or is left out. Were one to be made otherwise, there would be no second part, and the deployment would fail.
   */
  toPacked(): PackedTopicArns {
    const start = `${Stack.of(this).stackName}-${this.prefix}`;
    return this.pack(start, (name) => {
      const known = this.isNamed(name) ? `${start}${pascalCase(name)}` : start;
      return Fn.select(1, Fn.split(known, this.topic(name).topicName));
    });
  }

  private pack(start: string, spell: (name: TopicName) => string): PackedTopicArns {
    const names = this.languages.map((language) => [language, topicsOf(language).map(spell).join(',')]);
    const root = `${Stack.of(this).formatArn({ service: 'sns', resource: '' })}${start}`;
    return { root, ...Object.fromEntries(names) };
  }

  /** The stack's outputs: JSON objects, topic name → ARN, one for each language. */
  get outputs(): Record<string, string> {
    return Object.fromEntries(
      this.languages.map((language) => [`${this.prefix}${outputName(language)}`, this.toJson(language)]),
    );
  }

  private toJson(language: Language): string {
    const arns = topicsOf(language).map((name) => [name, this.topic(name).topicArn]);
    return Stack.of(this).toJsonString(Object.fromEntries(arns));
  }

  private choicesIn(language: Language): Topic[] {
    return CHOICES.map((choice) => this.topic(choiceIn(choice, language)));
  }

  private subscribe(list: StackSubscription[], build: (address: string) => ITopicSubscription): void {
    for (const { address, choice } of list) this.topic(choice).addSubscription(build(address));
  }

  private watch(props: AlertTopicsProps): void {
    const { alarms, undeliveredPerDay, about, watchesAccount } = props;
    alarms.add(this, {
      about,
      heading: 'Alert frenzy',
      impact: 'Subscribers get more messages than the talks can have developments: detection has gone wrong.',
      // Every event reaches this topic; the busiest day of the recorded history has three.
      metric: this.topic('all-early').metricNumberOfMessagesPublished({ period: Duration.hours(6) }),
      threshold: 9,
    });
    if (watchesAccount) this.watchSpend(props);
    const trouble = {
      trouble: 'Messages not delivered',
      metrics: this.undelivered(watchesAccount),
      statistic: 'Sum',
      everyHours: 6,
      periodMinutes: 1_440,
      periods: 1,
      threshold: undeliveredPerDay,
    } as const;
    alarms.audit(trouble, props.dossierId);
  }

  private watchSpend({ alarms, smsMonthlySpendUsd }: AlertTopicsProps): void {
    alarms.audit({
      trouble: 'SMS spend near the cap',
      metrics: [new Metric({ namespace: 'AWS/SNS', metricName: 'SMSMonthToDateSpentUSD' })],
      statistic: 'Maximum',
      everyHours: 6,
      periodMinutes: 360,
      periods: 1,
      threshold: 0.8 * smsMonthlySpendUsd,
    });
  }

  /** What SNS took and could not bring to a subscriber, alerts and codes. It counts texts, mails and web hooks alike. */
  private undelivered(withCodes: boolean): Metric[] {
    const ofTopics = this.alertTopics.map((topic) => topic.metricNumberOfNotificationsFailed());
    const ofCodes = new Metric({
      namespace: 'AWS/SNS',
      metricName: 'NumberOfNotificationsFailed',
      dimensionsMap: { PhoneNumber: 'PhoneNumberDirect' },
    });
    return withCodes ? [...ofTopics, ofCodes] : ofTopics;
  }
}

/** `TopicArns`, and of further languages `TopicArnsFr` and so on. */
function outputName(language: Language): string {
  return language === 'en' ? 'TopicArns' : `TopicArns${startUpper(language)}`;
}
