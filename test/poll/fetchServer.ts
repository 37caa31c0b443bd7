import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createSocketServer, type Socket, type Server as SocketServer } from 'node:net';
import type { Feed } from '../../shared/dossier/dossier.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { makeDossier } from '../samples/dossiers.ts';
import { makeFeedState } from '../samples/news.ts';

/** A real HTTP server on a free loopback port. */
export interface TestServer {
  url: string;
  port: number;
  /** Headers of the requests, in order, with the path as `:path`. */
  requests: Record<string, string | string[] | undefined>[];
  close(): Promise<void>;
}

export async function serve(listener: RequestListener): Promise<TestServer> {
  const requests: TestServer['requests'] = [];
  const server = createServer((request, response) => {
    requests.push({ ...request.headers, ':path': request.url });
    response.on('error', () => undefined);
    listener(request, response);
  });
  return start(server, requests, () => server.closeAllConnections());
}

/** A server that speaks no HTTP of its own: what it writes is what comes. */
export async function serveRaw(onConnection: (socket: Socket) => void): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  return start(server, [], () => {
    for (const socket of sockets) socket.destroy();
  });
}

function start(server: Server | SocketServer, requests: TestServer['requests'], end: () => void): Promise<TestServer> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          end();
          server.close(() => done());
        });
      resolve({ url: `http://127.0.0.1:${port}`, port, requests, close });
    });
  });
}

/** A feed as a dossier has it. */
export function testFeed(url: string, more: Record<string, unknown> = {}): Feed {
  const [feed] = makeDossier({ feeds: [{ id: 'test-feed', title: 'Test feed', url, lang: 'en', ...more }] }).feeds;
  if (!feed) throw new Error('the test dossier has a feed');
  return feed;
}

export function testState(url: string, more: Partial<FeedState> = {}): FeedState {
  const read = { lastRead: '2026-02-25T09:00:00.000Z', lastNews: null, itemCount: 1 };
  return makeFeedState('test-feed', { address: url, ...read, ...more });
}

export const RSS =
  '<rss version="2.0"><channel><title>T</title><item><title>A</title><guid>1</guid></item></channel></rss>';
