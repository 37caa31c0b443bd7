import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const ARGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

export const isMissing = !existsSync(CHROMIUM);
if (isMissing) console.log(`Skipped: the pages in a real browser, because ${CHROMIUM} is not installed.`);

/** As narrow as phones are. */
export const PHONE = { width: 360, height: 740 };

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGS });
}

/** A phone without scripts, used by its keys alone. */
export interface Phone {
  page: Page;
  press(...keys: string[]): Promise<void>;
  /** Moves with Tab alone until what the selector names has the focus. */
  tabTo(selector: string): Promise<void>;
  /** Tabs to a field, types over what stands in it, and sends its form. */
  enter(field: string, text: string): Promise<void>;
  showsHeading(name: string | RegExp): Promise<void>;
}

export async function openPhone(browser: Browser, colorScheme: 'dark' | 'light'): Promise<Phone> {
  const page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false, colorScheme });
  page.setDefaultTimeout(8_000);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (selector: string) => {
    for (let steps = 0; steps < 80; steps += 1) {
      if ((await page.locator(selector).and(page.locator(':focus')).count()) > 0) return;
      await press('Tab');
    }
    throw new Error(`Tab never reached ${selector} on ${page.url()}`);
  };
  return {
    page,
    press,
    tabTo,
    async enter(field, text) {
      await tabTo(`[name="${field}"]`);
      await press('Control+A');
      await page.keyboard.insertText(text);
      await press('Enter');
    },
    showsHeading: (name) => page.getByRole('heading', { level: 1, name }).waitFor(),
  };
}
