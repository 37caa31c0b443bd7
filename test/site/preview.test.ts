import { readFileSync } from 'node:fs';
import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createSite } from '../../functions/site/app.tsx';
import { type Canvas, createCanvas, fill, type Outline } from '../../functions/site/picture/canvas.ts';
import { iconPng } from '../../functions/site/picture/drawIcon.ts';
import { drawPreview } from '../../functions/site/picture/drawPreview.ts';
import { measure, outlinesOf } from '../../functions/site/picture/letters.ts';
import { toPng } from '../../functions/site/picture/toPng.ts';
import { drawLetters } from '../pictures/drawLetters.ts';
import { makeServices } from './makeServices.ts';
import { storyEvent } from './sampleEvents.ts';

/** The pixels of a PNG as `encodePng` writes it, every check sum compared. */
function decode(file: Uint8Array): Canvas {
  const bytes = Buffer.from(file);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  const head = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const pixels = Buffer.concat(
    Array.from({ length: height }, (_, row) => {
      expect(rows[row * (width * 3 + 1)]).toBe(0);
      return rows.subarray(row * (width * 3 + 1) + 1, (row + 1) * (width * 3 + 1));
    }),
  );
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(chunks.has('IEND')).toBe(true);
  return { width, height, pixels };
}

const at = ({ width, pixels }: Canvas, x: number, y: number) => [
  ...pixels.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
];
const WHITE = [255, 255, 255] as const;
const BLACK = [0, 0, 0] as const;
/** How much of the canvas is black, in pixels. */
const blackness = ({ pixels }: Canvas) => pixels.reduce((sum, value) => sum + (255 - value) / 255 / 3, 0);
const box = (x: number, y: number, width: number, height: number): Outline => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

describe('an outline that is filled', () => {
  it('covers what it encloses, and of a pixel on its edge as much as lies inside', () => {
    const canvas = createCanvas(10, 10, WHITE);
    fill(canvas, [box(2, 2.5, 3, 4)], BLACK);
    expect(at(canvas, 3, 4)).toEqual([0, 0, 0]);
    expect(at(canvas, 3, 2)).toEqual([128, 128, 128]);
    expect(at(canvas, 5, 4)).toEqual([255, 255, 255]);
    expect(blackness(canvas)).toBeCloseTo(12, 1);
  });

  it.each([3, 7.3, 18])('is as large as a circle of radius %d is', (radius) => {
    const canvas = createCanvas(50, 50, WHITE);
    const points = Array.from({ length: 200 }, (_, index) => (2 * Math.PI * index) / 200);
    fill(canvas, [points.map((angle) => [25.2 + radius * Math.cos(angle), 24.7 + radius * Math.sin(angle)])], BLACK);
    expect(blackness(canvas)).toBeGreaterThan(Math.PI * radius ** 2 * 0.99);
    expect(blackness(canvas)).toBeLessThan(Math.PI * radius ** 2 * 1.01);
  });

  it('has a hole where another runs against it, and none where it runs along', () => {
    const [holed, whole] = [createCanvas(20, 20, WHITE), createCanvas(20, 20, WHITE)];
    fill(holed, [box(2, 2, 12, 12), box(5, 5, 4, 4).toReversed()], BLACK);
    fill(whole, [box(2, 2, 12, 12), box(5, 5, 4, 4)], BLACK);
    expect([blackness(holed), blackness(whole)].map(Math.round)).toEqual([128, 144]);
  });

  it('is cut at the edges of the canvas', () => {
    const canvas = createCanvas(10, 10, WHITE);
    fill(canvas, [box(-4, -4, 8, 8)], BLACK);
    expect(Math.round(blackness(canvas))).toBe(16);
  });
});

