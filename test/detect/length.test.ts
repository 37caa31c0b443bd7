import { describe, expect, it } from 'vitest';
import { eventSchema } from '../../shared/alerts/alertSchema.ts';
import { findLength } from '../../shared/detect/findLength.ts';
import { splitWords } from '../../shared/detect/fold.ts';
import { LANGUAGE_TABLES } from '../../shared/detect/languages/languageTables.ts';
import { createLexicon } from '../../shared/detect/lexicon.ts';
import { foundEvent } from '../../shared/events/evolve.ts';
import { reportOf } from './headline.ts';

function find(title: string, lead: string, lang: string) {
  const table = LANGUAGE_TABLES.find(({ language }) => language === lang);
  return findLength(splitWords(title), splitWords(lead), table ? createLexicon(table).lengths : null);
}
const read = (lang: string, text: string) => find(text, '', lang);

describe('the planned length of a round', () => {
  it.each([
    ['en', 'The talks are expected to last two days', { days: 2 }],
    ['en', 'Sides to hold two days of security talks in Harbour from Monday', { days: 2 }],
    ['en', 'Three-day talks open in Harbour', { days: 3 }],
    ['en', 'Envoys to meet in Harbour for up to 3 days', { days: 3 }],
    ['en', 'Envoys meet in Harbour for two days', { days: 2 }],
    ['en', 'Talks resume on Monday, may last longer than two days', { days: 2, longer: true }],
    ['en', 'A round over two days, which could be extended', { days: 2, longer: true }],
    ['fr', 'Un cinquième cycle est prévu sur deux jours', { days: 2 }],
    ['fr', 'Les pourparlers devraient durer trois jours, voire plus', { days: 3, longer: true }],
    ['ar', 'الجولة ستستمر يومين بوساطة', { days: 2 }],
    ['ar', 'محادثات لمدة ثلاثة أيام قابلة للتمديد', { days: 3, longer: true }],
    ['he', 'הסבב יימשך יומיים', { days: 2 }],
    ['he', 'השיחות צפויות להימשך יומיים ואולי יותר', { days: 2, longer: true }],
    ['de', 'Die Gespräche sollen zwei Tage dauern', { days: 2 }],
    ['de', 'Zweitägige Gespräche beginnen', { days: 2 }],
  ])('is read in %s: %s', (lang, text, length) => {
    expect(read(lang, text)).toEqual(length);
  });

  it.each([
    ['en', 'Talks end after two days of negotiations'],
    ['en', 'Talks to open in two days'],
    ['en', 'Two days before the round, a strike'],
    ['en', 'The talks lasted two days'],
    ['en', 'A pause that may last 90 days'],
    ['fr', 'Accord après deux jours de pourparlers'],
    ['ar', 'اختتام الجولة بعد يومين من المحادثات'],
    ['he', 'הסבב הסתיים אחרי יומיים של שיחות'],
    ['tr', 'Görüşmeler iki gün sürecek'],
  ])('is not what lies behind, is to come, or is written in a language without a table: %s, %s', (lang, text) => {
    expect(read(lang, text)).toBe(null);
  });

  it('is the headline’s, else the lead’s', () => {
    expect(find('Talks to last two days', 'Talks to last three days', 'en')).toEqual({ days: 2 });
    expect(find('Talks open', 'They are to last three days.', 'en')).toEqual({ days: 3 });
  });
});

describe('a report', () => {
  const headline = 'Scoop: Israel and Syria to resume talks in Paris on Monday, may last longer than two days';
  it('keeps the length that news of the announcement or opening gives', () => {
    expect(reportOf(headline)).toMatchObject({ kind: 'round-scheduled', planned: { days: 2, longer: true } });
    const told = 'Israel and Syria open talks in Paris';
    expect(reportOf(told, { summary: 'They are to last two days.' })).toMatchObject({ planned: { days: 2 } });
    expect(reportOf(told)).not.toHaveProperty('planned');
  });

  it('keeps none of news that the round is over', () => {
    const { kind, planned } = reportOf('Israel and Syria end two days of talks in Paris');
    expect([kind, planned]).toEqual(['round-concluded', undefined]);
  });

  it('hands it on to the event’s testimony, and an alert takes it through the outbox', () => {
    const report = { ...reportOf(headline), kind: 'round-scheduled' as const };
    const event = foundEvent(report, { id: 'e', roundId: 'r' }, '2026-01-05T09:05:00.000Z', false);
    expect(event.testimonies[0]?.planned).toEqual({ days: 2, longer: true });
    expect(eventSchema.parse(event).testimonies[0]?.planned).toEqual({ days: 2, longer: true });
  });
});
