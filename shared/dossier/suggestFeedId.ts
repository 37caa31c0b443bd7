/** Parts of a host that tell no outlet from another. */
const COMMON = new Set(['www', 'rss', 'rcs', 'feed', 'feeds', 'm', 'api', 'co', 'com', 'org', 'net', 'gov', 'ac']);

/**
 * An id for a feed from its host, the outlet's name first: `https://arabic.cnn.com/rss` → `cnn-arabic`. One that is taken
 * gets the feed's language, then a number.
 */
export function suggestFeedId(address: string, lang: string, taken: ReadonlySet<string>): string {
  const base = toId(nameParts(new URL(address).hostname).join('-')) || 'feed';
  for (const id of [base, `${base}-${toId(lang)}`]) if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** The labels of a host that name the outlet, outermost first; none for a numeric address. */
function nameParts(hostname: string): string[] {
  if (/^[\d.]+$|^\[/.test(hostname)) return [];
  const labels = hostname.split('.');
  const belowTop = labels.length > 1 ? labels.slice(0, -1) : labels;
  const named = belowTop.filter((label) => !COMMON.has(label));
  return named.length > 0 ? named.reverse() : belowTop.slice(-1);
}

function toId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
