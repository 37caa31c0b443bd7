/**
 * Early reports can be too bare to tell that they speak of one thing: no place, another count of the rounds. Once later
 * reports fill the gaps, what was one development becomes one event again, as long as nobody was told of both.
 */
import type { Policy } from '../dossier/dossier.ts';
import { reportedAt, type TalksEvent, wasTold } from './event.ts';
import { absorbEvent } from './evolve.ts';
import { eventSlots, matchSlots } from './matchReport.ts';

export interface Healed {
  events: TalksEvent[];
  /** Events that are no more: another holds their testimonies. */
  absorbed: TalksEvent[];
}

/** Joins pairs that match slot by slot, the untold into the told, the later into the earlier; repeats until none does. */
export function healSplits(events: readonly TalksEvent[], policy: Policy): Healed {
  const pair = findPair(events, policy);
  if (!pair) return { events: [...events], absorbed: [] };
  const { kept, gone } = pair;
  const joined = absorbEvent(kept, gone);
  const rest = events.filter((event) => event.id !== gone.id).map((event) => (event.id === kept.id ? joined : event));
  const healed = healSplits(rest, policy);
  return { events: healed.events, absorbed: [gone, ...healed.absorbed] };
}

function findPair(events: readonly TalksEvent[], policy: Policy): { kept: TalksEvent; gone: TalksEvent } | null {
  for (const [index, one] of events.entries())
    for (const other of events.slice(index + 1)) {
      if (one.kind !== other.kind || (wasTold(one) && wasTold(other)) || one.baseline !== other.baseline) continue;
      if (!matchSlots(eventSlots(one), eventSlots(other), policy)) continue;
      const [kept, gone] = [one, other].sort(byClaim) as [TalksEvent, TalksEvent];
      return { kept, gone };
    }
  return null;
}

/** What was told keeps its name; else the event that was reported first, then the one that knows its place. */
function byClaim(a: TalksEvent, b: TalksEvent): number {
  return (
    Number(wasTold(b)) - Number(wasTold(a)) ||
    reportedAt(a).localeCompare(reportedAt(b)) ||
    Number(b.place !== null) - Number(a.place !== null) ||
    a.id.localeCompare(b.id)
  );
}
