import { type AlertableKind, isAlertable } from '../../shared/detect/report.ts';
import type { Decision, Run } from './runItems.ts';

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** One real development of the labels and what subscribers would have heard of it. */
interface Development {
  cluster: string;
  kind: string;
  items: number;
  detected: boolean;
  rightKind: boolean;
  /** Events told about it: one is right; an event told early and again when confirmed is one. */
  alerts: number;
  eventIds: string[];
}

export interface Metrics {
  items: number;
  relevance: Rates;
  alertable: Rates;
  kindAccuracy: number;
  confusion: Record<string, Record<string, number>>;
  developments: Development[];
  exactlyOne: number;
  duplicateAlerts: number;
  absorbed: number;
  falseAlerts: number;
  bcubed: Rates;
  microsecondsPerItem: number;
}

/** Compares a run's decisions with the labels. */
export function scoreRun(run: Run, decisions: readonly Decision[] = run.decisions): Metrics {
  const told = new Set(run.alerts.map((alert) => alert.eventId));
  const developments = scoreDevelopments(decisions, told);
  const clusterOf = majorityClusters(decisions);
  const ours = new Set(decisions.flatMap((decision) => decision.eventId ?? []));
  return {
    items: decisions.length,
    relevance: rate(
      decisions,
      (d) => d.detection.outcome === 'report',
      (d) => d.item.relevant === true,
    ),
    alertable: rate(
      decisions,
      (d) => predictedKind(d) !== null && isAlertablePrediction(d),
      (d) => d.item.alertable === true,
    ),
    ...scoreKinds(decisions),
    developments,
    exactlyOne: share(developments, (development) => development.alerts === 1),
    duplicateAlerts: developments.reduce((sum, development) => sum + Math.max(0, development.alerts - 1), 0),
    absorbed: developments.filter((development) => development.detected && development.eventIds.length === 0).length,
    falseAlerts: [...told].filter((eventId) => ours.has(eventId) && !clusterOf.has(eventId)).length,
    bcubed: scoreBcubed(decisions),
    microsecondsPerItem: run.microsecondsPerItem(),
  };
}

export function predictedKind({ detection }: Pick<Decision, 'detection'>): string | null {
  return detection.outcome === 'report' ? detection.report.kind : null;
}

export function isAlertablePrediction({ detection }: Pick<Decision, 'detection'>): boolean {
  return detection.outcome === 'report' && isAlertable(detection.report.kind) && !detection.report.denies;
}

function share<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  return list.length === 0 ? 1 : list.filter(holds).length / list.length;
}

export function rate<T>(list: readonly T[], predicted: (entry: T) => boolean, actual: (entry: T) => boolean): Rates {
  const both = list.filter((entry) => predicted(entry) && actual(entry)).length;
  return ratesOf(both, list.filter(predicted).length, list.filter(actual).length);
}

function ratesOf(both: number, predicted: number, actual: number): Rates {
  const precision = predicted === 0 ? 1 : both / predicted;
  const recall = actual === 0 ? 1 : both / actual;
  return { precision, recall, f1: harmonic(precision, recall) };
}

const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Kinds of the items that truly alert: an item that is dropped or denied counts as wrong. */
function scoreKinds(decisions: readonly Decision[]): Pick<Metrics, 'kindAccuracy' | 'confusion'> {
  const alertable = decisions.filter(({ item }) => item.alertable === true);
  const confusion: Metrics['confusion'] = {};
  for (const decision of alertable) {
    const kind = decision.item.kind ?? 'none';
    const row = confusion[kind] ?? {};
    confusion[kind] = row;
    const predicted = predictedKind(decision) ?? 'dropped';
    row[predicted] = (row[predicted] ?? 0) + 1;
  }
  return { kindAccuracy: share(alertable, (decision) => decision.item.kind === predictedKind(decision)), confusion };
}

/** The labelled development that most of an event's alertable items belong to. */
function majorityClusters(decisions: readonly Decision[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { eventId, item } of decisions) {
    if (!eventId || !item.cluster) continue;
    const row = counts.get(eventId) ?? new Map<string, number>();
    counts.set(eventId, row.set(item.cluster, (row.get(item.cluster) ?? 0) + 1));
  }
  return new Map([...counts].map(([eventId, row]) => [eventId, [...row].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
}

function scoreDevelopments(decisions: readonly Decision[], told: ReadonlySet<string>): Development[] {
  const byCluster = groupBy(
    decisions.filter(({ item }) => item.cluster),
    ({ item }) => item.cluster ?? '',
  );
  const clusterOf = majorityClusters(decisions);
  return [...byCluster].map(([cluster, members]) => {
    const kind = members[0]?.item.kind as AlertableKind;
    const eventIds = [...clusterOf]
      .filter(([eventId, owner]) => owner === cluster && told.has(eventId))
      .map(([eventId]) => eventId);
    return {
      cluster,
      kind,
      items: members.length,
      detected: members.some(isAlertablePrediction),
      rightKind: members.some((member) => predictedKind(member) === kind && isAlertablePrediction(member)),
      alerts: eventIds.length,
      eventIds,
    };
  });
}

/** BCubed over the truly alertable items: what is in no event is alone. Bagga and Baldwin, 1998. */
function scoreBcubed(decisions: readonly Decision[]): Rates {
  const items = decisions.filter(({ item }) => item.cluster);
  const eventOf = (decision: Decision) => decision.eventId ?? `alone-${decision.item.id}`;
  const meanShare = (within: (d: Decision) => string, counted: (d: Decision) => string) =>
    items.length === 0
      ? 1
      : items.reduce((sum, decision) => {
          const group = items.filter((other) => within(other) === within(decision));
          return sum + share(group, (other) => counted(other) === counted(decision));
        }, 0) / items.length;
  const clusterOf = (decision: Decision) => decision.item.cluster ?? '';
  const precision = meanShare(eventOf, clusterOf);
  const recall = meanShare(clusterOf, eventOf);
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** Scores of each language with its own items alone. */
export function scoreLanguages(run: Run): Record<string, Metrics> {
  const languages = groupBy(run.decisions, ({ item }) => item.lang || 'unknown');
  return Object.fromEntries([...languages].map(([language, decisions]) => [language, scoreRun(run, decisions)]));
}

/** Node 20 has no Map.groupBy. */
function groupBy(decisions: readonly Decision[], keyOf: (decision: Decision) => string): Map<string, Decision[]> {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) groups.set(keyOf(decision), [...(groups.get(keyOf(decision)) ?? []), decision]);
  return groups;
}
