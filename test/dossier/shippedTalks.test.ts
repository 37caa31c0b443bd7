import { describe, expect, it } from 'vitest';
import { detectorOf } from './detectorOf.ts';

/** Kind and place. */
function readerOf(name: string) {
  const detect = detectorOf(name);
  return (feedId: string, title: string) => {
    const found = detect(feedId, title);
    return found.outcome === 'dropped' ? ['dropped', null] : [found.report.kind, found.report.place];
  };
}

/** Headlines made up for these tests. */
describe('with the dossier of the Russia-Ukraine talks', () => {
  const read = readerOf('russia-ukraine');

  it.each([
    [
      'bbc-europe',
      'Russia and Ukraine to hold new round of talks in Istanbul on Thursday',
      'round-scheduled',
      'istanbul',
    ],
    ['kyiv-independent', 'Ukrainian, Russian delegations begin talks in Abu Dhabi', 'round-opened', 'abu-dhabi'],
    ['meduza-ru', 'Переговоры делегаций России и Украины начались в Женеве', 'round-opened', 'geneva'],
    [
      'le-monde',
      "Les négociations entre la Russie et l'Ukraine à Genève se sont achevées sans accord",
      'round-concluded',
      'geneva',
    ],
    ['dw-de', 'Russland und die Ukraine setzen Gespräche in Istanbul fort', 'round-opened', 'istanbul'],
    ['google-news-ar', 'روسيا وأوكرانيا تتفقان على تبادل الأسرى', 'agreement', null],
    ['unian-ru', 'Россия и Украина договорились об обмене пленными', 'agreement', null],
    ['kyiv-post', 'Russia-Ukraine talks in Geneva postponed', 'round-postponed', 'geneva'],
  ])('reads %s: %s', (feed, title, kind, place) => {
    expect(read(feed, title)).toEqual([kind, place]);
  });

  it.each([
    ['bbc-europe', 'EU leaders agree on plan for Russia and Ukraine'],
    ['kyiv-independent', 'Zelensky meets Macron and Merz in Berlin'],
    ['tass-en', 'Putin, Xi hold talks in Beijing'],
    ['anadolu-en', 'Pakistan, Afghanistan delegations hold talks in Istanbul'],
    ['guardian-ukraine', 'Ukraine and EU open accession talks in Brussels'],
    ['ria', 'Россия и Иран провели переговоры в Москве'],
    ['bbc-europe', 'Russian drones strike Kyiv for third night'],
  ])('keeps out %s: %s', (feed, title) => {
    expect(['dropped', 'background', 'statement']).toContain(read(feed, title)[0]);
  });
});

describe('with the dossier of the talks of DR Congo and the M23', () => {
  const read = readerOf('dr-congo-m23');

  it.each([
    ['bbc-africa', 'DR Congo and M23 rebels to meet in Doha on Monday', 'round-scheduled', 'doha'],
    ['radio-okapi', 'RDC : les pourparlers entre Kinshasa et le M23 reprennent à Doha', 'round-opened', 'doha'],
    ['al-jazeera-en', 'DR Congo, M23 sign framework agreement in Doha', 'agreement', 'doha'],
    ['rfi-afrique', "La RDC et l'AFC/M23 signent à Doha un accord sur l'échange de prisonniers", 'agreement', 'doha'],
    ['google-news-ar', 'الكونغو الديمقراطية وحركة 23 مارس توقعان اتفاق إطار في الدوحة', 'agreement', 'doha'],
    ['actualite-cd', 'Le M23 se retire des négociations de Doha avec Kinshasa', 'breakdown', 'doha'],
    ['bbc-swahili', 'Mazungumzo kati ya serikali ya DRC na waasi wa M23 yaanza mjini Doha', 'round-opened', 'doha'],
    ['google-news-de', 'Gespräche zwischen dem Kongo und M23 in Doha verschoben', 'round-postponed', 'doha'],
  ])('reads %s: %s', (feed, title, kind, place) => {
    expect(read(feed, title)).toEqual([kind, place]);
  });

  it.each([
    ['bbc-africa', 'Rwanda signs deal on border of DRC and M23 territory'],
    ['bbc-africa', 'DR Congo and Rwanda sign peace agreement in Washington'],
    ['kt-press', 'Rwanda, Burundi officials hold talks in Nairobi'],
    ['radio-okapi', 'Tshisekedi et Kagame se rencontrent à Doha'],
    ['al-jazeera-en', 'Hamas and Israel begin talks in Doha'],
    ['actualite-cd', "RDC : l'armée affronte les rebelles ADF près de Beni"],
    ['rfi-afrique', 'Le M23 prend une localité du Sud-Kivu'],
  ])('keeps out %s: %s', (feed, title) => {
    expect(['dropped', 'background', 'statement']).toContain(read(feed, title)[0]);
  });
});

