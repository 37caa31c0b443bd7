import { handle } from 'hono/aws-lambda';
import { composeSite } from '../compose.ts';
import { readEnvironment } from '../environment.ts';
import { compressed } from './compressed.ts';

/** HTTP API → site: services are built once a cold start. */
export const handler = handle(compressed(composeSite(readEnvironment(process.env))));
