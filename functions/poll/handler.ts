import { composePoll } from '../compose.ts';
import { dossierOf, perDossier } from '../perDossier.ts';
import { readServedDossiers } from '../servedDossiers.ts';

const apps = perDossier(readServedDossiers(process.env), composePoll);

/** Called by the schedule of a dossier, which names it where there are several. */
export const handler = (event: unknown) => apps.of(dossierOf(event)).poll();
