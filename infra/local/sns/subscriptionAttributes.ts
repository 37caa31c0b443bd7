import { ACCOUNT } from './arn.ts';
import { type Action, findSubscription, findTopic, type SnsContext } from './context.ts';
import type { Answer, Call } from './queryProtocol.ts';
import { invalidParameter } from './snsError.ts';
import type { Subscription } from './snsState.ts';

const PAGE_SIZE = 100;
const ATTRIBUTES = new Set(['DeliveryPolicy', 'RawMessageDelivery', 'RedrivePolicy', 'SubscriptionRoleArn']);

/** @throws {SnsError} for what SNS does not know, and for filter policies: none is applied here, so none is taken. */
export function checkSubscriptionAttribute(name: string, value: string): void {
  if (name === 'FilterPolicy' || name === 'FilterPolicyScope') {
    if (value !== '' && value !== '{}') throw invalidParameter('FilterPolicy', 'this stand-in applies no filters');
    return;
  }
  if (!ATTRIBUTES.has(name)) throw invalidParameter('AttributeName');
  if (name === 'RawMessageDelivery' && value !== 'true' && value !== 'false')
    throw invalidParameter('Attributes', `RawMessageDelivery: Invalid value [${value}]. Must be true or false.`);
}

export const setSubscriptionAttributes: Action = (call, context) => {
  const subscription = findSubscription(call, context);
  const name = call.require('AttributeName');
  const value = call.get('AttributeValue') ?? '';
  checkSubscriptionAttribute(name, value);
  context.state.put({ subscription: { ...subscription, attributes: { ...subscription.attributes, [name]: value } } });
  return {};
};

export const getSubscriptionAttributes: Action = (call, context) => {
  const subscription = findSubscription(call, context);
  return {
    Attributes: new Map([
      ['RawMessageDelivery', 'false'],
      ...Object.entries(subscription.attributes),
      ['SubscriptionArn', subscription.arn],
      ['TopicArn', subscription.topicArn],
      ['Owner', ACCOUNT],
      ['Protocol', subscription.protocol],
      ['Endpoint', subscription.endpoint],
      ['PendingConfirmation', String(subscription.status === 'pending')],
      ['ConfirmationWasAuthenticated', String(subscription.authenticated)],
    ]),
  };
};

export const listSubscriptionsByTopic: Action = (call, context) => {
  const topic = findTopic(call, context);
  return listPage(call, context, (subscription) => subscription.topicArn === topic.arn);
};

export const listSubscriptions: Action = (call, context) => listPage(call, context, () => true);

/** In order of ARN, so that a page stays right while subscriptions come and go between two requests. */
function listPage(call: Call, { state }: SnsContext, isWanted: (subscription: Subscription) => boolean): Answer {
  const after = Buffer.from(call.get('NextToken') ?? '', 'base64url').toString();
  const rest = [...state.subscriptions.values()]
    .filter((subscription) => isWanted(subscription) && subscription.arn > after)
    .sort((one, other) => (one.arn < other.arn ? -1 : 1));
  const page = rest.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  return {
    Subscriptions: page.map(describe),
    NextToken: last && rest.length > page.length ? Buffer.from(last.arn).toString('base64url') : undefined,
  };
}

function describe(subscription: Subscription): Answer {
  const shownArn = { confirmed: subscription.arn, pending: 'PendingConfirmation', cancelled: 'Deleted' };
  return {
    SubscriptionArn: shownArn[subscription.status],
    Owner: ACCOUNT,
    Protocol: subscription.protocol,
    Endpoint: subscription.endpoint,
    TopicArn: subscription.topicArn,
  };
}
