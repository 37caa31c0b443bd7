import { expect, it } from 'vitest';
import { toItem } from '../../shared/feeds/toItem.ts';
import { testFeed } from '../poll/fetchServer.ts';
import { firstItem, rss } from './readText.ts';

const aggregator = testFeed('https://news.google.com/rss/search?q=x', { aggregator: true, lang: 'ar' });
const outlet = testFeed('https://outlet.example/feed', { lang: 'en' });

const entry = (title: string, source: string, url = 'https://www.outlet.example') =>
  firstItem(
    rss(
      `<item><title>${title}</title><guid>1</guid><description>&lt;a&gt;other headline&lt;/a&gt;</description><source url="${url}">${source}</source></item>`,
    ),
  );

it("an item carries its feed and that feed's language", async () => {
  expect(toItem(await entry('A', 'Outlet'), outlet)).toMatchObject({
    id: '1',
    feedId: 'test-feed',
    lang: 'en',
    summary: 'other headline',
  });
  expect(toItem(await entry('A', 'Outlet'), outlet)).not.toHaveProperty('guid');
});

it.each([
  ['Talks - what next? - Outlet', 'Outlet', 'Talks - what next?'],
  ['محادثات جنيف - رويترز', 'رويترز', 'محادثات جنيف'],
  ['Talks open – The Outlet-Times', 'The Outlet-Times', 'Talks open'],
  ['Talks open - outlet.example', 'Outlet News', 'Talks open'],
  ['Talks - what next?', 'Outlet', 'Talks - what next?'],
  ['Outlet', 'Outlet', 'Outlet'],
])("an aggregator's headline %j from %j is %j", async (title, source, expected) => {
  expect(toItem(await entry(title, source), aggregator).title).toBe(expected);
});

it("an aggregator's summary, which holds other outlets' headlines, is left out", async () => {
  expect(toItem(await entry('A - Outlet', 'Outlet'), aggregator)).toMatchObject({
    summary: '',
    content: '',
    lang: 'ar',
  });
});
