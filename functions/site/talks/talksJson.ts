import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import type { TalksJson } from './talksSchema.ts';
import { tellTalks } from './tellTalks.ts';

/** What the talks are about, as `/events.json` has it in `about`: see `talksSchema`. */
export function talksJson(events: readonly TalksEvent[], dossier: Dossier, now: Date): TalksJson {
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
