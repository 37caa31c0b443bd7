/** News of a war inside one land: it names the land, and seldom the two who fight in it. */
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../shared/detect/detector.ts';
import { type Dossier, dossierSchema } from '../../shared/dossier/dossier.ts';
import { sketchDossier } from '../samples/dossiers.ts';
import { makeItem } from '../samples/news.ts';
import { feed, newsOf } from './headline.ts';

/** Two sides of one state, whose own names only hold the state's, and a track of another state. */
const WAR_IN_LIBYA = sketchDossier({
  title: 'Libya peace talks',
  parties: [
    {
      id: 'tripoli',
      name: 'Government of National Unity',
      spellings: ["Libya's unity government", 'حكومة الوحدة الليبية', 'GNU'],
    },
    { id: 'east', name: 'Eastern army', spellings: ['LNA', 'Haftar', 'حفتر'] },
  ],
  places: [{ id: 'geneva', name: 'Geneva', spellings: ['Geneva', 'Genève', 'Genf', 'جنيف', 'ז׳נבה', 'Cenevre'] }],
  competingTracks: [{ id: 'chad', name: 'Chad', spellings: ['Chad'] }],
});

const detect = createDetector(dossierSchema.parse(WAR_IN_LIBYA));

function told(title: string, lang: string, read = detect): string {
  return newsOf(read(makeItem(title, { lang, published: '2026-01-05T18:00:00.000Z' }), feed));
}

