/** States that a dossier does not have, found by the names that the platform has of them. */
import { describe, expect, it } from 'vitest';
import { statesIn } from '../../shared/detect/namesStranger.ts';
import { makeDossier, SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { createReader } from './reading.ts';

const read = createReader(SAMPLE_DOSSIER);

describe('other states in a headline', () => {
  it.each([
    ['en', 'Libyan envoys of Freedonia visit Norway', ['libyan', 'norway']],
    ['de', 'Libyens Gesandte besuchen Freedonia', ['libyens']],
    ['ru', 'Послы Ливии в Париже', ['ливии']],
    ['ar', 'وفد ليبي يزور النرويج', ['ليبي', 'النرويج']],
    ['ar', 'وبالنرويج وفد آخر', ['وبالنرويج']],
    ['he', 'שר מנורווגיה', ['מנורווגיה']],
    ['en', 'Envoys of Freedonia visit Paris', []],
  ])('%s: %s', (lang, title, states) => {
    const { title: passage } = read(title, { lang });
    expect([...statesIn(passage)].map((at) => passage.words[at]?.text)).toEqual(states);
  });

  it('are none that the dossier has as a side', () => {
    const ofNorway = createReader(
      makeDossier({ parties: [NORWAY, { id: 's', name: 'Southland', spellings: ['Southland'] }] }),
    );
    const { title } = ofNorway('Norway and Libya speak');
    expect([...statesIn(title)].map((at) => title.words[at]?.text)).toEqual(['libya']);
  });
});

const NORWAY = { id: 'norway', name: 'Norway', spellings: ['Norway', 'Norwegen', 'Norwegische Union', 'Moss', 'Merz'] };

describe('a name in the genitive, of which a dossier has the name alone', () => {
  const ofNorway = createReader(
    makeDossier({ parties: [NORWAY, { id: 'south', name: 'Southland', spellings: ['Südland', 'Суда'] }] }),
  );
  const namedIn = (title: string, lang: string) => ofNorway(title, { lang }).titleActors.map(({ id }) => id);

  it.each([
    ['Norwegens Gesandte und die Südlands treffen sich', ['norway', 'south']],
    ['Die Gesandten der Norwegische Unions kamen an', ['norway']],
    ['Die Gesandten von Norwegen kamen an', ['norway']],
  ])('is that side in German: %s', (title, named) => {
    expect(namedIn(title, 'de')).toEqual(named);
  });

  it('is none of a name that ends as the genitive does, nor of one in other letters', () => {
    expect(namedIn('Merzs Gesandte und die Mosss Gesandten und Судаs', 'de')).toEqual([]);
  });

  it('is none in a language that writes no letter on to it', () => {
    expect(namedIn('Norwegens reisen i går', 'en')).toEqual([]);
  });
});

describe('a party that is a state, of which a dossier has the English name alone', () => {
  const SYRIA = { id: 'syria', name: 'Syria', spellings: ['Syria'] };
  const AFGHANS = { id: 'kabul', name: 'Afghanistan', spellings: ['Afghanistan'] };
  const sidesOf = (parties: { id: string; name: string; spellings: string[]; notTheSide?: string[] }[]) => {
    const readOf = createReader(makeDossier({ parties }));
    return (title: string, lang: string) => readOf(title, { lang }).titleActors.map(({ id }) => id);
  };
  const named = sidesOf([SYRIA, AFGHANS]);

  it.each([
    ['ru', 'Начались сирийско-афганские консультации'],
    ['ru', 'Сирийцы и афганцы встретились в Осло'],
    ['uk', 'Сирійці та афганці зустрілися'],
    ['de', 'Syrische und afghanische Unterhändler treffen sich'],
    ['de', 'Syrer und Afghanen treffen sich'],
    ['fr', 'Syriens et Afghans se retrouvent'],
    ['es', 'Los sirios y los afganos se reunen'],
    ['it', 'Siriani e afghani si incontrano'],
    ['tr', 'Suriyeli ve Afgan heyetler buluştu'],
    ['ar', 'السوريون والأفغان يلتقون'],
    ['he', 'הסורים והאפגנים נפגשו'],
    ['fa', 'مذاکرات سوریه و افغان‌ها'],
  ])('is found in %s: %s', (lang, title) => {
    expect(named(title, lang)).toEqual(['syria', 'kabul']);
  });

  it('is not found in the name of another state that begins as its own does', () => {
    const ofNiger = sidesOf([SYRIA, { id: 'niger', name: 'Niger', spellings: ['Niger'] }]);
    expect(ofNiger('Nigerian envoys meet Syrians', 'en')).toEqual(['syria']);
  });

  it.each([
    ['en', 'Syriac church and Afghans open talks'],
    ['it', 'Sirio e gli afghani si incontrano'],
    ['ru', '«Сириус» и афганцы подписали соглашение'],
    ['ar', 'سوريالية والأفغان يلتقون'],
    ['el', 'ΣΥΡΙΖΑ: Afghanistan'],
  ])('is not found in another word that begins as its name does (%s): %s', (lang, title) => {
    expect(named(title, lang)).toEqual(['kabul']);
  });

  it.each([
    ['en', 'Russell in Moscow'],
    ['ru', 'Россети и Росси в Турне'],
    ['it', 'Russo firma a Roma'],
    ['ar', 'عراقجي يلتقي'],
    ['ar', 'والتركيز على المياه'],
    ['tr', 'türkü söyledi'],
  ])('nor in people, firms and songs (%s): %s', (lang, title) => {
    const ofRussia = sidesOf([
      { id: 'russia', name: 'Russia', spellings: ['Russia'] },
      { id: 'iraq', name: 'Iraq', spellings: ['Iraq'] },
    ]);
    const ofTurkey = sidesOf([SYRIA, { id: 'turkey', name: 'Turkey', spellings: ['Turkey'] }]);
    expect([...ofRussia(title, lang), ...ofTurkey(title, lang)]).toEqual([]);
  });

  it('is found though the platform has a newer name for it', () => {
    expect(sidesOf([SYRIA, { id: 'turkey', name: 'Turkey', spellings: ['Turkey'] }])('Турция и Сирия', 'ru')).toEqual([
      'turkey',
      'syria',
    ]);
  });

  it('is not found in a longer name of another', () => {
    const ofSudan = sidesOf([SYRIA, { id: 'sudan', name: 'Sudan', spellings: ['Sudan'] }]);
    expect(ofSudan('Делегации Южного Судана в Найроби', 'ru')).toEqual([]);
  });

  it('is not found in what the dossier says is not the side', () => {
    const aware = sidesOf([{ ...SYRIA, notTheSide: ['Syrian Observatory'] }, AFGHANS]);
    expect(aware('Syrian Observatory: Afghans left', 'en')).toEqual(['kabul']);
  });

  it('is neither of two sides that are spelled as one state, nor of a land that both share', () => {
    const twice = sidesOf([SYRIA, { id: 'north', name: 'The north', spellings: ['Northerners', 'Syria'] }]);
    expect(twice('Сирийцы встретились', 'ru')).toEqual([]);
    const within = sidesOf([
      { id: 'army', name: 'Army', spellings: ['Syrian army'] },
      { id: 'rebels', name: 'Rebels', spellings: ['Syrian rebels'] },
    ]);
    expect(within('Сирийцы встретились', 'ru')).toEqual([]);
  });
});
