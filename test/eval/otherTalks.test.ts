/** News of other talks, as feeds of the world bring it by the dozen: it wakes nobody, whatever city they meet in. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { readLabels } from '../../infra/eval/readLabels.ts';
import { runItems } from '../../infra/eval/runItems.ts';

const root = new URL('../../', import.meta.url);
const OURS = readDossierFile('shared/dossier/israel-syria.json');

/** The news of an invented negotiation, and our dossier with a feed of each outlet that brings it. */
function newsOf(negotiation: string) {
  const { items } = readLabels(readFileSync(new URL(`infra/eval/wording/news/${negotiation}.jsonl`, root), 'utf8'));
  const hosts = [...new Set(items.map(({ source }) => source))];
  const feeds = hosts.map((host, n) => ({
    ...{ id: `other-${n}`, title: host, url: `https://${host}/rss`, lang: 'en' },
    ...{ aggregator: false, trusted: true, headers: {} },
  }));
  return { items, dossier: { ...OURS, feeds: [...OURS.feeds, ...feeds] } };
}

describe('the news of other talks', () => {
  it.each(['hilltop-accord', 'plateau-talks'])('wakes nobody who waits for ours: %s', async (negotiation) => {
    const { items, dossier } = newsOf(negotiation);
    const { alerts } = await runItems(items, dossier);
    expect(alerts.map(({ event }) => event.testimonies.map(({ title }) => title))).toEqual([]);
    expect(items.length).toBeGreaterThan(100);
  });
});