describe('the land of both sides', () => {
  it.each([
    ['en', "Libya's warring sides sign ceasefire in Geneva", 'agreement, strong'],
    ['en', 'Libyan factions resume talks in Geneva', 'round-opened, strong'],
    ['en', "Libya's warring sides sign truce in Switzerland", 'agreement, strong'],
    ['fr', 'Les belligérants libyens signent une trêve à Genève', 'agreement, strong'],
    ['ar', 'طرفا النزاع في ليبيا يوقعان هدنة في جنيف', 'agreement, strong'],
    ['de', 'Libyens Kriegsparteien unterzeichnen Waffenruhe in Genf', 'agreement, strong'],
    ['es', 'Las partes en conflicto en Libia firman una tregua en Ginebra', 'agreement, strong'],
    ['tr', "Libya'da taraflar ateşkes imzaladı", 'agreement, strong'],
    ['uk', 'Ворогуючі сторони в Лівії підписали перемир’я', 'agreement, strong'],
    ['ru', 'Враждующие стороны в Ливии подписали перемирие', 'agreement, strong'],
  ])('stands for the two beside a noun for those who fight: %s, %s', (lang, title, expected) => {
    expect(told(title, lang)).toBe(expected);
  });

  it.each([
    ['en', 'Libya peace talks end without progress', 'round-concluded, strong'],
    ['en', 'Peace talks on Libya to resume in Geneva on Monday', 'round-scheduled, strong'],
    ['en', 'Truce talks in Libya break down', 'breakdown, strong'],
    ['ar', 'محادثات ليبيا تنتهي من دون اتفاق', 'round-concluded, strong'],
    ['fr', 'Libye : reprise des pourparlers de paix à Genève', 'round-opened, strong'],
    ['ar', 'استئناف محادثات ليبيا في جنيف', 'round-opened, strong'],
    ['de', 'Libyen-Gespräche in Genf wieder aufgenommen', 'round-opened, strong'],
  ])('stands for the two beside a word for talks: %s, %s', (lang, title, expected) => {
    expect(told(title, lang)).toBe(expected);
  });

  it.each([
    ['en', 'Libya signs gas deal'],
    ['en', 'Libya and Chad resume talks on border'],
    ['en', 'Libya and Tunisia sign truce on fishing'],
    ['en', 'Libyan doctors sign deal on salaries'],
    ['en', 'Libya football talks collapse'],
    ['en', 'Libyan ministers agree on budget'],
    ['fr', 'La Libye signe un accord gazier'],
    ['ar', 'ليبيا توقع اتفاقا للغاز'],
    ['ar', 'وقعت ليبيا اتفاقا مع شركة'],
    ['de', 'Libyen unterzeichnet Gasabkommen'],
  ])('is a state among states, or has other business: %s, %s', (lang, title) => {
    expect(told(title, lang)).toBe('starts nothing');
  });

  it.each([
    ['en', "Libya's rivals agree to reopen coastal road"],
    ['fr', 'Les belligérants libyens s’entendent sur la réouverture de la route côtière'],
    ['ar', 'طرفا النزاع في ليبيا يتفقان على فتح الطريق الساحلي'],
    ['de', 'Libyens Kriegsparteien einigen sich auf Öffnung der Küstenstraße'],
    ['es', 'Las partes en conflicto en Libia acuerdan reabrir la carretera costera'],
    ['it', 'Le parti in conflitto in Libia si accordano sulla riapertura della strada'],
    ['tr', "Libya'da taraflar sahil yolunun açılması konusunda anlaştı"],
    ['ru', 'Враждующие стороны в Ливии договорились открыть прибрежную дорогу'],
    ['uk', 'Ворогуючі сторони в Лівії домовилися відкрити прибережну дорогу'],
    ['fa', 'طرف‌های درگیر در لیبی بر سر بازگشایی جاده توافق کردند'],
    ['he', 'הצדדים הניצים בלוב הסכימו על פתיחת הכביש'],
  ])('is where whatever those who fight agree on is an agreement: %s, %s', (lang, title) => {
    expect(told(title, lang)).toBe('agreement, strong');
  });

  it.each([
    ['en', "Libya's rivals agree to send envoys for talks"],
    ['en', "Libya's rival factions agree to send delegations for talks, mediator says"],
    ['en', "Libya's rivals do not agree on coastal road"],
    ['en', 'Libyan football rivals agree on stadium'],
    ['fr', 'Les belligérants libyens acceptent de négocier'],
    ['de', 'Libyens Kriegsparteien einigen sich auf neue Gespräche'],
    ['ar', 'طرفا النزاع في ليبيا يتفقان على استئناف المحادثات'],
    ['tr', "Libya'da taraflar görüşmelere devam etme konusunda anlaştı"],
  ])('is where to agree on talks is none: %s, %s', (lang, title) => {
    expect(told(title, lang)).not.toMatch(/agreement/);
  });

  it('is one state, though a state that is no more was called alike', () => {
    const parties = [
      { id: 'government', name: 'Government', spellings: ["Yemen's government"] },
      { id: 'houthis', name: 'Houthis', spellings: ['Houthis'] },
    ];
    const read = createDetector(dossierSchema.parse(sketchDossier({ parties })));
    expect(told("Yemen's warring sides sign truce", 'en', read)).toBe('agreement, strong');
    expect(told('مذاکرات صلح یمن در ژنو از سر گرفته شد', 'fa', read)).toBe('round-opened, strong');
    expect(told('طرف‌های یمنی در ژنو آتش‌بس امضا کردند', 'fa', read)).toBe('agreement, strong');
    expect(told('الأطراف اليمنية توقع هدنة في جنيف', 'ar', read)).toBe('agreement, strong');
    expect(told('پزشکان یمنی توافق امضا کردند', 'fa', read)).toBe('starts nothing');
    expect(told('الأطباء اليمنيون يوقعون اتفاقا', 'ar', read)).toBe('starts nothing');
  });

  it('may have a name of several words, and is no other state whose name is one of them', () => {
    const parties = [
      { id: 'government', name: 'Government', spellings: ['Government of South Sudan', 'Gobierno de Sudán del Sur'] },
      { id: 'opposition', name: 'Opposition', spellings: ['SPLM-IO'] },
    ];
    const read = createDetector(dossierSchema.parse(sketchDossier({ parties })));
    expect(told("South Sudan's warring sides sign truce", 'en', read)).toBe('agreement, strong');
    expect(told('South Sudanese factions sign peace deal', 'en', read)).toBe('agreement, strong');
    expect(told('Südsudans Kriegsparteien unterzeichnen Waffenruhe', 'de', read)).toBe('agreement, strong');
    expect(told('Враждующие стороны в Южном Судане подписали перемирие', 'ru', read)).toBe('agreement, strong');
    expect(told('طرفا النزاع في جنوب السودان يوقعان هدنة', 'ar', read)).toBe('agreement, strong');
    expect(told("Sudan's warring sides sign truce", 'en', read)).toBe('starts nothing');
    expect(told('South Sudan signs oil deal', 'en', read)).toBe('starts nothing');
  });

  const warIn = (government: string, rest: Parameters<typeof sketchDossier>[0] = {}) =>
    createDetector(
      dossierSchema.parse(
        sketchDossier({
          parties: [
            { id: 'government', name: 'Government', spellings: [government] },
            { id: 'rebels', name: 'Rebels', spellings: ['Rebel Front'] },
          ],
          ...rest,
        }),
      ),
    );

  it('may have a name with a hyphen, and is not the state whose name is its first half', () => {
    const read = warIn('Government of Guinea-Bissau');
    expect(told('Guinea-Bissau peace talks collapse', 'en', read)).toBe('breakdown, strong');
    expect(told("Guinea-Bissau's rivals sign truce", 'en', read)).toBe('agreement, strong');
    expect(told('Bissau-Guinean factions sign truce', 'en', read)).toBe('agreement, strong');
    expect(told('Guinea peace talks collapse', 'en', read)).toBe('starts nothing');
    expect(told("Guinea's rivals sign truce", 'en', read)).toBe('starts nothing');
  });

  it.each([
    ['Guinea', 'en', "Guinea's rivals sign truce", "Guinea-Bissau's rivals sign truce"],
    ['Guinea', 'en', 'Guinea peace talks collapse', 'Equatorial Guinea peace talks collapse'],
    ['Guinea', 'en', "Guinea's warring sides sign truce", "Papua New Guinea's warring sides sign truce"],
    [
      'Guinea',
      'fr',
      'Les belligérants guinéens signent une trêve',
      'Les belligérants bissau-guinéens signent une trêve',
    ],
    ['Sudan', 'en', "Sudan's rivals sign truce", "South Sudan's rivals sign truce"],
    ['Sudan', 'fr', 'Les belligérants soudanais signent une trêve', 'Les belligérants sud-soudanais signent une trêve'],
    ['Sudan', 'ar', 'طرفا النزاع في السودان يوقعان هدنة', 'طرفا النزاع في جنوب السودان يوقعان هدنة'],
    [
      'Sudan',
      'ru',
      'Враждующие стороны в Судане подписали перемирие',
      'Враждующие стороны в Южном Судане подписали перемирие',
    ],
    ['Libya', 'ar', 'طرفا النزاع في ليبيا يوقعان هدنة', 'طرفا النزاع في ليبيريا يوقعان هدنة'],
    ['Austria', 'en', "Austria's warring sides sign truce", "Australia's warring sides sign truce"],
  ])('is no other state whose longer name holds its own: %s, %s: %s / %s', (land, lang, own, others) => {
    const read = warIn(`Government of ${land}`);
    expect(told(own, lang, read)).toMatch(/^(agreement|breakdown), strong$/);
    expect(told(others, lang, read)).toBe('starts nothing');
  });

  it('is theirs beside a mediator whose longer name holds its own', () => {
    const mediators = [{ id: 'juba', name: 'South Sudan', spellings: ['South Sudan'] }];
    const title = "Sudan's warring sides sign truce, South Sudan says";
    expect(told(title, 'en', warIn("Sudan's government", { mediators }))).toBe('agreement, strong');
    expect(told(title, 'en', warIn("Sudan's government"))).toBe('starts nothing');
  });

  it.each([
    ['Kingdom of Saudi Arabia', 'en', 'Peace talks in Saudi Arabia end without deal'],
    ['Islamic Republic of Iran', 'en', 'Peace talks in Iran end without deal'],
    ['State of Israel', 'en', 'Peace talks in Israel end without deal'],
    ['Republic of Korea', 'en', 'Peace talks in South Korea end without deal'],
    ['Syrian Arab Republic', 'en', 'Peace talks in Syria end without deal'],
    ['République arabe syrienne', 'fr', 'Syrie : échec des pourparlers de paix'],
    ['Royaume d’Arabie saoudite', 'fr', 'Arabie saoudite : échec des pourparlers de paix'],
    ['جمهورية إيران الإسلامية', 'ar', 'انهيار محادثات السلام في إيران'],
    ['المملكة العربية السعودية', 'ar', 'انهيار محادثات السلام في السعودية'],
    ['دولة إسرائيل', 'ar', 'انهيار محادثات السلام في إسرائيل'],
  ])('is none where a party is the state by its official name: %s, %s: %s', (name, lang, title) => {
    expect(told(title, lang, warIn(name))).toBe('starts nothing');
  });

  it('is theirs where a party calls itself after the land and is none of its official names', () => {
    const title = 'Peace talks in Iraq end without deal';
    expect(told(title, 'en', warIn('Islamic State of Iraq'))).toBe('round-concluded, strong');
    expect(told('Peace talks in Afghanistan collapse', 'en', warIn('Islamic Emirate of Afghanistan'))).toBe(
      'breakdown, strong',
    );
  });

  it('is theirs beside those who fight, whomever the lead recalls', () => {
    const lead = 'The meeting comes as tension with Chad grows.';
    const read = (title: string) =>
      detect(makeItem(title, { summary: lead, published: '2026-01-05T18:00:00.000Z' }), feed);
    expect(read("Libya's warring sides sign truce in Geneva").outcome).toBe('report');
    expect(read('Libya truce signed in Geneva').outcome).toBe('dropped');
  });

  it('is named in the dossier where no party is called by it', () => {
    const sides = ['Alpha', 'Beta'].map((name) => ({ id: name.toLowerCase(), name, spellings: [name] }));
    const readWith = (changes: Partial<Dossier>) =>
      createDetector(dossierSchema.parse(sketchDossier({ parties: sides, ...changes })));
    for (const [lang, title] of [
      ['en', "Ruritania's warring factions sign truce"],
      ['he', 'הצדדים הניצים ברוריטניה חתמו על הפסקת אש'],
    ] as const) {
      expect(told(title, lang, readWith({}))).toMatch(/starts nothing|support only/);
      expect(told(title, lang, readWith({ lands: ['Ruritania', 'רוריטניה'] }))).toBe('agreement, strong');
    }
  });

  it('is none where the state is a party, or where each side has a state of its own', () => {
    const between = (...spellings: string[][]) =>
      createDetector(
        dossierSchema.parse(
          sketchDossier({
            parties: spellings.map((each, index) => ({ id: `side-${index}`, name: `${each[0]}`, spellings: each })),
          }),
        ),
      );
    const title = 'Libya peace talks end without progress';
    expect(told(title, 'en', between(['Libya', "Libya's government"], ['Rebels']))).toBe('starts nothing');
    expect(told(title, 'en', between(["Libya's government"], ["Chad's government"]))).toBe('starts nothing');
  });
});

