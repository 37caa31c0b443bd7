import { createVerify, X509Certificate } from 'node:crypto';
import {
  CreateTopicCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../poll/fetchServer.ts';
import { type SnsHarness, startSns } from './snsHarness.ts';

interface Envelope {
  Type: string;
  Message: string;
  SubscribeURL?: string;
  UnsubscribeURL?: string;
  SigningCertURL: string;
  Signature: string;
  [name: string]: string | undefined;
}

let sns: SnsHarness;
let topic: string;
beforeEach(async () => {
  sns = await startSns();
  topic = (await sns.client.send(new CreateTopicCommand({ Name: 'all-early' }))).TopicArn ?? '';
});
afterEach(() => sns.stop());

/** A receiver that takes what it is posted, and answers as it is told. */
async function receive(answer: (path: string) => number = () => 200) {
  const posted: { path: string; envelope: Envelope }[] = [];
  const server = await serve((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      const path = request.url ?? '';
      posted.push({ path, envelope: JSON.parse(body) });
      response.writeHead(answer(path)).end('thank you');
    });
  });
  onTestFinished(() => server.close());
  const envelopes = (path = '/hook') => posted.filter((each) => each.path === path).map(({ envelope }) => envelope);
  return { ...server, envelopes };
}

const subscribe = (Endpoint: string) =>
  sns.client.send(new SubscribeCommand({ TopicArn: topic, Protocol: 'https', Endpoint }));
const publish = (https: string, Subject?: string) => {
  const Message = JSON.stringify({ default: 'a mail', email: 'a mail', https });
  return sns.client.send(new PublishCommand({ TopicArn: topic, Subject, Message, MessageStructure: 'json' }));
};
const state = async () =>
  (await sns.client.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }))).Subscriptions?.map(
    ({ SubscriptionArn }) => SubscriptionArn,
  );
const outcomes = () => sns.delivered.flatMap((each) => (each.kind === 'webhook' ? [each.outcome] : []));

/** Subscribes a receiver, which confirms. */
async function join(url: string, envelopes: () => Envelope[]): Promise<void> {
  await subscribe(url);
  await expect.poll(() => envelopes().length).toBe(1);
  await fetch(envelopes()[0]?.SubscribeURL ?? '');
}

async function isSigned(envelope: Envelope, names: readonly string[]): Promise<boolean> {
  const certificate = new X509Certificate(await (await fetch(envelope.SigningCertURL)).text());
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  const text = names.flatMap((name) => (envelope[name] === undefined ? [] : [`${name}\n${envelope[name]}\n`])).join('');
  return createVerify('RSA-SHA256').update(text).verify(certificate.publicKey, envelope.Signature, 'base64');
}

describe('a web hook', () => {
  it('is asked to confirm, in a signed message, and gets nothing until it has', async () => {
    const { url, envelopes, requests } = await receive();
    expect((await subscribe(`${url}/hook`)).SubscriptionArn).toBe('pending confirmation');
    await publish('too early');
    await expect.poll(() => envelopes().length).toBe(1);
    const [asked] = envelopes() as [Envelope];
    expect(asked).toMatchObject({ Type: 'SubscriptionConfirmation', TopicArn: topic, SignatureVersion: '2' });
    expect(requests[0]).toMatchObject({
      'x-amz-sns-message-type': 'SubscriptionConfirmation',
      'x-amz-sns-topic-arn': topic,
    });
    const names = ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'];
    expect(await isSigned(asked, names)).toBe(true);
    expect(await state()).toEqual(['PendingConfirmation']);
    expect((await fetch(asked.SubscribeURL ?? '')).status).toBe(200);
    expect(await state()).toEqual([expect.stringContaining(topic)]);
    await publish('in time');
    await expect.poll(() => envelopes().map(({ Message }) => Message)).toEqual([asked.Message, 'in time']);
  });

  it.each(['A subject', undefined])(
    'is posted its own text in a signed envelope, with the subject %s',
    async (subject) => {
      const { url, envelopes, requests } = await receive();
      await join(`${url}/hook`, envelopes);
      await publish('{"parley":"שלום"}', subject);
      await expect.poll(() => envelopes().length).toBe(2);
      const envelope = envelopes()[1] as Envelope;
      expect(envelope).toMatchObject({ Type: 'Notification', TopicArn: topic, Message: '{"parley":"שלום"}' });
      expect(envelope.Subject).toBe(subject);
      expect(requests[1]?.['content-type']).toBe('application/json; charset=UTF-8');
      const names = ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'];
      expect(await isSigned(envelope, names)).toBe(true);
      expect(await isSigned({ ...envelope, Message: 'forged' }, names)).toBe(false);
    },
  );

  it('that ends by its link is told so, and how it comes back', async () => {
    const { url, envelopes } = await receive();
    await join(`${url}/hook`, envelopes);
    await publish('one');
    await expect.poll(() => envelopes().length).toBe(2);
    await fetch(envelopes()[1]?.UnsubscribeURL ?? '');
    await expect.poll(() => envelopes()[2]?.Type).toBe('UnsubscribeConfirmation');
    expect(await state()).toEqual(['Deleted']);
    await fetch(envelopes()[2]?.SubscribeURL ?? '');
    expect(await state()).toEqual([expect.stringContaining(topic)]);
  });

  it('finds no certificate but that of this process', async () => {
    const { url, envelopes } = await receive();
    await join(`${url}/hook`, envelopes);
    const own = envelopes()[0]?.SigningCertURL ?? '';
    expect(own).toMatch(/\/SimpleNotificationService-[0-9a-f]{32}\.pem$/);
    expect((await fetch(own.replace(/[0-9a-f]{4}\.pem/, 'ffff.pem'))).status).toBe(404);
  });
});

describe('a message', () => {
  it('comes again where the receiver failed, and not where it was refused', async () => {
    let failures = 2;
    const { url, envelopes } = await receive((path) => (path === '/no' ? 404 : failures-- > 0 ? 503 : 200));
    await subscribe(`${url}/hook`);
    await subscribe(`${url}/no`);
    await expect.poll(outcomes).toEqual(['not delivered after one try: answered 404', 'answered 200']);
    expect(envelopes()).toHaveLength(3);
    expect(new Set(envelopes().map(({ MessageId }) => MessageId)).size).toBe(1);
    expect(envelopes('/no')).toHaveLength(1);
  });

  it('is given up after three tries, and follows no redirect', async () => {
    const elsewhere = await receive();
    const server = await serve((_, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/hook` }).end();
    });
    onTestFinished(() => server.close());
    await subscribe(`${server.url}/hook`);
    await expect.poll(outcomes).toEqual(['not delivered after 3 tries: answered 307']);
    expect(elsewhere.requests).toEqual([]);
  });

  it('that a silent receiver never answers holds up no other', async () => {
    const silent = await serve(() => {});
    onTestFinished(() => silent.close());
    const { url, envelopes } = await receive();
    await subscribe(`${silent.url}/hook`);
    await join(`${url}/hook`, envelopes);
    expect(outcomes()).toEqual(['answered 200']);
    await expect
      .poll(outcomes, { timeout: 5_000 })
      .toEqual(['answered 200', 'not delivered after 3 tries: no answer in time']);
  });

  it('has arrived when the receiver says so, however long it talks on', async () => {
    const endless = await serve((_, response) => {
      response.writeHead(200);
      const talk = setInterval(() => response.write('x'.repeat(10_000)), 1);
      response.on('close', () => clearInterval(talk));
    });
    onTestFinished(() => endless.close());
    await subscribe(`${endless.url}/hook`);
    await expect.poll(outcomes).toEqual(['answered 200']);
  });
});
