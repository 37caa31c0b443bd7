import { describe, expect, it } from 'vitest';
import { createDetector } from '../../shared/detect/detector.ts';
import { makeItem } from '../samples/news.ts';
import { dossier, feed, reportOf } from './headline.ts';

const PAIR_IN_LEAD = 'Israeli and Syrian ministers met in Paris on Sunday, officials said.';

describe('how well a headline supports what it is read as', () => {
  it.each([
    ['a verb of the headline with both sides', 'en', 'Israeli and Syrian ministers met in Paris', ''],
    ['the same in Arabic', 'ar', 'اختتام جولة المفاوضات بين سوريا وإسرائيل في باريس', ''],
    ['the same in Hebrew', 'he', 'ישראל וסוריה נפגשו בפריז', ''],
    ['the same in French', 'fr', 'Israël et la Syrie se sont rencontrés à Paris', ''],
  ])('is strong: %s', (_what, lang, title, summary) => {
    expect(reportOf(title, { lang, summary }).evidence).toBe('strong');
  });

  it.each([
    [
      'only the lead tells it',
      'Israel and Syria in new contacts',
      'Ministers of the two sides met in Paris on Sunday, officials said.',
    ],
    [
      'the headline names one side',
      'Five hours in Paris for Syrian minister',
      'Israeli and Syrian ministers sat together on Sunday, officials said.',
    ],
  ])('is weak: %s', (_what, title, summary) => {
    const report = reportOf(title, { summary });
    expect(report).toMatchObject({ kind: 'round-concluded', evidence: 'weak' });
    expect(report.reasons.map(({ rule }) => rule)).toContain('evidence.weak');
  });

  it.each([
    ['a bare noun names it', 'Israeli-Syrian meeting in Paris'],
    ['the present tense does not say whether it is over', 'Israeli and Syrian envoys meet in Paris'],
    ['the present tense may tell of a meeting that goes on', 'Israeli and Syrian officials meet in Paris again'],
  ])('is weak where neither a meeting held nor one that goes on is told plainly: %s', (_what, title) => {
    expect(reportOf(title)).toMatchObject({ kind: 'round-opened', evidence: 'weak' });
  });

  it('is strong where a headline names both sides, and most leads like its own tell what this one does, with place and day', () => {
    const report = reportOf('Israel and Syria: new contacts', { summary: PAIR_IN_LEAD });
    expect(report).toMatchObject({ kind: 'round-concluded', evidence: 'strong', place: 'paris' });
    expect(report.reasons.map(({ rule }) => rule)).toContain('wording.agrees');
  });

  it('is strong where a headline of one side, whose lead names both, leaves hardly a doubt by its wording', () => {
    const report = reportOf('Syrian minister met counterpart in Paris', { summary: PAIR_IN_LEAD });
    expect(report).toMatchObject({ kind: 'round-concluded', evidence: 'strong' });
    expect(report.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['evidence.weak', 'wording.agrees']));
  });

  it('is strong where the lead says that the meeting which the headline tells of in the present tense is over', () => {
    const title = 'Israeli and Syrian officials meet in Paris again';
    expect(reportOf(title, { summary: PAIR_IN_LEAD })).toMatchObject({ kind: 'round-concluded', evidence: 'strong' });
    expect(reportOf(title, { summary: 'Their ties are tense.' })).toMatchObject({ evidence: 'weak' });
  });

  it('is a mere mention where no act of the talks is told', () => {
    expect(reportOf('Syria says it wants a security deal with Israel')).toMatchObject({
      kind: 'statement',
      evidence: 'mention',
    });
  });
});

it('reads what a dossier names as its deliverables as an agreement', () => {
  const own = createDetector({ ...dossier, deliverables: ['olive tree convention'] });
  const kindIn = (title: string) => {
    const detection = own(makeItem(title), feed);
    return detection.outcome === 'report' ? detection.report.kind : detection.drop;
  };
  expect(kindIn('Israel and Syria unveil olive tree convention')).toBe('agreement');
  expect(kindIn('Syria hopes for olive tree convention with Israel')).toBe('statement');
});
