import type { DynamoDBStreamEvent } from 'aws-lambda';
import { composeNotify } from '../compose.ts';
import { dossierOf, perDossier } from '../perDossier.ts';
import { readServedDossiers } from '../servedDossiers.ts';
import { isScheduledCall, type PulseCall, type ReviewCall } from './scheduledCall.ts';

const apps = perDossier(readServedDossiers(process.env), composeNotify);

/**
 * Called with new items of a dossier's table, of which the outbox's are alerts to deliver; and by its schedules. The
 * records of one call come from one stream.
 */
export const handler = (event: DynamoDBStreamEvent | ReviewCall | PulseCall) => {
  if (!isScheduledCall(event)) return apps.ofStream(event.Records[0]?.eventSourceARN).notify(event);
  const app = apps.of(dossierOf(event));
  return event.task === 'review' ? app.review() : app.pulse(event);
};
