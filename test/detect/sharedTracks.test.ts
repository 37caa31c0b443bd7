/** Tracks that share both sides with the talks, and names that hold a side's and are not it. */
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../shared/detect/detector.ts';
import { FREEDONIA, makeDossier, RURITANIA, ZENDA } from '../samples/dossiers.ts';
import { makeItem } from '../samples/news.ts';
import { feed, newsOf } from './headline.ts';

const NOT_RURITANIA = [
  'Ruritanian opposition',
  'opposition ruritanienne',
  'Ruritanian Chess Board',
  'معارضة روريتانيا',
];
const detect = createDetector(
  makeDossier({
    parties: [{ ...RURITANIA, notTheSide: NOT_RURITANIA }, FREEDONIA],
    mediators: [
      { id: 'fenwick', name: 'Fenwick', spellings: ['Fenwick', 'فنويك', 'פנוויק'] },
      { id: 'genovia', name: 'Genovia', spellings: ['Genovia', 'Génovie', 'جنوفيا', 'ג׳נוביה'] },
    ],
    places: [ZENDA],
    competingTracks: [
      {
        id: 'danube',
        name: 'Danube commission, with both',
        spellings: ['Danube commission', 'Danube Trilateral', 'commission du Danube', 'لجنة الدانوب', 'וועדת הדנובה'],
        with: ['ruritania', 'freedonia', 'genovia'],
        sharesBoth: true,
        third: 'genovia',
      },
      {
        id: 'sylvania',
        name: 'Sylvania',
        spellings: ['Sylvania', 'Sylvanie', 'سيلفانيا', 'סילבניה'],
        with: ['freedonia'],
        asSubject: true,
      },
      { id: 'moldavia', name: 'Moldavia', spellings: ['Moldavia', 'مولدافيا'], with: ['freedonia'] },
      {
        id: 'exiles',
        name: 'Exiles',
        spellings: ['Freedonia Ruritania', 'فريدونيا روريتانيا', 'פרידוניה רוריטניה'],
        with: ['ruritania'],
      },
    ],
  }),
);

function outcome(title: string, lang: string) {
  const found = detect(makeItem(title, { lang }), feed);
  return found.outcome === 'report' ? found.report.kind : found.drop;
}

type Row = [lang: string, kind: string, title: string];

describe('a track in which both parties take part', () => {
  it.each<Row>([
    ['en', 'competing-track', 'Ruritania and Freedonia begin Danube commission talks in Zenda'],
    ['en', 'competing-track', 'Danube Trilateral: Ruritania, Freedonia agree on ceasefire of tariffs'],
    ['fr', 'competing-track', 'La Ruritanie et la Freedonie signent un accord à la commission du Danube'],
    ['ar', 'competing-track', 'روريتانيا وفريدونيا توقعان اتفاقا في لجنة الدانوب'],
    ['he', 'competing-track', 'רוריטניה ופרידוניה חתמו על הסכם בוועדת הדנובה'],
  ])('is meant wherever it is named (%s, %s): %s', (lang, kind, title) => {
    expect(outcome(title, lang)).toBe(kind);
  });

  it.each<Row>([
    ['en', 'round-opened', 'Ruritania and Freedonia begin talks in Zenda before Danube commission meets'],
    ['en', 'round-opened', 'Ruritania and Freedonia begin talks in Zenda'],
    ['ar', 'agreement', 'روريتانيا وفريدونيا توقعان اتفاقا لوقف إطلاق النار'],
  ])('is not where the headline only looks ahead to it, or does not name it (%s, %s): %s', (lang, kind, title) => {
    expect(outcome(title, lang)).toBe(kind);
  });
});

