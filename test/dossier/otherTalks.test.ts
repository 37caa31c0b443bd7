import { describe, expect, it } from 'vitest';
import { detectorOf } from './detectorOf.ts';

const detect = detectorOf('armenia-azerbaijan');

function judge(feedId: string, title: string) {
  const found = detect(feedId, title, '2025-07-10T12:00:00Z');
  if (found.outcome === 'dropped') return { kind: 'dropped', place: null, day: null };
  const { kind, place, date } = found.report;
  return { kind, place, day: date?.from ?? null };
}

/** Headlines made up for these tests, about talks that the code has never heard of. */
describe('with the dossier of other talks, the same code', () => {
  it.each([
    [
      'apa-en',
      'Armenian and Azerbaijani leaders to meet in Abu Dhabi on Friday',
      'round-scheduled',
      'abu-dhabi',
      '2025-07-11',
    ],
    [
      'france24-fr',
      'Aliev et Pachinian doivent se rencontrer vendredi à Abou Dhabi',
      'round-scheduled',
      'abu-dhabi',
      '2025-07-11',
    ],
    ['google-news-ar', 'لقاء مرتقب بين باشينيان وعلييف في أبو ظبي غدا', 'round-scheduled', 'abu-dhabi', '2025-07-11'],
    ['oc-media', 'Pashinyan and Aliyev begin talks in Abu Dhabi', 'round-opened', 'abu-dhabi', null],
    ['eurasianet', 'Aliyev, Pashinyan held five-hour talks in Abu Dhabi', 'round-concluded', 'abu-dhabi', null],
    ['france24-fr', 'Pachinian et Aliev se sont rencontrés à Abou Dhabi', 'round-concluded', 'abu-dhabi', null],
    ['civilnet', 'Armenia-Azerbaijan meeting in Brussels postponed', 'round-postponed', 'brussels', null],
    ['dw-en', 'Armenia and Azerbaijan sign peace agreement at White House', 'agreement', null, null],
    ['oc-media', 'Armenia-Azerbaijan treaty talks hit dead end over constitution', 'breakdown', null, null],
  ])('reads %s: %s', (feed, title, kind, place, day) => {
    const seen = judge(feed, title);
    expect(seen.kind).toBe(kind);
    if (place) expect(seen.place).toBe(place);
    if (day) expect(seen.day).toBe(day);
  });

  it.each([
    ['anadolu-en', 'Turkish, Armenian envoys meet at border to discuss normalization'],
    ['dw-en', 'Israeli and Syrian officials hold talks in Baku'],
    ['trend-en', 'Azerbaijan, Iran foreign ministers meet in Tehran'],
    ['anadolu-en', 'Azerbaijani president meets Turkish counterpart in Ankara'],
    ['dw-en', 'Israel and Syria to resume talks in Paris on Monday'],
    ['civilnet', 'Armenian parliament debates budget amendments'],
  ])('keeps out %s: %s', (feed, title) => {
    expect(judge(feed, title).kind).toBe('dropped');
  });

  it.each([
    ['oc-media', 'Why Armenia and Azerbaijan agreed on a treaty but will not sign it'],
    ['apa-en', 'Aliyev: peace treaty with Armenia could be signed next year'],
    ['eurasianet', 'Are Armenia and Azerbaijan about to meet in Brussels?'],
  ])('sees words, no event, in %s: %s', (feed, title) => {
    expect(['statement', 'background', 'dropped']).toContain(judge(feed, title).kind);
  });
});
