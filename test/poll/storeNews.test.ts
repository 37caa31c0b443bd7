import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeReport } from '../samples/news.ts';
import { startStore } from './storeHarness.ts';

let home: Awaited<ReturnType<typeof startStore>>;
let table: Awaited<ReturnType<typeof home.renew>>;
beforeAll(async () => {
  home = await startStore();
});
beforeEach(async () => {
  table = await home.renew();
});
afterAll(() => home.stop());

const FIRST = '2026-01-04T09:05:00.000Z';
const NEXT = '2026-01-04T09:10:00.000Z';
const both = () => [makeReport({ id: 'a', by: 'axios' }), makeReport({ id: 'b', by: 'reuters' })];
const CONFIRMED = '2026-01-05-paris-round-scheduled#confirmed';
const crash = () => Promise.reject(new Error('the process died here'));

describe('a denial that is read before the news it denies', () => {
  const denial = () => makeReport({ id: 'c', by: 'reuters', denies: true, published: '2026-01-04T09:02:00.000Z' });
  const announced = () => makeReport({ id: 'a', by: 'axios', published: '2026-01-04T08:50:00.000Z' });

  it('keeps it from being told, where it was published after it', async () => {
    await table.store(FIRST, [denial()]);
    expect(await table.services.events.getEvents()).toEqual([]);
    expect(await table.store(NEXT, [announced()])).toMatchObject({ alerts: [] });
    expect(await table.services.events.getEvents()).toMatchObject([
      { certainty: 'disputed', testimonies: { length: 2 } },
    ]);
  });

  it('is held against nothing that was published after it', async () => {
    await table.store(FIRST, [denial()]);
    const later = makeReport({ id: 'a', by: 'axios', published: '2026-01-04T09:06:00.000Z' });
    expect((await table.store(NEXT, [later])).alerts).toEqual(['2026-01-05-paris-round-scheduled#reported']);
  });

  it('is not asked for where no event begins', async () => {
    await table.store(FIRST, [announced()]);
    let asked = 0;
    const { getUnmet } = table.services.events;
    table.services.events.getUnmet = (since) => {
      asked += 1;
      return getUnmet(since);
    };
    await table.store(NEXT, [makeReport({ id: 'b', by: 'ap' })]);
    expect(asked).toBe(0);
  });

  it('yields to what the same item reports once its outlet has edited it', async () => {
    await table.store(FIRST, [denial()]);
    const edited = { ...denial(), denies: false };
    expect((await table.store(NEXT, [edited])).alerts).toEqual(['2026-01-05-paris-round-scheduled#reported']);
  });

  it('is not pushed out by those of outlets whose denials count for nothing', async () => {
    await table.store(FIRST, [denial()]);
    const { events } = table.services;
    const flood = Array.from({ length: 120 }, (_, n) => {
      const publisher = { trusted: false };
      const report = makeReport({ id: `d${n}`, denies: true, published: '2026-01-04T09:06:00.000Z', publisher });
      return events.putReport(null, report, new Date(FIRST));
    });
    await Promise.all(flood);
    expect(await table.store(NEXT, [announced()])).toMatchObject({ alerts: [] });
  });

  it('is one of the last hundred, however many a feed invents', async () => {
    const { events } = table.services;
    const writes = Array.from({ length: 120 }, (_, n) => {
      const published = new Date(Date.parse(FIRST) + n * 1000).toISOString();
      return events.putReport(null, makeReport({ id: `d${n}`, denies: true, published }), new Date(NEXT));
    });
    await Promise.all(writes);
    const read = await events.getUnmet('2026-01-01T00:00:00.000Z');
    expect([read.length, read[0]?.id, read.at(-1)?.id]).toEqual([100, 'd20', 'd119']);
  });
});

describe('a report too bare to start an event', () => {
  const bare = (by: string) => makeReport({ id: by, by, evidence: 'weak', supportsOnly: true });
  const weak = () => makeReport({ id: 'a', by: 'axios', evidence: 'weak', published: '2026-01-04T09:06:00.000Z' });

  it('waits in the table for one that names both sides, and stands with its event then', async () => {
    expect(await table.store(FIRST, [bare('reuters')])).toMatchObject({ events: [], alerts: [] });
    expect(await table.store(NEXT, [weak()])).toMatchObject({ alerts: [CONFIRMED] });
    const stored = await table.services.events.getReports('2026-01-05-paris-round-scheduled');
    expect(stored.map(({ id }) => id)).toEqual(['a', 'reuters']);
  });

  it('waits no longer than an event is open', async () => {
    await table.store(FIRST, [bare('reuters')]);
    const later = { ...weak(), published: '2026-01-09T10:00:00.000Z', date: { from: '2026-01-10', to: '2026-01-10' } };
    expect(await table.store('2026-01-09T10:05:00.000Z', [later])).toMatchObject({ alerts: [] });
  });
});

