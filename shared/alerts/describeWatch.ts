/** Whether silence can be trusted, in the same words on the page, in the sign of life, at the command line and in JSON. */
import { type Health, SILENT_DAYS } from '../feeds/feedHealth.ts';
import type { Trust, WatchState } from '../feeds/watchState.ts';
import { formatInstant } from './formatDays.ts';
import { relativeTime } from './relativeTime.ts';

/** What a feed's health is called. */
export const HEALTH_WORDS: Readonly<Record<Health, string>> = {
  ok: 'brings news',
  silent: 'silent',
  failing: 'failing',
  resting: 'resting',
  new: 'not asked yet',
};

const COUNT_WORDS = { ...HEALTH_WORDS, silent: `silent for ${SILENT_DAYS} days or more` };

const TRUST_WORDS: Readonly<Record<Trust, string>> = {
  yes: 'Silence means that nothing has been reported.',
  doubtful: 'Silence is doubtful: fewer than half of the feeds bring news.',
  no: 'Silence cannot be trusted at the moment.',
};

export interface WatchWords {
  /** "3 minutes ago"; null before the first check. */
  checked: string | null;
  /** "30 of 41 feeds bring news" */
  bringNews: string;
  /** "8 silent for 3 days or more, 3 failing": the other feeds, so that the counts add up; empty when there are none. */
  others: string;
  /** "Last news from any feed 4 minutes ago (12 January 2026, 06:01 UTC)." */
  lastNews: string;
  /** What silence means. */
  trust: string;
}

export function describeWatch({ polledAt, feeds, counts, lastNews, trust }: WatchState, now: Date): WatchWords {
  const others = (['silent', 'failing', 'resting', 'new'] as const).filter((health) => counts[health] > 0);
  return {
    checked: polledAt === null ? null : relativeTime(polledAt, now),
    bringNews: `${counts.ok} of ${feeds} feeds bring news`,
    others: others.map((health) => `${counts[health]} ${COUNT_WORDS[health]}`).join(', '),
    lastNews:
      lastNews === null
        ? 'No news from any feed yet.'
        : `Last news from any feed ${relativeTime(lastNews, now)} (${formatInstant(lastNews, null)}).`,
    trust: TRUST_WORDS[trust],
  };
}

/** All of it: "Last check 3 minutes ago: 30 of 41 feeds bring news, 8 silent for 3 days or more, 3 failing. Last news from any feed …" */
export function watchSentences(words: WatchWords): string {
  const counts = [words.bringNews, words.others].filter(Boolean).join(', ');
  const check = words.checked === null ? 'No check yet' : `Last check ${words.checked}`;
  return `${check}: ${counts}. ${words.lastNews} ${words.trust}`;
}

/** For programs: the counts by health, the instants, `trust` (`yes`, `doubtful`, `no`) and the same words. */
export function watchJson(watch: WatchState, now: Date) {
  const { ok: bringNews, ...others } = watch.counts;
  const { polledAt, feeds, lastNews, trust } = watch;
  return { polledAt, feeds, bringNews, ...others, lastNews, trust, words: watchSentences(describeWatch(watch, now)) };
}
