import { readFileSync } from 'node:fs';
import { createDetector } from '../../shared/detect/detector.ts';
import type { Detection, Report } from '../../shared/detect/report.ts';
import { type Dossier, type Feed, parseDossier } from '../../shared/dossier/dossier.ts';
import type { Item } from '../../shared/feeds/item.ts';
import { makeItem } from '../samples/news.ts';

const PATH = new URL('../../shared/dossier/israel-syria.json', import.meta.url);
export const dossier: Dossier = parseDossier(readFileSync(PATH, 'utf8'), 'israel-syria.json');
const detect = createDetector(dossier);

export const feed: Feed = {
  id: 'outlet',
  title: 'Some Outlet',
  url: 'https://outlet.example/rss',
  lang: 'en',
  aggregator: false,
  trusted: true,
  headers: {},
};

export function detectItem(item: Item, from: Feed = feed): Detection {
  return detect(item, from);
}

/** The report made of a headline; fails the test, with the reasons, when there is none. */
export function reportOf(title: string, rest: Partial<Item> = {}): Report {
  const detection = detectItem(makeItem(title, rest));
  if (detection.outcome === 'report') return detection.report;
  throw new Error(
    `"${title}" was dropped: ${detection.reasons.map(({ rule, note }) => `${rule} (${note})`).join(', ')}`,
  );
}

/** The kind of a headline, `denied` when it says that it is not so, or why it was dropped. */
export function kindOf(title: string, rest: Partial<Item> = {}): string {
  const detection = detectItem(makeItem(title, rest));
  if (detection.outcome === 'dropped') return `dropped: ${detection.drop}`;
  return detection.report.denies ? `denied ${detection.report.kind}` : detection.report.kind;
}

/** What a detection makes of news. What was dropped, and what merely mentions the talks, tells nobody and starts nothing. */
export function newsOf(detection: Detection): string {
  if (detection.outcome === 'dropped') return 'starts nothing';
  const { kind, evidence, supportsOnly } = detection.report;
  if (evidence === 'mention' && supportsOnly) return 'starts nothing';
  return supportsOnly ? `${kind}, ${evidence}, support only` : `${kind}, ${evidence}`;
}
