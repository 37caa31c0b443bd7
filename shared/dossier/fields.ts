// What several lists of a dossier have in common.
import * as z from 'zod';

export const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens');
export const day = z.iso.date();
export const name = z.string().trim().min(1, 'must not be blank').max(120);
/** Every spelling in every language and script, as it stands in headlines; found as the head of `dossier.ts` says. */
export const spellings = z.array(z.string().min(1)).min(1);

/** What it is called in messages in other languages; where nothing is said, see `nameIn` of `shared/alerts`. */
export const names = z.object({ fr: name, ar: name, he: name }).partial().optional();
