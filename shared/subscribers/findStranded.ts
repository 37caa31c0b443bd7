/** Readers in a language that is offered no more: nothing is told to the topics they are on, and nobody would tell them so. */
import { inEnglish, isHeartbeat, type TopicName, type Wish } from '../alerts/topicNames.ts';
import type { Subscriber, Subscription } from './subscriber.ts';

export interface Stranded {
  /** To be asked for in English: a choice, a sign of life, or for a number both. */
  ask: (Pick<Subscription, 'choice' | 'heartbeat' | 'heartbeatDue' | 'consent'> & { choice: Wish })[];
  /** ARNs on topics that are told nothing; any of them leads to the address. */
  arns: string[];
}

/**
 * What a subscriber is to be asked instead, once: whoever has chosen anew, or has been asked and did not answer, is left alone.
 * By mail the choice goes first, and the sign of life follows once that is confirmed.
 * @param topics names of the topics that there are
 */
export function findStranded(subscriber: Subscriber, topics: ReadonlySet<TopicName>): Stranded | null {
  const { channel, subscriptions } = subscriber;
  const isOffered = ({ choice }: Subscription) => topics.has(choice);
  const silent = subscriptions.filter((each) => each.confirmed && !each.moved && each.arn !== null && !isOffered(each));
  const isAnswered = (wanted: Subscription) =>
    subscriptions.some((each) => isOffered(each) && isHeartbeat(each.choice) === isHeartbeat(wanted.choice));
  const left = silent.filter((each) => !isAnswered(each));
  const choice = left.find((each) => !isHeartbeat(each.choice));
  const heartbeat = left.find((each) => isHeartbeat(each.choice));
  const isLater = choice !== undefined && heartbeat !== undefined && channel === 'email';
  const ask = [
    ...(choice ? [inEnglishOf(choice, isLater)] : []),
    ...(heartbeat && !isLater ? [inEnglishOf(heartbeat, false)] : []),
  ];
  return ask.length === 0 ? null : { ask, arns: silent.flatMap(({ arn }) => arn ?? []) };
}

function inEnglishOf({ choice, heartbeat, consent }: Subscription, isHeartbeatDue: boolean): Stranded['ask'][number] {
  return {
    choice: inEnglish(choice),
    ...(heartbeat !== undefined && { heartbeat }),
    ...(isHeartbeatDue && { heartbeatDue: true as const }),
    consent,
  };
}

/** The same with those that have been asked for anew marked, so that nobody is asked twice. */
export function withMoved(list: readonly Subscription[], arns: readonly string[]): Subscription[] {
  return list.map((each) => (each.arn !== null && arns.includes(each.arn) ? { ...each, moved: true as const } : each));
}
