import type { Alert, Choice } from '../../shared/alerts/alert.ts';
import { deliverySubject, newsSubject } from '../../shared/alerts/deliverySubject.ts';
import type { Message } from '../../shared/alerts/message.ts';
import { type PublishOutcome, publishOnce } from '../publishOnce.ts';
import { AlertBlocked } from '../services.ts';
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
 * @throws what would fail for every alert: throttling, SNS or the table out of reach.
 */
export async function tellTopic(
  services: NotifyServices,
  alert: Alert,
  topic: Choice,
  message: Message,
  now: Date,
): Promise<TopicOutcome> {
  try {
    if (alert.purpose === 'correction') {
      const news = await services.ledger.withdraw(newsSubject(alert), topic, now);
      if (news === 'untold') return { outcome: 'unconcerned' };
      if (news === 'in-progress') return { outcome: 'in-progress' };
    }
    return await publishOnce(services, deliverySubject(alert), topic, message, now);
  } catch (error) {
    if (error instanceof AlertBlocked) return { outcome: 'blocked', reason: error.message };
    if (isOwnFault(error)) return { outcome: 'failed', reason: describeError(error) };
    throw error;
  }
}
