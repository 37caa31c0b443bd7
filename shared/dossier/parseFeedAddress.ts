/**
 * What a person typed or pasted as an address of the web: `https` is understood, and `feed:` addresses are of the web.
 * Null when nothing can be made of it.
 */
export function parseFeedAddress(typed: string): string | null {
  const text = typed.trim().replace(/^feed:(\/\/)?(?=https?:\/\/)/i, '');
  const withScheme = text.replace(/^feed:\/\//i, 'https://');
  // A port begins with a digit; anything else behind a colon makes it `mailto:` and its like.
  if (/^[a-z][a-z0-9+.-]*:(?!\d|\/\/)/i.test(withScheme)) return null;
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(withScheme) ? withScheme : `https://${withScheme}`;
  if (!URL.canParse(full)) return null;
  const url = new URL(full);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  return url.href;
}
