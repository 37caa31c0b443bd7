import { DAY_MS } from '../units.ts';
import type { DaySpan } from './report.ts';
import { isSolarDay, solarSpan } from './solarMonth.ts';

/** Which way a weekday looks from the day of publication. */
export type Direction = 'back' | 'ahead';

/** Days that a date may lie on the wrong side of the day of publication and still be taken for this year's. */
export const ASTRAY_DAYS = 45;

/**
 * A month, or a day of it, in the year that is told or else in that which brings it nearest to the day of publication;
 * null: no year can be told, or the month has no such day in it ("30 February").
 */
export function nearestSpan(
  month: number,
  day: number | null,
  told: number | null,
  published: string | null,
  direction: Direction,
): DaySpan | null {
  const year = told ?? nearestYear(month, day ?? 15, published, direction);
  if (year === null || (day !== null && day > daysOf(year, month))) return null;
  const from = isoDay(year, month, day ?? 1);
  return { from, to: day === null ? isoDay(year, month + 1, 0) : from };
}

/** As {@link nearestSpan}, of a month of the solar year: all of its days, or one. */
export function nearestSolar(
  month: number,
  day: number | null,
  published: string | null,
  direction: Direction,
): DaySpan | null {
  if (published === null) return null;
  const spans = yearsAround(published).flatMap((year) => solarSpan(year, month, day) ?? []);
  const away = ({ from }: DaySpan) => farFrom(published, Date.parse(from), direction);
  const nearest = spans.toSorted((a, b) => away(a) - away(b))[0] ?? null;
  return nearest && day !== null && !isSolarDay(nearest.from, month, day) ? null : nearest;
}

/** The year that brings a day and month nearest to the day of publication; what is to come is not long past. */
function nearestYear(month: number, day: number, published: string | null, direction: Direction): number | null {
  if (published === null) return null;
  const away = (candidate: number) => farFrom(published, Date.UTC(candidate, month - 1, day), direction);
  return yearsAround(published).reduce((a, b) => (away(b) < away(a) ? b : a));
}

function yearsAround(published: string): number[] {
  const year = Number(published.slice(0, 4));
  return [year - 1, year, year + 1];
}

function farFrom(published: string, day: number, direction: Direction): number {
  const gap = day - Date.parse(published);
  return direction === 'ahead' && gap < -ASTRAY_DAYS * DAY_MS ? Number.POSITIVE_INFINITY : Math.abs(gap);
}

const daysOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
