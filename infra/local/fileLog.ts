import { appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import type { Log } from '../../functions/services.ts';
import { LOG_DAYS } from '../../shared/retention.ts';
import { DAY_MS } from '../../shared/units.ts';

const MAX_BYTES = 5_000_000;

/**
 * The functions' structured log in a file: a terminal is for a person. Looked through once a day: it goes back as far as the
 * cloud's, which is what the page on privacy says, and begins anew when it has grown large.
 */
export function createFileLog(file: string, clock: () => Date): Log {
  let today = '';
  return (entry) => {
    const at = clock().toISOString();
    if (at.slice(0, 10) !== today) dropOld(file, at);
    today = at.slice(0, 10);
    appendFileSync(file, `${JSON.stringify({ at, ...entry })}\n`, { mode: 0o600 });
  };
}

function dropOld(file: string, now: string): void {
  if (!existsSync(file)) return;
  if (statSync(file).size > MAX_BYTES) {
    truncateSync(file);
    return;
  }
  const since = new Date(Date.parse(now) - LOG_DAYS * DAY_MS).toISOString();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const kept = lines.filter((line) => (/^\{"at":"([^"]*)"/.exec(line)?.[1] ?? '') >= since);
  if (kept.length < lines.length) writeFileSync(file, kept.map((line) => `${line}\n`).join(''), { mode: 0o600 });
}
