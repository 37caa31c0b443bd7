// Whose news is read, and who is one publisher.
import * as z from 'zod';
import { id } from './fields.ts';

export const feed = z.object({
  id,
  /** For readers. */
  title: z.string().min(1),
  /** Address of its RSS, Atom, RDF or JSON feed; no two feeds of a dossier may have the same. */
  url: z.url({ protocol: /^https?$/ }),
  /** Code of its language ("en", "pt-BR"), or "mul" where items differ; one without a table, built in or of `languages`, is never read. */
  lang: z.string().min(2),
  /** Publisher family of the outlet; an aggregator has none, its items name their publisher. */
  family: id.optional(),
  /** The feed carries other outlets' items, named in each item's `<source>`. */
  aggregator: z.boolean().default(false),
  /** The side for whose own acts this outlet is the official voice. */
  officialFor: id.optional(),
  /** An outlet whose report alone is worth an early alert. */
  trusted: z.boolean().default(true),
  /** Sent with each request, beside Parley's own. */
  headers: z.record(z.string(), z.string()).default({}),
});

export const family = z.object({
  id,
  /** For readers. Outlets with one owner or one newsroom are one family: they never confirm one another. */
  name: z.string().min(1),
  /** Its name where sources are counted and room is short; without commas, which would read as several sources. */
  shortName: z
    .string()
    .min(1)
    .max(24)
    .regex(/^[^,;]+$/, 'is one name, without commas')
    .optional(),
  /** Hosts of the family's outlets, bare and in small letters; a subdomain of one counts too. */
  hosts: z.array(z.string()).default([]),
  /** Outlet names as aggregators, relays and headlines write them, in any language, whole; case does not matter. */
  names: z.array(z.string()).default([]),
  /** Credits of a news agency whose copy others print: "(Reuters)", "رويترز". To the letter: here case matters. */
  wireMarks: z.array(z.string()).default([]),
  /** The side whose official voice the family is, as its feeds say for themselves. */
  officialFor: id.optional(),
  /** Its report alone is worth an early alert. */
  trusted: z.boolean().default(true),
  /** Digests and aggregators that never count as a source of their own. */
  neverCorroborates: z.boolean().default(false),
});
