import type { Dossier } from '../dossier/dossier.ts';
import type { TalksEvent } from '../events/event.ts';
import { findSources } from './sources.ts';
import { toOneLine } from './transliterate.ts';

/**
 * What was agreed, in the dossier's words: the result that most independent reports of the agreement name; of equals, the
 * one that the dossier lists first. Null where none names one, and for whatever is no agreement.
 */
export function findResult(
  event: Pick<TalksEvent, 'kind' | 'testimonies'>,
  dossier: Pick<Dossier, 'results'>,
): string | null {
  if (event.kind !== 'agreement') return null;
  const told = findSources(event).supporting.flatMap(({ results }) => results ?? []);
  const named = dossier.results
    .map(({ id, name }) => ({ name: toOneLine(name), count: told.filter((other) => other === id).length }))
    .filter(({ name, count }) => count > 0 && name !== '')
    .sort((a, b) => b.count - a.count);
  return named[0]?.name ?? null;
}
