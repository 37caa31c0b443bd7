import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, expect, it } from 'vitest';
import { TABLE_NAME } from '../../infra/local/standIns.ts';
import { eventCode } from '../../shared/events/eventCode.ts';
import { keys } from '../../shared/store/keys.ts';
import { type UpgradedHome, upgrade } from './olderTable.ts';
import { at, entry, STORY, type StoryDossier } from './story.ts';

/** What `infra/UPGRADE.md` says of each change of a dossier, on a table that an older dossier filled. */
const NAME = '2026-11-27-morning';
const OPENED = '2026-01-09-geneva-round-opened';
const DENIED = entry('Southland denies that it signed a ceasefire agreement with Northland', '09T10:30');

let parley: UpgradedHome;
afterEach(() => parley.stop());

async function change(into: (dossier: StoryDossier) => object): Promise<void> {
  parley = await upgrade(NAME, at('09T10:06'), (dossier) => ({ ...dossier, ...into(dossier) }) as StoryDossier);
  await parley.home.deliver();
  parley.arrived();
}
const readers = () => parley.arrived().map((message) => message.split(':')[0]);
const pollAt = async (time: string) => (await parley.home.poll(at(time))).summary;

it('a party that is renamed is told of by its new spellings only, and what was told under the old ones stays', async () => {
  await change(({ parties: [, southland] }) => ({
    title: 'Nordland–Southland talks',
    parties: [{ id: 'northland', name: 'Nordland', spellings: ['Nordland'] }, southland],
  }));
  parley.show('one', entry('Northland and Southland to hold talks in Oslo on 20 January', '09T10:20'));
  expect(await pollAt('09T10:25')).toMatchObject({ items: { new: 1 }, alerts: [] });
  parley.show('two', entry('Nordland and Southland delegations open talks in Geneva', '09T10:30'));
  expect((await pollAt('09T10:35')).alerts).toEqual([`${OPENED}#confirmed`]);
  expect((await parley.open(`/e/${eventCode(OPENED)}`)).body).toContain('Nordland–Southland talks');
});

it('a party’s new id changes nothing for events that were stored under the old one: they are corrected as ever', async () => {
  await change(({ parties: [northland, southland], families }) => ({
    parties: [northland, { ...southland, id: 'sud' }],
    families: families.map((family) => ('officialFor' in family ? { ...family, officialFor: 'sud' } : family)),
  }));
  parley.show('gov', DENIED);
  await pollAt('09T10:35');
  expect(readers()).toEqual(['reader@example.org', 'lectrice@example.org']);
});

it('a place that is taken out keeps its events, which are then called by its id', async () => {
  await change(({ places }) => ({ places: places.slice(1) }));
  expect((await parley.open(`/e/${eventCode(OPENED)}`)).body).toContain('geneva');
  parley.show('gov', DENIED);
  await pollAt('09T10:35');
  expect(parley.arrived()[0]).toMatch(/^reader@example\.org: Correction \(disputed\): agreement announced in geneva/);
});

it('a feed that is removed is asked no more, its reports still count, and what it showed is known when it comes back', async () => {
  await change(({ feeds }) => ({ feeds: feeds.slice(1) }));
  await pollAt('09T10:10');
  expect(parley.feeds.requests).not.toContain('/one');
  expect((await parley.open('/')).body).not.toContain('/one');
  expect((await parley.open(`/e/${eventCode('2026-01-09-geneva-agreement')}`)).body).toContain('two, one');
  const get = new GetCommand({ TableName: TABLE_NAME, Key: keys.feed('one') });
  expect((await parley.documents.send(get)).Item?.state.seen).toHaveLength(3);
});

it('a feed that has moved keeps what it has seen, though the address is another', async () => {
  await change(({ feeds: [one, ...others] }) => ({ feeds: [{ ...one, url: `${one?.url}-moved` }, ...others] }));
  parley.feeds.set('/one-moved', STORY.one ?? []);
  expect(await pollAt('09T10:10')).toMatchObject({ feeds: { fresh: 1 }, items: { new: 0 }, alerts: [] });
  expect(parley.feeds.requests).toContain('/one-moved');
});

it('a feed under another id is read as for the first time, and what it holds joins the events: nobody hears it again', async () => {
  await change(({ feeds: [one, ...others] }) => ({ feeds: [{ ...one, id: 'uno' }, ...others] }));
  expect(await pollAt('09T10:10')).toMatchObject({ items: { new: 3, reports: 3 }, alerts: [] });
  expect(parley.arrived()).toEqual([]);
});

it('a feed that is added tells what is fresh and known from no other, and no more', async () => {
  await change(({ families, feeds }) => ({
    families: [...families, { id: 'four', name: 'four', trusted: true }],
    feeds: [...feeds, { ...feeds[0], id: 'four', family: 'four', url: feeds[0]?.url.replace('/one', '/four') }],
  }));
  parley.feeds.set('/four', [
    entry('Northland and Southland sign ceasefire agreement in Geneva', '09T10:03'),
    entry('Northland and Southland to hold talks in Oslo on 20 January', '09T09:50'),
    entry('Northland and Southland to hold talks in Geneva on 19 January', '05T09:50'),
  ]);
  expect((await pollAt('09T10:10')).alerts).toEqual(['2026-01-20-oslo-round-scheduled#reported']);
});

it('a family under another id is still the same outlet, and does not bear out what it said itself', async () => {
  await change(({ families, feeds }) => ({
    families: families.map((family) => (family.id === 'three' ? { ...family, id: 'drei' } : family)),
    feeds: feeds.map((feed) => (feed.id === 'three' ? { ...feed, family: 'drei' } : feed)),
  }));
  parley.show('three', entry('Northland and Southland talks open in Geneva', '09T10:20'));
  expect(await pollAt('09T10:25')).toMatchObject({ events: [OPENED], alerts: [] });
});

it('a language that is added has topics of its own and moves nobody', async () => {
  await change(() => ({ policy: { languages: ['en', 'fr', 'ar'] } }));
  expect(parley.home.topics['all-early-ar']).toMatch(/^arn:/);
  parley.show('gov', DENIED);
  await pollAt('09T10:35');
  expect(readers()).toEqual(['reader@example.org', 'lectrice@example.org']);
});

it('a language that is removed leaves its readers untold; each can still see what is kept, and stop', async () => {
  await change(() => ({ policy: { languages: ['en'] } }));
  parley.show('gov', DENIED);
  await pollAt('09T10:35');
  expect(readers()).toEqual(['reader@example.org']);
  expect((await parley.post('/stop', { email: 'lectrice@example.org' })).status).toBe(202);
  const link = parley
    .arrived()[0]
    ?.split(/\s+/)
    .find((word) => word.includes('ConfirmSubscription'));
  const kept = JSON.parse((await parley.post('/confirm/link', { link })).body);
  expect(kept.subscriptions.map(({ topic }: { topic: string }) => topic)).toEqual(['all-early-fr']);
  expect((await parley.post('/yours/erase', { grant: kept.grant })).status).toBe(200);
});
