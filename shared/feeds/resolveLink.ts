/** An address made absolute, or null when it is none or not of the web (`javascript:`, `mailto:`, `data:`). */
export function resolveLink(link: string, base: string | null): string | null {
  const cleaned = link.replace(/[\t\n\r]/g, '').trim();
  if (cleaned === '' || cleaned.length > 4_000) return null;
  try {
    const url = base ? new URL(cleaned, base) : new URL(cleaned);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
