import type { LanguageTable } from './table.ts';
import { numbered, rows, words } from './words.ts';

/** Italian: a light table. */
export const it = {
  language: 'it',
  script: 'latin',
  peoples: { ia: ['iano', 'iana', 'iani', 'iane'], istan: [''] },
  functionWords: words`
    il, lo, gli, della, dei, delle, di, che, con, per, una, sul, nel, dopo, secondo, tra, al, e, a, ha, i, si, è, un,
    la, le, in, sono, l, alla
  `,
  governorReach: 4,
  light: words`
    accettano, adottano, attesi (giovedì|il|lunedì|martedì|mercoledì|venerdì), chiusi in, chius(e|i) da, condurre,
    decidono, è fissat(a|o), è in programma, entra(|no) nel vivo, farà da sede, fissat(a|i|o) per, ha ospitato,
    ha presieduto, hanno (deciso|adottato|condotto|trattato), in partenza per, in viaggio verso, nel vivo, ospita(|no),
    ospitato, ospiterà, partecipa(|no), (ha|hanno) (avuto luogo|partecipato|raggiunto|tenuto), partir(à|anno) per,
    prosegu(e|ono) oggi, prossima tappa, raggiung(e|ono), sarà la sede, sarà teatro, si recher(à|anno) a,
    si scambiano proposte, si sono scambiati, si (sta|stanno) svolgendo, sono (fissati|in programma|nel vivo), tengono,
    tennero, terr(à|anno), trattano, trattare, tratteranno, volano a, voler(à|anno) a,
      hanno lasciato a, è rimasto per, lasciano a, resta per`,
  inside: words`
    a lungo, all’unanimità, anche, ancora una volta, brevemente, bruscamente, congiuntamente, definitivamente, di nuovo,
    direttamente, finalmente, formalmente, già, ieri, in segreto, infine, nuovamente, oggi, provvisoriamente,
    pubblicamente, reciprocamente, segretamente, stamani, stamattina, temporaneamente, ufficialmente
  `,
  forms: {
    extend: {
      noun: words`proroga del(|la), estensione del(|la), prolungamento del(|la), proroga, rinnovo del(|la)`,
      infinitive: words`prorogare, prolungare, estendere, rinnovare`,
      present: words`
        proroga(|no), prolunga(|no), estend(e|ono), rinnova(|no), concordano (di prorogare|la proroga),
        decidono di prorogare
      `,
      past: words`
        prorogat(a|o), prolungat(a|o), è stata (estesa|prorogata), è stato prorogato, estes(a|o), rinnovata,
        (ha|hanno) (esteso|prolungato|prorogato|rinnovato)
      `,
    },
    quit: {
      present: words`
        rifiuta(|no) di (partecipare|prendere parte), si rifiuta(|no) di (partecipare|prendere parte),
        abbandona(|no), si ritira(|no) (da|dai|dal|dalle), richiama, lascia(|no) (i colloqui|i negoziati|il tavolo),
        sbatt(e|ono) la porta, diserta(|no), boicotta(|no), si alza dal tavolo,
        ritira (i negoziatori|i suoi|la delegazione), ritirano i, getta(|no) la spugna, pone fine ai, mette fine ai,
        pongono fine ai, chiude la porta (ai|al), straccia(|no), rinuncia ai, si tira indietro, dà forfait,
        non parteciper(à|anno), non tornerà al tavolo
      `,
      past: words`
        (ha|hanno) rifiutato di (partecipare|prendere parte),
        (ha|hanno) (abbandonato|disertato|gettato la spugna|lasciato i colloqui|lasciato i negoziati|lasciato il tavolo|
        sbattuto la porta|stracciato), si è ritirat(a|o) (da|dai|dal|dalle), si sono ritirati (da|dal), ha richiamato,
        ha boicottato, si è alzata dal tavolo, ha abbandonato il tavolo, ha ritirato (i suoi negoziatori|la delegazione|
        la sua delegazione), hanno ritirato, si sono ritirat(e|i) dai, ha posto fine ai, ha messo fine ai,
        ha chiuso la porta, ha rinunciato ai, si è tirat(a|o) indietro, ha dato forfait
      `,
    },
    meet: {
      past: words`
        si sono incontrat(e|i), si è incontrat(a|o), si sono riunit(e|i), (ha|hanno) (avuto colloqui|avuto luogo|
        avuto un colloquio|incontrato|partecipato|tenuto), si è tenut(a|o), si sono tenut(e|i), si è svolt(a|o),
        si sono svolt(e|i), si sono vist(e|i), si è visto, ha ospitato, si è riunit(a|o),
        si sono (confrontati|intrattenuti|parlati|scambiati|stretti la mano a), è durato, sono durati,
        faccia a faccia (|tra), si sono sedut(e|i), si sono ritrovat(e|i), si è intrattenuto,
        ha (visto|ricevuto) il suo omologo, si sono rivist(e|i), incontro avvenuto, ha presieduto, hanno
        (avuto un faccia a faccia|avuto un incontro|cenato insieme|condotto|conversato|dialogato|dibattuto|discusso|
        fatto il punto|negoziato|parlato|passato in rassegna|pranzato insieme|rotto il ghiaccio),
        hanno (tenuto colloqui|tenuto un incontro|tenuto un vertice|tenuto una riunione|trattato)
      `,
      present: words`
        si incontra(|no), incontra(|no), si riunisc(e|ono), tengono (|colloqui|un incontro), discutono, ospita(|no),
        si vedono, si parlano, dialogano, negoziano, tiene, si siedono, si confrontano, si ritrovano, si rivedono,
        conversano, dibattono, fanno il punto, rompono il ghiaccio, si intrattiene con, trattano, ha un colloquio,
        hanno un colloquio, si scambiano proposte
      `,
      progressive: words`
        a colloquio a, (negoziano|trattano|trattative) a oltranza, ancora al tavolo, chiusi in, chius(e|i) da,
        è in corso, entrano nel (secondo|terzo) giorno, entra(|no) nel vivo, in conclave, in corso a, in riunione a,
        negoziano da, nel vivo, partecipa(|no), proseguono a porte chiuse, prosegu(e|ono) oggi,
        riunit(e|i) (a porte chiuse|da), si incontrano oggi, si riuniscono oggi, si sta (svolgendo|tenendo),
        si stanno (incontrando|svolgendo|tenendo), si svolg(e|ono), si tengono, si tiene,
        sono (a colloquio|al tavolo|faccia a faccia|in corso|nel vivo), sono riunit(e|i), sono sedut(e|i),
        stanno (discutendo|negoziando|trattando), trattano da
      `,
      future: words`
        accetta(|no) l’invito, annuncia un nuovo round, annuncia(|no) (la ripresa|un incontro),
        (hanno|nuovo|prossimo|si danno|si sono dati) appuntamento,
        appuntamento (giovedì|il|lunedì|martedì|mercoledì|venerdì), attese a,
        attesi (giovedì|il|lunedì|martedì|mercoledì|venerdì), c’è la data, colloqui (fissati|previsti),
        concordano (la data|una data), conferma(|no) (l’incontro|la data), confermata la riunione,
        confermato l’incontro, converseranno, convocat(e|i) (a|per), di nuovo faccia a faccia il, dialogheranno,
        discuteranno, è attes(a|o) a, è fissat(a|o), farà da sede, farà gli onori di casa,
        fissano (la data|un incontro), fissata la data, fissat(a|i|o) per, hanno accettato l’invito,
        (vedrà|riceverà) il suo omologo, in partenza per, (è|sono|hanno) in programma, in viaggio verso,
        (|si) incontrer(à|anno), incontro (confermato|fissato|previsto), invierà una delegazione,
        invieranno delegazioni, manda i suoi negoziatori a, manderà i suoi negoziatori, negoziati previsti,
        negozieranno, ospiter(à|anno), parteciper(à|anno), partir(à|anno) per, prossima tappa, riunione prevista,
        round (fissato|previsto), sarà (sede|teatro|la sede), sessione prevista, si incontrano domani, si parleranno,
        si preparano a (incontrarsi|negoziare), si recher(à|anno) a, si ritroveranno, si riunir(à|anno),
        si rivedr(à|anno), si siederanno, si svolger(à|anno), si terr(à|anno), si troveranno faccia a faccia,
        si vedr(à|anno), siederanno allo stesso tavolo, sono attes(e|i) a, sono convocat(e|i), sono fissati,
        stanno per vedersi, terranno colloqui, terr(à|anno), torneranno a incontrarsi, tratteranno, trovata la data,
        vertice (confermato|fissato|previsto), volano a, voler(à|anno) a
      `,
      infinitive: words`
        incontrarsi, incontrare, riunirsi, tenere, vedersi, tenersi, svolgersi, partecipare, ospitare, negoziare,
        discutere, sedersi, rivedersi, ritrovarsi, dialogare, trattare, parlarsi, conversare, dibattere, condurre
      `,
      noun: words`
        incontr(i|o), (|giro di|round di) colloqui, colloquio, negoziat(i|o), riunion(e|i), vertice, trattativ(a|e),
        dialogo, sessione, faccia a faccia, tavola rotonda, conclave, plenaria, mini-vertice, minivertice,
        tavolo (delle trattative|di pace|negoziale), tornata, consultazioni, conferenza di pace
      `,
    },
    begin: {
      past: words`
        avviati, (ha|hanno) (aperto i|avviato|dato il via|inaugurato|preso avvio|preso il via|riaperto),
        cominciat(a|i|o), è cominciat(a|o), è iniziat(a|o), è partito il, è ripartito, è ripreso,
        è stato (aperto|avviato), è tornat(a|o) al tavolo, hanno (iniziato|intavolato|preso le mosse|preso posto|
        riallacciato|riavviato|rilanciato|ripreso), inaugurat(a|i|o), iniziat(a|e|i), riaperti, riavviat(i|o),
        ripartit(i|o), ripresi, si è aperto, si è riaperto, si sono (aperti|messi al tavolo|riaperti|rimessi al tavolo),
        sono cominciat(e|i), sono entrat(e|i) in sala, sono iniziat(e|i), sono partiti, sono ripartit(e|i),
        sono ripresi, sono stati (aperti|avviati|inaugurati|riavviati), sono tornat(e|i) al tavolo
      `,
      present: words`
        al via, avviano, comincia(|no), dà il via, danno il via, entrano in sala, inaugura(|no), inizia(|no),
        intavolano, parte il, partiti i, partono, prendono posto, prend(e|ono) (avvio|il via), riallacciano,
        riapr(e|ono), riavvia(|no), ricomincia(|no), rilanciano, riparte il, ripartono, riprend(e|ono), si apr(e|ono),
        si inaugura, si riaprono, si (mettono|rimettono) al tavolo, tornano a (negoziare|parlarsi|trattare),
        torna(|no) al tavolo, via ai
      `,
      future: words`
        inizier(à|anno), riprender(à|anno), si aprir(à|anno), cominceranno, prender(à|anno) il via, ripartir(à|anno),
        partiranno, torneranno (a parlarsi|a trattare|al tavolo), partirà il, ricomincer(à|anno), riaprir(à|anno),
        riavvieranno, avvier(à|anno), si riapriranno, saranno (avviati|riaperti), si rimetteranno al tavolo,
        al via (domani|domenica|giovedì|lunedì|martedì|mercoledì|sabato|venerdì)
      `,
      infinitive: words`
        riprendere, iniziare, riaprire, cominciare, avviare, aprirsi, ripartire, aprire, ricominciare, riavviare,
        rilanciare, intavolare, tornare al tavolo, riallacciare, inaugurare
      `,
      noun: words`
        ripresa (|dei), avvio dei, inizio dei, apertura dei, ripresa del(|le), l’avvio dei, avvio del(|la|le),
        inizio del(|la|le), apertura del(|la|le), riapertura dei, riapertura del(|le), riavvio (dei|del),
        rilancio (dei|del), seduta inaugurale, sessione (di apertura|inaugurale), ritorno al tavolo
      `,
      progressive: words`
        al via, inizia(|no) oggi, comincia(|no) oggi, si apr(e|ono) oggi, riprend(e|ono) oggi, partono oggi,
        ripartono oggi
      `,
    },
    end: {
      past: words`
        si sono conclus(e|i), si è conclus(a|o), sono terminat(e|i), sono finit(e|i), conclus(a|e|i|o),
        si sono chius(e|i), si è chius(a|o), terminat(a|e|i), è terminat(a|o), finit(e|i),
        hanno (concluso|fatto le valigie|lasciato la sala), è finit(a|o), (ha|hanno) terminato,
        sono uscit(e|i) dalla sala, si sono (alzati|congedati|risolti in|salutati|separati), si sono lasciat(e|i),
        sono (giunti al termine|rientrati|ripartiti da), è giunt(a|o) al termine, è calato il sipario,
        non (ha|hanno) (portato a|prodotto), si è risolto in
      `,
      present: words`
        si conclud(e|ono), termina(|no), si chiud(e|ono), finisc(e|ono), concludono (i|il), chiudono (i|il),
        si salutano, si congedano, si lasciano, si separano, lasciano la sala, escono dalla sala, fanno le valigie,
        giung(e|ono) al termine, cala il sipario, sipario (su|sui), si risolv(e|ono) in
      `,
      noun: words`
        conclusione dei, fine (dei colloqui|dei negoziati|del round|del vertice|dell’incontro|della riunione|
        della sessione|delle trattative), chiusura dei, chiusura del(|la|le), conclusione del(|la), all’uscita da,
        a conclusione (di|dei), bilancio dei colloqui, ultima giornata di
      `,
    },
    postpone: {
      past: words`
        aggiornat(a|i|o) a, annullat(a|e|i|o), bisognerà attendere, cancellat(a|i|o), differit(a|i|o),
        (ha|hanno) disdetto, disdetto, dovr(à|anno) attendere, è slittat(a|o),
        è stata (annullata|rimandata|rinviata|spostata), è stato (sospeso fino|spostato), hanno spostato, in pausa fino,
        in sospeso fino, non (avrà|avranno) luogo, non ci sarà l’incontro, non (inizieranno|riprenderanno) prima,
        non si incontreranno (giovedì|lunedì|martedì|mercoledì|prima|questa settimana|venerdì), non si terr(à|anno),
        non si vedranno (più lunedì|prima|questa settimana), posticipat(a|i|o), (ha|hanno|è stato) (annullato|
        posticipato|rimandato|rinviato), rimandat(a|i|o), rinviat(a|e|i|o), rinvio a data da destinarsi,
        riprogrammat(a|i|o), ritardat(a|o), salta, saltat(a|o), slittat(a|e|i|o), sono slittat(e|i),
        sono state rinviate, sono stati (annullati|posticipati|rimandati|rinviati|spostati), sospes(e|i|o) fino,
        spostat(a|i|o) a, tutto rinviato,
      hanno lasciato a, è rimasto per`,
      present: words`
        rinvia(|no), slitta(|no), annulla(|no), posticipano, rimanda(|no), cancella(|no), slittano a, differiscono,
        sposta(|no), disdic(e|ono), aggiornano, riprogrammano, (concordano|ha deciso|hanno deciso) di rinviare,
        decid(e|ono) di rinviare, concordano un rinvio, si rinvia, attender(à|anno), sospend(e|ono) fino,
      lasciano a, resta per`,
      noun: words`
        rinvio (|dei), annullamento, slittamento, cancellazione, nuovo rinvio, posticipo, cambio di data, differimento,
        aggiornamento dei lavori
      `,
      future: words`
        sarà rinviat(a|o), saranno (rimandati|rinviati), slitter(à|anno), rinvieranno, sarà rimandato, sarà posticipato
      `,
    },
    agree: {
      past: words`
        (ha|hanno) (concordato|convenuto|ratificato), (ha|hanno|accordo|è stato) (firmato|raggiunto|siglato),
        si sono accordat(e|i), hanno (accettato|adottato|apposto la firma|approvato|chiuso l’accordo|chiuso un accordo|
        concluso un|dato il via libera|dato l’ok|deciso|fatto la pace|fatto pace|messo fine al conflitto|normalizzato),
        hanno (posto fine al conflitto|posto fine alla guerra|risolto|scambiato prigionieri|
        seppellito l’ascia di guerra|sottoscritto|stretto|superato le divergenze|trovato|trovato un accordo),
        raggiunt(a|o), firmat(a|i|o), siglat(a|i|o), trovato (|l’accordo),
        si sono (impegnati|intesi|riconciliati|stretti la mano), concordato, raggiunto l’accordo,
        (è giunto|raggiunto|sono arrivati a|sono giunti a) un accordo, è stata (firmata|raggiunta), sono stati firmati,
        è stato trovato, si sono mess(e|i) d’accordo, è entrat(a|o) in vigore, accordo (fatto|chiuso|trovato),
        intesa (firmata|raggiunta|siglata|trovata), patto (firmato|siglato), tregua (concordata|siglata),
        sono giunti a un’intesa
      `,
      present: words`
        accettano, adottano, approvano, arrivano a un accordo, c’è l’accordo, c’è l’intesa,
        chiudono (l’accordo|un accordo), concludono un, concordano, convengono, danno (il via libera|l’ok), decidono,
        entra(|no) in vigore, fanno (|la) pace, firma(|no), fumata bianca, giungono a (un accordo|un’intesa),
        le armi tacciono, mettono fine al conflitto, normalizzano, pongono fine (al conflitto|alla guerra),
        raggiungono (|l’accordo|un accordo|un’intesa), ratificano, seppelliscono l’ascia di guerra, si accordano,
        si impegnano, si mettono d’accordo, si riconciliano, sigla(|no), sottoscriv(e|ono), stringono,
        superano le divergenze, tacciono le armi, trovano (|l’accordo|un accordo)
      `,
      future: words`
        firmer(à|anno), concorderanno, sigler(à|anno), si accorderanno, raggiungeranno, firma (imminente|prevista),
        sottoscriver(à|anno), ratificheranno, sarà firmat(a|o), saranno firmati, sarà siglato,
        (pronti a|si preparano a|stanno per) firmare
      `,
      infinitive: words`
        firmare, raggiungere, siglare, concordare, trovare, accordarsi, concludere, ratificare, fare pace, sottoscrivere
      `,
      noun: words`
        firma (del|dell|dell’accordo|di|sull), intesa (fra|in extremis|per|storica|su|su un|sul|tra), accordo
        (dell’ultimo minuto|di cessate il fuoco|di pace tra|fra|in extremis|per|storico|su un|su una|sullo scambio|tra),
        accordo sul(|la), patto (di non aggressione|fra|tra), tregua (fra|tra), cessate il fuoco tra,
        stretta di mano storica, entrata in vigore dell, ratifica dell, impegno reciproco
      `,
    },
    announce: {
      past: words`
        (ha|hanno) (annunciato|creato|dato vita|istituito), hanno (avviato un meccanismo|diffuso|emesso|lanciato|
        proclamato|pubblicato|varato), istituit(a|o), creat(a|o), è stato istituito, è stata istituita
      `,
      present: words`
        annuncia(|no), crea(|no), istituisc(e|ono), varano, lanciano, danno vita, diffondono, pubblicano, dà vita,
        proclamano, attivano, emettono
      `,
      noun: ['creazione di', 'creazione di un', 'creazione di una', 'istituzione di', 'nascita di', "l'annuncio di"],
      future: ['annunceranno', 'creeranno', 'istituiranno'],
      infinitive: ['creare', 'istituire', 'annunciare', 'varare'],
    },
    break: {
      past: words`
        (ha|hanno) (abbandonato il tavolo|affossato|congelato|fatto saltare|interrotto|rotto|sospeso),
        (|sono) andati (a monte|in fumo), arenat(a|e|i|o), bloccat(i|o), congelat(i|o), crollati, deragliati,
        dialogo rotto, è andato (a monte|in fumo), è crollato, è deragliato, è fallit(a|o), è finito nel nulla,
        è naufragata, è saltat(a|o), è stata interrotta, è stato sospeso, fallit(a|e|i|o), finit(i|o) nel nulla,
        ha silurato, in stallo, incagliati, in pausa, in sospeso, interrott(e|i|o), (si è|dialogo|è stato) interrotto, naufragat(i|o),
        rotte le trattative, rotti, rotto il dialogo, saltat(i|o), si è arenato, si è bloccato, si è incagliato,
        si è rott(a|o), si sono arenat(e|i), si sono bloccat(e|i), si sono incagliati, si sono interrott(e|i),
        si sono rott(e|i), sono crollat(e|i), sono fallit(e|i), sono (deragliati|finiti male|finiti nel nulla|in stallo|
        saltati|state sospese|stati congelati|stati interrotti|stati sospesi), sono naufragat(e|i), sospes(e|i|o),
        (a|ad) un punto morto, (ad|è finito in|in|sono finiti in) un vicolo cieco
      `,
      present: words`
        abbandona(|no) il tavolo, affossa(|no), congela(|no), crollano, deraglia(|no), fa saltare, fallisc(e|ono),
        fanno saltare, finiscono in un vicolo cieco, finisc(e|ono) (male|nel nulla), in stallo, (|si) interromp(e|ono),
        naufraga(|no), resta(|no) in stallo, romp(e|ono), salta(|no), si arena(|no), si blocca(|no), si incaglia(|no),
        si inceppa(|no), si romp(e|ono), si spezza, silura, sono a un punto morto, sospend(e|ono), va a monte,
        va in fumo, vanno (a monte|in fumo)
      `,
      noun: words`
        stallo, fallimento (|dei), rottura (|dei), vicolo cieco, impasse, punto morto, blocco (dei|delle),
        sospensione dei, crollo dei, ostacolo, naufragio, interruzione dei, interruzione del(|le), sospensione del(|le),
        crollo del(|le), dialogo (fra|tra) sordi, strappo, congelamento dei, fiasco
      `,
    },
  },
  bothSides: words`
    (|le|due|le due) parti, delegazioni, due delegazioni, due paesi, entrambi i paesi, due governi, vicini, rivali,
    nemici, negoziatori, negoziatrici, omolog(a|o), ministri, leader, governo, ribelli, generali, faccia a faccia
  `,
  foes: words`
    (|le) (parti|fazioni|generali) (in conflitto|in guerra|rivali|belligeranti), (|i) belligeranti, (|le) due parti, fazioni, (|i) due rivali
  `,
  counterpart: words`con (l’altra parte|la controparte)`,
  cues: {
    oneSided: words`unilaterale, unilateralmente`,
    lapsed: words`doveva(|no), avrebbe(|ro) dovuto, era previst(a|o), erano previsti, era in programma`,
    otherField: words`
      camera di commercio, imprenditori, commercianti, calcio, coppa, finale, partita, torneo, amichevole, festival,
      studenti, atleti
    `,
    phone: words`al telefono, per telefono, telefonata, colloquio telefonico, videochiamata, telefonico`,
    again: words`
      di nuovo, nuovamente, ancora, prossimo (round|incontro), nuovo round, nuova tornata, prossima tornata,
      un altro round
    `,
    which: words`il quale, la quale, i quali, cui`,
    during: words`durante, a margine (di|dei|del), nel corso (di|del), nell’ambito`,
    aheadOf: words`prima (di|dei|del), alla vigilia (di|dei|del|dell’|della|delle), in vista (di|dei|del)`,
    judgement: words`
      costruttiv(a|e|i|o), produttiv(a|e|i|o), franch(e|i), franc(a|o), positivi, proficu(a|e|i|o), util(e|i),
      difficili, intensi, cordial(e|i), fruttuos(a|i|o), sinceri, rispettos(i|o), incoraggiant(e|i), promettent(e|i),
      soddisfacent(e|i), aspri, clima (cordiale|costruttivo|di fiducia|disteso), pass(i|o) avanti, un passo avanti,
      primo passo, passo nella giusta direzione, approfondit(i|o)
    `,
    fruitless: words`
      senza (accordo|annunci|avvicinamento|compromesso|comunicato|comunicato congiunto|concludere|conclusione|
      dichiarazione|esito|firmare|passi avanti|testo|un accordo), senza (progressi|risultati) (|concreti),
      (senza|nessuna) (firma|intesa|svolta), nulla di (fatto|concreto), nessun (accordo|compromesso|passo avanti|
      progresso|risultato), fumata nera, a mani vuote, niente (intesa|accordo|di fatto), pochi progressi,
      scarsi (progressi|risultati), (|un) buco nell’acqua, non c’è (intesa|accordo), restano (distanti|le distanze),
      ancora senza accordo
    `,
    leaves: ['lascia', 'lasciano', 'ha lasciato', 'hanno lasciato'],
    backdrop: ['mentre', 'sullo sfondo'],
    talks: words`
      accettano l’invito, accord*, armistizio, ascia di guerra, cessate il fuoco, colloqui, colloquio, conclave,
      consultazioni, contatti, dialogo, dichiarazione congiunta, diplomazi*, distensione, faccia a faccia, fare pace,
      firmare, fumata bianca, incontr*, intesa, meccanismo, mediator*, mediazione, negozi*, negozia*, negoziato,
      negoziator*, normalizzazione, pace, pacificazione, parlano, patto, plenaria, riconciliazione, riunion*,
      rompono il ghiaccio, round, scambio di prigionieri, sessione, si parlano, si ritroveranno, si rivedranno,
      si (lasciano|separano) senza, si siederanno, si sono parlati, si vedranno, siglano, summit, tavola rotonda,
      tavolo, tornata, trattativ(a|e), tregua, vertice
    `,
    future: words`
      previst(a|i|o), attes(a|i|o), dovrebbe(|ro), devono, pronti a incontrarsi, prossim(a|i|o), in programma,
      è previsto, sono previsti, deve, dovr(à|anno), si prepara(|no) a, stanno per incontrarsi, in vista, in agenda,
      attesi a, torner(à|anno) a, torneranno, si appresta(|no) a
    `,
    coming: words`
      domani, stasera, (|la) prossima settimana, (|nei) prossimi giorni, nelle prossime ore, dopodomani, più tardi,
      in serata, questa sera, (lunedì|martedì|mercoledì|giovedì|venerdì|sabato) prossimo, domenica prossima,
      a partire da lunedì, (fra|tra) (due giorni|due settimane|una settimana)
    `,
    vague: ['presto', 'a breve', 'prossimamente', 'nei prossimi mesi', 'il prossimo mese'],
    now: ['oggi', 'adesso'],
    wish: words`
      apert(a|o) a, appello (a|per), auspica(|no), cerca(|no) di, chied(e|ono), condiziona, desidera(|no), disposti a,
      dispost(a|o), esig(e|ono), esorta(|no), insist(e|ono) per, invita(|no), ipotizza, offre, prem(e|ono),
      pretend(e|ono), pront(a|e|i|o) a, propone, propongono, punta(|no) a, raccomanda, rifiuta(|no), si dice disposto,
      si dice pront(a|o), si dicono pronti, sollecita(|no), spera(|no), sping(e|ono), suggerisc(e|ono), tenta(|no) di,
      vogliono, vorrebbe(|ro), vuole, (aiutare|aiuterà) a,
      prega per, prega che, pregano per, sogna
    `,
    maybe: words`
      potrebbe(|ro), possibil(e|i), se, forse, può, possono, eventual(e|i), probabile, potranno, avrebbe(|ro),
      sarebbe(|ro), nessuna data, non esclud(e|ono), eventualmente, ipotesi,
      (piacerebbe|vorrei|vorrebbe|spera di|sogna di|bello) vedere
    `,
    nearDeal: words`
      vicin(a|e|i|o) a, quasi, verso (l|la|un), a un passo (|da), bozza, per cento, imminente, prossimi a, in dirittura,
      sull orlo, progressi verso, si avvicinano, prematuro, troppo presto, in linea di principio, sempre più vicini,
      intesa vicina, accordo (possibile|vicino), non (ha|hanno) ancora, ancora nessun accordo,
      ultimi (dettagli|ostacoli), limano, a portata di mano, dietro l’angolo
    `,
    negation: ['non', 'senza', 'né', 'mai', 'nessun', 'nessuna', 'nessuno', 'esclude', 'escludono'],
    denial: words`nega(|no), smentisc(e|ono), (|ha|hanno) smentito, negato, ha negato, falso, infondate`,
    retrospect: words`dopo, da quando, precedent(e|i), nonostante, in seguito a, scors(a|o), dal`,
    goesOn: ['continuano', 'proseguono'],
    deliverable: words`
      accordo (quadro|di pace), calendario, canale di comunicazione, cellula (|congiunta|di coordinamento),
      cessate il fuoco, cessate-il-fuoco, cessazione delle ostilità, comitato congiunto, commissione congiunta,
      condivisione di intelligence, corridoio umanitario, garanzie di sicurezza, grupp(i|o) di lavoro, linea diretta,
      meccanismo (|congiunto|di coordinamento|di monitoraggio), non aggressione,
      (liberazione dei|rilascio dei|scambiare|scambio|scambio di) prigionieri, riapertura (del confine|della frontiera),
      riaprire (il confine|la frontiera), rilascio degli ostaggi, ritiro delle truppe,
      scambio di (informazioni|intelligence), tabella di marcia, tregua, zona cuscinetto, zona demilitarizzata
    `,
    document: words`dichiarazione (congiunta|di principi|trilaterale), comunicato (congiunto|trilaterale)`,
    pact: ['accordo', 'patto', 'trattato', 'intesa', 'accordi', 'protocollo', 'memorandum'],
    soft: words`
      su(|i|gli) principi, principi (guida|generali),
      proseguire (|i colloqui|il dialogo), continuare (|a negoziare|i colloqui|il dialogo), nuovi (colloqui|incontri),
      accelerare, a proseguire, a continuare, (|un) nuovo (round|incontro), di proseguire, di rivedersi,
      ridurre le tensioni, de-escalation, rivedersi, incontrarsi di nuovo, altri colloqui, tornare al tavolo,
      sul calendario, tenere aperti
    `,
    relay: ['secondo', 'riferisce', 'riporta', 'ha detto a', 'stando a', 'rivela', 'scrive', 'citando'],
    speech: words`
      dice, ha detto, secondo, afferma, annuncia, ha annunciato, riferisce, dichiara, font(e|i), conferma,
      ha confermato, rivela, sostiene, avverte
    `,
    topic: ['per', 'su', 'sul', 'dopo', 'circa', 'per discutere', 'riguardo', 'durante', 'contro', 'prima di'],
    with: ['con'],
    and: ['e', 'ed', 'con'],
    between: ['tra', 'fra'],
    locative: ['a', 'ad', 'in'],
    round: ['round', 'incontro', 'colloqui', 'negoziati', 'sessione', 'riunione'],
    analysis: words`
      analisi, anatomia di, anniversario, approfondimento, cinque anni dopo, commento, cosa prevede, cosa sappiamo,
      cronaca di, cronologia, dieci anni dopo, dietro le quinte, due anni dopo, editoriale, esperti, i punti chiave,
      il punto di vista, in cifre, in foto, intervista, l’editoriale, l’intervista, la scheda, lezioni, opinione,
      podcast, punto per punto, radiografia, reportage, retroscena, scheda, un anno dopo
    `,
    question: ['perché', 'come', 'cosa', 'quando', 'chi', 'perche', 'cosa significa'],
    live: ['in diretta', 'diretta'],
    violence: words`
      attacc*, raid, bombard*, morti, truppe, soldati, incursion(e|i), uccis*, colpit*, droni, offensiva, forze
    `,
    envoys: words`
      delegazion(e|i), ministr(i|o), ambasciatore, inviat(i|o), funzionari, negoziator(e|i), capo della diplomazia,
      rappresentanti, capo negoziatore, ministri degli esteri, mediatori
    `,
    habitual: ['nelle ultime settimane', 'recentemente', 'regolarmente', 'da mesi', 'negli ultimi mesi'],
    joint: ['congiunta', 'congiunto', 'trilaterale'],
    paper: ['dichiarazione', 'comunicato'],
    reaction: words`
      condanna(|no), plaude, saluta, critica(|no), elogia, protest(a|e), denuncia, accoglie con favore, viola(|no),
      accusa(|no)
    `,
    duration: words`
      10 ore, 11 ore, 12 ore, 2 ore, 3 ore, 4 ore, 5 ore, 6 ore, 7 ore, 8 ore, 9 ore, cinque ore, dieci ore,
      dodici ore di, due giornate di, due ore, (due|tre|cinque|quattro) giorni di, maratona, nove ore di, ore di,
      otto ore, quattordici ore di, quattro ore, sedici ore di, sei ore, sette ore, tre giornate di, tre ore,
      una giornata di, una notte di, undici ore di, venti ore di
    `,
    harms: words`minaccia(|no), mina(|no), mett(e|ono) a rischio, nonostante, compromette`,
    longAgo: words`
      l’anno scorso, il mese scorso, mesi fa, settimane fa, lo scorso anno, lo scorso mese, mezzo secolo fa,
      un quarto di secolo fa, decenni fa, (dieci|venti|trenta|quaranta|cinquanta) anni fa,
      (|1|2|3|4|5|6|7)(0|1|2|3|4|5|6|7|8|9) anni fa
    `,
    gathering: words`
      consiglio di sicurezza, consiglio, consiglio per i diritti umani, assemblea, assemblea generale, assemblea del popolo, parlamento, commissione, sottocommissione, comitato, comitato esecutivo, gabinetto, gabinetto di sicurezza, congresso, senato, federazione, lega araba, consiglio dei ministri, fifa, uefa, interpol, nato, iata, aiea, opac, opec, unesco, fmi, banca mondiale`,
    ownBody: ['gabinetto', 'parlamento', 'consiglieri'],
    feared: ['rischio di', 'rischia di', 'rischiano', 'teme', 'temono', 'evitare', 'minaccia di', 'pericolo di'],
    foretells: words`
      pronostica, pronosticano, predice, predicono, destinat(o|a|i|e) al
    `,
    agenda: ['all’ordine del giorno', 'in agenda', 'sul tavolo'],
    sitting: words`giorno, giornata`,
    until: words`
      fino a (domani|domenica|giovedì|lunedì|martedì|mercoledì|sabato|venerdì), fino alla prossima settimana,
      per due giorni, per una settimana
    `,
    story: words`
      romanzo, romanzi, (serie|nuova serie|fiction) (tv|televisiva|immagina|in cui), nuova serie, miniserie,
      (un|nuovo|nel) film, film (immagina|in cui|dove), un giallo, giallo in cui, thriller, commedia, fumetto,
      cartone animato, (spettacolo|opera|pièce) teatrale, sketch, sceneggiato, ucronia, il giorno in cui, videogioco
    `,
    averted: words`
      evitat(o|a|i|e), scongiurat(o|a|i|e), sventat(o|a|i|e), impedit(o|a|i|e)
    `,
    takenBack: words`
      (notizia|informazione) falsa, falsa (notizia|informazione), fotomontaggio, per errore, bufala, simulazione, satiric(o|a),
      satira, hackerat(o|a), priva di fondamento
    `,
    nor: words`
      né
    `,
    label: words`
      accadde oggi, almanacco, anni fa, bufala, declassificat(o|i), deepfake, dall’archivio, fake,
      fals(o|a|i), parodia, pesce d’aprile, satira, sondaggio,
      voci, indiscrezioni, non verificat(o|a|i|e), lercio
    `,
    outsiders: words`
      sindacat(i|o), imprese, banche, club, università, comuni, sindaci, studenti, avvocati, giornalisti, medici,
      compagnie aeree, federazioni, agricoltori, pescatori, ospedali, artisti, tribunale, giudice, partiti, coalizione,
      scrittori, calciatori, assicuratori, accademici, aziende, atleti, attivisti, blogger, cantanti, coppie,
      contadini, docenti, ex (ambasciatori|diplomatici|funzionari|generali|ministri|negoziatori|ufficiali), gang, imam,
      intellettuali, musicisti, ong, pittori, preti, professori, rabbini, religiosi, ricercatori, scienziati,
      società civile, sportivi, studiosi, think tank, vescovi,
      tribù, clan, anziani, capi tribù, sceicchi, drusi, druso, notabili, curdi, curdo, beduini, coloni`,
    offer: words`
      propost(a|e), offert(a|e), bozza di accordo, piano, ultimatum, richiest(a|e), emendamento, mozione, idea, ricorso
    `,
    commentator: words`analist(a|i), politolog(a|o), ex ministro, ex ambasciatore, studioso`,
    inForce: words`
      in virtù (di|del|dell|della|di un), nell ambito (di|del|dell|della|di un), come parte (di|del|dell|della|di un),
      in base (a|al|all|alla|a un), in violazione (del|dell|della),
      (resta|restano|rimane) (impegnato|impegnata|impegnati|fedele) (a|al|all|alla)
    `,
    occasion: words`visita, viaggio, elezioni, voto, referendum, dibattito, udienza, audizione`,
    lesser: words`
      di (esaminare|valutare|negoziare|rinviare|respingere|discutere|considerare|studiare),
      su (nulla|niente|poco|quasi tutto)
    `,
    goBetween: words`(su un|sul|su un nuovo) mediatore`,
    awaits: words`attende, attendono, in attesa (di|del)`,
    contrast: words`ma, però, tuttavia`,
    condition: words`se, a meno che, senza accordo, in assenza di accordo, in caso di, una volta che, non appena`,
    overcomes: words`
      super(are|a|ano|ato|ata), sbloccare, sbloccat(o|a), (uscire|uscita) (da|dallo|dalla|dal), evitare, risolvere, risolto
    `,
  },
  months: rows`
    gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre
  `,
  weekdays: rows`domenica; lunedì; martedì; mercoledì; giovedì; venerdì; sabato`,
  days: numbered`-1: ieri; 0: oggi, stasera; 1: domani`,
  weeks: numbered`-1: scorsa settimana; 0: questa settimana; 1: prossima settimana`,
  next: words`prossimo, prossima`,
  dayArticles: ['il'],
  ordinals: rows`primo, prima; secondo, seconda; terzo, terza; quarto, quarta; quinto, quinta`,
  complementizers: ['che'],
} satisfies LanguageTable as LanguageTable;
