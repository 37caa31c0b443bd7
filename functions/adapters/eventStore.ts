import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Alert } from '../../shared/alerts/alert.ts';
import { alertSchema, eventSchema } from '../../shared/alerts/alertSchema.ts';
import { UNMET_SHELVES, unmetShelf } from '../../shared/decide/unmet.ts';
import { CLOCKS_APART_SECONDS } from '../../shared/feeds/stillToCome.ts';
import { keys, TTL_ATTRIBUTE } from '../../shared/store/keys.ts';
import { readStored, reportSchema } from '../../shared/store/storedRecords.ts';
import { type EventStore, type StoredEvents, VersionConflict } from '../services.ts';
import { createPollTimes } from './pollTimes.ts';
import { queryLast, queryPartition, readRecords, refusable, succeeds } from './table.ts';

/** Reports are kept for reading back and measuring; events stay for good. */
const REPORT_DAYS = 400;

/** A feed may write denials and supports without end; what is read of them at a poll is a megabyte or two all the same. */
const MOST_UNMET = 100;

const IS_NEW = 'attribute_not_exists(pk)';
const IS_VERSION_READ = 'version = :read';
/** A lease dated further ahead than its length was written by a wrong clock: it would shut everybody out for good. */
const IS_FREE_OR_LAPSED = 'attribute_not_exists(pk) OR lapsesAt < :now OR lapsesAt > :furthest OR holder = :holder';
/** A baseline that is still to come was written by a wrong clock, and would keep all news silent until then. */
const IS_NEW_OR_AHEAD = 'attribute_not_exists(pk) OR #at > :furthest';
const IS_HOLDER = 'holder = :holder';

/** Events, reports and the writer's lease in the one table. Every write is idempotent or conditional. */
export function createEventStore(documents: DynamoDBDocumentClient, table: string): EventStore {
  const put = (
    item: Record<string, unknown>,
    condition?: string,
    values?: Record<string, unknown>,
    names?: Record<string, string>,
  ) =>
    documents.send(
      new PutCommand({
        TableName: table,
        Item: item,
        ConditionExpression: condition,
        ExpressionAttributeValues: values,
        ExpressionAttributeNames: names,
      }),
    );
  const get = async (what: 'lease' | 'baseline' | 'news') =>
    (await documents.send(new GetCommand({ TableName: table, Key: keys.meta(what), ConsistentRead: true }))).Item;
  const getStoredEvents = async (since?: string) => {
    return readEvents(await queryPartition(documents, table, keys.event('').pk, since));
  };

  return {
    async claimLease(holder, now, seconds) {
      const lapsesAt = secondsAfter(now, seconds);
      const furthest = secondsAfter(now, seconds + CLOCKS_APART_SECONDS);
      const values = { ':now': now.toISOString(), ':holder': holder, ':furthest': furthest };
      return succeeds(put({ ...keys.meta('lease'), holder, lapsesAt }, IS_FREE_OR_LAPSED, values));
    },

    async getLease() {
      const found = await get('lease');
      return found ? { holder: found.holder as string, lapsesAt: found.lapsesAt as string } : null;
    },

    async releaseLease(holder) {
      await succeeds(
        documents.send(
          new DeleteCommand({
            TableName: table,
            Key: keys.meta('lease'),
            ConditionExpression: IS_HOLDER,
            ExpressionAttributeValues: { ':holder': holder },
          }),
        ),
      );
    },

    async getBaseline() {
      return ((await get('baseline'))?.at as string | undefined) ?? null;
    },

    async putBaseline(now) {
      const values = { ':furthest': secondsAfter(now, CLOCKS_APART_SECONDS) };
      const item = { ...keys.meta('baseline'), at: now.toISOString() };
      await succeeds(put(item, IS_NEW_OR_AHEAD, values, { '#at': 'at' }));
    },

    async moveBaseline(now) {
      await put({ ...keys.meta('baseline'), at: now.toISOString() });
    },

    async getEvents(since) {
      return (await getStoredEvents(since)).events.map(({ event }) => event);
    },

    getStoredEvents,

    // Event and alerts in one item: a write of one item is atomic on every table, a transaction is not to be had on all.
    async putEvent(event, due = []) {
      const next = { ...event, version: event.version + 1 };
      const alerts = due.length === 0 ? {} : { due: JSON.parse(JSON.stringify(due)) as Alert[] };
      const item = { ...keys.event(event.id), event: next, version: next.version, ...alerts };
      const wrote = await succeeds(
        refusable(event.version === 0 ? put(item, IS_NEW) : put(item, IS_VERSION_READ, { ':read': event.version })),
      );
      if (!wrote) throw new VersionConflict(`event ${event.id} changed since version ${event.version} was read`);
      return next;
    },

    async clearDue({ id, version }) {
      const update = new UpdateCommand({
        TableName: table,
        Key: keys.event(id),
        UpdateExpression: 'REMOVE due',
        ConditionExpression: IS_VERSION_READ,
        ExpressionAttributeValues: { ':read': version },
      });
      await succeeds(documents.send(update));
    },

    async deleteEvent({ id, version }) {
      await succeeds(
        documents.send(
          new DeleteCommand({
            TableName: table,
            Key: keys.event(id),
            ConditionExpression: IS_VERSION_READ,
            ExpressionAttributeValues: { ':read': version },
          }),
        ),
      );
    },

    async putReport(eventId, report, now) {
      const sort = eventId === null ? `${report.published ?? now.toISOString()}#${report.id}` : report.id;
      const expires = Math.floor(now.getTime() / 1000) + REPORT_DAYS * 86_400;
      const unmet = eventId === null ? unmetShelf(report) : null;
      const key = unmet ? keys.unmet(unmet, sort) : keys.report(eventId, sort);
      await refusable(put({ ...key, report, [TTL_ATTRIBUTE]: expires }));
    },

    async getReports(eventId) {
      return readRecords(reportSchema, 'report', await queryPartition(documents, table, keys.report(eventId, '').pk));
    },

    async getUnmet(since) {
      const bounds = { from: since, most: MOST_UNMET };
      const shelves = UNMET_SHELVES.map((shelf) => queryLast(documents, table, keys.unmet(shelf, '').pk, bounds));
      return readRecords(reportSchema, 'report', (await Promise.all(shelves)).flat());
    },

    ...createPollTimes(documents, table),

    async putNewsTime(now) {
      await put({ ...keys.meta('news'), at: now.toISOString() });
    },

    async getNewsTime() {
      return ((await get('news'))?.at as string | undefined) ?? null;
    },
  };
}

/** Events as any version wrote them. One that cannot be read is named, and keeps no other from being read. */
function readEvents(items: readonly Record<string, unknown>[]): StoredEvents {
  const found: StoredEvents = { events: [], unreadable: [] };
  for (const { sk, event, due = [] } of items) {
    const read = readStored(eventSchema, event);
    const owed = readStored(alertSchema.array(), due);
    if (read.record === null) found.unreadable.push({ event: String(sk), error: read.error });
    else if (owed.record === null) found.unreadable.push({ event: String(sk), error: `due.${owed.error}` });
    else found.events.push({ event: read.record, due: owed.record });
  }
  return found;
}

function secondsAfter(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}
