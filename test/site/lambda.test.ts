import { type APIGatewayProxyResult, handle } from 'hono/aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../shared/subscribers/rateLimit.ts';
import { type SiteHarness, startSite } from './siteHarness.ts';

const HOST = 'abc123.execute-api.eu-west-1.amazonaws.com';

let harness: SiteHarness;
beforeAll(async () => {
  harness = await startSite({ siteUrl: `https://${HOST}`, limits: { ...LIMITS, 'codes-client': 2 } });
});
afterAll(() => harness.stop());

/** A request as API Gateway's HTTP API hands it over, payload format 2.0: forms come base64-encoded. */
async function invoke(method: string, path: string, form?: string, sourceIp = '198.51.100.4') {
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: {
      host: HOST,
      origin: `https://${HOST}`,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(form?.length ?? 0),
      'x-forwarded-for': '192.0.2.77',
      accept: 'text/html',
    },
    requestContext: { domainName: HOST, http: { method, path, sourceIp }, stage: '$default' },
    body: form === undefined ? null : Buffer.from(form).toString('base64'),
    isBase64Encoded: form !== undefined,
  };
  const handler = handle(harness.site);
  return (await handler(event as unknown as Parameters<typeof handler>[0])) as APIGatewayProxyResult;
}

describe('behind API Gateway', () => {
  it('the page comes as text with its headers', async () => {
    const { statusCode, headers, body, isBase64Encoded } = await invoke('GET', '/');
    expect([statusCode, isBase64Encoded]).toEqual([200, false]);
    expect(headers?.['content-security-policy']).toContain("default-src 'none'");
    expect(body).toContain('Fifth round concluded in Paris');
  });

  it('a picture of pixels comes encoded, one of lines as text', async () => {
    await invoke('GET', '/');
    const png = await invoke('GET', '/track.png');
    expect([png.statusCode, png.isBase64Encoded]).toEqual([200, true]);
    expect(Buffer.from(png.body, 'base64').toString('latin1', 1, 4)).toBe('PNG');
    expect((await invoke('GET', '/track.svg')).isBase64Encoded).toBe(false);
  });

  it('a request to read that brings a body with it is refused, not failed: nobody can set off the alarm on errors', async () => {
    // Hono logs what it refuses, with a stack trace.
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { statusCode, body } = await invoke('GET', '/', 'x'.repeat(100_000));
    error.mockRestore();
    expect([statusCode, body]).toEqual([400, 'Invalid request']);
    expect((await invoke('POST', '/subscribe', 'x'.repeat(100_000))).statusCode).toBe(413);
  });

  it('a form of the page is taken, and counted for the address that API Gateway saw', async () => {
    const ask = (index: number) => invoke('POST', '/subscribe', `phone=%2B4479111234${50 + index}`);
    const statuses = [await ask(0), await ask(1), await ask(2)].map(({ statusCode }) => statusCode);
    expect(statuses).toEqual([202, 202, 429]);
    expect((await invoke('POST', '/subscribe', 'phone=%2B447911123470', '198.51.100.5')).statusCode).toBe(202);
  });
});
