import { eventLink } from '../../../shared/alerts/eventLink.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { lastChange } from '../../../shared/events/lastChange.ts';
import { escapeXml } from './escapeXml.ts';

/** Pages that are there whatever happened. */
const STANDING = ['/talks', '/track', '/timeline', '/outputs', '/privacy'];
/** The newest pages of the timeline, which a file of some kilobytes has room for. */
const TIMELINE_PAGES = 200;

/**
 * `GET /sitemap.xml` (sitemaps.org 0.9): the addresses that search engines may show, and when those of events changed.
 * @param events the newest
 * @param pages how many pages the timeline has
 */
export function sitemap(events: readonly TalksEvent[], pages: number, siteUrl: string): string {
  const changes = [...events].map((event) => ({ address: eventLink(siteUrl, event.id), changed: lastChange(event) }));
  const latest =
    changes
      .map(({ changed }) => changed)
      .sort()
      .at(-1) ?? null;
  const numbers = Array.from({ length: Math.min(pages, TIMELINE_PAGES) }, (_, index) => pages - index);
  const entries = [
    entry(`${siteUrl}/`, latest),
    ...STANDING.map((path) => entry(siteUrl + path, null)),
    ...changes.map(({ address, changed }) => entry(address, changed)),
    ...numbers.map((page) => entry(`${siteUrl}/timeline/${page}`, null)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}

/** `GET /sitemap.xml` of a site of several dossiers: where the sitemap of each is. */
export function sitemapIndex(siteUrl: string, ids: readonly string[]): string {
  const entries = ids.map((id) => `<sitemap><loc>${escapeXml(`${siteUrl}/${id}/sitemap.xml`)}</loc></sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</sitemapindex>
`;
}

/** Answers to one reader, and lists that a search made, are for nobody else to find. */
const FOR_NOBODY = ['/yours', '/confirm', '/timeline?'];

/**
 * `GET /robots.txt`, which crawlers ask for at the root of a host only.
 * @param ids of the dossiers below whose addresses the pages are; empty: they are at the root
 */
export function robots(siteUrl: string, ids: readonly string[]): string {
  const prefixes = ids.length === 0 ? [''] : ids.map((id) => `/${id}`);
  const lines = prefixes.flatMap((prefix) => FOR_NOBODY.map((path) => `Disallow: ${prefix}${path}`));
  return `User-agent: *\n${lines.join('\n')}\n\nSitemap: ${siteUrl}/sitemap.xml\n`;
}

function entry(address: string, changed: string | null): string {
  const lastmod = changed === null ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
  return `<url><loc>${escapeXml(address)}</loc>${lastmod}</url>`;
}