describe('a poll that dies', () => {
  it('between an event and its alert has the alert told by the next one, though the item is withdrawn by then', async () => {
    const { putAlert } = table.services.outbox;
    table.services.outbox.putAlert = crash;
    await expect(table.store(FIRST, both())).rejects.toThrow('died');
    table.services.outbox.putAlert = putAlert;
    expect(await table.alertIds()).toEqual([]);
    expect(await table.store(NEXT, [])).toMatchObject({ alerts: [CONFIRMED] });
    expect(await table.alertIds()).toEqual([CONFIRMED]);
    expect((await table.services.events.getEvents()).map(({ id }) => `${id}#confirmed`)).toEqual([CONFIRMED]);
  });

  it('before its event is stored has told nobody: an edited item makes one announcement, and its event is there', async () => {
    const { putEvent } = table.services.events;
    table.services.events.putEvent = crash;
    await expect(table.store(FIRST, both())).rejects.toThrow('died');
    table.services.events.putEvent = putEvent;
    expect(await table.alertIds()).toEqual([]);
    const saturday = { from: '2026-01-10', to: '2026-01-10' };
    await table.store(
      NEXT,
      both().map((report) => ({ ...report, date: saturday })),
    );
    expect(await table.alertIds()).toEqual(['2026-01-10-paris-round-scheduled#confirmed']);
    expect((await table.services.events.getEvents()).map(({ id }) => id)).toEqual(['2026-01-10-paris-round-scheduled']);
  });

  it('after its event is stored makes no second announcement of an item that is edited meanwhile', async () => {
    const { putAlert } = table.services.outbox;
    table.services.outbox.putAlert = crash;
    await expect(table.store(FIRST, both())).rejects.toThrow('died');
    table.services.outbox.putAlert = putAlert;
    const saturday = { from: '2026-01-10', to: '2026-01-10' };
    await table.store(
      NEXT,
      both().map((report) => ({ ...report, date: saturday })),
    );
    expect(await table.alertIds()).toEqual([CONFIRMED]);
    expect(await table.services.events.getEvents()).toHaveLength(1);
  });

  it('before the alert is taken off its event puts no second one in the outbox, and rests when it is off', async () => {
    const { clearDue } = table.services.events;
    table.services.events.clearDue = crash;
    await expect(table.store(FIRST, both())).rejects.toThrow('died');
    table.services.events.clearDue = clearDue;
    await table.store(NEXT, []);
    expect(await table.alertIds()).toEqual([CONFIRMED]);
    expect((await table.services.events.getStoredEvents()).events.map(({ due }) => due)).toEqual([[]]);
    table.services.events.claimLease = () => Promise.reject(new Error('nothing is left to be stored'));
    expect(await table.store('2026-01-04T09:15:00.000Z', [])).toMatchObject({ alerts: [] });
  });
});

describe('a denial after a poll that died', () => {
  const denial = makeReport({
    id: 'd',
    by: 'sana',
    denies: true,
    publisher: { officialFor: 'south' },
    published: NEXT,
  });
  const CORRECTION = '2026-01-05-paris-round-scheduled#correction';
  const TOPICS = ['rounds-early', 'all-early', 'rounds-twice', 'all-twice', 'rounds-confirmed', 'all-confirmed'];

  it('between event and alert corrects what was told, on every topic of the kind', async () => {
    const { putAlert } = table.services.outbox;
    table.services.outbox.putAlert = crash;
    await expect(table.store(FIRST, both())).rejects.toThrow('died');
    table.services.outbox.putAlert = putAlert;
    await table.store(NEXT, [...both(), denial]);
    expect((await table.pending()).map(({ id, topics }) => [id, topics])).toEqual([
      [CONFIRMED, TOPICS],
      [CORRECTION, TOPICS],
    ]);
  });

  it('corrects what only the outbox knows to have been told', async () => {
    await table.store(FIRST, both());
    // As an earlier order of writes left it: the alert is out, and of its event there is nothing.
    const [event] = await table.services.events.getEvents();
    if (event) await table.services.events.deleteEvent(event);
    await table.store(NEXT, [...both(), denial]);
    expect(await table.alertIds()).toEqual([CONFIRMED, CORRECTION]);
  });
});

