import type { Delivery, Sms } from '../delivery.ts';
import { type Action, findTopic, type SnsContext } from './context.ts';
import { notificationPost } from './envelopes.ts';
import { notificationJson, notificationMail } from './mails.ts';
import type { Call } from './queryProtocol.ts';
import { readSmsAttributes, type SmsAttributes } from './smsAttributes.ts';
import { countSmsSegments } from './smsSegments.ts';
import { invalidParameter } from './snsError.ts';
import type { Subscription, Topic } from './snsState.ts';

const MAX_BYTES = 262_144;
const MAX_SMS_CHARACTERS = 1_600;
/** A line of printable ASCII that does not begin with a space, of at most 100 characters. */
const SUBJECT = /^[!-~][ -~]{0,99}$/;
const PHONE = /^\+[1-9][0-9]{6,14}$/;

/** A published message: the text for each protocol, and what goes with it. */
interface Published {
  messageId: string;
  subject: string | undefined;
  textFor(protocol: string): string;
  sms: SmsAttributes;
}

export const publish: Action = (call, context) => {
  const published = readPublished(call, context);
  const phone = call.get('PhoneNumber');
  const targets = [phone, call.get('TopicArn'), call.get('TargetArn')].filter((target) => target !== undefined);
  if (targets.length !== 1) throw invalidParameter('TopicArn or TargetArn or PhoneNumber', 'exactly one is needed');
  if (phone !== undefined) sendToPhone(phone, published, context);
  else
    sendToTopic(
      findTopic(call, context, call.get('TopicArn') === undefined ? 'TargetArn' : 'TopicArn'),
      published,
      context,
    );
  return { MessageId: published.messageId };
};

function readPublished(call: Call, context: SnsContext): Published {
  const message = call.get('Message') ?? '';
  const subject = call.get('Subject');
  if (message === '') throw invalidParameter('Empty message');
  if (subject !== undefined && !SUBJECT.test(subject)) throw invalidParameter('Subject');
  const attributes = call.map('MessageAttributes');
  const bytes = [message, ...[...attributes].flat()].reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  if (bytes > MAX_BYTES) throw invalidParameter('Message too long');
  return {
    messageId: context.newId(),
    subject,
    textFor: readTexts(message, call.get('MessageStructure')),
    sms: readSmsAttributes(attributes, context.state.smsAttributes),
  };
}

/** With `MessageStructure: json` the message holds a text per protocol, and one for the others. */
function readTexts(message: string, structure: string | undefined): (protocol: string) => string {
  if (structure === undefined) return () => message;
  if (structure !== 'json') throw invalidParameter('Invalid message structure. Must be json');
  const texts = parseTexts(message);
  const fallback = texts.get('default');
  if (fallback === undefined) throw invalidParameter('Message Structure - No default entry in JSON message body');
  return (protocol) => texts.get(protocol) ?? fallback;
}

function parseTexts(message: string): Map<string, string> {
  try {
    const body: unknown = JSON.parse(message);
    if (typeof body === 'object' && body !== null)
      return new Map(Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    // Refused below, like anything else that is no JSON object.
  }
  throw invalidParameter('Message Structure - JSON message body failed to parse');
}

function sendToPhone(phone: string, published: Published, context: SnsContext): void {
  if (!PHONE.test(phone)) throw invalidParameter('PhoneNumber', `${phone} is not valid to publish to`);
  const text = published.textFor('sms');
  if (text.length > MAX_SMS_CHARACTERS) throw invalidParameter('Message too long');
  if (context.state.phones.get(phone)?.optedOut) throw invalidParameter('PhoneNumber', `${phone} is opted out`);
  context.deliver(writeSms(phone, text, null, published, context));
}

function sendToTopic(topic: Topic, published: Published, context: SnsContext): void {
  for (const subscription of [...context.state.subscriptions.values()]) {
    if (subscription.topicArn !== topic.arn || subscription.status !== 'confirmed' || subscription.disabled) continue;
    if (subscription.protocol === 'https') {
      const { messageId, subject, textFor } = published;
      context.post(notificationPost(subscription, messageId, subject, textFor('https'), context));
    } else if (subscription.protocol !== 'sms' && context.mailRate.exceeds(subscription.endpoint, context.now())) {
      context.log({
        what: 'subscription-disabled',
        why: 'more than 10 mails a second',
        subscription: subscription.arn,
      });
      context.state.put({ subscription: { ...subscription, disabled: true } });
    } else {
      const delivery = writeDelivery({ ...subscription, protocol: subscription.protocol }, topic, published, context);
      if (delivery) context.deliver(delivery);
    }
  }
}

/** What a mailbox or phone gets, or null when SNS would take the message and never deliver it. */
function writeDelivery(
  subscription: Subscription & { protocol: Exclude<Subscription['protocol'], 'https'> },
  topic: Topic,
  published: Published,
  context: SnsContext,
): Delivery | null {
  const { protocol, endpoint } = subscription;
  const text = published.textFor(protocol);
  switch (protocol) {
    case 'sms': {
      if (context.state.phones.get(endpoint)?.optedOut || text.length > MAX_SMS_CHARACTERS) return null;
      // SNS begins the SMS of a topic with the first ten characters of its display name.
      const name = topic.attributes.DisplayName?.slice(0, 10);
      return writeSms(endpoint, name ? `${name}> ${text}` : text, topic.name, published, context);
    }
    case 'email':
      return notificationMail(subscription, topic, published.subject, text, context);
    case 'email-json': {
      const mail = notificationMail(subscription, topic, published.subject, '', context);
      return { ...mail, text: notificationJson(subscription, published.messageId, published.subject, text, context) };
    }
    default:
      return protocol satisfies never;
  }
}

function writeSms(to: string, text: string, topic: string | null, { sms }: Published, context: SnsContext): Sms {
  const at = context.now().toISOString();
  return { kind: 'sms', id: context.newId(), at, to, text, topic, ...countSmsSegments(text), ...sms };
}
