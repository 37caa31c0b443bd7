import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { topicNames } from '../../shared/alerts/topicNames.ts';
import { isOf } from '../../shared/feeds/shard.ts';
import { troubleCall } from '../care/troubleCall.ts';
import type { Entry, FeedServer } from '../poll/startFeedServer.ts';
import { shiftedTable, shiftStory } from '../upgrade/shiftedTable.ts';
import { buildStoryDossier } from '../upgrade/story.ts';
import { countLines } from './countLines.ts';
import { type Deployment, deploy, type Functions, request } from './deployment.ts';
import { hasMoto } from './motoServer.ts';

const TOPIC_NAMES = topicNames(['en']);

const canRun = hasMoto();
if (!canRun) console.log('not run: there is no moto_server on this machine (pip install "moto[server]")');

const TABLE = 'without-stream';
/** Of a range that is set aside for fiction. */
const PHONE = '+33639981234';
const [OLD, OPENED] = [
  'Israel and Syria hold security talks in London',
  'Israeli and Syrian officials open new round of security talks in Paris',
];

/** The tests are a day with a deployment, one after the other. */
describe.runIf(canRun)('the stack deployed with npx cdk deploy', () => {
  let parley: Deployment;
  let functions: Functions;
  let early: () => Promise<string[]>;
  let confirmed: () => Promise<string[]>;
  const shown = new Map<string, Entry[]>();

  beforeAll(async () => {
    parley = await deploy(dossierWith, {
      allowPrivateFeeds: true,
      alertEmails: 'desk@example.org',
      alertPhones: '+33612345678',
      phoneCountries: 'FR',
      smsMonthlySpendUsd: 50,
      smsMaxPriceUsd: 0.1,
      shards: 2,
    });
    await parley.makeTable(TABLE);
    functions = await parley.functionsOn(TABLE);
    early = await parley.openInbox('all-early');
    confirmed = await parley.openInbox('all-confirmed');
    for (const outlet of OUTLETS) show(outlet);
  });
  afterAll(() => parley?.stop());

  function show(outlet: string, ...titles: string[]): void {
    const published = inAMinute();
    shown.set(outlet, [...(shown.get(outlet) ?? []), ...titles.map((title) => ({ title, published }))]);
    parley.feeds.set(`/${outlet}`, shown.get(outlet) ?? []);
  }
  const alertIds = async () => (await parley.readOutboxRecords(TABLE)).map(({ dynamodb }) => dynamodb?.Keys?.sk?.S);
  /** Polls, and hands on what the table's stream would: what is new in the outbox. */
  async function pollAndNotify({ poll, notify } = functions, table = TABLE): Promise<void> {
    await poll({});
    const records = await parley.readOutboxRecords(table);
    const Records = records.filter(({ dynamodb }) => dynamodb?.NewImage?.state?.S === 'pending');
    // A stream calls nobody with nothing.
    if (Records.length === 0) return;
    expect(await notify({ Records })).toEqual({ batchItemFailures: [] });
  }
  async function ask(path: string, body?: object): Promise<{ statusCode: number; body: string }> {
    return (await functions.site(request(path, body))) as { statusCode: number; body: string };
  }
  const lastCode = () => /\b\d{6,8}\b/.exec(parley.sns.texts.at(-1)?.message ?? '')?.[0];

  it('has its outputs', () => {
    expect(Object.keys(parley.outputs).sort()).toEqual([
      'DashboardUrl',
      'NotifyFunctionName',
      'OperatorTopicArn',
      'PollFunctionName',
      'SiteUrl',
      'TableName',
      'TopicArns',
    ]);
    expect(Object.keys(JSON.parse(parley.outputs.TopicArns ?? ''))).toEqual(TOPIC_NAMES);
  });

  it('stores what is there at the first poll and alerts nobody', async () => {
    show('wire', OLD);
    await functions.poll({});
    expect(await alertIds()).toEqual([]);
  });

  it('lets a reader sign up by a code that is texted', async () => {
    expect((await ask('/subscribe', { phone: PHONE, interest: 'all', stage: 'early' })).statusCode).toBe(202);
    expect(parley.sns.texts.map(({ to }) => to)).toEqual([PHONE]);
    expect((await ask('/confirm', { phone: PHONE, code: lastCode() })).statusCode).toBe(200);
    expect(await parley.membersOf('all-early')).toContain(PHONE);
  });

  it('turns a new item into one alert, published once, however often polls and stream records come', async () => {
    show('wire', OPENED);
    await functions.poll({});
    await pollAndNotify();
    await pollAndNotify();
    const again = { Records: await parley.readOutboxRecords(TABLE) };
    expect(await functions.notify(again)).toEqual({ batchItemFailures: [] });
    expect(await alertIds()).toHaveLength(1);
    expect(await early()).toEqual([expect.stringMatching(/Paris/)]);
    expect(await confirmed()).toEqual([]);
  });

  it('shows the development on its page and in its JSON', async () => {
    const page = await ask('/');
    expect([page.statusCode, page.body]).toEqual([200, expect.stringContaining('Paris')]);
    expect((await ask('/events.json')).body).toContain('round-opened');
  });

  it('tells who waits for it of a confirmation, and all of them of a denial by the side itself', async () => {
    show('daily', `${OPENED}, sources say`);
    await pollAndNotify();
    expect(await early()).toEqual([]);
    expect(await confirmed()).toEqual([expect.stringMatching(/Confirmed by 2 independent outlets|Confirmed/)]);
    show('sana', 'Syria denies that talks with Israel opened in Paris');
    await pollAndNotify();
    const correction = [expect.stringMatching(/^Correction/)];
    expect([await early(), await confirmed()]).toEqual([correction, correction]);
  });

  it('lets the reader stop by a code, after which the number is on no topic, and alerts go on without it', async () => {
    expect((await ask('/stop', { phone: PHONE })).statusCode).toBe(202);
    expect((await ask('/confirm', { phone: PHONE, code: lastCode(), for: 'stop' })).statusCode).toBe(200);
    for (const topic of ['all-early', 'heartbeat']) expect(await parley.membersOf(topic)).not.toContain(PHONE);
    show('wire', 'Israel and Syria sign security agreement in Paris');
    await pollAndNotify();
    expect(await early()).toEqual([expect.stringMatching(/greement/)]);
    expect(parley.sns.texts).toHaveLength(2);
  });

  it('polled in two shards at once tells the news that each of them reads once, as reported and as confirmed', async () => {
    await parley.makeTable('sharded');
    const sharded = await parley.functionsOn('sharded');
    const shards = [1, 2].map((shard) => ({ shard, of: 2 }));
    const hosts = shards.map((shard) => ['127.0.0.1', 'localhost'].filter((host) => isOf(shard, host)));
    expect(hosts).toEqual([['127.0.0.1'], ['localhost']]);
    for (const outlet of OUTLETS) parley.feeds.set(`/${outlet}`, []);
    const asked = parley.feeds.requests.length;
    await Promise.all(shards.map((shard) => sharded.poll(shard)));
    expect(parley.feeds.requests.slice(asked).sort()).toEqual(['/daily', '/sana', '/wire']);
    const news = { title: OPENED, published: inAMinute() };
    for (const outlet of ['wire', 'daily']) parley.feeds.set(`/${outlet}`, [news]);
    await Promise.all(shards.map((shard) => sharded.poll(shard)));
    const Records = await parley.readOutboxRecords('sharded');
    const ids = Records.map(({ dynamodb }) => dynamodb?.Keys?.sk?.S);
    expect(ids).toEqual([expect.stringMatching(/paris-round-opened#confirmed$/), expect.stringMatching(/#reported$/)]);
    expect(await sharded.notify({ Records })).toEqual({ batchItemFailures: [] });
    expect(await early()).toEqual([expect.stringMatching(/Paris/)]);
    expect(await confirmed()).toEqual([expect.stringMatching(/Paris.*Confirmed/s)]);
    for (const outlet of OUTLETS) show(outlet);
  });

  it('is made safe by parley restore: what was not sent is dropped, and the next news is told once', async () => {
    show('wire', 'Israel and Syria to hold new round of security talks in London on Monday');
    await functions.poll({});
    const said = await runParley('restore', '--table', TABLE, '--apply');
    expect(said).toMatch(/^Baseline moved from/);
    await pollAndNotify();
    expect(await early()).toEqual([]);
    show('daily', 'Talks between Israel and Syria end in failure in Baku');
    await pollAndNotify();
    expect(await early()).toHaveLength(1);
  });

  it('mails the operator what is wrong, since when and where to read what to do, when its alarm goes off', async () => {
    let minutes = 7 * 60;
    const later = await parley.functionsOn(TABLE, { clock: () => Date.now() + minutes * 60_000 });
    const inbox = await parley.queues.make();
    await parley.queues.subscribe(parley.outputs.OperatorTopicArn ?? '', inbox);
    await later.notify({ task: 'review' });
    await countLines(parley.moto, later.notify.said);
    minutes += 1;
    await later.care(troubleCall('israel-syria', 900));
    const said = later.notify.said.find(({ what }) => what === 'trouble');
    const since = String(said?.since).slice(0, 16).replace('T', ' ');
    const [mail, ...others] = await parley.queues.read(inbox);
    expect(others).toEqual([]);
    expect(mail?.subject).toMatch(new RegExp(`^Parley: News silent since ${since} UTC \\(Israel-Syria`));
    expect(mail?.text.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(`^News silent since ${since} UTC: `),
      'What to do: "News silent" in infra/RUNBOOK.md#news-silent',
    ]);
  });

  it('on the table of the version before tells what that had decided, nothing twice, and what is new', async () => {
    const { items, now } = shiftedTable('2026-11-27-morning', new Date(), parley.feeds.url(''));
    await parley.makeTable('older', items);
    for (const [outlet, entries] of Object.entries(shiftStory(now))) parley.feeds.set(`/${outlet}`, entries);
    const folder = mkdtempSync(join(tmpdir(), 'parley-older-'));
    const file = join(folder, 'dossier.json');
    writeFileSync(file, JSON.stringify(buildStoryDossier(parley.feeds.url(''), ['en'])));
    const today = await parley.functionsOn('older', { dossierFile: file });
    rmSync(folder, { recursive: true });
    await pollAndNotify(today, 'older');
    await pollAndNotify(today, 'older');
    expect(await parley.readOutboxRecords('older')).toHaveLength(4);
    expect(await early()).toEqual([expect.stringMatching(/^Agreement announced in Geneva/)]);
    await confirmed();
    const news = { title: 'Northland-Southland talks open in Geneva', published: new Date().toISOString() };
    parley.feeds.set('/two', [...(shiftStory(now).two ?? []), news]);
    await pollAndNotify(today, 'older');
    expect(await early()).toEqual([]);
    expect(await confirmed()).toEqual([expect.stringMatching(/^Round opens in Geneva.*Confirmed/)]);
    const page = (await today.site(request('/events.json'))) as { body: string };
    expect(page.body).toContain('geneva');
  });

  function runParley(...words: string[]): Promise<string> {
    const child = spawn(process.execPath, ['node_modules/.bin/tsx', 'infra/cli/parley.ts', ...words], {
      env: { ...process.env, ...parley.moto.variables },
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
    });
    return new Promise((resolve) => child.once('close', () => resolve(said)));
  }
});

/** When news is published, so after the first poll: the deployed functions have no clock but the machine's. */
const inAMinute = () => new Date(Date.now() + 60_000).toISOString();

const OUTLETS = ['wire', 'daily', 'sana'];

/** The shipped dossier with three feeds, the last of them a side's own; the second is on a host of the other shard. */
function dossierWith(feeds: FeedServer): object[] {
  const dossier = JSON.parse(readFileSync('shared/dossier/israel-syria.json', 'utf8')) as object;
  const families = ['wire', 'daily', 'syria-state-media'];
  const own = OUTLETS.map((id, index) => ({
    id,
    title: id,
    url: feeds.url(`/${id}`).replace('127.0.0.1', id === 'daily' ? 'localhost' : '127.0.0.1'),
    lang: 'en',
    family: families[index],
    trusted: true,
  }));
  return [{ ...dossier, inherits: undefined, feeds: own, policy: { holdMinutes: 0 } }];
}
