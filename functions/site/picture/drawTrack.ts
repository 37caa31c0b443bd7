import { formatSpan } from '../../../shared/alerts/formatDays.ts';
import type { DaySpan } from '../../../shared/detect/report.ts';
import { spanLength } from '../../../shared/events/days.ts';
import type { Track } from '../../../shared/snapshot/sketchTrack.ts';
import { findPauses, type TrackRound } from './readTrack.ts';
import type { Picture, Shape, Text } from './shapes.ts';
import { type TimeScale, timeScale } from './timeScale.ts';

export const TRACK_WIDTH = 720;
export const SIDE = 14;
const HEIGHT = 190;
/** The line on which the rounds stand. */
const LINE_Y = 112;
const AXIS_Y = 158;
const ROUND_HEIGHT = 22;
/** A round of a day must be seen on an axis of years. */
const ROUND_WIDTH = 8;
/** Rows of labels, from the line upwards. */
const LABEL_ROWS = [78, 60, 42, 24] as const;
const LABEL_SIZE = 13;
/** Of a letter of that size, on average: no medium's font is known here. */
const LETTER = LABEL_SIZE * 0.56;
const GAP = 8;
/** Stems end above outcomes. */
const STEM_END = 28;

/** First and last day that a picture shows: up to today, or to what is announced. Null: there is nothing to show. */
export function shownDays(rounds: readonly TrackRound[], coverage: Track['coverage'], today: string): DaySpan | null {
  const from = rounds[0]?.days.from;
  if (from === undefined) return null;
  const days = [
    ...rounds.flatMap(({ days, outcomes }) => [days.from, days.to, ...outcomes.map(({ day }) => day)]),
    today,
  ];
  const reported = coverage.map(({ day }) => day).filter((day) => day <= today);
  const all = [...days, ...reported].sort();
  return { from: all[0] ?? from, to: all.at(-1) ?? from };
}

/**
 * Rounds on a time axis: full where a meeting was held, open where it is under way, dashed where it is only announced,
 * crossed out where it was put off. Above them agreements (round) and breakdowns (square), below the pauses.
 */
export function drawTrack(rounds: readonly TrackRound[], span: DaySpan, today: string): Picture {
  const scale = timeScale(span, SIDE, TRACK_WIDTH - SIDE);
  const labels = drawLabels(rounds, scale);
  const highest = Math.min(...labels.map((label) => (label.shape === 'text' ? label.y : LABEL_ROWS[0])));
  const top = highest - LABEL_SIZE - 2;
  return {
    width: TRACK_WIDTH,
    top,
    height: HEIGHT - top,
    shapes: [
      ...drawAxis(scale),
      { shape: 'line', x1: SIDE, y1: LINE_Y, x2: TRACK_WIDTH - SIDE, y2: LINE_Y, tone: 'line' },
      ...findPauses(rounds, today).flatMap((pause) => drawPause(pause, scale)),
      ...rounds.flatMap((round) => drawRound(round, scale)),
      ...labels,
    ],
  };
}

/** Months under a line: both pictures stand on it. */
export function drawAxis(scale: TimeScale, y: number = AXIS_Y): Shape[] {
  return [
    { shape: 'line', x1: SIDE, y1: y, x2: TRACK_WIDTH - SIDE, y2: y, tone: 'edge' },
    ...scale.ticks.flatMap(({ day, label }): Shape[] => {
      const x = scale.x(day);
      const inside = Math.min(x, TRACK_WIDTH - label.length * LETTER);
      return [
        { shape: 'line', x1: x, y1: y, x2: x, y2: y + 5, tone: 'edge' },
        { shape: 'text', x: inside, y: y + 19, text: label, size: 12, tone: 'muted' },
      ];
    }),
  ];
}

function drawPause(pause: DaySpan, scale: TimeScale): Shape[] {
  const [left, right] = [scale.x(pause.from), scale.x(pause.to) + scale.dayWidth];
  const text = `${spanLength(pause)} days`;
  if (right - left < text.length * LETTER + GAP) return [];
  return [{ shape: 'text', x: (left + right) / 2, y: LINE_Y + 26, text, size: 12, tone: 'muted', anchor: 'middle' }];
}

function boxOf({ days }: TrackRound, scale: TimeScale): { left: number; width: number } {
  const width = Math.max(ROUND_WIDTH, scale.dayWidth * spanLength(days));
  const middle = scale.x(days.from) + (scale.dayWidth * spanLength(days)) / 2;
  return { left: Math.min(middle - width / 2, TRACK_WIDTH - SIDE - width), width };
}

