import { describe, expect, it } from 'vitest';
import { kindOf, reportOf } from './headline.ts';

describe('news of other tracks with the same people, cities and words', () => {
  const dropped = (drop: string) => `dropped: ${drop}`;

  it.each([
    [
      'Damascus and the Kurds in the same city on the same day',
      'Damascus and SDF put off talks in Paris',
      'Shaibani and Barrack were to attend.',
      'competing-track',
    ],
    [
      'a statement of Syria, America and France',
      'Syria, France and US issue joint statement in Paris',
      'Shaibani had met an Israeli minister the day before.',
      'competing-track',
    ],
    ['Jordan, Syria and America in Amman', 'Jordan, Syria and US hold talks on Sweida in Amman', '', 'competing-track'],
    [
      'Ukraine in Paris with the same envoys',
      "Kyiv's allies agree on coordination cell in Paris",
      'Witkoff and Kushner attended; a ceasefire mechanism was agreed.',
      'competing-track',
    ],
    [
      'Israel and Turkey about Syria',
      'Israel and Turkey hold deconfliction talks on Syria in Baku',
      '',
      'competing-track',
    ],
    ['Lebanon and Israel', 'Lebanon and Israel to resume talks in Naqoura, Syria border next', '', 'competing-track'],
    ['Hamas', 'Israel and Hamas resume talks as Syria watches', '', 'competing-track'],
    [
      'an incursion whose lead recalls the mechanism',
      'Israeli soldiers raid village in southern Syria',
      'Both sides agreed on a joint mechanism in Paris in January.',
      'not-about-talks',
    ],
    [
      'a mandate of peacekeepers',
      'UNDOF mandate on Israel-Syria line extended under disengagement agreement',
      '',
      'competing-track',
    ],
  ])('are dropped: %s', (_name, title, summary, drop) => {
    expect(kindOf(title, { summary })).toBe(dropped(drop));
  });

  it('are dropped in Arabic, Hebrew and French too', () => {
    expect(kindOf('قسد ودمشق تستأنفان المفاوضات', { lang: 'ar' })).toBe(dropped('competing-track'));
    expect(kindOf('שיחות בין ישראל ללבנון, דמשק מחכה', { lang: 'he' })).toBe(dropped('competing-track'));
    expect(kindOf('Israël et le Liban se sont rencontrés, la Syrie attend', { lang: 'fr' })).toBe(
      dropped('competing-track'),
    );
  });

  it('do not hide our pair where it stands together beside another name', () => {
    expect(kindOf('Israeli and Syrian envoys start talks in Paris, Hezbollah on the agenda')).toBe('round-opened');
  });
});

describe('talks of other years', () => {
  it.each([
    [
      'by the day of the item',
      'Israel and Syria to hold fifth round of talks in Turkey',
      '2008-07-30T00:00:00Z',
      'before-negotiation',
    ],
    [
      'by a year in the headline',
      'When Israel and Syria met in 2000: the talks that failed',
      '2026-01-10T00:00:00Z',
      'history',
    ],
    [
      'by people of that time',
      'Clinton and the Israeli-Syrian talks: an insider remembers',
      '2026-01-10T00:00:00Z',
      'history',
    ],
    [
      'as an encyclopedia page',
      'The 1974 Disengagement Agreement between Israel and Syria',
      '2026-01-10T00:00:00Z',
      'history',
    ],
  ])('are dropped %s', (_name, title, published, drop) => {
    expect(kindOf(title, { published })).toBe(`dropped: ${drop}`);
  });

  it('are not meant by the old agreement that the talks are about', () => {
    expect(kindOf('Syria ready to revive 1974 disengagement agreement with Israel')).toBe('statement');
  });
});

describe('news beside the act', () => {
  it.each([
    ['the mediator meets one side', 'Barrack meets Netanyahu in Jerusalem to discuss Syria talks'],
    ['the mediators meet the other side', 'Witkoff and Kushner met Shaibani in Paris over Israel talks'],
    ['the mediator and one side discuss the other', 'Trump and Netanyahu discuss talks with Syria in Florida'],
    ['somebody protests', 'Protesters in Sweida denounce Syrian-Israeli meeting in Paris'],
    ['somebody praises', "Syria's leader hails mechanism agreed with Israel"],
    ['slow but not stopped', 'Israel-Syria talks hit a snag but talks go on, officials say'],
    ['months away', 'Israel and Syria to meet in the months ahead, envoy says'],
  ])('is a statement: %s', (_name, title) => {
    expect(kindOf(title)).toBe('statement');
  });

  it('is none where a month is named, which is a plan that no outlet alone alerts of', () => {
    const plan = reportOf('Netanyahu and Sharaa to meet in Washington in April');
    expect(plan).toMatchObject({ kind: 'round-scheduled', evidence: 'weak', date: { from: '2026-04-01' } });
  });

  it('is a denial, not the thing denied', () => {
    expect(kindOf('Syria denies meeting with Israeli officials in Paris')).toMatch(/^denied/);
    expect(kindOf('US envoy denies that Israel-Syria talks have collapsed')).toBe('denied breakdown');
    expect(kindOf('دمشق تنفي عقد اجتماع مع وفد إسرائيلي في باريس', { lang: 'ar' })).toMatch(/^denied/);
    expect(kindOf('סוריה מכחישה פגישה עם ישראל בפריז', { lang: 'he' })).toMatch(/^denied/);
    expect(kindOf('Damas dément une rencontre avec Israël à Paris', { lang: 'fr' })).toMatch(/^denied/);
  });
});

describe('a lead', () => {
  it('corrects a headline in the present to what is to come', () => {
    const summary = 'سيلتقي مسؤولون من البلدين في باكو في وقت لاحق، قال مصدر.';
    expect(kindOf('مسؤولون سوريون وإسرائيليون يجتمعون في باكو', { lang: 'ar', summary })).toBe('round-scheduled');
  });

  it('turns a meeting into the agreement that it names', () => {
    const summary = 'The two sides signed an agreement on a joint mechanism on Tuesday.';
    expect(kindOf('Israel and Syria hold talks in Paris', { summary })).toBe('agreement');
  });

  it('never changes what the headline says for certain', () => {
    const summary = 'The two sides will meet again next week.';
    expect(kindOf('Israel-Syria talks in Paris collapse', { summary })).toBe('breakdown');
  });

  it('tells what a headline leaves open', () => {
    const summary = 'The Paris meeting planned for Wednesday has been postponed to next week, two sources said.';
    expect(kindOf('US works on aid corridor between Israel and Syria', { summary })).toBe('round-postponed');
  });
});
