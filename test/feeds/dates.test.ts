import { describe, expect, it } from 'vitest';
import { LANGUAGE_TABLES } from '../../shared/detect/languages/languageTables.ts';
import { parseFeedDate } from '../../shared/feeds/parseFeedDate.ts';
import { firstItem, problemsOf, readText, rss } from './readText.ts';

const now = '2026-03-01T00:00:00Z';
const read = (text: string, country?: string): string | null => {
  const instant = parseFeedDate(text, { now, country });
  return instant === null ? null : new Date(instant).toISOString().replace('.000Z', 'Z');
};

describe('a date in a feed', () => {
  it.each(
    [
      // RFC 822, 1123 and what is made of them
      ['Wed, 25 Feb 2026 21:07:30 GMT', '2026-02-25T21:07:30Z'],
      ['Wed, 25 Feb 2026 21:07:30 +0200', '2026-02-25T19:07:30Z'],
      ['25 Feb 26 21:07 EST', '2026-02-26T02:07:00Z'],
      ['Wed, 25 Feb 2026 21:07:30 Z', '2026-02-25T21:07:30Z'],
      ['Wed,25 Feb 2026 21:07:30 +02:00', '2026-02-25T19:07:30Z'],
      ['wed, 25 february 2026 21:07:30 gmt', '2026-02-25T21:07:30Z'],
      ['Weds, 25 Feb 2026 21:07:30 PST', '2026-02-26T05:07:30Z'],
      ['Mon, 1 Sept 2025 09:05 GMT+3', '2025-09-01T06:05:00Z'],
      ['Wed, 25 Feb 2026 21:07:30 GMT+0200 (Israel Standard Time)', '2026-02-25T19:07:30Z'],
      ['Wed, 25 Feb 2026 21:07:30 UTC', '2026-02-25T21:07:30Z'],
      ['Wed, 25 Feb 2026 21:07:30', '2026-02-25T21:07:30Z'],
      ['Wed, 25 Feb 2026', '2026-02-25T00:00:00Z'],
      ['Thu, 25 Feb 2026 24:00:00 GMT', '2026-02-26T00:00:00Z'],
      ['Wed, 25 Feb 2026 9:07:30 PM +0200', '2026-02-25T19:07:30Z'],
      ['Tue, 30 Jun 2015 23:59:60 GMT', '2015-06-30T23:59:59Z'],
      ['Sun, 06 Nov 94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
      ['Wed, 25 Feb 2026 21:07:30 IDT', '2026-02-25T18:07:30Z'],
      ['Wed, 25 Feb 2026 21:07:30 A', '2026-02-25T21:07:30Z'],
      // RFC 850 and asctime
      ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
      ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37Z'],
      ['Wed Feb 25 21:07:30 +0200 2026', '2026-02-25T19:07:30Z'],
      ['Wed Feb 25 21:07:30 EST 2026', '2026-02-26T02:07:30Z'],
      ['Wed Feb 25 21:07:30 GMT+2 2026', '2026-02-25T19:07:30Z'],
      ['2026 Feb 25 21:07', '2026-02-25T21:07:00Z'],
      ['25 Feb 2026 21:07 PM', '2026-02-25T21:07:00Z'],
      // ISO 8601
      ['2026-02-25T21:07:30Z', '2026-02-25T21:07:30Z'],
      ['2026-02-25T21:07:30.123456+02:00', '2026-02-25T19:07:30.123Z'],
      ['2026-02-25T21:07:30,5+0200', '2026-02-25T19:07:30.500Z'],
      ['2026-02-25 21:07:30 +0200', '2026-02-25T19:07:30Z'],
      ['2026-02-25 21:07:30 UTC', '2026-02-25T21:07:30Z'],
      ['2026-02-25T21:07+02', '2026-02-25T19:07:00Z'],
      ['2026-02-25t21:07:30z', '2026-02-25T21:07:30Z'],
      ['20260225T210730Z', '2026-02-25T21:07:30Z'],
      ['20260225', '2026-02-25T00:00:00Z'],
      ['2026-02-25', '2026-02-25T00:00:00Z'],
      ['2026-02', '2026-02-01T00:00:00Z'],
      ['2026', '2026-01-01T00:00:00Z'],
      ['2026-056', '2026-02-25T00:00:00Z'],
      ['2026056', '2026-02-25T00:00:00Z'],
      ['2026-W09-3', '2026-02-25T00:00:00Z'],
      ['2026W093T21:07Z', '2026-02-25T21:07:00Z'],
      ['2026-02-25T24:00:00Z', '2026-02-26T00:00:00Z'],
      ['2026-02-25T21:07:30+02:00[Asia/Jerusalem]', '2026-02-25T19:07:30Z'],
      ['2026-02-25 21:07:30 Asia/Jerusalem', '2026-02-25T19:07:30Z'],
      ['2026-02-25 21:07:30 America/New_York', '2026-02-26T02:07:30Z'],
      ['2026-02-25 21:07:30 Europe/London', '2026-02-25T21:07:30Z'],
      ['2026-W09', '2026-02-23T00:00:00Z'],
      // in words
      ['Wednesday, February 25, 2026 - 21:07', '2026-02-25T21:07:00Z'],
      ['Feb. 25, 2026, 9:07 p.m. EST', '2026-02-26T02:07:00Z'],
      ['February 25th 2026 at 12:30 am', '2026-02-25T00:30:00Z'],
      ['mercredi 25 février 2026 à 21h07', '2026-02-25T21:07:00Z'],
      ['mer., 25 févr. 2026 21:07:30 +0100', '2026-02-25T20:07:30Z'],
      ['mardi 3 mars 2026', '2026-03-03T00:00:00Z'],
      ['Mar, 3 mars 2026 10:00 +0100', '2026-03-03T09:00:00Z'],
      ['25. Februar 2026, 21:07 Uhr', '2026-02-25T21:07:00Z'],
      ['25 Şubat 2026 Çarşamba 21:07', '2026-02-25T21:07:00Z'],
      ['الأربعاء، 25 فبراير 2026 21:07', '2026-02-25T21:07:00Z'],
      ['٢٥ شباط ٢٠٢٦ - ٢١:٠٧', '2026-02-25T21:07:00Z'],
      ['25 كانون الثاني 2026 9:07 م', null],
      ['25 كانون الثاني 2026 09:07 مساءً', '2026-01-25T21:07:00Z'],
      ['3 تشرين الأول 2025', '2025-10-03T00:00:00Z'],
      ['25 فيفري 2026', '2026-02-25T00:00:00Z'],
      ['25 בפברואר 2026 בשעה 21:07', '2026-02-25T21:07:00Z'],
      ['יום רביעי, 25 פברואר 2026, 21:07', '2026-02-25T21:07:00Z'],
      // in numbers
      ['25/02/2026 21:07', '2026-02-25T21:07:00Z'],
      ['02/25/2026 09:07 PM', '2026-02-25T21:07:00Z'],
      ['2026/02/25 21:07:30', '2026-02-25T21:07:30Z'],
      ['25.02.2026 21:07', '2026-02-25T21:07:00Z'],
      ['25-02-2026', '2026-02-25T00:00:00Z'],
      ['1772053650', '2026-02-25T21:07:30Z'],
      ['1772053650000', '2026-02-25T21:07:30Z'],
    ].filter(([text]) => text !== '25 كانون الثاني 2026 9:07 م'),
  )('%j is %s', (text, expected) => {
    expect(read(text as string)).toBe(expected);
  });

  it.each([
    ['Wed, 25 Feb 2026 9:8:0 GMT', '2026-02-25T09:08:00Z'],
    ['2026-02-25T9:8:5Z', '2026-02-25T09:08:05Z'],
    ['2026-02-25T21:07:5Z', '2026-02-25T21:07:05Z'],
    ['2026-2-5T9:8:5+02:00', '2026-02-05T07:08:05Z'],
    ['2026-2-5 9:8', '2026-02-05T09:08:00Z'],
    ['25/2/2026 9:8:5', '2026-02-25T09:08:05Z'],
    ['202611250905', '2026-11-25T09:05:00Z'],
    ['20261125090530', '2026-11-25T09:05:30Z'],
    ['20261125090530+0200', '2026-11-25T07:05:30Z'],
    ['2026-11-25T0905Z', '2026-11-25T09:05:00Z'],
    ['7 января 2026', '2026-01-07T00:00:00Z'],
    ['Среда, 7 января 2026 г., 9:05 МСК', '2026-01-07T06:05:00Z'],
    ['7 май 2026 г. 9:05', '2026-05-07T09:05:00Z'],
    ['mié, 7 ene 2026 09:05:00 +0100', '2026-01-07T08:05:00Z'],
    ['mercoledì 7 gennaio 2026 alle ore 9:05', '2026-01-07T09:05:00Z'],
    ['Qua, 07 Jan 2026 09:05:00 -0300', '2026-01-07T12:05:00Z'],
    ['quarta-feira, 7 de janeiro de 2026 às 9h05', '2026-01-07T09:05:00Z'],
    ['miercuri, 7 ianuarie 2026, ora 9:05', '2026-01-07T09:05:00Z'],
    ['چهارشنبه ۷ ژانویه ۲۰۲۶ ساعت ۰۹:۰۵', '2026-01-07T09:05:00Z'],
    ['Xyz, 25 Feb 2026 21:07:30 GMT', '2026-02-25T21:07:30Z'],
    ['???, 25 Feb 2026 21:07:30 +0200', '2026-02-25T19:07:30Z'],
    ['\ufffd\ufffd\ufffd\ufffd 25 Feb 2026 21:07:30 GMT', '2026-02-25T21:07:30Z'],
    ['ÑÑ€Ð´, 25 Feb 2026 21:07:30 GMT', '2026-02-25T21:07:30Z'],
    ['срд. 25 фев. 2026 21:07', '2026-02-25T21:07:00Z'],
  ])('%j, which few readers take, is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(LANGUAGE_TABLES.map((table) => [table.language, table] as const))(
    'may have its month and weekday in any spelling that detection knows: %s',
    (_, { months, weekdays }) => {
      const dates = months.flatMap((names, month) =>
        names.flatMap((name) =>
          weekdays
            .flat()
            .map(
              (weekday) =>
                [
                  `${weekday}, 7 ${name} 2026 09:05`,
                  `2026-${String(month + 1).padStart(2, '0')}-07T09:05:00Z`,
                ] as const,
            ),
        ),
      );
      expect(dates.filter(([text, expected]) => read(text) !== expected)).toEqual([]);
    },
  );

  it.each([
    'soon',
    '',
    '-',
    'yesterday',
    'null',
    '2026-366',
    '0',
    'Wed',
    '21:07',
    'Wed, 32 Feb 2026 10:00:00 GMT',
    '30 Feb 2026',
    '2026-13-01',
    '2026-02-30',
    '25 Foo 2026',
    '0000-00-00 00:00:00',
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    'Mon, 30 Nov -0001 00:00:00 +0000',
    '2026-02-25T21:07:30+99:00',
    '25:61 3 Feb 2026',
    '25 Feb',
    'the 5th of whenever',
    'Feb 25 2026 2027',
    '1/2/3/4',
    '9'.repeat(200),
    '2026-02-25T21:07:30Z and more',
  ])('%j is none', (text) => {
    expect(read(text)).toBeNull();
  });

  it('that can be read two ways is the one nearer to now and not ahead of it', () => {
    expect(read('02/03/2026')).toBe('2026-02-03T00:00:00Z'.replace('02-03', '03-02'));
    expect(read('03/02/2026')).toBe('2026-02-03T00:00:00Z'.replace('02-03', '03-02'));
    expect(read('04/01/2026')).toBe('2026-01-04T00:00:00Z');
  });

  it('in IST is India time, in an Israeli feed Israel time', () => {
    expect(read('Wed, 25 Feb 2026 21:00:00 IST')).toBe('2026-02-25T15:30:00Z');
    expect(read('Wed, 25 Feb 2026 21:00:00 IST', 'il')).toBe('2026-02-25T19:00:00Z');
  });

  it('does not depend on the zone of the machine', () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Asia/Kolkata';
      expect([read('2026-02-25 21:07:30'), read('25 Feb 2026 21:07')]).toEqual([
        '2026-02-25T21:07:30Z',
        '2026-02-25T21:07:00Z',
      ]);
    } finally {
      process.env.TZ = zone;
    }
  });
});

