import { describe, expect, it } from 'vitest';
import { createDetector } from '../../shared/detect/detector.ts';
import { FREEDONIA, makeDossier, RURITANIA, ZENDA } from '../samples/dossiers.ts';
import { makeItem } from '../samples/news.ts';
import { feed, newsOf } from './headline.ts';

const detect = createDetector(
  makeDossier({
    parties: [RURITANIA, FREEDONIA],
    mediators: [{ id: 'grandfenwick', name: 'Grand Fenwick', spellings: ['Grand Fenwick'] }],
    people: [
      {
        id: 'firefly',
        name: 'Rufus Firefly',
        side: 'freedonia',
        spellings: ['Firefly'],
        standsForSide: true,
        to: '2025-12-31',
      },
      { id: 'rudolf', name: 'Rudolf', side: 'ruritania', spellings: ['King Rudolf'], standsForSide: true },
    ],
    places: [ZENDA],
    competingTracks: [{ id: 'sylvania', name: 'Sylvania', spellings: ['Sylvania', 'Sylvanian'], with: ['freedonia'] }],
  }),
);
const read = (title: string, lang = 'en', published = '2025-06-02T09:00:00Z') =>
  detect(makeItem(title, { lang, published }), feed);
const outcome = (title: string, lang?: string) => {
  const detection = read(title, lang);
  return detection.outcome === 'report' ? detection.report.kind : detection.drop;
};

describe('a dossier about other talks', () => {
  it.each([
    ['Ruritania and Freedonia to meet in Zenda', 'en', 'round-scheduled'],
    ['Ruritanian and Freedonian envoys begin talks in Zenda', 'en', 'round-opened'],
    ['King Rudolf met Firefly in Zenda', 'en', 'round-concluded'],
    ['Freedonia and Ruritania sign peace treaty', 'en', 'agreement'],
    ['تأجيل المفاوضات بين روريتانيا وفريدونيا', 'ar', 'round-postponed'],
    ['קרסו השיחות בין רוריטניה לפרידוניה', 'he', 'breakdown'],
    ['La Ruritanie et la Freedonie ont repris les pourparlers à Zenda', 'fr', 'round-opened'],
  ])('is read with the same tables: %s', (title, lang, kind) => {
    expect(outcome(title, lang)).toBe(kind);
  });

  it.each([
    ['Ruritania signs declaration with Grand Fenwick in absence of Freedonia', 'en'],
    ['A Zenda, la Ruritanie signe une déclaration avec Grand Fenwick en l’absence de la Freedonie', 'fr'],
  ])('is told of no deal that one side makes with who mediates, on one word alone: %s', (title, lang) => {
    expect(newsOf(read(title, lang))).not.toContain('strong');
  });

  it('is told of a deal that both sides make with who mediates', () => {
    expect(newsOf(read('Ruritania and Freedonia sign declaration with Grand Fenwick'))).toBe('agreement, strong');
  });

  it('has its own competing track', () => {
    expect(outcome('Freedonia and Sylvania resume talks, Ruritania waits')).toBe('competing-track');
  });

  it('has no memory of the default talks', () => {
    expect(outcome('Israel and Syria resume talks in Paris')).toBe('not-about-talks');
  });

  it('knows its people only while they were in office', () => {
    const newsAt = (published: string) => newsOf(read('King Rudolf to meet Firefly in Zenda', 'en', published));
    expect(newsAt('2025-06-02T09:00:00Z')).toMatch(/^round-scheduled/);
    expect(newsAt('2026-06-02T09:00:00Z')).toBe('starts nothing');
  });
});
