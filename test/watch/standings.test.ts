import { describe, expect, it } from 'vitest';
import { compareStandings, type Standings } from '../../shared/watch/standings.ts';
import type { Found } from '../../shared/watch/troubles.ts';

const hour = (hours: number) => new Date(Date.UTC(2026, 0, 5, 8 + hours));

/** What rings, look after look. */
function rings(...looks: [number, Found][]): string[][] {
  let standings: Standings = {};
  return looks.map(([at, found]) => {
    const compared = compareStandings(standings, found, hour(at));
    standings = compared.standings;
    return [...compared.ring, ...compared.over.map((trouble) => `over: ${trouble}`)];
  });
}

describe('a trouble that lasts', () => {
  it('rings when it begins, once more each day, and is said to be over', () => {
    const stuck = { 'Alerts rejected': 2 };
    const looks = rings([0, stuck], [1, stuck], [23, stuck], [24, stuck], [25, stuck], [26, { 'Alerts rejected': 0 }]);
    expect(looks).toEqual([['Alerts rejected'], [], [], ['Alerts rejected'], [], ['over: Alerts rejected']]);
  });

  it('rings again when it becomes more, also after it had become less', () => {
    const counts = [1, 2, 1, 2].map((count, at): [number, Found] => [at, { 'Alerts waiting': count }]);
    expect(rings(...counts)).toEqual([['Alerts waiting'], ['Alerts waiting'], [], ['Alerts waiting']]);
  });

  it('keeps no other from ringing', () => {
    const both = { 'Alerts rejected': 1, 'News silent': 1 };
    expect(rings([0, { 'Alerts rejected': 1, 'News silent': 0 }], [1, both])).toEqual([
      ['Alerts rejected'],
      ['News silent'],
    ]);
  });

  it('is not over because nobody looked for it', () => {
    const spent = { 'SMS spend near the cap': 1 };
    expect(rings([0, spent], [1, {}], [2, spent])).toEqual([['SMS spend near the cap'], [], []]);
  });

  it('tells since when it lasts', () => {
    const { standings } = compareStandings({}, { 'News silent': 1 }, hour(0));
    const later = compareStandings(standings, { 'News silent': 1 }, hour(30));
    expect(later.standings).toEqual({
      'News silent': { since: hour(0).toISOString(), rungAt: hour(30).toISOString(), count: 1 },
    });
  });
});
