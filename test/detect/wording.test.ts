import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decideKind } from '../../shared/detect/decideKind.ts';
import { CUES } from '../../shared/detect/languages/cues.ts';
import { ACTS, TENSES } from '../../shared/detect/languages/table.ts';
import { ALERTABLE_KINDS } from '../../shared/detect/report.ts';
import { hintsOf } from '../../shared/detect/wording/hints/hintsOf.ts';
import { joinWeights, TELLABLE, weighWording } from '../../shared/detect/wording/weighWording.ts';
import { WORD_WEIGHTS, wordWeightsOf } from '../../shared/detect/wording/words/wordWeightsOf.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeItem } from '../samples/news.ts';
import { detectItem, newsOf, reportOf } from './headline.ts';
import { createReader } from './reading.ts';

function shippedWeights(name: string): Record<string, number[]> {
  return JSON.parse(readFileSync(new URL(`../../shared/detect/wording/${name}`, import.meta.url), 'utf8')).weights;
}

const rulesOf = (title: string, lang = 'en') => reportOf(title, { lang }).reasons.map(({ rule }) => rule);

describe('a headline that no rule knows', () => {
  it.each([
    ['en', 'round-concluded', 'Israeli, Syrian envoys rise from table in Baku'],
    ['en', 'round-postponed', 'Paris gathering of Israel and Syria pushed into February'],
    ['en', 'round-opened', 'Israel and Syria negotiators check in at Paris hotel'],
  ])('%s: is %s by its wording: %s', (lang, kind, title) => {
    const report = reportOf(title, { lang });
    expect(report.kind).toBe(kind);
    expect(rulesOf(title, lang)).toEqual(expect.arrayContaining(['kind.statement', `wording.${kind.slice(6)}`]));
  });

  it('is weak evidence, told to nobody on one family’s word, and says what speaks for its kind', () => {
    const report = reportOf('Israeli, Syrian envoys leave their table in Baku');
    expect(report.evidence).toBe('weak');
    expect(report.place).toBe('baku');
    expect(report.reasons.at(-1)?.note).toMatch(/^\d+ % of such headlines tell it: .*envoys/);
  });

  it('is strong where hardly any headline worded so tells anything else', () => {
    const report = reportOf('Israeli, Syrian envoys rise from table in Baku after nine hours');
    expect([report.kind, report.evidence, report.place]).toEqual(['round-concluded', 'strong', 'baku']);
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
    ['a plain end', 'round-concluded', 'Israel and Syria conclude talks in Paris', undefined],
  ])('is not outweighed by a wording: %s', (_, kind, title, published) => {
    const report = reportOf(title, published ? { published } : {});
    expect(report.kind).toBe(kind);
    expect(report.reasons.some(({ rule }) => rule.startsWith('wording.'))).toBe(false);
  });
});

