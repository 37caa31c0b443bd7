import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { givePulse } from '../../functions/notify/pulse.ts';
import { reviewOutbox } from '../../functions/notify/reviewOutbox.ts';
import { makeAlert, makeEvent } from '../samples/news.ts';
import { createRecorder, createServices, startTable } from './notifyHarness.ts';

let table: Awaited<ReturnType<typeof startTable>>;
beforeEach(async () => {
  table = await startTable();
});
afterEach(() => table.stop());

const minute = (minutes: number) => new Date(Date.UTC(2026, 0, 5, 8, minutes));

/** The lines of a review that ring, or that say what is over. */
async function review(at: Date): Promise<unknown[]> {
  const services = createServices(table, createRecorder());
  await reviewOutbox({ ...services, ...table }, at);
  return services.heard.log.flatMap(({ what, trouble, Troubles, count }): unknown[] =>
    what === 'trouble' ? [{ trouble, Troubles, count }] : what === 'trouble-over' ? [`over: ${trouble}`] : [],
  );
}

describe('the review of the outbox', () => {
  it('rings for alerts that wait or are given up when there are more of them, and not at every look', async () => {
    const alerts = ['a', 'b', 'c'].map((id) => makeAlert(makeEvent({ id }), 'reported'));
    for (const alert of alerts) await table.outbox.putAlert(alert);
    const [a, b, c] = alerts.map(({ id }) => id);
    await table.outbox.putRejected(a ?? '', 'no', minute(0));
    await table.outbox.putWaiting(b ?? '', 'no right to publish', minute(0));
    await table.outbox.putDelivered(c ?? '', minute(0));
    expect(await review(minute(1))).toEqual([
      { trouble: 'Alerts rejected', Troubles: 1, count: 1 },
      { trouble: 'Alerts waiting', Troubles: 1, count: 1 },
    ]);
    expect(await review(minute(16))).toEqual([]);
    await table.outbox.putDelivered(b ?? '', minute(17));
    expect(await review(minute(31))).toEqual(['over: Alerts waiting']);
  });

  it('rings when no feed has had anything new for six hours', async () => {
    await table.events.putNewsTime(minute(0));
    expect(await review(minute(359))).toEqual([]);
    expect(await review(minute(360))).toEqual([{ trouble: 'News silent', Troubles: 1, count: 1 }]);
    await table.events.putNewsTime(minute(365));
    expect(await review(minute(375))).toEqual(['over: News silent']);
  });

  it('rings, too, when feeds have refused from the first review on', async () => {
    expect(await review(minute(0))).toEqual([]);
    expect(await review(minute(360))).toEqual([{ trouble: 'News silent', Troubles: 1, count: 1 }]);
  });
});

/** Looks for a sign of life; what is late where there is none. */
async function pulse(at: Date, pollMinutes = 5): Promise<unknown> {
  const log: Record<string, unknown>[] = [];
  const signs: Date[] = [];
  const sendPulse = async () => void signs.push(at);
  await givePulse({ ...table, pollMinutes, sendPulse, log: (entry) => void log.push(entry) }, at);
  return signs.length > 0 ? 'alive' : log[0]?.late;
}

describe('the sign of life', () => {
  const look = async (at: Date) => {
    await review(at);
    await table.watch.putWatch('audit', {}, at);
  };

  it('is given while polls, reviews and audits go on', async () => {
    await table.events.putPollTime(minute(0));
    await look(minute(0));
    expect(await pulse(minute(14))).toBe('alive');
  });

  it('is not given once there is no poll: with the quarter of an hour of the alarm, half an hour', async () => {
    await table.events.putPollTime(minute(0));
    await look(minute(10));
    expect(await pulse(minute(15))).toBe('alive');
    expect(await pulse(minute(16))).toEqual(['poll']);
  });

  it('waits for three rounds where polls are rarer', async () => {
    await table.events.putPollTime(minute(0));
    await look(minute(160));
    expect(await pulse(minute(165), 60)).toBe('alive');
    expect(await pulse(minute(166), 60)).toEqual(['poll']);
  });

  it('is not given when nobody looks through the outbox, or into the metrics of AWS', async () => {
    await look(minute(0));
    await table.events.putPollTime(minute(31));
    expect(await pulse(minute(31))).toEqual(['review']);
    await review(minute(181));
    await table.events.putPollTime(minute(181));
    expect(await pulse(minute(181))).toEqual(['audit']);
  });

  it('does not wait for the first audit, which may be an hour away, but not for ever', async () => {
    for (const at of [0, 90, 181]) await review(minute(at));
    await table.events.putPollTime(minute(90));
    expect(await pulse(minute(90))).toBe('alive');
    await table.events.putPollTime(minute(181));
    expect(await pulse(minute(181))).toEqual(['audit']);
  });

  it('is not given before the first poll', async () => {
    await look(minute(0));
    expect(await pulse(minute(1))).toEqual(['poll']);
  });
});
