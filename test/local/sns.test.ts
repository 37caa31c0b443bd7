import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CheckIfPhoneNumberIsOptedOutCommand,
  ConfirmSubscriptionCommand,
  CreateTopicCommand,
  GetSubscriptionAttributesCommand,
  InvalidParameterException,
  ListPhoneNumbersOptedOutCommand,
  ListSubscriptionsByTopicCommand,
  NotFoundException,
  OptInPhoneNumberCommand,
  PublishCommand,
  SetSubscriptionAttributesCommand,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findLink, type SnsHarness, startSns } from './snsHarness.ts';

const PHONE = '+33612345678';
let sns: SnsHarness;
let topic: string;

beforeEach(async () => {
  sns = await startSns();
  topic = (await sns.client.send(new CreateTopicCommand({ Name: 'all-early' }))).TopicArn ?? '';
});
afterEach(() => sns.stop());

const subscribe = (Protocol: string, Endpoint: string, more: { ReturnSubscriptionArn?: boolean } = {}) =>
  sns.client.send(new SubscribeCommand({ TopicArn: topic, Protocol, Endpoint, ...more }));
const list = async () =>
  (await sns.client.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }))).Subscriptions ?? [];
const lastText = () => sns.delivered.at(-1)?.text ?? '';
const tokenOf = (text: string) =>
  new URL(findLink(text, 'ConfirmSubscription')).searchParams.get('Token') ?? 'no token';
const confirm = (protect?: 'true') =>
  sns.client.send(
    new ConfirmSubscriptionCommand({
      TopicArn: topic,
      Token: tokenOf(lastText()),
      AuthenticateOnUnsubscribe: protect,
    }),
  );
const publish = (message: string, more: { Subject?: string; MessageStructure?: string } = {}) =>
  sns.client.send(new PublishCommand({ TopicArn: topic, Message: message, ...more }));

describe('subscribing', () => {
  it('creates a topic once, however often it is asked', async () => {
    const again = await sns.client.send(new CreateTopicCommand({ Name: 'all-early' }));
    expect(topic).toBe('arn:aws:sns:us-east-1:000000000000:all-early');
    expect(again.TopicArn).toBe(topic);
  });

  it('keeps an e-mail address pending until the link in its mail is opened', async () => {
    expect((await subscribe('email', 'desk@example.org')).SubscriptionArn).toBe('pending confirmation');
    expect((await list())[0]?.SubscriptionArn).toBe('PendingConfirmation');
    const answer = await fetch(findLink(lastText(), 'ConfirmSubscription'), { headers: { accept: 'text/html' } });
    expect(await answer.text()).toContain('Subscription confirmed');
    expect((await list())[0]).toMatchObject({ Endpoint: 'desk@example.org', Protocol: 'email', TopicArn: topic });
    expect((await list())[0]?.SubscriptionArn).toMatch(/^arn:aws:sns:us-east-1:000000000000:all-early:[0-9a-f-]{36}$/);
  });

  it('gives the ARN of a pending subscription to who asks for it', async () => {
    const { SubscriptionArn } = await subscribe('email', 'desk@example.org', { ReturnSubscriptionArn: true });
    const { Attributes } = await sns.client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
    expect(Attributes).toMatchObject({ PendingConfirmation: 'true', ConfirmationWasAuthenticated: 'false' });
  });

  it('subscribes a phone at once, and the same phone only once', async () => {
    const first = await subscribe('sms', PHONE);
    const second = await subscribe('sms', PHONE);
    expect(first.SubscriptionArn).toMatch(/^arn:/);
    expect(second.SubscriptionArn).toBe(first.SubscriptionArn);
    expect(await list()).toHaveLength(1);
  });

  it('writes to a pending address again when it subscribes again, and either link confirms', async () => {
    await subscribe('email', 'desk@example.org');
    await subscribe('email', 'desk@example.org');
    expect(sns.delivered.map((delivery) => delivery.to)).toEqual(['desk@example.org', 'desk@example.org']);
    await fetch(findLink(sns.delivered[0]?.text ?? '', 'ConfirmSubscription'));
    expect((await list()).map((each) => each.SubscriptionArn?.slice(0, 4))).toEqual(['arn:']);
  });

  it('forgets a pending subscription after 48 hours, and its link with it', async () => {
    await subscribe('email', 'desk@example.org');
    sns.clock.now = new Date('2026-01-07T08:00:00Z');
    await expect(confirm()).rejects.toThrow('Invalid parameter: Token');
    expect(await list()).toEqual([]);
  });

  it.each([
    ['email', 'desk at example', 'Invalid parameter: Email address'],
    ['sms', '0612345678', 'Invalid parameter: Invalid SMS endpoint: 0612345678'],
    ['fax', '+33612345678', 'Invalid parameter: Amazon SNS does not support this protocol string: fax'],
  ])('refuses %s to %s as SNS does', async (protocol, endpoint, message) => {
    const refusal = await subscribe(protocol, endpoint).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidParameterException);
    expect(refusal).toMatchObject({ message, $metadata: { httpStatusCode: 400 } });
  });

  it('lists more than a hundred subscriptions page by page', async () => {
    for (let index = 100; index < 205; index++) await subscribe('sms', `+336123456${index}`);
    const first = await sns.client.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }));
    const second = await sns.client.send(
      new ListSubscriptionsByTopicCommand({ TopicArn: topic, NextToken: first.NextToken }),
    );
    const all = [...(first.Subscriptions ?? []), ...(second.Subscriptions ?? [])].map((each) => each.Endpoint);
    expect([first.Subscriptions?.length, second.Subscriptions?.length, second.NextToken]).toEqual([100, 5, undefined]);
    expect(new Set(all).size).toBe(105);
  });

  it('sets the attributes SNS has and refuses filter policies, which it would not apply', async () => {
    const { SubscriptionArn } = await subscribe('sms', PHONE);
    const set = (AttributeName: string, AttributeValue: string) =>
      sns.client.send(new SetSubscriptionAttributesCommand({ SubscriptionArn, AttributeName, AttributeValue }));
    await set('RawMessageDelivery', 'true');
    const { Attributes } = await sns.client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
    expect(Attributes?.RawMessageDelivery).toBe('true');
    await expect(set('FilterPolicy', '{"kind":["agreement"]}')).rejects.toThrow('FilterPolicy');
    await expect(set('Colour', 'red')).rejects.toThrow('Invalid parameter: AttributeName');
  });
});

