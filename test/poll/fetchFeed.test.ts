import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { MockAgent } from 'undici';
import { describe, expect, it } from 'vitest';
import { createFetchFeed, type FetchFeedOptions, userAgent } from '../../functions/poll/fetchFeed.ts';
import { DEFAULT_LIMITS } from '../../functions/poll/fetchLimits.ts';
import { followRedirects } from '../../functions/poll/followRedirects.ts';
import { createPublicLookup } from '../../functions/poll/publicAddress.ts';
import type { FetchOutcome } from '../../functions/services.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { RSS, serve, serveRaw, testFeed, testState } from './fetchServer.ts';
import { useServers } from './useServers.ts';

const NOW = new Date('2026-02-25T10:00:00Z');
const never = new AbortController().signal;
const { keep, listen } = useServers();

function ask(
  url: string,
  state: FeedState | null = null,
  options: Partial<FetchFeedOptions> = {},
): Promise<FetchOutcome> {
  return createFetchFeed({ allowPrivate: true, ...options })(testFeed(url), state, NOW, never);
}

const textOf = (outcome: FetchOutcome) =>
  outcome.outcome === 'fresh' ? new TextDecoder().decode(outcome.bytes) : outcome;
const failure = (outcome: FetchOutcome) =>
  outcome.outcome === 'failed' ? `${outcome.name}: ${outcome.message}` : outcome.outcome;

describe('a feed that answers', () => {
  it('gives its bytes, validators, hash and how long it is fresh', async () => {
    const server = await listen((_, response) => {
      response.writeHead(200, {
        'content-type': 'application/rss+xml',
        etag: '"v1"',
        'last-modified': 'Wed, 25 Feb 2026 09:00:00 GMT',
        'cache-control': 'public, max-age=600',
        age: '100',
      });
      response.end(RSS);
    });
    expect(await ask(`${server.url}/feed`)).toMatchObject({
      outcome: 'fresh',
      contentType: 'application/rss+xml',
      url: `${server.url}/feed`,
      etag: '"v1"',
      lastModified: 'Wed, 25 Feb 2026 09:00:00 GMT',
      bodyHash: createHash('sha256').update(RSS).digest('hex'),
      movedTo: null,
      minWaitSeconds: 500,
    });
  });

  it('is asked with its validators, its own headers and an honest name', async () => {
    const server = await listen((_, response) => response.end(RSS));
    const feed = testFeed(server.url, { headers: { 'X-Key': 'k', Accept: 'text/xml' } });
    const state = testState(server.url, { etag: 'W/"v1"', lastModified: 'yesterday' });
    await createFetchFeed({ allowPrivate: true, userAgent: userAgent('https://parley.example/') })(
      feed,
      state,
      NOW,
      never,
    );
    expect(server.requests[0]).toMatchObject({
      'user-agent': 'Parley/0.1 (news feed reader; +https://parley.example/)',
      'if-none-match': 'W/"v1"',
      'if-modified-since': 'yesterday',
      'x-key': 'k',
      accept: 'text/xml',
      'accept-encoding': 'gzip, deflate, br',
    });
  });

  it('is unchanged when it says 304, or sends the very bytes of the last time', async () => {
    const server = await listen((request, response) => {
      response.writeHead(request.url === '/304' ? 304 : 200);
      response.end(request.url === '/304' ? undefined : RSS);
    });
    const bodyHash = createHash('sha256').update(RSS).digest('hex');
    expect(await ask(`${server.url}/304`, testState(`${server.url}/304`, { etag: '"v1"' }))).toMatchObject({
      outcome: 'unchanged',
    });
    expect(await ask(`${server.url}/200`, testState(`${server.url}/200`, { bodyHash }))).toMatchObject({
      outcome: 'unchanged',
    });
  });

  it('is not sent validators that belong to another address', async () => {
    const server = await listen((_, response) => response.end(RSS));
    await ask(server.url, testState('https://elsewhere.example/', { etag: '"v1"', movedTo: 'https://moved.example/' }));
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.['if-none-match']).toBeUndefined();
  });

  it('is left alone for as long as it calls its unchanged copy fresh, but for a quarter of an hour at the most', async () => {
    const server = await listen((_, response) => {
      response.writeHead(304, { 'cache-control': 'max-age=86400' });
      response.end();
    });
    const fetchFeed = createFetchFeed({ allowPrivate: true });
    for (const minutes of [0, 5, 10, 15]) {
      const state = testState(server.url, { etag: '"v1"' });
      await fetchFeed(testFeed(server.url), state, new Date(NOW.getTime() + minutes * 60_000), never);
    }
    expect(server.requests).toHaveLength(2);
  });
});

