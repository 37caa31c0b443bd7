import {
  paginateListPhoneNumbersOptedOut,
  paginateListSubscriptionsByTopic,
  type SNSClient,
  type Subscription,
} from '@aws-sdk/client-sns';
import type { TopicArns } from '../../shared/alerts/topicNames.ts';
import type { Address } from '../../shared/subscribers/subscriber.ts';
import type { ListedAddress, SubscriptionListing } from '../subscribers/services.ts';

/** What SNS holds, page by page. Subscriptions of queues and the like are an operator's, and left out. */
export function createSubscriptionListing(client: SNSClient, topics: TopicArns): SubscriptionListing {
  return {
    async getListed(topic) {
      const arn = topics[topic];
      // Nobody can be on what there is not.
      if (arn === undefined) return [];
      const listed: ListedAddress[] = [];
      for await (const { Subscriptions = [] } of paginateListSubscriptionsByTopic({ client }, { TopicArn: arn }))
        listed.push(...Subscriptions.flatMap(readListed));
      return listed;
    },

    async getOptedOut() {
      const numbers: string[] = [];
      for await (const { phoneNumbers = [] } of paginateListPhoneNumbersOptedOut({ client }, {}))
        numbers.push(...phoneNumbers);
      return numbers;
    },
  };
}

/** An ended subscription stays in the list for a while, as `Deleted`. */
function readListed({ SubscriptionArn: arn = '', Protocol, Endpoint }: Subscription): ListedAddress[] {
  const address = readAddress(Protocol, Endpoint);
  const isConfirmed = arn.startsWith('arn:');
  return address && (isConfirmed || arn === 'PendingConfirmation') ? [{ address, arn: isConfirmed ? arn : null }] : [];
}

function readAddress(protocol: string | undefined, endpoint: string | undefined): Address | null {
  if (!endpoint) return null;
  if (protocol === 'email') return { channel: 'email', value: endpoint.toLowerCase() };
  return protocol === 'sms' ? { channel: 'phone', value: endpoint } : null;
}
