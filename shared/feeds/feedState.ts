/** What is remembered of a feed between polls; written only when something changed. */
export interface FeedState {
  feedId: string;
  /** The dossier's address at the time: validators and the move of one address say nothing about another. */
  address?: string | undefined;
  /** Address to ask next, when the publisher moved the feed for good (301, 308); else the dossier's. */
  movedTo: string | null;
  etag: string | null;
  lastModified: string | null;
  /** SHA-256 of the last body, so that a server without validators costs no parse. */
  bodyHash: string | null;
  /** ISO instant before which the feed is not asked again. */
  nextPoll: string | null;
  failures: number;
  /** Last failure in one line, `name: what happened`, or null when the last read was well. */
  lastError: string | null;
  lastRead: string | null;
  /** When the newest item that was new was published, as far as the feed says. */
  lastNews: string | null;
  /** When it was last asked as if for the first time, ISO instant; see `wholeReading`. */
  askedWhole?: string | undefined;
  itemCount: number;
  /** Keys of the items of the last bodies, by which a later item is known: see `seenItems`. */
  seen: readonly string[];
  /** It took long when it was last asked, and is asked after the others; see `feedPace`. */
  isSlow?: boolean | undefined;
  /** Polls that were killed while they read it, since it was last read well. */
  killed?: KilledPolls | null;
}

export interface KilledPolls {
  times: number;
  /** When the last of them began to read it, ISO instant. */
  at: string;
}