describe('an event that a thousand outlets tell', () => {
  /** Everything an outlet can send, as long as can be, in letters of three bytes. */
  const loud = (n: number) =>
    makeReport({
      id: `${String(n).padStart(8, '0')}${'0'.repeat(16)}`,
      by: `blog-${n}`,
      title: 'ا'.repeat(5_000),
      summary: 'ا'.repeat(5_000),
      link: `https://blog.example/${'x'.repeat(970)}`,
      publisher: { family: null, trusted: false, name: 'ا'.repeat(5_000), host: `${'x'.repeat(250)}${n}.example` },
    });

  it('is told and stored, and so is another one in the same poll', async () => {
    const crowd = Array.from({ length: 1000 }, (_, n) => loud(n));
    const signed = ['axios', 'reuters'].map((by) => makeReport({ by, kind: 'agreement', place: null }));
    table.services.events.putReport = async () => {};
    await table.store(FIRST, [...crowd, ...both(), ...signed]);
    await table.store(NEXT, crowd);
    expect(await table.alertIds()).toEqual(['2026-01-05-agreement#confirmed', CONFIRMED]);
    expect(table.log).toEqual([]);
    const [, round] = await table.services.events.getEvents();
    expect([round?.testimonies.length, round?.omitted?.length, round?.version]).toEqual([100, 902, 1]);
  });
});

describe('an event that the table will never take', () => {
  /** What outgrows the table's 400 kB for an item. */
  const swell = () => {
    const { putEvent } = table.services.events;
    table.services.events.putEvent = (event, due) =>
      putEvent(event.place === 'baku' ? { ...event, reasons: [{ rule: 'r', note: 'x'.repeat(410_000) }] } : event, due);
  };

  it('is set aside with a line that rings, and the others are stored and told', async () => {
    swell();
    const baku = makeReport({ by: 'kan', place: 'baku', date: { from: '2026-01-02', to: '2026-01-02' } });
    expect(await table.store(FIRST, [baku, ...both()])).toMatchObject({ alerts: [CONFIRMED] });
    expect(await table.alertIds()).toEqual([CONFIRMED]);
    expect(table.log).toEqual([
      expect.objectContaining({
        what: 'set-aside',
        event: '2026-01-02-baku-round-scheduled',
        error: expect.stringMatching(/size/i),
        trouble: 'News set aside',
        Troubles: 1,
        Dossier: 'north-south',
      }),
    ]);
  });

  it('is not taken for a table that is out of reach, which fails the poll so that it is repeated', async () => {
    const { putEvent } = table.services.events;
    table.services.events.putEvent = () =>
      Promise.reject(Object.assign(new Error('busy'), { name: 'ThrottlingException' }));
    await expect(table.store(FIRST, both())).rejects.toThrow('busy');
    table.services.events.putEvent = putEvent;
    await table.store(NEXT, both());
    expect(await table.alertIds()).toEqual([CONFIRMED]);
  });
});

describe('a report that a bug cannot cope with', () => {
  it('is kept without an event, with a line that rings, and the others are stored and told', async () => {
    const broken = makeReport({ id: 'broken', place: 'baku', date: null, published: '2026-13-45T99:00:00.000Z' });
    expect(await table.store(FIRST, [broken, ...both()])).toMatchObject({ alerts: [CONFIRMED] });
    expect(table.log).toEqual([
      expect.objectContaining({
        what: 'set-aside',
        report: 'broken',
        error: 'RangeError: Invalid time value',
        trouble: 'News set aside',
        Troubles: 1,
      }),
    ]);
  });
});

describe('an outlet that alone tells more rounds than talks can have', () => {
  it('is told of six, and the others are a line that rings for the operator', async () => {
    const rounds = Array.from({ length: 40 }, (_, index) => makeReport({ by: 'kan', place: `place-${index}` }));
    expect((await table.store(FIRST, rounds)).alerts).toHaveLength(6);
    expect(await table.alertIds()).toHaveLength(6);
    expect(table.log).toEqual([
      expect.objectContaining({
        what: 'lone-withheld',
        trouble: 'Lone reports withheld',
        Troubles: 1,
        Dossier: 'north-south',
      }),
    ]);
    expect(table.log[0]?.events).toHaveLength(6);
  });
});

describe('a report or an alert that the table will never take', () => {
  it('stops no other', async () => {
    const [a, b] = both() as [ReturnType<typeof makeReport>, ReturnType<typeof makeReport>];
    const { putReport } = table.services.events;
    table.services.events.putReport = (event, report, now) =>
      putReport(event, report.id === 'a' ? { ...report, summary: 'x'.repeat(410_000) } : report, now);
    await table.store(FIRST, [a, b]);
    expect(await table.alertIds()).toEqual([CONFIRMED]);
    expect((await table.services.events.getReports('2026-01-05-paris-round-scheduled')).map(({ id }) => id)).toEqual([
      'b',
    ]);
    expect(table.log).toEqual([expect.objectContaining({ what: 'set-aside', report: 'a' })]);
  });
});
