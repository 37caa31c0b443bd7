import { z } from 'zod';

/** An entry of a list that is for one dossier of several, or (undefined) for each of them. */
export interface Addressee {
  dossierId?: string | undefined;
}

/** `all-early` or, for one dossier of several, `russia-ukraine/all-early`. */
export function splitChoice(text: string): Addressee & { choice: string } {
  const at = text.indexOf('/');
  if (at < 0) return { choice: text.trim() };
  return { dossierId: text.slice(0, at).trim(), choice: text.slice(at + 1).trim() };
}

/** Whether two entries are for the same dossier, or one of them for all. */
export function meetsIn(one: Addressee, other: Addressee): boolean {
  return one.dossierId === undefined || other.dossierId === undefined || one.dossierId === other.dossierId;
}

/** Those that are for this dossier. */
export function forDossier<Entry extends Addressee>(list: readonly Entry[], id: string): Entry[] {
  return list.filter((entry) => meetsIn(entry, { dossierId: id }));
}

/** A comma separated text, or a JSON array, as the trimmed entries that it has. */
export const commaList = z
  .union([z.string(), z.array(z.string())], 'must be a comma separated list')
  .transform((value) =>
    (typeof value === 'string' ? value.split(',') : value).map((entry) => entry.trim()).filter(Boolean),
  );
