import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfirmSubscriptionCommand, CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSubscriptionListing } from '../../functions/adapters/subscriptionListing.ts';
import { createSubscriptions } from '../../functions/adapters/subscriptions.ts';
import { getMissing, subscribeAll } from '../../functions/subscribers/moveSubscriptions.ts';
import { subscriptions } from '../../infra/local/commands/subscriptions.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { announceHome } from '../../infra/local/runningHome.ts';
import { TOPIC_NAMES, type TopicName } from '../../shared/alerts/alert.ts';
import { makeFolder } from './parleyHarness.ts';
import { findLink, type SnsHarness, startSns } from './snsHarness.ts';

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

async function makeTopics({ client }: SnsHarness): Promise<Record<TopicName, string>> {
  const made = TOPIC_NAMES.map(async (Name) => [Name, (await client.send(new CreateTopicCommand({ Name }))).TopicArn]);
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
