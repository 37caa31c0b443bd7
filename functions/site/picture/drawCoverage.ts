import { languageName } from '../../../shared/alerts/messageWords.ts';
import type { DaySpan } from '../../../shared/detect/report.ts';
import type { CoverageDay } from '../../../shared/snapshot/sketchTrack.ts';
import { drawAxis, SIDE, TRACK_WIDTH } from './drawTrack.ts';
import type { Picture, Shape, Tone } from './shapes.ts';
import { timeScale } from './timeScale.ts';

const HEIGHT = 130;
const BOTTOM = 98;
const BARS_HEIGHT = 78;
/** A bar that is narrower cannot be seen: on a long axis bars of single days overlap rather than vanish. */
const BAR_WIDTH = 3;

type LanguageTone = Extract<Tone, `lang-${string}`>;
const TONES: readonly LanguageTone[] = ['lang-a', 'lang-b', 'lang-c', 'lang-d', 'lang-e'];

/** A language of the chart, or the rest of them. */
export interface ChartLanguage {
  /** Null: all that are not shown by themselves. */
  code: string | null;
  name: string;
  tone: LanguageTone;
  /** Reports in all. */
  reports: number;
}

/** The four languages with the most reports, and the others as one. */
export function chartLanguages(coverage: readonly CoverageDay[]): ChartLanguage[] {
  const totals = new Map<string, number>();
  for (const [code, count] of coverage.flatMap(({ reports }) => Object.entries(reports)))
    totals.set(code, (totals.get(code) ?? 0) + count);
  const sorted = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const isWhole = sorted.length <= TONES.length;
  const shown = isWhole ? sorted : sorted.slice(0, TONES.length - 1);
  const rest = sorted.slice(shown.length).reduce((sum, [, count]) => sum + count, 0);
  const languages = shown.map(([code, reports], index) => ({
    code,
    name: languageName(code) ?? 'not known',
    tone: TONES[index] ?? 'lang-e',
    reports,
  }));
  return rest === 0 ? languages : [...languages, { code: null, name: 'others', tone: 'lang-e', reports: rest }];
}

/** Reports of a day in these languages' order. */
export function countsOf({ reports }: CoverageDay, languages: readonly ChartLanguage[]): number[] {
  const named = new Set(languages.map(({ code }) => code));
  return languages.map(({ code }) =>
    code === null
      ? Object.entries(reports).reduce((sum, [other, count]) => sum + (named.has(other) ? 0 : count), 0)
      : (reports[code] ?? 0),
  );
}

/** Reports a day, languages one on the other, on the axis of the track. */
export function drawCoverage(coverage: readonly CoverageDay[], span: DaySpan): Picture {
  const scale = timeScale(span, SIDE, TRACK_WIDTH - SIDE);
  const languages = chartLanguages(coverage);
  const shown = coverage.filter(({ day }) => day >= span.from && day <= span.to);
  const most = Math.max(1, ...shown.map(totalOf));
  const unit = BARS_HEIGHT / most;
  const width = Math.max(BAR_WIDTH, scale.dayWidth - 1);
  const bars = shown.flatMap((day) => {
    const x = Math.min(scale.x(day.day), TRACK_WIDTH - SIDE - width);
    let y = BOTTOM;
    return countsOf(day, languages).flatMap((count, index): Shape[] => {
      const height = count * unit;
      y -= height;
      return count === 0 ? [] : [{ shape: 'box', x, y, width, height, fill: languages[index]?.tone ?? 'lang-e' }];
    });
  });
  const top = BOTTOM - BARS_HEIGHT;
  return {
    width: TRACK_WIDTH,
    height: HEIGHT,
    shapes: [
      { shape: 'line', x1: SIDE, y1: top, x2: TRACK_WIDTH - SIDE, y2: top, tone: 'line' },
      {
        shape: 'text',
        x: SIDE,
        y: top - 6,
        text: most === 1 ? '1 report' : `${most} reports a day`,
        size: 12,
        tone: 'muted',
      },
      ...bars,
      ...drawAxis(scale, BOTTOM),
    ],
  };
}

export function totalOf({ reports }: CoverageDay): number {
  return Object.values(reports).reduce((sum, count) => sum + count, 0);
}
