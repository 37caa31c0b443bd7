import { describe, expect, it } from 'vitest';
import { kindOf, reportOf } from './headline.ts';

describe('a round without a date', () => {
  it.each([
    ['en', 'No date for next round of Israel-Syria talks in Paris'],
    ['ar', 'لا موعد للجولة المقبلة من المفاوضات بين سوريا وإسرائيل'],
    ['fr', 'Aucune date pour le prochain round Israël-Syrie à Paris'],
    ['he', 'אין מועד לסבב הבא של השיחות בין ישראל לסוריה בפריז'],
  ])('is a statement (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('statement');
  });
});

describe('the number of a round', () => {
  it('is none of a day of it', () => {
    expect(reportOf('Second day of talks between Israel and Syria in Paris').ordinal).toBeNull();
    expect(reportOf('היום השני לשיחות ישראל-סוריה בפריז', { lang: 'he' }).ordinal).toBeNull();
    expect(reportOf('Second day of fifth round of talks between Israel and Syria in Paris').ordinal).toBe(5);
  });
});

describe('a round that goes off', () => {
  it('is opened', () => {
    expect(kindOf('Israel-Syria round gets going in London')).toBe('round-opened');
    expect(kindOf('השיחות בין ישראל לסוריה יצאו לדרך בלונדון', { lang: 'he' })).toBe('round-opened');
  });

  it('is scheduled where it is on for a day', () => {
    expect(kindOf('Israeli parley with Syria on for Wednesday in London')).toBe('round-scheduled');
  });
});

describe('a meeting today', () => {
  it('is going on, unless the lead says that it is still to come', () => {
    const title = 'Unterhändler aus Israel und Syrien kommen heute in London zusammen';
    expect(kindOf(title, { lang: 'de' })).toBe('round-opened');
    const summary = 'Das Treffen soll am Abend stattfinden.';
    expect(kindOf(title, { lang: 'de', summary })).toBe('round-scheduled');
  });
});
