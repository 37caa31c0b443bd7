import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HttpServer, startHttpServer } from '../../infra/local/httpServer.ts';
import { openEveryLink } from '../local/openEveryLink.ts';
import { findLink } from '../local/snsHarness.ts';
import { readerByMail } from '../replay/recorded/record.ts';
import { findFaults, type SeenPage } from './browser/axe.ts';
import { isMissing, launchChromium, openPhone, type Phone } from './browser/chromium.ts';
import { type Reader, startReader } from './browser/startReader.ts';
import { CODE } from './makeServices.ts';
import { type SiteHarness, startSite } from './siteHarness.ts';

const MAIL = 'reader@example.org';
const NUMBER = '+44 7911 123456';

/** Pages that differ by an id or a value are of one kind: "/e/82a2e90f/reports" is "/e/1/reports". */
function kindOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const kind = pathname.replace(/\/(\d+|[0-9a-f]{8,}|[\d-]+T[^/]+)(?=\/|$)/g, '/1');
  const fields = [...searchParams].flatMap(([name, value]) => (value === '' ? [] : [name]));
  return fields.length === 0 ? kind : `${kind}?${fields.sort().join('&')}`;
}

/** Every page that there is, found by following links and by what the reader below does; who adds one adds it here. */
const KINDS = `
/
/confirm
/confirm/link
/e/1
/e/1/reports
/inbox
/nowhere
/outputs
/privacy
/sns?Action&Endpoint&Token&TopicArn
/sns?Action&SubscriptionArn
/stop
/stop?key&subscription
/stop?what
/subscribe
/talks
/timeline
/timeline?kind
/timeline?kind&round
/timeline?kind&words
/timeline?round
/timeline?words
/track
/why/1/1
/why/none/1
/yours
/yours/erase
`;

