import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLAIM_LAPSES_AFTER_SECONDS } from '../../functions/adapters/ledger.ts';
import { buildOutboxRecord } from '../../functions/adapters/outboxRecord.ts';
import { AlertBlocked, AlertRejected, type AlertSender } from '../../functions/alertServices.ts';
import { notify } from '../../functions/notify/notify.ts';
import { redrive } from '../../functions/notify/redrive.ts';
import { reviewOutbox } from '../../functions/notify/reviewOutbox.ts';
import { MAX_TRIES } from '../../functions/notify/settleAlert.ts';
import { WriteRefused } from '../../functions/services.ts';
import { createDeliverer } from '../../infra/local/deliverPending.ts';
import type { Alert } from '../../shared/alerts/alert.ts';
import { makeAlert, makeEvent } from '../samples/news.ts';
import { createRecorder, createServices, startTable, streamOf } from './notifyHarness.ts';

let table: Awaited<ReturnType<typeof startTable>>;
beforeEach(async () => {
  table = await startTable();
});
afterEach(() => table.stop());

const NOW = new Date('2026-01-05T08:16:00.000Z');
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const failed = (...numbers: string[]) => ({ batchItemFailures: numbers.map((itemIdentifier) => ({ itemIdentifier })) });
/** The topics of a first report that are in order. */
const OTHERS = ['all-early', 'rounds-twice', 'all-twice'];
const topicsOf = (published: string[]) => published.map((line) => line.split(':')[0]);

async function putAlert(id: string, changes: Partial<Alert> = {}): Promise<Alert> {
  const alert = makeAlert(makeEvent({ id }), 'reported', changes);
  await table.outbox.putAlert(alert);
  return alert;
}
/** The table refuses the key of its entry in the ledger, which is longer than 2048 bytes. */
const putPoison = () => putAlert('poison', { eventId: 'x'.repeat(3_000) });
const statesOf = async () =>
  Object.fromEntries((await table.outbox.getOutboxEntries()).map(({ alert, state }) => [alert.event.id, state]));
const entryOf = async (alert: Alert) => (await table.outbox.getOutboxEntries()).find((e) => e.alert.id === alert.id);

describe('an alert that the ledger’s table refuses', () => {
  it('holds up those behind it for a few tries, is then rejected with its reason, and they are told at the first', async () => {
    const [poison, next] = [await putPoison(), await putAlert('next')];
    const recorder = createRecorder();
    const services = createServices(table, recorder);
    for (let tries = 1; tries < MAX_TRIES; tries++) {
      expect(await notify(services, streamOf(poison, next), NOW)).toEqual(failed('1'));
      expect(await statesOf()).toEqual({ poison: 'waiting', next: 'delivered' });
    }
    expect(await notify(services, streamOf(poison, next), NOW)).toEqual(failed());
    expect(await statesOf()).toEqual({ poison: 'rejected', next: 'delivered' });
    expect((await entryOf(poison))?.reason).toMatch(/^rounds-early: ValidationException: .*; all-early: Validation/);
    expect(topicsOf(recorder.published)).toEqual(['rounds-early', 'all-early', 'rounds-twice', 'all-twice']);
    expect(services.heard.log).toContainEqual(
      expect.objectContaining({ what: 'notify.rejected', trouble: 'Alerts rejected' }),
    );
  });

  it('has its tries counted over restarts of the notifier', async () => {
    const poison = await putPoison();
    for (let tries = 1; tries <= MAX_TRIES; tries++)
      await notify(createServices(table, createRecorder()), streamOf(poison), NOW);
    expect(await statesOf()).toEqual({ poison: 'rejected' });
  });

  it('is tried as often again when an operator puts it back', async () => {
    const poison = await putPoison();
    const services = createServices(table, createRecorder());
    for (let tries = 1; tries <= MAX_TRIES; tries++) await notify(services, streamOf(poison), NOW);
    await redrive({ outbox: table.outbox, log: services.log }, NOW);
    expect((await entryOf(poison))?.tries).toBe(0);
    expect(await notify(services, streamOf(poison), NOW)).toEqual(failed('1'));
  });

  it('holds up nobody on one machine', async () => {
    await putPoison();
    await putAlert('next');
    const services = createServices(table, createRecorder());
    const deliver = createDeliverer({
      outbox: table.outbox,
      notify: (event) => notify(services, event, NOW),
      inbox: () => [],
    });
    const told: string[] = [];
    for (let polls = 1; polls <= MAX_TRIES; polls++)
      told.push(`${polls}: ${(await deliver(0)).map(({ alert }) => alert.eventId)}`);
    expect(told).toEqual(['1: next', '2: ', '3: ', '4: ', '5: ']);
    expect(await statesOf()).toEqual({ poison: 'rejected', next: 'delivered' });
    expect(await deliver(0)).toEqual([]);
  });

  it('is not even told of by the table when it takes no word about it, and still holds up nobody', async () => {
    const [poison, next] = [await putPoison(), await putAlert('next')];
    const services = createServices(table, createRecorder());
    const refusing = async () => {
      throw Object.assign(new WriteRefused('too large'), { name: 'ValidationException', $metadata: {} });
    };
    const outbox = { ...table.outbox, putWaiting: refusing };
    expect(await notify({ ...services, outbox }, streamOf(poison, next), NOW)).toEqual(failed());
    expect(await statesOf()).toEqual({ poison: 'pending', next: 'delivered' });
  });
});

