// When readers are told, in which languages, and what a reader that is asked may cost.
import * as z from 'zod';
import { LANGUAGES } from '../language.ts';

const reader = z
  .object({
    /** `reports`: asked about what the rules report. `talks`: also about what they dropped, where it names a side and talks. */
    ask: z.enum(['reports', 'talks']).default('talks'),
    /** Questions a day at the most (UTC): what a reader may cost. */
    perDay: z.int().min(1).default(200),
    /** How sure it must be, 0 to 1, for one trusted outlet's news to be told on its word against the rules'. */
    sure: z.number().min(0).max(1).default(0.6),
    /** false: it may only take away from what the rules found, never decide what an item tells. */
    decides: z.boolean().default(true),
  })
  .prefault({});

const languages = z
  .array(z.enum(LANGUAGES))
  .refine((list) => new Set(list).size === list.length, 'must name each language once');

export const policy = z
  .object({
    /** Independent publisher families that make an event confirmed. */
    confirmFamilies: z.int().min(1).default(2),
    /**
     * Minutes a report by one trusted outlet waits for a second family before early subscribers are told. 0, the default:
     * told at once, for they chose to hear of the first report. 45 suits a dossier whose outlets err often.
     */
    holdMinutes: z.int().min(0).default(0),
    /**
     * Events within 24 hours that are told on one family's word alone, an official one's too; further ones wait for a
     * second family. Twice the busiest day of the talks recorded here: it bounds what an outlet that is taken over can do.
     */
    lonePerDay: z.int().min(1).default(6),
    /** News older than this, by its own publication time, never alerts. */
    freshHours: z.number().positive().default(24),
    /** Two reports belong to one event only if published within this many hours of the event's last report. */
    windowHours: z.number().positive().default(96),
    /** Event dates this many days apart are still one event ("Tuesday" written on either side of midnight). */
    dateToleranceDays: z.int().min(0).default(1),
    /**
     * Languages in which readers may have their messages (`en`, `fr`, `ar`, `he`), English among them; the first is what
     * the form proposes to whoever asks for none. Each brings topics of its own: see `topicNames.ts` for what that costs.
     */
    languages: languages
      .refine((list) => list.includes('en'), 'must hold "en": English is always offered')
      .default(['en']),
    /**
     * Of these, `ar` and `he`: in which text messages are sent, too. Their letters make a text of up to two parts, each
     * paid like a text of its own; without this, texts to their readers are in English.
     */
    smsLanguages: languages.default([]),
    /** How a reader is used where the operator switches one on; without one it means nothing. */
    reader,
  })
  .prefault({});
