/** A dossier that cannot be used: `message` is one line that names the wrong field by its path. */
export class DossierError extends Error {
  override name = 'DossierError';
}
