import { createAlertSender } from '../../functions/adapters/alertSender.ts';
import { createEventStore } from '../../functions/adapters/eventStore.ts';
import { createFeedStore } from '../../functions/adapters/feedStore.ts';
import { createLedger } from '../../functions/adapters/ledger.ts';
import { createSubscriptionListing } from '../../functions/adapters/subscriptionListing.ts';
import type { CareServices } from '../../functions/care/services.ts';
import type { EventStore, FeedStore } from '../../functions/services.ts';
import type { Language } from '../../shared/language.ts';
import { type SiteHarness, startSite } from '../site/siteHarness.ts';

export interface CareHarness extends SiteHarness {
  care: CareServices & { events: EventStore; feeds: FeedStore };
}

/** The site and what looks after its subscribers, on one real table and one SNS stand-in with topics in these languages. */
export async function startCare(languages?: readonly Language[]): Promise<CareHarness> {
  const harness = await startSite({}, languages);
  const { services, documents, table, sns } = harness;
  const care: CareHarness['care'] = {
    dossier: services.dossier,
    siteUrl: services.siteUrl,
    hashKey: services.hashKey,
    events: createEventStore(documents, table),
    feeds: createFeedStore(documents, table),
    ledger: createLedger(documents, table),
    sender: createAlertSender(sns.client, services.topics),
    subscribers: services.subscribers,
    subscriptions: services.subscriptions,
    topics: services.topics,
    listing: createSubscriptionListing(sns.client, services.topics),
    clock: services.clock,
    pause: async () => {},
    log: services.log,
  };
  return { ...harness, care };
}
