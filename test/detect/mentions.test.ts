import { expect, it } from 'vitest';
import type { Detection } from '../../shared/detect/report.ts';
import { makeItem } from '../samples/news.ts';
import { detectItem } from './headline.ts';

const detect = (title: string, rest: Parameters<typeof makeItem>[1] = {}) => detectItem(makeItem(title, rest));
/** What stays to be read of an item that the rules dropped. */
const draftOf = (detection: Detection) => (detection.outcome === 'dropped' ? detection.draft : null);

it('keeps a draft of what names one side and talks, with place and outlet, though the rules drop it', () => {
  const detection = detect('Syrian traders negotiate in Baku');
  expect(detection).toMatchObject({
    outcome: 'dropped',
    drop: 'one-party-only',
    mentions: { side: true, talks: true },
  });
  expect(draftOf(detection)).toMatchObject({
    place: 'baku',
    participants: ['syria'],
    publisher: { name: 'Some Outlet' },
  });
});

it('makes one draft of an item, however often it is asked for', () => {
  const detection = detect('Syrian official to negotiate in Baku');
  expect(draftOf(detection)).toBe(draftOf(detection));
});

it('reports what names one side where its wording is of the talks, as a mention that starts nothing', () => {
  expect(detect('Syria says its delegation in Paris is ready for talks')).toMatchObject({
    outcome: 'report',
    mentions: { side: true, talks: true },
    report: { kind: 'statement', evidence: 'mention', supportsOnly: true, place: 'paris', participants: ['syria'] },
  });
});

it.each([
  ['en', 'Golan talks to resume next week'],
  ['ar', 'استئناف محادثات الجولان الأسبوع المقبل'],
  ['he', 'שיחות הגולן יתחדשו בשבוע הבא'],
  ['fr', 'Les négociations sur le Golan reprennent'],
])('takes a name of the talks for a side (%s)', (lang, title) => {
  const detection = detect(title, { lang });
  expect(detection.mentions).toMatchObject({ side: true, talks: true });
});

it.each([
  ['en', 'Paris talks end without breakthrough'],
  ['ar', 'انتهاء محادثات باريس دون نتيجة'],
  ['es', 'Las negociaciones de París fracasan'],
  ['he', 'שיחות פריז הסתיימו ללא פריצת דרך'],
])('takes the city that stands for the talks for their name, and not one they are in (%s)', (lang, title) => {
  expect(detect(title, { lang }).mentions).toMatchObject({ side: true, talks: true });
  expect(detect('Second day of talks ends in Paris').mentions.side).toBe(false);
});

it('sees a city with talks in it, whoever talks', () => {
  expect(detect('Second day of talks ends in Paris').mentions).toEqual({ side: false, talks: true, venues: ['paris'] });
});

it('does not take a leader who is in the news for everything for a word of talks', () => {
  expect(detect('Netanyahu visits a school in Haifa').mentions).toMatchObject({ side: true, talks: false });
});

it('keeps nothing of what names neither, nor of talks before these', () => {
  expect(draftOf(detect('Bakery opens in Lyon'))).toBeNull();
  expect(draftOf(detect('Israel and Syria hold talks', { published: '2000-01-05T09:00:00.000Z' }))).toBeNull();
});
