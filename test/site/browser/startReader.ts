import { type Home, startHome } from '../../../infra/local/home.ts';
import type { ArchiveFeed } from '../../../infra/replay/archiveSchema.ts';
import { makeFolder, OUTLETS, serveFeeds } from '../../local/homeHarness.ts';

const item = (at: string, title: string, path: string) => ({
  at: `2026-03-${at}:00Z`,
  title,
  summary: '',
  link: `https://outlet.example/${path}`,
  updates: [],
});

/** Two days of news: a round is announced for Tuesday, opens, is commented on, and ends. */
const FEEDS: ArchiveFeed[] = OUTLETS.map((feedId) => ({
  feedId,
  format: 'rss',
  items: [
    item('01T08:00', 'Rain expected over the weekend', `${feedId}/weather`),
    item('01T10:04', 'Israel and Syria to hold new round of security talks in Paris on Tuesday', `${feedId}/round`),
    item('03T09:04', 'Israeli and Syrian delegations open new round of security talks in Paris', `${feedId}/open`),
    item('03T17:04', 'Analysis: what Israel and Syria want from the talks in Paris', `${feedId}/analysis`),
    item('03T18:04', 'Israel and Syria conclude round of security talks in Paris', `${feedId}/end`),
  ],
}));

export interface Reader {
  home: Home;
  /** Moves the clock and polls: what was delivered meanwhile, as "mail subject" and "sms text". */
  pollAt(time: `${number}T${string}`): Promise<string[]>;
  /** The newest text or mail, whole. */
  lastText(): string;
  stop(): Promise<void>;
}

/** All of Parley on this machine, on news of its own, before the first of it. */
export async function startReader(): Promise<Reader> {
  const { folder, remove } = makeFolder();
  let now = new Date('2026-03-01T10:00:00Z');
  const served = await serveFeeds(folder, FEEDS, () => now, { languages: ['en', 'ar'] });
  const home = await startHome({
    data: null,
    dossierFile: served.dossierFile,
    allowPrivateFeeds: true,
    clock: () => now,
  });
  await home.poll();
  return {
    home,
    async pollAt(time) {
      const before = home.inbox().length;
      now = new Date(`2026-03-${time}:00Z`);
      await home.poll();
      const delivered = home.inbox().slice(before);
      return delivered.map((each) => (each.kind === 'mail' ? `mail ${each.subject}` : `sms ${each.text}`));
    },
    lastText: () => home.inbox().at(-1)?.text ?? '',
    async stop() {
      await home.stop();
      await served.stop();
      remove();
    },
  };
}
