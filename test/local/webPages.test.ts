import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, startDatabase } from '../../infra/local/database.ts';
import { type HttpServer, startHttpServer } from '../../infra/local/httpServer.ts';
import { createSns } from '../../infra/local/sns/sns.ts';
import { createSnsApp } from '../../infra/local/sns/snsApp.tsx';

let database: Database;
let topics: HttpServer;
beforeAll(async () => {
  database = await startDatabase(null);
  const sns = createSns({ file: null, deliver: () => {}, now: () => new Date(0), linkBase: '', log: () => {} });
  topics = await startHttpServer(createSnsApp(sns).fetch);
});
afterAll(async () => {
  await database.stop();
  await topics.stop();
});

/** A signed POST as the SDK makes it, with what a browser would add. */
function post(endpoint: string, browser: Record<string, string>, more: Record<string, string>, body: string) {
  const authorization =
    'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/x/aws4_request, SignedHeaders=host, Signature=0';
  const headers = { authorization, 'x-amz-date': '20260101T000000Z', ...more, ...browser };
  return new Promise<number | undefined>((resolve, reject) => {
    const sent = request(endpoint, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe.each([
  ['a page elsewhere', { origin: 'https://evil.example' }, 403],
  ['a page without an origin of its own', { origin: 'null' }, 403],
  ['a page whose name points to this machine', { host: 'evil.example:4000' }, 403],
  ['a program on this machine', {}, 200],
])('asked by %s', (_who, browser: Record<string, string>, status) => {
  it(`the table answers ${status}`, async () => {
    const call = { 'x-amz-target': 'DynamoDB_20120810.ListTables', 'content-type': 'application/x-amz-json-1.0' };
    expect(await post(database.endpoint, browser, call, '{}')).toBe(status);
  });
  it(`the topics answer ${status}`, async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await post(topics.url, browser, form, 'Action=ListTopics&Version=2010-03-31')).toBe(status);
  });
});
