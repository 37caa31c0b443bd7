import { HOUR_MS } from '../units.ts';
import dossier from './dossier.json' with { type: 'json' };

/** Where the site serves the feed. */
export const CANARY_PATH = '/canary.xml';

/** Outlets that take turns: one alone would soon have told more events than an outlet is believed in a day. */
export const CANARY_VOICES = dossier.feeds.length;

/**
 * A feed of one item: the outlet's latest invented round, published as its hour began. Each hour of ten days has a city of
 * its own, so that a round is never taken for more news of one before it, which is open for some days.
 * @param siteUrl without a slash at its end
 * @param voice number of the outlet, as it stands in its feed's address; any text
 */
export function buildCanaryFeed(siteUrl: string, voice: string | undefined, now: Date): string {
  const current = Math.floor(now.getTime() / HOUR_MS);
  const hour = current - ((((current - (Number(voice) || 0)) % CANARY_VOICES) + CANARY_VOICES) % CANARY_VOICES);
  const city = dossier.places[hour % dossier.places.length]?.name;
  const link = `${siteUrl}${CANARY_PATH}?hour=${hour}`;
  const published = new Date(hour * HOUR_MS).toUTCString();
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Canary</title><link>${siteUrl}${CANARY_PATH}</link><description>Made up by Parley to try itself out. None of it is true.</description>
<item><title>Norland and Sudmark open talks in ${city}</title><link>${link}</link><guid>${link}</guid><pubDate>${published}</pubDate></item>
</channel></rss>
`;
}
