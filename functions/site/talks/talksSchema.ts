/** What the talks are about, as `/events.json` has it in `about`. */
// The whole module and not its `z`: only so do the languages of its messages, 300 kB, stay out of the bundles.
import * as z from 'zod';

const text = z.string();
const day = z.iso.date();
const side = z.object({ id: text, name: text });

const attested = z.object({
  date: text.describe('A year, month or day, or two with a slash between: `2026-01-05/2026-01-06`'),
  source: text.describe('An address, or the name of a publication'),
});
const fact = attested.extend({ text });

export const talksSchema = z.object({
  background: z.array(fact).describe('How it came to the talks'),
  timeline: z
    .array(
      z.object({
        from: day,
        to: day,
        title: text,
        history: z.boolean().describe('Told by the dossier alone'),
        details: z.array(z.object({ text, source: text.nullable() })),
        events: z.array(text).describe('Ids of the events that tell of it'),
      }),
    )
    .describe('Newest first'),
  players: z
    .array(
      z.object({
        side,
        people: z.array(
          z.object({
            id: text,
            name: text,
            role: text,
            from: day.nullable().describe('First day in office'),
            to: day.nullable().describe('Last day in office'),
            present: z.boolean().describe('At the table of the current round'),
            named: z.boolean().describe('In reports of the current round'),
            attested: attested.nullable(),
          }),
        ),
      }),
    )
    .describe('By side'),
  stickingPoints: z.array(
    z.object({
      id: text,
      name: text,
      positions: z.array(
        fact.extend({ side: side.nullable().describe('Who asks for it; null: it is said of neither') }),
      ),
    }),
  ),
  expect: z.object({
    round: text.nullable().describe('Id of the current one'),
    planned: z
      .array(
        z.object({
          days: z.number(),
          longer: z.boolean().describe('It may become so'),
          outlets: z.array(text).describe('Who says so'),
        }),
      )
      .describe('Its length, as reports expect it'),
    outcomes: z.array(fact).describe('What may come of it'),
    next: z.array(fact),
  }),
  earlierRounds: z
    .array(z.object({ number: z.int().nullable(), place: text.nullable(), from: day, to: day }))
    .describe('Held before the current one, newest first'),
});

export type TalksJson = z.input<typeof talksSchema>;
