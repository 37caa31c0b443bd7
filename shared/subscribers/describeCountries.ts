/** More names than this are no help. */
const NAMED = 12;

/** "France, United Kingdom": the countries of ISO 3166 codes; null where they are too many to name. */
export function describeCountries(codes: readonly string[]): string | null {
  if (codes.length > NAMED) return null;
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  return codes
    .map((code) => names.of(code) ?? code)
    .sort()
    .join(', ');
}
