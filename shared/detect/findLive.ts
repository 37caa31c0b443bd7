import { cuesOf, type Passage, quote } from './passage.ts';
import type { Reason } from './report.ts';

/**
 * A live page: what it holds changes, so it may support an event and never start one. The mark stands by itself ("Live: …",
 * "… | En direct"): within a headline the same words mean "direct talks".
 */
export function findLive(title: Passage): Reason | null {
  const live = cuesOf(title, 'live').find((cue) => {
    const inClause = title.clause.filter((clause) => clause === title.clause[cue.from]).length;
    return inClause <= cue.to - cue.from + 2;
  });
  return live ? { rule: 'live.headline', note: `a live page: "${quote(title, live)}"` } : null;
}
