/** Between the rules and the story: asks a reader about what is new, and merges what it finds with what the rules did. */
import type { Detection } from '../../shared/detect/report.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { findKnownRounds } from '../../shared/events/findKnownRounds.ts';
import { isOf, type Shard, WHOLE } from '../../shared/feeds/shard.ts';
import { applyAnswer } from '../../shared/reader/applyAnswer.ts';
import { draftOf, isAsked } from '../../shared/reader/isAsked.ts';
import { recallAnswer, type StoredAnswer } from '../../shared/reader/storedAnswer.ts';
import { textKey } from '../../shared/reader/textKey.ts';
import { HOUR_MS } from '../../shared/units.ts';
import type { PendingQuestion } from '../reader/services.ts';
import { type Asked, askQuestions, type Wanted } from './askQuestions.ts';
import { mayTryAgain, postpone } from './pendingQuestions.ts';
import type { PollReader, PollServices, ReaderCounts } from './services.ts';

export interface Consultation {
  /** New items, and earlier ones that are answered now. */
  detections: Detection[];
  /** Ids of earlier reports that the reader finds to tell nothing. */
  withdrawn: string[];
  /** False: what is kept of the reader's answers could not be had, and what is new must be read again. */
  isWhole: boolean;
  /** Null: there is no reader. */
  counts: ReaderCounts | null;
  /** Forgets the questions that are settled, once what they brought is stored. */
  settle(): Promise<void>;
}

/**
 * Without a reader everything stays as the rules have it; and so it does where what is kept of its answers cannot be had.
 * Then the items stay unseen, so that the next poll asks about them.
 * @param open events that may still change, whose rounds the reader is told of
 * @param shard of the feeds that brought these; of the questions that wait it asks its own
 */
export async function consultReader(
  services: PollServices,
  detections: readonly Detection[],
  open: readonly TalksEvent[],
  now: Date,
  shard: Shard = WHOLE,
): Promise<Consultation> {
  const { reader } = services;
  const byRules = { detections: [...detections], withdrawn: [], isWhole: true, settle: async () => {} };
  if (!reader) return { ...byRules, counts: null };
  try {
    return await consult(services, reader, detections, open, now, shard);
  } catch (error) {
    // Whatever is wrong with the reader or its store, the news is not held up by it.
    services.log({ what: 'reader-broken', error: String(error) });
    return {
      ...byRules,
      isWhole: false,
      counts: { worth: 0, recalled: 0, asked: 0, answered: 0, unanswered: { broken: 1 } },
    };
  }
}

async function consult(
  services: PollServices,
  reader: PollReader,
  detections: readonly Detection[],
  open: readonly TalksEvent[],
  now: Date,
  shard: Shard,
): Promise<Consultation> {
  const { dossier } = services;
  const instant = now.toISOString();
  const pending = await reader.store.getPending();
  // What waits is asked by one of the shards: each question may cost something.
  const due = pending.filter((question) => isOf(shard, question.key) && mayTryAgain(question, instant));
  const rounds = findKnownRounds(open, instant);
  const worth = detections.filter((detection) => isAsked(detection, dossier.policy, rounds));
  const wanted = distinctTexts([...worth, ...due.map(({ detection }) => detection)], pending);
  const recalled = await reader.store.getAnswers([...wanted.keys()]);
  const toAsk = [...wanted.values()].filter(
    ({ key, detection }) => !recalled.has(key) && isFresh(services, detection, now),
  );
  const asked = await askQuestions(services, reader, toAsk, rounds, now);
  const answers = new Map([...recalled, ...asked.answers]);
  const waiting = new Set(pending.map(({ key }) => key));
  await putUnanswered(reader, toAsk, asked, waiting, services.dossier.policy.freshHours, instant);

  const read = (detection: Detection) => readWith(services, detection, answers, worth.includes(detection));
  const late = due.flatMap(({ key, detection }) =>
    answers.has(key) ? [{ before: detection, after: read(detection) }] : [],
  );
  return {
    detections: [...detections.map(read), ...late.flatMap(({ after }) => (after.outcome === 'report' ? [after] : []))],
    withdrawn: late.flatMap(({ before, after }) =>
      before.outcome === 'report' && after.outcome === 'dropped' ? [before.report.id] : [],
    ),
    isWhole: true,
    counts: {
      worth: worth.length,
      recalled: recalled.size,
      asked: asked.count,
      answered: asked.answers.size,
      unanswered: asked.unanswered,
    },
    async settle() {
      // One that stays is found answered at the next poll, and changes nothing again.
      const settled = due.filter(({ key }) => answers.has(key));
      await Promise.allSettled(settled.map(({ key }) => reader.store.deletePending(key)));
    },
  };
}

/** One question for each text, whoever carries it. */
function distinctTexts(detections: readonly Detection[], pending: readonly PendingQuestion[]): Map<string, Wanted> {
  const tries = new Map(pending.map((question) => [question.key, question.tries]));
  const wanted = new Map<string, Wanted>();
  for (const detection of detections) {
    const draft = draftOf(detection);
    if (draft === null) continue;
    const key = textKey(draft);
    if (!wanted.has(key)) wanted.set(key, { key, draft, detection, tries: tries.get(key) ?? 0 });
  }
  return wanted;
}

/** What is too old to start an event is not worth a question: most of all, what the first run finds in the feeds. */
function isFresh({ dossier }: PollServices, detection: Detection, now: Date): boolean {
  const published = draftOf(detection)?.published ?? null;
  return published === null || now.getTime() - Date.parse(published) <= dossier.policy.windowHours * HOUR_MS;
}

async function putUnanswered(
  reader: PollReader,
  wanted: readonly Wanted[],
  { answers, tried }: Asked,
  waiting: ReadonlySet<string>,
  freshHours: number,
  instant: string,
): Promise<void> {
  for (const each of wanted) {
    const wasTried = tried.has(each.key);
    if (answers.has(each.key) || (!wasTried && waiting.has(each.key))) continue;
    const question = postpone(each, wasTried, freshHours, instant);
    if (question) await reader.store.putPending(question);
  }
}

function readWith(
  { dossier }: PollServices,
  detection: Detection,
  answers: ReadonlyMap<string, StoredAnswer>,
  isWorth: boolean,
): Detection {
  const draft = draftOf(detection);
  const stored = draft && answers.get(textKey(draft));
  if (stored) return applyAnswer(detection, recallAnswer(stored, draft.published), dossier);
  return isWorth ? applyAnswer(detection, null, dossier) : detection;
}
