import { afterAll, beforeAll, expect, it } from 'vitest';
import { AlertBlocked } from '../../functions/alertServices.ts';
import { deliverAlert } from '../../functions/notify/deliverAlert.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeAlert, makeEvent, makeTestimony } from '../samples/news.ts';
import { createRecorder, createServices, startTable } from './notifyHarness.ts';

let table: Awaited<ReturnType<typeof startTable>>;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const NOW = new Date('2026-01-05T08:16:00Z');
const policy = { ...SAMPLE_DOSSIER.policy, languages: ['en' as const, 'fr' as const] };
const dossier = { ...SAMPLE_DOSSIER, policy };
const TOPICS = ['rounds-early', 'all-early', 'rounds-twice', 'all-twice'];
const IN_BOTH = TOPICS.flatMap((topic) => [topic, `${topic}-fr`]);

/** An event of its own for each test, as one table serves all. */
const eventOf = (id: string) => makeEvent({ id: `2026-01-05-${id}`, told: { early: '2026-01-05T08:15:00.000Z' } });
const topicsOf = (published: readonly string[]) => published.map((line) => line.split(':')[0]);

it('tells an event once to each topic it concerns, in each language that is offered', async () => {
  const recorder = createRecorder();
  const services = { ...createServices(table, recorder), dossier };
  const alert = makeAlert(eventOf('once'));
  for (let call = 0; call < 2; call += 1) await deliverAlert(services, alert, NOW);
  expect(topicsOf(recorder.published)).toEqual(IN_BOTH);
  expect(recorder.published.slice(0, 2)).toEqual([
    'rounds-early: Freedonia-Sylvania talks: round opens in Paris, 5 Jan (unconfirmed)',
    "rounds-early-fr: Pourparlers Freedonia-Sylvania : ouverture d'un cycle a Paris, le 5 janv. (non confirme)",
  ]);
});

it('corrects in the languages in which it was told, also when one more is offered meanwhile', async () => {
  const recorder = createRecorder();
  const event = eventOf('corrected');
  await deliverAlert(createServices(table, recorder), makeAlert(event), NOW);
  const denied = { ...event, certainty: 'disputed' as const, testimonies: [makeTestimony({ denies: true })] };
  recorder.published.length = 0;
  await deliverAlert({ ...createServices(table, recorder), dossier }, makeAlert(denied, 'correction'), NOW);
  expect(topicsOf(recorder.published)).toEqual(TOPICS);
});

it('tells the others when the topics of one language are gone, and lets the alert wait for them', async () => {
  const recorder = createRecorder();
  const sender = {
    sendAlert: async (...call: Parameters<typeof recorder.sendAlert>) => {
      if (call[0].endsWith('-fr')) throw new AlertBlocked(`no topic is set up for "${call[0]}"`);
      return recorder.sendAlert(...call);
    },
  };
  const delivery = await deliverAlert({ ...createServices(table, sender), dossier }, makeAlert(eventOf('gone')), NOW);
  expect(topicsOf(recorder.published)).toEqual(TOPICS);
  expect(delivery).toMatchObject({ outcome: 'unsent', published: TOPICS, isOwnFault: false });
});
