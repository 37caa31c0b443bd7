import { isIP, type LookupFunction } from 'node:net';
// undici is Node's own HTTP client; as a package it lets the connection be checked and every limit be set.
import buildConnector from 'undici/lib/core/connect.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import type { FetchLimits } from './fetchLimits.ts';
import { createPublicLookup, isPublicAddress, RefusedAddressError } from './publicAddress.ts';

export interface ConnectOptions {
  /** Lets feeds be on private and loopback addresses: for tests and replays. */
  allowPrivate: boolean;
  limits: FetchLimits;
  /** Resolves names; the system's by default. */
  lookup?: LookupFunction | undefined;
}

/** HTTP connections with limits, to public addresses only unless private ones are allowed. */
export function createFeedAgent({ allowPrivate, limits, lookup }: ConnectOptions): Agent {
  const checkedLookup = allowPrivate ? lookup : (lookup ?? createPublicLookup());
  const connect = buildConnector({ timeout: limits.connectMs, ...(checkedLookup ? { lookup: checkedLookup } : {}) });
  return new Agent({
    connect: (options, callback) => {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      // A socket does not look up what is an address already, so it is checked here.
      if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host))
        callback(new RefusedAddressError(`${host} is not on the public internet`), null);
      else connect(options, callback);
    },
    connections: 4,
    pipelining: 1,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    maxHeaderSize: limits.headerBytes,
    keepAliveTimeout: 2_000,
  });
}
