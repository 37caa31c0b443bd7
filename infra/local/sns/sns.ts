import { randomUUID } from 'node:crypto';
import type { Log } from '../../../functions/services.ts';
import type { Deliver } from '../delivery.ts';
import type { WebhookPoster } from '../webhookPoster.ts';
import type { Action, SnsContext } from './context.ts';
import { createMailRate } from './mailRate.ts';
import * as phoneNumbers from './phoneNumbers.ts';
import { publish } from './publish.ts';
import type { Answer, Call } from './queryProtocol.ts';
import { createSigner } from './signer.ts';
import { SnsError } from './snsError.ts';
import { openSnsState, type SnsState } from './snsState.ts';
import { confirmSubscription, expireSubscriptions, subscribe, unsubscribe } from './subscribe.ts';
import * as subscriptions from './subscriptionAttributes.ts';
import * as topics from './topics.ts';

const ACTIONS: Record<string, Action> = {
  CreateTopic: topics.createTopic,
  DeleteTopic: topics.deleteTopic,
  ListTopics: topics.listTopics,
  GetTopicAttributes: topics.getTopicAttributes,
  SetTopicAttributes: topics.setTopicAttributes,
  Subscribe: subscribe,
  ConfirmSubscription: confirmSubscription,
  Unsubscribe: unsubscribe,
  ListSubscriptions: subscriptions.listSubscriptions,
  ListSubscriptionsByTopic: subscriptions.listSubscriptionsByTopic,
  GetSubscriptionAttributes: subscriptions.getSubscriptionAttributes,
  SetSubscriptionAttributes: subscriptions.setSubscriptionAttributes,
  Publish: publish,
  CheckIfPhoneNumberIsOptedOut: phoneNumbers.checkIfPhoneNumberIsOptedOut,
  ListPhoneNumbersOptedOut: phoneNumbers.listPhoneNumbersOptedOut,
  OptInPhoneNumber: phoneNumbers.optInPhoneNumber,
  GetSMSAttributes: phoneNumbers.getSmsAttributes,
  SetSMSAttributes: phoneNumbers.setSmsAttributes,
};
/** What a link in a mail may do, without a signature. */
const OPEN_ACTIONS = new Set(['ConfirmSubscription', 'Unsubscribe']);

export interface SnsOptions {
  /** Journal of topics, subscriptions and phones; null keeps them in memory. */
  file: string | null;
  deliver: Deliver;
  post: WebhookPoster['post'];
  now: () => Date;
  /** Address under which the links of mails are answered, without a slash at its end. */
  linkBase: string;
  log: Log;
}

/** The stand-in without its wire: state and actions. */
export interface Sns {
  /** @throws {SnsError} for what SNS would refuse. */
  answer(call: Call): Answer;
  /** The owner of a number answers STOP to a message. */
  stopByReply(number: string): void;
  /** The certificate that receivers of signed messages fetch, by the last part of its address; null: there is none of that name. */
  certificate(file: string): string | null;
  readonly state: SnsState;
}

export function createSns(options: SnsOptions): Sns {
  const signer = createSigner(options.linkBase);
  const context: SnsContext = {
    ...options,
    signer,
    state: openSnsState(options.file),
    newId: randomUUID,
    mailRate: createMailRate(),
  };
  return {
    state: context.state,
    certificate: signer.certificate,
    answer(call) {
      const action = Object.hasOwn(ACTIONS, call.action) ? ACTIONS[call.action] : undefined;
      if (!action) throw new SnsError('InvalidAction', `The action ${call.action} is not valid for this endpoint.`);
      if (!call.signed && !OPEN_ACTIONS.has(call.action))
        throw new SnsError('MissingAuthenticationToken', 'Request is missing Authentication Token');
      expireSubscriptions(context);
      return action(call, context);
    },
    stopByReply: (number) => phoneNumbers.stopByReply(number, context),
  };
}
