import { actsOf, cueBefore, cuesOf, type Passage, quote, type Span } from './passage.ts';
import type { Reason } from './report.ts';

/** How many words before what is denied its "neither" may stand: "weder eine Einigung". */
const NEITHER_REACH = 2;

/** "Neither accord nor rupture", "ni accord ni rupture", "weder Einigung noch Abbruch": the talks go on as they were. */
export function findNeither(title: Passage): Reason | null {
  const isNot = (thing: Span) => cueBefore(title, thing, NEITHER_REACH, 'negation', 'nor') !== null;
  const clauseOf = (word: number) => title.clause[word] ?? 0;
  const fails = actsOf(title, 'break').filter((act) => act.meaning.tense === 'noun' && isNot(act));
  const deals = [...cuesOf(title, 'pact', 'document', 'deliverable'), ...actsOf(title, 'agree')].filter(isNot);
  const pair = fails.find(({ from }) =>
    deals.some((deal) => deal.from !== from && Math.abs(clauseOf(deal.from) - clauseOf(from)) <= 1),
  );
  return pair
    ? { rule: 'kind.neither', note: `the headline knows neither of a deal nor of "${quote(title, pair)}"` }
    : null;
}
