import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SubscriberStore } from '../../functions/subscribers/services.ts';
import { keys } from '../../shared/store/keys.ts';
import { issueCode } from '../../shared/subscribers/code.ts';
import type { Subscriber, Subscription } from '../../shared/subscribers/subscriber.ts';
import { NOW } from './sampleEvents.ts';
import { type SiteHarness, startSite } from './siteHarness.ts';

let harness: SiteHarness;
let store: SubscriberStore;
beforeAll(async () => {
  harness = await startSite();
  store = harness.services.subscribers;
});
afterAll(() => harness.stop());

const subscription = (more: Partial<Subscription> = {}): Subscription => ({
  choice: 'all-early',
  arn: 'arn:all',
  askedAt: NOW.toISOString(),
  confirmed: true,
  consent: { text: 'yes', at: NOW.toISOString(), source: 'page' },
  ...more,
});
const subscriber = (subscriptions: Subscription[]): Subscriber => ({
  channel: 'email',
  subscriptions,
  createdAt: NOW.toISOString(),
  version: 0,
});

describe('subscribers', () => {
  it('are found by their reference and by the ARN of their subscription', async () => {
    await store.changeSubscriber('a', () => subscriber([subscription({ arn: 'arn:a' })]));
    expect(await store.getSubscriber('a')).toEqual({ ...subscriber([subscription({ arn: 'arn:a' })]), version: 1 });
    expect(await store.getOwner('arn:a')).toBe('a');
    expect(await store.getOwner('arn:nobody')).toBeNull();
  });

  it('are changed by two at once without losing either change', async () => {
    const add = (choice: Subscription['choice']) => (known: Subscriber | null) =>
      subscriber([...(known?.subscriptions ?? []), subscription({ choice, arn: `arn:${choice}` })]);
    await Promise.all([
      store.changeSubscriber('b', add('all-early')),
      store.changeSubscriber('b', add('rounds-early')),
    ]);
    const known = await store.getSubscriber('b');
    expect(known?.subscriptions.map(({ choice }) => choice).sort()).toEqual(['all-early', 'rounds-early']);
    expect(known?.version).toBe(2);
  });

  it('are listed while a change is under way, and no longer when it is settled or they are deleted', async () => {
    await store.changeSubscriber('b', () => null);
    const old = subscription({ choice: 'rounds-early', arn: null });
    await store.changeSubscriber('c', () => subscriber([old, subscription({ arn: 'arn:c', confirmed: false })]));
    await store.changeSubscriber('d', () => subscriber([old, subscription({ arn: null, confirmed: false })]));
    expect((await store.getUnsettled(10)).sort()).toEqual(['c', 'd']);
    expect(await store.getUnsettled(1, 'c')).toEqual(['d']);
    expect(await store.getUnsettled(1)).toEqual(['c']);
    await store.changeSubscriber('c', () => subscriber([subscription({ arn: 'arn:c' })]));
    await store.changeSubscriber('d', () => null);
    expect(await store.getUnsettled(10)).toEqual([]);
    expect(await store.getSubscriber('d')).toBeNull();
  });

  it('are all on the roll, a page at a time, until they are deleted', async () => {
    await store.changeSubscriber('r1', () => subscriber([subscription({ arn: 'arn:r1' })]));
    await store.changeSubscriber('r2', () => subscriber([subscription({ arn: 'arn:r2' })]));
    expect(await store.getSubscriberRefs(1, 'r0')).toEqual(['r1']);
    expect(await store.getSubscriberRefs(9, 'r1')).toEqual(['r2']);
    await store.changeSubscriber('r1', () => null);
    expect(await store.getSubscriberRefs(9, 'r0')).toEqual(['r2']);
  });

  it('leave no pointer behind when they leave a topic', async () => {
    await store.changeSubscriber('c', () => subscriber([subscription({ choice: 'rounds-early', arn: 'arn:c2' })]));
    expect([await store.getOwner('arn:c'), await store.getOwner('arn:c2')]).toEqual([null, 'c']);
  });

  it('that do not change are not written', async () => {
    const before = await store.getSubscriber('c');
    await store.changeSubscriber('c', (known) => known);
    expect(await store.getSubscriber('c')).toEqual(before);
  });
});

describe('codes', () => {
  const code = issueCode('hash', { what: 'show' }, NOW);

  it('count every try, also those made at once', async () => {
    await store.putCode('e', code);
    const tries = await Promise.all([1, 2, 3, 4].map(() => store.countTry('e', 'show')));
    expect(tries.map((pending) => pending?.tries).sort()).toEqual([1, 2, 3, 4]);
    expect(tries[0]).toMatchObject({ hash: 'hash', expiresAt: '2026-01-07T09:10:00.000Z', purpose: { what: 'show' } });
  });

  it('are void after the next one, and gone when deleted', async () => {
    await store.putCode('e', { ...code, hash: 'next' });
    expect(await store.countTry('e', 'show')).toMatchObject({ hash: 'next', tries: 1 });
    await store.deleteCode('e', 'show');
    expect(await store.countTry('e', 'show')).toBeNull();
  });

  it('are left to the table to forget', async () => {
    await store.putCode('f', code);
    const { Item } = await harness.documents.send(
      new GetCommand({ TableName: harness.table, Key: keys.subscriber('f', 'code#show') }),
    );
    expect(Item?.expires).toBe(Date.parse('2026-01-07T09:10:00Z') / 1000);
  });
});

describe('uses', () => {
  it('are counted for each limit, subject and day', async () => {
    const use = (subject: string, now = NOW) => store.countUse('codes-number', subject, now);
    const decisions = [];
    for (let count = 0; count < 4; count += 1) decisions.push((await use('x')).allowed);
    expect(decisions).toEqual([true, true, true, false]);
    expect((await use('y')).allowed).toBe(true);
    expect((await use('x', new Date('2026-01-08T00:00:00Z'))).allowed).toBe(true);
  });

  it('beyond the limit are refused without a write, until the next day', async () => {
    const use = (now: Date) => store.countUse('proofs-mailbox', 'z', now);
    for (let count = 0; count < 2; count += 1) await use(NOW);
    expect(store.isUsedUp('proofs-mailbox', 'z', NOW)).toBe(true);
    expect(store.isUsedUp('proofs-mailbox', 'y', NOW)).toBe(false);
    expect(store.isUsedUp('proofs-mailbox', 'z', new Date('2026-01-08T00:00:00Z'))).toBe(false);
  });
});
