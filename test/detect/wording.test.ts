import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CUES } from '../../shared/detect/languages/cues.ts';
import { ACTS, TENSES } from '../../shared/detect/languages/table.ts';
import { ALERTABLE_KINDS } from '../../shared/detect/report.ts';
import { hintsOf } from '../../shared/detect/wording/hints/hintsOf.ts';
import { type Weights, weighWording } from '../../shared/detect/wording/weighWording.ts';
import { reportOf } from './headline.ts';

const rulesOf = (title: string, lang = 'en') => reportOf(title, { lang }).reasons.map(({ rule }) => rule);

describe('a headline that no rule knows', () => {
  it.each([
    ['en', 'round-concluded', 'Israeli, Syrian envoys rise from table in Baku after nine hours'],
    ['en', 'round-postponed', 'Paris gathering of Israel and Syria pushed into February'],
    ['en', 'round-opened', 'Israel and Syria negotiators check in at Paris hotel'],
  ])('%s: is %s by its wording: %s', (lang, kind, title) => {
    const report = reportOf(title, { lang });
    expect(report.kind).toBe(kind);
    expect(rulesOf(title, lang)).toEqual(expect.arrayContaining(['kind.statement', `wording.${kind.slice(6)}`]));
  });

  it('is weak evidence, told to nobody on one family’s word, and says what speaks for its kind', () => {
    const report = reportOf('Israeli, Syrian envoys rise from table in Baku after nine hours');
    expect(report.evidence).toBe('weak');
    expect(report.place).toBe('baku');
    expect(report.reasons.at(-1)?.note).toMatch(/^\d+ % of such headlines tell it: .*duration/);
  });
});

describe('what the rules read on weak evidence', () => {
  it('is strong where the wording tells the same of both sides and of a place', () => {
    const report = reportOf('Syria, Israel meet in Baku as third round opens');
    expect([report.kind, report.evidence]).toEqual(['round-opened', 'strong']);
    expect(report.reasons.at(-1)?.note).toMatch(/^\d+ % of such headlines tell the same$/);
  });

  it('stays weak where no place and no day is told', () => {
    expect(reportOf('Israel and Syria open fifth round of talks').evidence).toBe('weak');
  });
});

describe('what the rules are sure of', () => {
  it.each([
    ['a day long gone', 'statement', 'Israel and Syria met in Paris on 24 July', '2026-01-05T09:00:00.000Z'],
    ['what was only meant to be', 'statement', 'Israel and Syria were to have signed a deal in Baku', undefined],
    ['a plain end', 'round-concluded', 'Israel and Syria conclude talks in Paris', undefined],
  ])('is not outweighed by a wording: %s', (_, kind, title, published) => {
    const report = reportOf(title, published ? { published } : {});
    expect(report.kind).toBe(kind);
    expect(report.reasons.some(({ rule }) => rule.startsWith('wording.'))).toBe(false);
  });
});

describe('weights', () => {
  const weights: Weights = new Map([
    ['handshake', [0, 0, 0, 0, 20, 0]],
    ['question', [-30, -30, -30, -30, -30, -30]],
  ]);

  it('make a kind likelier than nothing where its traits speak for it', () => {
    const { shares, nothing } = weighWording(new Map([['handshake', 1]]), weights);
    expect(shares.agreement).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 6), 6);
    expect(nothing).toBeCloseTo(1 / (Math.exp(2) + 6), 6);
  });

  it('count a trait of the lead by its worth, and leave out a trait they do not know', () => {
    const whole = weighWording(new Map([['handshake', 1]]), weights).shares.agreement;
    const part = weighWording(
      new Map([
        ['handshake', 0.4],
        ['never met', 1],
      ]),
      weights,
    ).shares.agreement;
    expect(part).toBeLessThan(whole);
    expect(part).toBeCloseTo(Math.exp(0.8) / (Math.exp(0.8) + 6), 6);
  });

  it('add up to certainty', () => {
    const { shares, nothing } = weighWording(
      new Map([
        ['handshake', 1],
        ['question', 1],
      ]),
      weights,
    );
    expect(Object.values(shares).reduce((sum, share) => sum + share, nothing)).toBeCloseTo(1, 9);
    expect(nothing).toBeGreaterThan(0.5);
  });

  it('as shipped hold a number for each kind, and no word and no name', () => {
    const file = new URL('../../shared/detect/wording/weights.json', import.meta.url);
    const shipped: Record<string, number[]> = JSON.parse(readFileSync(file, 'utf8'));
    expect(Object.keys(shipped).length).toBeGreaterThan(1000);
    expect(Object.values(shipped).every((row) => row.length === ALERTABLE_KINDS.length)).toBe(true);
    const senses = new Set([
      ...ACTS.flatMap((act) => TENSES.flatMap((tense) => [`${act}.${tense}`, `${act}.${tense}.light`])),
      ...CUES,
      ...ALERTABLE_KINDS.map((kind) => `like.${kind.replace('round-', '')}`),
      ...['day', 'week'].flatMap((name) => ['-', '0', '+'].map((sign) => name + sign)),
      ...['side', 'rival', 'body', 'place', 'issue', 'history', 'negotiation', 'month', 'weekday', 'ordinal'],
    ]);
    const isTrait = (trait: string) => {
      const said = trait.replace(/^lead:/, '');
      if (said === 'asks' || /^sides:[0-3]$/.test(said)) return true;
      const parts = said
        .replace(/^\((.*)\)$/, '$1')
        .replace(/^[+-]/, '')
        .replace(/(!|\.alone)$/, '')
        .split(/[>~&]/);
      return parts.every((part) => senses.has(part));
    };
    expect(Object.keys(shipped).filter((trait) => !isTrait(trait))).toEqual([]);
  });
});

describe('the hints of a language', () => {
  it.each(['en', 'ar', 'he', 'fr', 'fa', 'de', 'es', 'it', 'pt', 'ru', 'uk', 'tr'])(
    '%s: has some for each kind',
    (lang) => {
      const hints = hintsOf(lang);
      expect(ALERTABLE_KINDS.filter((kind) => (hints[kind]?.length ?? 0) < 15)).toEqual([]);
    },
  );
});
