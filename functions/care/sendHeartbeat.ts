import { buildHeartbeat } from '../../shared/alerts/buildHeartbeat.ts';
import { heartbeatSubject } from '../../shared/alerts/heartbeatWeek.ts';
import type { Message } from '../../shared/alerts/message.ts';
import { heartbeatIn } from '../../shared/alerts/topicNames.ts';
import { feedHealth } from '../../shared/feeds/feedHealth.ts';
import { watchState } from '../../shared/feeds/watchState.ts';
import type { Language } from '../../shared/language.ts';
import { publishOnce } from '../publishOnce.ts';
import type { CareServices } from './services.ts';

/** Not sent, or not known to be: whoever called is to call again. */
export class HeartbeatFailed extends Error {
  override name = 'HeartbeatFailed';
}

/**
 * Sends the sign of life of this week in each language that is offered, once, however often it is called: the ledger knows
 * the week. A language that cannot be told keeps none of the others from hearing.
 * @throws {HeartbeatFailed} and whatever SNS or the table throws; a later call makes up for it.
 */
export async function sendHeartbeat(services: CareServices): Promise<void> {
  const now = services.clock();
  const write = await readWatch(services, now);
  const failures: unknown[] = [];
  for (const language of services.dossier.policy.languages)
    await tellLanguage(services, language, write(language), now).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

async function tellLanguage(services: CareServices, language: Language, message: Message, now: Date): Promise<void> {
  const published = await publishOnce(services, heartbeatSubject(now), heartbeatIn(language), message, now);
  services.log({ what: `heartbeat.${published.outcome}`, language });
  if (published.outcome === 'in-progress')
    throw new HeartbeatFailed('another call holds the claim, or died holding it');
  if (published.outcome === 'rejected') throw new HeartbeatFailed(published.reason);
}

/** What there is to say, to be written in any language. */
async function readWatch({ events, feeds, dossier, siteUrl }: CareServices, now: Date) {
  const [known, states, polledAt] = await Promise.all([
    events.getEvents(),
    feeds.getFeedStates(),
    events.getPollTime(),
  ]);
  const watched = dossier.feeds.map(({ id }) => feedHealth(states.get(id) ?? null, now.toISOString()));
  const watch = watchState(watched, polledAt, now);
  return (language: Language) => buildHeartbeat(watch, known, dossier, siteUrl, now, language);
}
