import { formatLongSpan } from '../../../shared/alerts/formatDays.ts';
import type { DaySpan } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { eventDay } from '../../../shared/events/evolve.ts';
import type { Round } from '../timeline/groupRounds.ts';
import { standingWords } from '../timeline/standingWords.ts';
import { EventEntry } from './EventEntry.tsx';

/** Headlines standing open in the newest round, and in each older one: the page is to be scanned. */
const HEADLINES = { newest: 3, older: 1 } as const;

/** The timeline, grouped by round, newest first. */
export function Rounds({ rounds, dossier }: { rounds: readonly Round[]; dossier: Dossier }) {
  if (rounds.length === 0)
    return <p class="empty">Nothing yet. What happens in the talks will stand here, newest first.</p>;
  return (
    <ol class="rounds">
      {rounds.map((round, index) => (
        <li class="round">
          <h3>
            <a href={`/timeline?round=${encodeURIComponent(round.id)}`}>{round.title}</a>
            <span class="round-where"> {describeRound(round)}</span>
          </h3>
          <div class="events">
            {round.events.map((event) => (
              <EventEntry
                event={event}
                dossier={dossier}
                headlines={index === 0 ? HEADLINES.newest : HEADLINES.older}
              />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** "Paris · 5 to 6 January 2026 · ended"; the place only where the title does not name it. */
function describeRound(round: Round): string {
  const isNamed = round.place !== null && round.title.endsWith(round.place);
  return [isNamed ? null : round.place, days(round.events), standingWords(round)].filter(Boolean).join(' · ');
}

/** First to last day of a round's events. */
function days(events: readonly TalksEvent[]): string | null {
  const spans = events.map((event): DaySpan => event.date ?? { from: eventDay(event), to: eventDay(event) });
  const from = spans.map((span) => span.from).sort()[0];
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  return from && to ? formatLongSpan({ from, to }) : null;
}
