import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import { boundReport } from '../../shared/events/bounds.ts';
import { decideCertainty } from '../../shared/events/certainty.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { addTestimony } from '../../shared/events/evolve.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport } from '../samples/news.ts';

const CONTEXT = { now: '2026-01-04T09:05:00.000Z', baselineAt: null, policy: POLICY };
const unlisted = (n: number) =>
  makeReport({
    id: `${String(n).padStart(8, '0')}-blog`,
    by: `blog-${n}`,
    publisher: { family: null, trusted: false, aggregated: true },
    // Before all others, so that nothing is kept for having come first.
    published: '2026-01-04T08:00:00.000Z',
  });
const flood = (count: number) => Array.from({ length: count }, (_, n) => unlisted(n));

function onlyEvent(reports: Parameters<typeof advance>[1], events: TalksEvent[] = []): TalksEvent {
  const [event] = advance(events, reports, CONTEXT).changed;
  if (!event) throw new Error('nothing changed');
  return event;
}

describe('an event that a thousand outlets tell', () => {
  const listed = ['axios', 'reuters', 'ap'].map((by) => makeReport({ by, published: '2026-01-04T09:00:00.000Z' }));

  it('keeps a hundred of them, those that it is sure by first, and counts the others', () => {
    const event = onlyEvent([...flood(1000), ...listed]);
    expect(event.testimonies).toHaveLength(100);
    expect(
      event.testimonies
        .slice(-3)
        .map(({ family }) => family)
        .sort(),
    ).toEqual(['ap', 'axios', 'reuters']);
    expect([event.certainty, event.omitted?.length]).toEqual(['confirmed', 903]);
    expect(event.firstPublished).toBe('2026-01-04T08:00:00.000Z');
  });

  it('is as sure as before of what was denied, whatever comes', () => {
    const denial = makeReport({ by: 'sana', denies: true, publisher: { officialFor: 'syria' } });
    const event = flood(300).reduce(addTestimony, onlyEvent([...listed, denial]));
    expect(decideCertainty(event.kind, event.testimonies, POLICY).certainty).toBe('disputed');
  });

  it('changes no more when a report that was left out comes again', () => {
    const first = onlyEvent([...flood(300), ...listed]);
    const told = advance([first], [], CONTEXT).changed[0] ?? first;
    expect(advance([told], [unlisted(299), unlisted(250)], CONTEXT).changed).toEqual([]);
  });

  it('gives its alert thirty of them, and says how many it leaves out', () => {
    const [alert] = advance([], [...flood(1000), ...listed], CONTEXT).alerts;
    expect([alert?.event.testimonies.length, alert?.leftOut]).toEqual([30, 973]);
    expect(alert?.event.testimonies.filter(({ trusted }) => trusted)).toHaveLength(3);
  });
});

describe('an outlet with many stories', () => {
  it('keeps room for the one that says most, its official one, though it comes last', () => {
    const stories = Array.from({ length: 9 }, (_, n) =>
      makeReport({ by: 'sana', published: `2026-01-04T08:0${n}:00.000Z`, publisher: { aggregated: true } }),
    );
    const official = makeReport({ by: 'sana', publisher: { officialFor: 'syria' } });
    const event = onlyEvent([...stories, official]);
    expect(event.testimonies.map((testimony) => testimony.official)).toEqual([false, false, false, false, true]);
    expect(event.certainty).toBe('confirmed');
  });
});

describe('what a report brings', () => {
  it('is cut to a bounded length, and a link that is longer is left out, for half of it leads nowhere', () => {
    const long = 'é'.repeat(500_000);
    const report = makeReport({ title: long, summary: long, itemId: long, link: `https://o.example/${long}` });
    const bounded = boundReport({ ...report, publisher: { ...report.publisher, name: long, host: long } });
    expect(JSON.stringify(bounded).length).toBeLessThan(5000);
    expect([bounded.link, bounded.title.slice(-2)]).toEqual([null, 'é…']);
  });
});
