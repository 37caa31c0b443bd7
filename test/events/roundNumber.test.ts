import { describe, expect, it } from 'vitest';
import { roundsCalendar } from '../../functions/site/outputs/roundsCalendar.ts';
import { buildMessage } from '../../shared/alerts/buildMessage.ts';
import { roundNumber } from '../../shared/events/roundNumber.ts';
import { makeAlert } from '../samples/news.ts';
import { DOSSIER } from '../site/sampleDossier.ts';
import { NOW, storyEvent, storyTestimony } from '../site/sampleEvents.ts';

/** The end of a round in Paris on this day, which each of these families numbers. */
function roundOn(day: string, counts: Record<string, number | null>, place: string | null = 'paris') {
  const testimonies = Object.entries(counts).map(([family, ordinal]) =>
    storyTestimony({ family, publisher: family, ordinal }),
  );
  return storyEvent({ date: { from: day, to: day }, place, ordinal: Object.values(counts)[0] ?? null, testimonies });
}
const number = (day: string, counts: Record<string, number | null>, place?: string | null) =>
  roundNumber([roundOn(day, counts, place)], DOSSIER);

// The course of the sample dossier has a third round in London on 2 June 2025, a fifth in Paris on 5 and 6 January 2026.
describe('the number of a round', () => {
  it('is that of the dossier’s course, however outlets count', () => {
    expect(number('2026-01-06', { reuters: 2, afp: 2 })).toBe(5);
    expect(number('2026-01-07', { reuters: null })).toBe(5);
    expect(number('2026-01-05', {}, null)).toBe(5);
  });

  it('is not that of a round in another place, or days later', () => {
    expect(number('2026-01-06', { reuters: null }, 'london')).toBe(null);
    expect(number('2026-01-12', { reuters: null })).toBe(null);
  });

  it('is what independent outlets agree on, where it fits between the rounds that the dossier numbers', () => {
    expect(number('2025-09-17', { reuters: 4, afp: 4 })).toBe(4);
    expect(number('2025-09-17', { reuters: 4, afp: 2 })).toBe(4);
    expect(number('2025-09-17', { reuters: 7, afp: 7 })).toBe(null);
    expect(number('2025-02-17', { reuters: 1, afp: 2 })).toBe(null);
    expect(number('2025-02-17', { reuters: 2, afp: 2 })).toBe(2);
  });

  it('may be one outlet’s, if it is the very next', () => {
    expect(number('2025-09-17', { reuters: 4, afp: null })).toBe(4);
    expect(number('2025-02-17', { reuters: 2, afp: null })).toBe(null);
  });

  it('is not one outlet’s where a round before it is counted differently', () => {
    const summer = { date: '2025-08-01', title: 'They meet', details: 'In secret.', source: 'Gazette', people: [] };
    const [shut, june, ...later] = DOSSIER.about.course;
    if (!shut || !june) throw new Error('the sample dossier has a course');
    const course = [shut, june, { ...summer, round: 'uncounted' as const }, ...later];
    const dossier = { about: { ...DOSSIER.about, course } };
    expect(roundNumber([roundOn('2025-09-17', { reuters: 4 })], dossier)).toBe(null);
    expect(roundNumber([roundOn('2025-09-17', { reuters: 4, afp: 4 })], dossier)).toBe(4);
    expect(roundNumber([roundOn('2025-08-01', { reuters: 4, afp: 4 })], dossier)).toBe(null);
  });

  it('is not one that only an outlet nobody knows gives, or that is given in denying the round', () => {
    expect(number('2025-02-17', { 'unknown:blog.example': 2, reuters: 2 })).toBe(null);
    const denied = storyTestimony({ family: 'reuters', ordinal: 4, denies: true });
    expect(roundNumber([storyEvent({ ...roundOn('2025-09-17', {}), testimonies: [denied] })], DOSSIER)).toBe(null);
  });

  it('is not one by which the round is only mentioned', () => {
    const counting = (evidence: 'weak' | 'mention') => {
      const testimonies = [storyTestimony({ family: 'reuters', ordinal: 4, evidence })];
      return roundNumber([storyEvent({ ...roundOn('2025-09-17', {}), testimonies })], DOSSIER);
    };
    expect(counting('weak')).toBe(4);
    expect(counting('mention')).toBe(null);
  });

  it('is read from events stored before reports kept their own count', () => {
    const old = storyEvent({ ordinal: 4, date: { from: '2025-09-17', to: '2025-09-17' } });
    expect(roundNumber([old], DOSSIER)).toBe(4);
    expect(roundNumber([{ ...old, ordinal: 2 }], DOSSIER)).toBe(null);
  });

  it('is none of an agreement between rounds', () => {
    expect(roundNumber([storyEvent({ kind: 'agreement' })], DOSSIER)).toBe(null);
  });
});

describe('a round whose number is not settled', () => {
  const round = roundOn('2025-02-17', { reuters: 1, afp: 2 });
  it('has its place for a name in the calendar, and none in a mail', () => {
    expect(roundsCalendar([round], DOSSIER, 'https://parley.example', NOW)).toContain('talks: round in Paris\r\n');
    const mail = buildMessage(makeAlert(round, 'confirmed'), DOSSIER, 'https://parley.example', 'all-confirmed').email;
    expect(mail).not.toMatch(/round \d/);
    const settled = roundOn('2026-01-06', { reuters: 1, afp: 2 });
    const told = buildMessage(makeAlert(settled, 'confirmed'), DOSSIER, 'https://parley.example', 'all-confirmed');
    expect(told.email).toContain('(round 5)');
  });
});
