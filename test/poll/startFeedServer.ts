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
  const items = entries.map(
    ({ title, published, link = `https://outlet.example/${encodeURIComponent(title)}` }) =>
      `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><pubDate>${new Date(published).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet</title>${items.join('')}</channel></rss>`;
}
