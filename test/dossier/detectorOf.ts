import { readFileSync } from 'node:fs';
import { createDetector } from '../../shared/detect/detector.ts';
import type { Detection } from '../../shared/detect/report.ts';
import { parseDossier } from '../../shared/dossier/dossier.ts';
import { makeItem } from '../samples/news.ts';

/** What a shipped dossier makes of a headline in one of its feeds. */
export function detectorOf(name: string) {
  const url = new URL(`../../shared/dossier/${name}.json`, import.meta.url);
  const dossier = parseDossier(readFileSync(url, 'utf8'), name);
  const detect = createDetector(dossier);
  return (feedId: string, title: string, published = '2026-02-10T12:00:00Z'): Detection => {
    const feed = dossier.feeds.find((known) => known.id === feedId);
    if (!feed) throw new Error(`no feed ${feedId}`);
    return detect(makeItem(title, { id: title, feedId, published, lang: feed.lang }), feed);
  };
}
