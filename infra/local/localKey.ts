import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The key of the hashes of addresses, made at the first start and kept beside the data, for its owner's eyes only. */
export function readLocalKey(file: string | null): string {
  if (file !== null && existsSync(file)) return readFileSync(file, 'utf8').trim();
  const key = randomBytes(32).toString('hex');
  if (file !== null) writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}
