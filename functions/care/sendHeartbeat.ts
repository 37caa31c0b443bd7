import { buildHeartbeat } from '../../shared/alerts/buildHeartbeat.ts';
import { heartbeatSubject } from '../../shared/alerts/heartbeatWeek.ts';
import type { Message } from '../../shared/alerts/message.ts';
import { feedHealth } from '../../shared/feeds/feedHealth.ts';
import { watchState } from '../../shared/feeds/watchState.ts';
import { publishOnce } from '../publishOnce.ts';
import type { CareServices } from './services.ts';

/** Not sent, or not known to be: whoever called is to call again. */
export class HeartbeatFailed extends Error {
  override name = 'HeartbeatFailed';
}

/**
 * Sends the sign of life of this week, once, however often it is called: the ledger knows the week.
 * @throws {HeartbeatFailed} and whatever SNS or the table throws; a later call makes up for it.
 */
export async function sendHeartbeat(services: CareServices): Promise<void> {
  const now = services.clock();
  const published = await publishOnce(services, heartbeatSubject(now), 'heartbeat', await build(services, now), now);
  services.log({ what: `heartbeat.${published.outcome}` });
  if (published.outcome === 'in-progress')
    throw new HeartbeatFailed('another call holds the claim, or died holding it');
  if (published.outcome === 'rejected') throw new HeartbeatFailed(published.reason);
}

async function build({ events, feeds, dossier, siteUrl }: CareServices, now: Date): Promise<Message> {
  const [known, states, polledAt] = await Promise.all([
    events.getEvents(),
    feeds.getFeedStates(),
    events.getPollTime(),
  ]);
  const watched = dossier.feeds.map(({ id }) => feedHealth(states.get(id) ?? null, now.toISOString()));
  return buildHeartbeat(watchState(watched, polledAt, now), known, dossier, siteUrl, now);
}
