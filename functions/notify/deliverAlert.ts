import type { Alert } from '../../shared/alerts/alert.ts';
import { type AlertMessages, buildMessages } from '../../shared/alerts/buildMessage.ts';
import { findStaleness } from '../../shared/alerts/staleness.ts';
import { type ChoiceTopic, choiceIn } from '../../shared/alerts/topicNames.ts';
import type { NotifyServices } from './services.ts';
import { type TopicOutcome, tellTopic } from './tellTopic.ts';

/** What delivering one alert came to. `unsent` and `in-progress` leave it to be tried again. */
export type Delivery =
  | { outcome: 'delivered'; published: ChoiceTopic[] }
  | { outcome: 'dropped'; reason: string }
  | { outcome: 'rejected'; published: ChoiceTopic[]; reason: string }
  /** Some topics could not be told, for no fault of the network's. `isOwnFault`: of the alert's, and of no operator's. */
  | { outcome: 'unsent'; published: ChoiceTopic[]; reason: string; isOwnFault: boolean }
  /** Another notifier holds a claim, or died holding it: come again when it has lapsed. */
  | { outcome: 'in-progress'; published: ChoiceTopic[]; topics: ChoiceTopic[] };

/**
 * Delivers one alert to each topic it concerns. May be repeated at any time, after any crash: the ledger knows which
 * topics have been told.
 * @throws what a later try may mend for every alert: throttling, SNS or the table out of reach.
 */
export async function deliverAlert(services: NotifyServices, alert: Alert, now: Date): Promise<Delivery> {
  const staleness = findStaleness(alert, services.dossier.policy, now);
  if (staleness !== null) return { outcome: 'dropped', reason: staleness };
  const messages = tryBuildMessages(services, alert);
  if (!Array.isArray(messages)) return { outcome: 'rejected', published: [], ...messages };
  const outcomes = new Map<ChoiceTopic, TopicOutcome>();
  // One after the other: a crash then leaves one topic in doubt, not all.
  for (const [topic, texts] of messages) outcomes.set(topic, await tellTopic(services, alert, topic, texts, now));
  return sumUp(outcomes);
}

function sumUp(outcomes: ReadonlyMap<ChoiceTopic, TopicOutcome>): Delivery {
  const topicsWith = (outcome: TopicOutcome['outcome']) =>
    [...outcomes].filter(([, result]) => result.outcome === outcome).map(([topic]) => topic);
  const published = topicsWith('published');
  const inProgress = topicsWith('in-progress');
  if (inProgress.length > 0) return { outcome: 'in-progress', published, topics: inProgress };
  const reasons = [...outcomes].flatMap(([topic, result]) =>
    'reason' in result ? [`${topic}: ${result.reason}`] : [],
  );
  const reason = reasons.join('; ');
  const isBlocked = topicsWith('blocked').length > 0;
  if (isBlocked || topicsWith('failed').length > 0)
    return { outcome: 'unsent', published, reason, isOwnFault: !isBlocked };
  if (reasons.length > 0) return { outcome: 'rejected', published, reason };
  if (topicsWith('withdrawn').length === outcomes.size)
    return { outcome: 'dropped', reason: 'corrected before it was told' };
  if (topicsWith('unconcerned').length === outcomes.size)
    return { outcome: 'dropped', reason: 'nobody was told what it corrects' };
  return { outcome: 'delivered', published };
}

/** The texts for each topic, of which each choice has one a language. A message that cannot be made is a bug that no retry mends: it must not hold up the alerts behind it. */
function tryBuildMessages(
  { dossier, siteUrl }: NotifyServices,
  alert: Alert,
): [ChoiceTopic, AlertMessages][] | { reason: string } {
  try {
    const { languages } = dossier.policy;
    const topics = alert.topics.flatMap((choice) => languages.map((language) => choiceIn(choice, language)));
    return topics.map((topic) => [topic, buildMessages(alert, dossier, siteUrl, topic)]);
  } catch (error) {
    return { reason: `no message could be made: ${error instanceof Error ? error.message : String(error)}` };
  }
}
