/** Swahili and Greek: small tables, with how a desk words each kind, and what only sounds like it. */
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../shared/detect/detector.ts';
import { makeDossier } from '../samples/dossiers.ts';
import { makeItem } from '../samples/news.ts';
import { feed, kindOf as kindOfDefault } from './headline.ts';

const detect = createDetector(
  makeDossier({
    parties: [
      {
        id: 'north',
        name: 'Northland',
        spellings: ['Kaskazia', 'serikali ya Kaskazia', 'Βόρειας', 'Βόρεια', 'Βόρειοι'],
      },
      { id: 'south', name: 'Southland', spellings: ['Kusinia', 'waasi wa Kusinia', 'Νότιας', 'Νότια', 'Νότιοι'] },
    ],
    mediators: [{ id: 'east', name: 'Eastland', spellings: ['Mashariki', 'Ανατολία', 'Ανατολίας'] }],
    places: [{ id: 'harbour', name: 'Harbour', spellings: ['Bandarini', 'Λιμάνι'] }],
  }),
);

/** Monday 5 January 2026. */
function kindOf(title: string, lang: string, summary = '') {
  const found = detect(makeItem(title, { lang, summary }), feed);
  return found.outcome === 'report' ? found.report.kind : found.drop;
}

function reads(lang: string, sentences: [kind: string, title: string, summary?: string][]) {
  it.each(sentences)(`${lang}: %s, %s`, (kind, title, summary) => {
    expect(kindOf(title, lang, summary)).toBe(kind);
  });
}

describe('a headline in Swahili', () => {
  reads('sw', [
    ['round-scheduled', 'Kaskazia na Kusinia watakutana Bandarini Alhamisi'],
    ['round-scheduled', 'Wajumbe wa Kaskazia na Kusinia wanatarajiwa kukutana Bandarini wiki ijayo'],
    ['round-scheduled', 'Mazungumzo kati ya Kaskazia na Kusinia kuanza tena kesho mjini Bandarini'],
    ['round-scheduled', 'Kaskazia na Kusinia kukutana Bandarini Jumatano'],
    ['round-scheduled', 'Duru mpya ya mazungumzo kati ya Kaskazia na Kusinia kufanyika Bandarini Ijumaa'],
    ['round-opened', 'Mazungumzo kati ya Kaskazia na Kusinia yaanza Bandarini'],
    ['round-opened', 'Kaskazia na Kusinia warejea mezani mjini Bandarini'],
    ['round-opened', 'Duru ya tatu ya mazungumzo ya Kaskazia na Kusinia imeanza Bandarini'],
    ['round-opened', 'Wajumbe wa Kaskazia na Kusinia wakutana Bandarini'],
    ['round-concluded', 'Wajumbe wa Kaskazia na Kusinia wamekutana Bandarini'],
    ['round-concluded', 'Mazungumzo ya Kaskazia na Kusinia yamalizika bila makubaliano'],
    ['round-concluded', 'Kaskazia na Kusinia wamefanya mazungumzo ya ana kwa ana Bandarini'],
    ['round-postponed', 'Mazungumzo ya amani kati ya Kaskazia na Kusinia yaahirishwa'],
    ['round-postponed', 'Mkutano wa Kaskazia na Kusinia uliopangwa Bandarini umefutwa'],
    ['agreement', 'Kaskazia na Kusinia wasaini mkataba wa amani'],
    ['agreement', 'Makubaliano ya amani kati ya Kaskazia na Kusinia yasainiwa'],
    ['agreement', 'Kaskazia na Kusinia zakubaliana kusitisha mapigano'],
    ['agreement', 'Kaskazia na Kusinia wafikia makubaliano ya kubadilishana wafungwa'],
    ['agreement', 'Serikali ya Kaskazia na waasi wa Kusinia watia saini tamko la kanuni'],
    ['breakdown', 'Mazungumzo kati ya Kaskazia na Kusinia yavunjika'],
    ['breakdown', 'Kusinia yajiondoa katika mazungumzo na Kaskazia'],
    ['breakdown', 'Mazungumzo ya Kaskazia na Kusinia yamekwama'],
    ['statement', 'Kaskazia yataka mazungumzo na Kusinia yarejelewe'],
    ['statement', 'Kaskazia yasema iko tayari kwa mazungumzo na Kusinia'],
    ['statement', 'Huenda Kaskazia na Kusinia wakasaini makubaliano wiki hii'],
    ['statement', 'Mashariki yakaribisha makubaliano kati ya Kaskazia na Kusinia'],
    ['statement', 'Kaskazia na Kusinia wakaribia kufikia makubaliano'],
    ['statement', 'Kaskazia na Kusinia zawasiliana baada ya kukutana na Mashariki, asema waziri'],
    ['statement', 'Mashariki yaonya mazungumzo ya Kaskazia na Kusinia yanaweza kuvunjika'],
    ['not-about-talks', 'Wafanyabiashara wa Kaskazia na Kusinia wasaini makubaliano ya biashara'],
    ['statement', 'Kaskazia yashutumu Kusinia kwa kukiuka makubaliano ya kusitisha mapigano'],
    ['background', 'Uchambuzi: mazungumzo ya Kaskazia na Kusinia yanaelekea wapi'],
    ['not-about-talks', 'Wanajeshi wa Kaskazia washambulia ngome za Kusinia, watano wauawa'],
    ['not-about-talks', 'Kaskazia yaifunga Kusinia katika fainali ya kombe'],
    ['one-party-only', 'Rais wa Kaskazia akutana na mawaziri wake'],
  ]);
});

