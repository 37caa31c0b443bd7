/** Both pictures of the track with the words that stand for them: for pages, addresses and the README alike. */
import { formatLongSpan } from '../../../shared/alerts/formatDays.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { dayOf, spanLength } from '../../../shared/events/days.ts';
import type { CoverageDay, Track } from '../../../shared/snapshot/sketchTrack.ts';
import { chartLanguages, drawCoverage, totalOf } from './drawCoverage.ts';
import { drawTrack, shownDays } from './drawTrack.ts';
import { describeTrack, findPauses, readTrack, type TrackRound, type TrackRow } from './readTrack.ts';
import type { Picture } from './shapes.ts';

export interface Drawn {
  picture: Picture;
  words: { id: string; title: string; description: string };
}

export interface TrackPictures {
  track: Drawn;
  /** The track as text, newest first. */
  rows: TrackRow[];
  rounds: TrackRound[];
  /** Null: no report bears a time. */
  coverage: Drawn | null;
  days: CoverageDay[];
}

/** Null: there is nothing to show yet. */
export function drawPictures(sketch: Track | null, dossier: Dossier, now: Date): TrackPictures | null {
  if (sketch === null) return null;
  const today = dayOf(now.toISOString());
  const rounds = readTrack(sketch, dossier, now);
  const span = shownDays(rounds, sketch.coverage, today);
  if (span === null) return null;
  const days = formatLongSpan(span) ?? `${span.from} to ${span.to}`;
  const track: Drawn = {
    picture: drawTrack(rounds, span, today),
    words: { id: 'track', title: `${dossier.title}: the track, ${days}`, description: summarise(rounds, today) },
  };
  const coverage: Drawn | null =
    sketch.coverage.length === 0
      ? null
      : {
          picture: drawCoverage(sketch.coverage, span),
          words: { id: 'coverage', title: 'Reports a day by language', description: describeCoverage(sketch.coverage) },
        };
  return { track, rows: describeTrack(rounds, today), rounds, coverage, days: sketch.coverage };
}

/** "6 rounds held, 1 put off; 2 agreements, 2 breakdowns; longest pause 109 days." */
function summarise(rounds: readonly TrackRound[], today: string): string {
  const phases = (...wanted: TrackRound['phase'][]) => rounds.filter(({ phase }) => wanted.includes(phase)).length;
  const outcomes = rounds.flatMap((round) => round.outcomes);
  const came = (name: string) => outcomes.filter((outcome) => outcome.name === name).length;
  const longest = Math.max(0, ...findPauses(rounds, today).map(({ from, to }) => spanLength({ from, to })));
  const parts = [
    count(phases('concluded', 'opened'), 'round held', 'rounds held'),
    count(phases('scheduled'), 'announced only', 'announced only'),
    count(phases('postponed'), 'put off', 'put off'),
    count(came('Agreement'), 'agreement', 'agreements'),
    count(came('Breakdown'), 'breakdown', 'breakdowns'),
    count(came('Standstill'), 'standstill', 'standstills'),
    count(came('Setback'), 'setback', 'setbacks'),
    longest === 0 ? null : `longest pause ${longest} days`,
  ];
  return `${parts.filter((part) => part !== null).join(', ')}.`;
}

function count(number: number, one: string, many: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`;
}

/** "147 reports of events on 30 days: English 71, Hebrew 40. Most on Tuesday 6 January 2026: 14." */
function describeCoverage(coverage: readonly CoverageDay[]): string {
  const languages = chartLanguages(coverage);
  const all = languages.reduce((sum, { reports }) => sum + reports, 0);
  const [busiest] = [...coverage].sort((a, b) => totalOf(b) - totalOf(a));
  const named = languages.map(({ name, reports }) => `${name} ${reports}`).join(', ');
  const on = busiest ? ` Most on ${formatLongSpan({ from: busiest.day, to: busiest.day })}: ${totalOf(busiest)}.` : '';
  return `${count(all, 'report', 'reports')} of events on ${count(coverage.length, 'day', 'days')}: ${named}.${on}`;
}
