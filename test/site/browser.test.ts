import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HttpServer, startHttpServer } from '../../infra/local/httpServer.ts';
import { CODE } from './makeServices.ts';
import { type SiteHarness, startSite } from './siteHarness.ts';

const CHROMIUM = '/usr/bin/chromium';
const ARGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );
const PHONE = { width: 390, height: 844 };

const isMissing = !existsSync(CHROMIUM);
if (isMissing) console.log(`Skipped: the page in a real browser, because ${CHROMIUM} is not installed.`);

describe.skipIf(isMissing)('the page in a real browser', () => {
  let browser: Browser;
  let harness: SiteHarness;
  let server: HttpServer;
  let page: Page;

  beforeAll(async () => {
    harness = await startSite();
    server = await startHttpServer(harness.site.fetch);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
    page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await harness?.stop();
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const showsHeading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const focusedName = () => page.locator(':focus').getAttribute('name');

  /** Moves with Tab alone until the element of this name has the focus. */
  async function tabTo(name: string): Promise<void> {
    for (let steps = 0; steps < 30; steps += 1) {
      await press('Tab');
      if ((await page.locator(`[name="${name}"]:focus`).count()) > 0) return;
    }
    throw new Error(`Tab never reached ${name}`);
  }

  it('is read and used on a phone with the keyboard alone and without scripts: subscribe, code, confirmation', async () => {
    await page.goto(server.url);
    expect(await page.locator('.state').textContent()).toContain('Fifth round concluded in Paris');

    await tabTo('phone');
    await page.keyboard.type('12345');
    await press('Enter');
    const error = page.locator('#phone-error');
    expect(await error.textContent()).toContain('Enter the number with + and the country code');
    expect(await focusedName()).toBe('phone');
    expect(await page.locator('#phone').getAttribute('aria-describedby')).toContain('phone-error');
    const [errorBox, fieldBox] = [await error.boundingBox(), await page.locator('#phone').boundingBox()];
    expect(Math.abs((fieldBox?.y ?? 0) - (errorBox?.y ?? 0))).toBeLessThan(80);

    await press('Control+A');
    await page.keyboard.type('+44 7911 123456');
    await tabTo('interest');
    await press('ArrowDown', 'Enter');
    await showsHeading('Enter your code');

    await tabTo('code');
    await page.keyboard.type(CODE);
    await press('Enter');
    await showsHeading('You are subscribed');
    expect(await harness.membersOf('rounds-confirmed')).toEqual(['+447911123456']);
  });

  it('never scrolls sideways, on a phone as narrow as 320 pixels and on a desk, and asks for nothing but its own', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    for (const path of ['/', '/stop', '/confirm/link']) {
      await page.goto(server.url + path);
      for (const summary of await page.locator('summary').all()) await summary.click();
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        const { scrollWidth } = await page.locator('html').evaluate(({ scrollWidth }) => ({ scrollWidth }));
        expect([path, width, scrollWidth]).toEqual([path, width, width]);
      }
    }
    expect([...new Set(asked)]).toEqual([server.url]);
  });
});
