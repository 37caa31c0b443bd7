/** The ceremony at which an agreement is to be signed: announced and put off as a round is, and no agreement yet. */
import { describe, expect, it } from 'vitest';
import { kindOf, reportOf } from './headline.ts';

/** A Monday. */
const published = '2026-01-05T09:00:00.000Z';

describe('a signing', () => {
  it.each([
    ['en', 'Israel and Syria to sign security pact in Paris on Thursday'],
    ['en', 'Signing of Israel-Syria pact set for 12 January in Paris'],
    ['ar', 'توقيع الاتفاق بين سوريا وإسرائيل يوم 12 يناير'],
    ['fr', 'Israël et la Syrie signeront jeudi leur accord à Paris'],
    ['de', 'Israel und Syrien unterzeichnen am 12. Januar Abkommen'],
    ['es', 'Israel y Siria firmarán el acuerdo el 12 de enero'],
  ])('of a day that has not come is announced, on weak evidence (%s): %s', (lang, title) => {
    const { kind, evidence } = reportOf(title, { lang, published });
    expect({ kind, evidence }).toEqual({ kind: 'round-scheduled', evidence: 'weak' });
  });

  it.each([
    ['en', 'Signing of Israel-Syria pact put back two days'],
    ['en', 'Friday signing of Israel-Syria ceasefire delayed over annexes'],
    ['ar', 'تأجيل توقيع الاتفاق بين سوريا وإسرائيل'],
    ['he', 'חתימת ההסכם בין ישראל לסוריה נדחתה ליום חמישי'],
    ['fr', 'La signature de l’accord entre Israël et la Syrie reportée à jeudi'],
    ['de', 'Unterzeichnung des Abkommens zwischen Israel und Syrien verschoben'],
    ['ru', 'Подписание соглашения между Израилем и Сирией отложено'],
    ['tr', 'İsrail ile Suriye arasındaki anlaşmanın imza töreni ertelendi'],
    ['es', 'Aplazada la firma del acuerdo entre Israel y Siria'],
  ])('that is delayed is put off, and no agreement (%s): %s', (lang, title) => {
    expect(kindOf(title, { lang, published })).toBe('round-postponed');
  });

  it.each([
    ['that is only possible', 'Israel and Syria could sign ceasefire on Friday'],
    ['that sources tell of', 'Report: Israel and Syria to sign security pact on Thursday'],
    ['five weeks ahead', 'Israel and Syria to sign security pact on 10 February'],
  ])('%s is talk', (_why, title) => {
    expect(kindOf(title, { published })).toBe('statement');
  });

  it('that was, and what is to begin later by it, is an agreement', () => {
    expect(kindOf('Israel and Syria sign deal to reopen border on 20 January', { published })).toBe('agreement');
    expect(kindOf('توقيع اتفاق وقف إطلاق النار بين سوريا وإسرائيل', { lang: 'ar', published })).toBe('agreement');
  });
});

describe('what is demanded, condemned or only to be talked about', () => {
  it.each([
    ['Israel demands Syria suspend talks', 'statement'],
    ['UN condemns breakdown of Israel-Syria talks', 'statement'],
    ['Israel and Syria agree to truce talks on Saturday', 'round-scheduled'],
    ['Syria suspends talks with Israel', 'breakdown'],
  ])('is no act: %s, %s', (title, kind) => {
    expect(kindOf(title, { published })).toBe(kind);
  });

  it('what two sides agree to stop is no stop of their talks', () => {
    expect(kindOf('Deal between Israel and Syria to suspend strikes', { published })).not.toBe('breakdown');
    expect(kindOf('اتفاق بين سوريا وإسرائيل على تعليق الطلعات الجوية', { lang: 'ar', published })).toBe('agreement');
  });
});
