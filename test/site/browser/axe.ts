import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';

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
 * What axe finds wrong with the pages, as "rule: where, on title". All of its rules in the light; in the dark those about
 * colours once more.
 */
export async function findViolations(browser: Browser, pages: readonly SeenPage[]): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
  const page = await context.newPage();
  const found = new Set<string>();
  for (const { url, html } of pages) {
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await page.goto(url);
    await page.unroute(url);
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    await page.evaluate(AXE);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(async (isDark) => {
        const { axe, document } = globalThis as unknown as { axe: Axe; document: unknown };
        const only = isDark ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
        return (await axe.run(document, { ...only, resultTypes: ['violations'] })).violations;
      }, colorScheme === 'dark');
      for (const { id, nodes } of violations)
        for (const { target } of nodes.slice(0, 3))
          found.add(`${id}: ${target.join(' ')}, ${colorScheme}, on “${await page.title()}”`);
    }
  }
  await context.close();
  return [...found];
}
