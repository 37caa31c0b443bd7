import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { putSnapshot } from '../../functions/poll/putSnapshot.ts';
import type { SnapshotStore } from '../../functions/services.ts';
import { createSite } from '../../functions/site/app.tsx';
import { conditionsOf, countParts, partsOf } from '../../shared/snapshot/searchTerms.ts';
import { makeServices } from './makeServices.ts';
import { makeEvents } from './manyEvents.ts';
import { NOW, storyTestimony } from './sampleEvents.ts';
import { createMemorySnapshot } from './sampleNews.ts';

const LINES = 'infra/eval/wording/lines';
/** Some four thousand headlines in ten languages: words as an index has to hold them, few of them alike. */
const HEADLINES = readdirSync(LINES)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) =>
    readFileSync(`${LINES}/${file}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { title: string; lang: string }),
  );
const OUTLETS = ['reuters', 'le-monde', 'walla', 'sna'];
const EVENTS = makeEvents(10_000).map((event, index) => ({
  ...event,
  testimonies: [0, 1, 2].map((nth) => {
    const { title = '', lang = 'en' } = HEADLINES[(index * 3 + nth) % HEADLINES.length] ?? {};
    return storyTestimony({
      title,
      lang,
      family: OUTLETS[(index + nth) % OUTLETS.length] ?? 'reuters',
      reportId: `${index}-${nth}`,
    });
  }),
}));

/** DynamoDB takes items of 400 kB; reading one costs half a unit for each four kilobytes. */
const ITEM_BYTES = 400_000;
const unitsOf = (bytes: number) => Math.ceil(bytes / 4096) / 2;

interface Cost {
  reads: number;
  units: number;
  /** What the request holds of the table at once, as text. */
  bytesHeld: number;
}

describe('the search of ten thousand events', () => {
  let site: Hono;
  let cost: Cost;
  let largest = 0;
  beforeAll(async () => {
    const store = createMemorySnapshot();
    const services = {
      events: { getEvents: async () => EVENTS },
      outbox: { getOutboxEntries: async () => [] },
      snapshot: store,
      clock: () => NOW,
    };
    await putSnapshot(services, [], NOW, true);
    site = createSite(makeServices({ snapshot: counted(store) }));
  }, 120_000);

  /** As the table's own store, which keeps each piece compressed in an item. */
  function counted(store: SnapshotStore): SnapshotStore {
    const weigh = <A extends unknown[], T>(get: (...args: A) => Promise<T>) => {
      return async (...args: A) => {
        const piece = await get(...args);
        const text = JSON.stringify(piece);
        const bytes = gzipSync(text).length;
        largest = Math.max(largest, bytes);
        cost = { reads: cost.reads + 1, units: cost.units + unitsOf(bytes), bytesHeld: cost.bytesHeld + text.length };
        return piece;
      };
    };
    const { getHead, getPage, getTerms } = store;
    return { ...store, getHead: weigh(getHead), getPage: weigh(getPage), getTerms: weigh(getTerms) };
  }

  async function ask(path: string) {
    cost = { reads: 0, units: 0, bytesHeld: 0 };
    const answer = await site.request(path);
    const page = await answer.text();
    return { status: answer.status, page, bytes: Buffer.byteLength(page), ...cost };
  }

  it.each([
    'kind=agreement',
    'kind=agreement&from=1200',
    'kind=agreement&from=2490',
    'kind=agreement&from=9999999',
    'lang=he',
    'outlet=reuters&from=5000',
    'words=talks',
    'words=the+of+to+in+on+a',
    'words=المحادثات',
    'words=agree+paris&kind=agreement&lang=en&outlet=reuters&round=2026-01-06-paris',
    'words=zeppelin',
  ])('costs a bounded number of reads, units, bytes of memory and of the page: ?%s', async (query) => {
    const { status, bytes, reads, units, bytesHeld } = await ask(`/timeline?${query}`);
    expect(status).toBe(200);
    // The head, a part or two for each condition, and a page of the timeline for each of fifteen results.
    expect(reads).toBeLessThanOrEqual(24);
    expect(units).toBeLessThan(14);
    expect(bytesHeld).toBeLessThan(500_000);
    expect(bytes).toBeLessThan(40_000);
  });

  it('leads from each page of results to the next, at the same cost, each event once', async () => {
    const codes: string[] = [];
    let most = 0;
    for (let path: string | undefined = '/timeline?kind=agreement&lang=ar'; path; ) {
      const { page, units } = await ask(path);
      most = Math.max(most, units);
      codes.push(...[...page.matchAll(/<article id="e-(\w+)"/g)].map(([, code = '']) => code));
      path = /<a rel="next" href="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    const wanted = EVENTS.filter(
      ({ kind, testimonies }) => kind === 'agreement' && testimonies.some(({ lang }) => lang === 'ar'),
    );
    expect(wanted.length).toBeGreaterThan(200);
    expect(codes).toHaveLength(wanted.length);
    expect(new Set(codes).size).toBe(wanted.length);
    expect(most).toBeLessThan(14);
  });

  it('keeps every piece of it far below what an item of the table may hold', async () => {
    for (const words of ['talks', 'agree', 'paris', 'the']) {
      const [condition] = conditionsOf({ words });
      expect(condition && partsOf(condition, countParts(700))).toHaveLength(1);
      await ask(`/timeline?words=${words}`);
    }
    await ask('/timeline?kind=agreement');
    expect(largest).toBeGreaterThan(1000);
    expect(largest).toBeLessThan(ITEM_BYTES / 10);
  });
});
