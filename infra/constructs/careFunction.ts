import { Duration, Validations } from 'aws-cdk-lib';
import { LambdaAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { CareCall, CareTask } from '../../functions/care/care.ts';
import { HEARTBEAT_HOUR } from '../../shared/alerts/heartbeatWeek.ts';
import { AUDIT_HOURS } from '../../shared/watch/pulse.ts';
import { BundledFunction } from './bundledFunction.ts';
import { callsOf, type Followed } from './followed.ts';
import { FunctionSchedule } from './functionSchedule.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';

interface CareFunctionProps {
  followed: readonly Followed[];
  alarms: OperatorAlarms;
  siteUrl: string;
  /** Key of the hashes under which the site keeps addresses. */
  hashKey: string;
  smsMaxPriceUsd: number;
  /** Where calls go that came to nothing; its alarm is the notifier's. */
  deadLetters: IQueue;
}

/** An hour at which nobody subscribes, after the day's mails of SNS have expired or been followed. */
const RECONCILE_HOUR = 3;

/** For at most so long somebody who has just changed the choice by SNS's own link is on two topics. */
const SETTLE_MINUTES = 15;

const task = (name: CareTask) => ({ task: name }) satisfies CareCall;

/**
 * Schedules → subscribers: the weekly sign of life and the daily check of our records against SNS. The alarm "Trouble" →
 * the operator: which trouble it is.
 */
export class CareFunction extends Construct {
  readonly function: BundledFunction;

  constructor(scope: Construct, id: string, props: CareFunctionProps) {
    super(scope, id);
    this.function = new BundledFunction(this, 'Function', {
      description: 'Sends the weekly sign of life, checks who is subscribed, tells the operator of troubles',
      folder: 'care',
      memoryMegabytes: 256,
      timeout: Duration.minutes(10),
      followed: props.followed,
      knowsTopics: true,
      environment: {
        site: props.siteUrl,
        hashKey: props.hashKey,
        operatorTopic: props.alarms.topic.topicArn,
        smsMaxPrice: String(props.smsMaxPriceUsd),
      },
    });
    // Lambda tries again after one minute and after two more: by then the claim of a run that died has lapsed.
    this.function.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(1),
      onFailure: new SqsDestination(props.deadLetters),
    });
    this.schedule(props);
    this.grant(props);
    for (const { trouble } of props.followed)
      trouble.addAlarmAction(new LambdaAction(this.function, { useUniquePermissionId: true }));
  }

  private schedule({ followed, deadLetters, alarms }: CareFunctionProps): void {
    new FunctionSchedule(this, 'Schedule', {
      function: this.function,
      maxEventAge: Duration.hours(6),
      deadLetters,
      calls: callsOf(followed, (each, index) => [
        {
          id: 'Heartbeat',
          description: 'Sends the weekly sign of life',
          schedule: ScheduleExpression.cron({ weekDay: 'MON', hour: String(HEARTBEAT_HOUR), minute: '5' }),
          input: task('heartbeat'),
        },
        {
          id: 'Settle',
          description: 'Takes readers off the topic that a later choice replaced',
          schedule: ScheduleExpression.rate(Duration.minutes(SETTLE_MINUTES)),
          input: task('settle'),
        },
        {
          id: 'Reconcile',
          description: 'Checks who is subscribed',
          schedule: ScheduleExpression.cron({ hour: String(RECONCILE_HOUR), minute: '20' }),
          input: task('reconcile'),
        },
        {
          id: 'Audit',
          description: 'Looks in metrics of AWS for what is wrong',
          schedule: ScheduleExpression.rate(Duration.hours(AUDIT_HOURS)),
          input: { task: 'audit', audited: alarms.auditedOf(each.dossier.id, index === 0) } satisfies CareCall,
        },
      ]),
    });
  }

  private grant({ followed, alarms }: CareFunctionProps): void {
    const heartbeats = followed.flatMap(({ topics }) => topics.heartbeatArns);
    const publish = { actions: ['sns:Publish'], resources: heartbeats };
    const tell = { actions: ['sns:Publish'], resources: [alarms.topic.topicArn] };
    const lists = followed.map(({ topics }) => ({
      actions: ['sns:ListSubscriptionsByTopic'],
      resources: topics.allArns,
    }));
    // Readers who wished for the sign of life are asked by mail once they have confirmed their choice.
    const ask = {
      actions: ['sns:Subscribe'],
      resources: heartbeats,
      conditions: { StringEquals: { 'sns:Protocol': 'email' } },
    };
    // Readers of a language that the operator offers no more are told in English.
    const move = {
      actions: ['sns:Subscribe'],
      resources: followed.flatMap(({ topics }) => topics.englishArns),
      conditions: { StringEquals: { 'sns:Protocol': ['email', 'sms'] } },
    };
    // SNS knows no resource for these: opt-outs are the account's, and a subscription is named by its unguessable ARN.
    const rest = ['sns:Unsubscribe', 'sns:GetSubscriptionAttributes', 'sns:ListPhoneNumbersOptedOut'];
    // Nor are metrics any.
    rest.push('cloudwatch:GetMetricData');
    this.function.allow(publish, tell, ...lists, ask, move, { actions: rest, resources: ['*'] });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Subscriptions, opted-out numbers and metrics are no resources to IAM.',
    });
    this.function.useTables({
      reads: ['events', 'feeds', 'meta', 'ledger', 'subscribers', 'watch'],
      writes: ['ledger', 'subscribers', 'watch'],
    });
  }
}
