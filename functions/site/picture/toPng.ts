import { PALETTE } from '../style.ts';
import { type Canvas, createCanvas, fill, type Outline, type Point, type Rgb } from './canvas.ts';
import { encodePng } from './encodePng.ts';
import { measure, outlinesOf } from './letters.ts';
import type { Picture, Shape, Tone } from './shapes.ts';

const CIRCLE = 40;

/** The picture as a PNG in the colours of the light scheme: what shows link previews asks for no scheme. */
export function toPng({ width, top = 0, height, shapes }: Picture, stroke = 1.5): Uint8Array<ArrayBuffer> {
  const canvas = createCanvas(Math.round(width), Math.round(height), colour('paper'));
  for (const shape of shapes) draw(canvas, shape, -top, stroke);
  return encodePng(canvas);
}

function draw(canvas: Canvas, shape: Shape, down: number, stroke: number): void {
  switch (shape.shape) {
    case 'box':
      paint(
        canvas,
        shape,
        (grow) => boxAt(shape.x - grow, shape.y + down - grow, shape.width + 2 * grow, shape.height + 2 * grow),
        stroke,
      );
      return;
    case 'circle':
      paint(canvas, shape, (grow) => circleAt(shape.x, shape.y + down, shape.radius + grow), stroke);
      return;
    case 'line': {
      const { x1, y1, x2, y2, tone } = shape;
      const half = stroke / 2 / (Math.hypot(x2 - x1, y2 - y1) || 1);
      const [across, along] = [(y2 - y1) * half, (x2 - x1) * half];
      const ends: Point[] = [
        [x1 - across, y1 + down + along],
        [x2 - across, y2 + down + along],
        [x2 + across, y2 + down - along],
        [x1 + across, y1 + down - along],
      ];
      fill(canvas, [ends], colour(tone));
      return;
    }
    case 'text': {
      const { x, y, text, size, tone, anchor = 'start' } = shape;
      const back = { start: 0, middle: 0.5, end: 1 }[anchor] * measure(text, size);
      for (const letter of outlinesOf(text, [x - back, y + down], size)) fill(canvas, letter, colour(tone));
      return;
    }
    default:
      shape satisfies never;
  }
}

/** Fills, then strokes as a ring: the outline grown by half a stroke, without the one shrunk by it. */
function paint(
  canvas: Canvas,
  tones: { fill?: Tone; stroke?: Tone },
  outline: (grow: number) => Outline,
  stroke: number,
) {
  if (tones.fill) fill(canvas, [outline(0)], colour(tones.fill));
  if (tones.stroke) fill(canvas, [outline(stroke / 2), outline(-stroke / 2).toReversed()], colour(tones.stroke));
}

function boxAt(x: number, y: number, width: number, height: number): Outline {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

function circleAt(x: number, y: number, radius: number): Outline {
  return Array.from({ length: CIRCLE }, (_, index): Point => {
    const angle = (2 * Math.PI * index) / CIRCLE;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

const LIGHT = PALETTE.slice(0, PALETTE.indexOf('@media'));
const COLOURS = new Map(
  [...LIGHT.matchAll(/--([a-z-]+): #([0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
);

function colour(tone: Tone): Rgb {
  const number = Number.parseInt(COLOURS.get(tone) ?? '000000', 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