describe('a compressed feed', () => {
  const packed: [string, string, Buffer][] = [
    ['gzip', 'gzip', gzipSync(RSS)],
    ['x-gzip', 'x-gzip', gzipSync(RSS)],
    ['deflate in a zlib wrapper', 'deflate', deflateSync(RSS)],
    ['deflate bare', 'deflate', deflateRawSync(RSS)],
    ['br', 'br', brotliCompressSync(RSS)],
    ['gzip twice', 'gzip, gzip', gzipSync(gzipSync(RSS))],
    ['gzip without saying so', '', gzipSync(RSS)],
    ['gzip in name only', 'gzip', Buffer.from(RSS)],
    ['br in name only', 'br', Buffer.from(RSS)],
    ['an unknown coding in name only', 'zstd', Buffer.from(RSS)],
    ['a charset for a coding', 'UTF-8', Buffer.from(RSS)],
    ['gzip under an unknown name', 'x-packed', gzipSync(RSS)],
    ['gzip called br', 'br', gzipSync(RSS)],
    ['gzip called deflate', 'deflate', gzipSync(RSS)],
  ];
  it.each(packed)('is unpacked: %s', async (_, encoding, body) => {
    const server = await listen((_request, response) => {
      response.writeHead(200, encoding ? { 'content-encoding': encoding } : {});
      response.end(body);
    });
    expect(textOf(await ask(server.url))).toBe(RSS);
  });

  it('gives what it has when it is cut off', async () => {
    const long = RSS.replace(
      '<item>',
      `<item><description>${Array.from({ length: 4_000 }, (_, n) => n * n).join(' ')}</description>`,
    );
    const server = await listen((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync(long).subarray(0, 8_000));
    });
    expect(textOf(await ask(server.url))).toMatch(/^<rss version="2.0"><channel><title>T<\/title>/);
  });

  it('is a bad encoding when broken, or in a coding that was not asked for', async () => {
    const server = await listen((request, response) => {
      response.writeHead(200, { 'content-encoding': request.url === '/zstd' ? 'zstd' : 'gzip' });
      const start = request.url === '/zstd' ? Buffer.from([0x28, 0xb5, 0x2f, 0xfd]) : gzipSync(RSS).subarray(0, 12);
      response.end(Buffer.concat([start, Buffer.from('!!!!!!!!!!!!!!!!!!!')]));
    });
    expect(failure(await ask(`${server.url}/gzip`))).toBe('bad-encoding: cannot be unpacked as gzip');
    expect(failure(await ask(`${server.url}/zstd`))).toBe('bad-encoding: is packed as "zstd", which was not asked for');
  });

  it('is too large when it is a bomb, however small it comes', async () => {
    const bomb = gzipSync(Buffer.alloc(40_000_000, '<'), { level: 9 });
    expect(bomb.length).toBeLessThan(50_000);
    const server = await listen((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(bomb);
    });
    expect(failure(await ask(server.url))).toBe('too-large: more than 24 MB unpacked');
  });

  it('is too large when it is a bomb in a bomb', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(40_000_000), { level: 9 }));
    const server = await listen((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip, gzip' });
      response.end(bomb);
    });
    expect(failure(await ask(server.url))).toBe('too-large: more than 24 MB unpacked');
  });
});

