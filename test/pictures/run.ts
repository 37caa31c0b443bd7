/**
 * `npm run pictures`: plays the recorded history and takes the pictures that README.md shows, of the page, the page on a
 * phone in the dark, what arrives in a mailbox and on a phone, and the track. Needs Chromium; half a minute. Also draws
 * anew the letters of `/track.png`.
 */
import { statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { DEFAULT_DOSSIER } from '../../functions/dossierFile.ts';
import { runReplay } from '../../infra/replay/runReplay.ts';
import { createProgressBar } from '../../infra/terminal/progressBar.ts';
import { isMissing, launchChromium } from '../site/browser/chromium.ts';
import { drawLetters } from './drawLetters.ts';

interface Picture {
  file: string;
  path: string;
  options: BrowserContextOptions;
  /** Does what a reader would do before looking. */
  prepare?: (page: Page) => Promise<unknown>;
}

const PICTURES: readonly Picture[] = [
  { file: 'page.png', path: '/', options: { viewport: { width: 1240, height: 1240 } } },
  {
    file: 'phone.png',
    path: '/',
    options: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, colorScheme: 'dark' },
  },
  {
    file: 'mail.png',
    path: '/inbox',
    options: { viewport: { width: 900, height: 800 } },
    prepare: (page) => page.locator('.boxes').evaluate((boxes) => boxes.scrollIntoView()),
  },
];

/** The pictures lie beside the pages that they show. */
const fileOf = (name: string) => fileURLToPath(new URL(`../../functions/site/${name}`, import.meta.url));

async function take(browser: Browser, siteUrl: string, { file, path, options, prepare }: Picture): Promise<string> {
  const page = await browser.newPage({ ...options, javaScriptEnabled: false });
  await page.goto(siteUrl + path);
  await prepare?.(page);
  await page.screenshot({ path: fileOf(file) });
  await page.close();
  return `functions/site/${file}, ${Math.round(statSync(fileOf(file)).size / 1024)} kB`;
}

writeFileSync(fileOf('picture/letters.json'), drawLetters());
if (isMissing) process.exit(1);
const replay = await runReplay({
  archiveFolder: 'infra/replay/archive',
  // The addresses in the mails are those of a site that is up, not of this machine.
  home: { data: null, dossierFile: DEFAULT_DOSSIER, siteUrl: 'https://parley.example' },
  progress: createProgressBar({ write: (text) => process.stdout.write(text) }),
});
const browser = await launchChromium();
try {
  for (const picture of PICTURES) process.stdout.write(`${await take(browser, replay.home.localUrl, picture)}\n`);
  writeFileSync(fileOf('track.svg'), await (await fetch(`${replay.home.localUrl}/track.svg`)).text());
} finally {
  await browser.close();
  await replay.stop();
}