/** SNS, where a topic may be out of order until it is mended. */
function createSns() {
  const recorder = createRecorder();
  const blocked = new Set<string>();
  const sendAlert: AlertSender['sendAlert'] = async (topic, message) => {
    if (blocked.has(topic)) throw new AlertBlocked('AuthorizationError: no right to publish');
    return recorder.sendAlert(topic, message);
  };
  return { published: recorder.published, blocked, sendAlert };
}

describe('an alert that the account may not publish', () => {
  const tryOut = async (services: ReturnType<typeof createServices>, alert: Alert, at: Date) => {
    for (let tries = 1; tries <= MAX_TRIES; tries++) await notify(services, streamOf(alert), at);
  };

  it('reaches the topics that are in order, waits with its reason, and holds up nobody', async () => {
    const [alert, next] = [await putAlert('blocked'), await putAlert('next')];
    const sns = createSns();
    sns.blocked.add('rounds-early');
    const services = createServices(table, sns);
    for (let tries = 1; tries < MAX_TRIES; tries++)
      expect(await notify(services, streamOf(alert, next), NOW)).toEqual(failed('1', '2'));
    expect(await notify(services, streamOf(alert, next), NOW)).toEqual(failed());
    expect(topicsOf(sns.published)).toEqual([...OTHERS, ...OTHERS]);
    expect(await statesOf()).toEqual({ blocked: 'waiting', next: 'waiting' });
    expect((await entryOf(alert))?.reason).toBe('rounds-early: AuthorizationError: no right to publish');
    expect(services.heard.log).toContainEqual(expect.objectContaining({ what: 'notify.waiting' }));
  });

  it('is told once to the topic when it is mended, and not again to the others', async () => {
    const alert = await putAlert('mended');
    const sns = createSns();
    sns.blocked.add('rounds-early');
    const services = createServices(table, sns);
    await tryOut(services, alert, NOW);
    sns.blocked.clear();
    await reviewOutbox({ ...services, ...table }, minutesLater(15));
    expect(await statesOf()).toEqual({ mended: 'pending' });
    await notify(services, { Records: [buildOutboxRecord(alert, '1', 'MODIFY')] }, minutesLater(15));
    expect(topicsOf(sns.published)).toEqual([...OTHERS, 'rounds-early']);
    expect(await statesOf()).toEqual({ mended: 'delivered' });
  });

  it('is tried for as long as the news is fresh, and then dropped', async () => {
    const alert = await putAlert('too-late');
    const sns = createSns();
    for (const topic of alert.topics) sns.blocked.add(topic);
    const services = createServices(table, sns);
    for (let hour = 0; hour < 24; hour++) {
      await tryOut(services, alert, minutesLater(60 * hour));
      expect(await statesOf()).toEqual({ 'too-late': 'waiting' });
      await reviewOutbox({ ...services, ...table }, minutesLater(60 * hour + 15));
      expect(await statesOf()).toEqual({ 'too-late': 'pending' });
    }
    await notify(services, streamOf(alert), minutesLater(60 * 25));
    expect((await entryOf(alert))?.reason).toBe('stale: 25 hours old when its turn came, limit 24');
  });

  it('is not found by the stream to be a new item when it is set waiting, or it would be tried without end', async () => {
    const [record] = streamOf(await putAlert('waits')).Records;
    const NewImage = { ...record?.dynamodb?.NewImage, state: { S: 'waiting' } };
    const change = { ...record, eventName: 'MODIFY' as const, dynamodb: { ...record?.dynamodb, NewImage } };
    const recorder = createRecorder();
    expect(await notify(createServices(table, recorder), { Records: [change] }, NOW)).toEqual(failed());
    expect(recorder.published).toEqual([]);
  });
});

