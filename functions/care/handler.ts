import { composeCare } from '../compose.ts';
import { dossierOf, perDossier } from '../perDossier.ts';
import { readServedDossiers } from '../servedDossiers.ts';
import { readCareCall } from './care.ts';

const apps = perDossier(readServedDossiers(process.env), composeCare);

/** Called by the schedules of a dossier, each of which names its task. */
export const handler = (event: unknown) => {
  const app = apps.of(dossierOf(event));
  const call = readCareCall(event);
  return call.task === 'audit' ? app.audit(call.audited) : app.care(call.task);
};
