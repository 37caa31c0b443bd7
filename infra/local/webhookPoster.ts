import { setTimeout as pause } from 'node:timers/promises';
import request from 'undici/lib/api/api-request.js';
import { createFeedAgent } from '../../functions/poll/connect.ts';
import { DEFAULT_LIMITS } from '../../functions/poll/fetchLimits.ts';
import { discard } from '../../functions/poll/followRedirects.ts';
import type { WebhookDelivery } from './delivery.ts';

/** A message for a web hook. */
export type WebhookPost = Omit<WebhookDelivery, 'kind' | 'outcome'> & { headers: Record<string, string> };

export interface PosterOptions {
  /** Lets receivers be on this machine and in its network. */
  allowPrivate: boolean;
  /** Told once of each message, when it has arrived or is given up. */
  onDone: (delivery: WebhookDelivery) => void;
  limits?: Partial<PosterLimits>;
}

export interface PosterLimits {
  /** A receiver that takes longer to answer has not taken the message: as with SNS. */
  answerMs: number;
  /** Waits between the tries: there is one try more than waits. */
  retryMs: readonly number[];
  /** Messages that wait for one receiver; further ones are given up at once. */
  waiting: number;
  /** What may still arrive when everything ends. */
  graceMs: number;
}

/** Fewer and sooner than SNS: nobody at home waits for an hour, and what is given up is in the inbox. */
const LIMITS: PosterLimits = {
  answerMs: 15_000,
  retryMs: [1_000, 10_000, 60_000, 300_000],
  waiting: 100,
  graceMs: 3_000,
};

/** Posts to web hooks: to each one after the other in order, to all at once, so that a slow one holds up nobody else. */
export interface WebhookPoster {
  post(message: WebhookPost): void;
  /** Gives what is under way a moment, and ends. */
  stop(): Promise<void>;
}

/** Redirects are not followed, and of an answer nothing counts but its status. */
export function createWebhookPoster({ allowPrivate, onDone, limits: given }: PosterOptions): WebhookPoster {
  const limits = { ...LIMITS, ...given };
  const agent = createFeedAgent({ allowPrivate, limits: { ...DEFAULT_LIMITS, headersMs: limits.answerMs } });
  const stopped = new AbortController();
  const lines = new Map<string, { waiting: number; last: Promise<void> }>();

  const askOnce = async ({ to, text, headers }: WebhookPost): Promise<Answer> => {
    const { origin, pathname, search } = new URL(to);
    const signal = AbortSignal.any([stopped.signal, AbortSignal.timeout(limits.answerMs)]);
    try {
      const asked = { origin, path: `${pathname}${search}`, method: 'POST' as const, headers, body: text, signal };
      const { statusCode, body } = await request.call(agent, asked);
      discard(body);
      return {
        isDone: statusCode >= 200 && statusCode < 300,
        isFinal: isRefusal(statusCode),
        words: `answered ${statusCode}`,
      };
    } catch (error) {
      return { isDone: false, isFinal: false, words: describeFailure(error) };
    }
  };

  const deliver = async (message: WebhookPost): Promise<void> => {
    const { headers: _, ...kept } = message;
    for (let tries = 1; ; tries++) {
      const { isDone, isFinal, words } = await askOnce(message);
      const rest = limits.retryMs[tries - 1];
      if (isDone) return onDone({ ...kept, kind: 'webhook', outcome: words });
      if (isFinal || rest === undefined || stopped.signal.aborted)
        return onDone({ ...kept, kind: 'webhook', outcome: `not delivered after ${count(tries)}: ${words}` });
      // Broken off when everything ends: the next try fails at once.
      await pause(rest, undefined, { signal: stopped.signal }).catch(() => {});
    }
  };

  return {
    post(message) {
      const line = lines.get(message.to) ?? { waiting: 0, last: Promise.resolve() };
      lines.set(message.to, line);
      const { headers: _, ...kept } = message;
      if (line.waiting >= limits.waiting)
        return onDone({ ...kept, kind: 'webhook', outcome: `not delivered: ${limits.waiting} messages wait` });
      line.waiting += 1;
      line.last = line.last
        .then(() => deliver(message))
        .finally(() => {
          line.waiting -= 1;
        });
    },
    async stop() {
      const under = Promise.all([...lines.values()].map(({ last }) => last));
      await Promise.race([under, pause(limits.graceMs, undefined, { ref: false })]);
      stopped.abort();
      await under;
      await agent.destroy();
    },
  };
}

interface Answer {
  isDone: boolean;
  /** Another try would be answered alike. */
  isFinal: boolean;
  words: string;
}

/** "Client-side errors" of SNS: it tries none of them again but "too many requests". */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 429;
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  if (error.name === 'TimeoutError') return 'no answer in time';
  return error.name === 'AbortError' ? 'broken off' : error.message || error.name;
}

function count(tries: number): string {
  return tries === 1 ? 'one try' : `${tries} tries`;
}
