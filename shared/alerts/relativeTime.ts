const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/**
 * "3 minutes ago"; within a minute, also for a clock that runs ahead, "just now".
 * @param locale of Intl, with `justNow` in its language
 */
export function relativeTime(instant: string, now: Date, locale = 'en', justNow = 'just now'): string {
  const seconds = (now.getTime() - Date.parse(instant)) / 1000;
  const unit = UNITS.find(([, length]) => seconds >= length);
  if (!unit) return justNow;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(-Math.floor(seconds / unit[1]), unit[0]);
}
