import type { ReaderFailure, ReaderReply } from '../reader/services.ts';

/** An answer is some eighty tokens; a model that writes more than this has lost the thread. */
export const MAX_ANSWER_TOKENS = 500;

/** Longest message kept of a failure: a provider's error may be a page. */
const MESSAGE_LENGTH = 200;

export function failedReply(name: ReaderFailure, message: string, billed: boolean): ReaderReply {
  return { outcome: 'failed', name, message: message.replace(/\s+/g, ' ').slice(0, MESSAGE_LENGTH), billed };
}
