/** As much of opentype.js as is used; its own types are those of the version before. */
declare module 'opentype.js' {
  type Command =
    | { type: 'M' | 'L'; x: number; y: number }
    | { type: 'Q'; x1: number; y1: number; x: number; y: number }
    | { type: 'C'; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
    | { type: 'Z' };
  interface Font {
    unitsPerEm: number;
    charToGlyphIndex(character: string): number;
    charToGlyph(character: string): { advanceWidth?: number; path: { commands: Command[] } };
  }
  const opentype: { parse(file: ArrayBuffer): Font };
  export default opentype;
}