describe('what the talks are about, by their names in the dossier', () => {
  const read = createDetector(
    dossierSchema.parse(
      sketchDossier({
        talks: ['Vardan truce talks', 'pourparlers sur le Vardan', 'مفاوضات فردان', 'dam talks', 'Harbour round talks'],
      }),
    ),
  );

  it.each([
    ['en', 'Vardan peace talks end without progress', 'round-concluded, strong'],
    ['en', 'Vardan ceasefire agreed, Southland says', 'agreement, strong'],
    ['en', 'Dam negotiations to resume in Harbour on Monday', 'round-scheduled, strong'],
    ['fr', 'Vardan : reprise des négociations à Harbour', 'round-opened, strong'],
    ['ar', 'استئناف محادثات فردان', 'round-opened, weak'],
  ])('stands for the two beside other words for talks: %s, %s', (lang, title, expected) => {
    expect(told(title, lang, read)).toBe(expected);
  });

  it.each([
    ['en', 'Vardan floods kill three'],
    ['en', 'Libya and Tunisia resume dam talks'],
    ['en', 'Engineers inspect dam after truce'],
    ['en', 'Round of talks in Harbour on fishing ends'],
    ['en', 'Eastland and Southland minister discuss Vardan with union leaders'],
  ])('names them nowhere else: %s, %s', (lang, title) => {
    expect(told(title, lang, read)).not.toMatch(/strong/);
  });
});
