import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TABLE_NAME } from '../../infra/local/standIns.ts';
import { eventCode } from '../../shared/events/eventCode.ts';
import { keys } from '../../shared/store/keys.ts';
import { type Item, readOlderTable, type UpgradedHome, upgrade } from './olderTable.ts';
import { at, entry } from './story.ts';

const NAME = '2026-11-27-morning';
const OPENED = '2026-01-09-geneva-round-opened';
const { items } = readOlderTable(NAME);
const isProfile = ({ pk, sk }: Item) => pk.startsWith('SUBSCRIBER#') && sk === 'profile' && !pk.endsWith('census');
const isPhone = ({ subscriber }: Item) => (subscriber as { channel?: string } | undefined)?.channel === 'phone';
/** One item of each kind that a poll or a page reads. */
const BROKEN = items.filter(
  (item) =>
    (item.pk === 'EVENT' && item.sk === OPENED) ||
    (item.pk === 'FEED' && item.sk === 'one') ||
    item.pk === `REPORT#${OPENED}` ||
    item.pk === 'REPORT#denial' ||
    (item.pk === 'SNAPSHOT' && (item.sk === 'head' || item.sk.startsWith('page'))) ||
    (isProfile(item) && isPhone(item)),
);
/** As a version that is yet to come may write it: every record is of another shape. */
const broken = (item: Item): Item => {
  const fields = Object.entries(item).map(([name, value]) => [name, typeof value === 'object' ? { new: 1 } : value]);
  return Object.fromEntries(fields) as Item;
};

let parley: UpgradedHome;
beforeAll(async () => {
  parley = await upgrade(NAME, at('09T10:10'));
  const mark = { ...keys.reading('a later run'), mark: { of: 'another shape' } };
  for (const item of [...BROKEN.map(broken), mark])
    await parley.documents.send(new PutCommand({ TableName: TABLE_NAME, Item: item }));
});
afterAll(() => parley.stop());
const statuses = async (paths: string[]) => Promise.all(paths.map(async (path) => (await parley.open(path)).status));

it('one item of each kind that cannot be read stops no page', async () => {
  expect(BROKEN).toHaveLength(7);
  const paths = ['/', '/timeline', '/events.json', '/feed.atom', '/talks', `/e/${eventCode(OPENED)}`];
  expect(await statuses(paths)).toEqual(paths.map(() => 200));
});

it('nor does it stop a poll: other news is told, news of that event anew, and nothing else again', async () => {
  await parley.home.poll(at('09T10:15'));
  parley.arrived();
  parley.show('gov', entry('Northland and Southland to hold talks in Oslo on 20 January', '09T10:20'));
  parley.show('two', entry('Northland-Southland talks open in Geneva', '09T10:20'));
  const { told } = await parley.home.poll(at('09T10:25'));
  expect(told.map(({ alert }) => alert.id)).toEqual([
    `${OPENED}-2#reported`,
    expect.stringMatching(/^2026-01-20-oslo-round-scheduled#/),
  ]);
});

it('the event is named in the log, for the alarm "News set aside", and stays in the table as it is', async () => {
  expect(parley.log).toContainEqual(
    expect.objectContaining({ what: 'set-aside', event: OPENED, error: expect.stringMatching(/^id: Invalid input/) }),
  );
  const get = new GetCommand({ TableName: TABLE_NAME, Key: keys.event(OPENED) });
  expect((await parley.documents.send(get)).Item?.event).toEqual({ new: 1 });
});

it('the page is whole again after the next poll, but for that event, of which it shows what was told', async () => {
  const { body } = await parley.open('/events.json');
  expect(body).toContain('Oslo');
  expect((await parley.open(`/e/${eventCode(OPENED)}`)).status).toBe(200);
});

it('the daily check looks after all subscribers but the one whose record cannot be read, and says so', async () => {
  await expect(parley.home.care('reconcile')).rejects.toThrow('1 subscribers could not be settled');
  expect(parley.log).toContainEqual({ what: 'reconcile-failed', error: 'SubscriberUnreadable' });
  expect(parley.log).toContainEqual(expect.objectContaining({ what: 'reconcile', subscribers: 3, failed: 1 }));
});
