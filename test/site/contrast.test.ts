import { describe, expect, it } from 'vitest';
import { STYLE } from '../../functions/site/style.ts';

/** The colours of a scheme: dark ones stand over the light ones. */
function colours(scheme: 'light' | 'dark'): Map<string, string> {
  const [light = '', dark = ''] = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => block);
  const read = (block: string) => [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)];
  const pairs = scheme === 'light' ? read(light) : [...read(light), ...read(dark)];
  return new Map(pairs.map(([, name = '', value = '']) => [name, value]));
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ['ink', 'muted', 'link', 'round', 'agreement', 'breakdown', 'postponed', 'wrong'];
const schemes = ['light', 'dark'] as const;
const texts = schemes.flatMap((scheme) =>
  ['paper', 'raised'].flatMap((ground) => TEXT.map((text) => [scheme, text, ground] as const)),
);

describe('contrast', () => {
  it.each([...texts, ...schemes.map((scheme) => [scheme, 'button-ink', 'button'] as const)])(
    'in the %s scheme %s on %s can be read (4.5:1)',
    (scheme, text, ground) => {
      const of = colours(scheme);
      expect(contrast(of.get(text) ?? '', of.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(schemes)('in the %s scheme the edge of a field can be seen (3:1)', (scheme) => {
    const of = colours(scheme);
    expect(contrast(of.get('edge') ?? '', of.get('paper') ?? '')).toBeGreaterThanOrEqual(3);
    expect(contrast(of.get('edge') ?? '', of.get('raised') ?? '')).toBeGreaterThanOrEqual(3);
  });
});
