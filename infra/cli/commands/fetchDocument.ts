import { createFeedAgent } from '../../../functions/poll/connect.ts';
import { toFailure } from '../../../functions/poll/fetchFailure.ts';
import { userAgent } from '../../../functions/poll/fetchFeed.ts';
import { DEFAULT_LIMITS } from '../../../functions/poll/fetchLimits.ts';
import { type Answer, discard, followRedirects } from '../../../functions/poll/followRedirects.ts';
import { headerOf } from '../../../functions/poll/freshness.ts';
import { readBody } from '../../../functions/poll/readBody.ts';
import { CommandError } from '../../terminal/commandError.ts';
import { adHocFeed } from './adHocFeed.ts';
import { describeFailure } from './describeFailure.ts';

export interface FetchedDocument {
  bytes: Uint8Array;
  contentType: string | null;
  /** Address that answered. */
  url: string;
  /** Where it now lives, when every redirect was permanent. */
  movedTo: string | null;
}

/** @throws {CommandError} in one line, for anything that is no document. */
export type FetchDocument = (url: string) => Promise<FetchedDocument>;

/**
 * Fetches a feed or a page, with the limits and the address check of a poll. A poll takes no web page; whoever looks for
 * the feed behind one does.
 */
export function createFetchDocument({ allowPrivate }: { allowPrivate: boolean }): FetchDocument {
  const limits = DEFAULT_LIMITS;
  const asker = { agent: createFeedAgent({ allowPrivate, limits }), limits, userAgent: userAgent(undefined) };
  return async (url) => {
    try {
      const whole = AbortSignal.timeout(limits.totalMs);
      return await readDocument(await followRedirects(asker, adHocFeed(url), null, url, whole));
    } catch (error) {
      if (error instanceof CommandError) throw error;
      throw new CommandError(`${url}: ${describeFailure(toFailure(error))}`);
    }
  };
}

async function readDocument({ status, headers, body, url, movedTo }: Answer): Promise<FetchedDocument> {
  if (status !== 200) {
    discard(body);
    throw new CommandError(`${url}: answered ${status}`);
  }
  const bytes = await readBody(body, headerOf(headers, 'content-encoding') ?? '', DEFAULT_LIMITS);
  return { bytes, contentType: headerOf(headers, 'content-type'), url, movedTo };
}
