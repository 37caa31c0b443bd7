import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_DOSSIER } from '../../functions/dossierFile.ts';
import type { ExpectedHistory } from '../../infra/replay/archiveSchema.ts';
import { runReplay } from '../../infra/replay/runReplay.ts';
import { createProgressBar } from '../../infra/terminal/progressBar.ts';
import { makeFolder } from '../local/homeHarness.ts';

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
