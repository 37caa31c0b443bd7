import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { PHONE } from './chromium.ts';

/** The rules that screen readers and the eye depend on; runs in the page, so it is read as text and never imported. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page as a reader saw it; the answer to a form cannot be asked for again. */
export interface SeenPage {
  url: string;
  html: string;
}

interface Violation {
  id: string;
  nodes: { target: string[] }[];
}
type Axe = { run(context: unknown, options: object): Promise<{ violations: Violation[] }> };

/**
 * What is wrong with the pages on a phone, as "rule: where, on title": what axe finds, and what scrolls sideways, with all
 * that can be unfolded unfolded. All of axe's rules in the light; in the dark those about colours once more.
 */
export async function findFaults(browser: Browser, pages: readonly SeenPage[]): Promise<string[]> {
  const context = await browser.newContext({ viewport: PHONE, bypassCSP: true });
  // Sent to the browser once, not with every page.
  await context.addInitScript(AXE);
  const waiting = [...pages];
  const found = new Set<string>();
  const look = async () => {
    const tab = await context.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift())
      for (const fault of await faultsOf(tab, next)) found.add(fault);
  };
  await Promise.all([look(), look()]);
  await context.close();
  return [...found].sort();
}

async function faultsOf(tab: Page, { url, html }: SeenPage): Promise<string[]> {
  await tab.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await tab.goto(url);
  await tab.unroute(url);
  await tab.locator('details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  const title = await tab.title();
  const width = await tab.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
  const faults = width > PHONE.width ? [`${width} pixels wide, on “${title}”`] : [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.emulateMedia({ colorScheme });
    const violations = await tab.evaluate(async (isDark) => {
      const { axe, document } = globalThis as unknown as { axe: Axe; document: unknown };
      const only = isDark ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
      // Our pages have no frames, and no style that another page would have to be asked for.
      const quick = { iframes: false, preload: false, resultTypes: ['violations'] };
      return (await axe.run(document, { ...only, ...quick })).violations;
    }, colorScheme === 'dark');
    for (const { id, nodes } of violations)
      faults.push(...nodes.map(({ target }) => `${id}: ${target.join(' ')}, ${colorScheme}, on “${title}”`));
  }
  return faults;
}
