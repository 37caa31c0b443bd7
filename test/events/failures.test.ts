import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport } from '../samples/news.ts';

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

  it('is one stored event that cannot be read, whose name no new one takes: news of it is told under another', () => {
    const taken = new Set(['2026-01-04-agreement']);
    const { changed } = advance([], [makeReport({ by: 'ap', kind: 'agreement', date: null, place: null })], {
      ...CONTEXT,
      taken,
    });
    expect(changed.map(({ id, version }) => [id, version])).toEqual([['2026-01-04-agreement-2', 0]]);
  });
});
