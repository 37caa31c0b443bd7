import { MINUTE_MS } from '../../../shared/units.ts';

/**
 * Remembers what was read for a minute: however often the list is asked for, it costs one reading of each dossier a
 * minute. What fails is not remembered.
 */
export function keepForAMinute<T>(read: () => Promise<T>, clock: () => Date): () => Promise<T> {
  let kept: { at: number; value: T } | null = null;
  return async () => {
    const at = clock().getTime();
    if (kept && at - kept.at < MINUTE_MS) return kept.value;
    const value = await read();
    kept = { at, value };
    return value;
  };
}
