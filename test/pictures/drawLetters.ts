import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

/** Enough for a link's picture, where a line of text may hold hundreds of letters and a point is a tenth of a pixel. */
const UNITS_PER_EM = 500;
const FONT = '@fontsource/public-sans/files/public-sans-latin-500-normal.woff';
/** ASCII, Latin-1 and what English typesets; other letters stand as their like among these. */
const CHARACTERS = [...range(0x20, 0x7e), ...range(0xa1, 0xff), ...'–—‘’“”…·€'];

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}

/** The text of `letters.json`: a line for each letter, its width and its outlines, in whole units. */
export function drawLetters(): string {
  const file = readFileSync(createRequire(import.meta.url).resolve(FONT));
  const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
  const scale = UNITS_PER_EM / font.unitsPerEm;
  const units = (...values: number[]) => values.map((value) => Math.round(value * scale)).join(' ');
  const lines = [...new Set(CHARACTERS)].sort().flatMap((character) => {
    if (font.charToGlyphIndex(character) === 0) return [];
    const { advanceWidth = 0, path } = font.charToGlyph(character);
    const drawn = path.commands.map((command) => {
      if (command.type === 'Z') return '';
      if (command.type === 'C')
        throw new Error(`the outline of ${character} has cubic curves, which nothing here draws`);
      return command.type === 'Q'
        ? `Q${units(command.x1, command.y1, command.x, command.y)}`
        : `${command.type}${units(command.x, command.y)}`;
    });
    return `${JSON.stringify(character)}:${JSON.stringify([Number(units(advanceWidth)), drawn.join('')])}`;
  });
  return `{"unitsPerEm":${UNITS_PER_EM},"letters":{\n${lines.join(',\n')}\n}}\n`;
}
