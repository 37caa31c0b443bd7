import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import { createDetector } from '../../../shared/detect/detector.ts';
import { type Detection, isAlertable } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { CommandError } from '../../terminal/commandError.ts';
import { readText } from '../../terminal/readText.ts';
import { planPolls } from '../planPolls.ts';
import { hasLabels, type LabelledItem, readLabels } from '../readLabels.ts';
import type { Decision, Run } from '../runItems.ts';
import { isAlertablePrediction, predictedKind, scoreRun } from '../score.ts';
import type { Errors, NewsScores, PartName, WordingScores } from './figures.ts';
import type { LabelledSet } from './setList.ts';

/** An item and what was made of it. */
export type Read = Pick<Decision, 'item' | 'detection'>;

/** One part of a set, and what it came to by itself. */
export interface Part<T> {
  set: string;
  part: PartName;
  run: T;
}

export type RunPart<T> = (items: readonly LabelledItem[], dossier: Dossier) => Promise<T>;

/**
 * Runs the lines that rules were tuned on and the others apart.
 * @throws {CommandError} naming a line that is malformed.
 */
export async function runParts<T>(set: LabelledSet, run: RunPart<T>): Promise<Part<T>[]> {
  const { items, problems } = readLabels(readText(set.items));
  if (problems.length > 0) throw new CommandError(`${set.items}, ${problems[0]}`);
  if (!hasLabels(items)) throw new CommandError(`${set.items}: not every line is labelled`);
  const dossier = readDossierFile(set.dossier ?? DEFAULT_DOSSIER);
  if (set.tunedOn === 'since' || set.tunedOn === 'read') {
    const part = set.tunedOn === 'since' ? 'whole, half learned since' : 'whole, read since';
    return [{ set: set.name, part, run: await run(items, dossier) }];
  }
  const isTuned = (index: number) => (set.tunedOn === 'even' ? index % 2 === 1 : set.tunedOn === 'all');
  const parts: Part<readonly LabelledItem[]>[] = [
    { set: set.name, part: 'tuned on', run: items.filter((_, index) => isTuned(index)) },
    { set: set.name, part: 'others', run: items.filter((_, index) => !isTuned(index)) },
  ];
  const whole = parts.filter(({ run: lines }) => lines.length > 0);
  return Promise.all(whole.map(async (part) => ({ ...part, run: await run(part.run, dossier) })));
}

/** What each headline tells where nothing is known before it: for such as stand for themselves, in no order. */
export async function readAlone(items: readonly LabelledItem[], dossier: Dossier): Promise<Read[]> {
  const detect = createDetector(dossier);
  const read = planPolls(items, dossier).flatMap(({ entries }) =>
    entries.map((entry): [string, Detection] => [entry.id, detect(entry.item, entry.feed)]),
  );
  const detections = new Map(read);
  return items.flatMap((item) => {
    const detection = detections.get(item.id);
    return detection ? [{ item, detection }] : [];
  });
}

export function scoreNews(run: Run): NewsScores {
  const { alertable, kindAccuracy, developments, falseAlerts } = scoreRun(run);
  return {
    alertable: round(alertable.f1),
    kind: round(kindAccuracy),
    developments: developments.length,
    told: developments.filter(({ alerts }) => alerts > 0).length,
    once: developments.filter(({ alerts }) => alerts === 1).length,
    false: falseAlerts,
  };
}

/** Headlines that name both sides, and all that ought to alert nobody. */
export function scoreWordings(decisions: readonly Read[]): WordingScores & { items: number } {
  const telling = decisions.filter(({ item }) => item.alertable && (item.sides ?? 2) === 2);
  const silent = decisions.filter(({ item }) => !item.alertable);
  return {
    items: telling.length,
    kind: shareOf(telling, hasItsKind),
    false: shareOf(silent, isAlertablePrediction),
  };
}

/** What became of the items that ought to alert. */
export function countErrors(decisions: readonly Read[]): Errors {
  const telling = decisions.filter(({ item }) => item.alertable && (item.sides ?? 2) === 2);
  const count = (holds: (decision: Read) => boolean) => telling.filter(holds).length;
  return {
    items: telling.length,
    right: count(hasItsKind),
    dropped: count(({ detection }) => detection.outcome === 'dropped'),
    statement: count((decision) => !hasItsKind(decision) && isQuiet(decision)),
    otherKind: count((decision) => !hasItsKind(decision) && isAlertablePrediction(decision)),
  };
}

function hasItsKind(decision: Read): boolean {
  return predictedKind(decision) === decision.item.kind && isAlertablePrediction(decision);
}

/** Taken for talk about the talks, or for a denial. */
function isQuiet({ detection }: Read): boolean {
  return detection.outcome === 'report' && (!isAlertable(detection.report.kind) || detection.report.denies);
}

function shareOf<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  return list.length === 0 ? 1 : round(list.filter(holds).length / list.length);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
