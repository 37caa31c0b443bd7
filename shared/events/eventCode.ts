import { sha256 } from '../sha256.ts';

/**
 * Short form of an event id for links in messages: 8 hexadecimal characters, so that a whole link fits an SMS.
 * Two of a dossier's events share one with a chance of 1 in 80,000 at 300 events; the site then shows the older.
 */
export function eventCode(id: string): string {
  return sha256(id).slice(0, 8);
}
