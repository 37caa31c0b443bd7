import { parseArgs } from 'node:util';
import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import { createDetector } from '../../../shared/detect/detector.ts';
import { findFamily } from '../../../shared/detect/publisher.ts';
import type { Reason } from '../../../shared/detect/report.ts';
import type { Dossier, Feed } from '../../../shared/dossier/dossier.ts';
import { type Explanation, explainItem } from '../../../shared/events/explainItem.ts';
import type { Item } from '../../../shared/feeds/item.ts';
import type { CommandContext } from './context.ts';
import { UsageError } from './usageError.ts';

/** `parley explain`: what the pipeline decides about one headline, and every reason. Reads and writes no data. */
export function explain(args: string[], { now }: Pick<CommandContext, 'now'>): string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      summary: { type: 'string', default: '' },
      published: { type: 'string' },
      source: { type: 'string' },
      lang: { type: 'string', default: '' },
      dossier: { type: 'string', default: DEFAULT_DOSSIER },
      json: { type: 'boolean', default: false },
    },
  });
  const [title, ...rest] = positionals;
  if (!title || rest.length > 0) throw new UsageError('explain takes one headline: parley explain "HEADLINE"');
  const published = values.published === undefined ? now : parseInstant(values.published);
  const dossier = readDossierFile(values.dossier);
  const item = buildItem({ ...values, title, published: published.toISOString() });
  const feed = values.source === undefined ? COMMAND_LINE : feedOf(values.source, dossier);
  const explanation = explainItem(item, feed, dossier, createDetector(dossier), published.toISOString());
  return values.json ? JSON.stringify(explanation, null, 2) : formatExplanation(explanation);
}

/** The outlet's own feed, where the dossier lists it by this name or host; else it is an aggregator's word. */
function feedOf(source: string, dossier: Dossier): Feed {
  const family = findFamily({ name: source, host: source }, dossier);
  if (family === null) return COMMAND_LINE;
  const url = `https://${family.hosts[0] ?? 'localhost'}/`;
  return { ...COMMAND_LINE, title: family.name, url, aggregator: false, family: family.id };
}

/** A feed that stands for any outlet. */
const COMMAND_LINE: Feed = {
  id: 'command-line',
  title: 'Command line',
  url: 'https://localhost/',
  lang: 'en',
  aggregator: true,
  trusted: true,
  headers: {},
};

function buildItem(given: { title: string; summary: string; published: string; source?: string; lang: string }): Item {
  return {
    id: given.title,
    feedId: COMMAND_LINE.id,
    title: given.title,
    summary: given.summary,
    content: '',
    link: null,
    published: given.published,
    updated: null,
    author: null,
    source: given.source ? { name: given.source, host: given.source } : null,
    lang: given.lang,
  };
}

/** @throws {UsageError} unless the text is a date or an instant of ISO 8601. */
function parseInstant(text: string): Date {
  const instant = /^\d{4}-\d{2}-\d{2}/.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new UsageError(`--published "${text}" is not an ISO 8601 date`);
  return instant;
}

function formatExplanation({ detection, assignment, event, alert }: Explanation): string {
  if (detection.outcome === 'dropped') return [`dropped: ${detection.drop}`, ...bullets(detection.reasons)].join('\n');
  const { report } = detection;
  const { publisher } = report;
  const date = report.date ? [...new Set([report.date.from, report.date.to])].join(' to ') : 'not said';
  return [
    `report: ${report.kind}${report.denies ? ' (a denial)' : ''}`,
    `  evidence   ${report.evidence}`,
    `  place      ${report.place ?? 'not said'}`,
    `  date       ${date}`,
    `  round      ${report.ordinal ?? 'not said'}`,
    `  named      ${report.participants.join(', ') || 'nobody of the dossier'}`,
    `  publisher  ${publisher.name}, ${publisher.family ? `family ${publisher.family}` : 'of no known family'}`,
    ...bullets(report.reasons),
    assignment?.eventId ? `event: ${assignment.eventId}, ${event?.certainty}` : 'event: none',
    ...bullets(assignment?.reasons ?? []),
    ...(alert ? [alert.purpose ? `alert: ${alert.purpose}, to ${alert.topics.join(', ')}` : 'alert: none'] : []),
    ...bullets(alert ? (event?.reasons ?? []) : []),
  ].join('\n');
}

function bullets(reasons: readonly Reason[]): string[] {
  const width = Math.max(0, ...reasons.map((reason) => reason.rule.length));
  return reasons.map((reason) => `  - ${reason.rule.padEnd(width)}  ${reason.note}`);
}
