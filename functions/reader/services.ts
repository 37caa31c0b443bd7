/** What is needed of a reader: somewhere to ask, and somewhere to keep what it answered. */
import type { Detection } from '../../shared/detect/report.ts';
import type { Question } from '../../shared/reader/buildQuestion.ts';
import type { StoredAnswer } from '../../shared/reader/storedAnswer.ts';

/** Why a question came to nothing. `refused`: the model or its provider would not answer. */
export type ReaderFailure = 'timed-out' | 'throttled' | 'refused' | 'unreachable' | 'truncated' | 'not-json' | 'void';

export interface ReaderTokens {
  input: number;
  output: number;
}

export type ReaderReply =
  /** `value`: whatever it wrote, as JSON; whether it is an answer is for `checkAnswer` to say. */
  | { outcome: 'answered'; value: unknown; tokens: ReaderTokens }
  /** `billed`: the model worked on it, or may have. */
  | { outcome: 'failed'; name: ReaderFailure; message: string; billed: boolean };

/** Asks one question. Never throws: every failure is a reply with a name. */
export type AskReader = (question: Question, signal: AbortSignal) => Promise<ReaderReply>;

/** A question that was not answered in time. */
export interface PendingQuestion {
  key: string;
  /** What the rules made of the item. */
  detection: Detection;
  tries: number;
  /** ISO instant before which it is not asked again. */
  notBefore: string;
  /** ISO instant from which it is not worth asking any more. */
  expires: string;
}

export interface ReaderStore {
  /** Answers about texts by their key; those that are not there are left out. */
  getAnswers(keys: readonly string[]): Promise<Map<string, StoredAnswer>>;
  putAnswer(key: string, answer: StoredAnswer): Promise<void>;
  getPending(): Promise<PendingQuestion[]>;
  putPending(question: PendingQuestion): Promise<void>;
  deletePending(key: string): Promise<void>;
  /** Takes up to `wanted` questions from the day's budget; returns how many may be asked. */
  claimQuestions(now: Date, wanted: number, perDay: number): Promise<number>;
  /** Gives back what was claimed and not used. */
  returnQuestions(now: Date, unused: number): Promise<void>;
}
