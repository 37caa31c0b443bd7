import { describe, expect, it } from 'vitest';
import { makeAnswer, NOT_ABOUT_TALKS, readAs, readItem, withReader } from './readItem.ts';

const HELD = 'Israel and Syria held talks in Paris';
const ONE_SIDE = "Syria's delegation arrives in Paris for talks";
const rulesOf = (reasons: { rule: string }[]) => reasons.map(({ rule }) => rule);

describe('what a reader decides', () => {
  it('relevance: what the rules reported is dropped, with both reasons', () => {
    const read = readItem(HELD, NOT_ABOUT_TALKS);
    expect(read).toMatchObject({ outcome: 'dropped', drop: 'not-about-talks' });
    expect(read.outcome === 'dropped' && rulesOf(read.reasons)).toEqual(
      expect.arrayContaining(['dyad.headline', 'reader.elsewhere']),
    );
  });
  it('relevance: what the rules dropped is a report, of its outlet and its people', () => {
    const read = readAs(ONE_SIDE, makeAnswer({ kind: 'round-opened', place: 'Paris', day: '2026-01-05' }));
    expect(read).toMatchObject({
      kind: 'round-opened',
      place: 'paris',
      date: { from: '2026-01-05', to: '2026-01-05' },
      participants: ['syria'],
      publisher: { name: 'Some Outlet' },
    });
  });
  it('kind, and what it looks back at is background', () => {
    expect(readAs(HELD, makeAnswer({ kind: 'breakdown' })).kind).toBe('breakdown');
    expect(readAs(HELD, makeAnswer({ alertable: false })).kind).toBe('background');
  });
  it('denial, of the kind it names or of the one the rules found denied', () => {
    const denial = 'Syria denies holding talks with Israel';
    expect(readAs(HELD, makeAnswer({ kind: 'agreement', denied: true }))).toMatchObject({
      kind: 'agreement',
      denies: true,
    });
    expect(readAs(denial, makeAnswer({ kind: 'statement', denied: true, alertable: false }))).toMatchObject({
      denies: true,
    });
    expect(readAs(HELD, makeAnswer({ kind: 'statement', denied: true }))).toMatchObject({
      kind: 'statement',
      denies: false,
    });
  });
  it('place and day: where it gives none they are unknown, whatever the rules guessed', () => {
    expect(readAs(HELD, null)).toMatchObject({ place: 'paris' });
    expect(readAs(HELD, makeAnswer())).toMatchObject({ place: null, date: null });
  });
});

describe('a slot is believed only where it can be', () => {
  it.each([
    ['the dossier spells it so', 'باريس', 'paris'],
    ['it is written with other accents', 'París', 'paris'],
    ['the dossier has no such place', 'Springfield', null],
    ['it is what the talks are about, not where they meet', 'Golan', null],
  ])('a city: %s', (_, place, id) => {
    expect(readAs(HELD, makeAnswer({ place })).place).toBe(id);
  });
  it.each([
    ['held on the eve', 'round-concluded', '2026-01-04', '2026-01-04'],
    ['held next week: the day of the round to come', 'round-concluded', '2026-01-12', undefined],
    ['announced for next week', 'round-scheduled', '2026-01-12', '2026-01-12'],
    ['announced for last week', 'round-scheduled', '2025-12-29', undefined],
    ['a year away', 'round-scheduled', '2027-01-05', undefined],
  ] as const)('a day: %s', (_, kind, day, from) => {
    expect(readAs(HELD, makeAnswer({ kind, day })).date?.from).toBe(from);
  });
});

describe('how well an item supports what a reader finds', () => {
  it('is weak where rules and reader agree and neither of them is sure', () => {
    const bare = 'Rare meeting of Israeli and Syrian officials in Paris';
    const unsure = { kind: 'round-concluded', words: 'Meeting', sure: 0.5 } as const;
    expect(readAs(bare, null)).toMatchObject({ kind: 'round-concluded', evidence: 'weak' });
    expect(readAs(bare, makeAnswer(unsure))).toMatchObject({ evidence: 'weak', supportsOnly: false });
    expect(readAs(bare, makeAnswer({ ...unsure, sure: 0.7 }))).toMatchObject({ evidence: 'strong' });
    expect(readAs(HELD, makeAnswer(unsure))).toMatchObject({ evidence: 'strong' });
  });
  it('strongly, where rules and reader agree, however sure the reader is', () => {
    expect(readAs(HELD, makeAnswer({ sure: 0.3 }))).toMatchObject({ evidence: 'strong', supportsOnly: false });
  });
  it('strongly, where the reader is against the rules and sure enough', () => {
    expect(readAs(HELD, makeAnswer({ kind: 'agreement', sure: 0.6 }))).toMatchObject({ evidence: 'strong' });
  });
  it('so that it starts nothing, where it is against them and not sure', () => {
    const unsure = makeAnswer({ kind: 'agreement', sure: 0.59 });
    expect(readAs(HELD, unsure)).toMatchObject({ kind: 'agreement', evidence: 'weak', supportsOnly: true });
    expect(readAs(HELD, unsure, withReader({ sure: 0.5 }))).toMatchObject({ evidence: 'strong', supportsOnly: false });
  });
  it('never to start anything, on a live page', () => {
    expect(readAs('Live: Israel and Syria hold talks in Paris', makeAnswer())).toMatchObject({ supportsOnly: true });
  });
});

describe('a reader that may only veto', () => {
  const by = withReader({ decides: false });
  it('drops what is not about the talks', () => {
    expect(readItem(HELD, NOT_ABOUT_TALKS, by).outcome).toBe('dropped');
  });
  it('keeps from alerting what tells no news, and changes no kind', () => {
    expect(readAs(HELD, makeAnswer({ kind: 'statement', alertable: false }), by)).toMatchObject({
      kind: 'round-concluded',
      evidence: 'mention',
      supportsOnly: true,
    });
    expect(readAs(HELD, makeAnswer({ kind: 'agreement' }), by)).toMatchObject({
      kind: 'round-concluded',
      place: 'paris',
      supportsOnly: false,
    });
  });
});

describe('without an answer', () => {
  it('the rules decide, as if there were no reader, and the report says that it was silent', () => {
    const { readings, ...read } = readAs(HELD, null);
    expect(read).toMatchObject({ kind: 'round-concluded', place: 'paris', evidence: 'strong' });
    expect(readings).toEqual({ rules: 'round-concluded', reader: null });
    expect(readAs('Syria says its delegation in Paris is ready for talks', null)).toMatchObject({
      evidence: 'mention',
      supportsOnly: true,
    });
  });
});

it('keeps what rules and reader each said, with the words', () => {
  const answer = makeAnswer({ kind: 'agreement', words: 'held talks', sure: 0.8 });
  expect(readAs(HELD, answer).readings).toEqual({
    rules: 'round-concluded',
    reader: { kind: 'agreement', denies: false, sure: 0.8, words: 'held talks' },
  });
  expect(readAs('Syria and Kenya hold trade talks in Paris', answer).readings?.rules).toMatch(/^dropped: /);
});
