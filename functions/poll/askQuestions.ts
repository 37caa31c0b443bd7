import pLimit from 'p-limit';
import { type Detection, isAlertable, type Report } from '../../shared/detect/report.ts';
import { checkAnswer } from '../../shared/reader/answer.ts';
import { buildQuestion, type Question } from '../../shared/reader/buildQuestion.ts';
import type { KnownRound } from '../../shared/reader/knownRound.ts';
import type { StoredAnswer } from '../../shared/reader/storedAnswer.ts';
import type { ReaderReply } from '../reader/services.ts';
import type { PollReader, PollServices } from './services.ts';

/** A text to be asked about. */
export interface Wanted {
  key: string;
  draft: Report;
  detection: Detection;
  /** How often it was asked about before. */
  tries: number;
}

export interface Asked {
  count: number;
  answers: Map<string, StoredAnswer>;
  /** Keys of the texts that were asked about, answered or not. */
  tried: Set<string>;
  unanswered: Record<string, number>;
}

const AT_ONCE = 4;
/** A hundred feeds rarely have as many new items about the sides in five minutes; a flood waits for the next poll. */
const PER_POLL = 60;
/** So many failures in a row mean that the reader is out: what is left waits for the next poll. */
const FAILURES_IN_A_ROW = 3;

/**
 * Asks as much as the day's budget and the poll's time allow, what matters most first. Each answer is stored at once, so
 * that a crash afterwards costs no question again.
 */
export async function askQuestions(
  services: PollServices,
  reader: PollReader,
  wanted: readonly Wanted[],
  rounds: readonly KnownRound[],
  now: Date,
): Promise<Asked> {
  const asked: Asked = { count: 0, answers: new Map(), tried: new Set(), unanswered: {} };
  const miss = (why: string, count = 1) => {
    if (count > 0) asked.unanswered[why] = (asked.unanswered[why] ?? 0) + count;
  };
  const turn = [...wanted].sort((a, b) => weigh(b) - weigh(a) || newest(a, b)).slice(0, PER_POLL);
  miss('waiting', wanted.length - turn.length);
  if (turn.length === 0) return asked;
  const granted = await reader.store.claimQuestions(now, turn.length, services.dossier.policy.reader.perDay);
  miss('budget', turn.length - granted);

  const deadline = AbortSignal.timeout(reader.pollMs);
  const limit = pLimit(AT_ONCE);
  let failures = 0;
  let unbilled = 0;
  const askOne = async (each: Wanted) => {
    if (deadline.aborted || failures >= FAILURES_IN_A_ROW) {
      unbilled += 1;
      return miss('waiting');
    }
    asked.count += 1;
    asked.tried.add(each.key);
    const signal = AbortSignal.any([deadline, AbortSignal.timeout(reader.questionMs)]);
    const reply = await askSafely(reader, buildQuestion(each.draft, rounds, services.dossier), signal);
    if (reply.outcome === 'failed') {
      failures += 1;
      if (!reply.billed) unbilled += 1;
      services.log({ what: 'reader-failed', name: reply.name, message: reply.message });
      return miss(reply.name);
    }
    failures = 0;
    const checked = checkAnswer(reply.value, each.draft);
    if (!checked.valid) {
      services.log({ what: 'reader-void', report: each.draft.id, message: checked.why });
      return miss('void');
    }
    const answer = {
      answer: checked.answer,
      published: each.draft.published,
      askedAt: now.toISOString(),
      reader: reader.name,
    };
    await reader.store.putAnswer(each.key, answer);
    asked.answers.set(each.key, answer);
  };
  await Promise.all(turn.slice(0, granted).map((each) => limit(() => askOne(each))));
  await reader.store.returnQuestions(now, unbilled);
  return asked;
}

/** A fault of ours in asking is no answer, and no reason to lose the others. */
async function askSafely({ ask }: PollReader, question: Question, signal: AbortSignal): Promise<ReaderReply> {
  try {
    return await ask(question, signal);
  } catch (error) {
    return { outcome: 'failed', name: 'unreachable', message: String(error), billed: true };
  }
}

/** What may alert comes first, then what the rules report, then what they dropped. */
function weigh({ detection }: Wanted): number {
  if (detection.outcome === 'dropped') return 0;
  return isAlertable(detection.report.kind) ? 2 : 1;
}

function newest(a: Wanted, b: Wanted): number {
  return (b.draft.published ?? '').localeCompare(a.draft.published ?? '') || a.key.localeCompare(b.key);
}
