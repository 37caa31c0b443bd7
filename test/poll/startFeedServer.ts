import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Entry {
  title: string;
  /** ISO instant. */
  published: string;
  link?: string;
}

/** A real HTTP server whose feeds a test changes as it goes: `set('/a', [...])`, then poll `url('/a')`. */
export interface FeedServer {
  url(path: string): string;
  set(path: string, entries: Entry[]): void;
  /** Answers the path with anything at all. */
  setBody(path: string, body: string, status?: number, contentType?: string): void;
  requests: string[];
  stop(): Promise<void>;
}

export async function startFeedServer(): Promise<FeedServer> {
  const answers = new Map<string, { status: number; body: string; contentType: string }>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const answer = answers.get(path) ?? { status: 404, body: 'nothing here', contentType: 'text/plain' };
    response.writeHead(answer.status, { 'content-type': answer.contentType }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const setBody: FeedServer['setBody'] = (path, body, status = 200, contentType = 'application/rss+xml') => {
    answers.set(path, { status, body, contentType });
  };
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    setBody,
    set: (path, entries) => setBody(path, rss(entries)),
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function rss(entries: Entry[]): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet</title>${entries.map(rssItem).join('')}</channel></rss>`;
}

function rssItem(entry: Entry): string {
  const link = entry.link ?? `https://outlet.example/${encodeURIComponent(entry.title)}`;
  const published = new Date(entry.published).toUTCString();
  return `<item><title>${entry.title}</title><link>${link}</link><guid>${link}</guid><pubDate>${published}</pubDate></item>`;
}
