import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { LOCAL_AWS } from './localAws.ts';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:[0-9]+)?$/;

/** What tells who asks. */
interface Asker {
  origin: string | undefined;
  host: string;
  /** As the SDK signs: `AWS4-HMAC-SHA256 Credential=KEY/…`. */
  authorization: string;
}

/**
 * Keeps everybody out of a server who is not a client of this process: a browser names the page in `Origin` with every
 * POST, a page that points its own name at this machine still has that name in `Host`, and another program does not have
 * the key.
 */
export function refuseForeign(server: Server): void {
  const handlers = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { origin, host = '', authorization = '' } = request.headers;
    if (isOurs({ origin, host, authorization })) for (const handle of handlers) handle(request, response);
    else response.writeHead(403, { connection: 'close' }).end('Only for the Parley that started it.\n');
  });
}

/** A page elsewhere, also where it needs no key: it names itself in `Origin`, or its own name in `Host`. */
export function isOfPageElsewhere({ headers }: Request): boolean {
  return headers.has('origin') || !LOOPBACK.test(headers.get('host') ?? '');
}

/** The same question of a request in fetch's form. */
export function isForeign({ headers }: Request): boolean {
  const origin = headers.get('origin') ?? undefined;
  return !isOurs({ origin, host: headers.get('host') ?? '', authorization: headers.get('authorization') ?? '' });
}

function isOurs({ origin, host, authorization }: Asker): boolean {
  const key = `Credential=${LOCAL_AWS.credentials.accessKeyId}/`;
  return origin === undefined && LOOPBACK.test(host) && authorization.includes(key);
}

/** A browser asks for a page to be shown to somebody; for an image or a frame of another page it says so. */
export function isEmbedded({ headers }: Request): boolean {
  const destination = headers.get('sec-fetch-dest');
  return destination !== null && destination !== 'document';
}

/** A form or script of another page: browsers name the page that it comes from. @param siteUrl the address others use. */
export function isFromElsewhere({ headers, method }: Request, siteUrl: string): boolean {
  const origin = headers.get('origin');
  if (method === 'GET' || method === 'HEAD' || origin === null) return false;
  const own = [new URL(siteUrl).host, headers.get('host')];
  return !URL.canParse(origin) || !own.includes(new URL(origin).host);
}
