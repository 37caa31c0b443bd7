import type { Log } from '../../../functions/services.ts';
import type { Deliver } from '../delivery.ts';
import type { WebhookPoster } from '../webhookPoster.ts';
import { checkArn } from './arn.ts';
import type { MailRate } from './mailRate.ts';
import type { Answer, Call } from './queryProtocol.ts';
import type { Signer } from './signer.ts';
import { notFound } from './snsError.ts';
import type { SnsState, Subscription, Topic } from './snsState.ts';

/** What every action works with. */
export interface SnsContext {
  state: SnsState;
  now: () => Date;
  newId: () => string;
  deliver: Deliver;
  /** Posts to a web hook, later and in its own time. */
  post: WebhookPoster['post'];
  signer: Signer;
  mailRate: MailRate;
  /** Address, without a slash at its end, under which the links of mails are answered. */
  linkBase: string;
  log: Log;
}

export type Action = (call: Call, context: SnsContext) => Answer;

/** @throws {SnsError} `NotFound` or `InvalidParameter`, as SNS does. */
export function findTopic(call: Call, { state }: SnsContext, parameter = 'TopicArn'): Topic {
  const topic = state.topics.get(checkArn('TopicArn', call.require(parameter)));
  if (!topic) throw notFound('Topic');
  return topic;
}

/** @throws {SnsError} `NotFound` or `InvalidParameter`, as SNS does. */
export function findSubscription(call: Call, { state }: SnsContext): Subscription {
  const subscription = state.subscriptions.get(checkArn('SubscriptionArn', call.require('SubscriptionArn')));
  if (!subscription || subscription.status === 'cancelled') throw notFound('Subscription');
  return subscription;
}