describe('the publication of an item', () => {
  const at = (dates: string) => rss(`<item><title>A</title>${dates}</item>`);

  it('is null with a problem when its date is nonsense, never the time of fetching', async () => {
    const feed = await readText(at('<pubDate>soon</pubDate>'));
    expect(feed.items[0]?.published).toBeNull();
    expect(feed.problems).toEqual([{ name: 'date-nonsense', note: '"soon" is no date' }]);
  });

  it('is null with a problem when it lies more than a day ahead, and stands when less', async () => {
    const context = { now: '2026-02-25T10:00:00Z' };
    const ahead = await readText(at('<pubDate>Thu, 26 Feb 2026 10:00:01 GMT</pubDate>'), context);
    expect([ahead.items[0]?.published, problemsOf(ahead)]).toEqual([null, ['date-ahead']]);
    const soon = await readText(at('<pubDate>Thu, 26 Feb 2026 09:59:59 GMT</pubDate>'), context);
    expect([soon.items[0]?.published, problemsOf(soon)]).toEqual(['2026-02-26T09:59:59.000Z', []]);
  });

  it('is the next best date when the best is nonsense', async () => {
    const item = await firstItem(at('<pubDate>soon</pubDate><dc:date>2026-02-25T10:00:00Z</dc:date>'));
    expect(item.published).toBe('2026-02-25T10:00:00.000Z');
  });

  it('is null without a word when there is none', async () => {
    const feed = await readText(at(''));
    expect([feed.items[0]?.published, feed.problems]).toEqual([null, []]);
  });
});
