/** Turns of phrase of desks that write in Latin and Cyrillic letters: which act a headline tells, and which it only names. */
import { describe, expect, it } from 'vitest';
import { kindOf, reportOf } from './headline.ts';

type Sentence = [lang: string, kind: string, title: string, summary?: string];

/** Printed on Monday 5 January 2026. */
function holds(name: string, sentences: Sentence[]) {
  it.each(sentences)(`${name}: %s, %s, %s`, (lang, kind, title, summary = '') => {
    expect(kindOf(title, { lang, summary })).toBe(kind);
  });
}

describe('"may"', () => {
  it('is a month beside a day or a preposition', () => {
    const published = '2026-04-28T09:00:00Z';
    const report = reportOf('Israel, Syria to hold talks in London on May 3, envoy says', { published });
    expect(report).toMatchObject({ kind: 'round-scheduled', date: { from: '2026-05-03', to: '2026-05-03' } });
    expect(kindOf('Israel, Syria to meet again in Baku in mid May', { published })).toBe('round-scheduled');
  });
  holds('leaves open what it stands before', [
    ['en', 'statement', 'Israel and Syria may hold talks in London, envoy says'],
  ]);
});

describe('the date of another act', () => {
  holds('does not make the news old', [
    [
      'en',
      'round-concluded',
      'Israel, Syria hold talks in London',
      'The ministers met for three hours, the first time since the truce was signed in July.',
    ],
    [
      'fr',
      'round-concluded',
      'Londres : long entretien entre Ron Dermer et Assaad al-Chaibani',
      'Les deux hommes, qui s’étaient vus à Paris en août, se sont parlé trois heures.',
    ],
    [
      'de',
      'round-opened',
      'Israelische und syrische Unterhändler verhandeln in London',
      'Seit dem Morgen tagen die Delegationen. Zuletzt trafen sie sich im August in Paris.',
    ],
  ]);
  holds('is not taken from the act that is told', [
    ['en', 'statement', 'Israel and Syria in London', 'Delegations of Israel and Syria met in London in August.'],
  ]);
});

describe('a wish right before what would go on', () => {
  holds('is all that is told', [
    ['en', 'statement', 'Syria considers taking part in talks with Israel in Paris'],
    ['en', 'statement', 'Syria offers to take part in new round of talks with Israel in Paris'],
  ]);
});

describe('a participle before talks', () => {
  holds('describes them', [
    ['en', 'round-scheduled', 'Israeli delegation heading to London for renewed talks with Syria on security deal'],
    ['en', 'statement', 'Ankara to help revive stalled Israel-Syria security talks, sources say'],
  ]);
  holds('tells what a deal underwent', [['en', 'agreement', 'Israel and Syria renewed truce deal for a month']]);
});

describe('an anniversary on whose eve something happens', () => {
  holds('is no look back', [
    ['en', 'round-opened', 'Israel and Syria begin talks in Paris ahead of the anniversary of the truce'],
    [
      'es',
      'round-opened',
      'Israel y Siria inician en París las negociaciones en vísperas del aniversario de la tregua',
    ],
    ['it', 'round-opened', 'Israele e Siria avviano i colloqui a Parigi alla vigilia dell’anniversario della tregua'],
    ['ru', 'round-opened', 'Израиль и Сирия начали переговоры в Париже накануне годовщины перемирия'],
  ]);
  holds('is one where nothing is told before it', [
    ['en', 'background', 'Anniversary of the truce: Israel and Syria begin talks with ghosts of the past'],
  ]);
});

describe('a live page that says "hold talks"', () => {
  holds('tells of talks that go on', [
    ['en', 'round-opened', 'LIVE: Israel, Syria hold talks in London as rockets fall in the south'],
    ['fr', 'round-opened', 'EN DIRECT - Israël et la Syrie tiennent des pourparlers à Londres'],
    ['de', 'round-opened', 'Liveticker: Israel und Syrien führen Gespräche in London'],
    ['es', 'round-opened', 'En directo: Israel y Siria mantienen conversaciones en Londres'],
  ]);
  holds('tells of an end where its verb does', [['en', 'round-concluded', 'LIVE: Israel, Syria end talks in London']]);
});
