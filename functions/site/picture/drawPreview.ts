import { measure } from './letters.ts';
import type { Picture, Shape } from './shapes.ts';

/** What services that show links ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const SIDE = 60;
const TITLE = { y: 92, size: 30 };
/** Leaves room for the wordmark. */
const NAME_WIDTH = 920;
const HEADLINE = { y: 176, size: 60, lineHeight: 72, lines: 2 };
const BOTTOM = 40;

/** The picture of a link: whose talks, where they stand, and the track. */
export function drawPreview(title: string, headline: string, track: Picture | null): Picture {
  const [name = ''] = wrap(title, TITLE.size, NAME_WIDTH, 1);
  const lines = wrap(headline, HEADLINE.size, WIDTH - 2 * SIDE, HEADLINE.lines);
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      { shape: 'text', x: SIDE, y: TITLE.y, text: name, size: TITLE.size, tone: 'muted' },
      { shape: 'text', x: WIDTH - SIDE, y: TITLE.y, text: 'Parley', size: TITLE.size, tone: 'ink', anchor: 'end' },
      ...lines.map((text, index): Shape => {
        const y = HEADLINE.y + index * HEADLINE.lineHeight;
        return { shape: 'text', x: SIDE, y, text, size: HEADLINE.size, tone: 'ink' };
      }),
      ...(track ? place(track) : []),
    ],
  };
}

/** As wide as there is room, at the bottom. */
function place({ width, top = 0, height, shapes }: Picture): Shape[] {
  const scale = (WIDTH - 2 * SIDE) / width;
  const x = (value: number) => SIDE + value * scale;
  const y = (value: number) => HEIGHT - BOTTOM - (height - (value - top)) * scale;
  return shapes.map((shape): Shape => {
    switch (shape.shape) {
      case 'line':
        return { ...shape, x1: x(shape.x1), x2: x(shape.x2), y1: y(shape.y1), y2: y(shape.y2) };
      case 'circle':
        return { ...shape, x: x(shape.x), y: y(shape.y), radius: shape.radius * scale };
      case 'box':
        return { ...shape, x: x(shape.x), y: y(shape.y), width: shape.width * scale, height: shape.height * scale };
      case 'text':
        return { ...shape, x: x(shape.x), y: y(shape.y), size: shape.size * scale };
      default:
        return shape satisfies never;
    }
  });
}

/** Between words; what has no room in the last line is cut there. */
function wrap(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(joined, size) > width) lines.push(word);
    else lines.splice(-1, 1, joined);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}
