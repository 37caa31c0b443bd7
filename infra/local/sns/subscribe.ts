import { HOUR_MS } from '../../../shared/units.ts';
import { checkArn } from './arn.ts';
import { type Action, findTopic, type SnsContext } from './context.ts';
import { confirmationPost, farewellPost } from './envelopes.ts';
import { confirmationMail, farewellMail } from './mails.ts';
import type { Call } from './queryProtocol.ts';
import { invalidParameter, SnsError } from './snsError.ts';
import type { Subscription } from './snsState.ts';
import { checkSubscriptionAttribute } from './subscriptionAttributes.ts';

/** Pending subscriptions, and the links that restore an ended one, live this long. */
const TOKEN_HOURS = 48;

/** What SNS takes for an endpoint, and the words of its refusal. */
const ENDPOINTS: Record<Subscription['protocol'], { form: RegExp; refusal: (endpoint: string) => string }> = {
  email: { form: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, refusal: () => 'Email address' },
  'email-json': { form: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, refusal: () => 'Email address' },
  // SNS takes encrypted addresses only; on one machine a receiver seldom has a certificate, and the operator was asked.
  https: { form: /^https?:\/\/\S+$/, refusal: () => 'Endpoint must match the specified protocol' },
  sms: { form: /^\+[1-9][0-9]{6,14}$/, refusal: (endpoint) => `Invalid SMS endpoint: ${endpoint}` },
};

/**
 * An e-mail address or a web hook is pending until its owner confirms, and asked again if it subscribes again; a phone number is
 * subscribed at once, for SNS never asks its owner.
 */
export const subscribe: Action = (call, context) => {
  const topic = findTopic(call, context);
  const { protocol, endpoint } = readEndpoint(call);
  const attributes = Object.fromEntries(call.map('Attributes'));
  for (const [name, value] of Object.entries(attributes)) checkSubscriptionAttribute(name, value);
  const known = [...context.state.subscriptions.values()].find(
    (each) => each.topicArn === topic.arn && each.protocol === protocol && each.endpoint === endpoint,
  );
  if (known?.status === 'confirmed') return answerKnown(known, attributes);
  const fresh: Subscription = {
    arn: known?.arn ?? `${topic.arn}:${context.newId()}`,
    topicArn: topic.arn,
    protocol,
    endpoint,
    status: protocol === 'sms' ? 'confirmed' : 'pending',
    tokens: known?.tokens ?? [],
    tokensUntil: null,
    authenticated: protocol === 'sms',
    disabled: false,
    attributes,
  };
  if (protocol === 'sms') context.state.put({ subscription: fresh });
  else askOwner(fresh, context);
  const isArnWanted = protocol === 'sms' || call.get('ReturnSubscriptionArn') === 'true';
  return { SubscriptionArn: isArnWanted ? fresh.arn : 'pending confirmation' };
};

function readEndpoint(call: Call): { protocol: Subscription['protocol']; endpoint: string } {
  const protocol = call.require('Protocol');
  if (!isProtocol(protocol)) throw invalidParameter(`Amazon SNS does not support this protocol string: ${protocol}`);
  const endpoint = call.get('Endpoint') ?? '';
  const { form, refusal } = ENDPOINTS[protocol];
  if (!form.test(endpoint)) throw invalidParameter(refusal(endpoint));
  return { protocol, endpoint };
}

function isProtocol(protocol: string): protocol is Subscription['protocol'] {
  return Object.hasOwn(ENDPOINTS, protocol);
}

function answerKnown(known: Subscription, attributes: Record<string, string>) {
  const differs = Object.entries(attributes).some(([name, value]) => known.attributes[name] !== value);
  if (differs) throw invalidParameter('Attributes', 'Subscription already exists with different attributes');
  return { SubscriptionArn: known.arn };
}

function askOwner(subscription: Subscription, context: SnsContext): void {
  const { token, asked } = addToken(subscription, context);
  context.state.put({ subscription: asked });
  if (asked.protocol === 'https') context.post(confirmationPost(asked, token, context));
  else context.deliver(confirmationMail(asked, token, context));
}

function addToken(subscription: Subscription, { now, newId }: SnsContext): { token: string; asked: Subscription } {
  const token = newId().replaceAll('-', '') + newId().replaceAll('-', '');
  const tokensUntil = new Date(now().getTime() + TOKEN_HOURS * HOUR_MS).toISOString();
  return { token, asked: { ...subscription, tokens: [...subscription.tokens, token], tokensUntil } };
}

/** Needs a signature only where it is to protect the subscription from unsigned ends. Idempotent. */
export const confirmSubscription: Action = (call, context) => {
  const topic = findTopic(call, context);
  const token = call.require('Token');
  const protect = call.get('AuthenticateOnUnsubscribe') === 'true';
  if (protect && !call.signed) throw new SnsError('AuthorizationError', 'AuthenticateOnUnsubscribe needs a signature');
  const subscription = [...context.state.subscriptions.values()].find(
    (each) => each.topicArn === topic.arn && each.tokens.includes(token),
  );
  if (!subscription || isPast(subscription.tokensUntil, context)) throw invalidParameter('Token');
  if (subscription.status !== 'confirmed')
    context.state.put({
      subscription: { ...subscription, status: 'confirmed', authenticated: protect, disabled: false },
    });
  return { SubscriptionArn: subscription.arn };
};

/** By signature, or by anybody who has the link unless the subscription was confirmed with protection. */
export const unsubscribe: Action = (call, context) => {
  const arn = checkArn('SubscriptionArn', call.require('SubscriptionArn'));
  const subscription = context.state.subscriptions.get(arn);
  if (!subscription || subscription.status === 'cancelled') return {};
  if (subscription.status === 'pending')
    throw invalidParameter('SubscriptionArn', 'Cannot unsubscribe a subscription that is pending confirmation');
  if (call.signed) context.state.remove(arn);
  else cancelByLink(subscription, context);
  return {};
};

function cancelByLink(subscription: Subscription, context: SnsContext): void {
  if (subscription.authenticated)
    throw new SnsError('AuthorizationError', 'This subscription can only be ended with a signed request');
  const { token, asked } = addToken({ ...subscription, tokens: [] }, context);
  context.state.put({ subscription: { ...asked, status: 'cancelled' } });
  if (asked.protocol === 'https') context.post(farewellPost(asked, token, context));
  else context.deliver(farewellMail(asked, token, context));
}

/** Forgets what was neither confirmed nor restored in time. */
export function expireSubscriptions(context: SnsContext): void {
  for (const subscription of [...context.state.subscriptions.values()])
    if (subscription.status !== 'confirmed' && isPast(subscription.tokensUntil, context))
      context.state.remove(subscription.arn);
}

function isPast(until: string | null, { now }: SnsContext): boolean {
  return until === null || until <= now().toISOString();
}
