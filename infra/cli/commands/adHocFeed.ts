import type { Feed } from '../../../shared/dossier/dossier.ts';

/** A feed that no dossier has. Its language is the usual one: headlines show their own. */
export function adHocFeed(url: string): Feed {
  return {
    id: 'not-in-dossier',
    title: new URL(url).host,
    url,
    lang: 'en',
    aggregator: false,
    trusted: true,
    headers: {},
  };
}
