import { describe, expect, it } from 'vitest';
import { kindOf } from './headline.ts';
import { newsroom } from './headlines/newsroom.ts';

const TUESDAY = '2026-02-10T09:00:00Z';

/** What is told, and above all what is not: a threat of a breakdown, a deal that is near, a reaction, somebody else's talks. */
describe.each(Object.entries(newsroom))('a newsroom headline in %s', (lang, rows) => {
  const named = rows.map(([outcome, title, summary = '', published = TUESDAY]) => ({
    outcome,
    title,
    summary,
    published,
  }));

  it.each(named)('is $outcome: $title', ({ outcome, title, summary, published }) => {
    expect(kindOf(title, { lang, summary, published }).split(/[: ]/)[0]).toBe(outcome.split(/[: ]/)[0]);
  });
});
