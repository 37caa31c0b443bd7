import type { TopicName } from '../../shared/alerts/alert.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { AlertSender, EventStore, FeedStore, Ledger, Log } from '../services.ts';
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
  /** May publish to the heartbeat's topic, and to no other. */
  sender: AlertSender;
  subscribers: SubscriberStore;
  subscriptions: Pick<Subscriptions, 'getState' | 'unsubscribe' | 'getAddress' | 'subscribe'>;
  /** Topic ARNs by name. May subscribe to the heartbeat's, and to no other. */
  topics: Readonly<Record<TopicName, string>>;
  listing: SubscriptionListing;
  clock: () => Date;
  pause: (milliseconds: number) => Promise<void>;
  log: Log;
}