function drawRound(round: TrackRound, scale: TimeScale): Shape[] {
  const { left: x, width } = boxOf(round, scale);
  const box = { shape: 'box', x, y: LINE_Y - ROUND_HEIGHT / 2, width, height: ROUND_HEIGHT } as const;
  return [...drawMeeting(round, box), ...drawOutcomes(round, scale)];
}

function drawMeeting({ phase }: TrackRound, box: Extract<Shape, { shape: 'box' }>): Shape[] {
  const { x, y, width, height } = box;
  switch (phase) {
    case 'concluded':
      return [{ ...box, fill: 'round', stroke: 'round' }];
    case 'opened':
      return [
        { ...box, fill: 'paper', stroke: 'round' },
        { ...box, y: y + height / 2, height: height / 2, fill: 'round' },
      ];
    case 'scheduled':
      return [{ ...box, fill: 'paper', stroke: 'round' }];
    case 'postponed':
      return [
        { ...box, fill: 'paper', stroke: 'postponed' },
        { shape: 'line', x1: x, y1: y + height, x2: x + width, y2: y, tone: 'postponed' },
      ];
    case 'unknown':
      return [];
    default:
      return phase satisfies never;
  }
}

/** One above the other where a round has several; full where it is confirmed. */
function drawOutcomes({ outcomes }: TrackRound, scale: TimeScale): Shape[] {
  return outcomes.flatMap(({ kind, day, isSure }): Shape[] => {
    const [x, y] = [scale.x(day) + scale.dayWidth / 2, LINE_Y];
    const paint = { fill: isSure ? kind : ('paper' as const), stroke: kind };
    if (kind === 'agreement') return [{ shape: 'circle', x, y: y - 21, radius: 6, ...paint }];
    return [{ shape: 'box', x: x - 5, y: y - 26, width: 10, height: 10, ...paint }];
  });
}

/**
 * Names stand above their rounds in the lowest row that is free: over the middle, else to its left or right; the newest
 * first, and places before outcomes, which have their forms. No stem runs through another name; one that finds no room is left to the table.
 */
function drawLabels(rounds: readonly TrackRound[], scale: TimeScale): Shape[] {
  const rows = LABEL_ROWS.map((y) => ({ y, taken: [] as Range[] }));
  const isOutcome = ({ phase }: TrackRound) => Number(phase === 'unknown');
  return [...rounds]
    .reverse()
    .sort((a, b) => isOutcome(a) - isOutcome(b))
    .flatMap((round): Shape[] => {
      const text = labelOf(round);
      const half = (text.length * LETTER) / 2;
      const { left, width } = boxOf(round, scale);
      const stem = left + width / 2;
      const found = rows
        .flatMap((row, at) =>
          [0, width / 2 - half, half - width / 2].map((shift) => ({ row, at, middle: stem + shift })),
        )
        .find(({ row, at, middle }) => {
          const isInside = middle - half >= 0 && middle + half <= TRACK_WIDTH;
          const crossed = rows.slice(0, at).some(({ taken }) => !isFree({ from: stem, to: stem }, taken));
          return isInside && !crossed && isFree(placeOf(middle, half), row.taken);
        });
      if (!found) return [];
      const { row, at, middle: x } = found;
      row.taken.push(placeOf(x, half));
      for (const { taken } of rows.slice(0, at)) taken.push({ from: stem - 1, to: stem + 1 });
      const name: Text = { shape: 'text', x, y: row.y, text, size: LABEL_SIZE, tone: toneOf(round), anchor: 'middle' };
      if (at === 0) return [name];
      return [{ shape: 'line', x1: stem, y1: row.y + 4, x2: stem, y2: LINE_Y - STEM_END, tone: 'line' }, name];
    });
}

function placeOf(middle: number, half: number): Range {
  return { from: middle - half - GAP / 2, to: middle + half + GAP / 2 };
}

interface Range {
  from: number;
  to: number;
}

function isFree(place: Range, taken: readonly Range[]): boolean {
  return taken.every(({ from, to }) => place.to <= from || to <= place.from);
}

function labelOf({ place, phase, outcomes, days }: TrackRound): string {
  if (phase !== 'unknown') return place ?? formatSpan(days, Number(days.from.slice(0, 4))) ?? days.from;
  return outcomes[0]?.name ?? '';
}

function toneOf({ phase, outcomes }: TrackRound): Text['tone'] {
  if (phase === 'postponed') return 'postponed';
  return phase === 'unknown' ? (outcomes[0]?.kind ?? 'ink') : 'ink';
}
