import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLAIM_LAPSES_AFTER_SECONDS } from '../../functions/adapters/ledger.ts';
import { buildOutboxRecord } from '../../functions/adapters/outboxRecord.ts';
import { AlertRejected, type AlertSender, AlertThrottled, type Ledger } from '../../functions/alertServices.ts';
import { notify, PAUSE_AFTER_ALERT_MS } from '../../functions/notify/notify.ts';
import { redrive } from '../../functions/notify/redrive.ts';
import { RECORD_TRIES } from '../../functions/publishOnce.ts';
import type { Alert } from '../../shared/alerts/alert.ts';
import { makeAlert, makeEvent } from '../samples/news.ts';
import { Crash, crashAt, createRecorder, createServices, startTable, streamOf } from './notifyHarness.ts';

let table: Awaited<ReturnType<typeof startTable>>;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const NOW = new Date('2026-01-05T08:16:00Z');
const afterLapse = (from = NOW) => new Date(from.getTime() + (CLAIM_LAPSES_AFTER_SECONDS + 1) * 1000);
const nothingFailed = { batchItemFailures: [] };
const failed = (...numbers: string[]) => ({ batchItemFailures: numbers.map((itemIdentifier) => ({ itemIdentifier })) });

/** An alert about an event of its own, stored in the outbox. */
async function putAlert(eventId: string, purpose: Alert['purpose'] = 'reported', changes: Partial<Alert> = {}) {
  const alert = makeAlert(makeEvent({ id: eventId }), purpose, changes);
  await table.outbox.putAlert(alert);
  return alert;
}

async function stateOf(alert: Alert): Promise<string | undefined> {
  const entry = (await table.outbox.getOutboxEntries()).find((candidate) => candidate.alert.id === alert.id);
  return entry && (entry.reason === null ? entry.state : `${entry.state}: ${entry.reason}`);
}

const EARLY = ['rounds-early', 'all-early', 'rounds-twice', 'all-twice'];
const CONFIRMED = [...EARLY, 'rounds-confirmed', 'all-confirmed'];
const topicsOf = (published: string[]) => published.map((line) => line.split(':')[0]);

describe('a new alert', () => {
  it('is published once to each of its topics, however often its record comes', async () => {
    const alert = await putAlert('often', 'confirmed');
    const recorder = createRecorder();
    const services = createServices(table, recorder);
    for (const _ of [1, 2, 3]) expect(await notify(services, streamOf(alert, alert), NOW)).toEqual(nothingFailed);
    expect(topicsOf(recorder.published)).toEqual(CONFIRMED);
    expect(await stateOf(alert)).toBe('delivered');
  });

  it('is published once to each topic by two notifiers at the same time', async () => {
    const alert = await putAlert('two-at-once', 'confirmed');
    const recorder = createRecorder();
    const services = createServices(table, recorder);
    const answers = await Promise.all([1, 2].map(() => notify(services, streamOf(alert), NOW)));
    expect(topicsOf(recorder.published).sort()).toEqual([...CONFIRMED].sort());
    // Whoever met a claim of the other asks to come again; then everything turns out to be told.
    for (const answer of answers) expect([nothingFailed, failed('1')]).toContainEqual(answer);
    expect(await notify(services, streamOf(alert), NOW)).toEqual(nothingFailed);
    expect(recorder.published).toHaveLength(6);
  });

  it('tells an early subscriber once and whoever asked for it twice, in that order, though the event is confirmed before the report is out', async () => {
    const reported = await putAlert('early-once', 'reported');
    const confirmed = await putAlert('early-once', 'confirmed');
    const recorder = createRecorder();
    await notify(createServices(table, recorder), streamOf(reported, confirmed), NOW);
    expect(recorder.published).toEqual([
      'rounds-early: Freedonia-Sylvania talks: round opens in Paris, 5 Jan (unconfirmed)',
      'all-early: Freedonia-Sylvania talks: round opens in Paris, 5 Jan (unconfirmed)',
      'rounds-twice: Freedonia-Sylvania talks: round opens in Paris, 5 Jan (unconfirmed)',
      'all-twice: Freedonia-Sylvania talks: round opens in Paris, 5 Jan (unconfirmed)',
      'rounds-twice: Freedonia-Sylvania talks: now confirmed: round opens in Paris, 5 Jan',
      'all-twice: Freedonia-Sylvania talks: now confirmed: round opens in Paris, 5 Jan',
      'rounds-confirmed: Freedonia-Sylvania talks: round opens in Paris, 5 Jan',
      'all-confirmed: Freedonia-Sylvania talks: round opens in Paris, 5 Jan',
    ]);
  });

  it('may be followed by its correction on the same topics', async () => {
    const told = makeEvent({ id: 'taken-back', told: { early: '2026-01-05T08:15:00.000Z' }, certainty: 'disputed' });
    const recorder = createRecorder();
    const correction = makeAlert(told, 'correction');
    await notify(createServices(table, recorder), streamOf(await putAlert('taken-back'), correction), NOW);
    expect(topicsOf(recorder.published)).toEqual([...EARLY, ...EARLY]);
  });

  it('tells those who hear twice of what is confirmed at once one time, and never of its first report after that', async () => {
    const recorder = createRecorder();
    const services = createServices(table, recorder);
    await notify(services, streamOf(await putAlert('at-once', 'confirmed')), NOW);
    await notify(services, streamOf(await putAlert('at-once', 'reported')), NOW);
    expect(recorder.published.filter((line) => line.startsWith('all-twice'))).toEqual([
      'all-twice: Freedonia-Sylvania talks: round opens in Paris, 5 Jan',
    ]);
  });
});

