import errors from 'undici/lib/core/errors.js';
import type { FailedOutcome, FetchFailure, FetchOutcome } from '../../shared/feeds/fetchOutcome.ts';
import { NoTurn } from '../services.ts';
import { RefusedAddressError } from './publicAddress.ts';
import { CodingError, TooLargeError } from './readBody.ts';

export function failedOutcome(name: FetchFailure, message: string, retryAfterSeconds: number | null): FailedOutcome {
  return { outcome: 'failed', name, message, retryAfterSeconds };
}

/** A chain of redirects that is too long, or leads out of the web. */
export class RedirectError extends Error {
  override name = 'RedirectError';
}

type ErrorType = abstract new (...parameters: never[]) => Error;

/** Which failure an error is, and what to say where its own message says little; told apart by type, never by message. */
const KINDS: { type: ErrorType; name: FetchFailure; message?: string }[] = [
  { type: RefusedAddressError, name: 'refused-address' },
  { type: RedirectError, name: 'too-many-redirects' },
  { type: TooLargeError, name: 'too-large' },
  { type: CodingError, name: 'bad-encoding' },
  { type: errors.HeadersOverflowError, name: 'too-large', message: 'the headers are too long' },
  { type: errors.ConnectTimeoutError, name: 'timeout', message: 'no connection in time' },
  { type: errors.HeadersTimeoutError, name: 'timeout', message: 'no answer in time' },
  { type: errors.BodyTimeoutError, name: 'timeout', message: 'the body stopped coming' },
];

/** Causes of system errors in words a person can use. */
const SYSTEM: Record<string, string> = {
  ENOTFOUND: 'the name does not resolve',
  EAI_AGAIN: 'the name server does not answer',
  ECONNREFUSED: 'the connection is refused',
  ECONNRESET: 'the connection broke off',
  UND_ERR_SOCKET: 'the connection broke off',
  ETIMEDOUT: 'no connection in time',
  CERT_HAS_EXPIRED: 'its certificate has expired',
};

/**
 * Any error of asking a feed, as an outcome. `signal` is the poll's own: when it ended, the poll ran out of time, and the
 * feed has not failed.
 */
export function toOutcome(error: unknown, signal: AbortSignal): FetchOutcome {
  return signal.aborted || error instanceof NoTurn ? { outcome: 'no-turn' } : toFailure(error);
}

/** The failure that an error of asking a feed is. */
export function toFailure(error: unknown): FailedOutcome {
  const chain = causes(error);
  for (const { type, name, message } of KINDS) {
    const found = chain.find((cause) => cause instanceof type);
    if (found) return failedOutcome(name, message ?? found.message, null);
  }
  if (chain.some((cause) => cause.name === 'TimeoutError'))
    return failedOutcome('timeout', 'took too long altogether', null);
  const code = chain.map((cause) => ('code' in cause ? String(cause.code) : '')).find((text) => text !== '') ?? '';
  return failedOutcome(
    'unreachable',
    SYSTEM[code] ?? (chain[0]?.message || code || 'unknown error').slice(0, 150),
    null,
  );
}

/** An error, what caused it, and what that was made of (`AggregateError` of several addresses). */
function causes(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const inner = error instanceof AggregateError ? error.errors : [];
  return [error, ...causes(error.cause, depth + 1), ...inner.flatMap((cause) => causes(cause, depth + 1))];
}
