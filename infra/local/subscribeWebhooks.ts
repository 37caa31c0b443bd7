import { SNSClient, SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import type { TopicArns } from '../../shared/alerts/topicNames.ts';
import type { Webhook } from '../webhookList.ts';
import { LOCAL_AWS } from './localAws.ts';
import type { SnsState, Subscription } from './sns/snsState.ts';

interface Topics {
  snsEndpoint: string;
  topics: TopicArns;
  state: Pick<SnsState, 'subscriptions'>;
}

/**
 * Subscribes the web hooks, as the stack does in AWS, and ends those that are no longer named. Each is asked to confirm
 * unless it has: that it answers is seen later.
 */
export async function subscribeWebhooks(
  { snsEndpoint, topics, state }: Topics,
  webhooks: readonly Webhook[],
): Promise<void> {
  const client = new SNSClient({ ...LOCAL_AWS, endpoint: snsEndpoint });
  const isNamed = ({ topicArn, endpoint }: Subscription) =>
    webhooks.some(({ url, choice }) => topics[choice] === topicArn && url === endpoint);
  for (const subscription of webhooksIn(state))
    if (subscription.status === 'confirmed' && !isNamed(subscription))
      await client.send(new UnsubscribeCommand({ SubscriptionArn: subscription.arn }));
  for (const { url, choice } of webhooks)
    await client.send(new SubscribeCommand({ TopicArn: topics[choice], Protocol: 'https', Endpoint: url }));
  client.destroy();
}

/** The web hooks that have yet to confirm. */
export function findUnconfirmed(
  state: Pick<SnsState, 'subscriptions'>,
  topics: TopicArns,
  webhooks: readonly Webhook[],
): Webhook[] {
  const confirmed = webhooksIn(state).filter(({ status }) => status === 'confirmed');
  return webhooks.filter(
    ({ url, choice }) => !confirmed.some((each) => each.endpoint === url && each.topicArn === topics[choice]),
  );
}

function webhooksIn({ subscriptions }: Pick<SnsState, 'subscriptions'>): Subscription[] {
  return [...subscriptions.values()].filter(({ protocol }) => protocol === 'https');
}