describe('a correction', () => {
  const correctionOf = (eventId: string, told: Alert['event']['told']) =>
    makeAlert(makeEvent({ id: eventId, told, certainty: 'disputed' }), 'correction');
  const BOTH = { early: '2026-01-05T08:15:00.000Z', confirmed: '2026-01-05T08:15:00.000Z' };

  it('goes to the topics that got the alert, and to none that was refused it', async () => {
    const alert = await putAlert('half-told', 'confirmed');
    const recorder = createRecorder();
    const refusing: AlertSender = {
      async sendAlert(topic, message) {
        if (topic.endsWith('-confirmed')) throw new AlertRejected('NotFound: no such topic');
        return recorder.sendAlert(topic, message);
      },
    };
    await notify(createServices(table, refusing), streamOf(alert), NOW);
    await notify(createServices(table, recorder), streamOf(correctionOf('half-told', BOTH)), NOW);
    expect(topicsOf(recorder.published)).toEqual([...EARLY, ...EARLY]);
  });

  it('of what was dropped tells nobody, and says why', async () => {
    const old = await putAlert('dropped-news', 'confirmed', { decidedAt: '2026-01-03T08:00:00.000Z' });
    const correction = correctionOf('dropped-news', BOTH);
    await table.outbox.putAlert(correction);
    const recorder = createRecorder();
    await notify(createServices(table, recorder), streamOf(old, correction), NOW);
    expect(recorder.published).toEqual([]);
    expect(await stateOf(correction)).toBe('dropped: nobody was told what it corrects');
  });

  it('is not followed by the news that it corrects, even when that is sent again', async () => {
    const news = await putAlert('too-late-news');
    const services = createServices(table, createRecorder());
    await notify(services, streamOf(correctionOf('too-late-news', { early: BOTH.early })), NOW);
    const recorder = createRecorder();
    await notify(createServices(table, recorder), streamOf(news), NOW);
    expect(recorder.published).toEqual([]);
    expect(await stateOf(news)).toBe('dropped: corrected before it was told');
  });
});

