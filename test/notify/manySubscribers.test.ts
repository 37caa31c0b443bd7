import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAlertSender } from '../../functions/adapters/alertSender.ts';
import { notify } from '../../functions/notify/notify.ts';
import { publishOnce } from '../../functions/publishOnce.ts';
import type { Delivery } from '../../infra/local/delivery.ts';
import { buildHeartbeat } from '../../shared/alerts/buildHeartbeat.ts';
import { eventCode } from '../../shared/events/eventCode.ts';
import { watchState } from '../../shared/feeds/watchState.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeAlert, makeEvent } from '../samples/news.ts';
import { type Crowd, gatherCrowd, makeReaders, type Reader } from './crowd.ts';
import { createServices, startTable, streamOf } from './notifyHarness.ts';

const NOW = new Date('2026-01-05T08:16:00Z');
const READERS = makeReaders(1_000);

let table: Awaited<ReturnType<typeof startTable>>;
let crowd: Crowd;
beforeAll(async () => {
  table = await startTable();
  crowd = await gatherCrowd(READERS, NOW);
});
afterAll(async () => {
  await crowd.stop();
  await table.stop();
});

const EARLY = { early: '2026-01-05T08:15:00.000Z' };
const round = makeEvent({ id: 'round' });
const agreement = makeEvent({ id: 'agreement', kind: 'agreement', certainty: 'confirmed' });
const breakdown = makeEvent({ id: 'breakdown', kind: 'breakdown' });
/** A round reported and later confirmed, an agreement confirmed at once, a breakdown reported and then denied. */
const ALERTS = [
  makeAlert(round, 'reported'),
  makeAlert({ ...round, certainty: 'confirmed', told: EARLY }, 'confirmed'),
  makeAlert(agreement, 'confirmed'),
  makeAlert(breakdown, 'reported'),
  makeAlert({ ...breakdown, certainty: 'disputed', told: EARLY }, 'correction'),
];

/** What each form asks for, by hand. */
const WISHES: Record<string, string[]> = {
  'rounds early': ['round reported'],
  'rounds confirmed': ['round confirmed'],
  'outcomes early': ['agreement confirmed', 'breakdown reported', 'breakdown correction'],
  'outcomes confirmed': ['agreement confirmed'],
  'all early': ['round reported', 'agreement confirmed', 'breakdown reported', 'breakdown correction'],
  'all confirmed': ['round confirmed', 'agreement confirmed'],
};

function wishesOf({ form }: Reader): string[] {
  const stage = form.stage || (form.email ? 'early' : 'confirmed');
  return [...(WISHES[`${form.interest} ${stage}`] ?? []), ...(form.heartbeat ? ['heartbeat'] : [])];
}

const EVENTS = new Map([round, agreement, breakdown].map(({ id }) => [eventCode(id), id]));

/** "round confirmed", from what stands in the message. */
function nameOf({ text }: Delivery): string {
  const event = EVENTS.get(/\/e\/([0-9a-f]{8})/.exec(text)?.[1] ?? '');
  if (/last check/i.test(text)) return 'heartbeat';
  if (/correction/i.test(text)) return `${event} correction`;
  return `${event} ${/unconfirmed|not yet confirmed/i.test(text) ? 'reported' : 'confirmed'}`;
}

describe('a thousand subscribers', () => {
  it('each hear exactly what they asked for, though every record comes twice', async () => {
    const sender = createAlertSender(crowd.client, crowd.topics);
    const services = createServices(table, sender);
    const heartbeat = buildHeartbeat(
      watchState([{ health: 'ok', note: '', lastNews: null }], NOW.toISOString(), NOW),
      [],
      SAMPLE_DOSSIER,
      'https://p.example',
      NOW,
    );
    for (const alert of ALERTS) {
      await table.outbox.putAlert(alert);
      for (const _ of [1, 2]) await notify(services, streamOf(alert), NOW);
    }
    for (const _ of [1, 2]) await publishOnce(services, 'heartbeat#2026-01-05', 'heartbeat', heartbeat, NOW);

    const heard = new Map<string, string[]>(READERS.map(({ address }) => [address, []]));
    for (const delivery of crowd.delivered) heard.get(delivery.to)?.push(nameOf(delivery));
    const wrong = READERS.filter((reader) => String(heard.get(reader.address)) !== String(wishesOf(reader)));
    expect(wrong.map((reader) => [reader.form, heard.get(reader.address)])).toEqual([]);
    expect(new Set(READERS.map((reader) => String(wishesOf(reader)))).size).toBe(12);
    expect(crowd.delivered).toHaveLength(READERS.flatMap(wishesOf).length);
  });
});
