/**
 * Stands in the bundles for the reading of a dossier, which a deployment has checked before it wrote the file beside them:
 * what a dossier is held to is neither carried nor applied at each start, where it took half the time.
 */
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { DossierError } from '../../shared/dossier/dossierError.ts';

/** @throws {DossierError} when the text is not one that `checkDossier` has made */
export function parseDossier(json: string, source: string): Dossier {
  const { checked } = JSON.parse(json) as { checked?: Dossier };
  if (checked === undefined) throw new DossierError(`${source} is not as a deployment writes it: deploy it anew`);
  return checked;
}
