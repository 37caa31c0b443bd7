import { partiesOf } from './findActors.ts';
import { type Gate, go, type Reading, speaksOfTalks } from './gateDyad.ts';
import { sitsWithMediator } from './gateKnown.ts';
import { namesStranger } from './namesStranger.ts';
import { cuesOf, marksOf } from './passage.ts';

/**
 * "The army's envoy: we signed a deal with the other side": whoever speaks for one side has one other, and seldom says its
 * name. Only where nobody else is named with whom that side may deal.
 */
export function gateCounterpart({ title, titleActors, leadActors }: Reading): Gate | null {
  const isNamed = marksOf(title, 'bothSides').some(({ meaning }) => meaning.counterpart);
  if (!isNamed || partiesOf(titleActors).size !== 1 || !speaksOfTalks(title)) return null;
  if ([...titleActors, ...leadActors].some(({ role }) => role === 'rival') || namesStranger(title)) return null;
  if (marksOf(title, 'body').length > 0 || cuesOf(title, 'violence', 'otherField', 'outsiders').length > 0) return null;
  if (sitsWithMediator(title, titleActors)) return null;
  return go('dyad.counterpart', 'the headline names one side and, as that side calls it, the other', 'said');
}
