import type { TopicName } from '../../shared/alerts/alert.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import type { Limits } from '../../shared/subscribers/rateLimit.ts';
import type { Log, OutboxEntry } from '../services.ts';
import type { SubscriberStore, Subscriptions } from '../subscribers/services.ts';

/** Everything the site needs from the outside world. */
export interface SiteServices {
  dossier: Dossier;
  /** Topic ARNs by name. */
  topics: Record<TopicName, string>;
  /** Address of the site without a slash at its end. */
  siteUrl: string;
  clock: () => Date;
  getEvents: () => Promise<TalksEvent[]>;
  getFeedStates: () => Promise<Map<string, FeedState>>;
  /** Alerts about events filed under that day or later, with what became of each. */
  getOutboxEntries: (since: string) => Promise<OutboxEntry[]>;
  /** ISO instant of the last poll. */
  getPollTime: () => Promise<string | null>;
  subscribers: SubscriberStore;
  subscriptions: Subscriptions;
  /** Six digits from a source nobody can predict. */
  randomCode: () => string;
  /** Key of the hashes of addresses and codes; whoever has only the table must not have it. */
  hashKey: string;
  /** ISO 3166 codes of the countries whose numbers may sign up; empty: none. */
  phoneCountries: readonly string[];
  limits?: Limits;
  log: Log;
}