describe('a headline in Greek', () => {
  reads('el', [
    ['round-scheduled', 'Αντιπροσωπείες της Βόρειας και της Νότιας θα συναντηθούν την Πέμπτη στο Λιμάνι'],
    ['round-scheduled', 'Βόρεια και Νότια αναμένεται να επαναλάβουν τις συνομιλίες αύριο στο Λιμάνι'],
    ['round-scheduled', 'Νέος γύρος συνομιλιών Βόρειας και Νότιας την Τετάρτη στο Λιμάνι'],
    ['round-opened', 'Ξεκίνησαν στο Λιμάνι οι συνομιλίες Βόρειας και Νότιας'],
    ['round-opened', 'Σε εξέλιξη στο Λιμάνι οι διαπραγματεύσεις μεταξύ Βόρειας και Νότιας'],
    ['round-opened', 'Βόρεια και Νότια επιστρέφουν στο τραπέζι των διαπραγματεύσεων στο Λιμάνι'],
    ['round-concluded', 'Υπουργοί της Βόρειας και της Νότιας συναντήθηκαν στο Λιμάνι'],
    ['round-concluded', 'Ολοκληρώθηκαν χωρίς συμφωνία οι συνομιλίες Βόρειας και Νότιας'],
    ['round-concluded', 'Βόρεια και Νότια είχαν συνομιλίες στο Λιμάνι με μεσολάβηση της Ανατολίας'],
    ['round-postponed', 'Αναβάλλεται η συνάντηση Βόρειας και Νότιας στο Λιμάνι'],
    ['round-postponed', 'ΑΝΑΒΛΗΘΗΚΑΝ ΟΙ ΣΥΝΟΜΙΛΙΕΣ ΒΟΡΕΙΑΣ ΚΑΙ ΝΟΤΙΑΣ'],
    ['agreement', 'Βόρεια και Νότια συμφώνησαν σε κατάπαυση του πυρός'],
    ['agreement', 'Βόρεια και Νότια υπέγραψαν συμφωνία για ανταλλαγή αιχμαλώτων'],
    ['agreement', 'Παρατείνουν την εκεχειρία Βόρεια και Νότια'],
    ['breakdown', 'Ναυάγησαν οι συνομιλίες μεταξύ Βόρειας και Νότιας'],
    ['breakdown', 'Η Νότια ανακάλεσε τη διαπραγματευτική της ομάδα από τις συνομιλίες με τη Βόρεια'],
    ['breakdown', 'Σε αδιέξοδο οι διαπραγματεύσεις Βόρειας και Νότιας'],
    ['breakdown', 'Η Νότια αποχωρεί από τις συνομιλίες με τη Βόρεια'],
    ['statement', 'Η Βόρεια θέλει να επαναληφθούν οι συνομιλίες με τη Νότια'],
    ['statement', 'Η Ανατολία καλεί Βόρεια και Νότια να επιστρέψουν στις συνομιλίες'],
    ['statement', 'Κοντά σε συμφωνία Βόρεια και Νότια, λέει ο υπουργός'],
    ['statement', 'Η Ανατολία χαιρετίζει τη συμφωνία Βόρειας και Νότιας'],
    ['statement', 'Η Νότια κατηγορεί τη Βόρεια για παραβίαση της εκεχειρίας'],
    ['statement', 'Βόρεια και Νότια ενδέχεται να υπογράψουν συμφωνία'],
    ['background', 'Θα τα βρουν Βόρεια και Νότια στις συνομιλίες στο Λιμάνι;'],
    ['background', 'Ανάλυση: γιατί ναυάγησαν οι συνομιλίες Βόρειας και Νότιας'],
    ['not-about-talks', 'Επίθεση της Βόρειας με πυραύλους σε πόλη της Νότιας, τρεις νεκροί'],
    ['not-about-talks', 'Βόρεια και Νότια συναντώνται στον τελικό του κυπέλλου'],
    ['one-party-only', 'Ο πρόεδρος της Βόρειας συναντήθηκε με τους υπουργούς του'],
  ]);
});

describe('with the dossiers that come with Parley, a small table', () => {
  it.each([
    ['el', 'round-opened', 'Ξεκίνησαν στο Παρίσι οι συνομιλίες Ισραήλ και Συρίας'],
    ['el', 'round-postponed', 'Αναβάλλεται η συνάντηση Ισραήλ και Συρίας στο Μπακού'],
    ['sw', 'round-scheduled', 'Israel na Syria kukutana Baku Alhamisi'],
  ])('of %s tells %s: %s', (lang, kind, title) => {
    expect(kindOfDefault(title, { lang })).toBe(kind);
  });

  it('reads an analysis that begins with a word for talks as analysis', () => {
    expect(kindOfDefault('Analysis: Talks between Israel and Syria end in Paris without a deal')).toBe('background');
  });
});