describe('the letters of the picture', () => {
  it('are those of the font’s package', () => {
    const url = new URL('../../functions/site/picture/letters.json', import.meta.url);
    expect(readFileSync(url, 'utf8')).toBe(drawLetters());
  });

  it('stand for letters that there are none of as their like', () => {
    expect(outlinesOf('Şara', [0, 0], 20)).toEqual(outlinesOf('Sara', [0, 0], 20));
    expect(measure('WWW', 20)).toBeGreaterThan(measure('iii', 20) * 2);
  });

  it('are filled as letters are: an O has a hole, and its height is that of the line', () => {
    const canvas = createCanvas(40, 40, WHITE);
    for (const letter of outlinesOf('O', [5, 30], 30)) fill(canvas, letter, BLACK);
    const middle = 5 + Math.round(measure('O', 30) / 2);
    expect(at(canvas, middle, 20)).toEqual([255, 255, 255]);
    expect(at(canvas, middle, 29)[0]).toBeLessThan(60);
  });
});

describe('the icon', () => {
  it('is a picture for home screens, two marks on their ground, as the SVG has them', () => {
    const picture = decode(iconPng(180));
    const scale = 180 / 32;
    const seen = [
      [1, 1],
      [10.5, 13],
      [6, 13],
      [11, 9],
      [21, 19],
      [21, 13],
      [29, 29],
    ].map(([x = 0, y = 0]) => at(picture, Math.round(x * scale), Math.round(y * scale)));
    const [ground, white] = [
      [29, 63, 94],
      [255, 255, 255],
    ];
    expect(seen).toEqual([ground, ground, white, white, white, white, ground]);
  });

  it('is there where browsers ask for it unasked, an ICO of 32 pixels', async () => {
    const answer = await createSite(makeServices()).request('/favicon.ico');
    expect(answer.headers.get('content-type')).toBe('image/x-icon');
    const file = Buffer.from(await answer.arrayBuffer());
    expect([...file.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    const [length, from] = [file.readUInt32LE(14), file.readUInt32LE(18)];
    expect(from + length).toBe(file.length);
    expect(decode(file.subarray(from)).width).toBe(32);
  });
});

describe('the picture of a link', () => {
  it('is a PNG of 1200 × 630 with title, headline and track', async () => {
    const site = createSite(makeServices());
    await site.request('/');
    const answer = await site.request('/track.png');
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const file = new Uint8Array(await answer.arrayBuffer());
    expect(file.length).toBeLessThan(80_000);
    const picture = decode(file);
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    const inked = (from: number, to: number) =>
      Array.from({ length: (to - from) * 1200 }, (_, index) =>
        at(picture, index % 1200, from + Math.floor(index / 1200)),
      ).filter(([red = 0]) => red < 150).length;
    const [title, headline, between, track] = [inked(60, 105), inked(125, 265), inked(0, 50), inked(380, 600)];
    expect([title > 500, headline > 3000, between, track > 1000]).toEqual([true, true, 0, true]);
    expect(JSON.stringify([...picture.pixels])).toContain('29,107,63');
  });

  it('is another one, under another mark, when there is news', async () => {
    let events = [storyEvent()];
    const site = createSite(makeServices({ getEvents: async () => events }));
    const ask = async () => {
      await site.request('/');
      const answer = await site.request('/track.png');
      return [answer.headers.get('etag'), Buffer.from(await answer.arrayBuffer()).toString('base64')];
    };
    const before = await ask();
    expect(await ask()).toEqual(before);
    events = [storyEvent({ ordinal: null, place: 'london' })];
    const after = await ask();
    expect([after[0] === before[0], after[1] === before[1]]).toEqual([false, false]);
  });

  it('is there before anything is known', async () => {
    const site = createSite(makeServices({ getPollTime: async () => null }));
    expect((await site.request('/track.png')).status).toBe(200);
  });

  it('cuts what is too long for it', () => {
    const long = 'A negotiation with a name that never ends '.repeat(30);
    expect(decode(toPng(drawPreview(long, long, null))).width).toBe(1200);
    expect(decode(toPng(drawPreview('x'.repeat(5000), 'y'.repeat(5000), null))).height).toBe(630);
  });
});
