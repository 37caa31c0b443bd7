/** What is remembered of a feed between polls; written only when something changed. */
export interface FeedState {
  feedId: string;
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
  /** When the feed last had an item that was new. */
  lastNews: string | null;
  itemCount: number;
  /** Identities of the items of the last body: those not among them are new. */
  seen: string[];
}
