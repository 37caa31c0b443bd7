import type { AddressInfo } from 'node:net';
// Turns a fetch-style handler (every Hono app has one) into a Node server; Hono has no server of its own.
import { createAdaptorServer } from '@hono/node-server';

export interface HttpServer {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  url: string;
  port: number;
  stop(): Promise<void>;
}

/** A server that cannot listen: `message` is one line for a person. */
export class PortInUse extends Error {
  override name = 'PortInUse';
}

type Handler = Parameters<typeof createAdaptorServer>[0]['fetch'];

/**
 * Serves on loopback only; port 0 takes any free one.
 * @throws {PortInUse}
 */
export async function startHttpServer(handler: Handler, port = 0): Promise<HttpServer> {
  const server = createAdaptorServer({ fetch: handler });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(isTaken ? new PortInUse(`port ${port} is in use or not allowed; choose another with --port`) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}`,
    port: actual,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Clients keep connections open; nobody waits for them.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
