/** A picture as shapes that each medium draws in its own way: see `toSvg` and `toPng`. Lengths are in units of its box. */
export interface Picture {
  width: number;
  /** Where the box begins, from above; 0 where it is left out. */
  top?: number;
  height: number;
  /** In the order of drawing. */
  shapes: Shape[];
}

/** Colours by what they mean: a scheme, light or dark, gives each its value. `lang-a` to `lang-e`: languages in a chart. */
export type Tone =
  | 'ink'
  | 'muted'
  | 'line'
  | 'edge'
  | 'paper'
  | 'round'
  | 'agreement'
  | 'breakdown'
  | 'postponed'
  | `lang-${'a' | 'b' | 'c' | 'd' | 'e'}`;

/** Outlines are filled, stroked, or both; strokes and lines are one and a half units wide. */
interface Paint {
  fill?: Tone;
  stroke?: Tone;
}

export type Shape =
  | ({ shape: 'box'; x: number; y: number; width: number; height: number } & Paint)
  | ({ shape: 'circle'; x: number; y: number; radius: number } & Paint)
  | { shape: 'line'; x1: number; y1: number; x2: number; y2: number; tone: Tone }
  | Text;

export interface Text {
  shape: 'text';
  x: number;
  /** Of the line that letters stand on. */
  y: number;
  text: string;
  size: number;
  tone: Tone;
  anchor?: 'start' | 'middle' | 'end';
  isStrong?: boolean;
}
