import { handle } from 'hono/aws-lambda';
import { composeSites } from '../composeSite.ts';
import { readServedDossiers } from '../servedDossiers.ts';
import { compressed } from './compressed.ts';

/** HTTP API → site: services are built once a cold start, of several dossiers once each. */
export const handler = handle(compressed(composeSites(readServedDossiers(process.env))));
