import type { LanguageTable } from './table.ts';
import { words } from './words.ts';

/** Italian: a light table. */
export const it = {
  language: 'it',
  script: 'latin',
  functionWords: words`
    il, lo, gli, della, dei, delle, di, che, con, per, una, sul, nel, dopo, secondo, tra, al, e, a, ha, i, si, è, un,
    la, le, in, sono, l, alla
  `,
  governorReach: 4,
  light: words`
    tengono, tennero, hanno tenuto, ha tenuto, terranno, terrà, ospita, ospitano, ospitato, ha ospitato, ospiterà,
    partecipano, partecipa, hanno partecipato, ha partecipato, raggiungono, raggiunge, hanno raggiunto, ha raggiunto,
    decidono, hanno deciso, accettano
  `,
  forms: {
    extend: {
      noun: words`
        proroga della, proroga del, estensione della, prolungamento della
      `,
      infinitive: words`
        prorogare, prolungare, estendere, rinnovare
      `,
      present: words`
        prorogano, proroga, prolungano, prolunga, estendono, estende, rinnovano
      `,
      past: words`
        hanno prorogato, ha prorogato, hanno prolungato, ha prolungato, hanno esteso, ha esteso, prorogata,
        prorogato, prolungata, prolungato, hanno rinnovato
      `,
    },
    quit: {
      present: words`
        abbandona, abbandonano, si ritira da, si ritira dai, si ritira dal, si ritira dalle, si ritirano da,
        si ritirano dai, richiama, lascia il tavolo, lasciano il tavolo, sbatte la porta, diserta, boicotta,
        si alza dal tavolo
      `,
      past: words`
        ha abbandonato, hanno abbandonato, si è ritirato da, si è ritirata da, si sono ritirati da, ha richiamato,
        ha lasciato il tavolo, hanno lasciato il tavolo, ha sbattuto la porta, ha boicottato, si è ritirato dai,
        si è ritirata dai, si è alzata dal tavolo
      `,
    },
    meet: {
      past: words`
        si sono incontrati, si è incontrato, si sono riuniti, hanno incontrato, ha incontrato, hanno tenuto,
        si è tenuto, si è tenuta, si sono tenuti, hanno discusso, hanno partecipato, si è svolto, si sono svolti,
        si sono visti, si è visto, ha tenuto, hanno avuto un incontro, hanno negoziato, si sono svolte, si è svolta,
        si sono tenute, ha ospitato, ha partecipato, si è riunito, hanno parlato, hanno dialogato, si sono parlati,
        è durato, sono durati, faccia a faccia tra, si sono viste, hanno avuto colloqui, ha avuto colloqui,
        si sono seduti, si sono sedute, si sono confrontati, faccia a faccia
      `,
      present: words`
        si incontrano, si incontra, incontra, incontrano, si riuniscono, tengono, discutono, ospita, si vedono,
        si riunisce, si parlano, dialogano, negoziano, tiene, ospitano, si siedono, si confrontano
      `,
      progressive: words`
        sono in corso, in corso a, partecipano, si tiene, stanno negoziando, partecipa, si tengono, è in corso,
        si svolgono, si svolge, sono riuniti
      `,
      future: words`
        si incontreranno, incontrerà, si terrà, si terranno, si riuniranno, ospiterà, terranno, si incontrerà,
        incontreranno, si vedranno, si vedrà, si riunirà, si svolgerà, si svolgeranno, terrà, parteciperà,
        parteciperanno, ospiteranno, discuteranno, negozieranno, incontro previsto, riunione prevista,
        hanno in programma, torneranno a incontrarsi, si siederanno, fissano la data, fissata la data, sarà sede,
        si rivedranno, si incontrano domani, terranno colloqui
      `,
      infinitive: words`
        incontrarsi, incontrare, riunirsi, tenere, vedersi, tenersi, svolgersi, partecipare, ospitare, negoziare,
        discutere, sedersi
      `,
      noun: words`
        incontro, incontri, colloqui, colloquio, negoziati, riunione, vertice, trattative, dialogo, sessione,
        riunioni, faccia a faccia, negoziato, round di colloqui
      `,
    },
    begin: {
      past: words`
        sono iniziati, è iniziato, sono ripresi, sono ripartiti, si sono aperti, hanno ripreso, sono cominciati,
        è cominciato, hanno iniziato, hanno avviato, si è aperto, è ripreso, sono partiti, hanno preso il via,
        ha preso il via, avviati, riaperti, iniziati, ripresi
      `,
      present: words`
        iniziano, inizia, riprendono, si aprono, ripartono, cominciano, comincia, avviano, si apre, riprende,
        prendono il via, prende il via, partono, parte il, si riaprono, tornano al tavolo, al via
      `,
      future: words`
        inizieranno, riprenderanno, si apriranno, cominceranno, inizierà, riprenderà, si aprirà, prenderanno il via,
        prenderà il via, ripartiranno, partiranno, torneranno al tavolo
      `,
      infinitive: words`
        riprendere, iniziare, riaprire, cominciare, avviare, aprirsi, ripartire, aprire, ricominciare
      `,
      noun: words`
        ripresa dei, ripresa, avvio dei, inizio dei, apertura dei, ripresa delle, ripresa del, l'avvio dei
      `,
      progressive: ['al via', 'al via i', 'al via il'],
    },
    end: {
      past: words`
        si sono conclusi, si è concluso, si è conclusa, sono terminati, sono finiti, conclusi, concluso, conclusa,
        si sono chiusi, si è chiuso, terminati, è terminato, finiti, hanno concluso, è finito, è finita
      `,
      present: words`
        si concludono, si conclude, terminano, si chiudono, si chiude, finiscono, termina, finisce
      `,
      noun: ['conclusione dei', 'fine dei colloqui', 'chiusura dei'],
    },
    postpone: {
      past: words`
        rinviato, rinviata, rinviati, rimandato, annullato, annullata, annullati, slittato, rinviate, rimandati,
        rimandata, annullate, posticipato, posticipati, posticipata, hanno rinviato, ha rinviato, hanno annullato,
        ha annullato, slittati, slittata, sono slittati, cancellato, cancellati, cancellata, è slittato, salta,
        saltato, saltata
      `,
      present: words`
        rinviano, slittano, slitta, annullano, rinvia, annulla, posticipano, rimandano, cancellano, cancella,
        slittano a, rimanda
      `,
      noun: words`
        rinvio, annullamento, rinvio dei, slittamento, cancellazione
      `,
    },
    agree: {
      past: words`
        hanno concordato, hanno firmato, ha firmato, hanno raggiunto, si sono accordati, hanno accettato,
        ha concordato, ha raggiunto, raggiunto, raggiunta, firmato, siglato, hanno siglato, ha siglato, trovato,
        hanno trovato, hanno stretto, si sono impegnati, hanno deciso, hanno approvato, concordato,
        hanno trovato un accordo, hanno sottoscritto, trovato l’accordo, raggiunto l’accordo, raggiunto un accordo
      `,
      present: words`
        concordano, firmano, raggiungono, si accordano, accettano, siglano, sigla, firma, trovano, stringono,
        decidono, si impegnano, approvano, concludono un, sottoscrivono, trovano un accordo, trovano l’accordo,
        raggiungono l’accordo
      `,
      future: words`
        firmeranno, concorderanno, sigleranno, si accorderanno, raggiungeranno, firmerà, firma prevista,
        sottoscriveranno
      `,
      infinitive: ['firmare', 'raggiungere', 'siglare', 'concordare', 'trovare', 'accordarsi', 'concludere'],
      noun: words`
        firma di, firma del, intesa su, accordo su un, accordo su una, accordo sul, accordo sulla, accordo per,
        firma dell, accordo di cessate il fuoco, intesa su un, intesa per, intesa sul
      `,
    },
    announce: {
      past: words`
        hanno annunciato, ha annunciato, hanno creato, hanno istituito, hanno diffuso, ha creato, ha istituito,
        istituito, istituita, creata, creato, hanno varato, hanno lanciato, hanno emesso, hanno pubblicato
      `,
      present: words`
        annunciano, annuncia, creano, istituiscono, crea, istituisce, varano, lanciano, danno vita, diffondono,
        pubblicano
      `,
      noun: ['creazione di', 'creazione di un', 'creazione di una', 'istituzione di', 'nascita di', "l'annuncio di"],
      future: ['annunceranno', 'creeranno', 'istituiranno'],
      infinitive: ['creare', 'istituire', 'annunciare', 'varare'],
    },
    break: {
      past: words`
        sono falliti, è fallito, falliti, si sono arenati, arenati, bloccati, sospesi, interrotti, naufragati,
        fallito, si è arenato, arenato, bloccato, si sono bloccati, sospeso, sospese, hanno sospeso, ha sospeso,
        interrotto, interrotte, hanno interrotto, naufragato, saltati, saltato, è saltato, sono saltati, congelati,
        congelato, rotti, in stallo, in un vicolo cieco, a un punto morto, crollati, hanno abbandonato il tavolo,
        ha abbandonato il tavolo, sono naufragati, sono in stallo, si sono interrotti, sono stati sospesi,
        ha interrotto, ad un punto morto
      `,
      present: words`
        falliscono, si arenano, si bloccano, naufragano, si arena, si blocca, fallisce, sospende, sospendono,
        interrompe, interrompono, naufraga, saltano, salta, congelano, si incagliano, si incaglia, si inceppano,
        crollano, abbandona il tavolo, si interrompono, si rompono, in stallo
      `,
      noun: words`
        stallo, fallimento, rottura, vicolo cieco, impasse, punto morto, rottura dei, fallimento dei, blocco dei,
        sospensione dei, crollo dei, ostacolo, naufragio
      `,
    },
  },
  cues: {
    oneSided: words`
      unilaterale, unilateralmente
    `,
    lapsed: words`
      doveva, dovevano, avrebbe dovuto, avrebbero dovuto, era previsto, era prevista, erano previsti,
      era in programma
    `,
    otherField: words`
      camera di commercio, imprenditori, commercianti, calcio, coppa, finale, partita, torneo, amichevole, festival,
      studenti, atleti
    `,
    phone: words`
      al telefono, per telefono, telefonata, colloquio telefonico, videochiamata, telefonico
    `,
    again: words`
      di nuovo, nuovamente, ancora, prossimo round, nuovo round, prossimo incontro, nuova tornata, prossima tornata,
      un altro round
    `,
    which: words`
      il quale, la quale, i quali, cui
    `,
    during: words`
      durante, a margine di, a margine del, a margine dei, nel corso di, nel corso del, nell’ambito
    `,
    aheadOf: words`
      prima di, prima del, prima dei, alla vigilia di, alla vigilia del, alla vigilia dei, in vista di, in vista del,
      in vista dei
    `,
    judgement: words`
      costruttivi, costruttivo, costruttiva, produttivi, produttivo, franchi, franco, positivi, proficui, proficuo,
      utili, utile, difficili, intensi, cordiale, cordiali
    `,
    fruitless: words`
      senza accordo, senza un accordo, senza risultati, senza intesa, senza progressi, senza svolta, nulla di fatto,
      nessun accordo, nessuna svolta, nessuna intesa, fumata nera, a mani vuote, senza esito
    `,
    leaves: ['lascia', 'lasciano', 'ha lasciato', 'hanno lasciato'],
    backdrop: ['mentre', 'sullo sfondo'],
    talks: words`
      negozia*, colloqui, colloquio, incontr*, accord*, tregua, cessate il fuoco, dialogo, vertice, mediazione,
      normalizzazione, pace, trattative, intesa, contatti, negozi*, negoziato, sessione, riunion*,
      dichiarazione congiunta, meccanismo, diplomazi*, patto, distensione, firmare, tavolo, round, siglano,
      faccia a faccia, parlano
    `,
    future: words`
      previsto, prevista, previsti, atteso, attesa, attesi, dovrebbero, devono, pronti a incontrarsi, prossimo,
      in programma, è previsto, sono previsti, deve, dovrebbe, dovranno, si preparano a, si prepara a,
      stanno per incontrarsi, in vista, in agenda, attesi a, prossimi, prossima, dovrà, torneranno a, tornerà a,
      torneranno, si apprestano a, si appresta a
    `,
    coming: words`
      domani, stasera, prossima settimana, prossimi giorni, nelle prossime ore, la prossima settimana,
      nei prossimi giorni, dopodomani, più tardi, in serata, questa sera
    `,
    vague: ['presto', 'a breve', 'prossimamente', 'nei prossimi mesi', 'il prossimo mese'],
    now: ['oggi', 'adesso'],
    wish: words`
      chiede, chiedono, vuole, vogliono, disposto, disposta, pronto a, pronta a, esorta, sollecita, spera, sperano,
      punta a, puntano a, invita, propone, rifiuta, rifiutano, pronti a, pronte a, disposti a, preme, spinge,
      auspica, invitano, propongono, offre, esortano
    `,
    maybe: words`
      potrebbe, potrebbero, possibile, se, forse, può, possono, eventuale, probabile, potranno, avrebbero, sarebbe,
      nessuna data
    `,
    nearDeal: words`
      vicini a, vicino a, quasi, verso un, a un passo, bozza, per cento, a un passo da, imminente, vicina a,
      vicine a, prossimi a, in dirittura, sull orlo, verso l, verso la, progressi verso, si avvicinano, prematuro,
      troppo presto, in linea di principio
    `,
    negation: ['non', 'senza', 'né', 'mai', 'nessun', 'nessuna', 'nessuno', 'esclude', 'escludono'],
    denial: words`
      nega, negano, smentisce, smentiscono, ha smentito, smentito, hanno smentito, negato, ha negato, falso,
      infondate
    `,
    retrospect: words`
      dopo, da quando, precedente, nonostante, in seguito a, scorso, scorsa, precedenti, dal
    `,
    goesOn: ['continuano', 'proseguono'],
    deliverable: words`
      cessate il fuoco, tregua, meccanismo, cellula, gruppo di lavoro, meccanismo congiunto,
      meccanismo di coordinamento, cellula di coordinamento, cellula congiunta, comitato congiunto, linea diretta,
      canale di comunicazione, zona demilitarizzata, scambio di informazioni, scambio di intelligence,
      condivisione di intelligence, gruppi di lavoro, tabella di marcia, scambio di prigionieri,
      scambiare prigionieri, scambio prigionieri, liberazione dei prigionieri, rilascio dei prigionieri,
      rilascio degli ostaggi, ritiro delle truppe, riapertura della frontiera, riapertura del confine,
      riaprire il confine, riaprire la frontiera, corridoio umanitario, zona cuscinetto, cessazione delle ostilità,
      accordo di pace, accordo quadro, commissione congiunta, calendario, non aggressione, garanzie di sicurezza,
      meccanismo di monitoraggio, cessate-il-fuoco
    `,
    document: words`
      dichiarazione congiunta, comunicato congiunto, dichiarazione trilaterale, comunicato trilaterale,
      dichiarazione di principi
    `,
    pact: ['accordo', 'patto', 'trattato', 'intesa', 'accordi', 'protocollo', 'memorandum'],
    soft: words`
      proseguire, continuare, nuovi colloqui, accelerare, a proseguire, a continuare, nuovo round, nuovo incontro,
      nuovi incontri, di proseguire, di rivedersi, ridurre le tensioni, de-escalation, rivedersi,
      incontrarsi di nuovo, continuare a negoziare, continuare i colloqui, proseguire i colloqui,
      proseguire il dialogo, continuare il dialogo, altri colloqui, un nuovo round, un nuovo incontro,
      tornare al tavolo, sul calendario, tenere aperti
    `,
    relay: ['secondo', 'riferisce', 'riporta', 'ha detto a', 'stando a', 'rivela', 'scrive', 'citando'],
    speech: words`
      dice, ha detto, secondo, afferma, annuncia, ha annunciato, riferisce, dichiara, fonti, fonte, conferma,
      ha confermato, rivela, sostiene, avverte
    `,
    topic: ['per', 'su', 'sul', 'dopo', 'circa', 'per discutere', 'riguardo', 'durante', 'contro', 'prima di'],
    with: ['con'],
    and: ['e', 'ed', 'con'],
    between: ['tra', 'fra'],
    locative: ['a', 'ad', 'in'],
    round: ['round', 'incontro', 'colloqui', 'negoziati', 'sessione', 'riunione'],
    analysis: words`
      analisi, opinione, intervista, editoriale, commento, cosa sappiamo, approfondimento, retroscena, cronologia,
      anniversario, esperti
    `,
    question: ['perché', 'come', 'cosa', 'quando', 'chi', 'perche', 'cosa significa'],
    live: ['in diretta', 'diretta'],
    violence: words`
      attacc*, raid, bombard*, morti, truppe, soldati, incursione, uccis*, colpit*, droni, incursioni, offensiva,
      forze
    `,
    envoys: words`
      delegazione, ministro, ministri, ambasciatore, inviato, delegazioni, funzionari, negoziatore, negoziatori,
      capo della diplomazia, rappresentanti, inviati, capo negoziatore, ministri degli esteri, mediatori
    `,
    habitual: ['nelle ultime settimane', 'recentemente', 'regolarmente', 'da mesi', 'negli ultimi mesi'],
    joint: ['congiunta', 'congiunto', 'trilaterale'],
    paper: ['dichiarazione', 'comunicato'],
    reaction: words`
      condanna, condannano, plaude, saluta, critica, criticano, elogia, protesta, proteste, denuncia,
      accoglie con favore, viola, violano, accusa, accusano
    `,
    duration: words`
      due ore, tre ore, quattro ore, cinque ore, sei ore, sette ore, otto ore, dieci ore, 2 ore, 3 ore, 4 ore, 5 ore,
      6 ore, 7 ore, 8 ore, 9 ore, 10 ore, 11 ore, 12 ore, ore di, maratona
    `,
    harms: words`
      minaccia, minacciano, mina, minano, mette a rischio, mettono a rischio, nonostante, compromette
    `,
    longAgo: ['l’anno scorso', 'il mese scorso', 'mesi fa', 'settimane fa', 'lo scorso anno', 'lo scorso mese'],
    ownBody: ['gabinetto', 'parlamento', 'consiglieri'],
    feared: ['rischio di', 'rischia di', 'rischiano', 'teme', 'temono', 'evitare', 'minaccia di', 'pericolo di'],
    agenda: ['all’ordine del giorno', 'in agenda', 'sul tavolo'],
    sitting: words`
      giorno, giornata
    `,
  },
  months: [
    ['gennaio'],
    ['febbraio'],
    ['marzo'],
    ['aprile'],
    ['maggio'],
    ['giugno'],
    ['luglio'],
    ['agosto'],
    ['settembre'],
    ['ottobre'],
    ['novembre'],
    ['dicembre'],
  ],
  weekdays: [['domenica'], ['lunedì'], ['martedì'], ['mercoledì'], ['giovedì'], ['venerdì'], ['sabato']],
  days: {
    oggi: 0,
    domani: 1,
    ieri: -1,
    stasera: 0,
  },
  weeks: {
    'prossima settimana': 1,
    'scorsa settimana': -1,
    'questa settimana': 0,
  },
  ordinals: [
    ['primo', 'prima'],
    ['secondo', 'seconda'],
    ['terzo', 'terza'],
    ['quarto', 'quarta'],
    ['quinto', 'quinta'],
  ],
  complementizers: ['che'],
} satisfies LanguageTable as LanguageTable;
