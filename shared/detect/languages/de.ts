import type { LanguageTable } from './table.ts';
import { words } from './words.ts';

/** German. The verb's parts stand far apart ("wollen … in Paris treffen"), hence the long governor reach. */
export const de = {
  language: 'de',
  script: 'latin',
  functionWords: words`
    der, die, das, und, den, dem, von, mit, zu, im, ein, eine, auf, für, nach, bei, zwischen, zur, ist, sich
  `,
  governorReach: 9,
  light: words`
    hielten, halten, abgehalten, führten, führte, führen, geführt, erzielen, erzielt, erzielten, schließen,
    nahm teil, nahmen teil, nimmt teil, nehmen teil, teilnehmen, empfängt, empfangen, empfing, abhalten, gastierte,
    gastgeber war, beschließen, beschlossen, haben beschlossen, billigen
  `,
  postNegations: ['nicht', 'kein', 'keine', 'keinen'],
  forms: {
    quit: {
      noun: words`
        rückzug aus, ausstieg aus, boykott der, boykott des, abzug der delegation, rückruf der
      `,
      present: words`
        verlässt, verlassen, zieht sich zurück, ziehen sich zurück, steigt aus, steigen aus, kündigt auf,
        kündigen auf, beruft zurück, berufen zurück, boykottiert, boykottieren, bricht ab, brechen ab,
        reist im streit ab, reisen im streit ab, zieht delegation ab, ruft delegation zurück, lässt abbrechen
      `,
      past: words`
        verließ, verließen, zog sich zurück, zogen sich zurück, zurückgezogen, hat verlassen, haben verlassen,
        stieg aus, stiegen aus, ausgestiegen, kündigte auf, kündigten auf, aufgekündigt, berief zurück,
        zurückberufen, boykottierte, boykottierten, brach ab, brachen ab, beendete einseitig
      `,
    },
    extend: {
      noun: words`
        verlängerung, verlängerung der, verlängerung des, erneuerung der
      `,
      present: words`
        verlängern, verlängert, erneuern, erneuert, weiten aus
      `,
      past: words`
        verlängert, verlängerten, haben verlängert, wurde verlängert, erneuert, erneuerten, ausgeweitet
      `,
    },
    meet: {
      past: words`
        traf, trafen, getroffen, zusammengekommen, fand statt, fanden statt, stattgefunden, hielten, sprachen,
        gesprochen, berieten, beraten, verhandelten, führten, führte, gastierte, tagten, nahm teil, nahmen teil,
        dauerte, beim treffen, geführt, kam es zu, haben sich getroffen, hat sich getroffen, haben verhandelt,
        hat verhandelt, gastgeber war, zusammengetroffen, zusammengesessen, teilgenommen, verhandelt, beriet, sprach,
        tagte, empfing, empfingen, abgehalten, saßen, dauerten, kamen zusammen, kam zusammen, trafen sich, traf sich,
        sind zusammengekommen, saßen zusammen, saßen an einem tisch, saßen sich gegenüber, haben gesprochen,
        haben miteinander gesprochen, sprachen miteinander, redeten, haben geredet, haben beraten,
        tauschten sich aus, waren zusammengekommen, kamen zu gesprächen zusammen, haben getagt, hat getagt
      `,
      present: words`
        treffen sich, trifft, trifft sich, sprechen, spricht, beraten sich, verhandeln, sondieren, kommen zusammen,
        kommt zusammen, tagen, halten, empfängt, führen gespräche, berät, berät sich, tagt, verhandelt mit,
        führt gespräche, führen verhandlungen, begegnen sich, empfangen, kommen zu gesprächen, reden, redet,
        reden miteinander, sprechen miteinander, treffen sich wieder, sehen sich, setzen sich zusammen,
        setzen sich an einen tisch, sitzen zusammen, tauschen sich aus
      `,
      progressive: words`
        treffen sich heute, findet statt, finden statt, laufen, nimmt teil, nehmen teil, findet heute, zweiter tag,
        zweiten tag, verhandeln derzeit, dauern an, laufen derzeit, sind im gange, verhandeln heute, tagen heute,
        dauern derzeit, läuft, beraten heute, sprechen heute, verhandeln in, am tisch, an einem tisch,
        sitzen an einem tisch, sitzen sich gegenüber, im selben raum, tagen derzeit, sind zusammengekommen um,
        gehen in den zweiten tag, gehen in zweiten tag, gehen in die zweite, am zweiten tag, dritter tag,
        dritten tag, reden wieder, sprechen wieder, verhandeln wieder, beraten in, sitzen zusammen in,
        haben sich zurückgezogen, hinter verschlossenen türen, verhandeln erstmals, verhandeln direkt, reden erstmals, ringen in, ringen um, im gang, im gange
      `,
      future: words`
        werden sich treffen, wird stattfinden, werden stattfinden, sollen sich treffen, geplantes treffen,
        treffen geplant, treffen erwartet, bevorstehendes treffen, soll stattfinden, sollen stattfinden,
        werden zusammenkommen, wird zusammenkommen, werden verhandeln, wird verhandeln, gespräche geplant, bestätigt gespräche, bestätigen gespräche,
        bestätigt treffen, bestätigen treffen, sagt teilnahme zu, sagen teilnahme zu, nehmen einladung an,
        verhandlungen geplant, runde geplant, gespräche angesetzt, treffen angesetzt, treffen vereinbart,
        treffen steht bevor, stehen bevor, geplante gespräche, verhandlungen angesetzt, verabredet, sind verabredet,
        trifft sich morgen, treffen sich morgen, am verhandlungstisch erwartet, kommen am, kommt am, treffen sich am,
        treffen sich kommende, treffen sich kommenden, treffen sich nächste, trifft sich am, sehen sich am,
        sehen sich kommenden, sind geladen, eingeladen, lädt ein, laden ein, nächste runde am, nächstes treffen am,
        neue runde am, verabreden, verabreden treffen, verabredeten, vereinbaren termin, terminieren, terminiert,
        termin für, termin steht, datum für, datum steht, angesetzt, ist angesetzt, sind angesetzt, anberaumt,
        ist geplant, sind geplant, steht an, stehen an, kommen nächste woche, werden erwartet, wird erwartet,
        beraten am, tagen am, tagt am, reden ab, sollen verhandeln, sollen am
      `,
      infinitive: words`
        treffen, zusammenkommen, stattfinden, zusammentreffen, sprechen, beraten, verhandeln, führen, abhalten,
        teilnehmen, abgehalten werden
      `,
      noun: words`
        treffen, gespräche, gesprächen, verhandlungen, begegnung, zusammenkunft, unterredung, gipfel, gipfeltreffen,
        gesprächsrunde, verhandlungsrunde, runde, beratungen, geheimgespräche, beratung, sitzung, sondierungen,
        konsultationen, unterredungen, spitzentreffen, dreiertreffen, geheimtreffen, gesprächsrunden,
        direktgespräche, krisentreffen, *gespräche, *gesprächen, *verhandlungen, *verhandlung, *runde, *treffen,
        *gipfel, *konferenz, *sitzung, *beratungen, *konsultationen, *dialog, *tisch, *tischs, tagung, klausur,
        austausch, aussprache
      `,
    },
    begin: {
      past: words`
        begann, begannen, begonnen, haben begonnen, eröffnet, wieder aufgenommen, wiederaufgenommen, gestartet,
        starteten, nahmen wieder auf, angelaufen, eingetroffen, wurden wieder aufgenommen, wurden wiederaufgenommen,
        neu gestartet, haben wieder aufgenommen, angebrochen, eröffneten, startete, wurden eröffnet,
        wurden aufgenommen, kamen in gang, in gang gekommen, angefangen, haben angefangen, fing an, fingen an,
        zurückgekehrt, sind zurückgekehrt, kehrten zurück, setzten fort, fortgesetzt, haben fortgesetzt, aufgenommen,
        haben aufgenommen, wurden fortgesetzt
      `,
      present: words`
        beginnen, beginnt, starten, startet, wieder auf, nehmen wieder auf, nehmen gespräche wieder auf, eröffnen,
        laufen an, eröffnet, starten neu, gehen los, geht los, fangen an, fängt an, nehmen auf, nimmt auf,
        setzen fort, setzt fort, kehren zurück, kehrt zurück, kommen in gang, kommt in gang,
        kehren an den verhandlungstisch, zurück am verhandlungstisch, zurück am tisch, wieder am tisch,
        wieder am verhandlungstisch, treffen ein, sind eingetroffen
      `,
      progressive: ['beginnen heute', 'beginnt heute', 'starten heute', 'startet heute'],
      infinitive: words`
        wieder aufnehmen, wiederaufnehmen, fortgesetzt werden, fortsetzen, aufnehmen, wieder aufgenommen werden,
        wiederaufgenommen werden, beginnen, starten, eröffnen, eröffnet werden, wiederbeginnen
      `,
      noun: words`
        auftakt, wiederaufnahme, beginn der, start der, neustart der, beginn von, eröffnung der, fortsetzung der,
        wiederaufnahme der
      `,
      future: words`
        werden beginnen, wird beginnen, werden starten, sollen beginnen, werden fortgesetzt,
        werden wieder aufgenommen, ab montag, ab dienstag, ab mittwoch, ab donnerstag, ab freitag, gehen weiter am,
        nehmen ende
      `,
    },
    end: {
      past: words`
        endete, endeten, beendet, abgeschlossen, zu ende gegangen, zu ende, geendet, schlossen ab, gingen zu ende,
        ging zu ende, wurden beendet, wurden abgeschlossen, endeten mit, mündeten in, gingen auseinander,
        auseinandergegangen, gehen auseinander, verabschiedeten sich, vertagten sich, vertagt sich, ging ergebnislos,
        ohne ergebnis beendet, endete ergebnislos, endeten ergebnislos, zu ende gebracht, haben beendet, ist beendet,
        sind beendet, reisten ab, haben abgeschlossen, absolviert, absolvierten, auseinander, vorbei, ist vorbei,
        sind vorbei, über die bühne, abgereist, sind abgereist, heimgereist, durchgestanden, ausgeklungen,
        klangen aus, zum abschluss gekommen, zum abschluss gebracht, kam zum abschluss, kamen zum abschluss
      `,
      present: words`
        enden, endet, gehen zu ende, geht zu ende, münden in, schließen mit, beenden, beendet, schließen ab,
        schließt ab, vertagen sich, vertagen sich auf, vertagen sich ohne, endet ergebnislos, enden ergebnislos,
        gehen auseinander, verabschieden sich, bringt keine lösung, bringt kein ergebnis, bringen kein ergebnis,
        bringt keinen durchbruch, bringen keinen durchbruch, bleiben ohne ergebnis, bleibt ohne ergebnis, reisen ab, reist ab, klingen aus,
        klingt aus, kommen zum abschluss, kommt zum abschluss, sind durch, bringen hinter sich, beschließen runde
      `,
      noun: words`
        abschluss der, ende der gespräche, ende des treffens, ende der verhandlungen, abschluss des treffens
      `,
    },
    postpone: {
      past: words`
        verschoben, abgesagt, vertagt, aufgeschoben, gestrichen, verlegt, wurde verschoben, wurden verschoben,
        wurde abgesagt, wurden abgesagt, verschoben auf, verschob, verschoben sich, vertagte, vertagten, verzögert,
        ausgefallen, fiel aus, fielen aus, ließ ausfallen, ließen ausfallen, abgeblasen, verlegte, verlegten,
        aufgeschoben auf, hinausgezögert, verschoben worden, um eine woche verschoben, sagte ab, sagten ab,
        abgesagt worden, ausgesetzt bis, auf unbestimmte zeit
      `,
      present: words`
        verschieben, sagen ab, verschiebt, absagen, verschieben sich, verschiebt sich, fällt aus, fallen aus,
        rutscht in, rutscht auf, rutschen auf, blasen ab, bläst ab, schieben auf, verlegen, verlegt, sagt ab,
        findet vorerst nicht statt, findet nicht statt, finden nicht statt, kommt nicht zustande, platzt vorerst,
        später, erst im, erst am
      `,
      noun: words`
        verschiebung, absage, vertagung, verschiebung des, absage des, absage der, verschiebung der, aufschub,
        terminverschiebung, ausfall
      `,
    },
    agree: {
      past: words`
        einigten sich, einigte sich, geeinigt, vereinbarten, vereinbart, verständigten sich, verständigt,
        unterzeichneten, unterzeichnet, unterschrieben, stimmten zu, erzielt, erzielten, zugestimmt,
        haben sich geeinigt, hat sich geeinigt, haben sich verständigt, haben unterzeichnet, haben vereinbart,
        wurde unterzeichnet, kamen überein, besiegelten, besiegelt, abgesegnet, ausgehandelt, handelten aus,
        paraphierten, paraphiert, beschlossen, haben beschlossen, verpflichteten sich, legten fest, festgelegt,
        haben festgelegt, setzten ihre namen, setzten ihre unterschrift, haben unterschrieben, haben zugestimmt,
        gaben sich die hand, wurden sich einig, sind sich einig, haben sich verpflichtet, machten den weg frei,
        ratifiziert, ratifizierten, wurde vereinbart, wurde erzielt, wurde besiegelt, ist vertrag
      `,
      present: words`
        einigen sich, vereinbaren, verständigen sich, unterzeichnen, schließen, stimmen zu, erzielen, unterschreiben,
        kommen überein, besiegeln, paraphieren, einigt sich, beschließen, verpflichten sich, billigen, segnen ab,
        legen fest, werden sich einig, ratifizieren, gehen ein, machen den weg frei, finden kompromiss,
        schließen vertrag, tauschen aus, regeln, handeln aus
      `,
      infinitive: words`
        unterzeichnen, unterzeichnet werden, schließen, erzielen, unterschreiben, besiegeln, einigen, sich einigen,
        verständigen, vereinbaren
      `,
      noun: words`
        einigung auf, unterzeichnung, einigung über, einigung, verständigung auf, verständigung über, abkommen über,
        vereinbarung über, einigung bei, durchbruch bei, unterschrift, unterschrift unter, unterzeichnung des,
        unterzeichnung eines
      `,
      future: ['werden unterzeichnen', 'wollen unterzeichnen', 'sollen unterzeichnen'],
    },
    announce: {
      past: words`
        verkündeten, verkündet, kündigten an, angekündigt, richteten ein, eingerichtet, gaben bekannt,
        bekanntgegeben, gründeten, veröffentlichten, verkündete, schufen, geschaffen, haben geschaffen, gegründet,
        etablierten, etabliert, riefen ins leben, ins leben gerufen, setzten ein, haben eingerichtet,
        wurde eingerichtet, hat angekündigt
      `,
      present: words`
        verkünden, verkündet, kündigen an, richten ein, geben bekannt, gründen, schaffen, veröffentlichen,
        etablieren, rufen ins leben, gründet, schafft, setzen ein, beschließen die
      `,
      infinitive: ['einrichten', 'schaffen', 'gründen', 'etablieren', 'eingerichtet werden', 'ins leben rufen'],
      noun: words`
        einrichtung, schaffung, einrichtung eines, einrichtung einer, gründung, aufbau, bildung, ankündigung
      `,
      future: ['werden einrichten', 'soll eingerichtet werden'],
    },
    break: {
      past: words`
        gescheitert, scheiterten, scheiterte, abgebrochen, geplatzt, platzten, ins stocken geraten,
        gerieten ins stocken, stockten, festgefahren, ausgesetzt, eingefroren, zusammengebrochen, blockiert,
        unterbrochen, stagnierten, liegen auf eis, liegt auf eis, auf eis gelegt, sind gescheitert, ist gescheitert,
        sind geplatzt, ist geplatzt, ins leere gelaufen, platzte, kollabiert, kollabierten, kollabierte,
        steckengeblieben, zum stillstand gekommen, kamen zum stillstand, kam zum stillstand, in der sackgasse,
        abgerissen, verließen den verhandlungstisch, torpediert, abgereist, reiste ab, reisten ab,
        ohne ergebnis abgebrochen, hingeschmissen, am toten punkt, ohne aussicht, für gescheitert erklärt,
        für beendet erklärt, für tot erklärt, ohne einigung gescheitert, brach ab, brachen ab, ließ platzen,
        ließen platzen, aufgegeben, aufgekündigt, stoppte, stoppten, gestoppt, kappte, kappten, gekappt, versandet, versandeten, zerschlagen, in die sackgasse geraten
      `,
      present: words`
        scheitern, stocken, platzen, stecken fest, brechen ab, scheitert, stockt, geraten ins stocken, auf eis,
        kollabieren, kollabiert, platzt, steckt fest, stagnieren, stagniert, zerbrechen, zerbricht, liegen auf eis,
        kommen zum stillstand, drohen zu platzen, stehen still, gerät ins stocken, in einer sackgasse, festgefahren,
        am toten punkt, auf dem nullpunkt, lässt platzen, lassen platzen, brechen auseinander, bricht ab,
        brechen zusammen, bricht zusammen, abbrechen, sind tot, ist tot, am ende, versanden, zerschlagen sich,
        gehen im streit auseinander, enden im streit, endet im streit, enden im eklat, endet im eklat,
        enden mit eklat, endet mit eklat, enden mit einem eklat, sind gescheitert, ist gescheitert, in der sackgasse,
        vor dem aus, stoppt, stoppen, kappt, kappen, stecken in der sackgasse, steckt in der sackgasse
      `,
      noun: words`
        sackgasse, scheitern, abbruch, stillstand, rückschlag, pattsituation, stockung, patt, aussetzung der,
        aussetzung, einfrieren, kollaps, sackgasse bei, scheitern der, stocken der, eklat, fiasko, ende des dialogs,
        aus für, *abbruch, totalblockade, blockade
      `,
    },
  },
  cues: {
    inert: words`
      ruft botschafter, rief botschafter, botschafter zurück, zieht botschafter ab, botschafter abgezogen,
      eröffnet feuer, eröffnen feuer, beginnt manöver, beendet manöver, beenden manöver, trifft ziele, treffen ziele,
      bricht schweigen, jahresende, monatsende, ende des jahres, bis jahresende, schließt grenze, schließen grenze,
      setzt flüge aus, stellt flüge ein, halten wahlen, hält wahlen, hält parade
    `,
    inertThing: words`
      diplomatische beziehungen, diplomatischen beziehungen, diplomatische vertretung, rüstungsvertrag*,
      rüstungsabkommen, waffenvertrag*, liefervertrag*, arbeitsvertrag*, kabinettssitzung, parlamentssitzung,
      krisensitzung des kabinetts, friedenstruppe*, friedensnobelpreis*, runde im pokal, pokalrunde, sanktionsrunde
    `,
    outsiders: words`
      zentralbank*, notenbank*, konzern*, fluggesellschaft*, universität*, museen, bauern, verlage,
      staatsanwaltschaft*, künstler
    `,
    oneSided: words`
      einseitig*
    `,
    lapsed: words`
      hätte sollen, hätten sollen, sollte eigentlich, sollten eigentlich, war geplant, waren geplant
    `,
    otherField: words`
      final*, halbfinal*, spiel, länderspiel, liga, handelskammer*, händler, unternehmer, messe, wirtschaftsforum,
      qualifikation, turnier, konzert*, länderspiel*
    `,
    phone: words`
      telefonat, telefon*, am telefon, videoschalte, telefonierten, telefonieren
    `,
    fruitless: words`
      ohne ergebnis, ohne durchbruch, ohne einigung, ergebnislos, kein ergebnis, keine lösung, kein durchbruch,
      ohne annäherung, keine einigung, keine annäherung, ohne papier, ohne abschluss, ohne fortschritte, kamen sich nicht näher,
      kommen sich nicht näher, kein stück weiter,
      keine fortschritte, mit leeren händen, bleibt offen
    `,
    judgement: words`
      konstruktiv, konstruktive, konstruktiven, produktiv, produktive, nützlich, offene, sachlich, sachliche,
      freundlich, schwierig, schwierige, intensiv, intensive, positiv, positive, fruchtbar, ernsthaft, gut,
      erster schritt, ermutigend, fortschritt*
    `,
    again: words`
      wieder, erneut, nächste runde, neue runde, neuauflage, weitere runde, fortsetzung, abermals, nächstes treffen,
      weitere gespräche
    `,
    which: words`
      der die, die der, welche, welcher
    `,
    during: words`
      am rande, am rande der, während der
    `,
    aheadOf: words`
      vor, im vorfeld, am vorabend, unmittelbar vor
    `,
    leaves: ['verlässt', 'verlassen', 'verließ', 'verließen'],
    backdrop: ['während', 'inmitten', 'vor dem Hintergrund'],
    reaction: words`
      begrüßt, begrüßen, verurteilt, verurteilen, kritisiert, kritisieren, lobt, loben, proteste, protest,
      unterstützt, verletzt, verstößt, wirft, beschuldigt
    `,
    talks: words`
      gespräch*, verhandlung*, verhandel*, treffen, abkommen*, vereinbarung*, waffenruhe, waffenstillstand*, dialog,
      diplomat*, vermitt*, normalisierung, frieden*, gipfel*, kontakte, einigung, pakt, deeskalation, mechanismus,
      annäherung, traf, trafen, sicherheitsabkommen, gemeinsame erklärung, verhandlungstisch, am tisch, unterzeichn*,
      annäherung*, konsultation*, einigen, sitzung, runde, gesprächsrunde, unterredung*, meinungsverschiedenheiten,
      knackpunkt*, zugeständnis*, kompromiss*, einig*, verständig*, *gespräch*, *verhandlung*, *runde, *treffen,
      *dialog, *tisch, *gipfel, *mechanismus, *abkommen, *vertrag, vertrag*, pakt*, *einigung, *erklärung, protokoll,
      zusatzprotokoll, fahrplan, gefangenenaustausch, austausch, kompromiss, unterschrieben, unterschreiben,
      vertagen, vertagt, vertagen sich, delegation*, abordnung*, unterhändler*, verabreden, verabredet,
      an einem tisch, grenzkommission, reden wieder, miteinander, reden, redeten, ergebnislos, durchbruch, sondier*,
      beraten, beratung*, tisch, schlichtung, abschluss, kommen zusammen, kommt zusammen, sehen sich wieder,
      festgelegt, legen fest, handschlag
    `,
    future: words`
      werden, wird, sollen, soll, wollen, will, geplant, erwartet, geplante, geplantes, geplanten, bevorstehende,
      bevorstehendes, vor, planen, plant, anstehende, kommende, sind verabredet, ab, sind geladen, lädt, laden,
      verabreden, terminieren, terminiert, geladen, beabsichtigen, kommenden, nächste, nächsten, nächstes
    `,
    coming: words`
      morgen, heute abend, nächste woche, kommende woche, in den kommenden tagen, kommenden tagen, später, in kürze,
      noch heute, in den nächsten tagen, kommenden montag, kommenden dienstag, kommenden mittwoch,
      kommenden donnerstag, kommenden freitag, kommenden samstag, kommenden sonntag, am kommenden, nächsten montag,
      nächsten dienstag, nächsten mittwoch, nächsten donnerstag, nächsten freitag, am wochenende, ende der woche,
      ende januar, ende februar, ende märz, anfang märz, übermorgen, in der kommenden woche, in der nächsten woche,
      kommender woche, nächster woche
    `,
    vague: ['bald', 'demnächst', 'in naher zukunft', 'in den kommenden monaten', 'nächsten monat', 'in Kürze'],
    habitual: words`
      in den vergangenen wochen, regelmäßig, täglich, in den letzten wochen, seit monaten, mehrere treffen
    `,
    now: ['heute', 'derzeit', 'zurzeit', 'aktuell', 'momentan'],
    wish: words`
      fordert, fordern, ruft, rufen, bereit, möchte, möchten, hofft, hoffen, drängt, drängen, bittet, lehnt, lehnen,
      verweigert, will verhandeln
    `,
    maybe: words`
      könnte, könnten, möglich, mögliche, möglicher, mögliches, vielleicht, falls, ob, würde, eventuell, womöglich,
      wäre, wären, kein Termin, noch kein Termin, denkbar, offen ob, unklar, fraglich, soll angeblich
    `,
    nearDeal: words`
      kurz vor, nahe, fast, beinahe, prozent, entwurf, fortgeschritten, auf dem weg, unmittelbar vor, vor abschluss,
      vor einigung, vor abkommen, steht bevor, greifbar, näher, kommen sich näher, in reichweite, in greifbarer nähe,
      rückt näher, verfrüht, zu früh, grundsätzlich, im Prinzip
    `,
    negation: ['nicht', 'kein', 'keine', 'keinen', 'nie', 'ohne', 'weder'],
    denial: words`
      dementiert, dementieren, dementierte, bestreitet, bestreiten, bestritt, weist zurück, weisen zurück, dementi,
      falschmeldung
    `,
    retrospect: words`
      nach, seit, nachdem, trotz, vorherigen, vorherige, letzten, hatte, hatten, zuvor, früheren, vor jahren
    `,
    goesOn: ['gehen weiter', 'dauern an', 'werden fortgesetzt', 'laufen weiter', 'nicht gescheitert'],
    deliverable: words`
      waffenruhe, waffenstillstand, mechanismus, zelle, hotline, arbeitsgruppe, gemeinsames komitee, fahrplan,
      verbindungsbüro, informationsaustausch, koordinierungsstelle, gemeinsamen mechanismus, stelle,
      koordinationszelle, kommunikationszelle, gefangenenaustausch, austausch von gefangenen,
      gefangene auszutauschen, feuerpause, kampfpause, *pause, *waffenruhe, *waffenstillstand, *mechanismus,
      *kommission, grenzregelung, grenzkommission, seegrenze, pufferzone, truppenabzug, rückzug der truppen,
      entflechtung, abzug, ende der kämpfe, ende der kampfhandlungen, einstellung der kämpfe, *fahrplan,
      rahmenabkommen, *abkommen, rahmenvereinbarung, zusatzprotokoll, protokoll, memorandum, absichtserklärung,
      grenzöffnung, öffnung der grenze, hilfskorridor, korridor, überwachung*, beobachtermission, freilassung,
      austausch der leichen, direktleitung, heißer draht, rotes telefon, schwere waffen, arbeitsgruppen
    `,
    document: words`
      gemeinsame erklärung, gemeinsamen erklärung, gemeinsames kommuniqué, grundsatzerklärung,
      gemeinsame verlautbarung, abschlusserklärung, gemeinsames papier, gemeinsames dokument, schlusserklärung
    `,
    pact: words`
      abkommen, sicherheitsabkommen, vereinbarung, pakt, vertrag, einigung, deal, friedensabkommen, *abkommen,
      *vertrag, *vereinbarung, *einigung, *pakt, kompromiss, abschluss, übereinkommen, übereinkunft, verständigung,
      rahmen, memorandum, papier, text
    `,
    soft: words`
      fortzusetzen, weitere gespräche, weiteren gesprächen, weitere treffen, zu beschleunigen, auf deeskalation,
      fortsetzung, erneutes treffen, zu deeskalieren, wieder zu treffen, erneut zu treffen, weiter zu reden,
      weiterzureden, weiterzuverhandeln, weitere runde, nächste runde, neue runde, auf weitere,
      im gespräch zu bleiben, zusammenzuarbeiten, den dialog, neuen termin, auf neuen termin, auf tagesordnung,
      auf einen termin, in kontakt
    `,
    joint: ['gemeinsame', 'gemeinsamen', 'gemeinsames', 'trilaterale', 'trilateralen'],
    paper: ['erklärung', 'kommuniqué'],
    relay: words`
      laut, zufolge, berichtet, berichten, berichtete, meldet, meldete, nach angaben, sagte, unter berufung auf,
      nach angaben der agentur
    `,
    speech: words`
      sagt, sagte, laut, zufolge, nach angaben, berichtet, berichten, bestätigt, erklärt, erklärte, teilte mit,
      meldet, mitteilte, heißt es
    `,
    topic: ['um', 'über', 'zu', 'wegen', 'angesichts', 'vor', 'nach', 'für', 'bei', 'gegen', 'zur'],
    with: ['mit', 'von', 'sowie'],
    and: ['und', 'mit', 'sowie'],
    between: ['zwischen'],
    locative: ['in', 'im', 'bei'],
    round: ['runde', 'gesprächsrunde', 'verhandlungsrunde', 'sitzung', 'treffen', 'gespräche', 'gesprächen'],
    analysis: words`
      analyse, kommentar, meinung, hintergrund, interview, podcast, was wir wissen, überblick, faktencheck, chronik,
      essay, gastbeitrag, experten, jahrestag, geschichte, erklärt
    `,
    question: ['warum', 'wie', 'was', 'wer', 'wann', 'wieso', 'weshalb'],
    live: ['live', 'liveticker', 'live-ticker', 'newsblog', 'live-blog', 'liveblog', 'ticker'],
    violence: words`
      angriff*, luftangriff*, truppen, soldaten, beschuss, getötet, tote, razzia, einmarsch, bombardier*,
      militärisch*, streitkräfte, offensive, drohne*, besatzung, explosion*, gefechte
    `,
    envoys: words`
      delegation, delegationen, minister, außenminister, botschafter, unterhändler, berater, gesandter, vertreter,
      gesandte, geheimdienstchef, abordnung, abordnungen, chefunterhändler, emissäre, vermittler,
      regierungsvertreter, teams, außenministern, spitzendiplomaten, generäle, offiziere
    `,
    duration: words`
      zwei stunden, drei stunden, vier stunden, fünf stunden, sechs stunden, sieben stunden, acht stunden,
      zehn stunden, mehrere stunden, 2 stunden, 3 stunden, 4 stunden, 5 stunden, 6 stunden, 7 stunden, 8 stunden,
      9 stunden, 10 stunden, 11 stunden, 12 stunden, stundenlange, stundenlangen, zweistündige, dreistündige,
      vierstündige, fünfstündige, sechsstündige, zweistündigen, dreistündigen, vierstündigen, fünfstündigen,
      mehrstündige, mehrstündigen, neun stunden, elf stunden, zwölf stunden, 13 stunden, 14 stunden, 15 stunden,
      dreizehn stunden, vierzehn stunden, hundert minuten, 90 minuten, neunzig minuten, zwei tagen, drei tagen,
      vier tagen, zwei tage, drei tage, stunden im, nach stunden, ganztägige, zweitägige, dreitägige, viertägige,
      zweitägigen, dreitägigen
    `,
    harms: words`
      gefährdet, gefährden, bedroht, bedrohen, untergräbt, untergraben, trotz, belastet, belasten, überschattet,
      überschatten, torpediert
    `,
    longAgo: words`
      im vergangenen jahr, letztes jahr, im vergangenen herbst, im vergangenen sommer, vor monaten, vor wochen,
      im vergangenen monat, im vorjahr, vergangenes jahr
    `,
    ownBody: ['kabinett', 'sicherheitskabinett', 'parlament', 'abgeordneten', 'beratern'],
    feared: words`
      warnt vor, warnen vor, gefahr, droht, drohen, drohendes, befürchtet, fürchtet, verhindern, risiko
    `,
    agenda: ['auf der agenda', 'auf der tagesordnung', 'im mittelpunkt'],
    sitting: words`
      tag, verhandlungstag
    `,
  },
  months: [
    ['januar', 'jänner'],
    ['februar'],
    ['märz'],
    ['april'],
    ['mai'],
    ['juni'],
    ['juli'],
    ['august'],
    ['september'],
    ['oktober'],
    ['november'],
    ['dezember'],
  ],
  weekdays: [
    ['sonntag'],
    ['montag'],
    ['dienstag'],
    ['mittwoch'],
    ['donnerstag'],
    ['freitag'],
    ['samstag', 'sonnabend'],
  ],
  days: {
    heute: 0,
    'heute abend': 0,
    morgen: 1,
    übermorgen: 2,
    gestern: -1,
    vorgestern: -2,
  },
  weeks: {
    'letzte woche': -1,
    'vergangene woche': -1,
    'diese woche': 0,
    'dieser woche': 0,
    'nächste woche': 1,
    'kommende woche': 1,
  },
  ordinals: [
    ['erste', 'ersten', 'erster'],
    ['zweite', 'zweiten', 'zweiter'],
    ['dritte', 'dritten', 'dritter'],
    ['vierte', 'vierten', 'vierter'],
    ['fünfte', 'fünften', 'fünfter'],
    ['sechste', 'sechsten'],
    ['siebte', 'siebten'],
    ['achte', 'achten'],
    ['neunte', 'neunten'],
    ['zehnte', 'zehnten'],
  ],
  separated: [
    { act: 'quit', tense: 'present', verbs: ['zieht', 'ziehen'], particle: 'ab' },
    { act: 'quit', tense: 'past', verbs: ['zog', 'zogen'], particle: 'ab' },
    { act: 'quit', tense: 'present', verbs: ['ruft', 'rufen', 'beruft', 'berufen'], particle: 'zurück' },
    { act: 'quit', tense: 'past', verbs: ['rief', 'riefen', 'berief', 'beriefen'], particle: 'zurück' },
    { act: 'quit', tense: 'present', verbs: ['steigt', 'steigen'], particle: 'aus' },
    { act: 'quit', tense: 'past', verbs: ['stieg', 'stiegen'], particle: 'aus' },
    { act: 'break', tense: 'past', verbs: ['erklärt', 'erklären', 'erklärte', 'erklärten'], particle: 'für beendet' },
    {
      act: 'break',
      tense: 'past',
      verbs: ['erklärt', 'erklären', 'erklärte', 'erklärten'],
      particle: 'für gescheitert',
    },
    { act: 'announce', tense: 'present', verbs: ['beleben', 'belebt'], particle: 'wieder' },
    { act: 'postpone', tense: 'present', verbs: ['bläst', 'blasen'], particle: 'ab' },
    { act: 'postpone', tense: 'past', verbs: ['blies', 'bliesen'], particle: 'ab' },
    { act: 'agree', tense: 'present', verbs: ['legen', 'legt'], particle: 'fest' },
    { act: 'agree', tense: 'past', verbs: ['legten', 'legte'], particle: 'fest' },
    { act: 'quit', tense: 'present', verbs: ['kündigt', 'kündigen'], particle: 'auf' },
    { act: 'quit', tense: 'past', verbs: ['kündigte', 'kündigten'], particle: 'auf' },
    { act: 'quit', tense: 'present', verbs: ['bricht', 'brechen'], particle: 'ab' },
    { act: 'quit', tense: 'past', verbs: ['brach', 'brachen'], particle: 'ab' },
    { act: 'break', tense: 'present', verbs: ['reist', 'reisen'], particle: 'im streit ab' },
    { act: 'end', tense: 'present', verbs: ['schließen', 'schließt'], particle: 'ab' },
    { act: 'end', tense: 'past', verbs: ['schlossen', 'schloss'], particle: 'ab' },
    { act: 'end', tense: 'past', verbs: ['gingen', 'ging'], particle: 'auseinander' },
    { act: 'begin', tense: 'present', verbs: ['setzen', 'setzt'], particle: 'fort' },
    { act: 'begin', tense: 'past', verbs: ['setzten', 'setzte'], particle: 'fort' },
    { act: 'extend', tense: 'present', verbs: ['weiten', 'weitet'], particle: 'aus' },
    { act: 'postpone', tense: 'present', verbs: ['fällt', 'fallen'], particle: 'aus' },
    { act: 'postpone', tense: 'past', verbs: ['fiel', 'fielen'], particle: 'aus' },
    {
      act: 'announce',
      tense: 'present',
      verbs: ['richten', 'richtet'],
      particle: 'ein',
    },
    {
      act: 'announce',
      tense: 'past',
      verbs: ['richteten', 'richtete'],
      particle: 'ein',
    },
    {
      act: 'announce',
      tense: 'present',
      verbs: ['kündigen', 'kündigt'],
      particle: 'an',
    },
    {
      act: 'announce',
      tense: 'past',
      verbs: ['kündigten', 'kündigte'],
      particle: 'an',
    },
    {
      act: 'begin',
      tense: 'present',
      verbs: ['nehmen', 'nimmt'],
      particle: 'wieder auf',
    },
    {
      act: 'begin',
      tense: 'past',
      verbs: ['nahmen', 'nahm'],
      particle: 'wieder auf',
    },
    {
      act: 'begin',
      tense: 'present',
      verbs: ['nehmen', 'nimmt'],
      particle: 'auf',
    },
    {
      act: 'begin',
      tense: 'past',
      verbs: ['nahmen', 'nahm'],
      particle: 'auf',
    },
    {
      act: 'begin',
      tense: 'present',
      verbs: ['setzen', 'setzt'],
      particle: 'fort',
    },
    {
      act: 'begin',
      tense: 'past',
      verbs: ['setzten', 'setzte'],
      particle: 'fort',
    },
    {
      act: 'break',
      tense: 'present',
      verbs: ['setzen', 'setzt'],
      particle: 'aus',
    },
    {
      act: 'break',
      tense: 'past',
      verbs: ['setzten', 'setzte'],
      particle: 'aus',
    },
    {
      act: 'break',
      tense: 'present',
      verbs: ['brechen', 'bricht'],
      particle: 'ab',
    },
    {
      act: 'break',
      tense: 'past',
      verbs: ['brachen', 'brach'],
      particle: 'ab',
    },
    {
      act: 'break',
      tense: 'present',
      verbs: ['legen', 'legt'],
      particle: 'auf eis',
    },
    {
      act: 'break',
      tense: 'past',
      verbs: ['legten', 'legte'],
      particle: 'auf eis',
    },
    {
      act: 'break',
      tense: 'present',
      verbs: ['stecken', 'steckt'],
      particle: 'fest',
    },
    {
      act: 'break',
      tense: 'past',
      verbs: ['steckten', 'steckte'],
      particle: 'fest',
    },
    {
      act: 'break',
      tense: 'present',
      verbs: ['ziehen', 'zieht'],
      particle: 'zurück',
    },
    {
      act: 'break',
      tense: 'past',
      verbs: ['zogen', 'zog'],
      particle: 'zurück',
    },
    {
      act: 'postpone',
      tense: 'present',
      verbs: ['sagen', 'sagt'],
      particle: 'ab',
    },
    {
      act: 'postpone',
      tense: 'past',
      verbs: ['sagten', 'sagte'],
      particle: 'ab',
    },
    {
      act: 'agree',
      tense: 'present',
      verbs: ['stimmen', 'stimmt'],
      particle: 'zu',
    },
    {
      act: 'agree',
      tense: 'past',
      verbs: ['stimmten', 'stimmte'],
      particle: 'zu',
    },
    {
      act: 'agree',
      tense: 'present',
      verbs: ['schließen', 'schließt'],
      particle: 'ab',
    },
    {
      act: 'agree',
      tense: 'past',
      verbs: ['schlossen', 'schloss'],
      particle: 'ab',
    },
    {
      act: 'agree',
      tense: 'present',
      verbs: ['handeln', 'handelt'],
      particle: 'aus',
    },
    {
      act: 'agree',
      tense: 'past',
      verbs: ['handelten', 'handelte'],
      particle: 'aus',
    },
    {
      act: 'meet',
      tense: 'present',
      verbs: ['kommen', 'kommt', 'treffen', 'trifft'],
      particle: 'zusammen',
    },
    {
      act: 'meet',
      tense: 'past',
      verbs: ['kamen', 'kam', 'trafen', 'traf'],
      particle: 'zusammen',
    },
    {
      act: 'meet',
      tense: 'past',
      verbs: ['fand', 'fanden'],
      particle: 'statt',
    },
    {
      act: 'meet',
      tense: 'progressive',
      verbs: ['findet', 'finden'],
      particle: 'statt',
    },
    {
      act: 'meet',
      tense: 'present',
      verbs: ['halten', 'hält'],
      particle: 'ab',
    },
    {
      act: 'meet',
      tense: 'past',
      verbs: ['hielten', 'hielt'],
      particle: 'ab',
    },
    {
      act: 'meet',
      tense: 'progressive',
      verbs: ['nehmen', 'nimmt'],
      particle: 'teil',
    },
    {
      act: 'meet',
      tense: 'past',
      verbs: ['nahmen', 'nahm'],
      particle: 'teil',
    },
  ],
  complementizers: words`
    dass, ob, wie
  `,
} satisfies LanguageTable as LanguageTable;