describe('a mediator that is a third side of another track', () => {
  it.each<Row>([
    ['en', 'competing-track', 'Genovia, Ruritania and Freedonia hold talks in Zenda'],
    ['en', 'competing-track', 'Ruritania, Freedonia and Genovia sign transport agreement'],
    ['fr', 'competing-track', 'La Génovie, la Ruritanie et la Freedonie signent un accord de transport'],
    ['ar', 'competing-track', 'جنوفيا وروريتانيا وفريدونيا توقع اتفاقا للنقل'],
    ['he', 'competing-track', 'ג׳נוביה, רוריטניה ופרידוניה חתמו על הסכם תחבורה'],
  ])('is one in one breath with both (%s, %s): %s', (lang, kind, title) => {
    expect(outcome(title, lang)).toBe(kind);
  });

  it.each<Row>([
    ['en', 'round-concluded', 'Ruritania and Freedonia hold talks with Genovia in Zenda'],
    ['en', 'round-opened', 'Ruritania and Freedonia begin talks in Zenda, Genovia says'],
    ['en', 'round-concluded', 'Fenwick, Ruritania and Freedonia held talks in Zenda'],
    ['ar', 'round-opened', 'جنوفيا: انطلاق المفاوضات بين روريتانيا وفريدونيا في زندا'],
  ])('mediates elsewhere, and other mediators everywhere (%s, %s): %s', (lang, kind, title) => {
    expect(outcome(title, lang)).toBe(kind);
  });
});

describe('a rival that is the subject', () => {
  it.each<Row>([
    ['en', 'competing-track', 'Sylvania hosts conference on dispute between Ruritania and Freedonia'],
    ['en', 'competing-track', 'Sylvania signs deal to arm border of Ruritania and Freedonia'],
    ['fr', 'competing-track', 'La Sylvanie réunit ses alliés sur le différend entre la Ruritanie et la Freedonie'],
    ['ar', 'competing-track', 'سيلفانيا تعقد اجتماعا بشأن النزاع بين روريتانيا وفريدونيا'],
    ['he', 'competing-track', 'סילבניה אירחה ועידה על הסכסוך בין רוריטניה לפרידוניה'],
  ])('and never carries word between the two makes news of its own (%s, %s): %s', (lang, kind, title) => {
    expect(outcome(title, lang)).toBe(kind);
  });

  it.each<Row>([
    ['en', 'round-opened', 'Ruritania and Freedonia begin talks in Zenda as Sylvania protests'],
    ['ar', 'round-scheduled', 'مولدافيا تستضيف محادثات بين روريتانيا وفريدونيا الخميس'],
  ])('leaves be what the two do, and what one without the mark hosts (%s, %s): %s', (lang, kind, title) => {
    expect(outcome(title, lang)).toBe(kind);
  });
});

describe('a body that is not the side', () => {
  it('starts nothing where it talks with the other side', () => {
    const title = 'Ruritanian opposition and Freedonia begin talks in Zenda';
    expect(newsOf(detect(makeItem(title, { lang: 'en' }), feed))).toBe('starts nothing');
  });

  it.each<Row>([
    ['en', 'one-party-only', 'Ruritanian Chess Board and Freedonia agree on tournament'],
    ['fr', 'one-party-only', "L'opposition ruritanienne et la Freedonie signent un accord"],
    ['ar', 'one-party-only', 'معارضة روريتانيا تلتقي مسؤولين من فريدونيا'],
  ])('names nobody (%s, %s): %s', (lang, kind, title) => {
    expect(outcome(title, lang)).toBe(kind);
  });

  it('leaves news of the two sides beside it as it is', () => {
    expect(outcome('Ruritania and Freedonia begin talks in Zenda, Ruritanian opposition says', 'en')).toBe(
      'round-opened',
    );
  });
});

describe('a name of two words that are names of the sides', () => {
  it.each<Row>([
    ['en', 'round-opened', 'Freedonia, Ruritania begin talks in Zenda'],
    ['en', 'round-opened', 'Freedonia-Ruritania talks begin in Zenda'],
    ['en', 'round-opened', 'Freedonia and Ruritania begin talks in Zenda'],
    ['ar', 'round-opened', 'فريدونيا وروريتانيا تبدآن المفاوضات في زندا'],
    ['he', 'round-opened', 'פרידוניה ורוריטניה החלו בשיחות בזנדה'],
  ])('is broken by a comma, a hyphen or an "and" (%s, %s): %s', (lang, kind, title) => {
    expect(outcome(title, lang)).toBe(kind);
  });

  it.each<Row>([
    ['en', 'competing-track', 'Freedonia Ruritania exiles begin talks with Ruritania in Zenda'],
    ['ar', 'competing-track', 'فريدونيا روريتانيا تبدأ المفاوضات مع روريتانيا في زندا'],
  ])('is one where nothing stands between (%s, %s): %s', (lang, kind, title) => {
    expect(outcome(title, lang)).toBe(kind);
  });
});
