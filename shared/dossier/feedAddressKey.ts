/** Parameters that say who sent a reader; all others may choose what a feed holds. */
const TRACKING = /^(utm_.*|fbclid|gclid)$/i;

/**
 * The form that two spellings of one feed's address share: no scheme, no `www.`, no slash at the end, no campaign
 * parameters. Stricter than `canonicalLink`, which takes parameters for tracking that pick a feed (`?source=`, `?rss=`).
 * For comparing only. Null when it is no address of the web.
 */
export function feedAddressKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  const host = url.host.replace(/^www\./, '').replace(/:(80|443)$/, '');
  return `${host}${url.pathname.replace(/\/$/, '')}${query}`;
}