describe('ending a subscription', () => {
  it('is done by anybody with the link of a mail, says so to the reader and offers the way back', async () => {
    await subscribe('email', 'desk@example.org');
    await confirm();
    await publish('A round opens.');
    await fetch(findLink(lastText(), 'Unsubscribe'));
    expect((await list())[0]?.SubscriptionArn).toBe('Deleted');
    await publish('A round ends.');
    expect(sns.delivered.at(-1)).toMatchObject({ about: 'farewell', to: 'desk@example.org' });
    await fetch(findLink(lastText(), 'ConfirmSubscription'));
    await publish('An agreement.');
    expect(lastText()).toContain('An agreement.');
  });

  it('needs a signature when the confirmation asked for protection', async () => {
    await subscribe('email', 'desk@example.org');
    const { SubscriptionArn } = await confirm('true');
    await publish('A round opens.');
    const byLink = await fetch(findLink(lastText(), 'Unsubscribe'));
    expect([byLink.status, await byLink.text()]).toEqual([403, expect.stringContaining('AuthorizationError')]);
    await sns.client.send(new UnsubscribeCommand({ SubscriptionArn }));
    expect(await list()).toEqual([]);
  });

  it('is idempotent, refuses what is no ARN and cannot end what is pending', async () => {
    const { SubscriptionArn } = await subscribe('email', 'desk@example.org', { ReturnSubscriptionArn: true });
    const end = (arn: string | undefined) => sns.client.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
    await end(`${topic}:6f1b6e6c-0000-4000-8000-000000000000`);
    await expect(end('PendingConfirmation')).rejects.toThrow('An ARN must have at least 6 elements, not 1');
    await expect(end(SubscriptionArn)).rejects.toThrow('pending confirmation');
  });
});

