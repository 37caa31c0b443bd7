import { expect, it } from 'vitest';
import { hasLabels, readLabels } from '../../infra/eval/readLabels.ts';
import { runItems } from '../../infra/eval/runItems.ts';
import { scoreRun } from '../../infra/eval/score.ts';
import { dossier } from './headline.ts';

const line = (id: string, published_est: string | null, title: string, labels: object) =>
  JSON.stringify({
    id,
    url: `https://${id}.example/a`,
    source: `${id}.example`,
    lang: 'en',
    published_est,
    title,
    summary: '',
    ...labels,
  });
const held = { relevant: true, kind: 'round-concluded', alertable: true, cluster: 'baku-held' };
const other = { relevant: false, kind: null, alertable: false, cluster: null };

const file = [
  line('a', '2025-07-12', 'Israeli and Syrian officials met in Baku', held),
  line('b', '2025-07-13', 'Syrian and Israeli envoys held talks in Baku', held),
  line('c', '2025-07-13', 'Damascus and SDF hold talks in Paris', other),
  line('d', '2025-07-13', 'Stalemate between Israel and Syria feared', {
    ...held,
    kind: 'breakdown',
    cluster: 'stall',
  }),
  line('e', null, 'Undated: Israel and Syria sign pact', {
    relevant: true,
    kind: 'agreement',
    alertable: true,
    cluster: 'pact',
  }),
];

it('names a malformed line by its number and reads the others', () => {
  const { items, problems } = readLabels([file[0], '{"id": ', file[1], '{"id": "x"}'].join('\n'));
  expect(items.map((item) => item.id)).toEqual(['a', 'b']);
  expect(problems).toEqual([expect.stringMatching(/^line 2: not JSON/), expect.stringMatching(/^line 4: title/)]);
});

it('knows a file without labels', () => {
  const bare = readLabels(JSON.stringify({ id: 'a', title: 'Israel and Syria hold talks' })).items;
  expect(hasLabels(bare)).toBe(false);
  expect(hasLabels(readLabels(file.join('\n')).items)).toBe(true);
});

it('scores decisions, developments and alerts against the labels', async () => {
  const run = await runItems(readLabels(file.join('\n')).items, dossier);
  const metrics = scoreRun(run);
  expect(metrics.relevance).toMatchObject({ precision: 1 });
  expect(metrics.confusion['round-concluded']).toEqual({ 'round-concluded': 2 });
  const [baku, , pact] = metrics.developments;
  expect(baku).toMatchObject({ cluster: 'baku-held', items: 2, detected: true, rightKind: true, alerts: 1 });
  expect(pact).toMatchObject({ cluster: 'pact', detected: true, alerts: 0 });
  expect(metrics).toMatchObject({ duplicateAlerts: 0, falseAlerts: 0 });
});

it('counts an event that another absorbed as that other, as a poll deletes it', async () => {
  const open = (id: string, day: string, round: string) =>
    line(id, day, `Israel and Syria open ${round} of talks`, {
      ...held,
      kind: 'round-opened',
      cluster: 'paris-opened',
    });
  const items = [
    open('a', '2025-07-12', 'fifth round'),
    open('b', '2025-07-12', 'third round in Paris').replace('round in Paris of talks', 'round of talks in Paris'),
    open('c', '2025-07-13', 'fifth round in Paris').replace('round in Paris of talks', 'round of talks in Paris'),
  ];
  const run = await runItems(readLabels(items.join('\n')).items, dossier);
  expect(run.events).toHaveLength(1);
  expect(new Set(run.decisions.map(({ eventId }) => eventId))).toEqual(new Set(run.events.map(({ id }) => id)));
});
