import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLAIM_LAPSES_AFTER_SECONDS } from '../../functions/adapters/ledger.ts';
import { startTable } from './notifyHarness.ts';

let table: Awaited<ReturnType<typeof startTable>>;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const NOW = new Date('2026-01-05T08:16:00.000Z');
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const TOPIC = 'rounds-early';

describe('a claim', () => {
  it('goes to one of many who ask at once', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => table.ledger.claim('race', TOPIC, NOW)));
    expect(claims.filter((claim) => claim === 'claimed')).toHaveLength(1);
    expect(claims.filter((claim) => claim === 'in-progress')).toHaveLength(7);
  });

  it('holds for its own topic and subject only', async () => {
    await table.ledger.claim('mine', TOPIC, NOW);
    expect(await table.ledger.claim('mine', 'all-early', NOW)).toBe('claimed');
    expect(await table.ledger.claim('yours', TOPIC, NOW)).toBe('claimed');
  });

  it('may be taken over when it has lapsed, by one', async () => {
    await table.ledger.claim('lapsing', TOPIC, NOW);
    expect(await table.ledger.claim('lapsing', TOPIC, after(CLAIM_LAPSES_AFTER_SECONDS - 1))).toBe('in-progress');
    const late = after(CLAIM_LAPSES_AFTER_SECONDS);
    const claims = await Promise.all([1, 2].map(() => table.ledger.claim('lapsing', TOPIC, late)));
    expect(claims.sort()).toEqual(['claimed', 'in-progress']);
  });

  it('is over for good once the publish is recorded', async () => {
    await table.ledger.claim('done', TOPIC, NOW);
    await table.ledger.record('done', TOPIC, 'm-1', NOW);
    expect(await table.ledger.claim('done', TOPIC, after(86_400))).toBe('already-published');
  });

  it('given back is free at once', async () => {
    await table.ledger.claim('back', TOPIC, NOW);
    await table.ledger.release('back', TOPIC, NOW);
    expect(await table.ledger.claim('back', TOPIC, after(1))).toBe('claimed');
  });

  it('cannot be given back by a notifier that has lost it, nor after it was recorded', async () => {
    await table.ledger.claim('lost', TOPIC, NOW);
    await table.ledger.claim('lost', TOPIC, after(CLAIM_LAPSES_AFTER_SECONDS));
    await table.ledger.release('lost', TOPIC, NOW);
    expect(await table.ledger.claim('lost', TOPIC, after(CLAIM_LAPSES_AFTER_SECONDS + 1))).toBe('in-progress');
    await table.ledger.record('lost', TOPIC, 'm-1', after(CLAIM_LAPSES_AFTER_SECONDS));
    await table.ledger.release('lost', TOPIC, after(CLAIM_LAPSES_AFTER_SECONDS));
    expect(await table.ledger.claim('lost', TOPIC, after(999))).toBe('already-published');
  });
});

describe('news that is taken back', () => {
  const LAPSED = after(CLAIM_LAPSES_AFTER_SECONDS);

  it('was not told where nobody has claimed it, however often that is asked, and is never told there', async () => {
    for (const _ of [1, 2]) expect(await table.ledger.withdraw('untold', TOPIC, NOW)).toBe('untold');
    expect(await table.ledger.claim('untold', TOPIC, LAPSED)).toBe('withdrawn');
  });

  it('was told where it was published', async () => {
    await table.ledger.claim('told', TOPIC, NOW);
    await table.ledger.record('told', TOPIC, 'm-1', NOW);
    expect(await table.ledger.withdraw('told', TOPIC, NOW)).toBe('told');
    expect(await table.ledger.claim('told', TOPIC, LAPSED)).toBe('already-published');
  });

  it('is not known to be told while a living notifier may be telling it', async () => {
    await table.ledger.claim('being-told', TOPIC, NOW);
    expect(await table.ledger.withdraw('being-told', TOPIC, after(1))).toBe('in-progress');
  });

  it('counts as told where a notifier died over it, however often that is asked, and is not told again', async () => {
    await table.ledger.claim('doubted', TOPIC, NOW);
    for (const _ of [1, 2]) expect(await table.ledger.withdraw('doubted', TOPIC, LAPSED)).toBe('told');
    expect(await table.ledger.claim('doubted', TOPIC, after(9_999))).toBe('withdrawn');
  });
});
