import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_DOSSIER } from '../../functions/dossierFile.ts';
import type { Home } from '../../infra/local/home.ts';
import type { ExpectedHistory } from '../../infra/local/replay/archiveSchema.ts';
import { createProgressBar } from '../../infra/local/replay/progressBar.ts';
import { type Replay, runReplay } from '../../infra/local/replay/runReplay.ts';
import { makeFolder } from './homeHarness.ts';
import { type AnswerPage, openEveryLink, postForm } from './openEveryLink.ts';
import { findLink } from './snsHarness.ts';

const ROUND = { kind: 'round-scheduled', place: 'paris', date: '2026-03-03' } as const;
const EXPECTED: ExpectedHistory = {
  startsAt: '2026-03-01T00:00:00Z',
  endsAt: '2026-03-05T00:00:00Z',
  alerts: [
    { purpose: 'reported', ...ROUND },
    { purpose: 'confirmed', ...ROUND },
  ],
  events: [ROUND],
};
const TITLE = 'Israel and Syria to hold new round of security talks in Paris on Tuesday';
const feedOf = (feedId: string, format: string, at: string) => ({
  feedId,
  format,
  items: [
    { at: '2026-02-27T09:00:00Z', title: 'Rain expected over the weekend', link: `https://${feedId}.example/1` },
    { at, title: TITLE, link: `https://${feedId}.example/2` },
  ],
});

let folder: string;
let remove: () => void;
let printed: string[];
beforeEach(() => {
  ({ folder, remove } = makeFolder());
  printed = [];
});
afterEach(() => remove());

async function replay(expected: ExpectedHistory) {
  const archiveFolder = join(folder, 'archive');
  mkdirSync(archiveFolder, { recursive: true });
  const write = (file: string, value: unknown) => writeFileSync(join(archiveFolder, file), JSON.stringify(value));
  write('one.json', feedOf('times-of-israel', 'rss', '2026-03-01T10:02:00Z'));
  write('two.json', feedOf('naharnet', 'atom', '2026-03-01T11:31:00Z'));
  write('expected.json', expected);
  const played = await runReplay({
    archiveFolder,
    home: { data: { root: folder, part: 'replay', fresh: false }, dossierFile: DEFAULT_DOSSIER },
    progress: createProgressBar({ write: (text) => printed.push(text) }),
  });
  await played.stop();
  return played;
}

it('tells what the history calls for, a line for each alert, and nothing when it runs again', async () => {
  const first = await replay(EXPECTED);
  expect(first).toMatchObject({ told: 2, verdict: { missing: [], surplus: [] } });
  expect(printed).toEqual([
    'Replaying the recorded history of Israel–Syria security talks: 2 feeds, 2026-03-01 to 2026-03-05.\n',
    '2026-03-01 10:05  reported    round-scheduled  Paris, 2026-03-03           1 e-mail, 0 SMS\n',
    '2026-03-01 11:35  confirmed   round-scheduled  Paris, 2026-03-03           0 e-mails, 1 SMS\n',
  ]);
  expect(await replay(EXPECTED)).toMatchObject({ told: 0, verdict: { missing: [], surplus: [] } });
});

it('names what was not told and what should not have been', async () => {
  const opened = { kind: 'round-opened', place: 'baku', date: '2026-03-03' } as const;
  const { verdict } = await replay({
    ...EXPECTED,
    alerts: [
      { purpose: 'reported', ...ROUND },
      { purpose: 'reported', ...opened },
    ],
    events: [ROUND],
  });
  expect(verdict).toEqual({
    missing: ['reported alert round-opened baku 2026-03-03'],
    surplus: ['confirmed alert round-scheduled paris 2026-03-03'],
  });
});

it('refuses a history of other talks by the feed it does not know', async () => {
  mkdirSync(join(folder, 'archive'));
  writeFileSync(join(folder, 'archive', 'x.json'), JSON.stringify(feedOf('no-such-feed', 'rss', EXPECTED.startsAt)));
  const refusal = replay(EXPECTED);
  await expect(refusal).rejects.toThrow(/other talks: .* has no feed "no-such-feed"/);
});

