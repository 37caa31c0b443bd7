import type { DynamoDBStreamEvent } from 'aws-lambda';
import { composeNotify } from '../compose.ts';
import { readEnvironment } from '../environment.ts';
import { isReviewCall, type ReviewCall } from './reviewCall.ts';

const app = composeNotify(readEnvironment(process.env));

/** Called with new items of the table, of which the outbox's are alerts to deliver; and by a schedule, for a review. */
export const handler = (event: DynamoDBStreamEvent | ReviewCall) =>
  isReviewCall(event) ? app.review() : app.notify(event);
