import type { Alert, Choice } from '../../shared/alerts/alert.ts';
import { buildMessage } from '../../shared/alerts/buildMessage.ts';
import { deliverySubject, newsSubject } from '../../shared/alerts/deliverySubject.ts';
import type { Message } from '../../shared/alerts/message.ts';
import { findStaleness } from '../../shared/alerts/staleness.ts';
import { type PublishOutcome, publishOnce } from '../publishOnce.ts';
import type { NotifyServices } from './notify.ts';

/** What delivering one alert came to. Only `in-progress` leaves it pending. */
export type Delivery =
  | { outcome: 'delivered'; published: Choice[] }
  | { outcome: 'dropped'; reason: string }
  | { outcome: 'rejected'; published: Choice[]; reason: string }
  /** Another notifier holds a claim, or died holding it: come again when it has lapsed. */
  | { outcome: 'in-progress'; published: Choice[]; topics: Choice[] };

/**
 * Delivers one alert to each topic it concerns and settles it in the outbox. May be repeated at any time, after any
 * crash: the ledger knows which topics have been told.
 * @throws what a later try may mend: throttling, SNS or the table out of reach.
 */
export async function deliverAlert(services: NotifyServices, alert: Alert, now: Date): Promise<Delivery> {
  const staleness = findStaleness(alert, services.dossier.policy, now);
  const delivery: Delivery =
    staleness === null ? await publishToTopics(services, alert, now) : { outcome: 'dropped', reason: staleness };
  await settle(services, alert, delivery, now);
  return delivery;
}

async function publishToTopics(services: NotifyServices, alert: Alert, now: Date): Promise<Delivery> {
  const message = tryBuildMessage(services, alert);
  if ('reason' in message) return { outcome: 'rejected', published: [], reason: message.reason };
  const topics = await topicsToTell(services, alert, now);
  if (topics.length === 0) return { outcome: 'dropped', reason: 'nobody was told what it corrects' };
  const outcomes = new Map<Choice, PublishOutcome>();
  // One after the other: a crash then leaves one topic in doubt, not four.
  for (const topic of topics)
    outcomes.set(topic, await publishOnce(services, deliverySubject(alert), topic, message, now));
  return sumUp(outcomes);
}

/**
 * A correction is for those who got the alert. Where the news was dropped, refused or has yet to be told, it is
 * withdrawn instead, so that it can never arrive after its own correction.
 */
async function topicsToTell({ ledger }: NotifyServices, alert: Alert, now: Date): Promise<Choice[]> {
  if (alert.purpose !== 'correction') return alert.topics;
  const told: Choice[] = [];
  for (const topic of alert.topics) if (!(await ledger.withdraw(newsSubject(alert), topic, now))) told.push(topic);
  return told;
}

function sumUp(outcomes: ReadonlyMap<Choice, PublishOutcome>): Delivery {
  const topicsWith = (outcome: PublishOutcome['outcome']) =>
    [...outcomes].filter(([, result]) => result.outcome === outcome).map(([topic]) => topic);
  const published = topicsWith('published');
  const waiting = topicsWith('in-progress');
  if (waiting.length > 0) return { outcome: 'in-progress', published, topics: waiting };
  const refusals = [...outcomes].flatMap(([topic, result]) =>
    result.outcome === 'rejected' ? [`${topic}: ${result.reason}`] : [],
  );
  if (refusals.length > 0) return { outcome: 'rejected', published, reason: refusals.join('; ') };
  const isWithdrawn = topicsWith('withdrawn').length === outcomes.size;
  return isWithdrawn
    ? { outcome: 'dropped', reason: 'corrected before it was told' }
    : { outcome: 'delivered', published };
}

/** A message that cannot be made is a bug that no retry mends: it must not hold up the alerts behind it. */
function tryBuildMessage({ dossier, siteUrl }: NotifyServices, alert: Alert): Message | { reason: string } {
  try {
    return buildMessage(alert, dossier, siteUrl);
  } catch (error) {
    return { reason: `no message could be made: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function settle({ outbox }: NotifyServices, alert: Alert, delivery: Delivery, now: Date): Promise<void> {
  switch (delivery.outcome) {
    case 'delivered':
      return outbox.putDelivered(alert.id, now);
    case 'dropped':
      return outbox.putDropped(alert.id, delivery.reason, now);
    case 'rejected':
      return outbox.putRejected(alert.id, delivery.reason, now);
    case 'in-progress':
      return;
    default:
      return delivery satisfies never;
  }
}
