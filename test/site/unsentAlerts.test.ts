import { describe, expect, it } from 'vitest';
import type { AlertState, OutboxEntry } from '../../functions/alertServices.ts';
import { createSite } from '../../functions/site/app.tsx';
import { eventCode } from '../../shared/events/eventCode.ts';
import { unsentSince } from '../../shared/snapshot/unsentAlerts.ts';
import { makeAlert } from '../samples/news.ts';
import { makeServices } from './makeServices.ts';
import { EVENTS, NOW } from './sampleEvents.ts';

const [event] = EVENTS;
if (!event) throw new Error('no sample event');

const entry = (state: AlertState, reason: string | null): OutboxEntry => ({
  alert: makeAlert(event, 'confirmed'),
  state,
  reason,
  settledAt: state === 'pending' ? null : '2026-01-06T20:00:00.000Z',
  tries: 0,
  movedAt: '2026-01-06T20:00:00.000Z',
});

async function page(path: string, ...entries: OutboxEntry[]): Promise<string> {
  const site = createSite(makeServices({ getOutboxEntries: async () => entries }));
  return (await (await site.request(path)).text()).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

describe('an alert that reached nobody', () => {
  it('is told on the page with its reason, folded away', async () => {
    const stale = entry('dropped', 'stale: 30 hours old when its turn came, limit 24');
    expect(await page('/', stale)).toMatch(
      /One alert of the last two months not sent ?\w.* · 6 January 2026, 20:00 UTC · stale: 30 hours old when its turn came, limit 24/,
    );
  });

  it('is told on the page of its event in place of when subscribers were told', async () => {
    const stale = entry('dropped', 'stale: 30 hours old when its turn came, limit 24');
    const told = await page(`/e/${eventCode(event.id)}`, stale);
    expect(told).toMatch(/Alert not sent6 January 2026, 20:00 in London \(20:00 UTC\): stale: 30 hours old/);
    expect(told).not.toContain('Subscribers told');
  });

  it('says of a refusal only that there was one: SNS’s answer may name the account', async () => {
    const text = await page('/', entry('rejected', 'User arn:aws:sts::111122223333:role/x is not authorized'));
    expect(text).toContain('refused by the delivery service');
    expect(text).not.toContain('111122223333');
  });

  it('is told of while an operator has yet to mend what keeps it', async () => {
    const text = await page('/', entry('waiting', 'rounds-early: NotFound: arn:aws:sns:x:111122223333:y'));
    expect(text).toContain('held up at the delivery service; it is tried again');
    expect(text).not.toContain('111122223333');
  });

  it('is no concern of the page while it is due, nor when it was delivered', async () => {
    expect(await page('/', entry('pending', null), entry('delivered', null))).not.toContain('not sent');
  });

  it('is looked for among those of the last sixty days', () => {
    expect(unsentSince(NOW)).toBe('2025-11-08');
  });
});
