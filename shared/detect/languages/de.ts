import type { LanguageTable } from './table.ts';
import { numbered, rows, words } from './words.ts';

/** German. The verb's parts stand far apart ("wollen … in Paris treffen"), hence the long governor reach. */
export const de = {
  language: 'de',
  script: 'latin',
  peoples: { ien: ['isch', 'ier', 'er'], yen: ['ysch', 'yer'], land: ['isch'], istan: [''] },
  genitive: 's',
  functionWords: words`
    der, die, das, und, den, dem, von, mit, zu, im, ein, eine, auf, für, nach, bei, zwischen, zur, ist, sich
  `,
  governorReach: 9,
  light: words`
    abgehalten, abhalten, am selben tisch, arbeiten an, auge in auge, ausrichten, beginn(t|en) am, beschließen,
    beschlossen, billigen, bis in die nacht, empfangen, empfängt, empfing, erziel(t|en|ten), feil(t|en) an,
    feilschen um, flieg(t|en) am, führ(en|te|ten), gastgeber war, gastierte, geführt,
    gehen in (|den) (zweiten|dritten) tag, gehen (im|in die nächste runde|in die verlängerung|nach), gelöst, gesessen,
    haben beschlossen, halten, hat sich mit, hielten, in der (zweiten|dritten) runde, ist für, ist gelaufen,
    kommt (mit|nicht), laufen seit, läuft (in|seit), lösen, nahm(|en) teil, nehmen (teil|platz), nimmt (teil|platz),
    ort für, platz genommen, rangen um, reis(t|en) am, richtet aus, ringen um, sag(t|en|te) zu, schließen,
    (stehen|standen) sich gegenüber, sind für, soll(|en) weitergehen, startet in, starte(n|t) am, steig(t|en) am,
    tausch(en|ten) sich, teilnehmen, traf auf, unter einem dach, verlaufen, verlief(|en), von angesicht zu angesicht,
    voraussichtlich (am|im), weitergehen, werden weitergehen, wird beraten, wird verhandelt, wurde(|n) empfangen,
    zogen sich hin, (|hat|haben) zugesagt
  `,
  postNegations: ['nicht', 'nichts', 'kein', 'keine', 'keinen'],
  forms: {
    quit: {
      noun: words`
        rückzug aus, ausstieg aus (|den), boykott (der|des), abzug der delegation, rückruf (der|des), austritt aus,
        abschied aus, fernbleiben
      `,
      present: words`
        verweiger(t|n) (die teilnahme|teilnahme), lehn(t|en) (die teilnahme|teilnahme),
        beendet (den dialog|dialog|seine vermittlung|vermittlung), beordert delegation zurück, beorder(n|t) zurück,
        beruf(t|en) zurück, bleib(t|en) fern, boykottier(t|en), brechen (ab|kontakte ab), bricht (ab|jeden kontakt ab),
        bricht kontakt(|e) ab, (verlassen|verlässt) (den saal|den tisch|die runde|wütend), erklärt für nichtig,
        geben auf, gibt auf, gibt vermittlung auf, hat genug von, kapp(t|en) kontakte, kappt kontakt,
        kehr(t|en) (den rücken|nicht zurück), komm(t|en) nicht mehr, kündig(t|en) auf, lässt (abbrechen|sitzen),
        legt (mandat|vermittlung) nieder, lehn(t|en) weitere gespräche ab, nein zu weiteren,
        (redet|spricht|verhandelt) nicht mehr mit, (will|wollen) nicht mehr (reden|verhandeln), reis(t|en) im streit ab,
        ruf(t|en) unterhändler zurück, ruft delegation (heim|zurück), (schlägt|schlagen) die tür zu, schlägt tür zu,
        schließt weitere gespräche aus, schmeiß(t|en) hin, steig(t|en) aus (|den), steigt aus friedensgesprächen,
        stürm(t|en) (aus|hinaus), verabschiede(n|t) sich aus, verlassen, verlässt, werfen hin, widerruf(t|en),
        wirft hin, zerreiß(t|en), zieh(t|en) (den stecker|sich aus|sich zurück|unterhändler ab),
        zieht (|ihre|seine) delegation ab, zieht stecker
      `,
      past: words`
        verweigerte(|n) (die teilnahme|teilnahme), lehnte(|n) (die teilnahme|teilnahme),
        abgezogen, aufgekündigt, (|ist|sind) ausgestiegen, ausgestiegen aus,
        beendete (die vermittlung|einseitig|vermittlung), beendete(|n) den dialog, beorderte(|n) zurück, berief zurück,
        blieb(|en) fern, boykottierte(|n), brach jeden kontakt ab, brach kontakt(|e) ab, brach(|en) ab,
        den rücken gekehrt, ferngeblieben, für nichtig erklärt, für null und nichtig, gab vermittlung auf, gab(|en) auf,
        hat aufgegeben, hat die delegation zurückgerufen, hat sich verabschiedet aus, hat zerrissen, hingeworfen,
        kappte kontakt, kappte(|n) kontakte, kehrte(|n) den rücken, kündigte(|n) auf, legte vermittlung nieder,
        ließ(|en) stehen, mandat niedergelegt, rannte hinaus, schlug(|en) die tür zu, schmiss(|en) hin,
        (hat|haben) (abgezogen|sich zurückgezogen|verlassen), stand(|en) auf und, stecker gezogen, stieg(|en) aus,
        stürmte(|n) (aus|hinaus), tür(|en) zugeschlagen, verabschiedete(|n) sich aus,
        verließ(|en) (|den saal|die gespräche|die runde|wütend), vermittlung niedergelegt, versetzte,
        vor den kopf gestoßen, warf(|en) hin, widerrief, widerrufen, wies die tür, zerriss(|en),
        zog (ihre|seine) delegation ab, zog(|en) (den stecker|sich zurück), zurückbeordert, zurückberufen,
        zurückgerufen, zurückgezogen
      `,
    },
    extend: {
      noun: words`verlängerung (|der|des), erneuerung der`,
      present: words`verlänger(n|t), erneuer(n|t), weiten aus`,
      past: words`verlängert(|en), haben verlängert, wurde verlängert, erneuert(|en), ausgeweitet`,
    },
    meet: {
      past: words`
        abgehalten, aßen zu abend, aufeinandergetroffen, begegneten sich, beim treffen, beraten, berieten sich,
        beriet(|en), besprachen sich, dauerte bis, dauerte(|n), empfing(|en), fand(|en) statt, feilschten (|um),
        führten (gespräche|verhandlungen), führte(|n), gastgeber war, gastierte, geführt, gesessen, gesprochen,
        getroffen, haben (an einem tisch gesessen|beraten|geredet|gesprochen|miteinander geredet|miteinander gesprochen|
        sich ausgetauscht|sich beraten|sich besprochen|sich heimlich getroffen|sich zusammengesetzt|sondiert),
        hat sich mit, hatten (ein treffen|gespräche), heimlich getroffen, hielten (|ein treffen ab), ist gelaufen,
        kam es zu, kamen ins gespräch, kam(|en) zusammen, konferierte(|n), liefen gut, nahm(|en) teil, parlierten,
        rangen (um|bis), redeten (|miteinander), saßen (|an einem tisch|sich gegenüber), setzten sich an einen tisch,
        sich ausgetauscht, (hat|haben) (getagt|sich getroffen|verhandelt),
        sind (ins gespräch gekommen|sich begegnet|verlaufen), sondiert(|en), sprachen miteinander, sprach(|en),
        standen sich gegenüber, stattgefunden, tagten (bis|hinter), tagte(|n), tauschten sich (|aus), teilgenommen,
        traf auf, trafen (aufeinander|sich geheim|sich heimlich), traf(|en) (|sich), unterhielten sich,
        verbrachten (den tag|stunden), verhandelten bis, verhandelt(|en), verlief(|en), war gastgeber, waren zu gast,
        wurde(|n) empfangen, zogen sich hin, (kamen zu gesprächen|rauften sich|saßen|setzten sich|waren) zusammen,
        (|sind|waren) zusammengekommen, (|haben) zusammengesessen, zusammengesetzt, zusammengetroffen
      `,
      present: words`
        begegnen (sich|einander), berät, berät sich, beraten sich, besprechen sich, empfangen, empfängt,
        feilschen (|um), finden zusammen, führen (direkte gespräche|geheimgespräche|indirekte gespräche|verhandlungen),
        führ(t|en) gespräche, halten, kommen (an einem tisch|an einen tisch|ins gespräch|wieder zusammen|zu gesprächen),
        komm(t|en) zusammen, kommt mit, konferier(t|en), (reden|sprechen) (direkt|miteinander|weiter), rede(n|t),
        richtet aus, sehen (sich|sich wieder), setzen sich an einen tisch, setzen (sich|sich wieder) zusammen,
        sitzen (beieinander|zusammen), sondieren, sprechen, spricht, tagen, tagt, tauschen sich (|aus),
        treffen (aufeinander|sich|sich wieder), treten in austausch, trifft (|sich), unterhalten sich,
        verhandeln (|weiter), verhandelt mit
      `,
      progressive: words`
        am zweiten tag, auge in auge, beraten (in|seit), bis in die nacht, dauern (an|derzeit), feil(t|en) an,
        feilschen um, finde(n|t) statt, gehen in (|den) (zweiten|dritten) tag,
        gehen in die (nächste runde|verlängerung|zweite), haben (platz genommen|sich zurückgezogen),
        (beraten|findet|sprechen|tagen|treffen sich) heute, hinter (geschlossenen|verschlossenen) türen, im gang(|e),
        im selben raum, in der (zweiten|dritten) runde, in klausur, laufen (|seit|derzeit), läuft (|in|seit),
        nehmen (teil|platz), nimmt (teil|platz), platz genommen, reden (seit|wieder|erstmals),
        ringen (in|noch um|um|weiter um), sind (im gange|zusammengekommen um|zusammengetreten),
        sitzen (an einem tisch|einander gegenüber|seit|sich gegenüber|wieder|wieder an einem tisch|zusammen in),
        sprechen (seit|wieder), stehen sich gegenüber, (zweiten|zweiter|dritten|dritter) tag, tagen derzeit,
        tag(t|en) (noch|seit), (am|am selben|an einem|sind am) tisch, tür an tür, unter einem dach,
        verhandeln (in|noch|seit|heute|direkt|weiter|wieder|derzeit|erstmals), von angesicht zu angesicht,
        wird (beraten|gefeilscht|geredet|gesprochen|getagt|verhandelt), (|ziehen sich) zur beratung zurück,
        zurückgezogen zur beratung
      `,
      future: words`
        (|ist|sind) anberaumt, angesetzt, (|neuer|nächster) anlauf am, austragungsort, beginn(t|en) am,
        benenn(t|en) unterhändler, beraten am, bestätig(t|en) (gespräche|treffen), bitte(n|t) zum gespräch,
        brechen zu gesprächen auf, datum (für|genannt), (entsenden|schicken) delegation(|en), eingeladen,
        einigen sich auf (datum|ort|tagungsort|termin), einladung angenommen, empfängt am, entsendet delegation,
        entsende(n|t) unterhändler, (am tisch|am verhandlungstisch|in lakemont|treffen|zu gesprächen|zum treffen|
        zur runde) erwartet, flieg(t|en) am, folg(t|en) (|der) einladung, (wird|werden) (erwartet|fortgeführt|
        stattfinden|verhandeln|zusammenkommen), (sind|zu gesprächen|zum gespräch) gebeten,
        (datum|termin) (fixiert|gefunden|steht|vereinbart), gehen (im|nach|weiter am|weiter in), geplante gespräche,
        gespräche (angesetzt|geplant), ist angesetzt, ist für, ist geplant, ist terminiert, kommen in zwei wochen,
        komm(t|en) am, laden ein, lädt ein, nächste runde (am|im), nächstes treffen (am|im), nahm(|en) einladung an,
        nehmen einladung an, neue runde (am|im), nimmt einladung, ort für, reden ab, reis(t|en) (am|zu gesprächen),
        richtet nächste, (zweite|dritte|vierte|fünfte) runde am, runde geplant, sag(t|en|te) zu, sag(t|en) teilnahme zu,
        schick(t|en) unterhändler, schickt delegation, sehen sich (am|kommenden),
        sind (angesetzt|für|geladen|geplant|terminiert|verabredet), soll empfangen, sollen (am|verhandeln),
        soll(|en) (fortgesetzt werden|stattfinden|weitergehen), startet in, starte(n|t) am, stehen bevor, steh(t|en) an,
        steig(t|en) am, tag(t|en) am, tagungsort, (haben|haben einen|hat einen|vereinbaren) termin,
        termin (festgezurrt|für), terminier(t|en), (bittet an den|bittet zu|ruft an den) tisch,
        (bevorstehendes|geplantes|reist zum|sollen sich|verabreden|werden sich|wollen sich) treffen,
        treffen (angesetzt|geplant), treffen sich (am|in|in zwei wochen|morgen|nach|nächste|übermorgen),
        treffen sich kommende(|n), treffen (steht bevor|vereinbart), trifft (am|sich am|sich morgen), verabreden,
        verabredet(|en), verhandlungen (angesetzt|geplant), voraussichtlich (am|im), weitergehen,
        werden (sich gegenübersitzen|weitergeführt|weitergehen), wird (ausrichten|fortgesetzt|gastgeber),
        (ab kommender|ab nächster|kommen nächste) woche, wollen (reden|verhandeln|wieder verhandeln|zusammenkommen),
        (ja|fahren|zusage) zu gesprächen, (|hat|haben) zugesagt, zusage für
      `,
      infinitive: words`
        treffen, zusammenkommen, stattfinden, zusammentreffen, sprechen, beraten, verhandeln, führen, abhalten,
        teilnehmen, abgehalten werden, zusammenfinden, zusammensetzen, austauschen, gegenübersitzen, gegenüberstehen,
        begegnen, empfangen, tagen, ausrichten, zusammentreten, weiterverhandeln, weiterreden, wiedersehen
      `,
      noun: words`
        *beratungen, *besprechung, *dialog, *gespräche, *gesprächen, *gipfel, *klausur, *konferenz, *konsultationen,
        *runde, *rundgang, *sitzung, *sondierung, *tagung, *tisch, *tischs, *treffen, *verhandlung, *verhandlungen,
        arbeitstreffen, auftaktrunde, auftakttreffen, aussprache, austausch, begegnung, beratung(|en), besprechung,
        dialogrunde, direktgespräche, dreiertreffen, expertenrunde, friedenskonferenz, fühlungnahme, gedankenaustausch,
        geheimgespräche, geheimtreffen, gespräche(|n), gesprächskontakt, gesprächsrunde(|n), gesprächstermin, gipfel,
        gipfeltreffen, klausur, konferenz, konsultationen, kontaktgespräch, krisentreffen, marathonsitzung,
        meinungsaustausch, nachtrunde, nachtsitzung, runde, schlussrunde, sitzung, sondierung(|en), sondierungsrunde,
        spitzentreffen, stelldichein, tagung, tête-à-tête, treffen, unterredung(|en), verhandlungen, verhandlungsrunde,
        verhandlungstag, verhandlungstermin, vier-augen-gespräch, vieraugengespräch, zusammenkunft, zwiegespräch
      `,
    },
    begin: {
      past: words`
        angebrochen, angefangen, angekurbelt, angelaufen, angeschoben, angestoßen, arbeit aufgenommen,
        auf den weg gebracht, aufgenommen, aufgetaut, aufs gleis gesetzt, aus der taufe gehoben, begannen neu,
        begann(|en) (|wieder), (|hat|neu) begonnen, eingeläutet, eingestiegen, eingetreten, eingetroffen,
        (ist|sind) (angelaufen|eröffnet|gestartet), eröffnet(|en), fand(|en) zurück, fiel der startschuss, fing(|en) an,
        fortgesetzt, (auftakt|auftakt ist|den auftakt) gemacht, gestartet, gingen an die arbeit,
        ging(|en) (in die nächste runde|los), haben (angefangen|aufgenommen|begonnen|die arbeit aufgenommen|fortgesetzt|
        platz genommen), in gang (gesetzt|gebracht|gekommen), kamen in gang, kehrten zurück, knüpften an,
        läutete(|n) ein, lief(|en) an, losgegangen, machten (den auftakt|sich an die arbeit), nahmen wieder auf,
        nahm(|en) (die arbeit auf|platz), neu gestartet, setzten fort, setzten sich an den (tisch|verhandlungstisch),
        sind zurück am (tisch|verhandlungstisch), sind zurückgekehrt, startete(|n), startschuss (|ist) gefallen,
        stiegen ein, traten (in|ein), wagten den neustart, (|wird) weiterverhandelt,
        (|haben) wieder (aufgenommen|begonnen), wieder (angelaufen|in gang gebracht|in gang gekommen|in schwung),
        wiederaufgenommen, wiederbelebt, wiedereröffnet, wurde eingeläutet, wurden (aufgenommen|fortgeführt|fortgesetzt|
        wieder aufgenommen|wiederaufgenommen|wiederbelebt), wurde(|n) (eröffnet|gestartet),
        zurück an den (tisch|verhandlungstisch), zurückgekehrt
      `,
      present: words`
        beginnen (neu|erneut), beginn(t|en) (|wieder), beleb(t|en) wieder, brechen das eis, bricht das eis,
        das eis ist gebrochen, eis gebrochen, eröffnen runde, eröffne(n|t), fangen an, fängt an, finden zurück,
        gehen an die arbeit, gehen in die (zweite|dritte|vierte) runde, geh(t|en) in (die nächste|neue) runde,
        geh(t|en) los, geht in die (zweite|dritte|vierte|fünfte) runde, kehren an den verhandlungstisch,
        kehr(t|en) zurück, knüpfen an, kommen wieder ins rollen, komm(t|en) (in gang|wieder in gang|zurück), kurbeln an,
        laufen (an|wieder an), läuft (an|wieder an), läute(n|t) ein, machen (den auftakt|sich an die arbeit),
        nehmen (auf|die arbeit auf|gespräche wieder auf|neuen anlauf|wieder auf), nimmt (|die arbeit) auf,
        rufen sich zur ordnung, setzen sich (an den tisch|an den verhandlungstisch|erneut|wieder), setz(t|en) fort,
        sind eingetroffen, starten (neu|neuen anlauf), starte(n|t), startschuss (zu|für|zur), steig(t|en) ein,
        stoßen an, tauen auf, treffen ein, treten (in|ein), tritt ein,
        wagen (einen neuen anlauf|neuanfang|neuen anlauf|neustart), wag(t|en) den neustart,
        wieder am (tisch|verhandlungstisch), wieder auf, zurück am (tisch|verhandlungstisch)
      `,
      progressive: ['beginnen heute', 'beginnt heute', 'starten heute', 'startet heute'],
      infinitive: words`
        wieder aufnehmen, wiederaufnehmen, (eröffnet|fortgesetzt|wieder aufgenommen|wiederaufgenommen) werden,
        fortsetzen, aufnehmen, beginnen, starten, eröffnen, wiederbeginnen, einläuten, einsteigen, eintreten, anlaufen,
        anstoßen, zurückkehren, neu starten, wiederbeleben, fortführen, weiterführen
      `,
      noun: words`
        auftakt, wiederaufnahme (|der), beginn (der|von), start der, neustart (|der), eröffnung der, fortsetzung der,
        startschuss, neuauflage der, neubeginn, neuanfang, wiederbeginn, wiederbelebung der, eröffnungssitzung,
        auftaktsitzung, fortführung der, aufnahme (der|von), anpfiff
      `,
      future: words`
        werden (aufgenommen|beginnen|eröffnet|fortgesetzt|starten|wieder aufgenommen), wird (starten|beginnen|eröffnet),
        soll(|en) (beginnen|starten|wieder aufgenommen werden), ab (sonntag|montag|dienstag|mittwoch|donnerstag|freitag|
        samstag), gehen weiter am, nehmen ende, sollen fortgeführt werden, ab kommendem
      `,
    },
    end: {
      past: words`
        abgereist, abgeschlossen, absolviert(|en), (|gehen|gingen) auseinander, auseinandergegangen, ausgegangen,
        ausgeklungen, (|ist|ohne ergebnis) beendet, bilanz gezogen, brachten hinter sich, durchgestanden, endeten mit,
        endete(|n) (|ergebnislos|nach|ohne), flog(|en) (heim|zurück), geendet, ging ergebnislos,
        ging(|en) (aus|ergebnislos zu ende|ohne|über die bühne|zu ende), haben (abgeschlossen|beendet|
        den saal verlassen|die koffer gepackt|sich angenähert|sich getrennt|sich verabschiedet), heimgekehrt,
        heimgereist, hinter sich gebracht, ist abgeschlossen, ist durch, kamen sich näher, kam(|en) zum abschluss,
        kehrten heim, klang(|en) aus, machten feierabend, mündeten in, näherten sich an, packten die koffer,
        reisten (ab|heim|zurück), rundeten ab, schlossen ab, schloss(|en) mit, sind (abgereist|abgeschlossen|beendet|
        heimgekehrt|heimgereist|sich nähergekommen|zurückgereist), standen auf, trennten sich,
        über die bühne (|gegangen), verabschiedeten sich, vertagt(|en) sich, vom tisch aufgestanden, (|ist|sind) vorbei,
        wurde vertagt ohne, wurde(|n) (abgeschlossen|beendet), zog(|en) bilanz, zu ende (|gebracht|gegangen),
        zum abschluss (gebracht|gekommen), zurückgereist
      `,
      present: words`
        beende(n|t), beschließen (runde|treffen), bleib(t|en) ohne ergebnis, bringen (runde|dritte|hinter|zweite),
        bring(t|en) (hinter sich|kein ergebnis|keinen durchbruch), bringt keine lösung, dankt zum abschluss,
        ende(n|t) (|ergebnislos|mit|ohne), fliegen zurück, flieg(t|en) heim, gehen auseinander,
        geh(t|en) (ohne|über die bühne|zu ende), ist fertig, kehr(t|en) heim, kling(t|en) (aus|versöhnlich aus),
        kommen sich näher in, komm(t|en) zum abschluss, lassen ausklingen, machen feierabend, münden in,
        nähern sich an in, packen die koffer, reis(t|en) (ab|heim|zurück), schließen (mit|runde|sitzung),
        schließ(t|en) ab, sind (durch|fertig|vom tisch aufgestanden), stehen vom tisch auf, trenn(t|en) sich,
        verabschieden sich, vertagen sich (|auf|nach|ohne), zieh(t|en) bilanz, zum abschluss, zum ende
      `,
      noun: words`
        abschluss der, (abschluss|ende) (der gespräche|der runde|der verhandlungen|des treffens),
        ende der (beratungen|konferenz|sitzung), schluss der
      `,
    },
    postpone: {
      past: words`
        abgeblasen, abgesagt, auf die lange bank geschoben, auf ende april gelegt, auf unbestimmte zeit,
        aufgeschoben (|auf|bis), (|ist|sind) ausgefallen, ausgesetzt bis (|zum), entfallen, entfiel(|en),
        erneut (abgesagt|verschoben|vertagt), fiel(|en) (aus|ins wasser), gerutscht, geschoben, gestrichen,
        hinausgezögert, ins wasser gefallen, ist abgesagt, ist gelaufen für, ist geplatzt vorerst, ist hinfällig,
        kam(|en) nicht zustande, kurzfristig (abgesagt|verschoben), ließ(|en) ausfallen,
        nach hinten (gerückt|geschoben|verlegt), (|wird|wurde) (hinausgeschoben|neu angesetzt), neu terminiert,
        rutschte in, rutschte(|n) auf, sagte(|n) ab, sind (abgesagt|verschoben|vertagt), umgelegt, umterminiert,
        unterbrochen bis, verlegt auf, verlegt(|e|en), (abermals|auf morgen|auf später|ein weiteres mal|in den mai|ist|
        nochmals|um eine woche) verschoben, verschoben (auf|bis|sich), verschob(|en), verspäte(n|t) sich,
        (auf morgen|auf später|ist) vertagt, vertagt (auf|bis), vertagt(|e|en), verzögern sich,
        (|haben sich|hat sich) verzögert, verzögerte(|n) sich, vorgezogen, vorverlegt,
        werden (abgesagt|verlegt|verschoben|vertagt), wird (abgesagt|gelegt|verlegt|verschoben|vertagt|zurückgestellt),
        (abgesagt|verschoben) worden, wurde(|n) (abgesagt|verlegt|verschoben|vertagt|zurückgestellt), zieht sich hin,
        zogen sich zurück auf, zurückgestellt
      `,
      present: words`
        absagen, auf die lange bank, (lässt|lassen) (auf sich warten|ausfallen|warten), beginn(t|en) (erst|später),
        bitte(n|t) um aufschub, blasen ab, bläst ab, doch nicht (am|diese woche|heute), entfallen, entfällt,
        erbittet aufschub, erst (am|im|in|kommende woche|nach|nächste woche|wieder am|wieder im),
        fallen (aus|ins wasser), fällt (aus|ins wasser), findet vorerst nicht statt,
        finde(n|t) (erst|heute nicht statt|nicht statt|später statt), heute nicht, kein treffen (am|diese woche|heute),
        keine gespräche (am|diese woche|heute), keine runde am, komm(t|en) nicht zustande, (|findet) nicht wie geplant,
        platzt vorerst, rück(t|en) nach hinten, rutsch(t|en) auf, rutscht in, sag(t|en) ab,
        schieb(t|en) (auf|auf die lange bank|hinaus), setz(t|en) neu an, später, spiel(t|en) auf zeit,
        starte(n|t) (erst|später), stell(t|en) zurück, terminieren um, treffen sich (erst|später),
        trifft sich (erst|später), umdisponieren, verlangt mehr zeit, verleg(t|en), verschieb(t|en) (|sich|erneut),
        vertröste(n|t), verzögert sich, (muss|muss noch|müssen|müssen noch) warten, wird zum, zöger(n|t) hinaus
      `,
      noun: words`
        verschiebung (|der|des), absage (|der|des), vertagung (|der|des), aufschub, terminverschiebung,
        ausfall (|der|des), terminverlegung, verlegung (der|des), terminkollision, verzögerung (|bei), zurückstellung,
        hinausschieben, zwangspause, denkpause, neuer termin (für|statt)
      `,
      infinitive: words`verschieben, vertagen, aufschieben, verlegen, absagen, zurückstellen, hinauszögern`,
    },
    agree: {
      past: words`
        abgemacht, abgesegnet, abgezeichnet, abkommen erzielt, akzeptiert(|en), angenommen,
        auf einen (gemeinsamen nenner gekommen|nenner gebracht), ausgehandelt, ausgemacht, ausgeräumt,
        begruben das kriegsbeil, beigelegt, beschlossen, (haben|wurde) (ausgehandelt|beschlossen|gebilligt|vereinbart),
        (handschlag|pakt|per handschlag) besiegelt, besiegelt(|en), billigten, deal (|ist) perfekt, deal steht,
        die kuh ist vom eis, durchbruch (erzielt|gelungen|geschafft), einigte(|n) sich,
        einigung (steht|erzielt|perfekt|gelungen), erzielt(|en),
        fanden (eine lösung|einen kompromiss|kompromiss|lösung), festgelegt, festgezurrt, friede(|n) geschlossen,
        friedensvertrag geschlossen, gaben (grünes licht|sich die hand), gebilligt, (|hat man sich|hat sich) geeinigt,
        gefangene (ausgetauscht|getauscht), gegengezeichnet, geregelt, (vertrag|abkommen) (besiegelt|geschlossen|steht|
        unterschrieben|unterzeichnet), gordischen knoten, grünes licht gegeben, gutgeheißen, haben (akzeptiert|
        das kriegsbeil begraben|ein abkommen|eine vereinbarung|einen kompromiss gefunden|einen vertrag|festgelegt|
        frieden geschlossen|gefangene ausgetauscht|gelöst|geregelt|sich durchgerungen), haben (sich geeinigt|
        sich verpflichtet|sich versöhnt|sich verständigt|sich zusammengefunden|sich zusammengerauft|unterzeichnet|
        zugestimmt), (sind|wurden) (einig|handelseinig|sich einig), handelseinig, handelten aus,
        hat man sich verständigt, hießen gut, in kraft getreten, in trockene tücher gebracht, in trockenen tüchern,
        ist in kraft, ist man sich einig, ist paraphiert, ist unterzeichnet, ist vertrag, kamen überein,
        kämpfe eingestellt, knoten (durchschlagen|gelöst|geplatzt), kompromiss gefunden, kriegsbeil begraben,
        kuh ist vom eis, kuh vom eis, legten (bei|die waffen nieder|fest), ließen gefangene frei, lösten,
        lösung gefunden, machten (aus|den weg frei), mit unterschrift, nahmen an, pakt geschlossen, paraphiert(|en),
        rangen sich durch, ratifiziert(|en), rauften sich (|zusammen), räumten aus, regelten, schlossen frieden,
        schriftlich festgehalten, setzten ihre namen (|unter), setzten ihre unterschrift(|en), söhnten sich aus,
        stellten (|die) kämpfe ein, stimmten zu, tauschten gefangene (|aus), trat in kraft,
        unter dach und fach (|gebracht), unterschrieben, (ist|haben|wurde) (beigelegt|unterschrieben),
        unterschriften (gesetzt|trockneten), unterzeichnet(|en), verabschiedeten (erklärung|text), verbrieft,
        (feuerpause|schriftlich|waffenruhe|waffenstillstand) vereinbart, vereinbart(|en),
        vereinbarung (erzielt|getroffen|unterzeichnet), verpflichteten sich, versöhnt, versöhnten sich, verständigt,
        verständigten sich, waffen niedergelegt, waffenruhe beschlossen, waffenstillstand unterzeichnet,
        wurde (abgezeichnet|besiegelt|erzielt|paraphiert|ratifiziert), wurde(|n) unterzeichnet, zeichneten ab,
        zugestimmt, zurrten fest
      `,
      present: words`
        akzeptieren, begraben (das kriegsbeil|ihren streit|kriegsbeil|streit), beschließen,
        besiegeln (|frieden|abkommen), billigen, bringen unter dach und fach, die waffen schweigen,
        drücken sich die hand auf, durchschlagen (den knoten|gordischen knoten), einig(t|en) sich, erzielen,
        finden (eine formel|eine lösung|einen kompromiss|einigung|formel|gemeinsamen nenner|kompromiss|lösung),
        geben (grünes licht|sich die hand), gehen ein, haben (ein abkommen|eine einigung|eine vereinbarung|einen deal),
        halten schriftlich fest, handeln aus, (sind|sind sich|werden) handelseinig, hauen den knoten durch,
        kommen auf einen (gemeinsamen nenner|nenner), kommen überein, lassen (die waffen ruhen|gefangene frei|
        waffen ruhen|waffen schweigen), legen (bei|die waffen nieder|fest|grenzstreit bei|streit bei),
        lösen (den knoten|konflikt|streit), machen (aus|den weg frei), nehmen (abkommen an|plan an|text an),
        paraphieren, ratifizieren, raufen sich zusammen, räumen aus, regeln (|grenzstreit|streit), ringen sich durch,
        schließen (|abkommen|ein abkommen|einen vertrag|frieden|kompromiss|pakt|vertrag|waffenruhe|waffenstillstand),
        schnüren (|ein) paket, segnen ab, setzen ihre (namen unter|unterschrift unter), setzen unterschrift(|en),
        söhnen sich aus, stellen (das feuer ein|die kämpfe ein|feuer ein|kämpfe ein), stimmen zu,
        tauschen (aus|gefangene|gefangene aus), treten in kraft, tritt in kraft, unterschreiben (|vertrag),
        unterzeichnen (|vertrag|abkommen), vereinbaren, verpflichten sich, versöhnen sich, verständigen sich,
        werden (|sich) einig, zeichnen (ab|gegen), ziehen (den knoten auf|einen schlussstrich|schlussstrich|
        schlussstrich unter), zurren fest
      `,
      infinitive: words`
        unterzeichnen, unterzeichnet werden, schließen, erzielen, unterschreiben, besiegeln, einigen, sich einigen,
        verständigen, vereinbaren
      `,
      noun: words`
        einigung (|in|auf|bei|über), unterzeichnung (|des|eines), verständigung (auf|über), abkommen über,
        vereinbarung über, durchbruch (in|bei), unterschrift, unterschrift(|en) unter, handschlag (auf|über),
        friedensschluss (|zwischen), vertragsschluss, vertragsabschluss, vertragsunterzeichnung, schlussstrich unter,
        beilegung (|des), einigkeit über, brief und siegel, paraphierung (|des), ratifizierung (|des),
        übereinkunft (zu|über), übereinkommen über
      `,
      future: ['werden unterzeichnen', 'wollen unterzeichnen', 'sollen unterzeichnen'],
    },
    announce: {
      past: words`
        angekündigt, aufgebaut, aufgestellt, aus der taufe gehoben, bauten auf, bekanntgegeben, bildeten, eingerichtet,
        etabliert(|en), freigeschaltet, gaben bekannt, gebildet, gegründet, (haben|wurde) (eingerichtet|gegründet|
        geschaffen|ins leben gerufen), gemeinsam verkündet, geschaffen, gründeten, haben gebildet, hat angekündigt,
        ins leben gerufen, installiert(|en), kündigten an, richteten ein, riefen ins leben, schalteten frei, schufen,
        setzten ein, stellten auf, verkündet(|e|en), verkündeten gemeinsam, veröffentlichten
      `,
      present: words`
        verkünde(n|t), kündigen an, richten (ein|gemeinsam), geben bekannt, gründe(n|t), schaff(t|en), veröffentlichen,
        etablier(t|en), ruf(t|en) ins leben, setzen ein, beschließen die, heben aus der taufe, bilden, bauen auf,
        schalten frei, stellen auf, installieren
      `,
      infinitive: ['einrichten', 'schaffen', 'gründen', 'etablieren', 'eingerichtet werden', 'ins leben rufen'],
      noun: words`einrichtung (|einer|eines), schaffung, gründung, aufbau, bildung, ankündigung`,
      future: ['werden einrichten', 'soll eingerichtet werden'],
    },
    break: {
      past: words`
        abgebrochen, abgereist, abgerissen, abgewürgt, pausieren, pausiert, auf pause, am toten punkt, auf dem abstellgleis, auf eis gelegt,
        auf grund gelaufen, aufgegeben, aufgekündigt, aufgelaufen, aufs abstellgleis geschoben, aus und vorbei,
        ausgesetzt, (ist|sind) (abgebrochen|ausgesetzt|geplatzt|gescheitert|zusammengebrochen), beerdigt,
        begraben worden, blockiert, brach(|en) (ab|zusammen), (an|vor|gegen) die wand gefahren, eingefroren,
        eingeschlafen, eingestellt, endeten mit einem eklat, endete(|n) im (eklat|streit), entgleist(|en),
        (für beendet|für gescheitert|für tot|verhandlungen für gescheitert) erklärt, erklärt gespräche für beendet,
        erklärte(|n) für gescheitert, erlahmt(|en), erledigt, erlitten schiffbruch, faden (|ist) gerissen,
        fanden kein ende, festgefahren, fuhren sich fest, gekappt, gekippt, geplatzt (|wie), gerieten ins stocken,
        (|endgültig|erklärt gespräche für|für|krachend|ohne abkommen|ohne einigung) gescheitert,
        gesprächsfaden (abgerissen|gerissen), gesprengt, gestoppt, gestorben, gingen (im streit auseinander|zu bruch),
        haben eingestellt, haben sich (überworfen|verhakt|zerstritten), hängen fest, hängengeblieben, hingen fest,
        hingeschmissen, im eklat geendet, im sand(|e) verlaufen, im streit (auseinandergegangen|geendet),
        im zorn auseinander, implodiert(|en), in die sackgasse (geraten|gelaufen), in (der|eine) sackgasse, in scherben,
        in trümmern, ins leere gelaufen, ins stocken geraten, kam(|en) zum stillstand, kappte(|n), kippten,
        kollabiert(|e|en), lieg(t|en) auf eis, ließ(|en) platzen, mit einem knall, ohne aussicht,
        ohne ergebnis abgebrochen, platzte(|n), reiste(|n) ab, sang- und klanglos, scheiterte(|n),
        schiffbruch (|erlitten), schliefen ein, (hat|haben) (abgebrochen|sich festgefahren|sich zerschlagen),
        sind (blockiert|eingefroren|eingeschlafen|entgleist|erledigt|festgefahren|gestorben|kollabiert|zerbrochen),
        sprengte(|n), stagnierten, steckengeblieben, steckten fest, stellten ein, stockten, stoppte(|n), torpediert,
        überwarfen sich, unterbrochen, verebbt(|en), verhakt, verhakten sich, verhedderten sich, verliefen im sande,
        verließen den verhandlungstisch, verpufft(|en), verrannten sich, versandet(|en), vom tisch gewischt,
        vor dem scherbenhaufen, wurden gestoppt, wurde(|n) (abgebrochen|ausgesetzt|eingefroren|eingestellt), würgten ab,
        zerbrach(|en), zerbrochen, zerrüttet, zerschlagen, zerschlug(|en) sich, zerstritten (|sich), zu bruch gegangen,
        zu grabe getragen, zum stillstand gekommen, zusammengebrochen
      `,
      present: words`
        abbrechen, abgewürgt, am ende, am toten punkt, auf dem nullpunkt, (tritt|treten) auf der stelle, auf eis,
        aus und vorbei, bewegt sich nichts (|mehr), brechen (ab|auseinander|zusammen), bricht (ab|zusammen),
        enden mit einem eklat, ende(n|t) im streit, ende(n|t) (im|mit) eklat, entgleis(t|en),
        erklär(t|en) für gescheitert, erleide(n|t) schiffbruch, fahren sich fest, fährt sich fest, festgefahren,
        finden (keinen nenner|nicht zusammen), frier(t|en) ein, gehen im (streit|streit auseinander|zorn auseinander),
        geh(t|en) zu bruch, geht nichts mehr, gerät ins stocken, geraten ins stocken, (ist|sind|krachend) gescheitert,
        haben sich nichts mehr zu sagen, häng(t|en) fest, implodier(t|en), in (der|einer) sackgasse, ist tot,
        kapp(t|en), kein (dialog mehr|weiteres treffen|wort mehr), keine (gespräche mehr|verhandlungen mehr|
        weiteren gespräche|weiteren verhandlungen), kollabier(t|en), kommen zum stillstand,
        komm(t|en) nicht (vom fleck|voran), laufen (auf grund|ins leere), läuft ins leere, liegen (auf eis|in scherben),
        lieg(t|en) (brach|in trümmern), (reden|sprechen) nicht mehr (|miteinander),
        nichts (bewegt sich|geht mehr|mehr zu sagen), (drohen zu|lassen|lässt) platzen, platzen endgültig, platz(t|en),
        (|lässt|lassen) ruhen, ruht, scheitern endgültig, scheiter(n|t), schlafen ein, sind aus, sind tot, spreng(t|en),
        stagnier(t|en), steck(t|en) (fest|in der sackgasse), stehen (auf der kippe|still),
        steh(t|en) vor (dem aus|dem ende|einem scherbenhaufen), stell(t|en) ein, stock(t|en), stopp(t|en),
        trennen sich im streit, überwerfen sich, verhak(t|en) sich, verhandeln nicht mehr, verheddern sich,
        verlaufen im sande, verläuft im sande, verpuff(t|en), versanden, vor dem (aus|scherbenhaufen), zerbrechen,
        zerbricht, zerschl(ägt|agen) sich, zerstreiten sich
      `,
      noun: words`
        *abbruch, abbruch (|der), aus der (gespräche|verhandlungen), aus für, aussetzung (|der), blockade,
        bruch (der|zwischen), das aus für, dauerblockade, einfrieren, einstellung der gespräche, eiszeit zwischen,
        eklat, ende (der friedensgespräche|der gespräche ohne|des dialogs), endgültiges aus, festgefahrenheit, fiasko,
        funkstille, gesprächsabbruch, gesprächsstopp, kollaps, patt, pattsituation, platzen der, rückschlag,
        sackgasse (|bei), scheitern (|der), scherbenhaufen, schiffbruch, stillstand, stocken der, stockung, stopp der,
        totalblockade, verhandlungsabbruch, verhandlungsstopp, zerwürfnis, zusammenbruch (|der)
      `,
    },
  },
  bothSides: words`
    beide(|n|r) (länder|seiten), die seiten, konfliktparteien, kriegsparteien, parteien, kontrahenten, rivalen, gegner,
    nachbarn, delegationen, beide(|n) (delegationen|staaten), beide regierungen, unterhändler, unterhändlerinnen,
    chefunterhändler, chefunterhändlerinnen, amtskollege(|n), amtskollegin, minister, generäle, staatschefs, regierung,
    rebellen, von angesicht zu angesicht, vier augen
  `,
  foes: words`
    konfliktparteien, kriegsparteien, bürgerkriegsparteien, (die|beide|beiden|beider) (seiten|konfliktparteien|kriegsparteien|lager),
    (rivalisierende|rivalisierenden|verfeindete|verfeindeten) (generäle|parteien|lager|seiten|gruppen), rivalen, kontrahenten
  `,
  counterpart: words`mit der (gegenseite|anderen seite|gegenpartei)`,
  cues: {
    inert: words`
      abstimmung vertagt, beendet (einsatz|offensive), beende(n|t) manöver, beginn(t|en) offensive,
      beginnt (krieg|manöver), bis jahresende, botschafter (abgezogen|zurück), brechen rekord,
      bricht (rekord|schweigen|zusammen unter), ende des jahres, eröffnet (werk|fabrik|schule),
      eröffne(n|t) (botschaft|feuer), führ(t|en) (liste|tabelle), führt wahl, hält (an|atem|rede|stand|parade),
      halten (durch|gedenkfeier), ins schwarze, jahresende, laufen (aus|davon), läuft (auf|aus|davon|gefahr),
      monatsende, nicht ausgelastet, rief botschafter, ruft botschafter, ruht sanft, sagt (messe ab|reise ab|urlaub ab),
      schließ(t|en) (flughafen|grenze|luftraum|schulen), schließt (botschaft|fabrik|werk), setzen segel,
      setzt (abschiebungen aus|flüge aus|preis|visa aus|wahl aus|zölle aus), sprechen urteil, spricht (recht|urteil),
      startet rakete(|n), startet satellit, starte(n|t) offensive, stellt (betrieb ein|flüge ein|zug ein),
      traf entscheidung, treffen ein schlag, trennen sich 1, trifft (auswahl|doppelt|maßnahmen|schuld|tor),
      verschieb(t|en) wahl*, verschiebt abstimmung, vertagt abstimmung,
      (trifft|treffen) (entscheidung|vorbereitungen| vorkehrungen|ziele), wahl(|en) verschoben,
      (hält|halten) (fest|wort|wahlen|manöver), zieht botschafter ab,
      (andere|beide|diplomatische|unterschiedliche|verschiedene|zwei) sprachen
    `,
    inertThing: words`
      *vertragsverletzung, abwasserkanal, arbeitsvertrag*, ärmelkanal, aufsichtsratssitzung, aufwärmrunde, babypause,
      bundestagssitzung, diplomatische vertretung, diplomatische(|n) beziehungen, drehpause, ehevertrag*, esstisch,
      familientreffen, fantreffen, fernsehkanal, finanzierungsrunde, fragerunde, fraktionssitzung, friedensbewegung,
      friedensdemo*, friedensmarsch, friedensnobelpreis*, friedenspreis*, friedenstruppe*, friedhof*, funkpause,
      gasdeal, gehaltsrunde, gemeinderatssitzung, gerichtsverhandlung*, gruppenphase, halbzeitpause, hauptrunde,
      hauptverhandlung, haushaltssitzung, innenministerkonferenz, jahrestreffen, k o-runde, kabinettssitzung,
      kaffeepause, kaufvertrag*, klassentreffen, koalitionsgespräch*, koalitionstisch, koalitionsverhandlung*,
      kriegserklärung*, krisensitzung des kabinetts, küchentisch, kultusministerkonferenz, leihvertrag*,
      liebeserklärung, liefervertrag*, lohnrunde, mietvertrag*, ministerpräsidentenkonferenz, mittagspause, nachtisch,
      panamakanal, parlamentssitzung, parteitag, pokalrunde, pressekonferenz*, profivertrag*, ratssitzung,
      regierungserklärung*, runde im pokal, runden tisch im, rüstungsabkommen, rüstungsdeal, rüstungsvertrag*,
      sanktionsrunde, schreibtisch, sicherheitskonferenz, sommerpause, sondersitzung des, sprechstunde, staatsvertrag,
      stammtisch, steuererklärung*, suezkanal, talkrunde, tarifverhandlung*, tarifvertrag*, telefonkonferenz,
      telegram-kanal, tv-kanal, unabhängigkeitserklärung, videokonferenz, vorrunde, vorstandssitzung, waffendeal,
      waffenvertrag*, wechselrunde, weltkonferenz, werbevertrag*, winterpause
    `,
    story: words`
      roman, romans, roman*verfilmung, debütroman, serie, tv-serie, fernsehserie, miniserie, netflix-serie, spielfilm,
      fernsehfilm, (neuer|neuen|im|der) film, theaterstück, comic, graphic novel, novelle, komödie, sketch, hörspiel,
      drehbuch, kabarett, satire-show, zeichentrick*, videospiel, (der|dem) tag an dem, am tag als, thriller, krimi, *thriller, *krimi
    `,
    averted: words`
      abgewendet, abgewehrt, verhindert, vermieden, vereitelt
    `,
    takenBack: words`
      fälschung, gefälscht(|e|es|en|er), falschmeldung, falschnachricht, irrtümlich, versehentlich, planspiel, rollenspiel,
      satire, satirisch(|e|er|es|en), gehackt(|e|en|er|es), meldung zurückgezogen, frei erfunden
    `,
    nor: words`
      noch
    `,
    label: words`
      aprilscherz, aus dem archiv, deepfake, fake*, falschmeldung*, fälschung, fiktion, gefälscht*, heute in der geschichte,
      kalenderblatt, parodie, satire, umfrage, vor (|1|2|3|4|5|6|7)(0|1|2|3|4|5|6|7|8|9) jahren, was geschah,
      gerücht(|e), unbestätigt*, ungeprüft*, postillon, der postillon
    `,
    outsiders: words`
      airlines, akademiker, aktivisten, archäologen, autoren, ärzte, ärztinnen, bahnen, banden, banken, bauern,
      bischöfe, blogger, brauereien, bürgermeister, chöre, denkfabriken, dichter, dorfbewohner,
      ehemalige (beamte|botschafter|diplomaten|generäle|minister|offiziere|soldaten|unterhändler), ehepaare,
      erzbischöfe, ex-(botschafter|diplomaten|generäle|minister|offiziere), firmen, fluggesellschaft*, fluglinien,
      forscher, fußballverband, fußballverbände, geistliche, gericht(|e), handelskammern, hilfsorganisationen,
      historikerinnen, hochschulen, imame, journalist(en|innen), klubs, konzern*, künstler, landwirte, lehrer, maler,
      mediziner, museen, museum, musiker, ngos, nichtregierungsorganisationen, notenbank*, notenbanken, paare,
      priester, professoren, rabbiner, rabbis, rechtsanwälte, reedereien, richter, sänger, schachverband, schauspieler,
      schriftsteller, schüler, sportler, sportverbände, staatsanwaltschaft*, städte, studenten, theater,
      think-tanks, universität*, unternehmen, verbände, vereine, verlage, versicherer, versicherung, wissenschaftler,
      zentralbank*, zivilgesellschaft, zoos,
      stämme, stammesführer, stammesälteste, clans, älteste, dorfälteste, drusen, drusenführer, drusische, kurden, kurdische, siedler, beduinen, scheichs`,
    oneSided: words`einseitig*`,
    lapsed: words`
      hätte(|n) (|beginnen|stattfinden) sollen, sollte(|n) (eigentlich|ursprünglich), war(|en) (geplant|vorgesehen),
      war angesetzt gewesen
    `,
    otherField: words`
      *finale, *klimagipfel, achtelfinal*, basketball*, biathlon, biennale, boxkampf*, brics, buchmesse, bundesliga,
      champions league, davos, derby, eishockey*, em-qualifikation, endspiel*, eu-gipfel, europameisterschaft*,
      eurovision, festival*, filmfest*, finalist*, finalspiel*, formel 1, freundschaftsspiel*, fußball*, g20,
      g20-gipfel, g7, g7-gipfel, geberkonferenz, generalversammlung, grand prix, halbfinal*, handball*, handelskammer*,
      händler, hinspiel, hockey*, im finale, ins finale, klimagipfel, klimakonferenz, konzert*, kunstmesse, länderspiel,
      länderspiel*, landgericht, liga, medaille*, messe, mordprozess*, nationalelf, nationalmannschaft*, nato-gipfel,
      olympia*, olympische*, opec, oper*, orchester*, paralymp*, partie, pokal*, prozess (um|gegen), qualifikation,
      rezept(|e), ringer, rückspiel, sänger, sängerin, schach*, skispringen, spiel, spionageprozess*, stadion,
      strafprozess*, stürmer, tennis*, testspiel*, theater*, titel, torwart, trainer, turnier, unternehmer,
      verwaltungsgericht, viertelfinal*, volleyball*, vollversammlung, weltcup, weltklimakonferenz, weltmeisterschaft*,
      weltwirtschaftsforum, wirtschaftsforum, wm-qualifikation
    `,
    phone: words`
      telefonat, telefon*, am telefon, videoschalte, telefonier(t|en|ten), per telefon, per video, per videoschalte,
      videokonferenz, telefonisch, am apparat, telefonieren miteinander, rief an, ruft an
    `,
    fruitless: words`
      ohne (annähernd|durchbruch|erfolg|erklärung|greifbare ergebnisse|greifbaren erfolg|greifbares ergebnis|handschlag|
      konkrete ergebnisse|konkretes|konkretes ergebnis), ergebnislos(|e|en), keine lösung (|in sicht),
      kein(|en) (durchbruch|schritt weiter), ohne fortschritt(|e), (kamen|kommen) sich nicht näher, kein stück weiter,
      (kaum|keine|ohne nennenswerte|wenig) fortschritte, mit leeren händen, bleibt offen,
      (ohne|keine) (annäherung|einigung|ergebnisse|gemeinsame erklärung|unterschrift|vereinbarung), kein fortschritt,
      vergeblich, fruchtlos, außer spesen nichts gewesen, nicht (vom fleck|weiter), unverrichteter dinge,
      nichts (beschlossen|unterschrieben|vereinbart), erfolglos, (kein|ohne) (abkommen|abschluss|dokument|ergebnis|
      kompromiss|papier|resultat)
    `,
    judgement: words`
      annäherung, (in freundlicher|in guter|konstruktiver) atmosphäre, aufschlussreich, ehrlich(|e), ermutigend,
      ernste tage, ernste(|s), ernsthaft(|e|en), erster schritt, fortschritt*, freundlich(|e), freundschaftlich,
      fruchtbar, gut, guter (anfang|auftakt), gute(|r) atmosphäre, hart, herzlich(|e), hilfreich, intensiv(|e),
      kleine schritte, konstruktiv(|e|en|es), lohnend, mühsam, nützlich(|e|es), offene(|s), optimistisch, positiv(|e),
      produktiv(|e), respektvoll(|e), sachlich(|e|es), schritt (in die richtige richtung|nach vorn), schwierig(|e),
      sehr gut, substanziell(|e), versöhnlich(|en), vielversprechend, vorsichtig optimistisch, wertvoll, zäh, zähe,
      zielführend, zuversichtlich
    `,
    again: words`
      wieder, erneut, nächste(|n) runde, neue(|n) runde, neuauflage, weitere(|n) runde, fortsetzung, abermals,
      nächstes treffen, weitere gespräche, auf ein neues, neue(n|r) anlauf, nächster anlauf, neues treffen,
      weitere(|s) treffen
    `,
    which: words`der die, die der, welche(|r)`,
    during: words`am rande (|der|des|von|eines), während der`,
    aheadOf: words`vor, im vorfeld, am vorabend, unmittelbar vor`,
    leaves: ['verlässt', 'verlassen', 'verließ', 'verließen'],
    backdrop: ['während', 'wenn', 'inmitten', 'vor dem Hintergrund'],
    afterwards: words`nach, im anschluss an`,
    invites: words`lädt, laden, lud, luden, bittet, bitten`,
    verdict: words`
      (ist|wäre|war) (ein fehler|normal|bedauerlich|keine überraschung|verständlich|falsch|nicht überraschend), nützt niemandem,
      kommt nicht überraschend
    `,
    reaction: words`
      begrüß(t|en), verurteil(t|en), kritisier(t|en), lobt, loben, protest(|e), unterstützt, verletzt, verstößt, wirft,
      beschuldigt, verurteilung, empörung über, jubel über, freude über, kritik an, lob für, würdig(t|en), feier(n|t),
      bejubel(n|t), beklag(t|en), enttäuscht, erleichtert, grund für, gründe für
    `,
    talks: words`
      *abkommen, *delegation, *dialog, *einigung, *erklärung, *gespräch*, *gipfel, *kanal, *mechanismus, *runde, *tisch,
      *treffen, *verhandlung*, *vertrag, *waffenruhe, abkommen*, abordnung*, abschluss, anlauf, annäherung, annäherung*,
      arbeit auf, auf einen nenner, austausch, beraten, beratung, beratung*, besprech*, chefunterhändler, deeskalation,
      delegation*, delegationsleiter, dialog, diplomat*, durchbruch, einig*, einigen, einigung, ergebnislos,
      faden gerissen, fahrplan(|s), festgelegt, frieden*, friedens*, friedensschluss, gefangenenaustausch,
      gefangenenfrage, gemeinsame erklärung, gemeinsamen nenner, gespräch*, gesprächsfaden, gesprächskanal,
      gesprächsrunde, gipfel*, grenzkommission, grenzstreit, gute(|n) dienste, handelseinig, handschlag, knackpunkt*,
      komm(t|en) zusammen, kompromiss, kompromiss*, konferenz, konsultation*, kontakt(|e|en), kontaktgruppe, kriegsbeil,
      kuh vom eis, legen fest, mechanismus, meinungsverschiedenheiten, miteinander (|geredet), nehmen platz,
      nichts mehr zu sagen, nimmt platz, normalisierung, pakt, pakt*, pendeldiplomatie, platz genommen, protokoll,
      reden, reden wieder, rede(n|t) nicht mehr, redeten, runde, schlichtung, sehen sich wieder, sicherheitsabkommen,
      sitzung, sondier*, sprechen nicht mehr, termin, (am|an einem|an einen) tisch, tisch(|s), traf(|en), treffen sich,
      treffen(|s), unterhändler, unterhändler*, unterredung*, unterschreiben, unterschrieben, unterschriebenem,
      unterschriften, unterzeichn*, verabrede(n|t), verbindungsstelle, vereinbarung*, verhandel*, verhandeln nicht mehr,
      verhandelt, verhandl*, verhandlung*, verhandlungstisch, vermitt*, verständig*, vertagen sich, vertag(t|en),
      vertrag*, vertragsentwurf, vieraugengespräch, waffenruhe, waffenstillstand*, zugeständnis*, zusatzprotokoll,
      zwiegespräch
    `,
    future: words`
      werden, wird, soll(|en), wollen, will, geplant(|e|en|es), erwartet, bevorstehende(|s), vor, plan(t|en),
      anstehende, kommende(|n), sind verabredet, ab, sind geladen, lädt, laden, verabreden, terminier(t|en), geladen,
      beabsichtigen, nächste(|n|s)
    `,
    coming: words`
      morgen (|früh|abend|mittag), heute (abend|nachmittag), nächste(|r) woche, kommende(|r) woche,
      (binnen|in den kommenden|in den nächsten|in wenigen|in zehn|kommenden) tagen, später, in kürze, noch heute,
      kommenden (sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag), am kommenden,
      nächsten (montag|dienstag|mittwoch|donnerstag|freitag), (am|kommendes|nächstes) wochenende,
      (ende der|in der kommenden|in der nächsten|in einer) woche, ende (januar|februar|märz|april|mai|juni),
      anfang (märz|april|mai|juni), übermorgen, in (drei|zwei) wochen, mitte (april|mai|juni),
      nach (den feiertagen|ostern|pfingsten|weihnachten), noch einmal schlafen, am abend, in wenigen stunden
    `,
    vague: ['bald', 'demnächst', 'in naher zukunft', 'in den kommenden monaten', 'nächsten monat', 'in Kürze'],
    habitual: words`
      (in den letzten|in den vergangenen|seit) wochen, regelmäßig, täglich, seit monaten, mehrere treffen, seit jahren,
      immer wieder, wiederholt, im geheimen seit, mehrfach, mehrmals, ständig, laufend
    `,
    now: ['heute', 'derzeit', 'zurzeit', 'aktuell', 'momentan'],
    wish: words`
      angebot, appell, appellier(t|en), aufruf, bedingung(|en), bemüh(t|en) sich, bereit, besteh(t|en) auf,
      biete(n|t) an, bittet, dräng(t|en), dring(t|en) auf, droh(t|en) mit, drohung, forder(n|t), forderung nach,
      hoff(t|en), kommt nicht infrage, lehn(t|en), mahn(t|en), möchte(|n), offen für, plädier(t|en), poch(t|en) auf,
      reg(t|en) an, ruf nach, rufen, ruft, (schlägt|schlagen) vor, setz(t|en) sich für, verlang(t|en), verweigert,
      vorschlag, werben, will verhandeln, wirbt, wünsch(t|en), zöger(n|t), schlägt, schlagen,
      betet, beten
    `,
    maybe: words`
      angeblich, denkbar, denkt über, dürfte(|n), erwäg(t|en), eventuell, falls, fraglich, geht es nach, gerücht(|e),
      hält für möglich, halten für möglich, in frage, infrage, kein Termin, könnte(|n), möglich(|e|es), möglicher,
      müsste(|n), nicht (aus|ausgeschlossen|ausschließen), noch kein Termin, ob, offen ob, offenbar bald, prüf(t|en),
      soll angeblich, sollte(|n), spekulation(|en), unklar, vielleicht, wäre(|n), wolle, wollten, womöglich (|bald),
      würde,
      würde gern(|e) (sehen|erleben), (sähe|sähen|sehe) gern(|e), würde gern(|e)
    `,
    nearDeal: words`
      absätze offen, an einem text, auf bestem wege, auf dem weg, auf der zielgeraden, auf gutem weg(|e), beinahe,
      entwurf, fast (|einig|fertig), fortgeschritten, greifbar, greifbar nah(|e), grundsätzlich, im Prinzip,
      in greifbarer nähe, in reichweite, in sicht, in sichtweite, kurz davor, kurz vor, letzte meter, letzten metern,
      nahe, (|kommen sich|rückt) näher, prozent, punkte offen, so gut wie, steht bevor, unmittelbar vor, verfrüht,
      vor abkommen, vor (|dem) (abschluss|durchbruch), vor der unterzeichnung, vor (|der) einigung, weitgehend (|einig),
      zielgerade, zu früh, zum greifen nah(|e)
    `,
    negation: ['nicht', 'kein', 'keine', 'keinen', 'nie', 'ohne', 'weder'],
    denial: words`
      dementier(t|en|te|ten), bestreite(n|t), bestritt, weis(t|en) (|bericht) zurück, dementi, falschmeldung(|en),
      widerspricht, widersprechen, stimmt nicht, keine rede von, nichts dran, frei erfunden, erfunden
    `,
    retrospect: words`nach, seit, nachdem, trotz, vorherige(|n), letzten, hatte(|n), zuvor, früheren, vor jahren`,
    goesOn: words`
      (gehen|laufen|reden|verhandeln|werden|wird) weiter, dauern an, werden fortgesetzt,
      nicht (am ende|gescheitert|tot), gespräche laufen, noch nicht gescheitert, tür (|bleibt) offen, weiterhin
    `,
    deliverable: words`
      *abkommen, *ausschuss, *fahrplan, *kommission, *mechanismus, *pause, *stelle, *waffenruhe, *waffenstillstand,
      absichtserklärung, abzug, abzug der truppen, arbeitsgruppe(|n),
      austausch (der gefangenen|der leichen|von gefangenen), beobachter, beobachtermission, botschafter auszutauschen,
      demarkationslinie, diplomatische beziehungen aufzunehmen, direktleitung, einstellung der kämpfe,
      ende der (gewalt|kämpfe|kampfhandlungen), ende des krieges, entflechtung, entmilitarisierte zone,
      entmilitarisierung, etappenplan, fahrplan, feuerpause, flugverbotszone, freilassung (|der geiseln|von gefangenen),
      friedensplan, friedensvertrag, garantien, gebietstausch, gefangene auszutauschen, gefangenenaustausch,
      gefangenenfreilassung, gegenseitige anerkennung, geiselaustausch, geiselfreilassung,
      gemeinsame (kommission|patrouillen), gemeinsamen mechanismus, gemeinsamer ausschuss,
      gemeinsames (gremium|komitee), getreideabkommen, gremium, grenzausschuss, grenzkommission, grenzöffnung,
      grenzregelung, grenzverlauf, grundlagenvertrag, heißer draht, hilfskorridor, hotline,
      humanitäre (feuerpause|pause), informationsaustausch, kampfpause, kommission, kommunikationszelle, kontaktstelle,
      kontrollausschuss, koordinationszelle, koordinierungsgremium, koordinierungsstelle, koordinierungszentrum,
      korridor, kriegsende, lagezentrum, leichenaustausch, mechanismus, meldeverfahren, memorandum, militärkanal,
      minenräumung, öffnung der grenze, patrouillen, protokoll, pufferzone, rahmenabkommen, rahmenvereinbarung, rat,
      rotes telefon, rückgabe der leichen, rückkehr der (flüchtlinge|vertriebenen),
      rückzug (|der truppen|schwerer waffen), schutzzone, schwere waffen, seegrenze, sicherheitsgarantien,
      sicherheitszone, stelle, stufenplan, transitabkommen, trennungslinie, truppenabzug, truppenrückzug, überwachung*,
      überwachungsausschuss, verbindungsbüro, verbindungskanal, verbindungsoffiziere, verbindungsstelle,
      verhaltenskodex, waffenpause, waffenruhe, waffenstillstand, waffenstillstandslinie, wasserabkommen,
      wiederaufnahme diplomatischer beziehungen, wiedereröffnung der grenze, zeitplan, zelle, zollabkommen,
      zusatzprotokoll
    `,
    document: words`
      gemeinsame(|n) erklärung, gemeinsames (dokument|kommuniqué|papier|protokoll), grundsatzerklärung,
      gemeinsame (presseerklärung|verlautbarung), abschlusserklärung, schlusserklärung, kommuniqué, schlusskommuniqué,
      abschlusskommuniqué
    `,
    pact: words`
      *abkommen, *absprache, *einigung, *pakt, *vereinbarung, *vertrag, abkommen, abmachung(|en), abschluss,
      absprache(|n), ausgleich, deal, einigung, einvernehmen, friedensabkommen, friedensschluss, handschlag, kompromiss,
      lösung, memorandum, pakt, papier, rahmen, sicherheitsabkommen, text, übereinkommen, übereinkunft, vereinbarung,
      vergleich, verständigung, vertrag, verträge
    `,
    soft: words`
      auf (|die |gemeinsame )(grundsätze|leitlinien|prinzipien|eckpunkte),
      auf datum, auf deeskalation, auf (|die) nächste, auf ein (neues|weiteres), auf eine (neue|pause|weitere),
      auf expertenebene, auf mehr zeit, auf ort, auf tagesordnung, auf tagungsort, auf verschiebung, auf vertagung,
      auf weitere(|s), den dialog, (|auf|auf eine) fortsetzung, fortzusetzen, im gespräch zu bleiben,
      in kontakt (|zu bleiben), kontakt zu halten, rasch, (neue|nächste|weitere) runde,
      (weiter zu|zu) (reden|sprechen|verhandeln), (auf einen|auf neuen|neuen) termin,
      (auf weiteres|erneut zu|erneutes|sich erneut zu|sich wieder zu|weitere|wieder zu) treffen, weitere gespräche,
      weiteren gesprächen, weiterzureden, weiterzuverhandeln, zu beschleunigen, zu deeskalieren, zusammenzuarbeiten
    `,
    joint: ['gemeinsame', 'gemeinsamen', 'gemeinsames', 'trilaterale', 'trilateralen'],
    paper: ['erklärung', 'kommuniqué'],
    relay: words`
      laut, zufolge, berichtet(|e), berichten, meldet(|e), nach angaben (|der agentur), sagte, unter berufung auf
    `,
    speech: words`
      behauptet, behaupten,
      sagt(|e), laut, zufolge, nach angaben, berichte(n|t), bestätigt, erklärt(|e), teilte mit, meldet, mitteilte,
      heißt es
    `,
    topic: ['um', 'über', 'zu', 'wegen', 'angesichts', 'vor', 'nach', 'für', 'bei', 'gegen', 'zur'],
    with: ['mit', 'von', 'sowie'],
    and: ['und', 'mit', 'sowie'],
    between: ['zwischen'],
    locative: ['in', 'im', 'bei'],
    round: ['runde', 'gesprächsrunde', 'verhandlungsrunde', 'sitzung', 'treffen', 'gespräche', 'gesprächen'],
    analysis: words`
      absatz für absatz, analyse, anatomie, artikel für artikel, ausstellung, buchvorstellung, chronik, chronologie,
      darum geht es, das steht (im|in), debatte, der lange weg, die geschichte, die wichtigsten punkte, dokumentarfilm,
      dokumentation, ein jahr (danach|später), eine einordnung, einordnung, erinnerungen, erklärstück,
      (|kurz|einfach) erklärt, erklärt:, essay, experten, faktencheck, faq, feuilleton,
      (die wichtigsten|drei|fünf|sechs|sieben|vier|zehn) fragen, fragen und antworten, gastbeitrag, gastkommentar,
      geschichte (|der), glosse, hintergrund, hintergründe, historiker, in bildern, in zahlen, interview,
      jahre (danach|später), jahrestag, klausel für klausel, kolumne, kommentar, lehren aus, leitartikel,
      leserbrief(|e), meine meinung, meinung, nachruf, podcast, politologe, politologin, portrait, porträt, presseschau,
      pressestimmen, punkt für punkt, reportage, rezension, rückblick, rückschau, satz für satz, seite für seite,
      stand der dinge, streitgespräch, überblick, umfrage, was jetzt kommt, was nun, was wir wissen,
      wie es (dazu kam|weitergeht), worum es geht, zeile für zeile, zeitleiste, zeitzeugen, zum jahrestag
    `,
    question: words`warum, wie, was, wer, wann, wieso, weshalb, wohin, woran, worum, wozu, welche(|r), wieviel`,
    live: ['live', 'liveticker', 'live-ticker', 'newsblog', 'live-blog', 'liveblog', 'ticker'],
    violence: words`
      angriff*, anschlag*, artillerie*, belagerung, besatzung, beschuss, bombardier*, bombe*, drohne*, einmarsch,
      explosion*, gefecht(|e), geplänkel, getötet, hinterhalt, kämpfe um, kampfjets, luftangriff*, militärisch*,
      offensive, rakete*, razzia, scharfschützen, schießerei*, schlacht, soldaten, streitkräfte, tote, truppen,
      überfall, verletzte, verwundete
    `,
    envoys: words`
      abordnung(|en), armeechefs, außenministerinnen, außenminister(|n), berater, botschafter(|n), chefunterhändler(|n),
      delegation(|en), delegationschef(|s), delegationsleiter, emissär(|e), geheimdienstchef(|s), generäle,
      generalstabschefs, gesandte(|r), minister(|n), offiziere, präsidenten, premiers, regierungsvertreter,
      sondergesandte(|n|r), spitzendiplomaten, staatschefs, teams, unterhändler(|n), verhandlungsführer(|n), vermittler,
      vertreter
    `,
    duration: words`
      achtstündige(|n), drei tage(|n), dreistündige(|n), dreitägige(|n), eine stunde, eine woche lang, einen tag lang,
      einstündige(|n), fünf tage(|n), fünfstündige(|n), fünftägige(|n), ganztägige, halben tag, marathon*,
      mehrstündige(|n), mehrtägige(|n), (45|90|hundert|neunzig) minuten, nächtelang, neunstündige(|n), sechs tage,
      sechsstündige, siebenstündige(|n), (10|11|12|13|14|15|16|18|2|3|4|5|6|7|8|9|acht|anderthalb|drei|dreizehn|
      eineinhalb|elf|fünf|mehrere|nach|neun|sechs|sechzehn|sieben|vier|vierzehn|zehn|zwei|zweieinhalb|zwölf) stunden,
      stunden im, stundenlange(|n), tagelang(|e), vier tage(|n), vierstündige(|n), viertägige(|n), zehnstündige(|n),
      zwei tage(|n), zweistündige(|n), zweitägige(|n), zwölfstündige(|n)
    `,
    harms: words`
      gefährde(n|t), bedroh(t|en), untergräbt, untergraben, trotz, belaste(n|t), überschatte(n|t), torpediert
    `,
    longAgo: words`
      letztes jahr, vor (|drei|zwei) monaten, vor wochen, im vergangenen monat, im vorjahr, vergangenes jahr,
      vor einem (halben jahr|jahr|monat), vor (drei|fünf|vier|zehn|zwei|sechs|zwanzig) jahren, heute vor, damals, anno,
      (im letzten|im vergangenen) (jahr|herbst|sommer|winter|frühjahr),
      vor (|1|2|3|4|5|6|7)(0|1|2|3|4|5|6|7|8|9) jahren, vor (|einem) halben jahrhundert, vor einem vierteljahrhundert,
      vor (dreißig|vierzig|fünfzig|fünfzehn) jahren, vor jahrzehnten
    `,
    gathering: words`
      sicherheitsrat, sicherheitsrats, sicherheitsrates, *rat, *rats, *rates, versammlung, *versammlung, generalversammlung, volksversammlung, parlament, parlaments, *parlament, ausschuss, ausschusses, *ausschuss, *ausschusses, kabinett, kabinetts, *kabinett, *kabinetts, kommission, *kommission, senat, senats, kongress, bundestag, verband, verbands, *verband, vorstand, arabische liga, fifa, uefa, interpol, nato, iata, iaea, opcw, opec, unesco, iwf, weltbank`,
    ownBody: words`
      kabinett, sicherheitskabinett, parlament, abgeordneten, beratern, opposition, koalition, fraktion, generäle von,
      parteichefs, senat, bundestag, nationalversammlung, gouverneure
    `,
    feared: words`
      warn(t|en) vor, gefahr, droh(t|en) (|zu scheitern), drohende(|n|s), befürchtet, fürchtet, verhindern, risiko,
      am seidenen faden, auf der kippe, in gefahr, bang(t|en), sorge (um|vor), angst vor, furcht vor, schwinde(n|t),
      vor dem kollaps
    `,
    foretells: words`
      prophezeit, prophezeien, prognostiziert, prognostizieren, sagt voraus, zum scheitern verurteilt
    `,
    agenda: ['auf der agenda', 'auf der tagesordnung', 'im mittelpunkt'],
    sitting: words`tag, verhandlungstag`,
    until: words`
      bis nach (|den wahlen), bis (sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|januar|februar|märz|
      april|mai|juni|juli|august|september|oktober|november|dezember),
      (auf kommende|auf nächste|bis kommende|bis nächste) woche, bis nächsten, bis kommenden, bis zum, bis ende,
      bis anfang, bis mitte, bis zur wahl, vorübergehend, zeitweise, (um|für) (eine woche|einen monat|zwei wochen),
      für drei (tage|wochen), für einige tage, für ein paar tage, für zwei tage, für zehn tage, über die feiertage,
      übers wochenende, auf (april|mai|juni)
    `,
    inForce: words`
      im rahmen (|der|des|eines|einer|von), im zuge (|der|des|einer|eines), gemäß (|dem|der), entsprechend (dem|der),
      im einklang mit (|dem|der), in erfüllung (der|des), hält sich an (|das|die), halten sich an (|das|die),
      fühlt sich (dem|der), (bekennt|bekennen) sich (zu|zum|zur)
    `,
    offer: words`vorschlag, *vorschlag, vorschlägen, *vorschlägen, angebot, *angebot, entwurf, *entwurf, ultimatum`,
    occasion: words`
      besuch(|s), *besuch, reise, *reise, wahl, wahlen, *wahl, *wahlen, abstimmung, *abstimmung, debatte, *debatte,
      anhörung, prozess
    `,
    lesser: words`auf (nichts|wenig), einigung auf (|gemeinsame |erste )(grundsätze|prinzipien), in den meisten punkten, in fast allen punkten`,
    goBetween: words`auf (|einen|neuen|einen neuen) vermittler`,
    awaits: words`wartet auf, warten auf`,
    contrast: words`aber, doch, jedoch, allerdings`,
    condition: words`wenn, falls, sofern, ohne einigung, ohne abkommen, sobald, angenommen`,
    overcomes: words`
      überwinden, überwunden, überwindet, auflösen, aufgelöst, durchbrechen, durchbrochen, durchbricht, (weg|ausweg|wege|auswege|heraus) (aus|aus der|aus dem), aus der, verhindern, verhindert, abwenden, abgewendet
    `,
  },
  months: rows`
    januar, jänner; februar; märz; april; mai; juni; juli; august; september; oktober; november; dezember
  `,
  weekdays: rows`sonntag; montag; dienstag; mittwoch; donnerstag; freitag; samstag, sonnabend`,
  days: numbered`-2: vorgestern; -1: gestern; 0: heute, heute abend; 1: morgen; 2: übermorgen`,
  weeks: numbered`
    -1: letzte woche, vergangene woche; 0: diese woche, dieser woche; 1: nächste woche, kommende woche
  `,
  next: words`nächste(n|r), kommende(n|r)`,
  weekLater: ['in einer Woche'],
  dayArticles: ['dem', 'den'],
  lengths: {
    days: [words`zwei Tage(|n), zweitägige(|n|s)`, words`drei Tage(|n), dreitägige(|n)`],
    unit: words`Tage, Tagen`,
    before: words`dauer(n|t), für, über, auf, etwa`,
    after: words`dauern, Gespräche(|n), Verhandlungen, Treffen, Runde`,
    behind: words`nach, in, seit, vor, binnen, dauerte(|n)`,
    longer: words`länger als, verlängert werden, möglicherweise länger, oder länger`,
  },
  ordinals: rows`
    erste, ersten, erster; zweite, zweiten, zweiter; dritte, dritten, dritter; vierte, vierten, vierter;
    fünfte, fünften, fünfter; sechste, sechsten; siebte, siebten; achte, achten; neunte, neunten; zehnte, zehnten
  `,
  separated: {
    quit: {
      present: words`
        zieh(t|en) … (ab|den stecker), ruf(t|en) … zurück, beruf(t|en) … zurück, steig(t|en) … aus, kündig(t|en) … auf,
        bricht … ab, brechen … ab, werfen … hin, wirft … hin, schmeiß(t|en) … hin, geben … auf, gibt … auf,
        kehr(t|en) … den rücken, (schlägt|schlagen) … die tür zu, bleib(t|en) … fern, beorder(n|t) … zurück,
        steh(t|en) … vom tisch auf
      `,
      past: words`
        zog(|en) … (ab|den stecker), rief(|en) … zurück, berief(|en) … zurück, stieg(|en) … aus, kündigte(|n) … auf,
        brach(|en) … ab, warf(|en) … hin, schmiss(|en) … hin, gab(|en) … auf, kehrte(|n) … den rücken,
        schlug(|en) … die tür zu, blieb(|en) … fern, beorderte(|n) … zurück, stand(|en) … vom tisch auf
      `,
    },
    break: {
      past: words`
        erklär(t|en|te|ten) … für (beendet|gescheitert), setzte(|n) … aus, legte(|n) … auf eis, steckte(|n) … fest,
        zog(|en) … zurück, ließ(|en) … (platzen|ruhen|scheitern), fror(|en) … ein, stellte(|n) … ein, fuhr(|en) … fest,
        brach(|en) … (auseinander|zusammen), ging(|en) … im streit auseinander, trat(|en) … auf der stelle,
        kam(|en) … zum (erliegen|stillstand), verlief(|en) … im sande, lief(|en) … ins leere, hing(|en) … fest
      `,
      present: words`
        reis(t|en) … im streit ab, setz(t|en) … aus, leg(t|en) … auf eis, steck(t|en) … fest, zieh(t|en) … zurück,
        (lässt …|lassen …) (platzen|ruhen|scheitern), frier(t|en) … ein, stell(t|en) … ein, fahren … fest, fährt … fest,
        brechen … (auseinander|zusammen), bricht … (auseinander|zusammen), geh(t|en) … im streit auseinander,
        (tritt|treten) … auf der stelle, komm(t|en) … zum (erliegen|stillstand), verlaufen … im sande,
        verläuft … im sande, laufen … ins leere, läuft … ins leere, häng(t|en) … fest
      `,
    },
    announce: {
      present: words`
        beleb(t|en) … wieder, richte(n|t) … ein, kündig(t|en) … an, ruf(t|en) … ins leben, heb(t|en) … aus der taufe
      `,
      past: words`richtete(|n) … ein, kündigte(|n) … an, rief(|en) … ins leben, hob(|en) … aus der taufe`,
    },
    postpone: {
      present: words`
        bläst … ab, blasen … ab, fällt … aus, fallen … aus, sag(t|en) … ab,
        schieb(t|en) … (auf|auf die lange bank|hinaus), stell(t|en) … zurück, zöger(n|t) … hinaus, lassen … ausfallen,
        lässt … ausfallen, setz(t|en) … neu an, rück(t|en) … nach hinten
      `,
      past: words`
        blies(|en) … ab, fiel(|en) … aus, sagte(|n) … ab, schob(|en) … (auf|hinaus), stellte(|n) … zurück,
        zögerte(|n) … hinaus, ließ(|en) … ausfallen, setzte(|n) … neu an
      `,
    },
    agree: {
      present: words`
        leg(t|en) … (bei|fest), stimm(t|en) … zu, handel(n|t) … aus, räum(t|en) … aus, zieh(t|en) … den knoten auf,
        komm(t|en) … (auf einen nenner|überein), bring(t|en) … unter dach und fach, zeichne(n|t) … ab, segne(n|t) … ab,
        zurr(t|en) … fest
      `,
      past: words`
        legte(|n) … (bei|fest), stimmte(|n) … zu, handelte(|n) … aus, räumte(|n) … aus,
        kam(|en) … (auf einen nenner|überein), brachte(|n) … unter dach und fach, zeichnete(|n) … ab, segnete(|n) … ab,
        zurrte(|n) … fest
      `,
    },
    end: {
      present: words`
        schließ(t|en) … ab, kling(t|en) … aus, geh(t|en) … (auseinander|über die bühne|zu ende),
        bring(t|en) … (hinter sich|zu ende|zum abschluss), komm(t|en) … zum abschluss, kehr(t|en) … heim
      `,
      past: words`
        schloss(|en) … ab, ging(|en) … (auseinander|über die bühne|zu ende), klang(|en) … aus,
        brachte(|n) … (hinter sich|zu ende|zum abschluss), kehrte(|n) … heim
      `,
    },
    begin: {
      present: words`
        setz(t|en) … fort, nehmen … (auf|die arbeit auf|wieder auf), nimmt … (auf|die arbeit auf|wieder auf),
        steig(t|en) … ein, treten … ein, tritt … ein, läute(n|t) … ein, kehr(t|en) … (tisch|verhandlungstisch) zurück,
        laufen … an, läuft … an, geh(t|en) … los, fangen … an, fängt … an
      `,
      past: words`
        setzte(|n) … fort, nahm(|en) … (auf|die arbeit auf|wieder auf), stieg(|en) … ein, trat(|en) … ein,
        läutete(|n) … ein, kehrte(|n) … (tisch zurück|verhandlungstisch zurück), lief(|en) … an, ging(|en) … los,
        fing(|en) … an
      `,
    },
    extend: {
      present: words`weiten … aus, weitet … aus`,
    },
    meet: {
      present: words`
        komm(t|en) … zusammen, treffen … (aufeinander|zusammen), trifft … (aufeinander|zusammen), halten … ab,
        hält … ab, finde(n|t) … zusammen, setz(t|en) … zusammen, richte(n|t) … aus
      `,
      past: words`
        kam(|en) … zusammen, traf(|en) … (aufeinander|zusammen), fand(|en) … (statt|zusammen), hielt(|en) … ab,
        nahm(|en) … (teil|platz), saß(|en) … gegenüber, setzte(|n) … zusammen, richtete(|n) … aus
      `,
      progressive: words`finde(n|t) … statt, nehmen … (teil|platz), nimmt … (teil|platz), sitz(t|en) … gegenüber`,
      future: words`geh(t|en) … weiter, laden … ein, lädt … ein`,
    },
  },
  complementizers: words`dass, ob, wie`,
} satisfies LanguageTable as LanguageTable;