describe('a crash', () => {
  // Six topics, then the outbox. Before those who hear twice are told of what is confirmed, its first report is withdrawn.
  const once = ['claim', 'publish', 'record'];
  const twice = ['withdraw', ...once];
  const plan = [once, once, twice, twice, once, once, 'outbox'].flat();
  const steps = plan.map((_, index) => index + 1);
  it.each(steps.flatMap((step) => [['before', step] as const, ['after', step] as const]))(
    '%s step %i loses nothing and repeats one message at most',
    async (when, step) => {
      const alert = await putAlert(`crash-${when}-${step}`, 'confirmed');
      const recorder = createRecorder();
      const services = createServices(table, recorder);
      const answer = await notify(crashAt(step, when, services), streamOf(alert), NOW);
      expect(answer).toEqual(failed('1'));
      await notify(services, streamOf(alert), NOW);
      expect(await notify(services, streamOf(alert), afterLapse())).toEqual(nothingFailed);
      expect([...new Set(topicsOf(recorder.published))].sort()).toEqual([...alert.topics].sort());
      // Only a death between the publish and its record leaves a topic in doubt.
      const name = plan[step - 1];
      const inDoubt = (name === 'publish' && when === 'after') || (name === 'record' && when === 'before');
      expect(recorder.published).toHaveLength(inDoubt ? 7 : 6);
      expect(await stateOf(alert)).toBe('delivered');
    },
  );

  it('has no step after these to happen at', async () => {
    const alert = await putAlert('no-crash', 'confirmed');
    const services = createServices(table, createRecorder());
    expect(await notify(crashAt(plan.length + 1, 'before', services), streamOf(alert), NOW)).toEqual(nothingFailed);
  });

  it('of the table for some seconds after SNS took the message repeats nothing', async () => {
    const alert = await putAlert('record-fails');
    const recorder = createRecorder();
    const services = createServices(table, recorder);
    let failures = RECORD_TRIES - 1;
    const record: Ledger['record'] = async (...args) => {
      failures -= 1;
      if (failures >= 0) throw new Crash('no answer');
      return table.ledger.record(...args);
    };
    const ledger = { ...table.ledger, record };
    expect(await notify({ ...services, ledger }, streamOf(alert), NOW)).toEqual(nothingFailed);
    expect(await notify(services, streamOf(alert), afterLapse())).toEqual(nothingFailed);
    expect(topicsOf(recorder.published)).toEqual(EARLY);
    expect(services.heard.pauses.slice(0, RECORD_TRIES - 1)).toEqual([250, 500, 1000, 2000]);
  });

  it('holds up no other alert while its claim has not lapsed', async () => {
    const stuck = await putAlert('stuck');
    const next = await putAlert('next-after-stuck');
    const recorder = createRecorder();
    const services = createServices(table, recorder);
    await notify(crashAt(2, 'before', services), streamOf(stuck), NOW);
    expect(await notify(services, streamOf(stuck, next), NOW)).toEqual(failed('1'));
    expect(await stateOf(stuck)).toBe('pending');
    expect(await stateOf(next)).toBe('delivered');
  });
});

describe('a channel that fails', () => {
  const failing = (error: Error, times: number): AlertSender & { published: string[] } => {
    const recorder = createRecorder();
    let left = times;
    return {
      published: recorder.published,
      sendAlert: async (topic, message) => {
        left -= 1;
        if (left >= 0) throw error;
        return recorder.sendAlert(topic, message);
      },
    };
  };

  it('for now makes this alert and all after it come again, and publishes nothing meanwhile', async () => {
    const [first, second] = [await putAlert('throttled-1'), await putAlert('throttled-2')];
    const sender = failing(new AlertThrottled('ThrottledException: Rate exceeded'), 1);
    const services = createServices(table, sender);
    expect(await notify(services, streamOf(first, second), NOW)).toEqual(failed('1', '2'));
    expect(sender.published).toEqual([]);
    // The claim was given back: no need to wait for it to lapse.
    expect(await notify(services, streamOf(first, second), NOW)).toEqual(nothingFailed);
    expect(sender.published).toHaveLength(8);
  });

  it('without saying whether it published keeps the claim until it lapses', async () => {
    const alert = await putAlert('timed-out');
    const sender = failing(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }), 1);
    const services = createServices(table, sender);
    expect(await notify(services, streamOf(alert), NOW)).toEqual(failed('1'));
    expect(await notify(services, streamOf(alert), NOW)).toEqual(failed('1'));
    expect(topicsOf(sender.published)).toEqual(EARLY.slice(1));
    expect(await notify(services, streamOf(alert), afterLapse())).toEqual(nothingFailed);
    expect(topicsOf(sender.published)).toEqual([...EARLY.slice(1), 'rounds-early']);
  });

  it('for good becomes a dead letter with its reason, and the other topics are told', async () => {
    const alert = await putAlert('refused');
    const sender = failing(new AlertRejected('InvalidParameter: no'), 1);
    const services = createServices(table, sender);
    expect(await notify(services, streamOf(alert), NOW)).toEqual(nothingFailed);
    expect(topicsOf(sender.published)).toEqual(EARLY.slice(1));
    expect(await stateOf(alert)).toBe('rejected: rounds-early: InvalidParameter: no');
    expect(services.heard.log).toContainEqual(
      expect.objectContaining({ what: 'notify.rejected', alertId: alert.id, trouble: 'Alerts rejected', Troubles: 1 }),
    );
  });
});

