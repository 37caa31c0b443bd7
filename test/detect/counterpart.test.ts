/** A side's own people name the other only as "the other side". */
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../shared/detect/detector.ts';
import { dossierSchema } from '../../shared/dossier/dossier.ts';
import { sketchDossier } from '../samples/dossiers.ts';
import { makeItem } from '../samples/news.ts';
import { feed, newsOf } from './headline.ts';

const detect = createDetector(
  dossierSchema.parse(
    sketchDossier({
      parties: [
        { id: 'army', name: 'Army', spellings: ['Lorvan', 'لورفان', 'לורבן', 'Лорван', 'لوروان'] },
        { id: 'front', name: 'Front', spellings: ['Front'] },
      ],
      mediators: [{ id: 'norway', name: 'Norway', spellings: ['Norway', 'النرويج'] }],
      competingTracks: [{ id: 'league', name: 'League', spellings: ['League'], with: ['army'] }],
    }),
  ),
);

function told(title: string, lang: string): string {
  return newsOf(detect(makeItem(title, { lang, published: '2026-01-05T18:00:00.000Z' }), feed));
}

describe('one side and "the other side"', () => {
  it.each([
    ['en', 'Lorvan: agreement signed with the other side', 'agreement, strong'],
    ['en', 'Lorvan to resume talks with the other party on Monday', 'round-scheduled, strong'],
    ['fr', 'Lorvan signe un accord avec l’autre partie', 'agreement, strong'],
    ['de', 'Lorvan unterzeichnet Abkommen mit der Gegenseite', 'agreement, strong'],
    ['es', 'Lorvan firma un acuerdo con la otra parte', 'agreement, strong'],
    ['pt', 'Lorvan assina acordo com a outra parte', 'agreement, strong'],
    ['it', 'Lorvan firma un accordo con la controparte', 'agreement, strong'],
    ['tr', 'Lorvan karşı tarafla anlaşma imzaladı', 'agreement, strong'],
    ['ru', 'Лорван подписал соглашение с другой стороной', 'agreement, strong'],
    ['uk', 'Лорван підписав угоду з іншою стороною', 'agreement, strong'],
    ['ar', 'لورفان: وقعنا اتفاقا مع الطرف الآخر', 'agreement, strong'],
    ['ar', 'لورفان يستأنف المحادثات مع الطرف الآخر', 'round-opened, weak'],
    ['he', 'לורבן חתם על הסכם עם הצד השני', 'agreement, strong'],
    ['fa', 'لوروان با طرف مقابل توافقنامه امضا کرد', 'agreement, strong'],
    ['ur', 'لوروان نے دوسرے فریق کے ساتھ معاہدے پر دستخط کر دیے', 'agreement, strong'],
  ])('are both named: %s, %s', (lang, title, expected) => {
    expect(told(title, lang)).toBe(expected);
  });

  it.each([
    ['en', 'Lorvan refuses to shake hands with the other side'],
    ['en', 'Lorvan and Norway sign deal with the other side of the border'],
    ['en', 'Lorvan signs deal with League, not with the other side'],
    ['en', 'Lorvan and Tunisia sign deal with the other party'],
    ['en', 'Agreement signed with the other side'],
    ['en', 'Lorvan signs deal on the other side'],
    ['fr', 'Lorvan et la Tunisie signent un accord avec l’autre partie'],
    ['ar', 'لورفان والنرويج يوقعان اتفاقا مع الطرف الآخر'],
    ['ar', 'لورفان: الطرف الآخر وقع اتفاقا'],
    ['fa', 'لوروان: طرف مقابل توافق را امضا کرد'],
  ])('are not, without the two or beside others: %s, %s', (lang, title) => {
    expect(told(title, lang)).toMatch(/starts nothing|support only/);
  });
});
