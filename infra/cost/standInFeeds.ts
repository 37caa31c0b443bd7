/** Feeds of this machine, for measurements: as many hosts as feeds, all of them one server. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_DOSSIER } from '../../functions/dossierFile.ts';
import type { Cleanup } from '../local/cleanup.ts';

/** Told by several families at once: an event, and an alert. */
export const NEWS = 'Israel and Syria sign security agreement in Paris';

/** The dossier that comes with Parley, with feeds of this machine in place of its own. */
export function writeDossier(port: number, count: number, cleanup: Cleanup): string {
  const dossier = JSON.parse(readFileSync(DEFAULT_DOSSIER, 'utf8')) as {
    families: { id: string; trusted?: boolean }[];
  };
  const families = dossier.families.filter(({ trusted }) => trusted);
  const feeds = Array.from({ length: count }, (_, index) => {
    const family = families[index % families.length]?.id;
    return {
      id: `feed-${index}`,
      title: `Feed ${index}`,
      url: `http://feed-${index}.example:${port}/${index}`,
      lang: 'en',
      family,
    };
  });
  const folder = mkdtempSync(join(tmpdir(), 'parley-cost-'));
  cleanup.add(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'dossier.json');
  writeFileSync(file, JSON.stringify({ ...dossier, inherits: undefined, withoutFeeds: undefined, feeds }));
  return file;
}

export interface StandInFeeds {
  port: number;
  /** Epoch milliseconds at which the items that are added were published. */
  now: number;
  /** Milliseconds until a feed answers. */
  answerMs: number;
  /** Answered so far. */
  requests: number;
  /** A new item in each of the first feeds; a feed without any is filled. `lead`: a sentence of what follows the title. */
  addItems(feeds: number, title: (feed: number, edition: number) => string, lead?: (feed: number) => string): void;
}

/** Feeds of so many items, which say by an ETag that nothing has changed. */
export async function startFeeds(now: number, cleanup: Cleanup, most = 50): Promise<StandInFeeds> {
  const documents = new Map<number, string[]>();
  let edition = 0;
  const state: StandInFeeds = {
    port: 0,
    now,
    answerMs: 0,
    requests: 0,
    addItems(feeds, title, lead = () => 'More of it in words. ') {
      edition += 1;
      for (let feed = 0; feed < feeds; feed += 1) {
        const old = documents.get(feed) ?? [];
        const added = Array.from({ length: old.length === 0 ? most : 1 }, (_, index) => {
          const link = `https://outlet-${feed}.example/${edition}/${index}`;
          const date = new Date(state.now).toUTCString();
          return `<item><title>${title(feed, edition)}</title><link>${link}</link><guid>${link}</guid><description>${lead(feed).repeat(10)}</description><pubDate>${date}</pubDate></item>`;
        });
        documents.set(feed, [...added, ...old]);
      }
    },
  };
  const server = createServer(async (request, response) => {
    state.requests += 1;
    if (state.answerMs > 0) await pause(state.answerMs);
    const items = documents.get(Number(request.url?.slice(1))) ?? [];
    const etag = `"${items.length}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : 200, { etag, 'content-type': 'application/rss+xml' });
    response.end(
      isKnown
        ? undefined
        : `<rss version="2.0"><channel><title>T</title>${items.slice(0, most).join('')}</channel></rss>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanup.add(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  state.port = (server.address() as AddressInfo).port;
  return state;
}
