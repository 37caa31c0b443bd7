import { handle } from 'hono/aws-lambda';
import { composeSite } from '../compose.ts';
import { readEnvironment } from '../environment.ts';

/** HTTP API → site: services are built once a cold start. */
export const handler = handle(composeSite(readEnvironment(process.env)));
