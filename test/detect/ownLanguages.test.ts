/** A dossier that brings small tables of its own is read in their languages, and in no other that has none. */
import { describe, expect, it } from 'vitest';
import { languagesOf, tellLanguage } from '../../shared/detect/chooseLanguage.ts';
import { createDetector } from '../../shared/detect/detector.ts';
import { splitWords } from '../../shared/detect/fold.ts';
import { dossierSchema } from '../../shared/dossier/dossier.ts';
import { sketchDossier } from '../samples/dossiers.ts';
import { makeItem } from '../samples/news.ts';
import { feed } from './headline.ts';
import { dutch, georgian } from './headlines/ownLanguages.ts';

const base = sketchDossier({
  parties: [
    { id: 'north', name: 'Northland', spellings: ['Northland', 'Noordland', 'ჩრდილეთ*'] },
    { id: 'south', name: 'Southland', spellings: ['Southland', 'Zuidland', 'სამხრეთ*'] },
  ],
  places: [{ id: 'harbour', name: 'Harbour', spellings: ['Harbour', 'Havenstad', 'ნავსადგურ*'] }],
});
const withTables = dossierSchema.parse({ ...base, languages: [dutch, georgian] });
const detect = createDetector(withTables);
const detectWithout = createDetector(dossierSchema.parse(base));

function outcome(title: string, lang: string, by = detect) {
  const found = by(makeItem(title, { lang }), feed);
  return found.outcome === 'report' ? found.report.kind : `dropped: ${found.drop}`;
}

describe('a headline in a language that the dossier brings', () => {
  it.each([
    ['nl', 'round-scheduled', 'Noordland en Zuidland zullen donderdag in Havenstad praten'],
    ['nl', 'round-opened', 'Onderhandelingen tussen Noordland en Zuidland in Havenstad begonnen'],
    ['nl', 'round-concluded', 'Noordland en Zuidland voerden overleg in Havenstad'],
    ['nl', 'round-concluded', 'Gesprekken tussen Noordland en Zuidland in Havenstad afgerond'],
    ['nl', 'round-postponed', 'Overleg tussen Noordland en Zuidland uitgesteld'],
    ['nl', 'agreement', 'Noordland en Zuidland sluiten wapenstilstand'],
    ['nl', 'breakdown', 'Onderhandelingen tussen Noordland en Zuidland mislukt'],
    ['nl', 'statement', 'Noordland wil gesprekken met Zuidland hervatten'],
    ['nl', 'statement', 'Noordland en Zuidland kunnen akkoord sluiten, zegt minister'],
    ['ka', 'round-scheduled', 'ჩრდილეთი და სამხრეთი ხვალ ნავსადგურში შეხვდებიან'],
    ['ka', 'round-opened', 'ჩრდილეთსა და სამხრეთს შორის მოლაპარაკებები ნავსადგურში დაიწყო'],
    ['ka', 'round-concluded', 'ჩრდილეთსა და სამხრეთს შორის მოლაპარაკება დასრულდა'],
    ['ka', 'round-postponed', 'ჩრდილეთისა და სამხრეთის შეხვედრა გადაიდო'],
    ['ka', 'agreement', 'ჩრდილეთი და სამხრეთი ცეცხლის შეწყვეტაზე შეთანხმდნენ'],
    ['ka', 'breakdown', 'ჩრდილეთსა და სამხრეთს შორის მოლაპარაკება ჩაიშალა'],
    ['ka', 'statement', 'ჩრდილეთს სამხრეთთან მოლაპარაკება სურს'],
  ])('is read as news (%s, %s): %s', (lang, kind, title) => {
    expect(outcome(title, lang)).toBe(kind);
  });

  it('is unread in a dossier without its table, and with one in a third language', () => {
    const title = 'Onderhandelingen tussen Noordland en Zuidland in Havenstad begonnen';
    expect(outcome(title, 'nl', detectWithout)).toBe('dropped: language.unread');
    expect(outcome('Northland och Southland har inlett samtal om fred', 'sv')).toBe('dropped: language.unread');
    expect(outcome('Հյուսիսը եւ Հարավը հանդիպեցին', 'hy')).toBe('dropped: language.unread');
  });

  it('is told from others of its script by its words, whatever the feed declares', () => {
    const tell = (text: string, declared: string) =>
      tellLanguage(splitWords(text), declared, languagesOf(withTables))?.language;
    expect(tell('Het overleg over de grens is voor een maand uitgesteld', 'en')).toBe('nl');
    expect(tell('The talks of the two sides, hosted by a mediator, are to go on after the weekend', 'nl')).toBe('en');
    expect(tell('მოლაპარაკებები დაიწყო', 'mul')).toBe('ka');
  });

  it('leaves the built-in table of a language in place', () => {
    const french = { ...dutch, language: 'fr' };
    const languages = languagesOf(dossierSchema.parse({ ...base, languages: [french] }));
    expect(languages.tables.get('fr')?.cues.talks).toContain('pourparlers');
  });
});
