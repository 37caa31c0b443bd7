import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_DOSSIER } from '../../functions/dossierFile.ts';
import { type Home, startHome } from '../../infra/local/home.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';

let home: Home;
let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'parley-pages-'));
  home = await startHome({ data: { root, part: 'live', fresh: false }, dossierFile: DEFAULT_DOSSIER });
});
afterAll(async () => {
  await home.stop();
  rmSync(root, { recursive: true });
});

/** A request as given, with nothing added or mended; resolves to the status. */
function send(url: string, method: string, headers: Record<string, string>, body = ''): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A POST signed as the SDK does, with what a browser or another program would have different. */
function post(endpoint: string, different: Record<string, string>, more: Record<string, string>, body: string) {
  const { accessKeyId } = LOCAL_AWS.credentials;
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/us-east-1/x/aws4_request, SignedHeaders=host, Signature=0`;
  const headers = { authorization, 'x-amz-date': '20260101T000000Z', ...more, ...different };
  return send(endpoint, 'POST', headers, body);
}

describe.each([
  ['a page elsewhere', { origin: 'https://evil.example' }, 403],
  ['a page without an origin of its own', { origin: 'null' }, 403],
  ['a page whose name points to this machine', { host: 'evil.example:4000' }, 403],
  [
    'another program',
    { authorization: 'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/x/aws4_request, Signature=0' },
    403,
  ],
  ['a program that signs nothing', { authorization: '' }, 403],
  ['the Parley that started them', {}, 200],
])('asked by %s', (_who, different: Record<string, string>, status) => {
  it(`the table answers ${status}`, async () => {
    const call = { 'x-amz-target': 'DynamoDB_20120810.ListTables', 'content-type': 'application/x-amz-json-1.0' };
    expect(await post(home.databaseEndpoint, different, call, '{}')).toBe(status);
  });
  it(`the topics answer ${status}`, async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await post(home.snsEndpoint, different, form, 'Action=ListTopics&Version=2010-03-31')).toBe(status);
  });
});

it.each([
  ['of a page whose name points to this machine', { host: 'evil.example:4000' }],
  ['of a page elsewhere', { origin: 'https://evil.example' }],
])('the topics open no link for a script %s', async (_, different: Record<string, string>) => {
  const link = `${home.snsEndpoint}/?Action=Unsubscribe&SubscriptionArn=arn:aws:sns:x`;
  for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(await send(link, method, different)).toBe(403);
  expect(await send(link, 'GET', {})).not.toBe(403);
});

describe('the page on this machine', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  it.each([
    ['of another page', { origin: 'https://evil.example' }, 403],
    ['of a page without an origin', { origin: 'null' }, 403],
    ['of a page on another port', { origin: 'http://localhost:1' }, 403],
  ])('takes no form %s', async (_, headers, status) => {
    expect(await send(`${home.localUrl}/subscribe`, 'POST', { ...form, ...headers }, 'email=a@example.org')).toBe(
      status,
    );
  });
  it('takes its own forms, and those of a program', async () => {
    for (const headers of [{ origin: home.localUrl }, {}] as Record<string, string>[])
      expect(await send(`${home.localUrl}/subscribe`, 'POST', { ...form, ...headers }, 'email=')).not.toBe(403);
  });
  it('shows its inbox in no frame of another page, where its buttons could be clicked unseen', async () => {
    for (const path of ['/', '/inbox', '/inbox.json', '/stop']) {
      const { headers } = await fetch(home.localUrl + path, { headers: { origin: 'https://evil.example' } });
      const named = ['x-frame-options', 'cross-origin-resource-policy', 'access-control-allow-origin'];
      expect(named.map((name) => headers.get(name))).toEqual(['DENY', 'same-origin', null]);
    }
  });
  it('follows a link of a mail only for somebody to see, not as an image or frame of another page', async () => {
    const link = `${home.localUrl}/sns?Action=Unsubscribe&SubscriptionArn=arn:aws:sns:x`;
    const asked = (dest: string) => send(link, 'GET', { 'sec-fetch-dest': dest, 'sec-fetch-site': 'cross-site' });
    expect([await asked('image'), await asked('iframe'), await asked('empty')]).toEqual([403, 403, 403]);
    expect(await asked('document')).not.toBe(403);
  });
});

it('what is kept on this machine is for its owner alone', async () => {
  // A request that goes through writes the mail to the inbox.
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  await send(`${home.localUrl}/subscribe`, 'POST', form, 'email=a%40example.org&interest=all&stage=early');
  expect(home.inbox()).toHaveLength(1);
  const modes = readdirSync(join(root, 'live'), { recursive: true, encoding: 'utf8' }).map((name) => {
    const stats = statSync(join(root, 'live', name));
    return [name, (stats.mode & 0o777).toString(8), stats.isDirectory() ? '700' : '600'];
  });
  expect(modes.map(([name]) => name)).toEqual(expect.arrayContaining(['inbox.jsonl', 'dynamodb', 'dynamodb/CURRENT']));
  expect(modes.filter(([, mode, wanted]) => mode !== wanted)).toEqual([]);
});
