import type { Alert } from '../../shared/alerts/alert.ts';
import { spansMeet } from '../../shared/events/days.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { eventDay } from '../../shared/events/evolve.ts';
import type { Development, ExpectedHistory } from './archiveSchema.ts';

/** What a replay told against what it should have told; each entry is a line for a person. */
export interface Verdict {
  missing: string[];
  surplus: string[];
}

/**
 * Compares the alerts and events of a replay with the expected ones, each of which stands for exactly one.
 * @param toleranceDays days by which dates may differ and still be one development
 */
export function judgeReplay(
  expected: ExpectedHistory,
  alerts: readonly Alert[],
  events: readonly TalksEvent[],
  toleranceDays: number,
): Verdict {
  const ofAlerts = compare(
    expected.alerts.map((alert) => ({ ...alert, what: `${alert.purpose} alert` })),
    alerts.map((alert) => ({ ...alert.event, what: `${alert.purpose} alert` })),
    toleranceDays,
  );
  const ofEvents = compare(
    expected.events.map((event) => ({ ...event, what: 'event' })),
    events.map((event) => ({ ...event, what: 'event' })),
    toleranceDays,
  );
  return {
    missing: [...ofAlerts.missing, ...ofEvents.missing],
    surplus: [...ofAlerts.surplus, ...ofEvents.surplus],
  };
}

type Wanted = Development & { what: string };
type Found = TalksEvent & { what: string };

function compare(wanted: readonly Wanted[], found: readonly Found[], toleranceDays: number): Verdict {
  const rest = [...found];
  const missing = wanted.filter((one) => {
    const index = rest.findIndex((other) => isSame(one, other, toleranceDays));
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return {
    missing: missing.map((one) => describe(one.what, one.kind, one.place, one.date)),
    surplus: rest.map((one) => describe(one.what, one.kind, one.place, eventDay(one))),
  };
}

function isSame(wanted: Wanted, found: Found, toleranceDays: number): boolean {
  const day = eventDay(found);
  const span = found.date ?? { from: day, to: day };
  return (
    wanted.what === found.what &&
    wanted.kind === found.kind &&
    wanted.place === found.place &&
    spansMeet({ from: wanted.date, to: wanted.date }, span, toleranceDays)
  );
}

function describe(what: string, kind: string, place: string | null, day: string): string {
  return `${what} ${kind} ${place ?? 'nowhere named'} ${day}`;
}
