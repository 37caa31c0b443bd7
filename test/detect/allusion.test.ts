/** News that names neither pair nor city plainly, and of which several signs together show whose talks they are. */
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../shared/detect/detector.ts';
import { NOTHING_KNOWN, type TalksContext } from '../../shared/detect/talksContext.ts';
import { makeItem } from '../samples/news.ts';
import { dossier, feed, newsOf } from './headline.ts';

const detect = createDetector(dossier);
const awaited: TalksContext = {
  rounds: [{ place: null, phase: 'scheduled', from: '2026-01-04', to: '2026-01-08' }],
};

function told(title: string, summary: string, lang = 'en', context = NOTHING_KNOWN): string {
  return newsOf(detect(makeItem(title, { summary, lang }), feed, context));
}

describe('three signs together', () => {
  it.each([
    [
      'en',
      'The foes to meet again on the 16th',
      'Washington said both delegations will travel to Paris for a third round.',
    ],
    ['fr', 'Nouveau rendez-vous le 16', 'Les deux délégations se retrouveront à Paris, annonce Washington.'],
    ['he', 'נקבע מועד חדש לשיחות', 'שתי המשלחות ייפגשו בפריז ב-16 בינואר, כך מסרה וושינגטון.'],
    [
      'de',
      'Gespräche sollen weitergehen',
      'Beide Delegationen werden sich am 16. Januar in Paris treffen, teilte Washington mit.',
    ],
    ['he', 'שוב נפגשים', 'שתי המשלחות ייפגשו בפריז ב-16 בחודש, מסרה וושינגטון.'],
    ['en', 'The two sides to talk on', 'Washington said both delegations will travel to Paris.'],
    ['fr', 'On remet ça', 'Les deux délégations se retrouveront à Paris, annonce Washington.'],
    ['ar', 'جولة أخرى', 'قالت واشنطن إن الوفدين سيلتقيان في باريس.'],
    ['de', 'Neuer Termin', 'Beide Delegationen sollen in Paris tagen, teilte Washington mit.'],
  ])('without a side, let an item support what others tell, never begin it: %s, %s', (lang, title, summary) => {
    expect(told(title, summary, lang)).toMatch(/^round-scheduled, (weak|strong), support only$/);
  });

  it('let one that names a side begin something, weakly, where its wording is plain', () => {
    const summary = 'Syria said both delegations will travel to Paris for a third round.';
    expect(told('The foes to meet again on the 16th', summary)).toBe('round-scheduled, weak');
  });

  it('may be one side, a city and a round that is waited for', () => {
    const title = 'Syrian official to negotiate in Baku';
    expect(told(title, '')).toBe('starts nothing');
    expect(told(title, '', 'en', awaited)).toMatch(/support only$/);
  });
});

describe('are too little', () => {
  it.each([
    ['where a side sees the mediator on business of its own', 'Sharaa meets US envoy Barrack for talks in Baku', ''],
    ['where another track is named', 'Ukraine: both delegations back in Paris for third round', 'Washington mediates.'],
    [
      'where the headline is about force',
      'Two killed before Paris talks',
      'Washington urged both sides to go on with the round.',
    ],
    ['where it is sport', 'Friendly match of both sides in Paris', 'The US team plays its third round.'],
    ['without a word of talks', 'Rivals clash over prices in Paris', 'Washington looks on.'],
  ])('%s', (_why, title, summary) => {
    expect(told(title, summary, 'en', awaited)).toBe('starts nothing');
  });

  it('of two signs', () => {
    expect(told('Delegations meet in Paris', 'They came on Monday.')).toBe('starts nothing');
  });

  it('where the city is a side’s own capital', () => {
    expect(told('Talks in Damascus break down', 'The coalition parties could not agree.', 'en')).toBe('starts nothing');
  });
});
