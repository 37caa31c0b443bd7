import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfirmSubscriptionCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { DEFAULT_DOSSIER, readDossierFile } from '../../functions/dossierFile.ts';
import type { Delivery } from '../../infra/local/delivery.ts';
import type { Home } from '../../infra/local/home.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import type { ArchiveFeed } from '../../infra/replay/archiveSchema.ts';
import { startReplayServer } from '../../infra/replay/replayServer.ts';
import type { Choice } from '../../shared/alerts/alert.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { findLink } from './snsHarness.ts';

/** Feeds of the default dossier, of three publisher families. */
export const OUTLETS = ['times-of-israel', 'naharnet', 'france24-fr'] as const;

/** A folder that is gone after the test. */
export function makeFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'parley-home-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Serves feeds on loopback and writes a dossier that knows no others. */
export async function serveFeeds(
  folder: string,
  feeds: readonly ArchiveFeed[],
  clock: () => Date,
  policy: Partial<Dossier['policy']> = {},
) {
  const dossier = readDossierFile(DEFAULT_DOSSIER);
  const recorded = feeds.map((archived) => {
    const feed = dossier.feeds.find((each) => each.id === archived.feedId);
    if (!feed) throw new Error(`the dossier has no feed ${archived.feedId}`);
    return { archived, feed };
  });
  const server = await startReplayServer(recorded, clock);
  const dossierFile = join(folder, 'dossier.json');
  const own = recorded.map(({ feed }) => ({ ...feed, url: server.urlOf(feed.id) }));
  writeFileSync(dossierFile, JSON.stringify({ ...dossier, feeds: own, policy: { ...dossier.policy, ...policy } }));
  return { dossierFile, stop: server.stop };
}

/** Subscribes a mailbox and a phone, the mailbox by the link it is sent. */
export async function subscribeBoth(home: Home, choice: Choice): Promise<void> {
  const client = new SNSClient({ ...LOCAL_AWS, endpoint: home.snsEndpoint });
  const TopicArn = home.topics[choice];
  await client.send(new SubscribeCommand({ TopicArn, Protocol: 'sms', Endpoint: '+447700900123' }));
  await client.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint: 'desk@example.org' }));
  const link = new URL(findLink(home.inbox().at(-1)?.text ?? '', 'ConfirmSubscription'));
  await client.send(new ConfirmSubscriptionCommand({ TopicArn, Token: link.searchParams.get('Token') ?? '' }));
  client.destroy();
}

/** Alerts in the inbox, as `mail` and `sms` in order of delivery. */
export function alertsIn(deliveries: readonly Delivery[]): string[] {
  return deliveries
    .flatMap((each) => (each.kind === 'mail' && each.about !== 'notification' ? [] : [each.kind]))
    .sort();
}