describe('publishing', () => {
  it('gives each protocol its own text, and mails the way to stop', async () => {
    await subscribe('email', 'desk@example.org');
    await confirm();
    await subscribe('sms', PHONE);
    const texts = { default: 'other', email: 'The long story.', sms: 'Short story.' };
    await publish(JSON.stringify(texts), { MessageStructure: 'json', Subject: 'Round opens' });
    const [mail, sms] = sns.delivered.slice(-2);
    expect(mail).toMatchObject({ kind: 'mail', subject: 'Round opens', topic: 'all-early', about: 'notification' });
    expect(mail?.text).toMatch(/^The long story\.\n/);
    expect(mail?.text).toContain('?Action=Unsubscribe&SubscriptionArn=');
    expect(sms).toMatchObject({ kind: 'sms', to: PHONE, text: 'Short story.', segments: 1, encoding: 'GSM-7' });
  });

  it('sends nothing to who has not confirmed', async () => {
    await subscribe('email', 'desk@example.org');
    await publish('A round opens.');
    expect(sns.delivered.map((delivery) => 'about' in delivery && delivery.about)).toEqual(['confirmation']);
  });

  it('sends a code to one number, with its type', async () => {
    const MessageAttributes = { 'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' } };
    await sns.client.send(new PublishCommand({ PhoneNumber: PHONE, Message: 'Code 123456', MessageAttributes }));
    expect(sns.delivered).toMatchObject([{ kind: 'sms', to: PHONE, topic: null, smsType: 'Transactional' }]);
  });

  it.each([
    ['160 letters are one segment', 'a'.repeat(160), 'GSM-7', 1],
    ['161 letters are two', 'a'.repeat(161), 'GSM-7', 2],
    ['a euro sign counts twice', `${'a'.repeat(159)}€`, 'GSM-7', 2],
    ['one curly quote makes it all UCS-2', `${'a'.repeat(70)}’`, 'UCS-2', 2],
  ])('counts SMS segments: %s', async (_rule, text, encoding, segments) => {
    await sns.client.send(new PublishCommand({ PhoneNumber: PHONE, Message: text }));
    expect(sns.delivered).toMatchObject([{ encoding, segments }]);
  });

  it('begins the SMS of a topic with the first ten characters of its display name', async () => {
    const named = new CreateTopicCommand({ Name: 'named', Attributes: { DisplayName: 'Parley alerts' } });
    topic = (await sns.client.send(named)).TopicArn ?? '';
    await subscribe('sms', PHONE);
    await publish('Round opens.');
    expect(lastText()).toBe('Parley ale> Round opens.');
  });

  it.each([
    ['a subject that is not ASCII', { Subject: 'Pourparlers à Paris', Message: 'x' }, 'Invalid parameter: Subject'],
    ['a subject of 101 characters', { Subject: 's'.repeat(101), Message: 'x' }, 'Invalid parameter: Subject'],
    ['a subject of two lines', { Subject: 'one\ntwo', Message: 'x' }, 'Invalid parameter: Subject'],
    ['an empty message', { Message: '' }, 'Invalid parameter: Empty message'],
    ['more than 256 KiB', { Message: 'é'.repeat(131_073) }, 'Invalid parameter: Message too long'],
    ['texts without a default', { Message: '{"sms":"x"}', MessageStructure: 'json' }, 'No default entry'],
    ['texts that are not JSON', { Message: 'x', MessageStructure: 'json' }, 'JSON message body failed to parse'],
  ])('refuses %s', async (_what, input, message) => {
    const refusal = await sns.client
      .send(new PublishCommand({ TopicArn: topic, ...input }))
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidParameterException);
    expect(refusal).toMatchObject({ message: expect.stringContaining(message) });
  });

  it('takes a subject of 100 characters', async () => {
    await expect(publish('x', { Subject: 's'.repeat(100) })).resolves.toHaveProperty('MessageId');
  });

  it('says which topic is missing and which number is wrong', async () => {
    const toTopic = sns.client.send(new PublishCommand({ TopicArn: `${topic}-x`, Message: 'x' }));
    await expect(toTopic).rejects.toBeInstanceOf(NotFoundException);
    const toPhone = sns.client.send(new PublishCommand({ PhoneNumber: '12', Message: 'x' }));
    await expect(toPhone).rejects.toThrow('Invalid parameter: PhoneNumber Reason: 12 is not valid to publish to');
  });

  it('disables an address that is sent more than ten mails in a second', async () => {
    await subscribe('email', 'desk@example.org');
    await confirm();
    for (let count = 1; count <= 12; count++) await publish(`Message ${count}`);
    sns.clock.now = new Date('2026-01-05T09:00:00Z');
    await publish('An hour later');
    expect(sns.delivered.filter((each) => each.kind === 'mail' && each.about === 'notification')).toHaveLength(10);
  });
});

describe('opting out', () => {
  const isOptedOut = async () =>
    (await sns.client.send(new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: PHONE }))).isOptedOut;

  it('by STOP holds for every topic and leaves the subscription in place', async () => {
    await subscribe('sms', PHONE);
    sns.stopByReply(PHONE);
    await publish('Round opens.');
    const listed = await sns.client.send(new ListPhoneNumbersOptedOutCommand({}));
    expect(sns.delivered).toEqual([]);
    expect([await isOptedOut(), listed.phoneNumbers, (await list()).length]).toEqual([true, [PHONE], 1]);
  });

  it('can be taken back once in thirty days', async () => {
    const optIn = () => sns.client.send(new OptInPhoneNumberCommand({ phoneNumber: PHONE }));
    sns.stopByReply(PHONE);
    await optIn();
    expect(await isOptedOut()).toBe(false);
    sns.stopByReply(PHONE);
    await expect(optIn()).rejects.toThrow('30 days');
    sns.clock.now = new Date('2026-02-05T08:00:00Z');
    await optIn();
    expect(await isOptedOut()).toBe(false);
  });
});

describe('the wire', () => {
  it('lets nobody publish without a signature', async () => {
    const body = new URLSearchParams({ Action: 'Publish', TopicArn: topic, Message: 'x' });
    expect((await fetch(sns.url, { method: 'POST', body })).status).toBe(403);
  });

  it('keeps topics, subscriptions and opt-outs over a restart, even one that cut a line short', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-sns-'));
    try {
      const file = join(folder, 'sns.jsonl');
      await sns.stop();
      sns = await startSns(file);
      await sns.client.send(new CreateTopicCommand({ Name: 'all-early' }));
      await subscribe('sms', PHONE);
      await subscribe('email', 'desk@example.org');
      appendFileSync(file, '{"subscription":{"arn":"arn:aws');
      const pendingMail = lastText();
      await sns.stop();
      sns = await startSns(file);
      sns.stopByReply('+33600000000');
      const token = tokenOf(pendingMail);
      await sns.client.send(new ConfirmSubscriptionCommand({ TopicArn: topic, Token: token }));
      await publish('Round opens.');
      expect(sns.delivered.map((each) => each.to).sort()).toEqual([PHONE, 'desk@example.org'].sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
