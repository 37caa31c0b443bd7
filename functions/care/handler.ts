import { composeCare } from '../compose.ts';
import { dossierOf, perDossier } from '../perDossier.ts';
import { readServedDossiers } from '../servedDossiers.ts';
import { readCareEvent } from './care.ts';

const apps = perDossier(readServedDossiers(process.env), composeCare);

/** Called by the schedules of a dossier, each of which names its task. */
export const handler = (event: unknown) => apps.of(dossierOf(event)).care(readCareEvent(event));
