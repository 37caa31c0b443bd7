import type { TopicArns } from '../../shared/alerts/topicNames.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { AlertSender, Ledger } from '../alertServices.ts';
import type { EventStore, FeedStore, Log } from '../services.ts';
import type { SubscriberStore, SubscriptionListing, Subscriptions } from '../subscribers/services.ts';

/** What looking after the subscribers works with. It reads the news and cannot change it. */
export interface CareServices {
  dossier: Dossier;
  /** Without a slash at its end. */
  siteUrl: string;
  /** Key of the hashes under which addresses are kept. */
  hashKey: string;
  events: Pick<EventStore, 'getEvents' | 'getPollTime'>;
  feeds: Pick<FeedStore, 'getFeedStates'>;
  ledger: Pick<Ledger, 'claim' | 'record' | 'release'>;
  /** May publish to the topics of the heartbeat, and to no other. */
  sender: AlertSender;
  subscribers: SubscriberStore;
  subscriptions: Pick<Subscriptions, 'getState' | 'unsubscribe' | 'getAddress' | 'subscribe'>;
  /** May subscribe to those of the heartbeat, and to those in English whoever reads a language that is offered no more. */
  topics: TopicArns;
  listing: SubscriptionListing;
  clock: () => Date;
  pause: (milliseconds: number) => Promise<void>;
  log: Log;
}
