import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDossierFile } from '../../functions/dossierFile.ts';
import type { Dossier, Feed } from '../../shared/dossier/dossier.ts';
import { MINUTE_MS } from '../../shared/units.ts';
import { awaitWebhooks } from '../local/awaitWebhooks.ts';
import { type Cleanup, startOrStop } from '../local/cleanup.ts';
import { type Home, type HomeOptions, startHome } from '../local/home.ts';
import type { ProgressBar } from '../terminal/progressBar.ts';
import { type Archive, ArchiveError, readArchive } from './archive.ts';
import type { ArchiveFeed } from './archiveSchema.ts';
import { subscribeDemoReaders } from './demoSubscribers.ts';
import { describeTold } from './describeTold.ts';
import { createPollInstants } from './pollInstants.ts';
import { startReplayServer } from './replayServer.ts';
import { judgeReplay, type Verdict } from './verdict.ts';

export interface ReplayOptions {
  archiveFolder: string;
  home: Omit<HomeOptions, 'clock' | 'pause' | 'allowPrivateFeeds'>;
  progress: ProgressBar;
  /** Ends the replay before its time. */
  signal?: AbortSignal;
}

export interface Replay {
  home: Home;
  /** Alerts told in this run; none on data that has them all. */
  told: number;
  verdict: Verdict;
  stop(): Promise<void>;
}

/**
 * Plays a recorded history through real HTTP feeds and the very functions of live polling, under a clock that jumps
 * from change to change. The home stays up afterwards, its clock going on from the end of the history.
 * @throws {ArchiveError} when the archive is damaged or of other talks
 */
export async function runReplay(options: ReplayOptions): Promise<Replay> {
  return startOrStop((cleanup) => play(options, cleanup));
}

async function play(options: ReplayOptions, cleanup: Cleanup): Promise<Replay> {
  const archive = readArchive(options.archiveFolder);
  const dossier = readDossierFile(options.home.dossierFile);
  const clock = createReplayClock(archive.expected.startsAt);
  const recorded = archive.feeds.map((archived) => ({ archived, feed: findFeed(archived, dossier) }));
  const server = await startReplayServer(recorded, clock.now);
  cleanup.add(server.stop);
  const feeds = recorded.map(({ feed }) => ({ ...feed, url: server.urlOf(feed.id) }));
  const dossierFile = writeTemporary(JSON.stringify({ ...dossier, feeds }), cleanup);
  const home = await startHome({
    ...options.home,
    dossierFile,
    clock: clock.now,
    pause: clock.pass,
    allowPrivateFeeds: true,
  });
  cleanup.add(home.stop);
  await subscribeDemoReaders(home);
  await awaitWebhooks(home, options.progress.print);
  const told = await playHistory(archive, dossier, home, clock, options);
  return { home, told, verdict: await judge(archive, dossier, home), stop: cleanup.run };
}

/** The functions read a dossier from a file; the replay's, with its own feed addresses, is gone when it ends. */
function writeTemporary(dossier: string, cleanup: Cleanup): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-replay-'));
  cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'dossier.json'), dossier);
  return join(folder, 'dossier.json');
}

async function playHistory(
  archive: Archive,
  dossier: Dossier,
  home: Home,
  clock: ReplayClock,
  { progress, signal }: ReplayOptions,
): Promise<number> {
  const instants = createPollInstants(archive);
  const start = Date.parse(archive.expected.startsAt);
  const length = Date.parse(archive.expected.endsAt) - start;
  const [from, to] = [archive.expected.startsAt, archive.expected.endsAt].map((instant) => instant.slice(0, 10));
  progress.print(
    `Replaying the recorded history of ${dossier.title}: ${archive.feeds.length} feeds, ${from} to ${to}.`,
  );
  const holdMs = dossier.policy.holdMinutes * MINUTE_MS;
  let told = 0;
  for (let now = instants.next(); now !== null && !signal?.aborted; now = instants.next()) {
    clock.jump(now);
    progress.show((now.getTime() - start) / length, now.toISOString().slice(0, 10));
    const { summary, told: alerts } = await home.poll();
    for (const alert of alerts) progress.print(describeTold(alert, dossier));
    told += alerts.length;
    // What is held for a second source is told when the hold ends, though no feed changes then.
    if (holdMs > 0 && summary.events.length > 0) instants.add(new Date(now.getTime() + holdMs));
  }
  progress.clear();
  clock.goOn();
  return told;
}

async function judge({ expected }: Archive, { policy }: Dossier, home: Home): Promise<Verdict> {
  const alerts = await home.getDeliveredAlerts();
  return judgeReplay(expected, alerts, await home.getEvents(), policy.dateToleranceDays);
}

function findFeed(archived: ArchiveFeed, dossier: Dossier): Feed {
  const feed = dossier.feeds.find((each) => each.id === archived.feedId);
  if (feed) return feed;
  throw new ArchiveError(`the recorded history is of other talks: ${dossier.title} has no feed "${archived.feedId}"`);
}

interface ReplayClock {
  now: () => Date;
  jump(to: Date): void;
  /** Waiting moves the clock and costs no real time. */
  pass(milliseconds: number): Promise<void>;
  /** From here on it runs as clocks do, so that codes and links expire. */
  goOn(): void;
}

function createReplayClock(startsAt: string): ReplayClock {
  let virtual = Date.parse(startsAt);
  let runningSince: number | null = null;
  return {
    now: () => new Date(virtual + (runningSince === null ? 0 : performance.now() - runningSince)),
    jump(to) {
      virtual = Math.max(virtual, to.getTime());
    },
    async pass(milliseconds) {
      virtual += milliseconds;
    },
    goOn() {
      runningSince = performance.now();
    },
  };
}
