/** News that leaves a side or both out, because everybody knows whose talks they are. */
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../shared/detect/detector.ts';
import type { RoundInNews, TalksContext } from '../../shared/detect/talksContext.ts';
import { makeItem } from '../samples/news.ts';
import { dossier, feed } from './headline.ts';

const detect = createDetector(dossier);
const open = (place: string): TalksContext => ({ rounds: [round(place)] });
const round = (place: string): RoundInNews => ({ place, phase: 'opened', from: '2026-01-04', to: '2026-01-08' });

function told(title: string, lang: string, context: TalksContext, published = '2026-01-05T18:00:00.000Z'): string {
  const detection = detect(makeItem(title, { lang, published }), feed, context);
  return detection.outcome === 'dropped'
    ? `dropped: ${detection.drop}`
    : `${detection.report.kind}, ${detection.report.evidence}`;
}

describe('a headline about talks in the city of a known round', () => {
  it.each([
    ['en', 'Paris talks end without breakthrough'],
    ['ar', 'انتهاء محادثات باريس دون نتائج'],
    ['he', 'השיחות בפריז הסתיימו ללא פריצת דרך'],
    ['fr', 'Les pourparlers de Paris se sont achevés sans percée'],
  ])('is about that round: %s, %s', (lang, title) => {
    expect(told(title, lang, open('paris'))).toBe('round-concluded, strong');
  });

  it.each([
    ['en', 'Paris talks end without breakthrough'],
    ['ar', 'انتهاء محادثات باريس دون نتائج'],
    ['he', 'השיחות בפריז הסתיימו ללא פריצת דרך'],
    ['fr', 'Les pourparlers de Paris se sont achevés sans percée'],
  ])('is about nothing known without one, in another city, or long after: %s, %s', (lang, title) => {
    expect(told(title, lang, { rounds: [] })).toMatch(/^dropped|mention$/);
    expect(told(title, lang, open('baku'))).toMatch(/^dropped|mention$/);
    expect(told(title, lang, open('paris'), '2026-01-20T18:00:00.000Z')).toMatch(/^dropped|mention$/);
  });

  it.each([
    ['another track is in the city', 'Ukraine talks in Paris end without breakthrough'],
    ['one side is there with the mediator', 'Syria, France and US issue joint statement in Paris'],
    ['it is about force', 'Attack near Paris talks leaves three dead'],
    ['it is about sport', 'Friendly match in Paris after peace talks'],
  ])('is about something else where %s', (_why, title) => {
    expect(told(title, 'en', open('paris'))).toMatch(/^dropped/);
  });

  it.each([
    ['en', 'Paris hosts talks between Libyan factions'],
    ['ar', 'باريس تستضيف محادثات بين الفصائل الليبية'],
    ['fr', 'Paris accueille les pourparlers entre les factions libyennes'],
    ['de', 'Paris: Iran-Experten treffen sich'],
    ['ru', 'В Париже прошли переговоры о Кипре'],
    ['en', 'Metal workers’ talks in Paris end with pay deal'],
  ])('is about others where it names somebody else: %s, %s', (lang, title) => {
    expect(told(title, lang, open('paris'))).toMatch(/^dropped/);
  });

  it('that names a body by its initials starts no event', () => {
    const item = makeItem('Paris’te NATO ortakları toplantısı yapıldı', {
      lang: 'tr',
      published: '2026-01-05T18:00:00.000Z',
    });
    const detection = detect(item, feed, open('paris'));
    expect(detection.outcome === 'report' && detection.report.supportsOnly).toBe(true);
  });

  it('that judges the talks is their report', () => {
    expect(told("Paris discussions 'constructive': US envoy", 'en', open('paris'))).toBe('round-concluded, strong');
    expect(told('Pourparlers de Paris « constructifs », selon l’émissaire américain', 'fr', open('paris'))).toBe(
      'round-concluded, strong',
    );
  });
});

describe('a name that another word would join', () => {
  it('is broken by a conjunction', () => {
    const rivals = {
      ...dossier,
      competingTracks: [
        { id: 'fund', name: 'Syria Fund', spellings: ['سوريا إسرائيل'], with: [], sharesBoth: false, asSubject: false },
      ],
    };
    const item = makeItem('اختتام محادثات سوريا وإسرائيل في باريس', { lang: 'ar' });
    expect(createDetector(rivals)(item, feed).outcome).toBe('report');
  });
});

describe('a headline with the name of the negotiation', () => {
  it.each([
    ['en', 'Golan talks collapse', 'breakdown, strong'],
    ['ar', 'انهيار محادثات الجولان', 'breakdown, strong'],
    ['he', 'שיחות הגולן קרסו', 'breakdown, strong'],
    ['fr', 'Les négociations sur le Golan ont échoué', 'breakdown, strong'],
  ])('names the pair: %s, %s', (lang, title, verdict) => {
    expect(told(title, lang, { rounds: [] })).toBe(verdict);
  });
});
