/** The id of the reserved dossier, `dossier.json`, which only the site has in its code: others read it beside theirs. */
export const CANARY_ID = 'canary';
/** Stands in that dossier for the site, whose address a deployment alone knows. */
const SITE = 'https://site.invalid';

/** A dossier with the feeds that the site itself serves at the site's address. */
export function placeFeeds<D extends { feeds: { url: string }[] }>(dossier: D, siteUrl: string | undefined): D {
  if (siteUrl === undefined || !dossier.feeds.some(({ url }) => url.startsWith(SITE))) return dossier;
  return { ...dossier, feeds: dossier.feeds.map((feed) => ({ ...feed, url: feed.url.replace(SITE, siteUrl) })) };
}
