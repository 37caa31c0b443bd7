import { CANARY_ID } from '../shared/canary/canaryDossier.ts';
import { readDossierFile } from './dossierFile.ts';
import type { Environment } from './environment.ts';
import type { ServedDossier } from './servedDossiers.ts';

/** A call that names no dossier of this deployment: `message` says which there are. */
class UnknownDossier extends Error {
  override name = 'UnknownDossier';
}

/** What a function does, made for each dossier when it is first asked for. */
export interface PerDossier<App> {
  /** By its id; the only one needs no name. @throws {UnknownDossier} */
  of(id: string | undefined): App;
  /** By the ARN of its table's stream. @throws {UnknownDossier} */
  ofStream(arn: string | undefined): App;
}

/**
 * @param compose one of `compose.ts`
 * @param most how many are kept at once: one that is asked for beyond them is made anew
 */
export function perDossier<App>(
  served: readonly ServedDossier[],
  compose: (environment: Environment) => App,
  most = served.length,
): PerDossier<App> {
  const made = new Map<ServedDossier, App>();
  const get = (dossier: ServedDossier) => {
    const known = made.get(dossier);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const app = compose(dossier.environment);
    made.set(dossier, app);
    return app;
  };
  const [only, ...others] = served.filter(({ id }) => id !== CANARY_ID);
  // One alone is made at once, while its function starts.
  if (only && others.length === 0) get(only);

  const find = (what: string, isAskedFor: (dossier: ServedDossier) => boolean) => {
    const found = served.find(isAskedFor);
    if (found) return get(found);
    throw new UnknownDossier(`${what}; this deployment has ${served.map(idOf).join(', ')}`);
  };
  return {
    of(id) {
      if (id === undefined && others.length === 0 && only) return get(only);
      return find(id === undefined ? 'the call names no dossier' : `there is no dossier "${id}"`, (dossier) => {
        return id !== undefined && idOf(dossier) === id;
      });
    },
    ofStream(arn) {
      if (served.length === 1 && only) return get(only);
      return find(`no dossier has the table of the stream ${arn}`, ({ environment }) =>
        Boolean(arn?.includes(`:table/${environment.TABLE_NAME}/stream/`)),
      );
    },
  };
}

/** The id that a call names: `{"dossier": "ID"}`. */
export function dossierOf(event: unknown): string | undefined {
  const named = typeof event === 'object' && event !== null && 'dossier' in event ? event.dossier : undefined;
  return named === undefined ? undefined : String(named);
}

function idOf({ id, environment }: ServedDossier): string {
  return id ?? readDossierFile(environment.DOSSIER_FILE).id;
}
