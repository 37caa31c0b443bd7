import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/events/advance.ts';
import { makeReport, POLICY } from './makeReport.ts';

const CONTEXT = { now: '2026-01-04T09:05:00.000Z', baselineAt: '2026-01-01T00:00:00.000Z', policy: POLICY };
const inBaku = () => makeReport({ by: 'kan', place: 'baku', kind: 'agreement', date: null });

describe('what a bug cannot cope with', () => {
  it('is one report: it is named, and the others are decided on', () => {
    const broken = makeReport({ id: 'broken', by: 'axios', date: null, published: '2026-13-45T99:00:00.000Z' });
    const { alerts, failed, assignments } = advance([], [broken, inBaku()], CONTEXT);
    expect(alerts.map(({ id }) => id)).toEqual(['2026-01-04-baku-agreement#reported']);
    expect(failed).toEqual([{ report: 'broken', error: 'RangeError: Invalid time value' }]);
    expect(assignments.map(({ reportId }) => reportId)).not.toContain('broken');
  });

  const stored = () => {
    const [event] = advance([], [makeReport({ by: 'axios', kind: 'agreement', date: null })], CONTEXT).changed;
    if (!event) throw new Error('no event was made');
    return event;
  };

  it.each([
    ['firstPublished', 'long ago', 'firstPublished: Invalid ISO datetime'],
    ['testimonies', undefined, 'testimonies: Invalid input: expected array, received undefined'],
    ['testimonies', [null], 'testimonies.0: Invalid input: expected object, received null'],
    ['participants', undefined, 'participants: Invalid input: expected array, received undefined'],
    ['told', undefined, 'told: Invalid input: expected object, received undefined'],
  ])(
    'is one stored event whose %s is %j: it is named and left as it is, and the others are decided on',
    (field, value, error) => {
      const broken = { ...stored(), [field]: value };
      const { alerts, changed, failed } = advance([broken], [inBaku()], CONTEXT);
      expect(alerts.map(({ id }) => id)).toEqual(['2026-01-04-baku-agreement#reported']);
      expect(changed.map(({ id }) => id)).toEqual(['2026-01-04-baku-agreement']);
      expect(failed).toEqual([{ event: broken.id, error }]);
    },
  );

  it('is one stored event, whose name no new one takes: news of it is told under another', () => {
    const broken = { ...stored(), firstPublished: 'long ago' };
    const { changed } = advance([broken], [makeReport({ by: 'ap', kind: 'agreement', date: null })], CONTEXT);
    expect(changed.map(({ id, version }) => [id, version])).toEqual([[`${broken.id}-2`, 0]]);
  });
});
