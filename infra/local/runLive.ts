import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { MINUTE_MS } from '../../shared/units.ts';
import type { Home } from './home.ts';

const GRACE_MS = 2_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Polls now and every so many minutes until the signal, and looks after subscribers in between; what fails is a line, and
 * is done again the next time.
 */
export async function runLive(
  home: Home,
  print: (line: string) => void,
  signal: AbortSignal,
  pollMinutes: number,
): Promise<void> {
  const stopped = graceAfter(signal);
  const isTurn = (polls: number, minutes: number) => polls % Math.max(1, Math.round(minutes / pollMinutes)) === 0;
  for (let polls = 0; !signal.aborted; polls++) {
    const started = performance.now();
    if (isTurn(polls, DAY)) await home.sweep();
    const line = await Promise.race([pollOnce(home), stopped]);
    if (line === null) return;
    print(`${clockTime()}  ${line}`);
    const failure = await Promise.race([careOnce(home, isTurn(polls, HOUR), isTurn(polls, DAY)), stopped]);
    if (failure !== null) print(`${clockTime()}  ${failure}`);
    const rest = Math.max(0, pollMinutes * MINUTE_MS - (performance.now() - started));
    await pause(rest, undefined, { signal }).catch(() => {});
  }
}

/**
 * A poll under way gets a moment to end by itself. Breaking it off loses nothing: what it has not stored is read again.
 */
async function graceAfter(signal: AbortSignal): Promise<null> {
  if (!signal.aborted) await once(signal, 'abort');
  return pause(GRACE_MS, null);
}

/** What one poll came to, as a line. */
async function pollOnce(home: Home): Promise<string> {
  try {
    const { summary, told: fresh } = await home.poll();
    const told = [...fresh, ...(await home.deliver())];
    const { due, failed, noTurn } = summary.feeds;
    const read = due - failed - noTurn;
    if (due === 0) return 'no feed is due';
    if (read === 0) return `none of ${due} feeds could be read; the page says why for each`;
    if (!summary.isStored) return `${read} of ${due} feeds read, nothing stored: another Parley is storing news`;
    const parts = [
      `${read} of ${due} feeds read`,
      `${summary.items.new} new items`,
      `${summary.items.reports} about the talks`,
      summary.isBaseline
        ? 'first reading, which tells nobody'
        : `${told.length} ${told.length === 1 ? 'alert' : 'alerts'} told`,
    ];
    return parts.join(', ');
  } catch (error) {
    return `the poll failed and will be repeated: ${error instanceof Error ? error.message : 'unknown'}`;
  }
}

/** The sign of life is asked for every hour and goes out once a week; the check of who is subscribed is daily. */
async function careOnce(home: Home, isHour: boolean, isDay: boolean): Promise<string | null> {
  try {
    await home.care('settle');
    if (isHour) await home.care('heartbeat');
    if (isDay) await home.care('reconcile');
    return null;
  } catch (error) {
    return `looking after subscribers failed and will be repeated: ${error instanceof Error ? error.message : 'unknown'}`;
  }
}

function clockTime(): string {
  return new Date().toTimeString().slice(0, 5);
}
