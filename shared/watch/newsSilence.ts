import { HOUR_MS } from '../units.ts';

/** With some tens of news feeds so long a silence does not happen by itself. */
const SILENT_HOURS = 6;

/**
 * Whether the feeds have had nothing new for too long.
 * @param newsAt ISO instant of the last poll that found something new, or since when somebody looks; null: nobody has looked before
 */
export function isNewsSilent(newsAt: string | null, now: Date): boolean {
  return newsAt !== null && now.getTime() - Date.parse(newsAt) >= SILENT_HOURS * HOUR_MS;
}
