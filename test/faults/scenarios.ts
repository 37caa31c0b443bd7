import type { Choice } from '../../shared/alerts/alert.ts';
import type { Language } from '../../shared/language.ts';
import type { Entry } from '../poll/startFeedServer.ts';
import { OFFICIAL } from './worldDossier.ts';

/**
 * Minutes after 09:00 UTC on 7 January 2026 at which the feeds are read in each stage, and in the quiet after the last.
 * Apart by more than the half hour for which a feed rests that a poll died at, so that what each stage brings is read in it.
 */
export const STAGE_MINUTES = [5, 45];
export const QUIET_MINUTE = 90;

export interface Scenario {
  name: string;
  outlets: string[];
  /** What each outlet's feed holds from a stage on. A call of any reading from the first stage on goes wrong. */
  stages: Record<string, Entry[]>[];
  /** Who is told when nothing goes wrong. */
  told: Choice[];
  /** The news is taken back in the last stage: whoever was told is told that, and whoever was not hears nothing. */
  isCorrected?: true;
  /** Beside English: as many readers more, told in it as well. */
  language?: Exclude<Language, 'en'>;
  /** A reader is asked; it finds an agreement in what the rules make nothing of. */
  isRead?: true;
  /** The news is gone from the feed in the last stage: what nobody was told before may stay untold. */
  isWithdrawn?: true;
}

const at = (minutes: number) => new Date(Date.UTC(2026, 0, 7, 9, minutes)).toISOString();
const entry = (title: string, minutes: number, link = title): Entry => ({
  title,
  published: at(minutes),
  link: `https://outlet.example/${encodeURIComponent(link)}`,
});

const SCHEDULED = entry('Northland and Southland to hold talks in Geneva on Friday', 4);
const EDITED = entry('Northland and Southland to hold talks in Geneva on Saturday', 4, SCHEDULED.title);
const DENIED = entry('Southland denies that talks with Northland will be held in Geneva on Friday', 44);
const AGREED = entry('Northland and Southland sign agreement in Geneva', 4);

/** The rules see no act in it. */
const HANDSHAKE = entry('Northland and Southland negotiators smile in Geneva: the water will flow', 4);

const EARLY: Choice[] = ['rounds-early', 'all-early', 'rounds-twice', 'all-twice'];
const ROUNDS: Choice[] = [...EARLY, 'rounds-confirmed', 'all-confirmed'];
const OUTCOMES: Choice[] = [
  'outcomes-early',
  'all-early',
  'outcomes-twice',
  'all-twice',
  'outcomes-confirmed',
  'all-confirmed',
];

export const SCENARIOS: readonly Scenario[] = [
  { name: 'one outlet announces a round', outlets: ['one'], stages: [{ one: [SCHEDULED] }], told: EARLY },
  {
    name: '… and another denies it',
    outlets: ['one', 'two'],
    stages: [{ one: [SCHEDULED] }, { two: [DENIED] }],
    told: EARLY,
    isCorrected: true,
  },
  {
    name: 'two outlets confirm a round at once',
    outlets: ['one', 'two'],
    stages: [{ one: [SCHEDULED], two: [SCHEDULED] }],
    told: ROUNDS,
  },
  {
    name: '… and an official source denies it',
    outlets: ['one', 'two', OFFICIAL],
    stages: [{ one: [SCHEDULED], two: [SCHEDULED] }, { [OFFICIAL]: [DENIED] }],
    told: ROUNDS,
    isCorrected: true,
  },
  {
    name: 'one outlet reports an agreement, then two more do',
    outlets: ['one', 'two', 'three'],
    stages: [{ one: [AGREED] }, { two: [AGREED], three: [AGREED] }],
    told: OUTCOMES,
  },
  {
    name: 'the item is edited: another day',
    outlets: ['one'],
    stages: [{ one: [SCHEDULED] }, { one: [EDITED] }],
    told: EARLY,
  },
  {
    name: 'the item is withdrawn',
    outlets: ['one'],
    stages: [{ one: [SCHEDULED] }, { one: [] }],
    told: EARLY,
    isWithdrawn: true,
  },
  {
    name: 'a reader finds an agreement that the rules miss',
    outlets: ['one'],
    stages: [{ one: [HANDSHAKE] }],
    told: ['outcomes-early', 'all-early', 'outcomes-twice', 'all-twice'],
    isRead: true,
  },
  {
    name: 'one outlet announces a round to readers of two languages',
    outlets: ['one'],
    stages: [{ one: [SCHEDULED] }],
    told: EARLY,
    language: 'fr',
  },
];
