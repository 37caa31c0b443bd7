import type { Detection, Report } from '../../shared/detect/report.ts';
import { type Dossier, dossierSchema } from '../../shared/dossier/dossier.ts';
import type { ReaderAnswer } from '../../shared/reader/answer.ts';
import { applyAnswer } from '../../shared/reader/applyAnswer.ts';
import { detectItem, dossier } from '../detect/headline.ts';
import { makeItem } from '../samples/news.ts';

/** An answer with only what a test says about it: sure, told, of no place or day. */
export function makeAnswer(sketch: Partial<ReaderAnswer> = {}): ReaderAnswer {
  return {
    relevant: true,
    kind: 'round-concluded',
    alertable: true,
    tense: 'past',
    denied: false,
    place: null,
    day: null,
    words: 'words',
    sure: 0.9,
    ...sketch,
  };
}

export const NOT_ABOUT_TALKS = makeAnswer({ relevant: false, kind: null, alertable: false, words: null });

/** The shipped dossier with another reader's policy. */
export function withReader(reader: Partial<Dossier['policy']['reader']>): Dossier {
  const policy = dossierSchema.shape.policy.parse({ ...dossier.policy, reader });
  return { ...dossier, policy };
}

/** What an item is once a reader has answered; fails the test where it is dropped. */
export function readAs(title: string, answer: ReaderAnswer | null, by: Dossier = dossier): Report {
  const read = readItem(title, answer, by);
  if (read.outcome === 'report') return read.report;
  throw new Error(`"${title}" was dropped: ${read.reasons.map(({ rule }) => rule).join(', ')}`);
}

export function readItem(title: string, answer: ReaderAnswer | null, by: Dossier = dossier): Detection {
  return applyAnswer(detectItem(makeItem(title)), answer, by);
}
