import type { LanguageTable } from './table.ts';
import { words } from './words.ts';

/** Romanian: a light table. */
export const ro = {
  language: 'ro',
  script: 'latin',
  functionWords: ['și', 'cu', 'în', 'pe', 'pentru', 'care', 'din', 'după', 'între', 'au', 'ale', 'privind'],
  governorReach: 4,
  forms: {
    meet: {
      past: words`
        s-au întâlnit, s-a întâlnit, au discutat, a discutat, au avut loc, a avut loc, au purtat, s-au reunit,
        au participat, s-au văzut, au negociat, a avut o întâlnire, au avut o întâlnire, a participat, a găzduit,
        au purtat discuții
      `,
      present: words`
        se întâlnesc, se întâlnește, discută, găzduiește, negociază, se reunesc, se văd, se reunește
      `,
      progressive: words`
        au loc, are loc, participă, sunt în curs, este în curs, se desfășoară, se află în negocieri
      `,
      future: words`
        se vor întâlni, se va întâlni, vor avea loc, va avea loc, vor discuta, urmează să, se vor vedea,
        se vor reuni, se va reuni, va găzdui, vor participa, va participa, vor negocia, întâlnire programată,
        întâlnire planificată, urmează să se întâlnească
      `,
      infinitive: ['să se întâlnească', 'să aibă loc', 'să participe', 'să se reunească', 'să găzduiască'],
      noun: words`
        întâlnire, întâlnirea, discuții, discuțiile, negocieri, negocierile, reuniune, convorbiri, tratative, runda,
        rundă, întâlniri, întrevedere, sesiune, convorbirile, tratativele, negocierilor, discuțiilor
      `,
    },
    begin: {
      past: words`
        au început, a început, au reluat, au fost reluate, s-au reluat, s-a reluat, a fost reluat, au demarat,
        a demarat, s-au deschis, au revenit la masa
      `,
      present: ['încep', 'începe', 'reiau', 'reia', 'se reiau', 'demarează', 'se deschid'],
      future: ['vor începe', 'vor fi reluate', 'vor relua', 'va începe', 'va relua', 'vor demara', 'se vor relua'],
      infinitive: ['să reia', 'să înceapă', 'să demareze'],
      noun: ['reluarea', 'începerea', 'reluarea negocierilor', 'debutul'],
    },
    end: {
      past: words`
        s-au încheiat, s-a încheiat, s-au terminat, au luat sfârșit, s-a terminat, au încheiat, s-au finalizat,
        a luat sfârșit
      `,
      present: ['se încheie', 'iau sfârșit', 'se termină', 'se finalizează'],
      noun: ['încheierea', 'finalul'],
    },
    postpone: {
      past: words`
        amânate, amânată, amânat, anulată, anulate, anulat, au amânat, a amânat, au anulat, a anulat, amânați,
        anulați, reprogramată, reprogramate
      `,
      present: ['amână', 'anulează'],
      noun: ['amânarea', 'anularea'],
    },
    agree: {
      past: words`
        au convenit, au căzut de acord, au semnat, a semnat, au ajuns la, au acceptat, au încheiat un, s-au înțeles,
        au ajuns la un acord, a acceptat, au aprobat, au stabilit, au decis, au parafat
      `,
      present: ['semnează', 'convin', 'ajung la un', 'ajung la un acord', 'acceptă', 'se înțeleg', 'aprobă', 'decid'],
      future: ['vor semna', 'vor ajunge la', 'vor conveni', 'va semna'],
      noun: ['semnarea', 'semnarea unui', 'acord privind', 'acord pentru', 'înțelegere privind'],
      infinitive: ['să semneze', 'să ajungă la'],
    },
    announce: {
      past: words`
        au anunțat, a anunțat, au creat, au înființat, a creat, au lansat, au stabilit, au publicat, au emis,
        a înființat
      `,
      present: ['anunță', 'creează', 'înființează', 'lansează', 'stabilesc', 'publică'],
      future: ['vor crea', 'vor înființa', 'vor anunța'],
      infinitive: ['să creeze', 'să înființeze'],
      noun: ['crearea', 'înființarea', 'lansarea'],
    },
    break: {
      past: words`
        au eșuat, a eșuat, s-au blocat, blocate, suspendate, întrerupte, s-au prăbușit, s-a blocat,
        au fost suspendate, au fost întrerupte, au suspendat, a suspendat, au întrerupt, au intrat în impas,
        a intrat în impas, s-au împotmolit, au ajuns într-un impas, s-au rupt, înghețate, s-au oprit
      `,
      present: words`
        eșuează, se blochează, se prăbușesc, suspendă, întrerup, se împotmolesc, intră în impas, îngheață, se rup
      `,
      noun: words`
        impas, eșecul, eșec, blocaj, colaps, suspendarea, ruperea, întreruperea, punct mort, prăbușirea
      `,
    },
  },
  cues: {
    talks: words`
      negocier*, discuți*, întâlni*, convorbiri, acord*, armistițiu, dialog*, reuniun*, mediere*, normalizare*, pace,
      tratative, încetarea focului, negociaz*, mecanism*, declarație comună, tratat*, pact*, semn*, runda, runde,
      masa negocierilor, detensionare, întrevedere
    `,
    future: words`
      vor, va, urmează, așteptată, programată, programate, ar urma să, este așteptat, sunt așteptați, planificată,
      preconizată, urmează să
    `,
    coming: words`
      mâine, diseară, săptămâna viitoare, în zilele următoare, în orele următoare, săptămâna aceasta
    `,
    vague: ['în curând'],
    now: ['azi', 'astăzi', 'acum'],
    wish: words`
      cere, cer, vrea, vor să, dispus, dispusă, îndeamnă, solicită, speră, refuză, încearcă, presează, propune
    `,
    maybe: ['ar putea', 'posibil', 'dacă'],
    nearDeal: ['aproape de', 'aproape', 'pe punctul', 'iminent', 'progrese', 'pe cale să'],
    negation: ['nu', 'fără', 'nici'],
    denial: ['neagă', 'dezminte', 'dezmint', 'a negat'],
    retrospect: ['după', 'de la', 'anterior'],
    goesOn: ['continuă'],
    deliverable: words`
      armistițiu, încetarea focului, mecanism, celulă, mecanism comun, mecanism de coordonare, celulă de coordonare,
      grup de lucru, linie directă, foaie de parcurs, schimb de informații
    `,
    document: ['declarație comună', 'comunicat comun', 'declarație trilaterală', 'declarația comună'],
    pact: ['acord', 'pact', 'tratat'],
    soft: ['să continue', 'noi discuții', 'reducerea tensiunilor'],
    relay: ['potrivit', 'a declarat', 'relatează', 'transmite'],
    speech: ['spune', 'a spus', 'potrivit', 'a declarat', 'a anunțat', 'anunță'],
    topic: ['pentru', 'despre', 'privind', 'după'],
    with: ['cu'],
    and: ['și', 'cu'],
    between: ['între', 'dintre'],
    locative: ['la', 'în'],
    round: ['rundă', 'runda', 'întâlnire', 'negocieri'],
    analysis: ['analiză', 'opinie', 'interviu', 'editorial'],
    question: ['de ce', 'cum', 'ce'],
    live: ['live', 'live text'],
    violence: ['atac*', 'bombard*', 'morți', 'trupe', 'soldați', 'lovituri'],
    envoys: ['delegație', 'delegația', 'ministru', 'ministrul', 'miniștri', 'reprezentanți', 'ambasador'],
    duration: words`
      două ore, trei ore, patru ore, cinci ore, șase ore, 2 ore, 3 ore, 4 ore, 5 ore, 6 ore, 7 ore, 8 ore, 9 ore,
      10 ore, 11 ore, 12 ore, ore de
    `,
    harms: ['amenință', 'subminează', 'în ciuda', 'pune în pericol'],
    reaction: ['condamnă', 'salută', 'critică', 'protest', 'proteste', 'încalcă', 'acuză'],
    longAgo: ['anul trecut', 'luna trecută', 'acum câteva luni'],
    feared: ['risc', 'riscă', 'avertizează', 'teamă', 'evita'],
    agenda: ['pe agendă'],
  },
  months: [
    ['ianuarie'],
    ['februarie'],
    ['martie'],
    ['aprilie'],
    ['mai'],
    ['iunie'],
    ['iulie'],
    ['august'],
    ['septembrie'],
    ['octombrie'],
    ['noiembrie'],
    ['decembrie'],
  ],
  weekdays: [['duminică'], ['luni'], ['marți'], ['miercuri'], ['joi'], ['vineri'], ['sâmbătă']],
  days: {
    azi: 0,
    astăzi: 0,
    mâine: 1,
    ieri: -1,
  },
  weeks: {
    'săptămâna viitoare': 1,
    'săptămâna trecută': -1,
    'săptămâna aceasta': 0,
  },
  ordinals: [['prima'], ['a doua'], ['a treia'], ['a patra'], ['a cincea']],
  complementizers: ['că'],
} satisfies LanguageTable as LanguageTable;
