import { swahiliFuture, swahiliInfinitive, swahiliPast, swahiliPresent } from './swahiliForms.ts';
import type { LanguageTable } from './table.ts';
import { numbered, rows, words } from './words.ts';

/** Swahili, a small table: "na" is both "and" and "with"; what is negated is a verb of its own ("hawakukutana"). */
export const sw = {
  language: 'sw',
  script: 'latin',
  functionWords: words`
    na, ya, wa, kwa, katika, kati, za, ni, baada, cha, kuhusu, huku, hadi, kabla, mjini, nchini, pia, wake, yake, hao,
    huo, hayo
  `,
  governorReach: 4,
  complementizers: ['kwamba', 'kuwa'],
  light: [
    ...swahiliPast`fany(a|ika), shiriki, hudhuria, andaa`,
    ...swahiliPresent`fany(a|ika), shiriki, hudhuria, andaa`,
    ...swahiliFuture`fany(a|ika), shiriki, hudhuria, andaa, endelea`,
    ...swahiliPast`fikia, afiki`,
    ...swahiliPresent`fikia, afiki`,
  ],
  forms: {
    meet: {
      past: swahiliPast`kutana (|ana kwa ana), fany(a|ika), jadiliana, zungumza, keti, shiriki, hudhuria, andaa`,
      present: swahiliPresent`kutana, fany(a|ika), jadiliana, zungumza, keti, hudhuria, andaa`,
      progressive: words`
        yanaendelea, unaendelea, yakiendelea, wanashiriki, wanaendelea na mazungumzo, wamo katika mazungumzo, washiriki
      `,
      // A headline's "kukutana" is "to meet"; what governs it elsewhere is in `inert`.
      future: [
        ...swahiliFuture`kutana, fany(a|ika), jadiliana, zungumza, keti, shiriki, hudhuria, andaa, endelea`,
        ...swahiliInfinitive`kutana, fanyika`,
      ],
      infinitive: swahiliInfinitive`fanya, jadiliana, zungumza, keti, shiriki, hudhuria`,
      noun: words`mazungumzo, mkutano, mikutano, majadiliano, mashauriano, kikao, vikao, duru, mdahalo`,
    },
    begin: {
      past: swahiliPast`anza (|tena|rasmi), anzishwa, rejea (kwenye meza|mezani), rejele(a|wa), funguliwa, ng'oa nanga`,
      present: swahiliPresent`anza, anzishwa, anza tena, rejea mezani, rejele(a|wa), funguliwa, ng'oa nanga`,
      future: swahiliFuture`anza, anza tena, rejea mezani, rejele(a|wa), funguliwa, ng'oa nanga`,
      infinitive: swahiliInfinitive`anza, anza tena, rejelea, rejea mezani, anzisha`,
      noun: words`kuanza (kwa|tena kwa), kurejelewa kwa, mwanzo wa, ufunguzi wa`,
    },
    end: {
      past: swahiliPast`maliz(a|ika), isha, kamili(ka|sha), hitimish(a|wa), tamatika, fungwa`,
      present: swahiliPresent`maliz(a|ika), kamili(ka|sha), hitimish(a|wa), tamatika`,
      noun: words`kumalizika kwa, kukamilika kwa, mwisho wa, hitimisho la`,
    },
    postpone: {
      past: swahiliPast`ahirish(a|wa), sogez(a|wa) mbele, futwa, futiliwa mbali, cheleweshwa`,
      present: swahiliPresent`ahirish(a|wa), sogez(a|wa) mbele, futwa, futiliwa mbali, cheleweshwa`,
      noun: words`kuahirishwa (|kwa), kufutwa kwa, kusogezwa mbele kwa`,
    },
    agree: {
      past: swahiliPast`kubali(|ana), saini(|wa), saini rasmi, tia saini, afiki(|ana), fiki(a|wa), tiwa saini`,
      present: swahiliPresent`kubaliana, saini(|wa), tia saini, afiki(|ana), fiki(a|wa), tiwa saini`,
      future: swahiliFuture`saini, tia saini, kubaliana, fikia`,
      infinitive: swahiliInfinitive`saini, tia saini, kubaliana, fikia`,
      noun: words`utiaji saini, kutiwa saini, kusainiwa kwa`,
    },
    announce: {
      past: swahiliPast`tangaza, toa, unda, anzisha`,
      present: swahiliPresent`tangaza, toa, unda, anzisha`,
    },
    extend: {
      past: swahiliPast`ongeza (|muda wa), refush(a|wa), ongezwa muda`,
      present: swahiliPresent`ongeza muda wa, refush(a|wa), ongezwa muda`,
      noun: words`kuongezwa kwa muda, kurefushwa kwa`,
    },
    break: {
      past: swahiliPast`
        vunj(a|ika), kwama, shindwa, shindikana, gonga (ukuta|mwamba), sambaratika, ingia dosari, sitish(a|wa),
        simamish(a|wa)
      `,
      present: swahiliPresent`
        vunj(a|ika), kwama, shindwa, shindikana, gonga (ukuta|mwamba), sambaratika, sitish(a|wa), simamish(a|wa)
      `,
      noun: words`kuvunjika kwa, kukwama kwa, kushindwa kwa, mkwamo, kusambaratika kwa`,
    },
    quit: {
      past: swahiliPast`jiondoa, jitoa, susia, ondoka (katika|kwenye), ondoa ujumbe, susa`,
      present: swahiliPresent`jiondoa, jitoa, susia, ondoka (katika|kwenye), ondoa ujumbe, susa`,
      noun: words`kujiondoa, kujitoa, kususia`,
    },
  },
  cues: {
    talks: words`
      mazungumzo, mkutano, mikutano, majadiliano, mashauriano, kikao, vikao, duru, usuluhishi, upatanishi, amani,
      makubaliano, mkataba, mapatano, usitishaji mapigano, usitish(aji|waji) wa mapigano, kusitisha mapigano, muafaka,
      mezani, meza ya mazungumzo
    `,
    pact: words`makubaliano (|ya amani), mkataba (|wa amani), mapatano, muafaka, itifaki, hati ya makubaliano`,
    deliverable: words`
      usitishaji mapigano, usitish(aji|waji) wa mapigano, kusitisha (vita|mapigano),
      (kuachiliwa kwa|kubadilishana|kuwaachilia|ubadilishanaji|ubadilishanaji wa) wafungwa, tamko la kanuni,
      azimio la kanuni, mfumo wa (makubaliano|pamoja), mkataba wa mfumo, kamati ya pamoja, utaratibu wa uangalizi,
      mwongozo wa amani, ramani ya amani
    `,
    document: words`taarifa ya pamoja, tamko la pamoja, azimio la pamoja`,
    soft: words`
      (kuanza tena|kuendelea na|kuendeleza|kuharakisha|kurejelea) mazungumzo, kuendelea kuzungumza, kukutana tena,
      duru nyingine, duru mpya, kurejea mezani
    `,
    round: words`duru, awamu, raundi, kikao`,
    envoys: words`
      ujumbe, wajumbe, waziri (|wa mambo ya nje), mawaziri, wawakilishi, mjumbe (|maalum), maafisa, wapatanishi,
      waakilishi
    `,
    future: words`
      anatarajiwa, wanatarajiwa, yanatarajiwa, unatarajiwa, inatarajiwa, zinatarajiwa, anatazamiwa, wanatazamiwa,
      yanatazamiwa, unatazamiwa, yamepangwa, umepangwa, imepangwa, yanayotarajiwa, unaotarajiwa, wanajiandaa,
      yamepangiwa
    `,
    coming: words`
      kesho, kesho kutwa, usiku wa leo, leo usiku, leo jioni, wiki ijayo, juma lijalo, siku zijazo, mwezi ujao
    `,
    vague: ['hivi karibuni', 'karibuni', 'punde'],
    now: ['leo', 'sasa'],
    wish: words`
      (anataka|anatumai), (wanataka|wanatumai), yataka, wataka, ataka, inataka, zataka, wito, atoa wito, watoa wito,
      yahimiza,
      ahimiza, wahimiza, tayari, matumaini, pendekezo, yapendekeza, apendekeza, yashinikiza, washinikiza, ashinikiza,
      akataa, wakataa, yakataa, imekataa, wamekataa, amekataa, yaomba, aomba, waomba, amwalika, yawaalika, awaalika,
      yajitolea, masharti, juhudi
    `,
    maybe: words`huenda (|yaka), labda, ikiwa, iwapo, uwezekano, inaweza, wanaweza, yanaweza, anaweza, endapo`,
    nearDeal: words`karibu (na|kufikia), wakaribia, yakaribia, wanakaribia, yanakaribia, rasimu`,
    feared: words`hofu ya, wasiwasi wa, yaonya, aonya, waonya, hatari ya`,
    negation: words`si, sio, bila, hakuna, haja, hawaja, hayaja, haijafikiwa, hawajafikia, hayajaanza`,
    denial: words`akan(a|usha), wakan(a|usha), yakanusha, amekanusha, wamekanusha, imekanusha, yamekanusha`,
    retrospect: words`(|siku|miezi) baada ya, tangu, kufuatia`,
    aheadOf: ['kabla ya', 'kuelekea'],
    during: words`wakati wa (|mazungumzo ya), pembezoni mwa, kando ya`,
    backdrop: words`huku, licha ya, wakati (ambapo|mazungumzo)`,
    topic: words`kuhusu, juu ya, dhidi ya`,
    with: ['na'],
    and: ['na'],
    between: ['kati ya', 'baina ya'],
    locative: words`katika, mjini, huko, nchini, jijini`,
    which: words`ambao, ambayo, ambaye, ambapo`,
    speech: words`
      asema, wasema, yasema, amesema, wamesema, alisema, imesema, msemaji, adai, wadai, yadai, aeleza, ataja
    `,
    relay: words`kwa mujibu wa, vyanzo, taarifa zinasema, ripoti`,
    reaction: words`
      yakaribisha, wakaribisha, akaribisha, yapongeza, apongeza, wapongeza, (yalaani|yalaumu), (walaani|walaumu),
      alaani,
      ukiukaji, kukiuka, akiuka, wakiuka, yakiuka, yashutumu, washutumu, ashutumu, yatuhumu, wanatuhumiana, watuhumiana,
      washutumiana, wanashutumiana, alaumu, yakosoa, akosoa
    `,
    violence: words`
      shambulio, mashambulizi, mapigano, auawa, wauawa, waliouawa, yaua, mabomu, bomu, makombora, mapambano, wateka,
      wauteka, wachukua udhibiti, uvamizi
    `,
    otherField: words`wafanyabiashara, mechi, fainali, kombe, ligi, wasanii, soka, wanafunzi`,
    ownBody: words`baraza la mawaziri, bunge, baraza la usalama la taifa`,
    phone: ['kwa simu', 'simu'],
    again: words`tena, nyingine, mpya`,
    fruitless: words`(bila|bila kufikia|pasipo) makubaliano, bila (|kufikia) muafaka, bila mafanikio, bila matokeo`,
    judgement: words`yenye (tija|manufaa), ya kujenga, mazuri, yamefana`,
    sitting: ['siku ya'],
    analysis: words`uchambuzi, maoni, mahojiano, makala, mchambuzi`,
    question: words`kwa nini, kwanini, je, nini, vipi`,
    live: ['moja kwa moja', 'mubashara'],
    lapsed: words`ulitarajiwa, yalitarajiwa, ilipaswa, yalipaswa`,
    until: ['hadi', 'mpaka'],
    oneSided: ['upande mmoja'],
    inert: words`
      baada ya (kufanyika|kukutana), bila (kufanyika|kukutana), haja ya kukutana, kabla ya (kufanyika|kukutana),
      ili kukutana, uwezekano wa (kufanyika|kukutana)
    `,
    longAgo: words`mwaka (jana|uliopita), miezi iliyopita, mwezi uliopita`,
  },
  months: rows`
    januari; februari; machi; aprili; mei; juni; julai; agosti; septemba; oktoba; novemba; desemba, disemba
  `,
  weekdays: rows`jumapili; jumatatu; jumanne; jumatano; alhamisi; ijumaa; jumamosi`,
  days: numbered`-2: juzi; -1: jana; 0: leo, usiku wa leo, leo jioni, leo usiku; 1: kesho; 2: kesho kutwa`,
  weeks: numbered`-1: wiki iliyopita; 0: wiki hii; 1: wiki ijayo, juma lijalo`,
  ordinals: rows`kwanza; pili; tatu; nne; tano; sita; saba; nane`,
  foes: words`pande zinazopigana, pande (mbili|zote mbili|hasimu|hasimu zinazopigana), mahasimu`,
} satisfies LanguageTable as LanguageTable;
