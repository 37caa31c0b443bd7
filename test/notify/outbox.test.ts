import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOutboxItem } from '../../functions/adapters/outbox.ts';
import { buildOutboxRecord, readOutboxRecord } from '../../functions/adapters/outboxRecord.ts';
import { makeAlert, makeEvent, makeTestimony } from '../samples/news.ts';
import { startTable } from './notifyHarness.ts';

let table: Awaited<ReturnType<typeof startTable>>;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const NOW = new Date('2026-01-05T08:16:00.000Z');
const alertOf = (eventId: string, decidedAt: string) =>
  makeAlert(makeEvent({ id: eventId, told: { early: undefined } }), 'reported', { decidedAt });

describe('the outbox', () => {
  it('takes an alert once, and keeps the first', async () => {
    const alert = alertOf('once', '2026-01-05T08:00:00.000Z');
    expect(await table.outbox.putAlert(alert)).toEqual({ isNew: true });
    expect(await table.outbox.putAlert({ ...alert, decidedAt: '2026-01-05T09:00:00.000Z' })).toEqual({ isNew: false });
    const [pending] = await table.outbox.getPendingAlerts();
    expect(pending?.decidedAt).toBe('2026-01-05T08:00:00.000Z');
    await table.outbox.putDelivered(alert.id, NOW);
    expect(await table.outbox.getPendingAlerts()).toEqual([]);
  });

  it('gives pending alerts oldest first, and none that is settled', async () => {
    const times = ['03', '01', '02', '04', '05'].map((hour) => `2026-01-05T${hour}:00:00.000Z`);
    const alerts = times.map((time) => alertOf(`at-${time}`, time));
    for (const alert of alerts) await table.outbox.putAlert(alert);
    const [, , , dropped, rejected] = alerts;
    await table.outbox.putDropped(dropped?.id ?? '', 'stale: it waited', NOW);
    await table.outbox.putRejected(rejected?.id ?? '', 'InvalidParameter: no', NOW);
    expect((await table.outbox.getPendingAlerts()).map(({ decidedAt }) => decidedAt.slice(11, 13))).toEqual([
      '01',
      '02',
      '03',
    ]);
    const settled = (await table.outbox.getOutboxEntries()).slice(-3);
    expect(settled.map(({ state, reason, settledAt }) => [state, reason, settledAt])).toEqual([
      ['dropped', 'stale: it waited', NOW.toISOString()],
      ['rejected', 'InvalidParameter: no', NOW.toISOString()],
      ['delivered', null, NOW.toISOString()],
    ]);
  });

  it('does not make up an item when it settles an alert that is gone', async () => {
    const before = (await table.outbox.getOutboxEntries()).length;
    await table.outbox.putDelivered('never-there', NOW);
    await table.outbox.putDropped('never-there', 'stale', NOW);
    expect(await table.outbox.getOutboxEntries()).toHaveLength(before);
  });

  it('gives those about events of a day and later', async () => {
    for (const day of ['2031-01-04', '2031-01-05'])
      await table.outbox.putAlert(alertOf(`${day}-paris`, `${day}T08:00:00.000Z`));
    const since = (await table.outbox.getOutboxEntries('2031-01-05')).map(({ alert }) => alert.eventId);
    expect(since.filter((id) => id.startsWith('2031'))).toEqual(['2031-01-05-paris']);
  });

  it('forgets an alert 400 days after it was decided', () => {
    const item = buildOutboxItem(alertOf('ttl', '2026-01-05T00:00:00.000Z'));
    expect(new Date(Number(item.expires) * 1000).toISOString()).toBe('2027-02-09T00:00:00.000Z');
  });
});

describe('a stream record', () => {
  it('brings back the alert that was put', () => {
    const alert = makeAlert(
      makeEvent({ ordinal: 5, testimonies: [makeTestimony({ title: 'מחר בפריז 🕊️', link: null })] }),
      'confirmed',
      { before: { kind: 'agreement', place: null, day: '2025-12-01' } },
    );
    expect(readOutboxRecord(buildOutboxRecord(alert, '1'))).toEqual({ outcome: 'alert', alert });
  });

  it.each([
    ['no image', undefined],
    ['an image without an alert', { pk: { S: 'OUTBOX' } }],
    ['attribute types nobody knows', { alert: { Z: 'x' } }],
  ])('with %s is unreadable, and says so', (_, image) => {
    const record = buildOutboxRecord(makeAlert(), '1');
    const broken = { ...record, dynamodb: { ...record.dynamodb, NewImage: image as undefined } };
    expect(readOutboxRecord(broken)).toEqual({
      outcome: 'unreadable',
      alertId: '2026-01-05-paris-round-opened#reported',
      reason: 'unreadable: alert: Invalid input: expected object, received undefined',
    });
  });
});
