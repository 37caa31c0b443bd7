import type { ActMark, Claim } from './claim.ts';
import { type Actor, partiesOf } from './findActors.ts';
import { actsOf, cuesOf, type Passage, quote } from './passage.ts';

/** Words that make a wish, a rumour or a refusal of it. */
const HEDGES = [
  'future',
  'wish',
  'maybe',
  'nearDeal',
  'negation',
  'feared',
  'reaction',
  'speech',
  'harms',
  'denial',
] as const;

/** How far after a pact "between" and the two names may stand. */
const BETWEEN_REACH = 6;

/** "Accord de dernière minute entre A et B", "Deal between A and B on …": a headline made of what was agreed. */
export function readPacts(passage: Passage, actors: readonly Actor[]): Claim[] {
  if (passage.part === 'lead' || partiesOf(actors).size < 2) return [];
  const hedges = cuesOf(passage, ...HEDGES);
  if (hedges.length > 0) return [];
  if (actsOf(passage).some(({ meaning }) => meaning.tense !== 'noun')) return [];
  return cuesOf(passage, 'pact', 'deliverable').flatMap((mark): Claim[] => {
    const opens = passage.clause[mark.from - 1] !== passage.clause[mark.from];
    const between = cuesOf(passage, 'between').find(({ from }) => from > mark.to && from - mark.to <= BETWEEN_REACH);
    if (!opens || !between || passage.aside[mark.from]) return [];
    // Names behind "between", or joined to a letter that says so, as in Hebrew.
    const named = actors.filter(({ mark: name }) => name.from > between.from || name.clitics.length > 0);
    if (partiesOf(named).size < 2) return [];
    const at: ActMark = { ...mark, meaning: { type: 'act', act: 'agree', tense: 'noun' } };
    const reason = { rule: 'kind.agreement.named', note: `"${quote(passage, mark)}"` };
    return [{ kind: 'agreement', strength: 'firm', at, aside: false, bare: true, denied: false, reason }];
  });
}
