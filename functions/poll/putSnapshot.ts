/** What the site shows is made here, once a poll, so that no reader of the page can make the table be read through. */
import pLimit from 'p-limit';
import { addDays, dayOf } from '../../shared/events/days.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { cutPages } from '../../shared/snapshot/cutPages.ts';
import { indexCodes } from '../../shared/snapshot/indexCodes.ts';
import { sketchTrack } from '../../shared/snapshot/sketchTrack.ts';
import type { SnapshotHead } from '../../shared/snapshot/snapshot.ts';
import { fingerprint, fingerprintText, SNAPSHOT_FORMAT, trimFeedState } from '../../shared/snapshot/snapshot.ts';
import { unsentAlerts, unsentSince } from '../../shared/snapshot/unsentAlerts.ts';
import { openSince } from './openSince.ts';
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
 */
export async function tryPutSnapshot(
  services: PollServices,
  states: ReadonlyMap<string, FeedState>,
  now: Date,
  isBaseline: boolean,
): Promise<void> {
  try {
    const feeds = services.dossier.feeds.flatMap(({ id }) => states.get(id) ?? []);
    await putSnapshot(services, feeds, now, isBaseline);
  } catch (error) {
    services.log({ what: 'snapshot-failed', error: String(error) });
  }
}

/**
 * Writes the head, and before it whatever pages and parts of the index have changed. The head is the last, and tells
 * what it was made of: a crash before it means that the next poll does the same again.
 * @param isEverythingNew also events of long ago may have changed, as in the first run
 */
export async function putSnapshot(
  services: SnapshotServices,
  feeds: readonly FeedState[],
  now: Date,
  isEverythingNew = false,
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
  const polledAt = now.toISOString();
  const head = { format: SNAPSHOT_FORMAT, polledAt, feeds: feeds.map(trimFeedState), open, ...timeline };
  await services.snapshot.putHead(head, madeAt);
}

type Timeline = Pick<SnapshotHead, 'pages' | 'codes' | 'unsent' | 'track'>;

/** A head of before there were pictures lacks what they are drawn from. */
function hasAll({ track }: SnapshotHead): boolean {
  return track !== undefined;
}

/** What became of an alert is known within hours: older ones are as they were. */
async function renewUnsent({ outbox }: SnapshotServices, before: SnapshotHead, today: string): Promise<Timeline> {
  const since = addDays(today, -SETTLING_DAYS);
  const known = before.unsent.filter(({ eventId }) => eventId < since);
  const unsent = [...unsentAlerts(await outbox.getOutboxEntries(since)), ...known];
  const { pages, codes, track } = before;
  return { pages, codes, unsent, ...(track !== undefined && { track }) };
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
  const sketch = sketchTrack(all);
  const track = fingerprintText(JSON.stringify(sketch));
  const alerts = await outbox.getOutboxEntries();
  const told = alerts.map(({ alert }) => alert.eventId);
  const index = [...indexCodes(pages, told)].map(([part, entries]) => {
    return { part, entries, print: fingerprintText(JSON.stringify(entries)) };
  });
  const prints = pages.map(fingerprint);
  const limit = pLimit(WRITES_AT_ONCE);
  await Promise.all([
    ...(known?.track === track ? [] : [limit(() => snapshot.putTrack(sketch, madeAt))]),
    ...pages.flatMap((page, at) =>
      known?.pages[at] === prints[at] ? [] : limit(() => snapshot.putPage(at + 1, page, madeAt)),
    ),
    ...index.flatMap(({ part, entries, print }) =>
      known?.codes[part] === print ? [] : limit(() => snapshot.putCodes(part, entries, madeAt)),
    ),
  ]);
  const since = unsentSince(now);
  return {
    pages: prints,
    codes: Object.fromEntries(index.map(({ part, print }) => [part, print])),
    unsent: unsentAlerts(alerts).filter(({ at }) => at >= since),
    track,
  };
}
