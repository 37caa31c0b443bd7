import type { TalksEvent } from '../events/event.ts';
import type { FeedState } from '../feeds/feedState.ts';
import type { FeedTally } from '../feeds/watchState.ts';
import { sha256 } from '../sha256.ts';
import type { UnsentAlert } from './unsentAlerts.ts';

/** A snapshot of another format is made anew by the next poll. */
export const SNAPSHOT_FORMAT = 1;

/**
 * What the site shows, made by each poll and stored in pieces: this head, the pages of the timeline, and the index of the
 * short codes in links. Whoever asks the site for anything makes it read a few pieces, however many events there are.
 */
export interface SnapshotHead {
  format: number;
  /** ISO instant of the poll that made it. */
  polledAt: string;
  /** The first page of them, as far as it is shown: see `cutFeeds`. A head of before there were pages has all. */
  feeds: FeedState[];
  /** Where one page does not hold them: fingerprints of the pages from the second on, and how all of them are. */
  otherFeeds?: { pages: string[]; tally: FeedTally };
  unsent: UnsentAlert[];
  /** Tells whether anything that can still change has: see `fingerprint`. */
  open: string;
  /** Fingerprint of each page of the timeline, oldest first: page 1 is the first. */
  pages: string[];
  /** Fingerprint of each part of the index. */
  codes: Partial<Record<CodePart, string>>;
  /** Fingerprints of what the pictures are drawn from and of the parts of the index of terms; older heads have neither. */
  track?: string;
  terms?: Record<string, string>;
}

/** The index is cut by the first digit of the code, so that looking up one reads a sixteenth of it. */
export type CodePart = string;

/** An event's id and the page it stands on; null: only the alert that told of it is kept. */
export type CodeEntry = [eventId: string, page: number | null];

/** Changes whenever one of the events does: a write of an event adds one to its version. */
export function fingerprint(events: readonly TalksEvent[]): string {
  return fingerprintText(events.map(({ id, version }) => `${id}:${version}`).join('\n'));
}

export function fingerprintText(text: string): string {
  return sha256(text).slice(0, 10);
}

const ERROR_LENGTH = 200;

/** Without what only the next reading of the feed needs, which is most of it. */
export function trimFeedState(state: FeedState): FeedState {
  const { lastError } = state;
  return {
    ...state,
    address: undefined,
    movedTo: null,
    nextPoll: lastError === null ? null : state.nextPoll,
    askedWhole: undefined,
    isSlow: undefined,
    etag: null,
    lastModified: null,
    bodyHash: null,
    lastError: lastError === null ? null : lastError.slice(0, ERROR_LENGTH),
    seen: [],
  };
}
