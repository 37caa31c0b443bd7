import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEventReads } from '../../functions/adapters/eventReads.ts';
import { createEventStore } from '../../functions/adapters/eventStore.ts';
import { createOutbox } from '../../functions/adapters/outbox.ts';
import { createSnapshotStore } from '../../functions/adapters/snapshotStore.ts';
import { DEFAULT_DOSSIER, readDossierFile } from '../../functions/dossierFile.ts';
import { putSnapshot } from '../../functions/poll/putSnapshot.ts';
import { createSite } from '../../functions/site/app.tsx';
import { createTable, type Database, startDatabase } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import type { Report } from '../../shared/detect/report.ts';
import { type Dossier, dossierSchema } from '../../shared/dossier/dossier.ts';
import { boundReport } from '../../shared/events/bounds.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { eventCode } from '../../shared/events/eventCode.ts';
import { makeAlert, makeReport } from '../samples/news.ts';
import { countUnits } from './countUnits.ts';
import { makeServices } from './makeServices.ts';
import { makeEvents, storeEvents } from './manyEvents.ts';
import { DOSSIER } from './sampleDossier.ts';
import { NOW, storyTestimony } from './sampleEvents.ts';

const EVENTS = makeEvents(10_000);
const NEWEST = EVENTS.at(-1)?.id ?? '';
const OLDEST = EVENTS[0]?.id ?? '';

let database: Database;
let documents: DynamoDBDocumentClient;
let units: ReturnType<typeof countUnits>;
beforeAll(async () => {
  database = await startDatabase(null);
  documents = DynamoDBDocumentClient.from(new DynamoDBClient({ ...LOCAL_AWS, endpoint: database.endpoint }));
  units = countUnits(documents);
});
afterAll(async () => {
  documents.destroy();
  await database.stop();
});

/** Events that the table holds of many: reading through these would show as well as through all. */
const [NEWEST_STORED, OLDEST_STORED] = [1_500, 25];

/** A site on a table of these events, forty alerts and the snapshot that a poll makes of them. */
async function startSite(table: string, unsorted: TalksEvent[], reports: Partial<Report> = {}, dossier?: Dossier) {
  const events = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1));
  await createTable(database.endpoint, table);
  const [store, snapshot, outbox] = [
    createEventStore(documents, table),
    createSnapshotStore(documents, table),
    createOutbox(documents, table),
  ];
  const middle = Math.max(OLDEST_STORED, events.length - NEWEST_STORED);
  await storeEvents(documents, table, [...events.slice(0, OLDEST_STORED), ...events.slice(middle)]);
  for (const event of events.slice(-40)) await outbox.putAlert(makeAlert(event, 'confirmed'));
  const inMemory = { getEvents: async (since = '') => events.filter(({ id }) => id >= since) };
  for (const report of reportsOf(reports))
    for (const eventId of [NEWEST, null]) await store.putReport(eventId, boundReport(report), NOW);
  const services = { events: inMemory, snapshot, outbox, clock: () => NOW };
  await putSnapshot(services, [], NOW);
  const reads = {
    ...(dossier && { dossier }),
    snapshot,
    events: createEventReads(documents, table),
    getPollTime: store.getPollTime,
  };
  return { site: createSite(makeServices(reads)), services: { ...services, events: store } };
}

/** Twenty reports, some of them more than a page shows. */
function reportsOf(more: Partial<Report>): Report[] {
  return Array.from({ length: 20 }, (_, index) => ({
    ...makeReport({ published: '2026-01-06T20:00:00.000Z', summary: 'Three sentences and more. '.repeat(10) }),
    ...more,
    id: `report-${String(index).padStart(2, '0')}`,
  }));
}
/** As large as a report may become, in letters of two bytes. */
const LARGEST = {
  title: 'ب'.repeat(300),
  summary: 'ب'.repeat(1000),
  itemId: 'x'.repeat(1000),
  link: `https://x.example/${'x'.repeat(900)}`,
};

/** A request as anybody may send it: what it took of the table, and what it was sent. */
async function ask(site: Hono, path: string) {
  units();
  const answer = await site.request(path);
  const bytes = (await answer.arrayBuffer()).byteLength;
  return { status: answer.status, bytes, ...units() };
}

