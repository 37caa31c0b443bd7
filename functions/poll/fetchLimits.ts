/** How much of everything one feed may take. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  connectMs: number;
  /** From the request to the last header. */
  headersMs: number;
  /** Between two pieces of the body. */
  idleMs: number;
  /** The whole of it: waiting for the host's turn and for other bodies excluded, redirects included. */
  totalMs: number;
  headerBytes: number;
  /** Body as it comes over the wire. */
  wireBytes: number;
  /** Body after decompression. */
  bodyBytes: number;
  redirects: number;
  /** Requests at once to one host, and the time between two of their starts. */
  perHost: number;
  spacingMs: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  connectMs: 5_000,
  headersMs: 10_000,
  idleMs: 8_000,
  totalMs: 20_000,
  headerBytes: 32_768,
  wireBytes: 12_000_000,
  bodyBytes: 24_000_000,
  redirects: 5,
  perHost: 2,
  spacingMs: 250,
};