describe('with the dossier of the Pakistan-Afghanistan talks', () => {
  const read = readerOf('pakistan-afghanistan');

  it.each([
    ['dawn', 'Pakistan, Afghan Taliban to hold talks in Istanbul on Thursday', 'round-scheduled', 'istanbul'],
    ['tolo', 'Kabul and Islamabad delegations begin talks in Riyadh', 'round-opened', 'riyadh'],
    ['bbc-urdu', 'پاکستان اور افغان طالبان کے درمیان استنبول میں مذاکرات شروع', 'round-opened', 'istanbul'],
    ['bbc-persian', 'مذاکرات پاکستان و طالبان در استانبول آغاز شد', 'round-opened', 'istanbul'],
    ['al-jazeera-ar', 'باكستان وأفغانستان تتفقان على وقف إطلاق النار', 'agreement', null],
    ['anadolu-tr', "Pakistan ile Afganistan İstanbul'da ateşkes konusunda anlaştı", 'agreement', 'istanbul'],
    ['khaama', 'Pakistan-Taliban talks begin in Istanbul', 'round-opened', 'istanbul'],
    ['al-jazeera-ar', 'طالبان وباكستان تبدآن المفاوضات في إسطنبول', 'round-opened', 'istanbul'],
    ['dawn', 'Pakistan and Afghanistan conclude talks in Urumqi with Chinese mediation', 'round-concluded', 'urumqi'],
    ['khaama', 'Talks between Pakistan and Taliban in Istanbul collapse', 'breakdown', 'istanbul'],
  ])('reads %s: %s', (feed, title, kind, place) => {
    expect(read(feed, title)).toEqual([kind, place]);
  });

  it.each([
    ['dawn', 'Pakistan and India hold talks in Dubai'],
    ['tolo', 'China, Pakistan and Afghanistan agree on transport corridor in Kabul'],
    ['dawn', 'Delhi hosts meeting on Pakistan and Afghanistan'],
    ['tolo', 'Pakistan and Afghanistan sign UAP railway agreement in Kabul'],
    ['geo-en', 'Islamabad holds talks with TTP commanders in Kabul'],
    ['anadolu-tr', 'Pakistan Meclisi barış görüşmelerini kabul ediyor'],
    ['tolo', 'Taliban and Russian officials meet in Moscow'],
    ['dw-en', 'Russia and Ukraine open talks in Istanbul'],
    ['al-jazeera-ar', 'طالب وزير الدفاع في باكستان بزيادة الميزانية'],
  ])('keeps out %s: %s', (feed, title) => {
    expect(['dropped', 'background', 'statement']).toContain(read(feed, title)[0]);
  });

  it('takes the yes of one side to a proposal for what may support others at most, and tells nobody alone', () => {
    const found = detectorOf('pakistan-afghanistan')('anadolu-tr', 'Pakistan ateşkes teklifini kabul etti');
    expect(found).toMatchObject({ outcome: 'report', report: { evidence: 'weak', supportsOnly: true } });
  });
});
