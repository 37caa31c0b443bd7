import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfirmSubscriptionCommand, CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createSubscriptionListing } from '../../functions/adapters/subscriptionListing.ts';
import { createSubscriptions } from '../../functions/adapters/subscriptions.ts';
import { getMissing, subscribeAll } from '../../functions/subscribers/moveSubscriptions.ts';
import { subscriptions } from '../../infra/cli/commands/subscriptions.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { announceHome } from '../../infra/local/runningHome.ts';
import { TOPIC_NAMES, type TopicName } from '../../shared/alerts/topicNames.ts';
import { findLink, type SnsHarness, startSns } from '../local/snsHarness.ts';
import { makeFolder } from './parleyHarness.ts';

let from: SnsHarness;
let to: SnsHarness;
beforeAll(async () => {
  from = await startSns();
  to = await startSns();
});
afterAll(async () => {
  await from.stop();
  await to.stop();
});

async function makeTopics({ client }: SnsHarness, stack = ''): Promise<Record<TopicName, string>> {
  const create = async (name: string) => (await client.send(new CreateTopicCommand({ Name: stack + name }))).TopicArn;
  const made = TOPIC_NAMES.map(async (name) => [name, await create(name)]);
  return Object.fromEntries(await Promise.all(made)) as Record<TopicName, string>;
}

/** A data folder on which a Parley with these topics seems to run. */
function announce(sns: SnsHarness, topics: Record<TopicName, string>): string {
  const data = makeFolder();
  mkdirSync(join(data, 'live'));
  const { accessKeyId } = LOCAL_AWS.credentials;
  const places = { databaseEndpoint: sns.url, snsEndpoint: sns.url, url: sns.url };
  announceHome(join(data, 'live'), { ...places, accessKeyId, topics });
  return data;
}

async function confirm(sns: SnsHarness, TopicArn: string, address: string): Promise<void> {
  await sns.client.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint: address }));
  const mail = sns.delivered.findLast((each) => JSON.stringify(each).includes(address));
  const Token = new URL(findLink(mail?.text ?? '', 'ConfirmSubscription')).searchParams.get('Token') ?? '';
  await sns.client.send(new ConfirmSubscriptionCommand({ TopicArn, Token }));
}

it('takes confirmed addresses out of the topics and asks each of them once for those of another stack', async () => {
  const [old, fresh] = [await makeTopics(from), await makeTopics(to)];
  await confirm(from, old['all-early'], 'a@example.org');
  await confirm(from, old['rounds-confirmed'], 'b@example.org');
  await from.client.send(
    new SubscribeCommand({ TopicArn: old['all-early'], Protocol: 'email', Endpoint: 'unsure@example.org' }),
  );
  await from.client.send(
    new SubscribeCommand({ TopicArn: old['outcomes-early'], Protocol: 'sms', Endpoint: '+33612345678' }),
  );
  const file = join(makeFolder(), 'addresses.json');
  expect(await subscriptions(['export', file, '--data', announce(from, old)])).toMatch(/^3 confirmed subscriptions/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).not.toContain('unsure');
  await expect(subscriptions(['export', file, '--data', announce(from, old)])).rejects.toThrow(/EEXIST/);

  const data = announce(to, fresh);
  await confirm(to, fresh['all-early'], 'a@example.org');
  const before = to.delivered.length;
  const shown = await subscriptions(['import', file, '--data', data]);
  expect(shown).toMatch(/^3 in the file, 1 of them on their topics/);
  expect(shown).toContain('E-mail: 1 would be asked, each by a confirmation mail');
  expect(shown).toContain('SMS: 1 would be subscribed at once');
  expect(to.delivered.length).toBe(before);
  await subscriptions(['import', file, '--data', data, '--apply']);
  expect(to.delivered.length).toBe(before + 1);
  expect(await subscriptions(['import', file, '--data', data, '--apply'])).toMatch(/^3 in the file, 3 of them/);
  expect(to.delivered.length).toBe(before + 1);
});

