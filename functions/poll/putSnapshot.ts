/** What the site shows is made here, once a poll, so that no reader of the page can make the table be read through. */
import pLimit from 'p-limit';
import { addDays, dayOf } from '../../shared/events/days.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { stateOf } from '../../shared/feeds/nextPoll.ts';
import { isFirst, type Shard } from '../../shared/feeds/shard.ts';
import { cutPages } from '../../shared/snapshot/cutPages.ts';
import { indexCodes } from '../../shared/snapshot/indexCodes.ts';
import { indexTerms, type TermPart } from '../../shared/snapshot/searchTerms.ts';
import { sketchTrack } from '../../shared/snapshot/sketchTrack.ts';
import type { SnapshotHead } from '../../shared/snapshot/snapshot.ts';
import { fingerprint, fingerprintText, SNAPSHOT_FORMAT } from '../../shared/snapshot/snapshot.ts';
import { unsentAlerts, unsentSince } from '../../shared/snapshot/unsentAlerts.ts';
import { openSince } from './openSince.ts';
import { putFeedPages } from './putFeedPages.ts';
import type { PollServices } from './services.ts';

/** An alert about an event of these days may still be sent, refused or sent again. */
const SETTLING_DAYS = 7;
const WRITES_AT_ONCE = 8;

type SnapshotServices = Pick<PollServices, 'snapshot' | 'clock'> & {
  events: Pick<PollServices['events'], 'getEvents'>;
  outbox: Pick<PollServices['outbox'], 'getOutboxEntries'>;
};

/**
 * The news is stored and told without it: a page that cannot be made says itself how old it is, and the next poll tries
 * again.
 * @param polledAt ISO instant since which all feeds have been asked
 */
export async function tryPutSnapshot(
  services: PollServices,
  states: ReadonlyMap<string, FeedState>,
  now: Date,
  { isBaseline, polledAt, shard }: { isBaseline: boolean; polledAt: string; shard: Shard },
): Promise<void> {
  try {
    const feeds = services.dossier.feeds.map((feed) => states.get(feed.id) ?? stateOf(null, feed));
    await putSnapshot(services, isFirst(shard) ? feeds : null, now, isBaseline, polledAt);
  } catch (error) {
    services.log({ what: 'snapshot-failed', error: String(error) });
  }
}

/**
 * Writes the head, and before it whatever pages and parts of the index have changed. The head is the last, and tells
 * what it was made of: a crash before it means that the next poll does the same again.
 * @param feeds all of them; null: they stay as the page has them, for this shard knows its own alone
 * @param isEverythingNew also events of long ago may have changed, as in the first run
 */
export async function putSnapshot(
  services: SnapshotServices,
  feeds: readonly FeedState[] | null,
  now: Date,
  isEverythingNew = false,
  polledAt = now.toISOString(),
): Promise<void> {
  const madeAt = services.clock().toISOString();
  const today = dayOf(now.toISOString());
  const before = await services.snapshot.getHead();
  // What is wrong with an older one all the same is right a day later.
  const changing = await services.events.getEvents(openSince(now));
  const open = `${today} ${fingerprint(changing)}`;
  const isCurrent = before?.format === SNAPSHOT_FORMAT && before.open === open && hasAll(before) && !isEverythingNew;
  const timeline = isCurrent
    ? await renewUnsent(services, before, today)
    : await putTimeline(services, before, madeAt, now);
  const listed = feeds ? await putFeedPages(services.snapshot, feeds, before, madeAt, now) : feedsOf(before);
  const head = { format: SNAPSHOT_FORMAT, polledAt, ...listed, open, ...timeline };
  await services.snapshot.putHead(head, madeAt);
}

function feedsOf(head: SnapshotHead | null): Pick<SnapshotHead, 'feeds' | 'otherFeeds'> {
  return { feeds: head?.feeds ?? [], ...(head?.otherFeeds && { otherFeeds: head.otherFeeds }) };
}

type Timeline = Pick<SnapshotHead, 'pages' | 'codes' | 'unsent' | 'track' | 'terms'>;

/** A head of before there were pictures and a search lacks what they are made from. */
function hasAll({ track, terms }: SnapshotHead): boolean {
  return track !== undefined && terms !== undefined;
}

/** What became of an alert is known within hours: older ones are as they were. */
async function renewUnsent({ outbox }: SnapshotServices, before: SnapshotHead, today: string): Promise<Timeline> {
  const since = addDays(today, -SETTLING_DAYS);
  const known = before.unsent.filter(({ eventId }) => eventId < since);
  const unsent = [...unsentAlerts(await outbox.getOutboxEntries(since)), ...known];
  const { pages, codes, track, terms } = before;
  return { pages, codes, unsent, ...(track !== undefined && { track }), ...(terms && { terms }) };
}

async function putTimeline(
  { events, outbox, snapshot }: SnapshotServices,
  before: SnapshotHead | null,
  madeAt: string,
  now: Date,
): Promise<Timeline> {
  const known = before?.format === SNAPSHOT_FORMAT ? before : null;
  const all = await events.getEvents();
  const pages = cutPages(all);
  const alerts = await outbox.getOutboxEntries();
  const told = alerts.map(({ alert }) => alert.eventId);
  const limit = pLimit(WRITES_AT_ONCE);
  const prints = pages.map(fingerprint);
  const [track, codes, terms] = await Promise.all([
    putChanged(new Map([['track', sketchTrack(all)]]), { track: known?.track }, (_, sketch) =>
      limit(() => snapshot.putTrack(sketch, madeAt)),
    ),
    putChanged(indexCodes(pages, told), known?.codes, (part, of) => limit(() => snapshot.putCodes(part, of, madeAt))),
    putChanged(withEmptied(indexTerms(pages), known?.terms), known?.terms, (part, of) =>
      limit(() => snapshot.putTerms(part, of, madeAt)),
    ),
    ...pages.flatMap((page, at) =>
      known?.pages[at] === prints[at] ? [] : limit(() => snapshot.putPage(at + 1, page, madeAt)),
    ),
  ]);
  const since = unsentSince(now);
  const unsent = unsentAlerts(alerts).filter(({ at }) => at >= since);
  return { pages: prints, codes, unsent, ...track, terms };
}

/** Writes the pieces that differ from those written before; returns the fingerprints of all. */
async function putChanged<T>(
  pieces: ReadonlyMap<string, T>,
  known: Readonly<Record<string, string | undefined>> | undefined,
  put: (name: string, piece: T) => Promise<void>,
): Promise<Record<string, string>> {
  const prints = [...pieces].map(([name, piece]) => [name, fingerprintText(JSON.stringify(piece))] as const);
  await Promise.all(
    [...pieces].flatMap(([name, piece], at) => (known?.[name] === prints[at]?.[1] ? [] : put(name, piece))),
  );
  return Object.fromEntries(prints);
}

/** A part whose last term is gone with its event would be found as it was. */
function withEmptied(
  parts: Map<string, TermPart>,
  known: Readonly<Record<string, string>> = {},
): Map<string, TermPart> {
  for (const name of Object.keys(known)) if (!parts.has(name)) parts.set(name, {});
  return parts;
}
