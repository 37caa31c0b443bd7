import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import { isAlertable } from '../../../shared/detect/report.ts';
import { CommandError } from '../commands/commandError.ts';
import { readText } from '../commands/readText.ts';
import { hasLabels, type LabelledItem, readLabels } from '../eval/readLabels.ts';
import { type Decision, type Run, runItems } from '../eval/runItems.ts';
import { isAlertablePrediction, predictedKind, scoreRun } from '../eval/score.ts';
import type { Errors, NewsScores, WordingScores } from './figures.ts';
import type { LabelledSet } from './setList.ts';

/** One part of a set, run by itself. */
export interface Part {
  set: string;
  part: 'tuned on' | 'others';
  run: Run;
}

/** Runs the lines that rules were tuned on and the others apart. @throws {CommandError} naming a line that is malformed. */
export async function runParts({ name, items: file, dossier, tunedOn }: LabelledSet): Promise<Part[]> {
  const { items, problems } = readLabels(readText(file));
  if (problems.length > 0) throw new CommandError(`${file}, ${problems[0]}`);
  if (!hasLabels(items)) throw new CommandError(`${file}: not every line is labelled`);
  const isTuned = (index: number) => (tunedOn === 'even' ? index % 2 === 1 : tunedOn === 'all');
  const parts = {
    'tuned on': items.filter((_, index) => isTuned(index)),
    others: items.filter((_, index) => !isTuned(index)),
  };
  const run = async (part: Part['part'], lines: LabelledItem[]): Promise<Part> => ({
    set: name,
    part,
    run: await runItems(lines, readDossierFile(dossier ?? DEFAULT_DOSSIER)),
  });
  const whole = Object.entries(parts).filter(([, lines]) => lines.length > 0) as [Part['part'], LabelledItem[]][];
  return Promise.all(whole.map(([part, lines]) => run(part, lines)));
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
export function scoreWordings({ decisions }: Run): WordingScores & { items: number } {
  const telling = decisions.filter(({ item }) => item.alertable && (item.sides ?? 2) === 2);
  const silent = decisions.filter(({ item }) => !item.alertable);
  return {
    items: telling.length,
    kind: shareOf(telling, hasItsKind),
    false: shareOf(silent, isAlertablePrediction),
  };
}

/** What became of the items that ought to alert. */
export function countErrors(decisions: readonly Decision[]): Errors {
  const telling = decisions.filter(({ item }) => item.alertable && (item.sides ?? 2) === 2);
  const count = (holds: (decision: Decision) => boolean) => telling.filter(holds).length;
  return {
    items: telling.length,
    right: count(hasItsKind),
    dropped: count(({ detection }) => detection.outcome === 'dropped'),
    statement: count((decision) => !hasItsKind(decision) && isQuiet(decision)),
    otherKind: count((decision) => !hasItsKind(decision) && isAlertablePrediction(decision)),
  };
}

function hasItsKind(decision: Decision): boolean {
  return predictedKind(decision) === decision.item.kind && isAlertablePrediction(decision);
}

/** Taken for talk about the talks, or for a denial. */
function isQuiet({ detection }: Decision): boolean {
  return detection.outcome === 'report' && (!isAlertable(detection.report.kind) || detection.report.denies);
}

function shareOf<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  return list.length === 0 ? 1 : round(list.filter(holds).length / list.length);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
