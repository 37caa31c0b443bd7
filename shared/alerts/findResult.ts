import type { Dossier } from '../dossier/dossier.ts';
import type { TalksEvent } from '../events/event.ts';
import type { Language } from '../language.ts';
import { nameIn } from './nameIn.ts';
import { findSources } from './sources.ts';

/**
 * What was agreed, as the dossier calls it in the language: the result that most independent reports of the agreement name; of equals, the
 * one that the dossier lists first. Null where none names one, and for whatever is no agreement.
 */
export function findResult(
  event: Pick<TalksEvent, 'kind' | 'testimonies'>,
  dossier: Pick<Dossier, 'results'>,
  language: Language = 'en',
): string | null {
  if (event.kind !== 'agreement') return null;
  const told = findSources(event).supporting.flatMap(({ results }) => results ?? []);
  const named = dossier.results
    .map((result) => ({
      name: nameIn(result, language),
      count: told.filter((other) => other === result.id).length,
    }))
    .filter(({ name, count }) => count > 0 && name !== '')
    .sort((a, b) => b.count - a.count);
  return named[0]?.name ?? null;
}
