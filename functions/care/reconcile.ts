/** The daily check: our records against SNS's, which changes without telling us. */
import pLimit from 'p-limit';
import { wishesIn } from '../../shared/alerts/topicNames.ts';
import { adoptListed, type ListedReader } from '../../shared/subscribers/adoptListed.ts';
import { hashAddress, type SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import { buildListing, compareSubscriber, isSuddenDrop, type Listing } from '../../shared/subscribers/reconcile.ts';
import type { SubscriptionState } from '../../shared/subscribers/settleSubscriptions.ts';
import type { Subscriber } from '../../shared/subscribers/subscriber.ts';
import type { SubscriberStore } from '../subscribers/services.ts';
import { settleWith } from '../subscribers/settleSubscribers.ts';
import { buildReconcileLog, type ReconcileCounts } from './careLog.ts';
import { isStranded, moveStranded } from './moveStranded.ts';
import type { CareServices } from './services.ts';

const REFS_A_PAGE = 100;
/** SNS takes some tens of requests a second; most subscribers need none. */
const AT_ONCE = 8;

/**
 * Repairs what SNS knows better (confirmed, gone, another ARN), gives a record to who has none, leaves topics that a later
 * choice replaced, moves readers of a language that is offered no more, ends what is left of proofs, and reports the rest in one line of counts. Idempotent: each subscriber is
 * settled by itself.
 * @throws when SNS's lists cannot be read, or after a run in which some subscribers could not be settled.
 */
export async function reconcile(services: CareServices): Promise<ReconcileCounts> {
  const entries = await getEntries(services);
  const listing = buildListing(entries);
  const optedOut = await getOptedOut(services);
  const counts = emptyCounts(listing);
  const claimed = new Set<string>();
  const recorded = new Set<SubscriberRef>();
  const stranded: SubscriberRef[] = [];
  const limit = pLimit(AT_ONCE);
  for await (const refs of pagesOfRefs(services.subscribers)) {
    const settled = refs.map((ref) => limit(() => reconcileOne(services, ref, listing, counts, claimed)));
    (await Promise.all(settled)).forEach((isLeft, index) => {
      const ref = refs[index];
      if (isLeft && ref !== undefined) stranded.push(ref);
    });
    counts.optedOut += refs.filter((ref) => optedOut.has(ref)).length;
    for (const ref of refs) recorded.add(ref);
  }
  const adopted = adoptListed(entries, recorded, services.clock());
  await Promise.all([...adopted].map(([ref, found]) => limit(() => adoptOne(services, ref, found, counts, claimed))));
  counts.foreign = [...listing.confirmed].filter((arn) => !claimed.has(arn)).length;
  counts.moved = await moveStranded(services, stranded);
  counts.leftovers = await endLeftovers(services);
  const before = await services.subscribers.getCensus();
  const isDrop = isSuddenDrop(before, counts.confirmed);
  services.log(buildReconcileLog(counts, before, isDrop, services.dossier.id, services.clock()));
  await services.subscribers.putCensus(counts.confirmed, services.clock());
  if (counts.failed > 0) throw new Error(`${counts.failed} subscribers could not be settled`);
  return counts;
}

async function getEntries({ listing, hashKey, dossier }: CareServices): Promise<ListedReader[]> {
  const lists = await Promise.all(
    wishesIn(dossier.policy.languages).map(async (topic) =>
      (await listing.getListed(topic)).map(({ address, arn }) => ({
        topic,
        ref: hashAddress(address, hashKey),
        channel: address.channel,
        arn,
      })),
    ),
  );
  return lists.flat();
}

async function getOptedOut({ listing, hashKey }: CareServices): Promise<Set<SubscriberRef>> {
  const numbers = await listing.getOptedOut();
  return new Set(numbers.map((value) => hashAddress({ channel: 'phone', value }, hashKey)));
}

function emptyCounts(listing: Listing): ReconcileCounts {
  const none = { subscribers: 0, repaired: 0, lost: 0, expired: 0, optedOut: 0, moved: 0, leftovers: 0, failed: 0 };
  return { confirmed: listing.confirmed.size, pending: listing.pending, ...none, adopted: 0, foreign: 0 };
}

async function* pagesOfRefs(subscribers: Pick<SubscriberStore, 'getSubscriberRefs'>): AsyncGenerator<SubscriberRef[]> {
  let refs = await subscribers.getSubscriberRefs(REFS_A_PAGE);
  while (refs.length > 0) {
    yield refs;
    refs = await subscribers.getSubscriberRefs(REFS_A_PAGE, refs.at(-1));
  }
}

/** True: it is on topics that are told nothing. */
async function reconcileOne(
  services: CareServices,
  ref: SubscriberRef,
  listing: Listing,
  counts: ReconcileCounts,
  claimed: Set<string>,
): Promise<boolean> {
  try {
    const known = await services.subscribers.getSubscriber(ref);
    if (!known) return false;
    counts.subscribers += 1;
    const { subscriber, states, doubtful, repaired } = compareSubscriber(ref, known, listing);
    for (const arn of doubtful) states.set(arn, await services.subscriptions.getState(arn));
    if (subscriber !== known) await relink(services.subscribers, ref, known, subscriber);
    await settleWith(services, ref, subscriber, states);
    counts.repaired += repaired;
    count(subscriber, states, counts);
    for (const { arn } of subscriber.subscriptions) if (arn) claimed.add(arn);
    return isStranded(services, subscriber);
  } catch (error) {
    counts.failed += 1;
    services.log({ what: 'reconcile-failed', error: error instanceof Error ? error.name : 'unknown' });
    return false;
  }
}

/** A list may be older than the wish to be forgotten: who has left meanwhile is asked for once more, and not written down. */
async function adoptOne(
  { subscribers, subscriptions, log }: CareServices,
  ref: SubscriberRef,
  found: Subscriber,
  counts: ReconcileCounts,
  claimed: Set<string>,
): Promise<void> {
  try {
    const arns = found.subscriptions.flatMap(({ arn }) => arn ?? []);
    const states = await Promise.all(arns.map((arn) => subscriptions.getState(arn)));
    const alive = found.subscriptions.filter((_, index) => states[index] === 'confirmed');
    if (alive.length === 0) return;
    await subscribers.changeSubscriber(ref, (known) => known ?? { ...found, subscriptions: alive });
    counts.adopted += alive.length;
    for (const { arn } of alive) if (arn) claimed.add(arn);
  } catch (error) {
    counts.failed += 1;
    log({ what: 'adopt-failed', error: error instanceof Error ? error.name : 'unknown' });
  }
}

/** Writes the ARNs that SNS has, unless the record changed meanwhile: then the next day does. */
async function relink(
  subscribers: Pick<SubscriberStore, 'changeSubscriber'>,
  ref: SubscriberRef,
  read: Subscriber,
  next: Subscriber,
): Promise<void> {
  await subscribers.changeSubscriber(ref, (current) => (current?.version === read.version ? next : current));
}

function count(
  { subscriptions }: Subscriber,
  states: ReadonlyMap<string, SubscriptionState>,
  counts: ReconcileCounts,
): void {
  const isGone = (arn: string | null) => arn !== null && states.get(arn) === 'gone';
  counts.lost += subscriptions.filter(({ arn, confirmed }) => confirmed && isGone(arn)).length;
  counts.expired += subscriptions.filter(
    ({ arn, confirmed, expired }) => !confirmed && (expired || isGone(arn)),
  ).length;
}

/** A proof that was broken off, or whose link was clicked, leaves a subscription to the topic that carries nothing. */
async function endLeftovers({ listing, subscriptions }: CareServices): Promise<number> {
  const left = (await listing.getListed('verify')).flatMap(({ arn }) => arn ?? []);
  for (const arn of left) await subscriptions.unsubscribe(arn);
  return left.length;
}
