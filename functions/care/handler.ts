import { composeCare } from '../compose.ts';
import { dossierOf, perDossier } from '../perDossier.ts';
import { readServedDossiers } from '../servedDossiers.ts';
import { readCareCall } from './care.ts';
import { readTroubleAlarm } from './tellTroubles.ts';

const apps = perDossier(readServedDossiers(process.env), composeCare);

/** Called by the schedules of a dossier, each of which names its task, and by its alarm "Trouble". */
export const handler = (event: unknown) => {
  const alarm = readTroubleAlarm(event);
  if (alarm) return apps.of(alarm.dossierId).tellTroubles(alarm);
  const app = apps.of(dossierOf(event));
  const call = readCareCall(event);
  return call.task === 'audit' ? app.audit(call.audited) : app.care(call.task);
};
