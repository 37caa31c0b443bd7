/** Query parameters that say where a reader came from, never which article it is. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|gclsrc|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|cmpid|cmp|ncid|ocid|ito|xtor|at_.*|ns_.*|ref|ref_src|referrer|source|src|smid|partner|rss|outputtype|output|amp|__twitter_impression|guccounter|traffic_source|traffic|wt_mc|wtmc|feature|share)$/;

/** A fragment that changes with every revision (`#0`, `#1` on BBC ids) or tracks (`#xtor=`, `#ref=`). */
const EMPTY_FRAGMENT = /^#(\d{1,3}|xtor=.*|ref=.*|utm_.*|at_.*|echobox=.*)?$/;

/**
 * The form of a link that two spellings of one article share: https, no `www.`, `m.` or `amp.`, no AMP path, no tracking
 * parameters, parameters in order, no slash at the end. For comparing only, never for following. Null when it is no link.
 */
export function canonicalLink(link: string): string | null {
  let url: URL;
  try {
    url = new URL(link);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.host.replace(/^(www\d?|m|mobile|amp)\./, '').replace(/:(80|443)$/, '');
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp\//, '/')
    .replace(/(\/amp|\.amp)(\/|\.html)?$/, (_, _amp: string, tail: string | undefined) =>
      tail === '.html' ? '.html' : '',
    )
    .replace(/\/$/, '');
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name.toLowerCase()));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  return `https://${host}${path}${query}${EMPTY_FRAGMENT.test(url.hash) ? '' : url.hash}`;
}

/** The host of a link without `www.`, or null. */
export function linkHost(link: string | null): string | null {
  if (link === null) return null;
  try {
    return new URL(link).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}