describe('a backlog', () => {
  it('is worked off from the oldest alert on, with a pause after each that published', async () => {
    const late = await putAlert('backlog-late', 'reported', { decidedAt: '2026-01-05T08:10:00.000Z' });
    const early = await putAlert('backlog-early', 'reported', { decidedAt: '2026-01-05T08:00:00.000Z' });
    const services = createServices(table, createRecorder());
    await notify(services, streamOf(late, early), NOW);
    await notify(services, streamOf(late, early), NOW);
    expect(services.heard.log.slice(0, 2).map(({ alertId }) => alertId)).toEqual([early.id, late.id]);
    expect(services.heard.pauses).toEqual([PAUSE_AFTER_ALERT_MS, PAUSE_AFTER_ALERT_MS]);
    expect(1000 / PAUSE_AFTER_ALERT_MS).toBeLessThanOrEqual(5);
  });

  it('drops what has grown stale, and keeps the reason', async () => {
    const alert = await putAlert('stale', 'reported', { decidedAt: '2026-01-03T08:00:00.000Z' });
    const recorder = createRecorder();
    expect(await notify(createServices(table, recorder), streamOf(alert), NOW)).toEqual(nothingFailed);
    expect(recorder.published).toEqual([]);
    expect(await stateOf(alert)).toBe('dropped: stale: 48 hours old when its turn came, limit 24');
  });

  it('does not take back that an alert was delivered when its record comes again too late', async () => {
    const alert = await putAlert('late-again');
    const services = createServices(table, createRecorder());
    await notify(services, streamOf(alert), NOW);
    await notify(services, streamOf(alert), new Date('2026-01-09T00:00:00Z'));
    expect(await stateOf(alert)).toBe('delivered');
  });
});

describe('dead letters put back', () => {
  it('reach the topics that were not told, once, and leave those that were alone', async () => {
    const own = await startTable();
    const alert = makeAlert(makeEvent({ id: 'again' }));
    await own.outbox.putAlert(alert);
    const refused: AlertSender = {
      async sendAlert(topic) {
        if (topic === 'rounds-early') throw new AlertRejected('NotFound: no such topic');
        return 'message';
      },
    };
    await notify(createServices(own, refused), streamOf(alert), NOW);
    const recorder = createRecorder();
    const services = createServices(own, recorder);
    const putBack = () => redrive({ outbox: own.outbox, log: services.log }, NOW);
    expect(await putBack()).toEqual([alert.id]);
    expect(await own.outbox.getPendingAlerts()).toEqual([alert]);
    // Putting an item back is a change of it, which the stream tells of as such.
    await notify(services, { Records: [buildOutboxRecord(alert, '1', 'MODIFY')] }, NOW);
    expect(topicsOf(recorder.published)).toEqual(['rounds-early']);
    expect(await putBack()).toEqual([]);
    await own.stop();
  });
});

describe('a record', () => {
  it('of anything but a new outbox item is passed over', async () => {
    const alert = makeAlert(makeEvent({ id: 'passed-over' }));
    const [record] = streamOf(alert).Records;
    const settled = { ...record?.dynamodb?.NewImage, state: { S: 'delivered' } };
    const other = { ...record, dynamodb: { ...record?.dynamodb, Keys: { pk: { S: 'FEED' }, sk: { S: 'x' } } } };
    const recorder = createRecorder();
    const event = {
      Records: [
        { ...record, eventName: 'MODIFY' as const, dynamodb: { ...record?.dynamodb, NewImage: settled } },
        { ...record, eventName: 'REMOVE' as const },
        other,
      ],
    };
    expect(await notify(createServices(table, recorder), event, NOW)).toEqual(nothingFailed);
    expect(recorder.published).toEqual([]);
  });

  it('that cannot be read is a dead letter with the wrong field’s name, and holds up nobody', async () => {
    const broken = await putAlert('unreadable');
    const next = await putAlert('after-unreadable');
    const event = streamOf(broken, next);
    const image = event.Records[0]?.dynamodb?.NewImage?.alert?.M;
    if (image) image.decidedAt = { S: 'yesterday' };
    const services = createServices(table, createRecorder());
    expect(await notify(services, event, NOW)).toEqual(nothingFailed);
    expect(await stateOf(broken)).toBe('rejected: unreadable: alert.decidedAt: Invalid ISO datetime');
    expect(await stateOf(next)).toBe('delivered');
  });
});
