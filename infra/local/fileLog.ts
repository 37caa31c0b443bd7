import { appendFileSync, existsSync, statSync, truncateSync } from 'node:fs';
import type { Log } from '../../functions/services.ts';

const MAX_BYTES = 5_000_000;

/** The functions' structured log in a file: a terminal is for a person. Begins anew when it has grown large. */
export function createFileLog(file: string, clock: () => Date): Log {
  if (existsSync(file) && statSync(file).size > MAX_BYTES) truncateSync(file);
  return (entry) =>
    appendFileSync(file, `${JSON.stringify({ at: clock().toISOString(), ...entry })}\n`, { mode: 0o600 });
}
