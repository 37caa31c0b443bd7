import { toAscii } from '../../../shared/alerts/transliterate.ts';
import type { Outline, Point } from './canvas.ts';
// Public Sans Medium (SIL Open Font License 1.1), as outlines: a font's own reader would be 245 kB in the bundle and a
// quarter of a second at the first picture. Written by `npm run pictures`.
import data from './letters.json' with { type: 'json' };

const LETTERS = new Map(Object.entries(data.letters as unknown as Record<string, [width: number, path: string]>));
const NONE: [number, string] = [0, ''];
/** Straight pieces that stand for a curve. */
const PIECES = 5;

/** Width of a line of text whose letters stand `size` units high, ascenders and descenders together. */
export function measure(text: string, size: number): number {
  return lettersOf(text).reduce((sum, [width]) => sum + width, 0) * (size / data.unitsPerEm);
}

/** Each letter's outlines, the line they stand on beginning at `at`. */
export function outlinesOf(text: string, at: Point, size: number): Outline[][] {
  const scale = size / data.unitsPerEm;
  let x = at[0];
  return lettersOf(text).map(([width, path]) => {
    const outlines = readPath(path, (dx, dy) => [x + dx * scale, at[1] - dy * scale]);
    x += width * scale;
    return outlines;
  });
}

/** Letters that there are none of stand as those that a reader takes for them: "Ş" as "S". */
function lettersOf(text: string): [number, string][] {
  return [...text].flatMap((character) => {
    const letter = LETTERS.get(character);
    return letter ? [letter] : [...toAscii(character)].map((plain) => LETTERS.get(plain) ?? NONE);
  });
}

/** `M`, `L` and `Q` of SVG's paths, in whole numbers with a space between them; each `M` begins an outline. */
function readPath(path: string, place: (x: number, y: number) => Point): Outline[] {
  return path
    .split('M')
    .slice(1)
    .map((outline) => {
      const points: Point[] = [];
      for (const [command, ...numbers] of outline
        .split(/(?=[LQ])/)
        .map((part) => [part[0], ...part.replace(/^[LQ]/, '').split(' ')])) {
        const [a = 0, b = 0, c = 0, d = 0] = numbers.map(Number);
        if (command === 'Q') points.push(...curve(points.at(-1) ?? place(0, 0), place(a, b), place(c, d)));
        else points.push(place(a, b));
      }
      return points;
    });
}

function curve([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point): Point[] {
  return Array.from({ length: PIECES }, (_, index): Point => {
    const t = (index + 1) / PIECES;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2];
  });
}
