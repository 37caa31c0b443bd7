import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { tellTalks } from './tellTalks.ts';

/**
 * What the talks are about, as `/events.json` has it in `about`. Facts are `{ text, date, source }`: `date` a year, month
 * or day, or two with a slash between (`2026-01-05/2026-01-06`), `source` an address or the name of a publication.
 *
 * | field | what |
 * | --- | --- |
 * | `background` | facts: how it came to the talks |
 * | `timeline` | newest first: `from`, `to`, `title`, `history` (told by the dossier alone), `details` `{ text, source }`, ids of `events` |
 * | `players` | by side: `side` `{ id, name }`, `people` with `id`, `name`, `role`, `from`, `to`, `present` at the current round or `named` in it, `attested` `{ date, source }` or null |
 * | `stickingPoints` | `id`, `name`, and `positions`: a fact each, with the `side` that asks for it or null |
 * | `expect` | `round`, id of the current one or null; `planned`, its length as reports expect it: `days`, `longer` (it may become so), `outlets`; facts: `outcomes` that are possible, `next` |
 * | `earlierRounds` | rounds held before the current one, newest first: `number` or null, `place`, `from`, `to` |
 */
export function talksJson(events: readonly TalksEvent[], dossier: Dossier, now: Date) {
  const { background, timeline, sides, points, current, planned, outcomes, next, earlier } = tellTalks(
    events,
    dossier,
    now,
  );
  return {
    background,
    timeline: timeline.map(({ days, title, details, events: told }) => ({
      ...days,
      title,
      history: told.length === 0,
      details,
      events: told.map(({ id }) => id),
    })),
    players: sides.map(({ id, name, players }) => ({
      side: { id, name },
      people: players.map((player) => ({
        id: player.id,
        name: player.name,
        role: player.role,
        from: player.from ?? null,
        to: player.to ?? null,
        present: player.isPresent,
        named: player.isNamed,
        attested: player.attested ?? null,
      })),
    })),
    stickingPoints: points.map(({ id, name, positions }) => ({
      id,
      name,
      positions: positions.map(({ side, fact }) => ({ side, ...fact })),
    })),
    expect: { round: current?.id ?? null, planned, outcomes, next },
    earlierRounds: earlier.map(({ number, place, days }) => ({ number, place, ...days })),
  };
}