describe('redirects', () => {
  const redirect = (routes: Record<string, [number, string]>): RequestListener => {
    return (request, response) => {
      const [status, location] = routes[request.url ?? ''] ?? [200, ''];
      response.writeHead(status, location ? { location } : {});
      response.end(location ? 'moved' : RSS);
    };
  };

  it('move the address when all of them are permanent', async () => {
    const server = await listen(redirect({ '/a': [301, '/b'], '/b': [308, '/c'] }));
    expect(await ask(`${server.url}/a`)).toMatchObject({
      outcome: 'fresh',
      url: `${server.url}/c`,
      movedTo: `${server.url}/c`,
    });
  });

  it('do not move it when one is temporary', async () => {
    const server = await listen(redirect({ '/a': [301, '/b'], '/b': [302, '/c'] }));
    expect(await ask(`${server.url}/a`)).toMatchObject({ outcome: 'fresh', url: `${server.url}/c`, movedTo: null });
  });

  it('lead to the new address at once when it is known', async () => {
    const server = await listen(redirect({ '/a': [301, '/b'] }));
    const state = testState(`${server.url}/a`, { movedTo: `${server.url}/b` });
    expect(await ask(`${server.url}/a`, state)).toMatchObject({ movedTo: `${server.url}/b` });
    expect(server.requests.map((request) => request[':path'])).toEqual(['/b']);
  });

  it.each([301, 308])('do not move it from https to http, not even by way of http: %i', async (status) => {
    const web = new MockAgent();
    web.disableNetConnect();
    const [safe, open] = [web.get('https://outlet.example'), web.get('http://outlet.example')];
    const to = (location: string) => ({ headers: { location } });
    safe.intercept({ path: '/a' }).reply(status, '', to('http://outlet.example/b')).persist();
    open.intercept({ path: '/b' }).reply(status, '', to('https://outlet.example/c')).persist();
    safe.intercept({ path: '/c' }).reply(200, RSS).persist();
    open.intercept({ path: '/d' }).reply(status, '', to('https://outlet.example/c')).persist();
    const follow = (url: string) =>
      followRedirects({ agent: web, limits: DEFAULT_LIMITS, userAgent: 'test' }, testFeed(url), null, url, never);
    const [away, back] = [await follow('https://outlet.example/a'), await follow('http://outlet.example/d')];
    expect([away.url, away.movedTo]).toEqual(['https://outlet.example/c', null]);
    expect(back.movedTo).toBe('https://outlet.example/c');
  });

  it('are followed five times and no more', async () => {
    const server = await listen((request, response) => {
      const left = Number(request.url?.slice(1));
      response.writeHead(left > 0 ? 302 : 200, left > 0 ? { location: `/${left - 1}` } : {});
      response.end(RSS);
    });
    expect((await ask(`${server.url}/5`)).outcome).toBe('fresh');
    expect(failure(await ask(`${server.url}/6`))).toMatch(
      /^too-many-redirects: more than 5 redirects, the last to .*\/0$/,
    );
  });

  it('may not leave the web', async () => {
    const server = await listen(redirect({ '/a': [302, 'file:///etc/passwd'] }));
    expect(failure(await ask(`${server.url}/a`))).toBe('too-many-redirects: redirects to file:');
  });

  it('do not carry the headers of the dossier to another host', async () => {
    const other = await listen((_, response) => response.end(RSS));
    const server = await listen(redirect({ '/a': [302, `${other.url}/b`] }));
    await createFetchFeed({ allowPrivate: true })(
      testFeed(`${server.url}/a`, { headers: { 'X-Key': 'k' } }),
      null,
      NOW,
      never,
    );
    expect(server.requests[0]?.['x-key']).toBe('k');
    expect(other.requests).toHaveLength(1);
    expect(other.requests[0]?.['x-key']).toBeUndefined();
  });
});

