import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { BackoffFunction, type DeliveryPolicy, SubscriptionProtocol } from 'aws-cdk-lib/aws-sns';
import { UrlSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { forDossier } from '../addressee.ts';
import type { Webhook } from '../webhookList.ts';
import { buildDeadLetterQueue } from './deadLetterQueue.ts';
import type { Followed } from './followed.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';

interface AlertWebhooksProps {
  followed: readonly Followed[];
  alarms: OperatorAlarms;
  webhooks: Webhook[];
}

/**
 * A receiver that is down is asked again for some forty minutes: at once, twice after ten seconds, then at growing
 * distances. SNS takes no policy that lasts longer than an hour. "Delivery policies" in its developer guide.
 */
const DELIVERY: DeliveryPolicy = {
  healthyRetryPolicy: {
    numRetries: 12,
    numNoDelayRetries: 1,
    numMinDelayRetries: 2,
    numMaxDelayRetries: 5,
    minDelayTarget: Duration.seconds(10),
    maxDelayTarget: Duration.minutes(5),
    backoffFunction: BackoffFunction.EXPONENTIAL,
  },
  // More would be a flood that no receiver of news needs to be ready for.
  throttlePolicy: { maxReceivesPerSecond: 5 },
  requestPolicy: { headerContentType: 'application/json; charset=UTF-8' },
};

/** Addresses of programs → the topic of their choice; what SNS gives up on → a queue, and an alarm. */
export class AlertWebhooks extends Construct {
  constructor(scope: Construct, id: string, { followed, alarms, webhooks }: AlertWebhooksProps) {
    super(scope, id);
    const undelivered = buildDeadLetterQueue(this, 'Undelivered', 'the web hooks');
    for (const { dossier, topics } of followed)
      for (const { url, choice } of forDossier(webhooks, dossier.id))
        topics.topic(choice).addSubscription(
          new UrlSubscription(url, {
            protocol: SubscriptionProtocol.HTTPS,
            // The signature is in SNS's envelope: without it a receiver could not tell who posts.
            rawMessageDelivery: false,
            deadLetterQueue: undelivered,
            deliveryPolicy: DELIVERY,
          }),
        );
    alarms.add(this, {
      heading: 'Web hooks undelivered',
      impact: 'SNS gave up on a message to a web hook: the program behind it has not been told.',
      metric: undelivered.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM }),
      threshold: 1,
    });
  }
}
