import { gunzipSync } from 'node:zlib';
import { type APIGatewayProxyResult, handle } from 'hono/aws-lambda';
import { describe, expect, it } from 'vitest';
import { createSite } from '../../functions/site/app.tsx';
import { compressed } from '../../functions/site/compressed.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { makeServices } from './makeServices.ts';
import { EVENTS } from './sampleEvents.ts';

/** Everything that may be fetched again and again, and whether it is text. */
const PATHS = [
  ['/', true],
  ['/timeline', true],
  ['/timeline/1', true],
  ['/timeline?kind=agreement', true],
  ['/talks', true],
  ['/track', true],
  ['/e/13f0e68e', true],
  ['/outputs', true],
  ['/privacy', true],
  ['/events.json', true],
  ['/schema.json', true],
  ['/events.csv', true],
  ['/feed.atom', true],
  ['/feed.json', true],
  ['/calendar.ics', true],
  ['/feeds.opml', true],
  ['/sitemap.xml', true],
  ['/robots.txt', true],
  ['/track.svg', true],
  ['/coverage.svg', true],
  ['/icon.svg', true],
  ['/track.png', false],
  ['/apple-touch-icon.png', false],
] as const;

async function startSite(events: TalksEvent[] = EVENTS) {
  const site = compressed(createSite(makeServices({ getEvents: async () => events })));
  // Makes the snapshot, as a poll does.
  await site.request('/');
  return (path: string, headers: Record<string, string> = {}) => site.request(path, { headers });
}
/** One for all who only read it. */
const sample = startSite();
const GZIP = { 'accept-encoding': 'gzip, deflate, br' };
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe.each(PATHS)('%s', (path, isText) => {
  it('comes compressed to whoever takes it so, and says the same', async () => {
    const ask = await sample;
    const [plain, packed] = [await ask(path), await ask(path, GZIP)];
    expect([plain.status, plain.headers.get('content-encoding')]).toEqual([200, null]);
    expect(packed.headers.get('content-encoding')).toBe(isText ? 'gzip' : null);
    const [whole, sent] = [await bytesOf(plain), await bytesOf(packed)];
    expect((isText ? gunzipSync(sent) : sent).equals(whole)).toBe(true);
    if (isText) for (const { headers } of [plain, packed]) expect(headers.get('vary')).toContain('Accept-Encoding');
  });

  it('is not sent again while nothing changed, whichever of the two is asked about and how', async () => {
    const ask = await sample;
    const strong = (await ask(path)).headers.get('etag') ?? '';
    const weak = (await ask(path, GZIP)).headers.get('etag') ?? '';
    expect([strong, weak]).toEqual([expect.stringMatching(/^"[^"]+"$/), isText ? `W/${strong}` : strong]);
    for (const known of [strong, weak, `"other", ${weak}`])
      for (const encoding of [{}, GZIP]) {
        const again = await ask(path, { ...encoding, 'if-none-match': known });
        expect([again.status, await again.text()]).toEqual([304, '']);
        expect(again.headers.get('etag')).toBe(known.includes('W/') ? weak : strong);
        expect(again.headers.get('cache-control')).toMatch(/^public, max-age=\d+/);
      }
    expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });
});

it('what tells of the talks is sent again when there is news', async () => {
  const [before, after] = [await startSite(EVENTS.slice(1)), await sample];
  const others = [
    '/talks',
    '/outputs',
    '/privacy',
    '/schema.json',
    '/feeds.opml',
    '/robots.txt',
    '/e/13f0e68e',
    '/timeline?kind=agreement',
  ];
  for (const [path] of PATHS.filter(([path]) => !others.includes(path) && !path.includes('icon'))) {
    const etag = (await before(path, GZIP)).headers.get('etag') ?? '';
    expect([path, (await after(path, { ...GZIP, 'if-none-match': etag })).status]).toEqual([path, 200]);
  }
});

it('an answer to one reader is neither compressed nor kept: its length would tell of what is in it', async () => {
  const ask = await sample;
  for (const path of ['/stop', '/confirm/link', '/yours', '/nowhere']) {
    const { headers } = await ask(path, GZIP);
    expect([path, headers.get('content-encoding'), headers.get('etag')]).toEqual([path, null, null]);
    expect(headers.get('cache-control')).toContain('no-store');
  }
});

it('behind API Gateway the compressed page comes encoded, and one that is unchanged empty', async () => {
  const handler = handle(compressed(createSite(makeServices())));
  const invoke = async (headers: Record<string, string>) => {
    const http = { method: 'GET', path: '/', sourceIp: '198.51.100.4' };
    const event = {
      version: '2.0',
      rawPath: '/',
      rawQueryString: '',
      headers: { host: 'parley.example', ...headers },
      requestContext: { domainName: 'parley.example', http, stage: '$default' },
      isBase64Encoded: false,
    };
    return (await handler(event as unknown as Parameters<typeof handler>[0])) as APIGatewayProxyResult;
  };
  const page = await invoke(GZIP);
  expect([page.statusCode, page.isBase64Encoded, page.headers?.['content-encoding']]).toEqual([200, true, 'gzip']);
  expect(gunzipSync(Buffer.from(page.body, 'base64')).toString()).toContain('Fifth round concluded in Paris');
  const again = await invoke({ ...GZIP, 'if-none-match': String(page.headers?.etag) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});
