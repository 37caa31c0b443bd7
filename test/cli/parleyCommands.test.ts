import { expect, it } from 'vitest';
import { createEventStore } from '../../functions/adapters/eventStore.ts';
import { events } from '../../infra/cli/commands/events.ts';
import { advance } from '../../shared/decide/advance.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport, type ReportSketch } from '../samples/news.ts';
import { context, makeFolder, OLD_FEED, writeData, writeDossier } from './parleyHarness.ts';

const NOON = '2026-03-02T12:00:00.000Z';

function makeEvent(sketch: ReportSketch): TalksEvent {
  const context = { now: NOON, baselineAt: null, policy: POLICY };
  const [event] = advance([], [makeReport({ published: NOON, ...sketch })], context).changed;
  if (!event) throw new Error('a report makes an event');
  return event;
}

function writeEvents(list: readonly TalksEvent[]): Promise<string> {
  return writeData(async (documents, table) => {
    const store = createEventStore(documents, table);
    for (const event of list) await store.putEvent(event);
  });
}

const ENDED = makeEvent({
  kind: 'round-concluded',
  date: { from: '2026-03-03', to: '2026-03-03' },
  publisher: { name: 'The Star', family: 'star' },
});
const OPENED = makeEvent({
  kind: 'round-opened',
  place: null,
  date: { from: '2026-03-01', to: '2026-03-01' },
  publisher: { name: 'Reuters' },
});

it('lists the events newest first, with names for ids, and where they were told', async () => {
  const data = await writeEvents([
    { ...ENDED, told: { early: NOON } },
    { ...OPENED, baseline: true, told: {} },
  ] as TalksEvent[]);
  const text = await events(['--data', data, '--dossier', writeDossier([OLD_FEED]).path], context());
  expect(text.split('\n')).toEqual([
    'day         kind             place  certainty  told                      outlets',
    '2026-03-03  round-concluded  Paris  reported   early                     The Star',
    '2026-03-01  round-opened     -      reported   no: before the first run  Reuters',
  ]);
});

it('does not take what a restore closed for known before the first run', async () => {
  const data = await writeEvents([
    { ...OPENED, baseline: true, told: {} },
    { ...ENDED, baseline: true, restored: true, told: {} },
  ] as TalksEvent[]);
  const text = await events(['--data', data, '--dossier', writeDossier([OLD_FEED]).path], context());
  expect(text).toMatch(/round-opened .* no: before the first run/);
  expect(text).toMatch(/round-concluded .* not known: closed by a restore/);
});

it('gives programs the document that the site serves', async () => {
  const data = await writeEvents([ENDED]);
  const text = await events(['--data', data, '--dossier', writeDossier([OLD_FEED]).path, '--json'], context());
  expect(text).toContain('2026-03-03');
  expect(JSON.parse(text).events).toHaveLength(1);
});

it('says that there is nothing yet, and where there is no data at all', async () => {
  const dossier = writeDossier([OLD_FEED]).path;
  const data = await writeEvents([]);
  expect(await events(['--data', data, '--dossier', dossier], context())).toBe('No events yet.');
  await expect(events(['--data', makeFolder(), '--dossier', dossier], context())).rejects.toThrow(/holds no data yet/);
});
