import Table from 'cli-table3';
import { BARE } from '../terminal/tableOptions.ts';
import type { Metrics, Rates } from './score.ts';

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
const rates = ({ precision, recall, f1 }: Rates) => [percent(precision), percent(recall), percent(f1)];

/** The scores as tables for a terminal. */
export function formatMetrics(metrics: Metrics, byLanguage: Record<string, Metrics>): string {
  const main = new Table({ ...BARE, head: ['', 'precision', 'recall', 'F1'] });
  main.push(
    ['relevance', ...rates(metrics.relevance)],
    ['alertable', ...rates(metrics.alertable)],
    ['BCubed', ...rates(metrics.bcubed)],
  );
  const told = metrics.developments.filter((development) => development.alerts === 1).length;
  const facts = [
    `items ${metrics.items}   kind accuracy ${percent(metrics.kindAccuracy)}   ${metrics.microsecondsPerItem.toFixed(0)} µs per item`,
    `exactly one alert: ${told} of ${metrics.developments.length}   duplicate ${metrics.duplicateAlerts}   absorbed ${metrics.absorbed}   false ${metrics.falseAlerts}`,
  ];
  return [
    main.toString(),
    ...facts,
    formatConfusion(metrics),
    formatDevelopments(metrics),
    formatLanguages(byLanguage),
  ].join('\n\n');
}

function formatConfusion({ confusion }: Metrics): string {
  const columns = [...new Set(Object.values(confusion).flatMap((row) => Object.keys(row)))].sort();
  const table = new Table({ ...BARE, head: ['labelled \\ decided', ...columns] });
  for (const [kind, row] of Object.entries(confusion))
    table.push([kind, ...columns.map((column) => row[column] ?? '')]);
  return table.toString();
}

function formatDevelopments({ developments }: Metrics): string {
  const table = new Table({ ...BARE, head: ['development', 'kind', 'items', 'detected', 'right kind', 'alerts'] });
  for (const { cluster, kind, items, detected, rightKind, alerts } of developments)
    table.push([cluster, kind, items, detected ? 'yes' : 'no', rightKind ? 'yes' : 'no', alerts]);
  return table.toString();
}

function formatLanguages(byLanguage: Record<string, Metrics>): string {
  const table = new Table({
    ...BARE,
    head: ['language', 'items', 'relevance F1', 'alertable F1', 'kind accuracy', 'BCubed F1'],
  });
  for (const [language, metrics] of Object.entries(byLanguage))
    table.push([
      language,
      metrics.items,
      percent(metrics.relevance.f1),
      percent(metrics.alertable.f1),
      percent(metrics.kindAccuracy),
      percent(metrics.bcubed.f1),
    ]);
  return table.toString();
}
