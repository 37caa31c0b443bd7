/** Whether silence can be trusted, in the same words on the page, in the sign of life, at the command line and in JSON. */
import type { Health } from '../feeds/feedHealth.ts';
import type { WatchState } from '../feeds/watchState.ts';
import type { AlertWords } from './languages/alertWords.ts';
import { EN } from './languages/en.ts';

/** What a feed's health is called. */
export const HEALTH_WORDS: Readonly<Record<Health, string>> = {
  ok: 'brings news',
  silent: 'silent',
  failing: 'failing',
  resting: 'resting',
  new: 'not asked yet',
};

export interface WatchWords {
  /** "3 minutes ago"; null before the first check. */
  checked: string | null;
  /** "30 of 41 feeds bring news" */
  bringNews: string;
  /** "8 silent for 3 days or more", "3 failing": the other feeds, so that the counts add up. */
  others: string[];
  /** "Last news from any feed 4 minutes ago (12 January 2026, 06:01 UTC)." */
  lastNews: string;
  /** What silence means. */
  trust: string;
}

export function describeWatch(watch: WatchState, now: Date, { life, dates }: AlertWords = EN): WatchWords {
  const { polledAt, feeds, counts, lastNews, trust } = watch;
  const others = (['silent', 'failing', 'resting', 'new'] as const).filter((health) => counts[health] > 0);
  return {
    checked: polledAt === null ? null : life.ago(polledAt, now),
    bringNews: life.bringNews(counts.ok, feeds),
    others: others.map((health) => life.others[health](counts[health])),
    lastNews: life.lastNews(
      lastNews === null ? null : { ago: life.ago(lastNews, now), instant: dates.instant(lastNews, null) ?? lastNews },
    ),
    trust: life.trust[trust],
  };
}

/** All of it: "Last check 3 minutes ago: 30 of 41 feeds bring news, 8 silent for 3 days or more, 3 failing. Last news from any feed …" */
export function watchSentences(words: WatchWords, { life, comma }: AlertWords = EN): string {
  const counts = [words.bringNews, ...words.others].join(comma);
  return `${life.check(words.checked, counts)} ${words.lastNews} ${words.trust}`;
}

/** For programs: the counts by health, the instants, `trust` (`yes`, `doubtful`, `no`) and the same words. */
export function watchJson(watch: WatchState, now: Date) {
  const { ok: bringNews, ...others } = watch.counts;
  const { polledAt, feeds, lastNews, trust } = watch;
  return { polledAt, feeds, bringNews, ...others, lastNews, trust, words: watchSentences(describeWatch(watch, now)) };
}