it('takes addresses from and to the stacks whose output TopicArns is named, where nothing runs on the machine', async () => {
  const [old, fresh] = [await makeTopics(from, 'named-'), await makeTopics(to, 'named-')];
  await confirm(from, old['outcomes-confirmed'], 'stack@example.org');
  const file = join(makeFolder(), 'addresses.json');
  const nowhere = ['--data', makeFolder()];
  // The SDK's own names: the account is whose credentials the shell has.
  vi.stubEnv('AWS_ACCESS_KEY_ID', LOCAL_AWS.credentials.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', LOCAL_AWS.credentials.secretAccessKey);
  vi.stubEnv('AWS_ENDPOINT_URL_SNS', from.url);
  expect(await subscriptions(['export', file, '--topics', JSON.stringify(old), ...nowhere])).toMatch(/^1 confirmed/);
  vi.stubEnv('AWS_ENDPOINT_URL_SNS', to.url);
  const imported = ['import', file, '--topics', JSON.stringify(fresh), ...nowhere, '--apply'];
  expect(await subscriptions(imported)).toMatch(/^1 in the file, 0 of them/);
  expect(to.delivered.at(-1)).toMatchObject({ kind: 'mail', to: 'stack@example.org' });
  expect(await subscriptions(imported)).toMatch(/^1 in the file, 1 of them/);
  vi.unstubAllEnvs();
});

it.each([
  ['a topic that nobody subscribes to', '[{"choice":"verify","address":{"channel":"email","value":"a@example.org"}}]'],
  ['a channel of its own', '[{"choice":"all-early","address":{"channel":"https","value":"https://evil.example"}}]'],
  ['a property of every object', '[{"choice":"__proto__","address":{"channel":"email","value":"a@example.org"}}]'],
  ['nothing but brackets', '['.repeat(100_000)],
])('takes no file with %s', async (_, text) => {
  const file = join(makeFolder(), 'hostile.json');
  writeFileSync(file, text);
  const data = announce(to, await makeTopics(to));
  const before = to.delivered.length;
  await expect(subscriptions(['import', file, '--data', data, '--apply'])).rejects.toThrow(/is not a file of parley/);
  expect(to.delivered.length).toBe(before);
});

it.each([
  [
    'an address with a line break',
    '[{"choice":"all-early","address":{"channel":"email","value":"a@x.org\\nb@x.org"}}]',
  ],
  ['a number that is none', '[{"choice":"all-early","address":{"channel":"phone","value":"1-900-CALL"}}]'],
  ['a mail address as a number', '[{"choice":"all-early","address":{"channel":"phone","value":"a@example.org"}}]'],
])('has nothing sent to %s, and says that SNS refused it', async (_, text) => {
  const file = join(makeFolder(), 'hostile.json');
  writeFileSync(file, text);
  const before = to.delivered.length;
  const done = await subscriptions(['import', file, '--data', announce(to, await makeTopics(to)), '--apply']);
  expect(done).toMatch(/^SNS refused 1: /m);
  expect(to.delivered.length).toBe(before);
});

it('pauses between any two addresses, and goes on after one that SNS refuses', async () => {
  const topics = await makeTopics(to);
  const wanted = ['c@example.org', 'not an address', 'd@example.org'].map((value) => ({
    choice: 'all-confirmed' as const,
    address: { channel: 'email' as const, value },
  }));
  const listing = createSubscriptionListing(to.client, topics);
  const pauses: number[] = [];
  const pause = async (ms: number) => void pauses.push(ms);
  const refused = await subscribeAll(createSubscriptions(to.client), wanted, topics, pause);
  expect(pauses).toEqual([500, 500]);
  expect([...refused.values()]).toEqual([1]);
  expect((await getMissing(listing, wanted)).map(({ address }) => address.value)).toEqual(['not an address']);
});

it('names what is wrong: a file that is not there or is something else, topics that are none, nothing that runs', async () => {
  const file = join(makeFolder(), 'other.json');
  writeFileSync(file, '{"a": 1}');
  await expect(subscriptions(['import', file])).rejects.toThrow(/is not a file of parley subscriptions export$/);
  await expect(subscriptions(['import', `${file}.none`])).rejects.toThrow(/other\.json\.none cannot be read: ENOENT$/);
  await expect(subscriptions(['export', `${file}.new`, '--topics', '{}'])).rejects.toThrow(
    /^--topics is not the stack/,
  );
  await expect(subscriptions(['export', `${file}.new`, '--data', makeFolder()])).rejects.toThrow(/^no Parley runs on/);
  await expect(subscriptions(['move'])).rejects.toThrow('subscriptions takes export FILE or import FILE');
});

it('brings readers of a language that the other stack does not offer to the English topic, and says so', async () => {
  const old = await makeTopics(from, 'tongues-');
  await confirm(from, old['all-early-fr'], 'lectrice@example.org');
  await confirm(from, old['heartbeat-fr'], 'lectrice@example.org');
  const file = join(makeFolder(), 'addresses.json');
  await subscriptions(['export', file, '--data', announce(from, old)]);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject([
    { choice: 'all-early-fr' },
    { choice: 'heartbeat-fr' },
  ]);
  const all = await makeTopics(to, 'english-');
  const english = Object.fromEntries(Object.entries(all).filter(([name]) => !/-(fr|ar|he)$/.test(name)));
  const data = announce(to, english as typeof all);
  expect(await subscriptions(['import', file, '--data', data])).toContain(
    '2 of a language that is not offered here: in English',
  );
  await subscriptions(['import', file, '--data', data, '--apply']);
  const asked = to.delivered.flatMap((each) =>
    each.kind === 'mail' && each.to.startsWith('lectrice') ? [each.topic] : [],
  );
  expect(asked).toEqual(['english-all-early', 'english-heartbeat']);
});