describe('weights', () => {
  const weights = joinWeights([
    ['handshake', [0, 0, 0, 0, 20, 0, 0]],
    ['question', [-30, -30, -30, -30, -30, -30, 20]],
    ['match', [-40, -40, -40, -40, -40, -40, -40]],
  ]);
  const weigh = (...worths: [trait: string, worth: number][]) => weighWording([{ traits: new Map(worths), weights }]);

  it('make a kind likelier than all else where its traits speak for it', () => {
    const { shares, nothing, elsewhere } = weigh(['handshake', 1]);
    expect(shares.agreement).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 7), 6);
    expect(elsewhere).toBeCloseTo(1 / (Math.exp(2) + 7), 6);
    expect(nothing).toBeCloseTo(2 / (Math.exp(2) + 7), 6);
  });

  it('tell what is about the talks and no news from what is about something else', () => {
    const [asked, played] = [weigh(['question', 1]), weigh(['match', 1])];
    expect(asked.shares.statement).toBeGreaterThan(0.8);
    expect(asked.elsewhere).toBeLessThan(0.2);
    expect(played.elsewhere).toBeGreaterThan(0.8);
    expect(played.nothing).toBeGreaterThan(played.elsewhere);
  });

  it('count a trait of the lead by its worth, and leave out a trait they do not know', () => {
    const { shares } = weigh(['handshake', 0.4], ['never met', 1]);
    expect(shares.agreement).toBeCloseTo(Math.exp(0.8) / (Math.exp(0.8) + 7), 6);
  });

  it('of senses and of words add up, each held against its own', () => {
    const handshake = { traits: new Map([['handshake', 1]]), weights };
    const words = {
      traits: new Map([['handshake', 1]]),
      weights: joinWeights([['handshake', [10, 0, 0, 0, 10, 0, 0]]]),
    };
    const { shares, because } = weighWording([handshake, words]);
    expect(shares.agreement).toBeCloseTo(Math.exp(3) / (Math.exp(3) + Math.exp(1) + 6), 6);
    expect(because('agreement')).toEqual(['handshake', 'handshake']);
    expect(because('round-scheduled')).toEqual(['handshake']);
  });

  it('are shown as a person reads them, or not at all', () => {
    const words = { traits: new Map([['handshake', 1]]), weights };
    const namedBy = (shown: (trait: string) => string | null) =>
      weighWording([{ ...words, shown }]).because('agreement');
    expect(namedBy((word) => `“${word}”`)).toEqual(['“handshake”']);
    expect(namedBy(() => null)).toEqual([]);
  });

  it('add up to certainty', () => {
    const { shares, elsewhere, nothing } = weigh(['handshake', 1], ['question', 1], ['match', 0.4]);
    expect(Object.values(shares).reduce((sum, share) => sum + share, elsewhere)).toBeCloseTo(1, 9);
    expect(nothing).toBeCloseTo(elsewhere + shares.statement, 9);
  });

  it('take a byte each: one that weighs more is named', () => {
    expect(() => joinWeights([['handshake', [0, 128, 0, 0, 0, 0, 0]]])).toThrow(
      new RangeError('“handshake” weighs more than 127'),
    );
  });

  it('as shipped hold a number for each thing told, and no word and no name', () => {
    const shipped = shippedWeights('weights.json');
    expect(Object.keys(shipped).length).toBeGreaterThan(1000);
    expect(new Set(Object.values(shipped).map((row) => row.length))).toEqual(new Set([TELLABLE.length]));
    const senses = new Set([
      ...ACTS.flatMap((act) => TENSES.flatMap((tense) => [`${act}.${tense}`, `${act}.${tense}.light`])),
      ...CUES,
      ...ALERTABLE_KINDS.map((kind) => `like.${kind.replace('round-', '')}`),
      ...['day', 'week'].flatMap((name) => ['-', '0', '+'].map((sign) => name + sign)),
      ...['side', 'rival', 'body', 'place', 'issue', 'history', 'negotiation', 'month', 'weekday', 'ordinal'],
    ]);
    const kind = `(${[...TELLABLE, 'background'].join('|')})`;
    const isOfRules = new RegExp(
      `^rules:${kind}(\\.(strong|weak|mention)(\\.denied)?|\\.place|\\.date)?$|^rule:[a-z.-]+$`,
    );
    const isTrait = (trait: string) => {
      const said = trait.replace(/^lead:/, '');
      if (isOfRules.test(trait) || said === 'state') return true;
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

  it.each(Object.keys(WORD_WEIGHTS))('of the words of %s as shipped hold a number for each thing told', (language) => {
    const shipped = shippedWeights(`words/${language}.json`);
    expect(Object.keys(shipped).length).toBeGreaterThan(500);
    expect(new Set(Object.values(shipped).map((row) => row.length))).toEqual(new Set([TELLABLE.length]));
    expect(wordWeightsOf(language)).toEqual(joinWeights(Object.entries(shipped)));
  });

  it('of a word count in its own language alone', () => {
    const read = createReader(SAMPLE_DOSSIER);
    const elsewhereOf = (word: string, lang: string) =>
      decideKind(read(`Freedonia Sylvania ${word}`, { lang })).elsewhere;
    expect(elsewhereOf('Tisch', 'de')).toBeLessThan(elsewhereOf('Unbekanntes', 'de') - 0.05);
    expect(elsewhereOf('Tisch', 'en')).toBe(elsewhereOf('Unbekanntes', 'en'));
  });

  it('of words are none for a language in which nothing was learned', () => {
    expect(wordWeightsOf('xx')).toEqual(joinWeights([]));
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

/** Sentences that the weights misread: they tell nothing, or something else than is read. */
describe('what a wording is wrong about', () => {
  it.each([
    ['en', 'Israel, Syria form joint committee on crossing', 'Traders from both sides will meet weekly in Paris.'],
    ['en', 'Israel and Syria were to have signed a deal in Baku', ''],
    ['en', 'Netanyahu and Sharaa to meet in Washington in coming months', ''],
    ['fr', 'Une rencontre d’écrivains d’Israël et de Syrie mercredi à Bakou', ''],
    ['de', 'Israel unterzeichnet Abkommen, Syrien empört sich', ''],
    ['he', 'ישראל ניתקה את החשמל לאזור הגבול עם סוריה', ''],
    ['ar', 'موعد جديد للمفاوضات', 'قالت واشنطن إن الوفدين سيلتقيان في باريس في السادس عشر من الشهر.'],
    ['fr', 'La Syrie gèle les comptes israéliens alors que les pourparlers commencent à Paris', ''],
  ])('is told by no single outlet (%s): %s', (lang, title, summary) => {
    expect(newsOf(detectItem(makeItem(title, { lang, summary })))).not.toMatch(/strong(?!, support only)/);
  });
});
