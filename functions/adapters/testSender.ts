import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  type SNSClient,
} from '@aws-sdk/client-sns';
import type { Message } from '../../shared/alerts/message.ts';
import { buildTexts } from './alertSender.ts';
import { smsAttributes } from './smsAttributes.ts';

/** What a test message came to: where SNS took it, or why it was not sent. */
type TestSending = { messageId: string; via: string } | { reason: string };

export interface TestSender {
  sendToOperator(message: Message): Promise<TestSending>;
  /** To the number of one confirmed subscription and to no other. */
  sendToSubscription(arn: string, message: Message): Promise<TestSending>;
}

/**
 * Sends tests past all topics that subscribers are on: to the operator's topic, or to one number. SNS has no way to mail
 * one subscriber of a topic.
 * @param operatorTopic its ARN; undefined: the deployment has none
 */
export function createTestSender(
  sns: SNSClient,
  operatorTopic: string | undefined,
  smsMaxPriceUsd: number | undefined,
): TestSender {
  return {
    async sendToOperator(message) {
      if (operatorTopic === undefined) return { reason: 'the notifier knows no operator topic: deploy again' };
      // Not the topic's own count of them, which stand-ins for SNS do not keep.
      const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: operatorTopic }));
      if (!Subscriptions.some(({ SubscriptionArn }) => SubscriptionArn?.startsWith('arn:')))
        return { reason: 'nobody has confirmed an address on the operator topic' };
      const { MessageId = '' } = await sns.send(
        new PublishCommand({
          TopicArn: operatorTopic,
          Subject: message.subject,
          MessageStructure: 'json',
          Message: buildTexts(message),
        }),
      );
      return { messageId: MessageId, via: operatorTopic };
    },

    async sendToSubscription(arn, message) {
      const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }));
      if (Attributes?.Protocol !== 'sms' || !Attributes.Endpoint)
        return { reason: 'the subscription is not one by SMS' };
      const { MessageId = '' } = await sns.send(
        new PublishCommand({
          PhoneNumber: Attributes.Endpoint,
          Message: message.sms,
          MessageAttributes: smsAttributes(smsMaxPriceUsd),
        }),
      );
      return { messageId: MessageId, via: arn };
    },
  };
}
