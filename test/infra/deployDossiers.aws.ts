import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedServer } from '../poll/startFeedServer.ts';
import { type Deployment, deploy, type Functions, request } from './deployment.ts';
import { hasMoto } from './motoServer.ts';

/** What each is told of: a headline from before the first poll, and one from after it. */
const NEWS = {
  'israel-syria': [
    'Israel and Syria hold security talks in London',
    'Israeli and Syrian officials open new round of security talks in Paris',
  ],
  'russia-ukraine': [
    'Russia and Ukraine hold peace talks in Istanbul',
    'Russian and Ukrainian delegations open new round of peace talks in Abu Dhabi',
  ],
} as const;
type Id = keyof typeof NEWS;
const IDS = Object.keys(NEWS) as Id[];
/** The tables that stand for those with a stream. */
const TABLES: Record<Id, string> = { 'israel-syria': 'quiet-israel-syria', 'russia-ukraine': 'quiet-russia-ukraine' };

const canRun = hasMoto();
if (!canRun) console.log('not run: there is no moto_server on this machine (pip install "moto[server]")');

describe.runIf(canRun)('two dossiers deployed with npx cdk deploy -c dossiers=a.json,b.json', () => {
  let parley: Deployment;
  let functions: Functions;

  beforeAll(async () => {
    parley = await deploy((feeds) => IDS.map((id) => dossierWith(feeds, id)), { allowPrivateFeeds: true });
    for (const id of IDS) await parley.makeTable(TABLES[id]);
    functions = await parley.functionsOn(TABLES);
  });
  afterAll(() => parley?.stop());

  /** Published a minute from now, so after the first poll: the deployed functions have no clock but the machine's. */
  function show(id: Id, headlines: number): void {
    const published = new Date(Date.now() + 60_000).toISOString();
    const entries = NEWS[id].slice(0, headlines).map((title) => ({ title, published }));
    parley.feeds.set(`/${id}`, entries);
  }

  it('polls each into a table of its own, and tells each to its own subscribers', async () => {
    const inboxes: Record<Id, () => Promise<string[]>> = {
      'israel-syria': await parley.openInbox('all-early'),
      'russia-ukraine': await parley.openInbox('all-early', 'RussiaUkraineTopicArns'),
    };
    for (const id of IDS) show(id, 1);
    for (const id of IDS) await functions.poll({ dossier: id });
    for (const id of IDS) expect(await parley.readOutboxRecords(TABLES[id])).toEqual([]);
    for (const id of IDS) show(id, 2);
    for (const id of IDS) await functions.poll({ dossier: id });
    for (const id of IDS) {
      const Records = await parley.readOutboxRecords(TABLES[id]);
      expect(Records, id).toHaveLength(1);
      expect(await functions.notify({ Records })).toEqual({ batchItemFailures: [] });
      expect(await functions.notify({ Records })).toEqual({ batchItemFailures: [] });
    }
    expect(await inboxes['israel-syria']()).toEqual([expect.stringMatching(/Paris.*\/israel-syria\/e\//s)]);
    expect(await inboxes['russia-ukraine']()).toEqual([expect.stringMatching(/Abu Dhabi.*\/russia-ukraine\/e\//s)]);
  });

  it('shows both on the page, and each on its own', async () => {
    const read = async (path: string) => (await functions.site(request(path))) as { statusCode: number; body: string };
    const list = await read('/');
    expect(list.body).toMatch(/<a href="\/israel-syria\/">.*Paris.*<a href="\/russia-ukraine\/">.*Abu Dhabi/s);
    for (const [id, place, other] of [
      ['israel-syria', 'Paris', 'Abu Dhabi'],
      ['russia-ukraine', 'Abu Dhabi', 'Paris'],
    ] as const) {
      const page = await read(`/${id}/`);
      expect(page.statusCode, id).toBe(200);
      expect(page.body).toContain(`in ${place}`);
      expect(page.body).not.toContain(`in ${other}`);
      expect((await read(`/${id}/events.json`)).body).toContain('round-opened');
    }
  });

  it('says which dossiers there are to a call for another', async () => {
    await expect(functions.poll({ dossier: 'drc-m23' })).rejects.toThrow(
      /there is no dossier "drc-m23"; this deployment has israel-syria, russia-ukraine, canary/,
    );
  });
});

/** A shipped dossier with a feed that a test fills. */
function dossierWith(feeds: FeedServer, id: Id): object {
  const dossier = JSON.parse(readFileSync(`shared/dossier/${id}.json`, 'utf8')) as object;
  const feed = { id: 'wire', title: 'Wire', url: feeds.url(`/${id}`), lang: 'en', family: 'wire', trusted: true };
  return { ...dossier, inherits: undefined, withoutFeeds: undefined, feeds: [feed], policy: { holdMinutes: 0 } };
}
