import { describe, expect, it } from 'vitest';
import { createDetector } from '../../shared/detect/detector.ts';
import { makeItem } from '../samples/news.ts';
import { detectItem, dossier, feed, newsOf, reportOf } from './headline.ts';

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
    ['only the lead tells it', 'Israel, Syria in step', 'Ministers of both met in Paris on Sunday.'],
    [
      'the headline names one side',
      'Syrian minister sat down in Paris',
      'It was not clear how long the meeting with the Israeli took.',
    ],
  ])('is weak: %s', (_what, title, summary) => {
    const report = reportOf(title, { summary });
    expect(report).toMatchObject({ kind: 'round-concluded', evidence: 'weak' });
    expect(report.reasons.map(({ rule }) => rule)).toContain('evidence.weak');
  });

  it.each([
    ['a bare noun names it', 'round-concluded', 'Israeli-Syrian meeting in Paris'],
    ['the present tense does not say whether it is over', 'round-concluded', 'Israeli and Syrian envoys meet in Paris'],
    [
      'the present tense may tell of one that goes on',
      'round-concluded',
      'Israeli and Syrian officials meet in Paris again',
    ],
  ])('is weak where neither a meeting held nor one that goes on is told plainly: %s', (_what, kind, title) => {
    expect(reportOf(title)).toMatchObject({ kind, evidence: 'weak' });
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

describe('a lead that takes its headline back', () => {
  it.each([
    ['en', 'Syria walks out of talks with Israel', 'The statement is forged, the ministry in Damascus said.'],
    ['ar', 'دمشق تنسحب من المفاوضات مع إسرائيل', 'البيان المنسوب إلى الوزارة مزور، وفق المتحدث باسمها.'],
    ['he', 'ישראל וסוריה חתמו על הסכם', 'ההודעה מזויפת, הבהירו במשרד החוץ.'],
    ['fr', 'Israël et la Syrie ouvrent des pourparlers à Paris', 'La dépêche a été diffusée par erreur.'],
    ['de', 'Israel und Syrien unterzeichnen Abkommen', 'Das Schreiben ist eine Fälschung, heißt es in Damaskus.'],
    ['es', 'Israel y Siria inician conversaciones en París', 'Se trata de un simulacro de la universidad.'],
    ['it', 'Israele e Siria firmano un accordo a Parigi', 'È una bufala, dice il ministero.'],
    ['pt', 'Israel e Síria assinam acordo em Paris', 'A nota foi publicada por engano.'],
    ['ru', 'Израиль и Сирия подписали соглашение в Лондоне', 'Сообщение оказалось подделкой.'],
    ['uk', 'Ізраїль і Сирія підписали угоду в Лондоні', 'Повідомлення виявилося підробкою.'],
    ['tr', 'İsrail ile Suriye Paris’te anlaşma imzaladı', 'Açıklama sahte, dedi bakanlık.'],
    ['fa', 'اسرائیل و سوریه توافق‌نامه امضا کردند', 'این خبر جعلی بود.'],
  ])('wakes nobody: %s, %s', (lang, title, summary) => {
    expect(reportOf(title, { lang, summary }).evidence).not.toBe('strong');
  });

  it('is none that tells more of it', () => {
    const summary = 'The document was signed in the presence of the mediators.';
    expect(reportOf('Israel and Syria sign agreement in Paris', { summary }).evidence).toBe('strong');
  });
});

describe("talks that one side's leader holds on the other", () => {
  it.each([
    ['en', 'Netanyahu holds marathon talks on Syria with defence chiefs'],
    ['ar', 'نتنياهو يختتم مشاورات أمنية مطولة بشأن سوريا'],
    ['es', 'Netanyahu concluye de madrugada una larga reunión sobre Siria'],
    ['fa', 'نشست طولانی نتانیاهو درباره سوریه پایان یافت'],
  ])('wake nobody: %s, %s', (lang, title) => {
    expect(newsOf(detectItem(makeItem(title, { lang })))).not.toMatch(/strong/);
  });
});
