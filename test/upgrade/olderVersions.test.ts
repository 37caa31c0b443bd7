import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEventStore } from '../../functions/adapters/eventStore.ts';
import { createOutbox } from '../../functions/adapters/outbox.ts';
import { readOutboxRecord } from '../../functions/adapters/outboxRecord.ts';
import { restore } from '../../functions/poll/restore.ts';
import { TABLE_NAME } from '../../infra/local/standIns.ts';
import { eventCode } from '../../shared/events/eventCode.ts';
import { OLDER_VERSIONS, readOlderTable, type UpgradedHome, upgrade } from './olderTable.ts';
import { at, entry } from './story.ts';

const SCHEDULED = '2026-01-09-geneva-round-scheduled';
const OPENED = '2026-01-09-geneva-round-opened';
const AGREEMENT = '2026-01-09-geneva-agreement';

/** The tests of a version are a day with it, one after the other. */
describe.each(OLDER_VERSIONS)('on the table that the version of %s wrote, today’s', (name) => {
  const { items } = readOlderTable(name);
  const pending = items.filter(({ pk, state }) => pk === 'OUTBOX' && state === 'pending');
  const codes = items.flatMap(({ pk, sk }) => (pk === 'EVENT' ? eventCode(sk) : []));
  let parley: UpgradedHome;
  beforeAll(async () => {
    parley = await upgrade(name, at('09T10:10'));
  });
  afterAll(() => parley.stop());
  const expectPages = async (paths: string[]) => {
    for (const path of paths) expect([path, (await parley.open(path)).status]).toEqual([path, 200]);
  };

  it('page shows, before any poll, itself and the links of what was told last', async () => {
    await expectPages(['/', '/timeline', '/events.json', '/feed.atom', '/calendar.ics', '/talks']);
    await expectPages([SCHEDULED, OPENED, AGREEMENT].map((id) => `/e/${eventCode(id)}`));
  });

  it('restore would close what is open, and drop what was not sent', async () => {
    const [documents, table] = [parley.documents, TABLE_NAME];
    const stores = { events: createEventStore(documents, table), outbox: createOutbox(documents, table) };
    const clock = () => at('09T10:10');
    const services = { ...stores, clock, pause: async () => {}, runId: () => 'restore', log: () => {} };
    const plan = await restore(services, clock(), false);
    expect(plan.baselineAt).toBe('2026-01-01T09:00:00.000Z');
    expect(plan.alerts).toEqual(pending.map(({ sk }) => sk));
    expect(plan.events).toEqual(expect.arrayContaining([AGREEMENT, OPENED, SCHEDULED]));
  });

  it('notifier tells once what was decided', async () => {
    const NewImage = marshall(pending[0]) as NonNullable<DynamoDBRecord['dynamodb']>['NewImage'];
    const Keys = { pk: { S: 'OUTBOX' }, sk: { S: String(pending[0]?.sk) } };
    expect(readOutboxRecord({ eventName: 'INSERT', dynamodb: { Keys, NewImage } }).outcome).toBe('alert');
    expect((await parley.home.deliver()).map(({ alert }) => alert.id)).toEqual(pending.map(({ sk }) => sk));
    const [mail, ...others] = parley.arrived();
    expect(mail).toMatch(/^reader@example\.org: Agreement announced in Geneva, Friday 9 January 2026/);
    for (const other of others) expect(other).toMatch(/^lectrice@example\.org: Accord annoncé/);
    expect(await parley.home.deliver()).toEqual([]);
  });

  it('polls tell nothing again of what the feeds still show, and make what the older version did not keep', async () => {
    await parley.home.poll(at('09T10:15'));
    await parley.home.poll(at('09T10:20'));
    expect(parley.arrived()).toEqual([]);
    await expectPages(['/', '/track.svg', ...codes.flatMap((code) => [`/e/${code}`, `/e/${code}/reports`])]);
    const { body } = await parley.open('/events.json');
    for (const code of codes) expect(body).toContain(code);
    expect((await parley.open('/timeline?words=ceasefire')).body).toContain(eventCode(AGREEMENT));
  });

  it('polls join new reports to the events: who waits for it hears a confirmation, who was told a correction', async () => {
    parley.show('two', entry('Northland-Southland talks open in Geneva', '09T10:20'));
    await parley.home.poll(at('09T10:25'));
    expect(parley.arrived()).toEqual([
      expect.stringMatching(/^\+447700900123: Parley> North-South talks: round opens in Geneva, 9 Jan\. Confirmed/),
    ]);
    parley.show('gov', entry('Southland denies that it signed a ceasefire agreement with Northland', '09T10:30'));
    await parley.home.poll(at('09T10:35'));
    expect(parley.arrived()[0]).toMatch(/^reader@example\.org: Correction \(disputed\): agreement announced in Geneva/);
  });

  it('page shows its subscribers what is kept of them and lets them stop, and the daily check finds all in order', async () => {
    const ask = async (address: object) => {
      expect((await parley.post('/stop', address)).status).toBe(202);
      return parley.arrived().at(-1) ?? '';
    };
    const phone = '+447700900123';
    const code = /\b\d{8}\b/.exec(await ask({ phone }))?.[0];
    expect((await parley.post('/confirm', { phone, code, for: 'stop' })).status).toBe(200);
    const mail = await ask({ email: 'reader@example.org' });
    const link = mail.split(/\s+/).find((word) => word.includes('ConfirmSubscription'));
    const kept = JSON.parse((await parley.post('/confirm/link', { link })).body);
    expect(kept.subscriptions.map(({ topic }: { topic: string }) => topic)).toEqual(['all-early', 'heartbeat']);
    expect((await parley.post('/yours/erase', { grant: kept.grant })).status).toBe(200);
    await parley.home.care('reconcile');
    expect(parley.log.at(-1)).toMatchObject({ what: 'reconcile', failed: 0, lost: 0, adopted: 0, foreign: 0 });
    parley.arrived();

    parley.show('one', entry('Northland and Southland to hold talks in Oslo on 20 January', '09T10:40'));
    await parley.home.poll(at('09T10:45'));
    expect(parley.arrived().filter((message) => !message.startsWith('lectrice'))).toEqual([]);
    expect(parley.log.filter(({ what }) => what === 'set-aside')).toEqual([]);
  });
});
