import type { Alert } from '../../shared/alerts/alert.ts';
import type { AlertMessages } from '../../shared/alerts/buildMessage.ts';
import { confirmedSubject, deliverySubject, newsSubject } from '../../shared/alerts/deliverySubject.ts';
import { type ChoiceTopic, inEnglish } from '../../shared/alerts/topicNames.ts';
import { AlertBlocked, type Ledger } from '../alertServices.ts';
import { type PublishOutcome, publishOnce } from '../publishOnce.ts';
import { describeError } from './describeError.ts';
import { isOwnFault } from './isOwnFault.ts';
import type { NotifyServices } from './services.ts';

/** What telling one topic of one alert came to. */
export type TopicOutcome =
  | PublishOutcome
  /** A correction of what the topic was never told, and now never will be. */
  | { outcome: 'unconcerned' }
  /** The account or the topic is not in order. */
  | { outcome: 'blocked'; reason: string }
  /** This alert at this topic met an error that is neither the network's nor the account's. */
  | { outcome: 'failed'; reason: string };

/**
 * Tells one topic, once. A failure that concerns this topic or this alert alone is an outcome, so that the others hear.
 *
 * A correction is for those who got the alert. Where the news was dropped, refused or has yet to be told, it is
 * withdrawn instead, so that it can never arrive after its own correction.
 *
 * Those who hear twice are told apart of the first report and of its confirmation, in short where they know the first.
 *
 * @throws what would fail for every alert: throttling, SNS or the table out of reach.
 */
export async function tellTopic(
  services: NotifyServices,
  alert: Alert,
  topic: ChoiceTopic,
  messages: AlertMessages,
  now: Date,
): Promise<TopicOutcome> {
  try {
    const { ledger } = services;
    const hearsTwice = inEnglish(topic).endsWith('-twice');
    if (alert.purpose === 'correction') {
      const subjects = hearsTwice ? [newsSubject(alert), confirmedSubject(alert)] : [newsSubject(alert)];
      const news = await withdrawAll(ledger, subjects, topic, now);
      if (news === 'untold') return { outcome: 'unconcerned' };
      if (news === 'in-progress') return { outcome: 'in-progress' };
    }
    if (!hearsTwice || alert.purpose !== 'confirmed')
      return await publishOnce(services, deliverySubject(alert), topic, messages.whole, now);
    // Withdrawn, so that a first report that comes late never follows its own confirmation.
    const first = await ledger.withdraw(newsSubject(alert), topic, now);
    if (first === 'in-progress') return { outcome: 'in-progress' };
    const message = first === 'told' ? messages.nowConfirmed : messages.whole;
    return await publishOnce(services, confirmedSubject(alert), topic, message, now);
  } catch (error) {
    if (error instanceof AlertBlocked) return { outcome: 'blocked', reason: error.message };
    if (isOwnFault(error)) return { outcome: 'failed', reason: describeError(error) };
    throw error;
  }
}

/** Told if any of them was, and in doubt if any is. */
async function withdrawAll(ledger: Ledger, subjects: readonly string[], topic: ChoiceTopic, now: Date) {
  const found = [];
  for (const subject of subjects) found.push(await ledger.withdraw(subject, topic, now));
  return found.find((state) => state === 'in-progress') ?? found.find((state) => state === 'told') ?? 'untold';
}
