import type { LanguageTable } from './table.ts';
import { numbered, rows, words } from './words.ts';

/** Romanian: a light table. */
export const ro = {
  language: 'ro',
  script: 'latin',
  functionWords: ['și', 'cu', 'în', 'pe', 'pentru', 'care', 'din', 'după', 'între', 'au', 'ale', 'privind'],
  governorReach: 4,
  forms: {
    meet: {
      past: words`
        s-a(|u) întâlnit, (a|au) (avut loc|avut o întâlnire|discutat|participat), au purtat (|discuții), s-au reunit,
        s-au văzut, au negociat, a găzduit
      `,
      present: words`se întâlne(sc|ște), discută, găzduiește, negociază, se reune(sc|ște), se văd`,
      progressive: words`au loc, are loc, participă, sunt în curs, este în curs, se desfășoară, se află în negocieri`,
      future: words`
        se (va|vor) (reuni|întâlni), (va|vor) (avea loc|participa), vor discuta, urmează să (|se întâlnească),
        se vor vedea, va găzdui, vor negocia, întâlnire (planificată|programată)
      `,
      infinitive: ['să se întâlnească', 'să aibă loc', 'să participe', 'să se reunească', 'să găzduiască'],
      noun: words`
        întâlnire, întâlnirea, discuții(|le|lor), negocieri(|le|lor), reuniune, convorbiri(|le), tratative(|le), runda,
        rundă, întâlniri, întrevedere, sesiune
      `,
    },
    begin: {
      past: words`
        au început, a început, au reluat, au fost reluate, s-a(|u) reluat, a fost reluat, au demarat, a demarat,
        s-au deschis, au revenit la masa
      `,
      present: ['încep', 'începe', 'reiau', 'reia', 'se reiau', 'demarează', 'se deschid'],
      future: ['vor începe', 'vor fi reluate', 'vor relua', 'va începe', 'va relua', 'vor demara', 'se vor relua'],
      infinitive: ['să reia', 'să înceapă', 'să demareze'],
      noun: ['reluarea', 'începerea', 'reluarea negocierilor', 'debutul'],
    },
    end: {
      past: words`s-a(|u) (încheiat|terminat), au luat sfârșit, au încheiat, s-au finalizat, a luat sfârșit`,
      present: ['se încheie', 'iau sfârșit', 'se termină', 'se finalizează'],
      noun: ['încheierea', 'finalul'],
    },
    postpone: {
      past: words`amâna(t|tă|te|ți), anula(t|tă|te|ți), au amânat, a amânat, au anulat, a anulat, reprogramat(ă|e)`,
      present: ['amână', 'anulează'],
      noun: ['amânarea', 'anularea'],
    },
    agree: {
      past: words`
        au convenit, au căzut de acord, au semnat, a semnat, au ajuns la (|un acord), au acceptat, au încheiat un,
        s-au înțeles, a acceptat, au aprobat, au stabilit, au decis, au parafat
      `,
      present: ['semnează', 'convin', 'ajung la un', 'ajung la un acord', 'acceptă', 'se înțeleg', 'aprobă', 'decid'],
      future: ['vor semna', 'vor ajunge la', 'vor conveni', 'va semna'],
      noun: ['semnarea', 'semnarea unui', 'acord privind', 'acord pentru', 'înțelegere privind'],
      infinitive: ['să semneze', 'să ajungă la'],
    },
    announce: {
      past: words`(a|au) (anunțat|creat|înființat), au lansat, au stabilit, au publicat, au emis`,
      present: ['anunță', 'creează', 'înființează', 'lansează', 'stabilesc', 'publică'],
      future: ['vor crea', 'vor înființa', 'vor anunța'],
      infinitive: ['să creeze', 'să înființeze'],
      noun: ['crearea', 'înființarea', 'lansarea'],
    },
    break: {
      past: words`
        (a|au) (eșuat|intrat în impas|suspendat), s-a(|u) blocat, blocate, suspendate, întrerupte, s-au prăbușit,
        au fost (întrerupte|suspendate), au întrerupt, s-au împotmolit, au ajuns într-un impas, s-au rupt, înghețate,
        s-au oprit
      `,
      present: words`
        eșuează, se blochează, se prăbușesc, suspendă, întrerup, se împotmolesc, intră în impas, îngheață, se rup
      `,
      noun: words`impas, eșecul, eșec, blocaj, colaps, suspendarea, ruperea, întreruperea, punct mort, prăbușirea`,
    },
  },
  cues: {
    talks: words`
      negocier*, discuți*, întâlni*, convorbiri, acord*, armistițiu, dialog*, reuniun*, mediere*, normalizare*, pace,
      tratative, încetarea focului, negociaz*, mecanism*, declarație comună, tratat*, pact*, semn*, runda, runde,
      masa negocierilor, detensionare, întrevedere
    `,
    future: words`
      vor, va, urmează (|să), așteptată, programat(ă|e), ar urma să, este așteptat, sunt așteptați, planificată,
      preconizată
    `,
    coming: words`mâine, diseară, săptămâna (aceasta|viitoare), în (orele|zilele) următoare`,
    vague: ['în curând'],
    now: ['azi', 'astăzi', 'acum'],
    wish: words`cere, cer, vrea, vor să, dispus(|ă), îndeamnă, solicită, speră, refuză, încearcă, presează, propune`,
    maybe: ['ar putea', 'posibil', 'dacă'],
    nearDeal: ['aproape de', 'aproape', 'pe punctul', 'iminent', 'progrese', 'pe cale să'],
    negation: ['nu', 'fără', 'nici'],
    denial: ['neagă', 'dezminte', 'dezmint', 'a negat'],
    retrospect: ['după', 'de la', 'anterior'],
    goesOn: ['continuă'],
    deliverable: words`
      armistițiu, încetarea focului, mecanism (|comun|de coordonare), celulă (|de coordonare), grup de lucru,
      linie directă, foaie de parcurs, schimb de informații
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
  months: rows`
    ianuarie; februarie; martie; aprilie; mai; iunie; iulie; august; septembrie; octombrie; noiembrie; decembrie
  `,
  weekdays: rows`duminică; luni; marți; miercuri; joi; vineri; sâmbătă`,
  days: numbered`-1: ieri; 0: azi, astăzi; 1: mâine`,
  weeks: numbered`-1: săptămâna trecută; 0: săptămâna aceasta; 1: săptămâna viitoare`,
  ordinals: rows`prima; a doua; a treia; a patra; a cincea`,
  complementizers: ['că'],
} satisfies LanguageTable as LanguageTable;
