/** Filled outlines on a grid of pixels, their edges smooth: all that a picture of bars, circles and letters needs. */

export type Point = readonly [x: number, y: number];
/** Closed; of two that overlap, those of one direction fill as one, and one against it cuts a hole. */
export type Outline = readonly Point[];
export type Rgb = readonly [red: number, green: number, blue: number];

export interface Canvas {
  width: number;
  height: number;
  /** Three bytes a pixel, row by row. */
  pixels: Uint8Array;
}

/** Less of a pixel changes no byte of it. */
const FAINT = 1 / 512;

export function createCanvas(width: number, height: number, ground: Rgb): Canvas {
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < pixels.length; at++) pixels[at] = ground[at % 3] ?? 0;
  return { width, height, pixels };
}

/**
 * Paints the inside of the outlines. Each edge adds to the cells that it crosses how much of them lies to its right; summed
 * up along a row that is the part of each cell that is covered (the way of font-rs and of FreeType's smooth rasteriser).
 */
export function fill(canvas: Canvas, outlines: readonly Outline[], colour: Rgb): void {
  const points = outlines.flat();
  if (points.length === 0) return;
  const [left, top] = [Math.floor(least(points, 0)), Math.floor(least(points, 1))];
  const width = Math.ceil(most(points, 0)) - left + 2;
  const height = Math.ceil(most(points, 1)) - top + 1;
  if (width > canvas.width * 2 || height > canvas.height * 2)
    throw new Error('an outline is far larger than its canvas');
  const cells = new Float32Array(width * height + 2);
  for (const outline of outlines)
    outline.forEach(([x, y], index) => {
      const [toX, toY] = outline[(index + 1) % outline.length] ?? [x, y];
      addEdge(cells, width, [x - left, y - top], [toX - left, toY - top]);
    });
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += cells[row * width + column] ?? 0;
      const cover = Math.min(1, Math.abs(sum));
      if (cover > FAINT) blend(canvas, left + column, top + row, cover, colour);
    }
  }
}

function least(points: readonly Point[], axis: 0 | 1): number {
  return points.reduce((found, point) => Math.min(found, point[axis]), Number.POSITIVE_INFINITY);
}

function most(points: readonly Point[], axis: 0 | 1): number {
  return points.reduce((found, point) => Math.max(found, point[axis]), Number.NEGATIVE_INFINITY);
}

/** Row by row, as an edge that leans crosses them. */
function addEdge(cells: Float32Array, width: number, from: Point, to: Point): void {
  if (from[1] === to[1]) return;
  const direction = from[1] < to[1] ? 1 : -1;
  const [[startX, startY], [endX, endY]] = direction === 1 ? [from, to] : [to, from];
  const slope = (endX - startX) / (endY - startY);
  let x = startX;
  for (let row = Math.floor(startY); row < endY; row++) {
    const share = Math.min(row + 1, endY) - Math.max(row, startY);
    const next = x + slope * share;
    addToRow(cells, row * width, x, next, share * direction);
    x = next;
  }
}

/** What an edge within one row adds: `share` in all, from the cell it begins in to the one behind that it ends in. */
function addToRow(cells: Float32Array, start: number, a: number, b: number, share: number): void {
  const [from, to] = a < b ? [a, b] : [b, a];
  const first = Math.floor(from);
  const last = Math.ceil(to);
  const add = (cell: number, amount: number) => {
    cells[start + cell] = (cells[start + cell] ?? 0) + amount;
  };
  if (last <= first + 1) {
    const middle = (from + to) / 2 - first;
    add(first, share * (1 - middle));
    add(first + 1, share * middle);
    return;
  }
  // The part of the row that lies to the right of the edge, up to the end of each cell: what is new in it is added.
  const covered = (end: number) => areaRight(end, from, to) * share;
  for (let cell = first, before = 0; cell <= last; cell++) {
    const sum = cell === last ? share : covered(cell + 1) - covered(cell);
    add(cell, sum - before);
    before = sum;
  }
}

/** Area to the right of an edge that leans evenly from `from` to `to` over one unit of height, left of `end`. */
function areaRight(end: number, from: number, to: number): number {
  if (end <= from) return 0;
  return end >= to ? end - (from + to) / 2 : (end - from) ** 2 / (2 * (to - from));
}

function blend({ width, height, pixels }: Canvas, x: number, y: number, cover: number, colour: Rgb): void {
  if (x < 0 || y < 0 || x >= width || y >= height) return;
  const at = (y * width + x) * 3;
  for (let channel = 0; channel < 3; channel++) {
    const below = pixels[at + channel] ?? 0;
    pixels[at + channel] = Math.round(below + ((colour[channel] ?? 0) - below) * cover);
  }
}
