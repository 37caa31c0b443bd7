import { ACCOUNT, topicArn } from './arn.ts';
import { type Action, findTopic } from './context.ts';
import { invalidParameter } from './snsError.ts';

const TOPIC_ATTRIBUTES = new Set(['DisplayName', 'Policy', 'DeliveryPolicy', 'KmsMasterKeyId', 'TracingConfig']);

/** Idempotent: the same name gives the same ARN, other attributes under a known name are refused. */
export const createTopic: Action = (call, { state }) => {
  const name = call.require('Name');
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(name)) throw invalidParameter('Topic Name');
  const attributes = Object.fromEntries(call.map('Attributes'));
  for (const key of Object.keys(attributes)) checkAttributeName(key);
  const arn = topicArn(name);
  const known = state.topics.get(arn);
  const differs = Object.entries(attributes).some(([key, value]) => known && known.attributes[key] !== value);
  if (differs) throw invalidParameter('Attributes', 'Topic already exists with different attributes');
  if (!known) state.put({ topic: { arn, name, attributes } });
  return { TopicArn: arn };
};

export const listTopics: Action = (_call, { state }) => ({
  Topics: [...state.topics.keys()].map((arn) => ({ TopicArn: arn })),
});

export const getTopicAttributes: Action = (call, context) => {
  const topic = findTopic(call, context);
  const statuses = [...context.state.subscriptions.values()]
    .filter((subscription) => subscription.topicArn === topic.arn)
    .map((subscription) => subscription.status);
  const count = (wanted: string) => String(statuses.filter((status) => status === wanted).length);
  return {
    Attributes: new Map([
      ['TopicArn', topic.arn],
      ['Owner', ACCOUNT],
      ['DisplayName', ''],
      ...Object.entries(topic.attributes),
      ['SubscriptionsConfirmed', count('confirmed')],
      ['SubscriptionsPending', count('pending')],
      ['SubscriptionsDeleted', count('cancelled')],
    ]),
  };
};

export const setTopicAttributes: Action = (call, context) => {
  const topic = findTopic(call, context);
  const name = checkAttributeName(call.require('AttributeName'));
  const attributes = { ...topic.attributes, [name]: call.get('AttributeValue') ?? '' };
  context.state.put({ topic: { ...topic, attributes } });
  return {};
};

/** Idempotent, and takes the topic's subscriptions with it. */
export const deleteTopic: Action = (call, { state }) => {
  const arn = call.require('TopicArn');
  for (const subscription of [...state.subscriptions.values()])
    if (subscription.topicArn === arn) state.remove(subscription.arn);
  if (state.topics.has(arn)) state.remove(arn);
  return {};
};

function checkAttributeName(name: string): string {
  if (!TOPIC_ATTRIBUTES.has(name)) throw invalidParameter('AttributeName');
  return name;
}
