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
    decidono, hanno deciso, accettano, hanno condotto, condurre, si sta svolgendo, si stanno svolgendo, nel vivo,
    entrano nel vivo, entra nel vivo, sono nel vivo, proseguono oggi, prosegue oggi, attesi il, attesi lunedì,
    attesi martedì, attesi mercoledì, attesi giovedì, attesi venerdì, fissato per, fissata per, fissati per,
    è fissato, è fissata, sono fissati, è in programma, sono in programma, ha presieduto, hanno trattato, trattano,
    tratteranno, trattare, ha avuto luogo, hanno avuto luogo, partirà per, partiranno per, in partenza per,
    in viaggio verso, volerà a, voleranno a, volano a, si recherà a, si recheranno a, prossima tappa, chiusi da,
    chiuse da, chiusi in, hanno adottato, adottano, si scambiano proposte, si sono scambiati, farà da sede,
    sarà la sede, sarà teatro
  `,
  inside: words`
    finalmente, infine, già, anche, di nuovo, nuovamente, ancora una volta, ufficialmente, formalmente,
    definitivamente, bruscamente, brevemente, segretamente, in segreto, congiuntamente, reciprocamente, a lungo,
    direttamente, all’unanimità, temporaneamente, provvisoriamente, pubblicamente, oggi, ieri, stamattina, stamani
  `,
  forms: {
    extend: {
      noun: words`
        proroga della, proroga del, estensione della, prolungamento della, proroga, rinnovo della, rinnovo del,
        estensione del, prolungamento del
      `,
      infinitive: words`
        prorogare, prolungare, estendere, rinnovare
      `,
      present: words`
        prorogano, proroga, prolungano, prolunga, estendono, estende, rinnovano, rinnova, concordano di prorogare,
        decidono di prorogare, concordano la proroga
      `,
      past: words`
        hanno prorogato, ha prorogato, hanno prolungato, ha prolungato, hanno esteso, ha esteso, prorogata, prorogato,
        prolungata, prolungato, hanno rinnovato, è stata prorogata, è stato prorogato, estesa, esteso, ha rinnovato,
        rinnovata, è stata estesa
      `,
    },
    quit: {
      present: words`
        abbandona, abbandonano, si ritira da, si ritira dai, si ritira dal, si ritira dalle, si ritirano da,
        si ritirano dai, richiama, lascia il tavolo, lasciano il tavolo, sbatte la porta, diserta, boicotta,
        si alza dal tavolo, lascia i colloqui, lascia i negoziati, lasciano i negoziati, lasciano i colloqui,
        ritira la delegazione, ritira i negoziatori, ritira i suoi, ritirano i, si ritirano dal, si ritirano dalle,
        sbattono la porta, getta la spugna, gettano la spugna, pone fine ai, mette fine ai, pongono fine ai,
        chiude la porta ai, chiude la porta al, straccia, stracciano, rinuncia ai, si tira indietro, disertano,
        boicottano, dà forfait, non parteciperà, non parteciperanno, non tornerà al tavolo
      `,
      past: words`
        ha abbandonato, hanno abbandonato, si è ritirato da, si è ritirata da, si sono ritirati da, ha richiamato,
        ha lasciato il tavolo, hanno lasciato il tavolo, ha sbattuto la porta, ha boicottato, si è ritirato dai,
        si è ritirata dai, si è alzata dal tavolo, ha abbandonato il tavolo, ha lasciato i colloqui,
        ha lasciato i negoziati, hanno lasciato i colloqui, hanno lasciato i negoziati, ha ritirato la delegazione,
        ha ritirato la sua delegazione, ha ritirato i suoi negoziatori, hanno ritirato, si è ritirato dal,
        si è ritirata dal, si è ritirato dalle, si è ritirata dalle, si sono ritirati dai, si sono ritirati dal,
        si sono ritirate dai, ha disertato, hanno disertato, hanno sbattuto la porta, ha gettato la spugna,
        hanno gettato la spugna, ha posto fine ai, ha messo fine ai, ha chiuso la porta, ha stracciato,
        hanno stracciato, ha rinunciato ai, si è tirata indietro, si è tirato indietro, ha dato forfait
      `,
    },
    meet: {
      past: words`
        si sono incontrati, si è incontrato, si sono riuniti, hanno incontrato, ha incontrato, hanno tenuto,
        si è tenuto, si è tenuta, si sono tenuti, hanno discusso, hanno partecipato, si è svolto, si sono svolti,
        si sono visti, si è visto, ha tenuto, hanno avuto un incontro, hanno negoziato, si sono svolte, si è svolta,
        si sono tenute, ha ospitato, ha partecipato, si è riunito, hanno parlato, hanno dialogato, si sono parlati,
        è durato, sono durati, faccia a faccia tra, si sono viste, hanno avuto colloqui, ha avuto colloqui,
        si sono seduti, si sono sedute, si sono confrontati, faccia a faccia, si sono riunite, si è riunita,
        si sono incontrate, si è incontrata, si sono ritrovati, si sono ritrovate, si è intrattenuto,
        si sono intrattenuti, hanno conversato, hanno dibattuto, hanno avuto un colloquio, ha avuto un colloquio,
        hanno avuto un faccia a faccia, hanno tenuto colloqui, hanno tenuto un incontro, hanno tenuto una riunione,
        hanno tenuto un vertice, hanno condotto, ha visto il suo omologo, ha ricevuto il suo omologo,
        si sono stretti la mano a, hanno cenato insieme, hanno pranzato insieme, hanno rotto il ghiaccio,
        si sono rivisti, si sono riviste, hanno passato in rassegna, hanno fatto il punto, si sono scambiati,
        hanno trattato, incontro avvenuto, ha avuto luogo, hanno avuto luogo, ha presieduto
      `,
      present: words`
        si incontrano, si incontra, incontra, incontrano, si riuniscono, tengono, discutono, ospita, si vedono,
        si riunisce, si parlano, dialogano, negoziano, tiene, ospitano, si siedono, si confrontano, si ritrovano,
        si rivedono, conversano, dibattono, fanno il punto, rompono il ghiaccio, si intrattiene con, trattano,
        ha un colloquio, hanno un colloquio, tengono colloqui, tengono un incontro, si scambiano proposte
      `,
      progressive: words`
        sono in corso, in corso a, partecipano, si tiene, stanno negoziando, partecipa, si tengono, è in corso,
        si svolgono, si svolge, sono riuniti, sono riunite, sono seduti, sono sedute, sono al tavolo,
        sono a colloquio, a colloquio a, sono faccia a faccia, si stanno incontrando, stanno trattando,
        stanno discutendo, si sta svolgendo, si stanno svolgendo, si sta tenendo, si stanno tenendo, riuniti da,
        riunite da, riuniti a porte chiuse, riunite a porte chiuse, in riunione a, nel vivo, sono nel vivo,
        entrano nel vivo, entra nel vivo, proseguono oggi, prosegue oggi, proseguono a porte chiuse, negoziano da,
        negoziano a oltranza, trattano da, trattano a oltranza, ancora al tavolo, chiusi da, chiuse da, chiusi in,
        entrano nel secondo giorno, entrano nel terzo giorno, in conclave, si incontrano oggi, si riuniscono oggi,
        trattative a oltranza
      `,
      future: words`
        si incontreranno, incontrerà, si terrà, si terranno, si riuniranno, ospiterà, terranno, si incontrerà,
        incontreranno, si vedranno, si vedrà, si riunirà, si svolgerà, si svolgeranno, terrà, parteciperà,
        parteciperanno, ospiteranno, discuteranno, negozieranno, incontro previsto, riunione prevista,
        hanno in programma, torneranno a incontrarsi, si siederanno, fissano la data, fissata la data, sarà sede,
        si rivedranno, si incontrano domani, terranno colloqui, si ritroveranno, si rivedrà, si parleranno,
        dialogheranno, converseranno, tratteranno, si troveranno faccia a faccia, siederanno allo stesso tavolo,
        riceverà il suo omologo, vedrà il suo omologo, attesi il, attesi lunedì, attesi martedì, attesi mercoledì,
        attesi giovedì, attesi venerdì, sono attesi a, sono attese a, è atteso a, è attesa a, attese a, convocati a,
        convocate a, convocati per, convocate per, sono convocati, sono convocate, appuntamento il,
        appuntamento lunedì, appuntamento martedì, appuntamento mercoledì, appuntamento giovedì, appuntamento venerdì,
        si danno appuntamento, si sono dati appuntamento, hanno appuntamento, fissano un incontro, fissato per,
        fissata per, fissati per, è fissato, è fissata, sono fissati, è in programma, sono in programma,
        confermato l’incontro, confermata la riunione, confermano l’incontro, conferma l’incontro, confermano la data,
        conferma la data, concordano una data, concordano la data, trovata la data, c’è la data, incontro fissato,
        incontro confermato, vertice previsto, vertice fissato, vertice confermato, colloqui previsti,
        colloqui fissati, negoziati previsti, round previsto, round fissato, sessione prevista,
        annunciano un incontro, annuncia un incontro, annuncia un nuovo round, annuncia la ripresa,
        annunciano la ripresa, invierà una delegazione, invieranno delegazioni, manderà i suoi negoziatori,
        manda i suoi negoziatori a, volerà a, voleranno a, volano a, partirà per, partiranno per, in partenza per,
        in viaggio verso, si recherà a, si recheranno a, farà da sede, sarà la sede, sarà teatro,
        farà gli onori di casa, accettano l’invito, accetta l’invito, hanno accettato l’invito, stanno per vedersi,
        si preparano a incontrarsi, si preparano a negoziare, prossima tappa, prossimo appuntamento,
        nuovo appuntamento, di nuovo faccia a faccia il
      `,
      infinitive: words`
        incontrarsi, incontrare, riunirsi, tenere, vedersi, tenersi, svolgersi, partecipare, ospitare, negoziare,
        discutere, sedersi, rivedersi, ritrovarsi, dialogare, trattare, parlarsi, conversare, dibattere, condurre
      `,
      noun: words`
        incontro, incontri, colloqui, colloquio, negoziati, riunione, vertice, trattative, dialogo, sessione,
        riunioni, faccia a faccia, negoziato, round di colloqui, tavola rotonda, conclave, plenaria, mini-vertice,
        minivertice, trattativa, tavolo negoziale, tavolo di pace, tavolo delle trattative, tornata, giro di colloqui,
        consultazioni, conferenza di pace
      `,
    },
    begin: {
      past: words`
        sono iniziati, è iniziato, sono ripresi, sono ripartiti, si sono aperti, hanno ripreso, sono cominciati,
        è cominciato, hanno iniziato, hanno avviato, si è aperto, è ripreso, sono partiti, hanno preso il via,
        ha preso il via, avviati, riaperti, iniziati, ripresi, sono stati avviati, è stato avviato,
        sono stati riavviati, sono stati aperti, è stato aperto, sono stati inaugurati, ha inaugurato,
        hanno inaugurato, inaugurato, inaugurata, inaugurati, hanno riaperto, ha riaperto, hanno riallacciato,
        hanno riavviato, hanno rilanciato, ha avviato, ha aperto i, hanno aperto i, si è riaperto, si sono riaperti,
        sono tornati al tavolo, sono tornate al tavolo, è tornato al tavolo, è tornata al tavolo,
        sono entrati in sala, sono entrate in sala, hanno preso posto, è partito il, sono ripartite, è ripartito,
        sono cominciate, è cominciata, è iniziata, sono iniziate, iniziata, iniziate, cominciati, cominciata,
        cominciato, riavviati, riavviato, ripartiti, ripartito, si sono messi al tavolo, si sono rimessi al tavolo,
        hanno intavolato, hanno dato il via, ha dato il via, ha preso avvio, hanno preso avvio, hanno preso le mosse
      `,
      present: words`
        iniziano, inizia, riprendono, si aprono, ripartono, cominciano, comincia, avviano, si apre, riprende,
        prendono il via, prende il via, partono, parte il, si riaprono, tornano al tavolo, al via, ricominciano,
        ricomincia, riaprono, riapre, riallacciano, riavviano, riavvia, rilanciano, inaugura, inaugurano, intavolano,
        si rimettono al tavolo, si mettono al tavolo, torna al tavolo, tornano a parlarsi, tornano a trattare,
        tornano a negoziare, prendono posto, prendono avvio, prende avvio, dà il via, danno il via, via ai, partiti i,
        riparte il, si inaugura, entrano in sala
      `,
      future: words`
        inizieranno, riprenderanno, si apriranno, cominceranno, inizierà, riprenderà, si aprirà, prenderanno il via,
        prenderà il via, ripartiranno, partiranno, torneranno al tavolo, ripartirà, partirà il, ricominceranno,
        ricomincerà, riapriranno, riaprirà, riavvieranno, avvieranno, avvierà, si riapriranno, saranno avviati,
        saranno riaperti, torneranno a parlarsi, torneranno a trattare, si rimetteranno al tavolo, al via lunedì,
        al via martedì, al via mercoledì, al via giovedì, al via venerdì, al via sabato, al via domenica,
        al via domani
      `,
      infinitive: words`
        riprendere, iniziare, riaprire, cominciare, avviare, aprirsi, ripartire, aprire, ricominciare, riavviare,
        rilanciare, intavolare, tornare al tavolo, riallacciare, inaugurare
      `,
      noun: words`
        ripresa dei, ripresa, avvio dei, inizio dei, apertura dei, ripresa delle, ripresa del, l’avvio dei, avvio del,
        avvio delle, avvio della, inizio del, inizio delle, inizio della, apertura del, apertura delle,
        apertura della, riapertura dei, riapertura del, riapertura delle, riavvio dei, riavvio del, rilancio dei,
        rilancio del, seduta inaugurale, sessione inaugurale, sessione di apertura, ritorno al tavolo
      `,
      progressive: words`
        al via, iniziano oggi, inizia oggi, cominciano oggi, comincia oggi, si aprono oggi, si apre oggi,
        riprendono oggi, riprende oggi, partono oggi, ripartono oggi
      `,
    },
    end: {
      past: words`
        si sono conclusi, si è concluso, si è conclusa, sono terminati, sono finiti, conclusi, concluso, conclusa,
        si sono chiusi, si è chiuso, terminati, è terminato, finiti, hanno concluso, è finito, è finita,
        si sono concluse, si sono chiuse, si è chiusa, è terminata, sono terminate, sono finite, hanno terminato,
        ha terminato, terminata, terminate, finite, concluse, hanno lasciato la sala, sono usciti dalla sala,
        sono uscite dalla sala, si sono salutati, si sono congedati, si sono lasciati, si sono lasciate,
        si sono alzati, si sono separati, sono ripartiti da, sono rientrati, hanno fatto le valigie,
        sono giunti al termine, è giunto al termine, è giunta al termine, è calato il sipario, non hanno prodotto,
        non ha prodotto, non hanno portato a, non ha portato a, si sono risolti in, si è risolto in
      `,
      present: words`
        si concludono, si conclude, terminano, si chiudono, si chiude, finiscono, termina, finisce, concludono i,
        concludono il, chiudono i, chiudono il, si salutano, si congedano, si lasciano, si separano, lasciano la sala,
        escono dalla sala, fanno le valigie, giungono al termine, giunge al termine, cala il sipario, sipario su,
        sipario sui, si risolvono in, si risolve in
      `,
      noun: words`
        conclusione dei, fine dei colloqui, chiusura dei, fine dei negoziati, fine del vertice, fine dell’incontro,
        fine della riunione, fine del round, fine delle trattative, fine della sessione, chiusura del, chiusura della,
        chiusura delle, conclusione del, conclusione della, all’uscita da, a conclusione di, a conclusione dei,
        bilancio dei colloqui, ultima giornata di
      `,
    },
    postpone: {
      past: words`
        rinviato, rinviata, rinviati, rimandato, annullato, annullata, annullati, slittato, rinviate, rimandati,
        rimandata, annullate, posticipato, posticipati, posticipata, hanno rinviato, ha rinviato, hanno annullato,
        ha annullato, slittati, slittata, sono slittati, cancellato, cancellati, cancellata, è slittato, salta,
        saltato, saltata, è stato rinviato, è stata rinviata, sono stati rinviati, sono state rinviate,
        è stato rimandato, sono stati rimandati, è stata rimandata, è stato posticipato, sono stati posticipati,
        è stato annullato, è stata annullata, sono stati annullati, è stato sospeso fino, sospesi fino, sospeso fino,
        sospese fino, è stato spostato, sono stati spostati, è stata spostata, spostato a, spostata a, spostati a,
        differito, differiti, differita, ritardato, ritardata, disdetto, aggiornati a, aggiornato a, aggiornata a,
        riprogrammato, riprogrammata, riprogrammati, ha rimandato, hanno rimandato, ha posticipato, hanno posticipato,
        ha disdetto, hanno disdetto, hanno spostato, sono slittate, è slittata, slittate, non si terrà,
        non si terranno, non ci sarà l’incontro, non avrà luogo, non avranno luogo, non riprenderanno prima,
        non inizieranno prima, tutto rinviato, rinvio a data da destinarsi, dovrà attendere, dovranno attendere,
        bisognerà attendere, in pausa fino, in sospeso fino, non si incontreranno lunedì,
        non si incontreranno martedì, non si incontreranno mercoledì, non si incontreranno giovedì,
        non si incontreranno venerdì, non si incontreranno prima, non si vedranno prima, non si vedranno più lunedì,
        non si incontreranno questa settimana, non si vedranno questa settimana
      `,
      present: words`
        rinviano, slittano, slitta, annullano, rinvia, annulla, posticipano, rimandano, cancellano, cancella,
        slittano a, rimanda, differiscono, spostano, sposta, disdice, disdicono, aggiornano, riprogrammano,
        concordano di rinviare, decidono di rinviare, decide di rinviare, hanno deciso di rinviare,
        ha deciso di rinviare, concordano un rinvio, si rinvia, attenderà, attenderanno, sospendono fino,
        sospende fino
      `,
      noun: words`
        rinvio, annullamento, rinvio dei, slittamento, cancellazione, nuovo rinvio, posticipo, cambio di data,
        differimento, aggiornamento dei lavori
      `,
      future: words`
        sarà rinviato, sarà rinviata, saranno rinviati, slitterà, slitteranno, rinvieranno, sarà rimandato,
        saranno rimandati, sarà posticipato
      `,
    },
    agree: {
      past: words`
        hanno concordato, hanno firmato, ha firmato, hanno raggiunto, si sono accordati, hanno accettato,
        ha concordato, ha raggiunto, raggiunto, raggiunta, firmato, siglato, hanno siglato, ha siglato, trovato,
        hanno trovato, hanno stretto, si sono impegnati, hanno deciso, hanno approvato, concordato,
        hanno trovato un accordo, hanno sottoscritto, trovato l’accordo, raggiunto l’accordo, raggiunto un accordo,
        è stato firmato, è stata firmata, sono stati firmati, è stato siglato, è stato raggiunto, è stata raggiunta,
        è stato trovato, hanno ratificato, ha ratificato, hanno adottato, hanno concluso un, hanno chiuso un accordo,
        hanno chiuso l’accordo, hanno dato il via libera, hanno dato l’ok, hanno fatto pace, hanno fatto la pace,
        hanno risolto, hanno superato le divergenze, hanno posto fine al conflitto, hanno posto fine alla guerra,
        hanno messo fine al conflitto, si sono riconciliati, si sono messi d’accordo, si sono messe d’accordo,
        si sono accordate, si sono intesi, si sono stretti la mano, hanno seppellito l’ascia di guerra,
        hanno normalizzato, è entrato in vigore, è entrata in vigore, firmata, firmati, siglata, siglati,
        accordo fatto, accordo firmato, accordo siglato, accordo raggiunto, accordo trovato, accordo chiuso,
        intesa raggiunta, intesa trovata, intesa siglata, intesa firmata, patto firmato, patto siglato,
        tregua concordata, tregua siglata, sono arrivati a un accordo, sono giunti a un accordo,
        sono giunti a un’intesa, è giunto un accordo, hanno convenuto, ha convenuto, hanno scambiato prigionieri,
        hanno apposto la firma
      `,
      present: words`
        concordano, firmano, raggiungono, si accordano, accettano, siglano, sigla, firma, trovano, stringono,
        decidono, si impegnano, approvano, concludono un, sottoscrivono, trovano un accordo, trovano l’accordo,
        raggiungono l’accordo, ratificano, adottano, sottoscrive, convengono, chiudono un accordo, chiudono l’accordo,
        arrivano a un accordo, giungono a un accordo, giungono a un’intesa, raggiungono un accordo,
        raggiungono un’intesa, fanno pace, fanno la pace, si mettono d’accordo, si riconciliano,
        seppelliscono l’ascia di guerra, danno il via libera, danno l’ok, superano le divergenze,
        pongono fine al conflitto, pongono fine alla guerra, mettono fine al conflitto, normalizzano, entra in vigore,
        entrano in vigore, c’è l’accordo, c’è l’intesa, fumata bianca, tacciono le armi, le armi tacciono
      `,
      future: words`
        firmeranno, concorderanno, sigleranno, si accorderanno, raggiungeranno, firmerà, firma prevista,
        sottoscriveranno, ratificheranno, sarà firmato, sarà firmata, saranno firmati, sarà siglato, sottoscriverà,
        siglerà, stanno per firmare, si preparano a firmare, pronti a firmare, firma imminente
      `,
      infinitive: words`
        firmare, raggiungere, siglare, concordare, trovare, accordarsi, concludere, ratificare, fare pace,
        sottoscrivere
      `,
      noun: words`
        firma di, firma del, intesa su, accordo su un, accordo su una, accordo sul, accordo sulla, accordo per,
        firma dell, accordo di cessate il fuoco, intesa su un, intesa per, intesa sul, firma dell’accordo, firma sull,
        accordo tra, accordo fra, accordo di pace tra, accordo storico, accordo in extremis,
        accordo dell’ultimo minuto, accordo sullo scambio, intesa tra, intesa fra, intesa storica, intesa in extremis,
        patto tra, patto fra, patto di non aggressione, tregua tra, tregua fra, cessate il fuoco tra,
        stretta di mano storica, entrata in vigore dell, ratifica dell, impegno reciproco
      `,
    },
    announce: {
      past: words`
        hanno annunciato, ha annunciato, hanno creato, hanno istituito, hanno diffuso, ha creato, ha istituito,
        istituito, istituita, creata, creato, hanno varato, hanno lanciato, hanno emesso, hanno pubblicato,
        hanno dato vita, ha dato vita, hanno proclamato, è stato istituito, è stata istituita,
        hanno avviato un meccanismo
      `,
      present: words`
        annunciano, annuncia, creano, istituiscono, crea, istituisce, varano, lanciano, danno vita, diffondono,
        pubblicano, dà vita, proclamano, attivano, emettono
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
        ha interrotto, ad un punto morto, sono fallite, è fallita, fallita, fallite, è naufragata, sono naufragate,
        sono crollati, è crollato, sono crollate, sono stati interrotti, è stato interrotto, è stata interrotta,
        è stato sospeso, sono state sospese, sono stati congelati, si sono interrotte, si è interrotto, si è bloccato,
        si sono bloccate, si sono rotti, si è rotto, si sono rotte, si è rotta, hanno rotto, ha rotto, ha congelato,
        hanno congelato, hanno fatto saltare, ha fatto saltare, hanno affossato, ha affossato, ha silurato,
        sono finiti in un vicolo cieco, è finito in un vicolo cieco, sono finiti male, sono finiti nel nulla,
        è finito nel nulla, finiti nel nulla, finito nel nulla, si sono incagliati, incagliati, si è incagliato,
        si sono arenate, arenate, arenata, deragliati, sono deragliati, è deragliato, andati in fumo,
        sono andati in fumo, è andato in fumo, andati a monte, è andato a monte, sono andati a monte, è saltata,
        ad un vicolo cieco, dialogo interrotto, dialogo rotto, rotto il dialogo, rotte le trattative
      `,
      present: words`
        falliscono, si arenano, si bloccano, naufragano, si arena, si blocca, fallisce, sospende, sospendono,
        interrompe, interrompono, naufraga, saltano, salta, congelano, si incagliano, si incaglia, si inceppano,
        crollano, abbandona il tavolo, si interrompono, si rompono, in stallo, deragliano, deraglia, rompe, rompono,
        congela, affossa, affossano, silura, si spezza, si rompe, finiscono male, finisce male, finiscono nel nulla,
        finisce nel nulla, finiscono in un vicolo cieco, vanno a monte, va a monte, vanno in fumo, va in fumo,
        fa saltare, fanno saltare, si inceppa, si interrompe, restano in stallo, resta in stallo,
        sono a un punto morto, abbandonano il tavolo
      `,
      noun: words`
        stallo, fallimento, rottura, vicolo cieco, impasse, punto morto, rottura dei, fallimento dei, blocco dei,
        sospensione dei, crollo dei, ostacolo, naufragio, interruzione dei, interruzione del, interruzione delle,
        sospensione del, sospensione delle, blocco delle, crollo del, crollo delle, dialogo tra sordi,
        dialogo fra sordi, strappo, congelamento dei, fiasco
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
      utili, utile, difficili, intensi, cordiale, cordiali, costruttive, produttiva, produttive, proficua, proficue,
      fruttuosi, fruttuoso, fruttuosa, sinceri, rispettosi, rispettoso, incoraggianti, incoraggiante, promettenti,
      promettente, soddisfacenti, soddisfacente, aspri, franca, franche, clima costruttivo, clima cordiale,
      clima disteso, clima di fiducia, passo avanti, passi avanti, un passo avanti, primo passo,
      passo nella giusta direzione, approfonditi, approfondito
    `,
    fruitless: words`
      senza accordo, senza un accordo, senza risultati, senza intesa, senza progressi, senza svolta, nulla di fatto,
      nessun accordo, nessuna svolta, nessuna intesa, fumata nera, a mani vuote, senza esito, senza firma,
      senza firmare, senza annunci, senza dichiarazione, senza comunicato, senza comunicato congiunto, senza testo,
      senza passi avanti, senza risultati concreti, senza progressi concreti, senza avvicinamento, senza compromesso,
      senza conclusione, senza concludere, nessun progresso, nessun risultato, nessun passo avanti, nessuna firma,
      nessun compromesso, niente accordo, niente intesa, nulla di concreto, niente di fatto, pochi progressi,
      scarsi progressi, scarsi risultati, un buco nell’acqua, buco nell’acqua, non c’è accordo, non c’è intesa,
      restano distanti, restano le distanze, ancora senza accordo
    `,
    leaves: ['lascia', 'lasciano', 'ha lasciato', 'hanno lasciato'],
    backdrop: ['mentre', 'sullo sfondo'],
    talks: words`
      negozia*, colloqui, colloquio, incontr*, accord*, tregua, cessate il fuoco, dialogo, vertice, mediazione,
      normalizzazione, pace, trattative, intesa, contatti, negozi*, negoziato, sessione, riunion*,
      dichiarazione congiunta, meccanismo, diplomazi*, patto, distensione, firmare, tavolo, round, siglano,
      faccia a faccia, parlano, conclave, tornata, trattativa, consultazioni, plenaria, negoziator*, mediator*,
      si vedranno, si rivedranno, si siederanno, si ritroveranno, pacificazione, riconciliazione, ascia di guerra,
      fare pace, armistizio, tavola rotonda, scambio di prigionieri, accettano l’invito, rompono il ghiaccio,
      si parlano, si sono parlati, fumata bianca, summit, si lasciano senza, si separano senza
    `,
    future: words`
      previsto, prevista, previsti, atteso, attesa, attesi, dovrebbero, devono, pronti a incontrarsi, prossimo,
      in programma, è previsto, sono previsti, deve, dovrebbe, dovranno, si preparano a, si prepara a,
      stanno per incontrarsi, in vista, in agenda, attesi a, prossimi, prossima, dovrà, torneranno a, tornerà a,
      torneranno, si apprestano a, si appresta a
    `,
    coming: words`
      domani, stasera, prossima settimana, prossimi giorni, nelle prossime ore, la prossima settimana,
      nei prossimi giorni, dopodomani, più tardi, in serata, questa sera, lunedì prossimo, martedì prossimo,
      mercoledì prossimo, giovedì prossimo, venerdì prossimo, sabato prossimo, domenica prossima, a partire da lunedì,
      tra una settimana, fra una settimana, tra due settimane, fra due settimane, tra due giorni, fra due giorni
    `,
    vague: ['presto', 'a breve', 'prossimamente', 'nei prossimi mesi', 'il prossimo mese'],
    now: ['oggi', 'adesso'],
    wish: words`
      chiede, chiedono, vuole, vogliono, disposto, disposta, pronto a, pronta a, esorta, sollecita, spera, sperano,
      punta a, puntano a, invita, propone, rifiuta, rifiutano, pronti a, pronte a, disposti a, preme, spinge, auspica,
      invitano, propongono, offre, esortano, suggerisce, suggeriscono, raccomanda, insiste per, insistono per,
      auspicano, sollecitano, vorrebbe, vorrebbero, desidera, desiderano, aperto a, aperta a, si dice pronto,
      si dice pronta, si dicono pronti, si dice disposto, appello a, appello per, premono, spingono, tenta di,
      tentano di, cerca di, cercano di, condiziona, esige, esigono, pretende, pretendono, ipotizza
    `,
    maybe: words`
      potrebbe, potrebbero, possibile, se, forse, può, possono, eventuale, probabile, potranno, avrebbero, sarebbe,
      nessuna data, non esclude, non escludono, eventuali, eventualmente, possibili, ipotesi, avrebbe, sarebbero
    `,
    nearDeal: words`
      vicini a, vicino a, quasi, verso un, a un passo, bozza, per cento, a un passo da, imminente, vicina a, vicine a,
      prossimi a, in dirittura, sull orlo, verso l, verso la, progressi verso, si avvicinano, prematuro,
      troppo presto, in linea di principio, sempre più vicini, intesa vicina, accordo vicino, accordo possibile,
      non hanno ancora, non ha ancora, ancora nessun accordo, ultimi dettagli, limano, ultimi ostacoli,
      a portata di mano, dietro l’angolo
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
      anniversario, esperti, cronaca di, un anno dopo, due anni dopo, cinque anni dopo, dieci anni dopo,
      i punti chiave, punto per punto, cosa prevede, in cifre, in foto, reportage, podcast, scheda, la scheda,
      dietro le quinte, lezioni, il punto di vista, l’intervista, l’editoriale, anatomia di, radiografia
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
      6 ore, 7 ore, 8 ore, 9 ore, 10 ore, 11 ore, 12 ore, ore di, maratona, due giorni di, tre giorni di,
      quattro giorni di, cinque giorni di, nove ore di, undici ore di, dodici ore di, quattordici ore di,
      sedici ore di, venti ore di, una giornata di, due giornate di, tre giornate di, una notte di
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
    until: words`
      fino a lunedì, fino a martedì, fino a mercoledì, fino a giovedì, fino a venerdì, fino a sabato, fino a domenica,
      fino alla prossima settimana, per due giorni, per una settimana, fino a domani
    `,
    outsiders: words`
      sindacati, sindacato, imprese, banche, club, università, comuni, sindaci, studenti, avvocati, giornalisti,
      medici, compagnie aeree, federazioni, agricoltori, pescatori, ospedali, artisti, tribunale, giudice, partiti,
      coalizione, scrittori, calciatori, assicuratori
    `,
    offer: words`
      proposta, proposte, offerta, offerte, bozza di accordo, piano, ultimatum, richiesta, richieste, emendamento,
      mozione, idea, ricorso
    `,
    commentator: words`
      analista, analisti, politologo, politologa, ex ministro, ex ambasciatore, studioso
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
