import { createHash } from 'node:crypto';
import type { Feed } from '../../shared/dossier/dossier.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { findRefusal } from '../../shared/feeds/webPage.ts';
import type { FetchOutcome, FetchTurn } from '../services.ts';
import { failedOutcome, toOutcome } from './fetchFailure.ts';
import { type Answer, type Asker, discard, followRedirects } from './followRedirects.ts';
import { freshSeconds, headerOf, retryAfterSeconds } from './freshness.ts';
import { type BodyLimits, readBody } from './readBody.ts';
import { createTimeLimit } from './timeLimit.ts';

/** One question to one address, and what its answer comes to. Never throws. */
export async function askFeed(
  asker: Asker,
  feed: Feed,
  state: FeedState | null,
  url: string,
  now: Date,
  signal: AbortSignal,
  turn: FetchTurn,
): Promise<FetchOutcome> {
  const limit = createTimeLimit(asker.limits.totalMs, turn.busyMs);
  const whole = AbortSignal.any([signal, limit.signal]);
  try {
    const answer = await followRedirects(asker, feed, state, url, whole);
    // Waiting until another feed's large body is read is no slowness of this one.
    const makeRoom = (bytes: number) => limit.uncounted(() => turn.makeRoom(bytes, signal));
    return await readAnswer(answer, state, now, { ...asker.limits, makeRoom });
  } catch (error) {
    return toOutcome(error, signal);
  } finally {
    limit.stop();
  }
}

async function readAnswer(
  answer: Answer,
  state: FeedState | null,
  now: Date,
  limits: BodyLimits,
): Promise<FetchOutcome> {
  const { status, headers, body } = answer;
  const minWaitSeconds = freshSeconds(headers, now);
  // A part of a feed (206) looks like a feed that has lost its other items.
  if (status >= 200 && status < 300 && status !== 206) return readFresh(answer, state, minWaitSeconds, limits);
  discard(body);
  const retryAfter = retryAfterSeconds(headers, now);
  // To a question without validators 304 is no answer.
  if (status === 304 && (state?.etag || state?.lastModified))
    return { outcome: 'unchanged', minWaitSeconds, movedTo: answer.movedTo };
  if (status === 410) return { outcome: 'gone' };
  if (status === 429) return failedOutcome('rate-limited', 'asked too often (429)', retryAfter);
  if (status === 503 && retryAfter !== null)
    return failedOutcome('rate-limited', 'unavailable for now (503)', retryAfter);
  return failedOutcome('http-error', `answered ${status}`, retryAfter);
}

async function readFresh(
  { headers, body, url, movedTo }: Answer,
  state: FeedState | null,
  minWaitSeconds: number,
  limits: BodyLimits,
): Promise<FetchOutcome> {
  const bytes = await readBody(body, headerOf(headers, 'content-encoding') ?? '', limits);
  const contentType = headerOf(headers, 'content-type');
  const bodyHash = createHash('sha256').update(bytes).digest('hex');
  if (state?.bodyHash === bodyHash && state.failures === 0) return { outcome: 'unchanged', minWaitSeconds, movedTo };
  const refusal = findRefusal(bytes);
  if (refusal) return failedOutcome(refusal.reason, refusal.message, null);
  const etag = headerOf(headers, 'etag');
  const lastModified = headerOf(headers, 'last-modified');
  return { outcome: 'fresh', bytes, contentType, url, etag, lastModified, bodyHash, movedTo, minWaitSeconds };
}