describe('with ten thousand events', () => {
  let started: Awaited<ReturnType<typeof startSite>>;
  beforeAll(async () => {
    started = await startSite('many', EVENTS);
  }, 60_000);

  it.each([
    ['/', 200, 3],
    ['/timeline/400', 200, 3],
    ['/timeline', 200, 3],
    ['/timeline?kind=agreement', 200, 16],
    ['/timeline?words=talks+paris&lang=ar&outlet=reuters&from=9000', 200, 20],
    ['/timeline?words=zeppelin', 200, 3],
    ['/timeline?kind=nonsense', 400, 0],
    ['/track', 200, 1],
    ['/talks', 200, 4],
    ['/track.svg', 200, 1],
    ['/timeline/999999', 404, 1],
    ['/events.json', 200, 4],
    ['/events.json?page=7', 200, 3],
    ['/events.json?page=999999', 404, 1],
    ['/feed.atom', 200, 5],
    ['/calendar.ics', 200, 9],
    ['/events.csv', 200, 5],
    ['/sitemap.xml', 200, 9],
    ['/outputs', 200, 0],
    [`/e/${eventCode(NEWEST)}`, 200, 5],
    [`/e/${eventCode(OLDEST)}`, 200, 5],
    [`/e/${eventCode(NEWEST)}/reports`, 200, 5],
    [`/why/${eventCode(NEWEST)}/report-00`, 200, 3],
    ['/why/none/2026-01-06T20:00:00.000Z~report-00', 200, 1],
    ['/e/00000000', 404, 3],
    ['/e/not-a-code', 404, 0],
    ['/health', 200, 2],
    ['/nowhere', 404, 0],
  ])('%s answers %i for at most %i read units, and is small', async (path, status, most) => {
    const { bytes, read, written, ...answer } = await ask(started.site, path);
    expect(answer.status).toBe(status);
    expect(read).toBeLessThanOrEqual(most);
    expect(written).toBe(0);
    expect(bytes).toBeLessThan(40_000);
  });

  it('a poll without news writes the head alone, and reads no older event', async () => {
    units();
    await putSnapshot(started.services, [], NOW);
    const { read, written } = units();
    expect(written).toBeLessThanOrEqual(10);
    expect(read).toBeLessThan(60);
  });
});

/** As long as reports may be, in letters of two and three bytes. */
const LONGEST = { title: 'ب'.repeat(300), publisher: 'न'.repeat(100), family: `?${'f'.repeat(259)}` };

describe('with events as large as they get, and a dossier that comes with Parley', () => {
  let site: Hono;
  const largest = makeEvents(12).map((event) => ({
    ...event,
    testimonies: Array.from({ length: 100 }, (_, index) =>
      storyTestimony({ ...LONGEST, reportId: String(index).padEnd(64, '0'), link: `${LARGEST.link}${index}` }),
    ),
  }));
  const dossier = readDossierFile(DEFAULT_DOSSIER);
  beforeAll(async () => {
    site = (await startSite('largest', largest, LARGEST, dossier)).site;
  }, 60_000);

  it.each([
    '/',
    '/timeline/2',
    '/timeline?kind=agreement',
    '/talks',
    '/track',
    '/events.json',
    '/feed.atom',
    '/feed.json',
    '/calendar.ics',
    '/events.csv',
    '/sitemap.xml',
    `/e/${eventCode(NEWEST)}`,
    `/e/${eventCode(NEWEST)}/reports`,
    `/why/${eventCode(NEWEST)}/report-00`,
  ])('%s is less than 100 kB', async (path) => {
    const { status, bytes } = await ask(site, path);
    expect(status).toBe(200);
    expect(bytes).toBeLessThan(100_000);
  });

  it('/events.json with a dossier that is full to its limits is twenty times less than Lambda may answer, 6 MB', async () => {
    const fact = { date: '2025-09-15', source: 'ب'.repeat(300), text: 'ب'.repeat(300) };
    const step = { ...fact, title: 'ب'.repeat(100), details: fact.text, place: 'paris', round: 1, people: ['ada'] };
    const day = (index: number) => `2025-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, '0')}`;
    const about = {
      background: Array(3).fill(fact),
      course: Array.from({ length: 60 }, (_, index) => ({ ...step, date: day(index), round: index + 1 })),
      demands: Array(30).fill({ ...fact, issue: 'bridge', side: 'northland' }),
      outcomes: Array(6).fill(fact),
      next: Array(6).fill(fact),
    };
    const full = dossierSchema.parse({ ...DOSSIER, about });
    const filled = await startSite('full', largest, LARGEST, full);
    const { status, bytes } = await ask(filled.site, '/events.json');
    expect([status, bytes > 150_000, bytes < 300_000]).toEqual([200, true, true]);
  }, 60_000);

  it('/events.json counts the reports that it has no room for', async () => {
    const { events } = JSON.parse(await (await site.request('/events.json')).text());
    for (const { sources, omitted } of events) {
      expect(sources.length).toBeGreaterThan(8);
      expect(sources.length + omitted).toBe(100);
    }
  });
});

describe.each([
  [12, 'as many reports as the page shows'],
  [100, 'as many as their own page shows'],
])('with events of %i reports, %s, in words that do not compress', (reports) => {
  let site: Hono;
  beforeAll(async () => {
    const testimonies = () =>
      Array.from({ length: reports }, () => storyTestimony({ title: randomBytes(100).toString('base64') }));
    const large = makeEvents(60).map((event) => ({ ...event, testimonies: testimonies() }));
    site = (await startSite(`large-${reports}`, large, LARGEST)).site;
  });

  it.each([
    '/',
    '/timeline/2',
    '/timeline?kind=agreement',
    '/events.json',
    '/feed.atom',
    '/calendar.ics',
    '/events.csv',
    '/sitemap.xml',
    '/track.png',
    `/e/${eventCode(NEWEST)}`,
    `/e/${eventCode(NEWEST)}/reports`,
    `/why/${eventCode(NEWEST)}/report-00`,
  ])('%s takes at most 32 read units and less than 100 kB', async (path) => {
    const { status, bytes, read } = await ask(site, path);
    expect(status).toBe(200);
    expect(read).toBeLessThanOrEqual(32);
    expect(bytes).toBeLessThan(100_000);
  });
});
