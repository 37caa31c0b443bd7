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
import type { Address, Channel } from '../../shared/subscribers/subscriber.ts';
import { SubscriptionRefused, type Subscriptions } from '../subscribers/services.ts';
import { smsAttributes } from './smsAttributes.ts';

const PROTOCOL: Record<Channel, string> = { email: 'email', phone: 'sms' };

/** Subscribes, confirms, ends and texts through SNS. A text that would cost more than the price given is not sent. */
export function createSubscriptions(sns: SNSClient, smsMaxPriceUsd?: number): Subscriptions {
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
        if (!(error instanceof NotFoundException) && !isPending(error)) throw error;
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

    async getAddress(arn) {
      try {
        const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }));
        return readAddress(Attributes);
      } catch (error) {
        if (error instanceof NotFoundException) return null;
        throw error;
      }
    },

    async sendCode(phone, message) {
      const MessageAttributes = smsAttributes(smsMaxPriceUsd);
      await refusable(() => sns.send(new PublishCommand({ PhoneNumber: phone, Message: message, MessageAttributes })));
    },
  };
}

function readAddress(attributes: Record<string, string> | undefined): Address | null {
  const channel = (Object.keys(PROTOCOL) as Channel[]).find((name) => PROTOCOL[name] === attributes?.Protocol);
  const endpoint = attributes?.Endpoint;
  if (!channel || !endpoint) return null;
  return { channel, value: channel === 'email' ? endpoint.toLowerCase() : endpoint };
}

/** SNS refuses to end what waits for its owner, and ends it by itself after two days. */
function isPending(error: unknown): boolean {
  return error instanceof InvalidParameterException && error.message.includes('pending confirmation');
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
