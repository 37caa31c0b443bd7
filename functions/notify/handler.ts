import type { DynamoDBStreamEvent } from 'aws-lambda';
import { composeNotify } from '../compose.ts';
import { readEnvironment } from '../environment.ts';

const app = composeNotify(readEnvironment(process.env));

/** Called with new items of the table, of which the outbox's are alerts to deliver. */
export const handler = (event: DynamoDBStreamEvent) => app.notify(event);
