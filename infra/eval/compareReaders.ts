import { isAlertable } from '../../shared/detect/report.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { RecordedAnswers } from './readAnswers.ts';
import type { LabelledItem } from './readLabels.ts';
import { type ReadItem, type Run, runItems } from './runItems.ts';
import { type Metrics, type Rates, rate, scoreRun } from './score.ts';

/** One way to read the same items. */
export interface Reading {
  name: 'rules' | 'veto' | 'reader';
  run: Run;
  metrics: Metrics;
}

/** The items read by the rules alone, with a reader that may only veto, and with one that decides. */
export async function compareReaders(
  items: readonly LabelledItem[],
  dossier: Dossier,
  readItem: ReadItem,
): Promise<Record<Reading['name'], Reading>> {
  const read = async (name: Reading['name'], readBy: ReadItem | null, decides: boolean): Promise<Reading> => {
    const reader = { ...dossier.policy.reader, decides };
    const run = await runItems(items, { ...dossier, policy: { ...dossier.policy, reader } }, readBy);
    return { name, run, metrics: scoreRun(run) };
  };
  return {
    rules: await read('rules', null, true),
    veto: await read('veto', readItem, false),
    reader: await read('reader', readItem, dossier.policy.reader.decides),
  };
}

/** What the answers themselves reach, item by item, against the labels: the most that any pipeline makes of them. */
export interface AnswerScore {
  answers: number;
  relevance: Rates;
  alertable: Rates;
  kindAccuracy: number;
}

/** An item without an answer counts as one found not to be about the talks. */
export function scoreAnswers(items: readonly LabelledItem[], { byId }: RecordedAnswers): AnswerScore {
  const answerOf = ({ id }: LabelledItem) => byId.get(id) ?? {};
  const isRelevant = (item: LabelledItem) => answerOf(item).relevant === true;
  const kindOf = (item: LabelledItem) => (isRelevant(item) ? (answerOf(item).kind ?? null) : null);
  const tellsNews = (item: LabelledItem) => {
    const { alertable, denied } = answerOf(item);
    return alertable === true && denied !== true && isAlertable(kindOf(item) as never);
  };
  const news = items.filter((item) => item.alertable === true);
  return {
    answers: items.filter((item) => byId.has(item.id)).length,
    relevance: rate(items, isRelevant, (item) => item.relevant === true),
    alertable: rate(items, tellsNews, (item) => item.alertable === true),
    kindAccuracy: news.length === 0 ? 1 : news.filter((item) => kindOf(item) === item.kind).length / news.length,
  };
}
