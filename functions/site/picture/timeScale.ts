import type { DaySpan } from '../../../shared/detect/report.ts';
import { addDays, spanLength } from '../../../shared/events/days.ts';

/** From days to places on a horizontal axis. */
export interface TimeScale {
  span: DaySpan;
  /** The left edge of a day. */
  x(day: string): number;
  /** How wide a day is. */
  dayWidth: number;
  /** First days of months, each far enough from the next for its name. */
  ticks: { day: string; label: string }[];
}

const TICK_WIDTH = 58;
const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 600];
const DAYS_IN_MONTH = 30.4;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** @param left and @param right the ends of the axis, within which all days of the span lie */
export function timeScale(span: DaySpan, left: number, right: number): TimeScale {
  const dayWidth = (right - left) / spanLength(span);
  const x = (day: string) => left + dayWidth * (spanLength({ from: span.from, to: day }) - 1);
  const wanted = TICK_WIDTH / dayWidth / DAYS_IN_MONTH;
  const step = STEPS_IN_MONTHS.find((months) => months >= wanted) ?? 600;
  return { span, x, dayWidth, ticks: monthsIn(span, step) };
}

/** Every `step` months, counted from a January; the year stands with the first and with each January. */
function monthsIn({ from, to }: DaySpan, step: number): TimeScale['ticks'] {
  const ticks: TimeScale['ticks'] = [];
  const first = Math.ceil(monthNumber(addDays(from, -1)) + 1);
  for (let month = Math.ceil(first / step) * step; ; month += step) {
    const day = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    if (day > to) return ticks;
    const name = MONTHS[month % 12] ?? '';
    const isDated = ticks.length === 0 || month % 12 === 0;
    ticks.push({ day, label: isDated ? `${name} ${Math.floor(month / 12)}` : name });
  }
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
