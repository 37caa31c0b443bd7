import { appendFileSync, writeFileSync } from 'node:fs';
import type { ReaderTokens } from '../../functions/reader/services.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { checkAnswer, type ReaderAnswer } from '../../shared/reader/answer.ts';
import { buildQuestion } from '../../shared/reader/buildQuestion.ts';
import type { NamedReader } from '../terminal/readerOption.ts';
import { type RecordedAnswers, takeRecorded } from './readAnswers.ts';
import type { ReadItem } from './runItems.ts';

/** What a reader was asked and what it cost, over the runs of one evaluation. */
export interface Tally {
  asked: number;
  unanswered: Record<string, number>;
  tokens: ReaderTokens;
  /** Tokens were counted by the model, not guessed from the length of the text. */
  isCounted: boolean;
}

/** One question may take this long; a model at home is slow. */
const QUESTION_MS = 120_000;

/** Letters of a token, on the average of many scripts; and what an answer takes. */
const LETTERS = 3.5;
const ANSWER_TOKENS = 90;

/** A recorded reader: no model, and the same each time. */
export function readRecorded(answers: RecordedAnswers, dossier: Dossier, tally: Tally): ReadItem {
  const seen = new Set<string>();
  return async (id, draft, rounds) => {
    if (!seen.has(id)) {
      const { instructions, prompt } = buildQuestion(draft, rounds, dossier);
      tally.asked += 1;
      tally.tokens.input += Math.round((instructions.length + prompt.length) / LETTERS);
      tally.tokens.output += ANSWER_TOKENS;
      seen.add(id);
    }
    return takeRecorded(answers, id, draft);
  };
}

/** A model, asked once about each text; `recordTo` keeps its answers, a line each, as it gives them. */
export function readLive({ ask }: NamedReader, dossier: Dossier, tally: Tally, recordTo: string | null): ReadItem {
  const known = new Map<string, ReaderAnswer | null>();
  const recorded = new Set<string>();
  if (recordTo !== null) writeFileSync(recordTo, '');
  const put = (id: string, value: unknown) => {
    if (recordTo === null || recorded.has(id)) return;
    recorded.add(id);
    appendFileSync(recordTo, `${JSON.stringify({ id, ...(value as object) })}\n`);
  };
  return async (id, draft, rounds) => {
    const question = buildQuestion(draft, rounds, dossier);
    const before = known.get(question.key);
    if (before !== undefined) {
      if (before) put(id, before);
      return before;
    }
    tally.asked += 1;
    const reply = await ask(question, AbortSignal.timeout(QUESTION_MS));
    const fail = (why: string) => {
      tally.unanswered[why] = (tally.unanswered[why] ?? 0) + 1;
      known.set(question.key, null);
      return null;
    };
    if (reply.outcome === 'failed') return fail(`${reply.name}: ${reply.message}`);
    tally.tokens.input += reply.tokens.input;
    tally.tokens.output += reply.tokens.output;
    const checked = checkAnswer(reply.value, draft);
    if (!checked.valid) return fail(`void: ${checked.why}`);
    put(id, checked.answer);
    known.set(question.key, checked.answer);
    return checked.answer;
  };
}
