import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import { iconIco, iconPng } from './picture/drawIcon.ts';
import { ICON_SVG } from './picture/icon.ts';
import { STYLE, STYLE_PATH } from './style.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';

/** What every page needs: the stylesheet and the icons. */
export function siteFiles(site: Hono): void {
  site.get(STYLE_PATH, (c) =>
    c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': FOREVER }),
  );
  const icons = [
    ['/icon.svg', 'image/svg+xml', () => ICON_SVG],
    ['/favicon.ico', 'image/x-icon', () => iconIco()],
    ['/apple-touch-icon.png', 'image/png', () => iconPng(180)],
  ] as const;
  for (const [path, type, draw] of icons)
    site.get(path, etag(), (c) => c.body(draw(), 200, { 'Content-Type': type, 'Cache-Control': A_DAY }));
}
