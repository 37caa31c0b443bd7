const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;
const FORMAT = new Intl.RelativeTimeFormat('en', { numeric: 'always' });

/** "3 minutes ago"; "just now" within a minute, also for a clock that runs ahead. */
export function relativeTime(instant: string, now: Date): string {
  const seconds = (now.getTime() - Date.parse(instant)) / 1000;
  const unit = UNITS.find(([, length]) => seconds >= length);
  return unit ? FORMAT.format(-Math.floor(seconds / unit[1]), unit[0]) : 'just now';
}
