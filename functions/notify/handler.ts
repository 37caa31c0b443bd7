import type { DynamoDBStreamEvent } from 'aws-lambda';
import { composeNotify } from '../compose.ts';
import { dossierOf, perDossier } from '../perDossier.ts';
import { readServedDossiers } from '../servedDossiers.ts';
import { isReviewCall, type ReviewCall } from './reviewCall.ts';

const apps = perDossier(readServedDossiers(process.env), composeNotify);

/**
 * Called with new items of a dossier's table, of which the outbox's are alerts to deliver; and by its schedule, for a
 * review. The records of one call come from one stream.
 */
export const handler = (event: DynamoDBStreamEvent | ReviewCall) =>
  isReviewCall(event)
    ? apps.of(dossierOf(event)).review()
    : apps.ofStream(event.Records[0]?.eventSourceARN).notify(event);
