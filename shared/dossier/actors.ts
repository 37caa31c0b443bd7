// Who takes part in the talks, where they meet, and what other talks they take part in.
import * as z from 'zod';
import { attestedSchema } from './about.ts';
import { day, id, names, spellings } from './fields.ts';

export const party = z.object({
  id,
  /** For readers, on the page and in alerts; not searched for, so that it is a spelling too. */
  name: z.string().min(1),
  names,
  /** The country or side, its demonyms, its capital and government buildings where headlines use them for the side. */
  spellings,
  /** Names that only hostile media use ("the Zionist regime"): found like spellings, and count for the side like them. */
  epithets: z.array(z.string()).default([]),
  /**
   * Bodies whose names hold the side's and that do not speak for it ("Syrian opposition", "Afghan Cricket Board"): found
   * like spellings, as the longer name, and then nobody is named. One that itself negotiates with the other party is a
   * competing track.
   */
  notTheSide: z.array(z.string()).default([]),
  /**
   * Where the side speaks of itself as "we" and leaves its own name out: languages of its press (a code, as feeds have it)
   * and hosts of its outlets (bare: a subdomain counts too). A language that others write in too belongs to no side.
   */
  home: z
    .object({ languages: z.array(z.string()).default([]), hosts: z.array(z.string()).default([]) })
    .default({ languages: [], hosts: [] }),
});

export const person = z.object({
  id,
  /** For readers. */
  name: z.string().min(1),
  names,
  /** Party or mediator the person speaks for. */
  side: id,
  /** Office, for readers and a reader that is asked; not searched for. */
  role: z.string().default(''),
  /** Full and family names, and titles that mean this person alone ("Syrian foreign minister"). */
  spellings,
  /** A head of state or government, or chief negotiator, whose name in a headline stands for the side. */
  standsForSide: z.boolean().default(false),
  /** First and last day in office, `YYYY-MM-DD`: outside them a published item's name counts for nobody. */
  from: day.optional(),
  to: day.optional(),
  /** Who says when that the person holds the office, for readers. */
  attested: attestedSchema.optional(),
});

export const place = z.object({
  id,
  /** For readers. */
  name: z.string().min(1),
  names,
  /** The city, its palaces and hotels where talks are held. A capital may be a spelling of its side as well. */
  spellings,
  /** `venue`: talks are held there. `ground`: the talks are about it; it is never where they meet. */
  role: z.enum(['venue', 'ground']).default('venue'),
  /** As in "Europe/Paris": alerts give the hour of a round held there in this zone; UTC, the default, adds none. */
  timeZone: z.string().default('UTC'),
});

/** Another negotiation, with the same actors, places or words, whose news must not be taken for this one's. */
export const competingTrack = z.object({
  id,
  name: z.string().min(1),
  /**
   * Spellings of that track's other side, its people and own words; beside one of the sides in `with` they make the
   * competing pair. Names of this dossier's sides and people are none.
   */
  spellings,
  /** The dossier's sides (parties or mediators) that take part in it; none: what names it in its headline is never ours. */
  with: z.array(id).default([]),
  /**
   * Both parties take part in it, in a third state's trilateral or a regional body: its names alone mean it, also where
   * the two parties stand side by side. Names of what the third does elsewhere ("Uzbek") belong in another track.
   */
  sharesBoth: z.boolean().default(false),
  /**
   * A mediator of this dossier that sits at that track's table as a third side: named in one breath with both parties
   * ("China, Pakistan and Afghanistan agree"), it is that track; bringing them together elsewhere it mediates, as ever.
   */
  third: id.optional(),
  /**
   * It never carries word between the two: where its name stands before theirs and acts ("Delhi hosts conference on …"),
   * the news is its own. Left out, a rival that hosts the two is their host, and may be news of them.
   */
  asSubject: z.boolean().default(false),
});
