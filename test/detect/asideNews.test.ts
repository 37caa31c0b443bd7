import { describe, expect, it } from 'vitest';
import { kindOf } from './headline.ts';

const published = '2026-01-05T09:00:00.000Z';

describe('what a headline dates by beginning with how long ago it was', () => {
  it.each([
    ['en', 'A year ago Israel and Syria signed a deal in Paris'],
    ['en', 'Exactly a year ago Israel-Syria talks collapsed in Baku'],
    ['de', 'Heute vor einem Jahr platzten die Gespräche zwischen Israel und Syrien'],
    ['ar', 'قبل عام اتفقت سوريا وإسرائيل على آلية مشتركة'],
    ['he', 'לפני שנה חתמו ישראל וסוריה על הסכם בפריז'],
  ])('tells nothing new: %s: %s', (lang, title) => {
    expect(['statement', 'background']).toContain(kindOf(title, { lang, published }));
  });

  it('tells what happened now, where the measure is of something else', () => {
    expect(kindOf('Israel and Syria sign deal in Paris, a year ago unthinkable')).toBe('agreement');
    expect(kindOf('Talks that collapsed months ago resume: Israel and Syria meet in Paris')).toBe('round-opened');
  });
});

describe('a gathering of another field', () => {
  it.each([
    ['en', 'Israel and Syria cricket boards agree tour dates', ''],
    ['en', 'France opens climate summit, Israel and Syria among 60 delegations', ''],
    ['de', 'Weltklimagipfel in Paris eröffnet, Israel und Syrien dabei', ''],
    ['de', 'Gipfeltreffen am Dienstag: Israel empfängt Syrien', 'Im Eishockeyfinale geht es um den Titel.'],
    ['en', 'Israel and Syria draw a line under it', 'The football teams shook hands after the match.'],
  ])('is not the talks: %s: %s', (lang, title, summary) => {
    expect(kindOf(title, { lang, summary, published })).toMatch(/^(dropped: not-about-talks|statement)$/);
  });

  it.each([
    ['en', 'Israeli and Syrian ministers held talks on the sidelines of the climate summit in Paris'],
    ['fr', 'Israël et la Syrie se sont réunis à Paris en marge du tournoi'],
    ['de', 'Israel und Syrien verhandelten in Paris am Rande des G20-Gipfels'],
  ])('is where the two met for themselves, on its sidelines: %s: %s', (lang, title) => {
    expect(kindOf(title, { lang, published })).toBe('round-concluded');
  });
});

describe('a headline that no rule tells by', () => {
  it.each([
    ['en', 'Syria opposition urges Sharaa to put off Israel round'],
    ['en', 'Battle of Israel and Syria for bridge enters third day'],
    ['en', 'The Israel-Syria truce, clause by clause'],
    ['de', 'Israel fordert Abbruch der Gespräche mit Syrien'],
  ])('tells nothing by its wording where somebody only asks for it, fights, or explains: %s: %s', (lang, title) => {
    expect(kindOf(title, { lang, published })).toMatch(/^(dropped: not-about-talks|statement|background)$/);
  });
});
