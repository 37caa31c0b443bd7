import {
  ConfirmSubscriptionCommand,
  GetSubscriptionAttributesCommand,
  InvalidParameterException,
  NotFoundException,
  OptedOutException,
  PublishCommand,
  type SNSClient,
  SNSServiceException,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import type { Channel } from '../../shared/subscribers/subscriber.ts';
import { SubscriptionRefused, type Subscriptions } from '../site/services.ts';

const PROTOCOL: Record<Channel, string> = { email: 'email', phone: 'sms' };

/** Always `Transactional`: a promotional text may be dropped to save money, and arrives too late. */
const SMS_ATTRIBUTES = {
  'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
};

/** Subscribes, confirms, ends and texts through SNS. */
export function createSubscriptions(sns: SNSClient): Subscriptions {
  return {
    async subscribe(address, topicArn) {
      const command = new SubscribeCommand({
        TopicArn: topicArn,
        Protocol: PROTOCOL[address.channel],
        Endpoint: address.value,
        ReturnSubscriptionArn: true,
      });
      const { SubscriptionArn: arn } = await refusable(() => sns.send(command));
      return arn?.startsWith('arn:') ? arn : null;
    },

    async confirm(topicArn, token) {
      const command = new ConfirmSubscriptionCommand({
        TopicArn: topicArn,
        Token: token,
        AuthenticateOnUnsubscribe: 'true',
      });
      const { SubscriptionArn: arn } = await refusable(() => sns.send(command));
      if (!arn) throw new SubscriptionRefused('the token confirmed nothing');
      return arn;
    },

    async unsubscribe(arn) {
      try {
        await sns.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
      } catch (error) {
        if (!(error instanceof NotFoundException)) throw error;
      }
    },

    async getState(arn) {
      try {
        const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }));
        return Attributes?.PendingConfirmation === 'true' ? 'pending' : 'confirmed';
      } catch (error) {
        if (error instanceof NotFoundException) return 'gone';
        throw error;
      }
    },

    async sendCode(phone, message) {
      await refusable(() =>
        sns.send(new PublishCommand({ PhoneNumber: phone, Message: message, MessageAttributes: SMS_ATTRIBUTES })),
      );
    },
  };
}

/** SNS's "no" told apart from its failures by type. The message of its error may quote the address: it is not kept. */
async function refusable<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (isRefusal(error)) throw new SubscriptionRefused(error.name);
    throw error;
  }
}

function isRefusal(error: unknown): error is SNSServiceException {
  if (error instanceof InvalidParameterException || error instanceof NotFoundException) return true;
  return error instanceof OptedOutException || (error instanceof SNSServiceException && error.name === 'OptedOut');
}
