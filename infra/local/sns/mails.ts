/** The mails that SNS writes by itself, and what it adds to a published one. */
import { CONFIRMATION_TITLE } from '../../../shared/alerts/message.ts';
import type { Mail } from '../delivery.ts';
import { topicName } from './arn.ts';
import type { SnsContext } from './context.ts';
import type { Subscription, Topic } from './snsState.ts';

const SENDER = 'no-reply@sns.amazonaws.com';

export function confirmationMail(subscription: Subscription, token: string, context: SnsContext): Mail {
  const text = [
    'You have asked to receive messages from the topic:',
    subscription.topicArn,
    '',
    'To confirm, open this link (no reply to this mail is needed):',
    confirmLink(subscription, token, context),
    '',
    'If you did not ask for this, do nothing: without confirmation the request ends after 48 hours.',
  ].join('\n');
  return writeMail('confirmation', subscription, CONFIRMATION_TITLE, text, context);
}

/** After an end by link: somebody else, or a mail scanner, may have followed it. */
export function farewellMail(subscription: Subscription, token: string, context: SnsContext): Mail {
  const text = [
    'Your subscription to this topic has ended:',
    subscription.topicArn,
    '',
    'If that was not your intention, this link restores it:',
    confirmLink(subscription, token, context),
  ].join('\n');
  return writeMail('farewell', subscription, 'AWS Notification - Unsubscribe Confirmation', text, context);
}

export function notificationMail(
  subscription: Subscription,
  topic: Topic,
  subject: string | undefined,
  body: string,
  context: SnsContext,
): Mail {
  const text = [
    body,
    '',
    '--',
    'To stop receiving notifications from this topic, open this link:',
    unsubscribeLink(subscription, context),
    '',
    'Please do not reply to this e-mail.',
  ].join('\n');
  const mail = writeMail('notification', subscription, subject ?? 'AWS Notification Message', text, context);
  return { ...mail, from: `${topic.attributes.DisplayName || 'AWS Notifications'} <${SENDER}>` };
}

/** The JSON document that `email-json` subscribers get, with the fields of SNS (unsigned: there is no certificate). */
export function notificationJson(
  subscription: Subscription,
  messageId: string,
  subject: string | undefined,
  message: string,
  context: SnsContext,
): string {
  const fields = notificationFields(subscription, messageId, subject, message, context);
  return JSON.stringify({ ...fields, UnsubscribeURL: unsubscribeLink(subscription, context) }, null, 2);
}

/** What programs are told of a message, by mail or by web hook, in the order in which SNS has it. */
export function notificationFields(
  { topicArn }: Subscription,
  messageId: string,
  subject: string | undefined,
  message: string,
  context: SnsContext,
) {
  return {
    Type: 'Notification' as const,
    MessageId: messageId,
    TopicArn: topicArn,
    Subject: subject,
    Message: message,
    Timestamp: context.now().toISOString(),
  };
}

/** Where whoever opens it confirms, or restores, a subscription. */
export function confirmLink({ topicArn, endpoint }: Subscription, token: string, { linkBase }: SnsContext): string {
  const query = new URLSearchParams({
    Action: 'ConfirmSubscription',
    TopicArn: topicArn,
    Token: token,
    Endpoint: endpoint,
  });
  return `${linkBase}?${query}`;
}

/** Where whoever opens it ends a subscription. */
export function unsubscribeLink({ arn }: Subscription, { linkBase }: SnsContext): string {
  return `${linkBase}?${new URLSearchParams({ Action: 'Unsubscribe', SubscriptionArn: arn })}`;
}

function writeMail(
  about: Mail['about'],
  subscription: Subscription,
  subject: string,
  text: string,
  context: SnsContext,
): Mail {
  return {
    kind: 'mail',
    id: context.newId(),
    at: context.now().toISOString(),
    about,
    to: subscription.endpoint,
    from: `AWS Notifications <${SENDER}>`,
    subject,
    text,
    topic: topicName(subscription.topicArn),
  };
}
