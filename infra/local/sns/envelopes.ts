/** What SNS posts to a web hook, as the developer guide has it ("Parsing message formats"). */
import type { WebhookPost } from '../webhookPoster.ts';
import { topicName } from './arn.ts';
import type { SnsContext } from './context.ts';
import { confirmLink, notificationFields, unsubscribeLink } from './mails.ts';
import type { Unsigned } from './signer.ts';
import type { Subscription } from './snsState.ts';

/** Asks a web hook to say that it wants what it is subscribed to. */
export function confirmationPost(subscription: Subscription, token: string, context: SnsContext): WebhookPost {
  return askPost('SubscriptionConfirmation', 'You have chosen to subscribe to the topic', subscription, token, context);
}

/** Tells it that its subscription has ended by a link, and how it is restored. */
export function farewellPost(subscription: Subscription, token: string, context: SnsContext): WebhookPost {
  return askPost(
    'UnsubscribeConfirmation',
    'You have chosen to deactivate the subscription to the topic',
    subscription,
    token,
    context,
  );
}

export function notificationPost(
  subscription: Subscription,
  messageId: string,
  subject: string | undefined,
  message: string,
  context: SnsContext,
): WebhookPost {
  const envelope = notificationFields(subscription, messageId, subject, message, context);
  return writePost(subscription, envelope, { UnsubscribeURL: unsubscribeLink(subscription, context) }, context);
}

function askPost(
  type: 'SubscriptionConfirmation' | 'UnsubscribeConfirmation',
  words: string,
  subscription: Subscription,
  token: string,
  context: SnsContext,
): WebhookPost {
  const envelope = {
    Type: type,
    MessageId: context.newId(),
    Token: token,
    TopicArn: subscription.topicArn,
    Message: `${words} ${subscription.topicArn}.\nTo confirm, visit the SubscribeURL included in this message.`,
    SubscribeURL: confirmLink(subscription, token, context),
    Timestamp: context.now().toISOString(),
  };
  return writePost(subscription, envelope, {}, context);
}

function writePost(
  { endpoint, topicArn, arn }: Subscription,
  envelope: Unsigned & { MessageId: string },
  unsigned: Record<string, string>,
  { signer, now }: SnsContext,
): WebhookPost {
  const isAlert = envelope.Type === 'Notification';
  return {
    id: envelope.MessageId,
    at: now().toISOString(),
    to: endpoint,
    topic: topicName(topicArn),
    about: isAlert ? 'notification' : envelope.Type === 'SubscriptionConfirmation' ? 'confirmation' : 'farewell',
    text: JSON.stringify({ ...envelope, ...signer.sign(envelope), ...unsigned }, null, 2),
    headers: {
      // Alerts as the stack's delivery policy has it; SNS's own messages are always text.
      'content-type': isAlert ? 'application/json; charset=UTF-8' : 'text/plain; charset=UTF-8',
      'user-agent': 'Amazon Simple Notification Service Agent',
      'x-amz-sns-message-type': envelope.Type,
      'x-amz-sns-message-id': envelope.MessageId,
      'x-amz-sns-topic-arn': topicArn,
      ...(isAlert && { 'x-amz-sns-subscription-arn': arn }),
    },
  };
}
