import type { TopicArns } from '../../shared/alerts/topicNames.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { Limits } from '../../shared/subscribers/rateLimit.ts';
import type { EventReads, Log, SnapshotStore } from '../services.ts';
import type { SubscriberStore, Subscriptions } from '../subscribers/services.ts';

/** Everything the site needs from the outside world. */
export interface SiteServices {
  dossier: Dossier;
  /** Topic ARNs by name. */
  topics: TopicArns;
  /** Address of the site without a slash at its end. */
  siteUrl: string;
  /** Key by which a CDN in front of the site proves itself; without one, the site is reached directly. */
  frontKey?: string | undefined;
  clock: () => Date;
  /** What the page and all outputs are made of. */
  snapshot: Pick<SnapshotStore, 'getHead' | 'getPage' | 'getFeeds' | 'getCodes' | 'getTrack' | 'getTerms'>;
  events: EventReads;
  /** ISO instant of the last poll. */
  getPollTime: () => Promise<string | null>;
  subscribers: SubscriberStore;
  subscriptions: Subscriptions;
  /** Six digits from a source nobody can predict. */
  randomCode: (digits: number) => string;
  /** Key of the hashes of addresses and codes; whoever has only the table must not have it. */
  hashKey: string;
  /** ISO 3166 codes of the countries whose numbers may sign up; empty: none. */
  phoneCountries: readonly string[];
  limits?: Limits;
  log: Log;
}
