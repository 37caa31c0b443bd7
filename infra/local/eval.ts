/** `npm run --silent eval -- FILE.jsonl [--json] [--dossier FILE]`: the poll's own code over labelled items, scored. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEFAULT_DOSSIER, readDossierFile } from '../../functions/dossierFile.ts';
import { formatMetrics } from './eval/formatMetrics.ts';
import { hasLabels, readLabels } from './eval/readLabels.ts';
import { type Decision, type Run, runItems } from './eval/runItems.ts';
import { isAlertablePrediction, predictedKind, scoreLanguages, scoreRun } from './eval/score.ts';

const USAGE = 'usage: npm run --silent eval -- FILE.jsonl [--json] [--dossier FILE]';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, dossier: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Error(USAGE);
  const { items, problems } = readLabels(readFileSync(file, 'utf8'));
  for (const problem of problems) console.error(`${file}, ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  const run = runItems(items, readDossierFile(values.dossier ?? DEFAULT_DOSSIER));
  console.log(values.json ? JSON.stringify(asJson(run, items)) : asText(run, items));
}

function asJson(run: Run, items: Parameters<typeof hasLabels>[0]) {
  const metrics = hasLabels(items) ? { ...scoreRun(run), languages: scoreLanguages(run) } : {};
  const itemOf = new Map(
    run.decisions.flatMap(({ item, detection }) =>
      detection.outcome === 'report' ? [[detection.report.id, item.id]] : [],
    ),
  );
  return {
    metrics,
    items: run.decisions.map(asRow),
    alerts: run.alerts.map(({ eventId, event, decidedAt }) => ({
      eventId,
      kind: event.kind,
      certainty: event.certainty,
      at: decidedAt,
      itemIds: event.testimonies.flatMap(({ reportId }) => itemOf.get(reportId) ?? []),
    })),
  };
}

function asRow(decision: Decision) {
  const { item, detection, eventId } = decision;
  const reasons = detection.outcome === 'report' ? detection.report.reasons : detection.reasons;
  return {
    id: item.id,
    relevant: detection.outcome === 'report',
    kind: predictedKind(decision),
    alertable: isAlertablePrediction(decision),
    eventId,
    reasons: reasons.map(({ rule, note }) => `${rule}: ${note}`),
  };
}

function asText(run: Run, items: Parameters<typeof hasLabels>[0]): string {
  if (hasLabels(items)) return formatMetrics(scoreRun(run), scoreLanguages(run));
  return run.decisions
    .map(
      (decision) =>
        `${decision.item.id}\t${predictedKind(decision) ?? 'dropped'}\t${decision.eventId ?? '-'}\t${decision.item.title}`,
    )
    .join('\n');
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
