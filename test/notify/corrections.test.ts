import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHOICES } from '../../shared/alerts/alert.ts';
import { startWorld, type World } from '../faults/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld(['one', 'two', 'three', 'four'], { isRead: false, languages: ['en'] });
});
afterAll(() => world.stop());

const minute = (n: number) => new Date(Date.UTC(2026, 0, 7, 9, n));
/** An outlet publishes a headline at a minute; the poll a minute later reads it. */
const items: Record<string, { title: string; published: string }[]> = {};
async function publish(outlet: string, title: string, at: number): Promise<void> {
  items[outlet] = [...(items[outlet] ?? []), { title, published: minute(at).toISOString() }];
  world.feeds.set(`/${outlet}`, items[outlet]);
}

/** Who heard in a run, and what; each choice once. */
async function hear(at: number): Promise<{ heard: string[]; texts: string[] }> {
  const before = world.inbox().length;
  await world.run(minute(at));
  return { heard: world.inbox().slice(before).sort(), texts: [...new Set(world.texts().slice(before))] };
}

beforeEach(async () => {
  for (const outlet of Object.keys(items)) delete items[outlet];
  await world.renew();
  await world.run(minute(0));
});

const SCHEDULED = 'Northland and Southland to hold talks in Geneva on Friday';
const DENIED = 'Southland denies that talks with Northland will be held in Geneva on Friday';
const POSTPONED = 'Talks between Northland and Southland in Geneva on Friday postponed';
const EARLY = ['all-early', 'all-twice', 'rounds-early', 'rounds-twice'];
const ROUNDS = CHOICES.filter((choice) => !choice.startsWith('outcomes')).sort();

describe('a denial', () => {
  it('goes to those who heard the first report, and to nobody else', async () => {
    await publish('one', SCHEDULED, 4);
    expect((await hear(5)).heard).toEqual(EARLY);
    await publish('two', DENIED, 14);
    const { heard, texts } = await hear(15);
    expect(heard).toEqual(EARLY);
    expect(texts).toEqual([
      expect.stringMatching(
        /^North-South talks: correction \(disputed\): new round announced for Geneva, 9 Jan\. Denied: two\. https:\/\/parley\.example\/e\//,
      ),
    ]);
    expect((await hear(20)).heard).toEqual([]);
  });

  it('goes to all who heard it confirmed', async () => {
    for (const outlet of ['one', 'two']) await publish(outlet, SCHEDULED, 4);
    expect((await hear(5)).heard).toEqual(ROUNDS);
    await publish('three', DENIED, 14);
    expect((await hear(15)).heard).toEqual(ROUNDS);
  });
});

describe('news that is confirmed after its correction', () => {
  it('reaches those who heard both, and those who wait for what is confirmed', async () => {
    await publish('one', SCHEDULED, 4);
    await hear(5);
    await publish('two', DENIED, 14);
    expect((await hear(15)).heard).toEqual(EARLY);
    for (const outlet of ['three', 'four']) await publish(outlet, SCHEDULED, 24);
    const { heard, texts } = await hear(25);
    expect(heard).toEqual(ROUNDS);
    expect(texts).toEqual([
      expect.stringMatching(/^North-South talks: new round announced for Geneva, 9 Jan\. Confirmed: /),
    ]);
    expect((await hear(30)).heard).toEqual([]);
  });
});

describe('a round put off', () => {
  it('is news like any other, which names what was announced before', async () => {
    for (const outlet of ['one', 'two']) await publish(outlet, SCHEDULED, 4);
    await hear(5);
    for (const outlet of ['one', 'two']) await publish(outlet, POSTPONED, 14);
    const { heard, texts } = await hear(15);
    expect(heard).toEqual(ROUNDS);
    expect(texts).toEqual([expect.stringMatching(/^North-South talks: round put off \(Geneva, 9 Jan\)/)]);
    const [, postponed] = await world.outbox().getOutboxEntries();
    expect(postponed?.alert).toMatchObject({
      purpose: 'confirmed',
      before: { kind: 'round-scheduled', place: 'geneva', day: '2026-01-09' },
    });
  });
});
