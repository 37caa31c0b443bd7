import { readFileSync } from 'node:fs';
// In the bundles it takes what a deployment has checked: see `checkedDossier.ts` of `infra/constructs`.
import { parseDossier } from '#dossier';
import type { Dossier } from '../shared/dossier/dossier.ts';
import { DossierError } from '../shared/dossier/dossierError.ts';

/** The negotiation followed unless another file is named; relative to the project's folder. */
export const DEFAULT_DOSSIER = 'shared/dossier/israel-syria.json';

/** @throws {DossierError} in one line, when the file cannot be read or is not a valid dossier. */
export function readDossierFile(path: string): Dossier {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new DossierError(`dossier ${path} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
  return parseDossier(text, path);
}
