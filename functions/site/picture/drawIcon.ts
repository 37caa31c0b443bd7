import { type Canvas, createCanvas, fill, type Outline, type Point } from './canvas.ts';
import { encodePng } from './encodePng.ts';

/** The shapes of `ICON_SVG`, on its grid of 32. */
const GRID = 32;
const STROKE = 2.4;
const LINES: readonly (readonly Point[])[] = [
  [
    [6, 9],
    [15, 9],
    [15, 17],
    [11, 17],
    [7, 22],
    [7, 17],
    [6, 17],
    [6, 9],
  ],
  [
    [26, 13],
    [17, 13],
  ],
];
const FULL: Outline = [
  [17, 15],
  [26, 15],
  [26, 23],
  [25, 23],
  [25, 27],
  [21, 23],
  [17, 23],
];
const GROUND = [0x1d, 0x3f, 0x5e] as const;
const WHITE = [255, 255, 255] as const;
const CIRCLE = 16;

/** The icon as a PNG of so many pixels, to its corners: for what asks for no SVG, phones' home screens above all. */
export function iconPng(size: number): Uint8Array<ArrayBuffer> {
  const canvas = createCanvas(size, size, GROUND);
  const strokes = LINES.flatMap((line) => line.flatMap((point, index) => strokeOf(point, line[index + 1] ?? point)));
  paint(canvas, strokes, size / GRID);
  paint(canvas, [FULL], size / GRID);
  return encodePng(canvas);
}

/** The same as an ICO file of one picture: its head, where and how large the picture is, and the PNG. */
export function iconIco(size = 32): Uint8Array<ArrayBuffer> {
  const png = iconPng(size);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(24, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return new Uint8Array(Buffer.concat([head, png]));
}

/** An edge as wide as the stroke, round where it begins. */
function strokeOf([x, y]: Point, [toX, toY]: Point): Outline[] {
  const half = STROKE / 2;
  const round = Array.from({ length: CIRCLE }, (_, index): Point => {
    const angle = (2 * Math.PI * index) / CIRCLE;
    return [x + half * Math.cos(angle), y + half * Math.sin(angle)];
  });
  const length = Math.hypot(toX - x, toY - y);
  if (length === 0) return [round];
  const [across, along] = [((toY - y) * half) / length, ((toX - x) * half) / length];
  // The way around that the circle goes, so that they fill as one.
  const edge: Outline = [
    [x - across, y + along],
    [x + across, y - along],
    [toX + across, toY - along],
    [toX - across, toY + along],
  ];
  return [round, edge];
}

function paint(canvas: Canvas, outlines: readonly Outline[], scale: number): void {
  fill(
    canvas,
    outlines.map((outline) => outline.map(([x, y]): Point => [x * scale, y * scale])),
    WHITE,
  );
}
