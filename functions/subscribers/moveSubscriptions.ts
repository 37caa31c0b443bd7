/** Topics hold the only copy of addresses: out of those of one stack, and into those of another. */
import { arnOf, inEnglish, languageOf, type TopicArns, type Wish } from '../../shared/alerts/topicNames.ts';
import type { Address } from '../../shared/subscribers/subscriber.ts';
import { type SubscriptionListing, SubscriptionRefused, type Subscriptions } from './services.ts';

/** A confirmed subscription, or one to be made. */
export interface Moved {
  choice: Wish;
  address: Address;
}

/** Two subscriptions a second: far below SNS's limit, and gentle on the providers that receive the mails. */
const PAUSE_MS = 500;

type Listing = Pick<SubscriptionListing, 'getListed'>;

/** Confirmed subscriptions of the topics that people subscribe to. */
export async function getConfirmed(listing: Listing, wishes: readonly Wish[]): Promise<Moved[]> {
  const all: Moved[] = [];
  for (const choice of wishes)
    for (const { address, arn } of await listing.getListed(choice)) if (arn !== null) all.push({ choice, address });
  return all;
}

/** The same where each has a topic: those in a language that is not offered here are to be told in English. */
export function withTopics(wanted: readonly Moved[], topics: TopicArns): { known: Moved[]; inEnglish: number } {
  const known = wanted.map((each) => (topics[each.choice] ? each : { ...each, choice: inEnglish(each.choice) }));
  const isMoved = (each: Moved) => languageOf(each.choice) !== 'en' && !topics[each.choice];
  return { known, inEnglish: wanted.filter(isMoved).length };
}

/** Those that are not on their topic yet, nor asked and still to answer: asking again would bring a second mail. */
export async function getMissing(listing: Listing, wanted: readonly Moved[]): Promise<Moved[]> {
  const known = new Set<string>();
  for (const choice of new Set(wanted.map((each) => each.choice)))
    for (const { address } of await listing.getListed(choice)) known.add(keyOf({ choice, address }));
  const missing = new Map(wanted.map((each) => [keyOf(each), each]));
  return [...missing].flatMap(([key, each]) => (known.has(key) ? [] : [each]));
}

/**
 * Subscribes them one after the other, with a pause between. May be repeated after a crash: see `getMissing`.
 * @returns how many SNS refused, by its reason
 * @throws what the network or the account throws
 */
export async function subscribeAll(
  subscriptions: Pick<Subscriptions, 'subscribe'>,
  missing: readonly Moved[],
  topics: TopicArns,
  pause: (milliseconds: number) => Promise<void>,
): Promise<Map<string, number>> {
  const refused = new Map<string, number>();
  for (const [index, { choice, address }] of missing.entries()) {
    if (index > 0) await pause(PAUSE_MS);
    try {
      await subscriptions.subscribe(address, arnOf(topics, choice));
    } catch (error) {
      if (!(error instanceof SubscriptionRefused)) throw error;
      refused.set(error.message, (refused.get(error.message) ?? 0) + 1);
    }
  }
  return refused;
}

function keyOf({ choice, address }: Moved): string {
  return `${choice} ${address.channel} ${address.value.toLowerCase()}`;
}
