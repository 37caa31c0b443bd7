import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import pLimit from 'p-limit';
import { addDays } from '../../shared/events/days.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { keys } from '../../shared/store/keys.ts';
import { storyEvent } from './sampleEvents.ts';

const KINDS = ['round-scheduled', 'round-opened', 'agreement', 'round-concluded'] as const;

/** Rounds of four events each, the last on the day before the tests' own, one every third day before it. */
export function makeEvents(count: number): TalksEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const day = addDays('2026-01-06', -3 * Math.floor((count - 1 - index) / 4));
    const kind = KINDS[index % 4] ?? 'agreement';
    const published = `${day}T18:40:00.000Z`;
    return storyEvent({
      id: `${day}-paris-${kind}`,
      kind,
      roundId: `${day}-paris`,
      date: { from: day, to: day },
      firstPublished: published,
      lastPublished: published,
      detectedAt: published,
    });
  });
}

/** Many at once, as no poll ever has to. */
export async function storeEvents(documents: DynamoDBDocumentClient, table: string, events: TalksEvent[]) {
  const puts = events.map((event) => ({
    PutRequest: { Item: { ...keys.event(event.id), event, version: event.version } },
  }));
  const limit = pLimit(4);
  const starts = Array.from({ length: Math.ceil(puts.length / 25) }, (_, index) => index * 25);
  const batch = (start: number) => new BatchWriteCommand({ RequestItems: { [table]: puts.slice(start, start + 25) } });
  await Promise.all(starts.map((start) => limit(() => documents.send(batch(start)))));
}
