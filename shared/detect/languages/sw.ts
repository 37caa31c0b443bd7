import { swahiliFuture, swahiliInfinitive, swahiliPast, swahiliPresent } from './swahiliForms.ts';
import type { LanguageTable } from './table.ts';
import { words } from './words.ts';

/** Swahili, a small table: "na" is both "and" and "with"; what is negated is a verb of its own ("hawakukutana"). */
export const sw = {
  language: 'sw',
  script: 'latin',
  functionWords: words`
    na, ya, wa, kwa, katika, kati, za, ni, baada, cha, kuhusu, huku, hadi, kabla, mjini, nchini, pia, wake, yake, hao, huo, hayo
  `,
  governorReach: 4,
  complementizers: ['kwamba', 'kuwa'],
  light: [
    ...swahiliPast`fanya, fanyika, shiriki, hudhuria, andaa`,
    ...swahiliPresent`fanya, fanyika, shiriki, hudhuria, andaa`,
    ...swahiliFuture`fanya, fanyika, shiriki, hudhuria, andaa, endelea`,
    ...swahiliPast`fikia, afiki`,
    ...swahiliPresent`fikia, afiki`,
  ],
  forms: {
    meet: {
      past: swahiliPast`kutana, kutana ana kwa ana, fanya, fanyika, jadiliana, zungumza, keti, shiriki, hudhuria, andaa`,
      present: swahiliPresent`kutana, fanya, fanyika, jadiliana, zungumza, keti, hudhuria, andaa`,
      progressive: words`
        yanaendelea, unaendelea, yakiendelea, wanashiriki, wanaendelea na mazungumzo, wamo katika mazungumzo, washiriki
      `,
      // A headline's "kukutana" is "to meet"; what governs it elsewhere is in `inert`.
      future: [
        ...swahiliFuture`kutana, fanya, fanyika, jadiliana, zungumza, keti, shiriki, hudhuria, andaa, endelea`,
        ...swahiliInfinitive`kutana, fanyika`,
      ],
      infinitive: swahiliInfinitive`fanya, jadiliana, zungumza, keti, shiriki, hudhuria`,
      noun: words`mazungumzo, mkutano, mikutano, majadiliano, mashauriano, kikao, vikao, duru, mdahalo`,
    },
    begin: {
      past: swahiliPast`anza, anzishwa, anza tena, rejea mezani, rejelea, rejelewa, funguliwa, anza rasmi, rejea kwenye meza, ng'oa nanga`,
      present: swahiliPresent`anza, anzishwa, anza tena, rejea mezani, rejelea, rejelewa, funguliwa, ng'oa nanga`,
      future: swahiliFuture`anza, anza tena, rejea mezani, rejelea, rejelewa, funguliwa, ng'oa nanga`,
      infinitive: swahiliInfinitive`anza, anza tena, rejelea, rejea mezani, anzisha`,
      noun: words`kuanza kwa, kurejelewa kwa, kuanza tena kwa, mwanzo wa, ufunguzi wa`,
    },
    end: {
      past: swahiliPast`malizika, maliza, isha, kamilika, kamilisha, hitimisha, hitimishwa, tamatika, fungwa`,
      present: swahiliPresent`malizika, maliza, kamilika, kamilisha, hitimisha, hitimishwa, tamatika`,
      noun: words`kumalizika kwa, kukamilika kwa, mwisho wa, hitimisho la`,
    },
    postpone: {
      past: swahiliPast`ahirishwa, ahirisha, sogezwa mbele, futwa, futiliwa mbali, cheleweshwa, sogeza mbele`,
      present: swahiliPresent`ahirishwa, ahirisha, sogezwa mbele, futwa, futiliwa mbali, cheleweshwa, sogeza mbele`,
      noun: words`kuahirishwa, kuahirishwa kwa, kufutwa kwa, kusogezwa mbele kwa`,
    },
    agree: {
      past: swahiliPast`kubaliana, saini, saini rasmi, tia saini, afikiana, fikia, afiki, kubali, sainiwa, tiwa saini, fikiwa`,
      present: swahiliPresent`kubaliana, saini, tia saini, afikiana, fikia, afiki, sainiwa, tiwa saini, fikiwa`,
      future: swahiliFuture`saini, tia saini, kubaliana, fikia`,
      infinitive: swahiliInfinitive`saini, tia saini, kubaliana, fikia`,
      noun: words`utiaji saini, kutiwa saini, kusainiwa kwa`,
    },
    announce: {
      past: swahiliPast`tangaza, toa, unda, anzisha`,
      present: swahiliPresent`tangaza, toa, unda, anzisha`,
    },
    extend: {
      past: swahiliPast`ongeza muda wa, refusha, ongezwa muda, refushwa, ongeza`,
      present: swahiliPresent`ongeza muda wa, refusha, ongezwa muda, refushwa`,
      noun: words`kuongezwa kwa muda, kurefushwa kwa`,
    },
    break: {
      past: swahiliPast`vunjika, kwama, shindwa, shindikana, gonga mwamba, gonga ukuta, sambaratika, ingia dosari, sitishwa, sitisha, simamishwa, simamisha, vunja`,
      present: swahiliPresent`vunjika, kwama, shindwa, shindikana, gonga mwamba, gonga ukuta, sambaratika, sitishwa, sitisha, simamishwa, simamisha, vunja`,
      noun: words`kuvunjika kwa, kukwama kwa, kushindwa kwa, mkwamo, kusambaratika kwa`,
    },
    quit: {
      past: swahiliPast`jiondoa, jitoa, susia, ondoka kwenye, ondoka katika, ondoa ujumbe, susa`,
      present: swahiliPresent`jiondoa, jitoa, susia, ondoka kwenye, ondoka katika, ondoa ujumbe, susa`,
      noun: words`kujiondoa, kujitoa, kususia`,
    },
  },
  cues: {
    talks: words`
      mazungumzo, mkutano, mikutano, majadiliano, mashauriano, kikao, vikao, duru, usuluhishi, upatanishi, amani, makubaliano,
      mkataba, mapatano, usitishaji mapigano, usitishaji wa mapigano, kusitisha mapigano, usitishwaji wa mapigano, muafaka, mezani, meza ya mazungumzo
    `,
    pact: words`makubaliano, mkataba, mapatano, muafaka, itifaki, hati ya makubaliano, makubaliano ya amani, mkataba wa amani`,
    deliverable: words`
      usitishaji mapigano, usitishaji wa mapigano, usitishwaji wa mapigano, kusitisha mapigano, kusitisha vita, kubadilishana wafungwa,
      ubadilishanaji wafungwa, ubadilishanaji wa wafungwa, kuachiliwa kwa wafungwa, kuwaachilia wafungwa, tamko la kanuni, azimio la kanuni,
      mfumo wa makubaliano, mkataba wa mfumo, mfumo wa pamoja, kamati ya pamoja, utaratibu wa uangalizi, mwongozo wa amani, ramani ya amani
    `,
    document: words`taarifa ya pamoja, tamko la pamoja, azimio la pamoja`,
    soft: words`
      kuendelea na mazungumzo, kuendelea kuzungumza, kuendeleza mazungumzo, kukutana tena, duru nyingine, duru mpya, kuharakisha mazungumzo,
      kurejea mezani, kurejelea mazungumzo, kuanza tena mazungumzo
    `,
    round: words`duru, awamu, raundi, kikao`,
    envoys: words`
      ujumbe, wajumbe, waziri, mawaziri, wawakilishi, mjumbe, maafisa, wapatanishi, waakilishi, waziri wa mambo ya nje, mjumbe maalum
    `,
    future: words`
      anatarajiwa, wanatarajiwa, yanatarajiwa, unatarajiwa, inatarajiwa, zinatarajiwa, anatazamiwa, wanatazamiwa, yanatazamiwa, unatazamiwa,
      yamepangwa, umepangwa, imepangwa, yanayotarajiwa, unaotarajiwa, wanajiandaa, yamepangiwa
    `,
    coming: words`kesho, kesho kutwa, usiku wa leo, leo usiku, leo jioni, wiki ijayo, juma lijalo, siku zijazo, mwezi ujao`,
    vague: ['hivi karibuni', 'karibuni', 'punde'],
    now: ['leo', 'sasa'],
    wish: words`
      anataka, wanataka, yataka, wataka, ataka, inataka, zataka, wito, atoa wito, watoa wito, yahimiza, ahimiza, wahimiza, tayari, matumaini,
      anatumai, wanatumai, pendekezo, yapendekeza, apendekeza, yashinikiza, washinikiza, ashinikiza, akataa, wakataa, yakataa, imekataa,
      wamekataa, amekataa, yaomba, aomba, waomba, amwalika, yawaalika, awaalika, yajitolea, masharti, juhudi
    `,
    maybe: words`huenda, labda, ikiwa, iwapo, uwezekano, inaweza, wanaweza, yanaweza, anaweza, endapo, huenda yaka`,
    nearDeal: words`karibu na, karibu kufikia, wakaribia, yakaribia, wanakaribia, yanakaribia, rasimu`,
    feared: words`hofu ya, wasiwasi wa, yaonya, aonya, waonya, hatari ya`,
    negation: words`si, sio, bila, hakuna, haja, hawaja, hayaja, haijafikiwa, hawajafikia, hayajaanza`,
    denial: words`akanusha, wakanusha, yakanusha, amekanusha, wamekanusha, imekanusha, yamekanusha, wakana, akana`,
    retrospect: words`baada ya, tangu, kufuatia, miezi baada ya, siku baada ya`,
    aheadOf: ['kabla ya', 'kuelekea'],
    during: words`wakati wa, pembezoni mwa, kando ya, wakati wa mazungumzo ya`,
    backdrop: words`huku, licha ya, wakati mazungumzo, wakati ambapo`,
    topic: words`kuhusu, juu ya, dhidi ya`,
    with: ['na'],
    and: ['na'],
    between: ['kati ya', 'baina ya'],
    locative: words`katika, mjini, huko, nchini, jijini`,
    which: words`ambao, ambayo, ambaye, ambapo`,
    speech: words`asema, wasema, yasema, amesema, wamesema, alisema, imesema, msemaji, adai, wadai, yadai, aeleza, ataja`,
    relay: words`kwa mujibu wa, vyanzo, taarifa zinasema, ripoti`,
    reaction: words`
      yakaribisha, wakaribisha, akaribisha, yapongeza, apongeza, wapongeza, yalaani, walaani, alaani, ukiukaji, kukiuka, akiuka, wakiuka,
      yakiuka, yashutumu, washutumu, ashutumu, yatuhumu, wanatuhumiana, watuhumiana, washutumiana, wanashutumiana, yalaumu, walaumu, alaumu, yakosoa, akosoa
    `,
    violence: words`
      shambulio, mashambulizi, mapigano, auawa, wauawa, waliouawa, yaua, mabomu, bomu, makombora, mapambano, wateka, wauteka, wachukua udhibiti, uvamizi
    `,
    otherField: words`wafanyabiashara, mechi, fainali, kombe, ligi, wasanii, soka, wanafunzi`,
    ownBody: words`baraza la mawaziri, bunge, baraza la usalama la taifa`,
    phone: ['kwa simu', 'simu'],
    again: words`tena, nyingine, mpya`,
    fruitless: words`bila makubaliano, bila muafaka, bila mafanikio, bila matokeo, bila kufikia makubaliano, bila kufikia muafaka, pasipo makubaliano`,
    judgement: words`yenye tija, ya kujenga, yenye manufaa, mazuri, yamefana`,
    sitting: ['siku ya'],
    analysis: words`uchambuzi, maoni, mahojiano, makala, mchambuzi`,
    question: words`kwa nini, kwanini, je, nini, vipi`,
    live: ['moja kwa moja', 'mubashara'],
    lapsed: words`ulitarajiwa, yalitarajiwa, ilipaswa, yalipaswa`,
    until: ['hadi', 'mpaka'],
    oneSided: ['upande mmoja'],
    inert: words`
      baada ya kukutana, bila kukutana, haja ya kukutana, kabla ya kukutana, baada ya kufanyika, kabla ya kufanyika, ili kukutana,
      uwezekano wa kukutana, uwezekano wa kufanyika, bila kufanyika
    `,
    longAgo: words`mwaka jana, mwaka uliopita, miezi iliyopita, mwezi uliopita`,
  },
  months: [
    ['januari'],
    ['februari'],
    ['machi'],
    ['aprili'],
    ['mei'],
    ['juni'],
    ['julai'],
    ['agosti'],
    ['septemba'],
    ['oktoba'],
    ['novemba'],
    ['desemba', 'disemba'],
  ],
  weekdays: [['jumapili'], ['jumatatu'], ['jumanne'], ['jumatano'], ['alhamisi'], ['ijumaa'], ['jumamosi']],
  days: { leo: 0, kesho: 1, 'kesho kutwa': 2, jana: -1, juzi: -2, 'usiku wa leo': 0, 'leo jioni': 0, 'leo usiku': 0 },
  weeks: { 'wiki ijayo': 1, 'juma lijalo': 1, 'wiki hii': 0, 'wiki iliyopita': -1 },
  ordinals: [['kwanza'], ['pili'], ['tatu'], ['nne'], ['tano'], ['sita'], ['saba'], ['nane']],
} satisfies LanguageTable as LanguageTable;
