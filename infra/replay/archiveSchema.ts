/**
 * The recorded history that `--replay` plays back: one file per feed, and what the whole of it calls for. The course of
 * events is the public record; headlines, summaries and addresses are written for the replay and quote no outlet.
 */
import { z } from 'zod';
import { ALERTABLE_KINDS } from '../../shared/detect/report.ts';

const instant = z.iso.datetime();
const title = z.string().min(1);

const archiveItem = z
  .object({
    /** When the item appears in the feed. */
    at: instant,
    /** The date it bears; null: it bears none; absent: that of its appearance. */
    published: instant.nullable().optional(),
    title,
    /** As the outlet sends it: plain, or HTML as aggregators do. */
    summary: z.string().default(''),
    link: z.url({ protocol: /^https?$/ }),
    /** Absent: the link. An article issued again keeps its link under another guid. */
    guid: z.string().min(1).optional(),
    author: z.string().min(1).optional(),
    /** The publisher an aggregator names. */
    source: z.object({ name: z.string().min(1), url: z.url() }).optional(),
    /** Later headlines of the same item, in order. */
    updates: z.array(z.object({ at: instant, title })).default([]),
    /** What a careful reader makes of the item, never served: the event it tells of (an id of `events`), … */
    tells: z.string().optional(),
    /** … the family whose report it really is, null for a publisher the dossier does not know, … */
    origin: z.string().nullable().optional(),
    /** … and, for what only looks like news of the talks, why it is none. */
    note: z.string().optional(),
  })
  .refine(({ at, updates }) => isAscending([at, ...updates.map((update) => update.at)]), {
    path: ['updates'],
    message: 'updates come after the item, in order',
  });

export const archiveFeedSchema = z.object({
  /** Id of a feed in the dossier. */
  feedId: z.string().min(1),
  /** How the replay server writes the document: `rss` 2.0, `atom` 1.0, `rdf` for RSS 1.0, `json` for JSON Feed 1.1. */
  format: z.enum(['rss', 'atom', 'rdf', 'json']),
  items: z
    .array(archiveItem)
    .min(1)
    .refine((items) => isAscending(items.map((item) => item.at)), 'items stand in the order of their appearance'),
});

const development = z.object({
  kind: z.enum(ALERTABLE_KINDS),
  /** Dossier place id; null: it has no venue. */
  place: z.string().nullable(),
  /** Day it happened or is due. Outlets write on both sides of midnight: a day either way is the same development. */
  date: z.iso.date(),
});

export const expectedHistorySchema = z.object({
  /** Items that appear before this are the baseline: known, never alerted. */
  startsAt: instant,
  endsAt: instant,
  /** Every alert the history calls for at polls five minutes apart, in order; no other may be sent. */
  alerts: z.array(development.extend({ purpose: z.enum(['reported', 'confirmed', 'correction']) })),
  /** Every event of the timeline; there is no other. */
  events: z.array(development.extend({ id: z.string().optional() })),
});

export type Development = z.infer<typeof development>;
export type ArchiveItem = z.infer<typeof archiveItem>;
export type ArchiveFeed = z.infer<typeof archiveFeedSchema>;
export type ExpectedHistory = z.infer<typeof expectedHistorySchema>;

/** ISO instants of one form compare as text. */
function isAscending(instants: string[]): boolean {
  return instants.every((at, index) => index === 0 || (instants[index - 1] ?? '') <= at);
}