describe('the recorded history of the talks', () => {
  let played: Replay;
  beforeAll(async () => {
    played = await runReplay({
      archiveFolder: 'infra/local/replay/archive',
      home: { data: null, dossierFile: DEFAULT_DOSSIER },
      progress: createProgressBar({ write: () => {} }),
    });
  }, 60_000);
  afterAll(() => played.stop());

  it('is told exactly as it calls for', () => {
    expect(played.verdict).toEqual({ missing: [], surplus: [] });
    expect(played.told).toBeGreaterThan(0);
  });

  it('says on its page of no round more than was reported, and of outlets as many as it names', async () => {
    const { home } = played;
    const get = async (path: string) => (await fetch(`${home.url}${path}`)).text();
    const { rounds, events } = JSON.parse(await get('/events.json')) as Timeline;
    const pages = await Promise.all(events.map(({ code }) => get(`/e/${code}`)));
    const sure = pages.map((page) => textOf(/<p class="certainty.*?<\/p>/.exec(page)?.[0] ?? ''));
    const lists = sure.flatMap((text) => [...text.matchAll(/by (one|\d+) (?:independent )?outlets?[^:]*: (.*?) ?$/g)]);
    expect(lists.length).toBeGreaterThan(5);
    for (const [, count = '', names = ''] of lists)
      expect([names, String(names.split(', ').length)]).toEqual([names, count.replace('one', '1')]);
    expect(rounds.map(({ standing }) => standing)).toContain('concluded');
    expect(rounds.filter(({ standing }) => standing === 'scheduled' || standing === 'opened')).toEqual([]);
    const older = JSON.parse(await get('/events.json?page=1')) as Timeline;
    const baku = older.rounds.find(({ id }) => id.startsWith('2025-07-31'));
    expect(baku).toMatchObject({ phase: 'scheduled', standing: 'closed' });
  });

  it('leaves no dead link in any mail, SMS, page or output of it, nor in those of whole subscriptions', async () => {
    const { home } = played;
    const answers = [...(await readerByMail(home)), ...(await readerByPhone(home))];
    expect(answers.map(({ status }) => status)).toEqual([202, 200, 202, 200, 202, 200, 202, 200, 202, 200]);
    const { opened, missingPlaces } = await openEveryLink(home, answers);
    expect(missingPlaces).toEqual([]);
    const dead = [...opened].flatMap(([link, status]) => (status === 200 ? [] : [new URL(link)]));
    // The demo's readers were asked to confirm when the history began: SNS's links end after 48 hours, and say so.
    // The mail that proves an address is used up by its proof.
    expect(dead.map(({ searchParams: of }) => `${of.get('Action')} ${of.get('TopicArn')?.split(':').at(-1)}`)).toEqual([
      'ConfirmSubscription all-early',
      'ConfirmSubscription verify',
    ]);
    const worked = [...opened].flatMap(([link, status]) => (status === 200 ? [new URL(link)] : []));
    const actions = new Set(worked.map((link) => link.searchParams.get('Action')));
    expect([...actions].sort()).toEqual(['ConfirmSubscription', 'Unsubscribe', null]);
    const paths = worked.map((link) => link.pathname);
    expect(paths.filter((path) => path.startsWith('/e/')).length).toBeGreaterThan(10);
    for (const path of ['/stop', '/confirm/link', '/events.json', '/feed.atom', '/calendar.ics', '/inbox'])
      expect(paths).toContain(path);
    expect(worked.some((link) => link.pathname === '/stop' && link.searchParams.has('key'))).toBe(true);
  });
});

interface Timeline {
  rounds: { id: string; phase: string; standing: string }[];
  events: { code: string }[];
}
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const CHOICE = { interest: 'all', stage: 'early', heartbeat: 'on' };

/** Subscribes, confirms the safer way, and looks at what is kept: the pages that answered. */
async function readerByMail(home: Home): Promise<AnswerPage[]> {
  const email = 'reader@example.org';
  const lastLink = () => findLink(home.inbox().at(-1)?.text ?? '', 'ConfirmSubscription');
  const asked = await postForm(home, '/subscribe', { email, ...CHOICE });
  const confirmed = await postForm(home, '/confirm/link', { link: lastLink() });
  const wishes = await postForm(home, '/yours', { email });
  const kept = await postForm(home, '/confirm/link', { link: lastLink() });
  return [asked, confirmed, wishes, kept];
}

/** Subscribes, looks at what is kept, and stops, each by a code. */
async function readerByPhone(home: Home): Promise<AnswerPage[]> {
  const phone = '+447911123456';
  const enter = (use: string) => {
    const code = /\b\d{6,8}\b/.exec(home.inbox().at(-1)?.text ?? '')?.[0] ?? '';
    return postForm(home, '/confirm', { phone, code, for: use });
  };
  const asked = await postForm(home, '/subscribe', { phone, ...CHOICE });
  const confirmed = await enter('subscribe');
  const wishes = await postForm(home, '/yours', { phone });
  const kept = await enter('show');
  const stopping = await postForm(home, '/stop', { phone });
  return [asked, confirmed, wishes, kept, stopping, await enter('stop')];
}
