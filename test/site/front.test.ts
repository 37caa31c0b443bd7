import { type APIGatewayProxyResult, handle } from 'hono/aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../functions/site/app.tsx';
import { LIMITS } from '../../shared/subscribers/rateLimit.ts';
import { makeServices } from './makeServices.ts';
import { type SiteHarness, startSite } from './siteHarness.ts';

const SITE = 'https://talks.example.org';
const BEHIND = 'abc123.execute-api.eu-west-1.amazonaws.com';
const KEY = 'a key that only CloudFront and the site hold';
/** A place of CloudFront, which is who connects to the API. */
const EDGE = '130.176.1.1';

let harness: SiteHarness;
beforeAll(async () => {
  harness = await startSite({ siteUrl: SITE, frontKey: KEY, limits: { ...LIMITS, 'codes-client': 2 } });
});
afterAll(() => harness.stop());

interface Asked {
  form?: string;
  sourceIp?: string;
  headers?: Record<string, string>;
}

async function invoke(method: string, path: string, { form, sourceIp = EDGE, headers = {} }: Asked = {}) {
  const [rawPath, rawQueryString = ''] = path.split('?');
  const event = {
    version: '2.0',
    rawPath,
    rawQueryString,
    headers: {
      host: BEHIND,
      origin: SITE,
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    requestContext: { domainName: BEHIND, http: { method, path: rawPath, sourceIp }, stage: '$default' },
    body: form ? Buffer.from(form).toString('base64') : null,
    isBase64Encoded: form !== undefined,
  };
  const handler = handle(harness.site);
  return (await handler(event as unknown as Parameters<typeof handler>[0])) as APIGatewayProxyResult;
}

const through = (viewer: string) => ({ 'x-parley-front': KEY, 'cloudfront-viewer-address': viewer });
/** Another number each time, so that none reaches its own limit. */
let numbers = 50;
const askForCode = (asked: Asked) => {
  numbers += 1;
  return invoke('POST', '/subscribe', { form: `phone=%2B4479111234${numbers}`, ...asked });
};

describe('behind the CDN', () => {
  it('what comes through it is answered, with links that name the site', async () => {
    const { statusCode, body } = await invoke('GET', '/', { headers: through('198.51.100.4:46532') });
    expect(statusCode).toBe(200);
    expect(body).toContain(`<link rel="canonical" href="${SITE}/"/>`);
    expect(body).not.toContain(BEHIND);
  });

  it('forms are counted for the reader whom the CDN saw, on whichever port', async () => {
    const ask = async (viewer: string) => (await askForCode({ headers: through(viewer) })).statusCode;
    expect([
      await ask('198.51.100.4:46532'),
      await ask('198.51.100.4:46533'),
      await ask('198.51.100.4:1'),
      await ask('203.0.113.9:46532'),
    ]).toEqual([202, 202, 429, 202]);
  });

  it('readers on IPv6 are counted by their network, with or without brackets', async () => {
    const ask = async (viewer: string) => (await askForCode({ headers: through(viewer) })).statusCode;
    expect([
      await ask('2001:db8:1:2:0:0:0:5:46532'),
      await ask('[2001:db8:1:2::6]:80'),
      await ask('2001:db8:1:2::7:9'),
    ]).toEqual([202, 202, 429]);
  });
});

describe('past the CDN', () => {
  it.each([
    ['no key', {}],
    ['a wrong key', { 'x-parley-front': 'a key that only CloudFront and the site holt' }],
    ['an empty key', { 'x-parley-front': '' }],
  ])('a form with %s is refused, whatever address it claims, and says where to go', async (_, headers) => {
    const { statusCode, body } = await askForCode({
      headers: { ...headers, 'cloudfront-viewer-address': '192.0.2.77:1' },
      sourceIp: '192.0.2.66',
    });
    expect([statusCode, body.includes(`moved to ${SITE}`)]).toEqual([403, true]);
  });

  it('an old link leads to the same page of the site, for good', async () => {
    const { statusCode, headers } = await invoke('GET', '/e/f44f3e85?from=mail');
    expect([statusCode, headers?.location]).toEqual([308, `${SITE}/e/f44f3e85?from=mail`]);
  });

  it.each(['//evil.example/x', '/\\evil.example', '/%2f%2fevil.example'])('%s leads nowhere else', async (path) => {
    const { headers } = await invoke('GET', path);
    expect(new URL(headers?.location as string).origin).toBe(SITE);
  });

  it.each(['/e/f44f3e85', '/sudan/e/f44f3e85'])(
    '%s leads below the address of a dossier that shares the site',
    async (path) => {
      const site = createSite(makeServices({ siteUrl: `${SITE}/sudan`, frontKey: KEY }));
      expect((await site.request(path)).headers.get('location')).toBe(`${SITE}/sudan/e/f44f3e85`);
    },
  );
});
