import { composePoll } from '../compose.ts';
import { dossierOf, perDossier } from '../perDossier.ts';
import { readServedDossiers } from '../servedDossiers.ts';
import { readPollEvent } from './pollEvent.ts';

// One at a time: what detection compiles of a dossier takes 100 MB, and the function has 512.
const apps = perDossier(readServedDossiers(process.env), composePoll, 1);

/** Called by the schedules of a dossier, which name it where there are several, and the shard where there are some. */
export const handler = (event: unknown) => apps.of(dossierOf(event)).poll(readPollEvent(event));
