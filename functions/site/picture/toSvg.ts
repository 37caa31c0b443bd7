import { escapeXml } from '../outputs/escapeXml.ts';
import { PALETTE } from '../style.ts';
import type { Picture, Shape, Tone } from './shapes.ts';

interface SvgWords {
  /** Makes the ids of its title and description differ from those of other pictures on a page. */
  id: string;
  title: string;
  /** The picture told in a sentence or two. */
  description: string;
}

/** The picture as part of a page: colours are the page's, so that they follow its scheme. */
export function toSvg(picture: Picture, words: SvgWords): string {
  return drawSvg(picture, words, '');
}

/** The picture as a document of its own, which brings the colours of both schemes along. */
export function toSvgDocument(picture: Picture, words: SvgWords): string {
  return drawSvg(
    picture,
    words,
    `<style>${PALETTE}svg{background:var(--paper);color:var(--ink);font-family:var(--sans)}</style>`,
  );
}

function drawSvg(
  { width, top = 0, height, shapes }: Picture,
  { id, title, description }: SvgWords,
  style: string,
): string {
  const names = `<title id="${id}-t">${escapeXml(title)}</title><desc id="${id}-d">${escapeXml(description)}</desc>`;
  const labels = `role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d"`;
  const box = `viewBox="0 ${top} ${width} ${height}" width="${width}" height="${height}"`;
  const drawn = shapes.map(drawShape).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} ${labels}>${names}${style}<g stroke-width="1.5">${drawn}</g></svg>`;
}

function drawShape(shape: Shape): string {
  switch (shape.shape) {
    case 'box':
      return `<path d="M${n(shape.x)} ${n(shape.y)}h${n(shape.width)}v${n(shape.height)}h${n(-shape.width)}z"${paint(shape)}/>`;
    case 'circle':
      return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.radius)}"${paint(shape)}/>`;
    case 'line':
      return `<path d="M${n(shape.x1)} ${n(shape.y1)}L${n(shape.x2)} ${n(shape.y2)}" stroke="${colour(shape.tone)}"/>`;
    case 'text': {
      const anchor = shape.anchor && shape.anchor !== 'start' ? ` text-anchor="${shape.anchor}"` : '';
      const weight = shape.isStrong ? ' font-weight="600"' : '';
      const at = `x="${n(shape.x)}" y="${n(shape.y)}" font-size="${n(shape.size)}"`;
      return `<text ${at}${anchor}${weight} fill="${colour(shape.tone)}">${escapeXml(shape.text)}</text>`;
    }
    default:
      return shape satisfies never;
  }
}

function paint({ fill, stroke }: { fill?: Tone; stroke?: Tone }): string {
  return ` fill="${fill ? colour(fill) : 'none'}"${stroke ? ` stroke="${colour(stroke)}"` : ''}`;
}

function colour(tone: Tone): string {
  return tone === 'ink' ? 'currentColor' : `var(--${tone})`;
}

/** A tenth of a unit cannot be seen. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
