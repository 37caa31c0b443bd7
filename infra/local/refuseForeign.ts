import type { IncomingMessage, Server, ServerResponse } from 'node:http';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:[0-9]+)?$/;

/**
 * Keeps web pages out of a server that is for programs on this machine: a browser names the page in `Origin` with every
 * POST, and a page that points its own name at this machine still has that name in `Host`.
 */
export function refuseWebPages(server: Server): void {
  const handlers = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { origin, host = '' } = request.headers;
    if (isForProgram(origin, host)) for (const handle of handlers) handle(request, response);
    else response.writeHead(403, { connection: 'close' }).end('Not for web pages.\n');
  });
}

/** The same question of a request in fetch's form. */
export function isFromWebPage(request: Request): boolean {
  return !isForProgram(request.headers.get('origin') ?? undefined, request.headers.get('host') ?? '');
}

function isForProgram(origin: string | undefined, host: string): boolean {
  return origin === undefined && LOOPBACK.test(host);
}
