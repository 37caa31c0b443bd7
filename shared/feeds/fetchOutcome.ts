/** What asking a feed came to: the word between fetching, reading and the feed's state. */
export type FetchOutcome =
  | ({
      outcome: 'fresh';
      bytes: Uint8Array;
      contentType: string | null;
      /** Address that answered, for relative links. */
      url: string;
      etag: string | null;
      lastModified: string | null;
      bodyHash: string;
      /** Set when only 301/308 led to `url`. */
      movedTo: string | null;
      /** Seconds the publisher asks us to wait (`max-age`, `Expires`), bounded. */
      minWaitSeconds: number;
    } & Asked)
  | ({ outcome: 'unchanged'; minWaitSeconds: number; movedTo?: string | null } & Asked)
  | { outcome: 'gone' }
  /** The poll ended before the feed had had its time: that is no fault of the feed. */
  | { outcome: 'no-turn' }
  | FailedOutcome;

/** How an answer was asked for. */
interface Asked {
  /** At the dossier's own address and without validators, as is done once a day; see `wholeReading`. */
  isWhole?: boolean;
  /** When this process had the answer before this one, ISO instant; the state alone may be older. */
  answeredBefore?: string | null;
}

export interface FailedOutcome {
  outcome: 'failed';
  name: FetchFailure;
  message: string;
  retryAfterSeconds: number | null;
}

export type FetchFailure =
  | 'refused-address'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'http-error'
  | 'rate-limited'
  | 'not-a-feed'
  | 'empty'
  | 'bad-encoding';
