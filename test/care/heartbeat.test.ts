import { SubscribeCommand } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CLAIM_LAPSES_AFTER_SECONDS } from '../../functions/adapters/ledger.ts';
import { AlertRejected } from '../../functions/alertServices.ts';
import { care, readCareCall } from '../../functions/care/care.ts';
import { HeartbeatFailed } from '../../functions/care/sendHeartbeat.ts';
import { makeFeedState } from '../samples/news.ts';
import { EVENTS } from '../site/sampleEvents.ts';
import { type CareHarness, startCare } from './careHarness.ts';

let harness: CareHarness;
beforeAll(async () => {
  harness = await startCare(['en', 'fr']);
  const TopicArn = harness.services.topics.heartbeat;
  await harness.sns.client.send(new SubscribeCommand({ TopicArn, Protocol: 'sms', Endpoint: '+447911123456' }));
  for (const event of EVENTS.slice(0, 2)) await harness.care.events.putEvent({ ...event, version: 0 });
  for (const { id } of harness.services.dossier.feeds.slice(0, 2))
    await harness.care.feeds.putFeedState(makeFeedState(id));
});
afterAll(() => harness.stop());

/** A Monday of its own for each test. */
let weeks = 0;
let monday: Date;
const after = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);
beforeEach(async () => {
  weeks += 1;
  monday = new Date(Date.UTC(2026, 0, 5 + 7 * weeks, 6, 5));
  harness.setTime(monday);
  harness.sns.delivered.length = 0;
});

const send = (services = harness.care) => care(services, 'heartbeat');
const texts = () => harness.sns.delivered.map(({ text }) => text);

describe('the heartbeat', () => {
  it('goes out once a week, however often it is asked for', async () => {
    await harness.care.events.putPollTime(after(-3));
    for (const minutes of [0, 60, 6 * 24 * 60]) {
      harness.setTime(after(minutes));
      await send();
    }
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toMatch(
      /: watch impaired: last check 3 minutes ago, \d of \d feeds bring news, nothing in the talks since \d+ \w+( \d+)?\. http/,
    );
    harness.setTime(after(7 * 24 * 60));
    await send();
    expect(texts()).toHaveLength(2);
    weeks += 1;
  });

  it('goes out once when three are asked for at the same time', async () => {
    await Promise.allSettled([send(), send(), send()]);
    expect(texts()).toHaveLength(1);
  });

  it('is sent by the next call when SNS refused it', async () => {
    const refuse = async () => {
      throw new AlertRejected('InvalidParameter: no');
    };
    await expect(send({ ...harness.care, sender: { sendAlert: refuse } })).rejects.toThrow(HeartbeatFailed);
    await send();
    expect(texts()).toHaveLength(1);
  });

  it('waits until the claim of a call that died has lapsed, and asks to be called again until then', async () => {
    const die = async () => {
      throw new Error('socket hang up');
    };
    await expect(send({ ...harness.care, sender: { sendAlert: die } })).rejects.toThrow('socket hang up');
    await expect(send()).rejects.toThrow(HeartbeatFailed);
    harness.setTime(new Date(monday.getTime() + (CLAIM_LAPSES_AFTER_SECONDS + 1) * 1000));
    await send();
    expect(texts()).toHaveLength(1);
  });
});

describe('the heartbeat in several languages', () => {
  const policy = { languages: ['en', 'fr'] as ('en' | 'fr')[] };
  const services = () => {
    const { dossier } = harness.care;
    return { ...harness.care, dossier: { ...dossier, policy: { ...dossier.policy, ...policy } } };
  };
  beforeAll(async () => {
    const TopicArn = harness.services.topics['heartbeat-fr'];
    await harness.sns.client.send(new SubscribeCommand({ TopicArn, Protocol: 'sms', Endpoint: '+33612345678' }));
  });

  it('goes once to the readers of each', async () => {
    await harness.care.events.putPollTime(after(-3));
    for (let call = 0; call < 2; call += 1) await send(services());
    expect(texts()).toEqual([
      expect.stringContaining('last check 3 minutes ago'),
      expect.stringContaining('dernière vérification il y a 3 minutes'),
    ]);
  });

  it('reaches the others when one cannot be told, and that one with the next call', async () => {
    const { sender } = harness.care;
    const sendAlert: typeof sender.sendAlert = async (topic, message) => {
      if (topic === 'heartbeat') throw new AlertRejected('InvalidParameter: no');
      return sender.sendAlert(topic, message);
    };
    await expect(send({ ...services(), sender: { sendAlert } })).rejects.toThrow(HeartbeatFailed);
    expect(texts()).toEqual([expect.stringContaining('dernière vérification')]);
    await send(services());
    expect(texts()).toHaveLength(2);
  });
});

describe('a call of a schedule', () => {
  it('names its task, or is refused', () => {
    expect(readCareCall({ task: 'heartbeat' })).toEqual({ task: 'heartbeat' });
    for (const event of [undefined, {}, { task: 'dance' }]) expect(() => readCareCall(event)).toThrow();
  });
});