describe('an address that is not public', () => {
  const refused = { allowPrivate: false };

  it.each([
    'http://127.0.0.1:9/',
    'http://[::1]:9/',
    'http://10.1.2.3/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00:ec2::254]/',
    'http://[64:ff9b::7f00:1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::127.0.0.1]/',
    'http://[::a9fe:a9fe]/',
    'http://[::8.8.8.8]/',
    'http://168.63.129.16/metadata/instance',
    'http://[::ffff:168.63.129.16]/',
  ])('is refused: %s', async (url) => {
    expect(failure(await ask(url, null, refused))).toMatch(/^refused-address: .* is not on the public internet$/);
  });

  it('is refused when a name resolves to it', async () => {
    expect(failure(await ask('http://localhost:9/', null, refused))).toBe(
      'refused-address: localhost is not on the public internet',
    );
  });

  it('is refused when a redirect leads to it, at any hop', async () => {
    const inside = await listen((_, response) => response.end('secret'));
    const outside = await listen((_, response) => {
      response.writeHead(302, { location: inside.url });
      response.end();
    });
    // The first host counts as public here, so that the hop is what is judged.
    const lookup = createPublicLookup((_, __, callback) => callback(null, [{ address: '93.184.216.34', family: 4 }]));
    const passFirst: typeof lookup = (name, options, callback) =>
      name === 'outside.example'
        ? callback(null, [{ address: '127.0.0.1', family: 4 }])
        : lookup(name, options, callback);
    const outcome = await ask(`http://outside.example:${outside.port}/`, null, {
      allowPrivate: false,
      lookup: passFirst,
    });
    expect(failure(outcome)).toBe('refused-address: 127.0.0.1 is not on the public internet');
    expect(outside.requests).toHaveLength(1);
    expect(inside.requests).toHaveLength(0);
  });

  it('is refused when a name turns to it after it was checked (rebinding), because the checked address is the one used', async () => {
    const inside = await listen((_, response) => response.end(RSS));
    let asked = 0;
    const lookup = createPublicLookup((_, __, callback) => {
      asked += 1;
      callback(null, [{ address: asked === 1 ? '192.0.2.1' : '127.0.0.1', family: 4 }]);
    });
    const url = `http://rebind.example:${inside.port}/`;
    const outcomes = [
      await ask(url, null, { allowPrivate: false, lookup }),
      await ask(url, null, { allowPrivate: false, lookup }),
    ];
    expect(outcomes.map((outcome) => failure(outcome))).toEqual(
      Array(2).fill('refused-address: rebind.example is not on the public internet'),
    );
    expect(inside.requests).toHaveLength(0);
  });
});