describe.skipIf(isMissing)('in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  describe('a reader with a phone, the keyboard alone and no scripts, in the dark and in the light by turns', () => {
    let reader: Reader;
    let phone: Phone;
    const seen = new Map<string, SeenPage>();

    beforeAll(async () => {
      reader = await startReader();
      phone = await openPhone(browser, 'dark');
    });
    let steps = 0;
    beforeEach(async () => {
      steps += 1;
      await phone.page.emulateMedia({ colorScheme: steps % 2 === 0 ? 'light' : 'dark' });
    });
    afterAll(() => reader?.stop());

    /** Remembers the page as it is: of each kind, what was seen last. */
    const look = async () => {
      const url = phone.page.url();
      const heading = await phone.page.locator('h1').first().textContent();
      seen.set(`${kindOf(url)} ${heading}`, { url, html: await phone.page.content() });
    };
    const open = async (path: string) => {
      await phone.page.goto(reader.home.url + path);
      await look();
    };
    /** `address` is for a page whose heading was there before: without it the page one comes from would do. */
    const arriveAt = async (heading: string | RegExp, address?: RegExp) => {
      if (address) await phone.page.waitForURL(address);
      await phone.showsHeading(heading);
      await look();
    };
    const follow = async (link: string) => {
      await phone.tabTo(link);
      await phone.press('Enter');
    };
    const codeInText = () => /\b\d{6,8}\b/.exec(reader.lastText())?.[0] ?? 'no code';

    it('subscribes by mail: the form, the mail under the title that the form announced, the link in it', async () => {
      await open('/');
      const [, title = ''] = /titled “(.*?)”/.exec((await phone.page.locator('.join').textContent()) ?? '') ?? [];
      await phone.enter('email', MAIL);
      await arriveAt('Check your mail');
      expect(await phone.page.locator('.intro').textContent()).toContain(`titled “${title}”`);
      await open('/inbox');
      expect(await phone.page.locator('.mail h3').first().textContent()).toBe(title);
      await follow('a[href*="Action=ConfirmSubscription"]');
      await arriveAt('Subscription confirmed');
    });

    it('subscribes by text: the form, the first report, the code', async () => {
      await open('/');
      await phone.tabTo('[name="stage"]');
      await phone.press('ArrowDown');
      // The field is before the choice: back with the keyboard.
      while ((await phone.page.locator('[name="phone"]:focus').count()) === 0) await phone.press('Shift+Tab');
      await phone.page.keyboard.insertText(NUMBER);
      await phone.press('Enter');
      await arriveAt('Enter your code');
      await phone.enter('code', '000000');
      await arriveAt('Enter your code');
      expect(await phone.page.locator('#code-error').textContent()).toContain('not right');
      await phone.enter('code', codeInText());
      await arriveAt('You are subscribed');
    });

    it('is told of the round by both, and the link leads to what is known of it', async () => {
      const told = await reader.pollAt('01T10:05');
      expect(told.map((each) => each.split(' ')[0]).sort()).toEqual(['mail', 'sms']);
      await open('/inbox');
      await follow('.mail a[href*="/e/"]');
      await arriveAt('Round announced');
      await follow('.back a');
      await arriveAt(/security talks/);
    });

    it('changes the choice of the phone to outcomes, and is told of the opening by mail alone', async () => {
      await open('/');
      await phone.tabTo('[name="interest"]');
      await phone.press('ArrowDown', 'ArrowDown');
      while ((await phone.page.locator('[name="phone"]:focus').count()) === 0) await phone.press('Shift+Tab');
      await phone.page.keyboard.insertText(NUMBER);
      await phone.press('Enter');
      await arriveAt('Enter your code');
      await phone.enter('code', codeInText());
      await arriveAt('You are subscribed');
      const told = await reader.pollAt('03T09:05');
      expect(told).toEqual([expect.stringMatching(/^mail .*opens in Paris/)]);
    });

    it('stops the texts by a code', async () => {
      await open('/stop');
      await phone.enter('phone', NUMBER);
      await arriveAt('Enter your code');
      await phone.enter('code', codeInText());
      await arriveAt('Stopped');
    });

    it('sees what is kept of the mailbox, erases it, and hears no more', async () => {
      await open('/stop');
      await phone.enter('email', MAIL);
      await arriveAt('Prove that the address is yours');
      await phone.enter('link', findLink(reader.lastText(), 'ConfirmSubscription'));
      await arriveAt('What we keep of you');
      await follow('form[action="/yours/erase"] button');
      await arriveAt('Erased');
      expect(await reader.pollAt('03T18:05')).toEqual([]);
    });

    it('asks why a report of an event counts', async () => {
      await open('/');
      await follow('h4 a');
      await arriveAt('Round ended');
      await follow('a[href$="/reports"]');
      await arriveAt('Reports and what each counts for');
      await follow('a[href^="/why/"]');
      await arriveAt('What was made of this report');
      expect(await phone.page.locator('.facts').textContent()).toContain('Its partCounts');
    });

    it('searches the timeline by words and by what happened', async () => {
      await open('/');
      await follow('a[href="/timeline"]');
      await arriveAt('Timeline');
      await phone.enter('words', 'paris');
      await arriveAt('Timeline', /words=paris/);
      expect(await phone.page.locator('#found').textContent()).toMatch(/^[23] events$/);
      await follow('.kinds a[href*="round-opened"]');
      await arriveAt('Timeline', /kind=round-opened/);
      expect(await phone.page.locator('#found').textContent()).toBe('1 event');
      await phone.enter('words', 'zeppelin');
      await arriveAt('Timeline', /words=zeppelin/);
      expect(await phone.page.locator('#found').textContent()).toBe('No event is like that');
    });

    it('meets nothing that axe finds wrong or that scrolls sideways, on these pages and any that a link leads to', async () => {
      await open('/nowhere');
      await follow('a[href="/"]');
      await phone.enter('email', 'not an address');
      await phone.page.locator('#email-error').waitFor();
      await look();
      // Who pastes the link of the mail gets a personal one to stop with.
      const answers = await readerByMail(reader.home, 'other@example.org');
      for (const { address, body } of answers) seen.set(`${address} ${body.length}`, { url: address, html: body });
      const kinds = new Set([...seen.values()].map(({ url }) => kindOf(url)));
      for (const [url, html] of (await openEveryLink(reader.home, answers)).pages) {
        if (!kinds.has(kindOf(url))) seen.set(url, { url, html });
        kinds.add(kindOf(url));
      }
      expect([...kinds].sort()).toEqual(KINDS.trim().split('\n').sort());
      expect(await findFaults(browser, [...seen.values()])).toEqual([]);
    }, 300_000);
  });

  describe('the page', () => {
    let harness: SiteHarness;
    let server: HttpServer;
    beforeAll(async () => {
      harness = await startSite();
      server = await startHttpServer(harness.site.fetch);
    });
    afterAll(async () => {
      await server?.stop();
      await harness?.stop();
    });

    it('puts an error beside its field and the focus into it', async () => {
      const { page, enter, press, tabTo, showsHeading } = await openPhone(browser, 'light');
      await page.goto(server.url);
      expect(await page.locator('.state').textContent()).toContain('Fifth round concluded in Paris');
      await enter('phone', '12345');
      const error = page.locator('#phone-error');
      expect(await error.textContent()).toContain('Enter the number with + and the country code');
      expect(await page.locator(':focus').getAttribute('name')).toBe('phone');
      expect(await page.locator('#phone').getAttribute('aria-describedby')).toContain('phone-error');
      const [errorBox, fieldBox] = [await error.boundingBox(), await page.locator('#phone').boundingBox()];
      expect(Math.abs((fieldBox?.y ?? 0) - (errorBox?.y ?? 0))).toBeLessThan(80);

      await press('Control+A');
      await page.keyboard.type(NUMBER);
      await tabTo('[name="interest"]');
      await press('ArrowDown', 'Enter');
      await showsHeading('Enter your code');
      await enter('code', CODE);
      await showsHeading('You are subscribed');
      expect(await harness.membersOf('rounds-confirmed')).toEqual(['+447911123456']);
    });

    it('prints all that is folded away, where each report is to be found, and no form', async () => {
      const { page } = await openPhone(browser, 'light');
      await page.goto(server.url);
      const [form, folded] = [page.locator('.join'), page.locator('.event details .headline').first()];
      expect([await form.isVisible(), await folded.isVisible()]).toEqual([true, false]);
      await page.emulateMedia({ media: 'print' });
      expect([await form.isVisible(), await folded.isVisible()]).toEqual([false, true]);
    });

    it('never scrolls sideways, on a phone as narrow as 320 pixels and on a desk, and asks for nothing but its own', async () => {
      const { page } = await openPhone(browser, 'light');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      for (const path of [
        '/',
        '/stop',
        '/confirm/link',
        '/track',
        '/talks',
        '/timeline',
        '/timeline?kind=agreement',
        '/outputs',
        '/privacy',
      ]) {
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
});