describe('the review of the outbox', () => {
  const review = async (at: Date) => {
    const services = createServices(table, createRecorder());
    await reviewOutbox({ ...services, ...table }, at);
    const line = services.heard.log.find(({ what }) => what === 'notify.review');
    return [line?.rejected, line?.waiting, line?.putBack];
  };

  it('counts a rejected alert at every look until somebody deals with it, and leaves it alone', async () => {
    const alert = await putAlert('refused');
    const refusing: AlertSender = {
      async sendAlert() {
        throw new AlertRejected('InvalidParameter: no');
      },
    };
    const services = createServices(table, refusing);
    await notify(services, streamOf(alert), NOW);
    for (const days of [0, 1, 30]) expect(await review(minutesLater(days * 1440))).toEqual([1, 0, []]);
    await redrive({ outbox: table.outbox, log: services.log }, NOW);
    await notify(createServices(table, createRecorder()), streamOf(alert), NOW);
    expect(await review(NOW)).toEqual([0, 0, []]);
  });

  it('counts an item that cannot be read, too, which redrive puts back for a version that can', async () => {
    const alert = await putAlert('unreadable', { before: 'a word of a later version' as never });
    const services = createServices(table, createRecorder());
    await notify(services, streamOf(alert), NOW);
    for (const days of [0, 1, 30]) expect(await review(minutesLater(days * 1440))).toEqual([1, 0, []]);
    expect(await redrive({ outbox: table.outbox, log: services.log }, NOW)).toEqual([alert.id]);
    expect(await review(NOW)).toEqual([0, 0, []]);
  });

  it('counts what should be out by now, whatever keeps it', async () => {
    await putAlert('late', { decidedAt: minutesLater(-15).toISOString() });
    await putAlert('just-decided', { decidedAt: minutesLater(-14).toISOString() });
    expect(await review(NOW)).toEqual([0, 1, []]);
  });

  it('leaves to the stream what it may still be trying, and puts back what it has given up', async () => {
    const alert = await putAlert('outage');
    expect(await review(minutesLater(6 * 60))).toEqual([0, 1, []]);
    expect(await review(minutesLater(7 * 60))).toEqual([0, 1, [alert.id]]);
    expect(await review(minutesLater(8 * 60))).toEqual([0, 1, []]);
  });
});

describe('a correction while its news is being told', () => {
  it('waits for what the living notifier comes to, and then follows the news', async () => {
    const news = await putAlert('in-flight');
    const told = makeEvent({ id: 'in-flight', told: { early: NOW.toISOString() }, certainty: 'disputed' });
    const correction = makeAlert(told, 'correction');
    await table.outbox.putAlert(correction);
    await table.ledger.claim('in-flight#news', 'rounds-early', NOW);
    const recorder = createRecorder();
    const services = createServices(table, recorder);
    expect(await notify(services, streamOf(correction), minutesLater(1))).toEqual(failed('1'));
    expect(recorder.published).toEqual([]);
    // It died: whether the topic heard the news nobody knows, so it hears the correction, and never the news.
    const lapsed = minutesLater(CLAIM_LAPSES_AFTER_SECONDS / 60);
    expect(await notify(services, streamOf(correction), lapsed)).toEqual(failed());
    expect(await notify(services, streamOf(news), minutesLater(9))).toEqual(failed());
    expect(topicsOf(recorder.published)).toEqual(['rounds-early']);
    expect((await entryOf(correction))?.state).toBe('delivered');
  });
});