describe('a feed that does not answer as it should', () => {
  it.each([
    [404, {}, 'http-error: answered 404', null],
    [403, {}, 'http-error: answered 403', null],
    [500, { 'retry-after': '120' }, 'http-error: answered 500', 120],
    [429, { 'retry-after': '120' }, 'rate-limited: asked too often (429)', 120],
    [429, { 'retry-after': 'Wed, 25 Feb 2026 10:30:00 GMT' }, 'rate-limited: asked too often (429)', 1_800],
    [429, { 'retry-after': 'Wednesday, 25-Feb-26 10:30:00 GMT' }, 'rate-limited: asked too often (429)', 1_800],
    [429, { 'retry-after': 'soon' }, 'rate-limited: asked too often (429)', null],
    [429, { 'retry-after': '99999999' }, 'rate-limited: asked too often (429)', 86_400],
    [503, { 'retry-after': 'Wed, 25 Feb 2026 10:30:00 GMT' }, 'rate-limited: unavailable for now (503)', 1_800],
    [503, {}, 'http-error: answered 503', null],
    [301, {}, 'http-error: answered 301', null],
    [206, {}, 'http-error: answered 206', null],
    [304, {}, 'http-error: answered 304', null],
  ])('fails by name: %i %j', async (status, headers, expected, retryAfterSeconds) => {
    const server = await listen((_, response) => {
      response.writeHead(status, headers);
      response.end('no');
    });
    const outcome = await ask(server.url);
    expect(failure(outcome)).toBe(expected);
    expect(outcome).toMatchObject({ retryAfterSeconds });
  });

  it('is gone when it says 410', async () => {
    const server = await listen((_, response) => {
      response.writeHead(410);
      response.end();
    });
    expect(await ask(server.url)).toEqual({ outcome: 'gone' });
  });

  it('fails by name when it answers 200 with a captcha, a web page or nothing', async () => {
    const pages: Record<string, string> = {
      '/captcha': '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>',
      '/page': '\n<html lang="he"><head><title>Home &amp; news</title></head></html>',
      '/empty': '',
      '/blank': ' \n\t ',
    };
    const server = await listen((request, response) => response.end(pages[request.url ?? '']));
    expect(failure(await ask(`${server.url}/captcha`))).toBe(
      'not-a-feed: a web page titled "Just a moment..." (Cloudflare challenge)',
    );
    expect(failure(await ask(`${server.url}/page`))).toBe('not-a-feed: a web page titled "Home & news"');
    expect(failure(await ask(`${server.url}/empty`))).toBe('empty: the answer has no content');
    expect(failure(await ask(`${server.url}/blank`))).toBe('empty: the answer has no content');
  });

  it('is unreachable when nobody listens or the name does not resolve', async () => {
    const server = await serve((_, response) => response.end());
    await server.close();
    expect(failure(await ask(server.url))).toBe('unreachable: the connection is refused');
    const lookup: FetchFeedOptions['lookup'] = (_, __, callback) =>
      callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), '', 4);
    expect(failure(await ask('http://no-such-host.example/', null, { lookup }))).toBe(
      'unreachable: the name does not resolve',
    );
  });

  it('times out without an answer, with headers that drip and with a body that never ends', async () => {
    const limits = { headersMs: 300, idleMs: 300, totalMs: 700 };
    const silent = await serveRaw(() => undefined);
    const dripping = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write(`X-${Date.now()}: 1\r\n`), 50);
      socket.on('close', () => clearInterval(timer));
    });
    const endless = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss>');
      const timer = setInterval(() => socket.write('<a/>'), 50);
      socket.on('close', () => clearInterval(timer));
    });
    keep(silent, dripping, endless);
    const started = performance.now();
    const outcomes = await Promise.all([silent, dripping, endless].map(({ url }) => ask(url, null, { limits })));
    expect(outcomes.map((outcome) => (outcome.outcome === 'failed' ? outcome.name : outcome.outcome))).toEqual(
      Array(3).fill('timeout'),
    );
    expect(performance.now() - started).toBeLessThan(2_500);
  });

  it('is too large when the body or the headers are a flood', async () => {
    const flood = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n');
      const pour = () => {
        while (!socket.destroyed && socket.write('x'.repeat(65_536)));
      };
      socket.on('drain', pour);
      pour();
    });
    const headers = await serveRaw((socket) => {
      socket.write(
        `HTTP/1.1 200 OK\r\n${Array.from({ length: 2_000 }, (_, n) => `X-${n}: ${'y'.repeat(40)}\r\n`).join('')}\r\n`,
      );
    });
    keep(flood, headers);
    expect(failure(await ask(flood.url))).toBe('too-large: more than 12 MB sent');
    expect(failure(await ask(headers.url))).toBe('too-large: the headers are too long');
  });

  it('is given up when the poll ends, and has not failed by that', async () => {
    const silent = await serveRaw(() => undefined);
    keep(silent);
    const outcome = await createFetchFeed({ allowPrivate: true })(
      testFeed(silent.url),
      null,
      NOW,
      AbortSignal.timeout(100),
    );
    expect(outcome).toEqual({ outcome: 'no-turn' });
  });

  it('keeps no other feed waiting', async () => {
    const silent = await serveRaw(() => undefined);
    keep(silent);
    const well = await listen((_, response) => response.end(RSS));
    const fetchFeed = createFetchFeed({ allowPrivate: true, limits: { headersMs: 1_000, totalMs: 1_000 } });
    const stuck = fetchFeed(testFeed(silent.url), null, NOW, never);
    const started = performance.now();
    expect((await fetchFeed(testFeed(well.url), null, NOW, never)).outcome).toBe('fresh');
    expect(performance.now() - started).toBeLessThan(500);
    await stuck;
  });
});
