import { words } from '../../languages/words.ts';
import type { Hints } from './hints.ts';

export const de: Hints = {
  'round-scheduled': words`
    wollen, will, sollen, soll, werden, wird, geplant, geplante, geplantes, angesetzt, vorgesehen, anberaumt, terminiert, termin,
    termin steht, datum, steht bevor, bevorstehend, bevorstehenden, vor treffen, reist zu, reisen zu, reist nach, reisen nach,
    fliegt nach, fliegen nach, auf dem weg, unterwegs, bricht auf, brechen auf, macht sich auf, bereitet sich vor, bereiten sich vor,
    bereit für, lädt, laden, einladung, eingeladen, nimmt einladung, nehmen einladung, sagt zu, sagen zu, zugesagt, schickt, schicken,
    entsendet, entsenden, benennt, benennen, nächste runde, nächstes treffen, nächste woche, kommende woche, kommenden, kommender,
    am wochenende, in zwei wochen, demnächst, wieder treffen, erneut treffen, verabreden, verabredet, vereinbaren treffen, vereinbaren termin,
    einigen sich auf termin, ab montag, ab dienstag, erwartet, empfängt am, gastgeber, am tisch erwartet, soll beginnen, sollen beginnen,
    sollen fortgesetzt, weiter am, weitergehen, wieder aufnehmen, zurückkehren, an den verhandlungstisch, morgen, übermorgen, vorabend,
    bestätigt, bestätigen, kündigt an, kündigen an, fahrplan für gespräche
  `,
  'round-opened': words`
    auftakt, startschuss, beginn, beginnt, beginnen, begonnen, gestartet, start, starten, startet, eröffnet, eröffnen, eröffnung, los,
    geht los, losgegangen, angelaufen, läuft, laufen, im gange, in gang, zusammengekommen, kommen zusammen, sitzen, sitzt, gegenüber,
    am tisch, an einem tisch, am selben tisch, im selben raum, unter einem dach, von angesicht zu angesicht, auge in auge, erstmals,
    zum ersten mal, nehmen platz, platz genommen, setzen sich, betreten, betritt, eingetroffen, treffen ein, trifft ein, angekommen,
    kommen an, landen, gelandet, begrüßt, begrüßen, empfängt, empfangen, handschlag, erste sitzung, erster tag, ersten tag, zweiter tag,
    zweiten tag, dritter tag, dritten tag, tag zwei, tag drei, hinter verschlossenen türen, türen zu, hinter den kulissen, derzeit,
    zurzeit, gerade, jetzt, heute, seit heute, seit dem morgen, wieder, wieder am tisch, zurück am tisch, reden wieder, sprechen wieder,
    wieder aufgenommen, wiederaufgenommen, nehmen wieder auf, fortsetzung, fortgesetzt, setzen fort, weiterverhandelt, ringen, feilschen,
    tagen, tagt, beraten, berät, verhandeln, verhandelt, klausur, konferenz, gastgeber, bis in die nacht, in die nacht, neue runde
  `,
  'round-concluded': words`
    zu ende, beendet, beenden, endet, enden, endete, endeten, ende, abgeschlossen, abschluss, schließen ab, geschlossen, vorbei, vorüber, fertig,
    durch, über die bühne, auseinander, trennen sich, trennten sich, verabschieden, verabschiedeten, abgereist, reisen ab, reist ab,
    abreise, heimreise, heimgekehrt, kehren heim, kehrt heim, zurück aus, zurück von, verlassen, verlässt, stehen auf, vom tisch auf, aufgestanden,
    nach stunden, stunden lang, stundenlang, marathon, nach mitternacht, bis zum morgen, im morgengrauen, letzter tag, letzte sitzung,
    trafen, traf, getroffen, sprachen, gesprochen, berieten, beraten, verhandelten, tagten, saßen, kamen zusammen, fand statt, fanden statt,
    stattgefunden, geheimtreffen, geheim, heimlich, am rande, konstruktiv, konstruktive, produktiv, nützlich, nützliche, positiv, positive, offen,
    sachlich, ernsthaft, schwierig, hart, guter anfang, erster schritt, fortschritt, fortschritte, annäherung, näher, bilanz, fazit, ergebnis,
    ohne ergebnis, ohne einigung, ohne durchbruch, ergebnislos, kein durchbruch, keine einigung, keine erklärung, ohne erklärung, mit leeren händen,
    lächelnd, wortlos, nennt gespräche, nennen gespräche, lobt, loben, wollen weiterreden, weiterreden, wieder treffen, vertagt, vertagen sich
  `,
  'round-postponed': words`
    verschoben, verschiebt, verschieben, verschiebung, vertagt, vertagung, aufgeschoben, aufschub, abgesagt, absage, sagt ab, sagen ab, fällt aus,
    fallen aus, ausgefallen, gestrichen, verlegt, verlegen, verzögert, verzögern, verzögerung, hinausgeschoben, hinausgezögert, rutscht,
    rutschen, später, erst, erst am, erst im, neuer termin, neuen termin, kein termin, ohne termin, anderer termin, warten, wartet, muss warten,
    müssen warten, lässt warten, lassen warten, geduld, mehr zeit, bedenkzeit, zeit, pause, pausiert, pausieren, unterbrochen bis, ausgesetzt bis,
    auf unbestimmte zeit, bis auf weiteres, vorerst nicht, vorerst, doch nicht, nicht statt, nicht am, kommt nicht, kommen nicht,
    erscheint nicht, bleibt fern, bleiben fern, bleibt zu hause, reist nicht, platzt vorerst, auf eis bis, nach den wahlen, nach der wahl,
    nach feiertag, krankheit, erkrankt, schnee, nebel, sturm, unwetter, streik, trauer, begräbnis, technische gründe, terminprobleme, woche, monat,
    um eine woche, um einen monat, in der schwebe, ungewiss, fraglich
  `,
  agreement: words`
    einig, einigen, einigt, einigung, geeinigt, einigten, übereinkunft, überein, abkommen, vereinbaren, vereinbart, vereinbarung, vertrag,
    pakt, waffenruhe, waffenstillstand, feuerpause, frieden, friedensschluss, durchbruch, kompromiss, handschlag, unterzeichnen, unterzeichnet,
    unterschreiben, unterschrieben, unterschrift, paraphieren, paraphiert, besiegeln, besiegelt, siegel, unter dach und fach, in trockenen tüchern,
    beigelegt, legen bei, legen streit bei, streit beigelegt, gelöst, lösen, lösung, aus der welt, begraben, kriegsbeil, ausgeräumt, geklärt, regeln,
    geregelt, verständigen, verständigung, verständigt, zugestimmt, stimmen zu, zustimmung, ja zu, grünes licht, billigen, gebilligt, ratifiziert,
    in kraft, tritt in kraft, gilt, waffen schweigen, schweigen, feuer ein, einstellen, stellen ein, austausch, tauschen, getauscht, freigelassen,
    lassen frei, freilassung, rückzug, abzug, ziehen ab, ziehen zurück, öffnen, geöffnet, öffnung, wiedereröffnet, aufgehoben, heben auf,
    gemeinsam, gemeinsame, gemeinsamen, gemeinsamer, gemeinsames, beide seiten, verpflichten, verpflichtet, zusage, erklärung, fahrplan, text,
    dokument, protokoll, verlängern, verlängert, verlängerung, gründen, schaffen, richten ein, beschließen, beschlossen, endlich, versöhnen, versöhnung
  `,
  breakdown: words`
    gescheitert, scheitern, scheitert, aus, aus für, das aus, ende, endgültig, geplatzt, platzt, platzen, abgebrochen, brechen ab, bricht ab, abbruch,
    zusammengebrochen, kollaps, kollabiert, zerbrochen, zerbricht, zerreißt, zerrissen, aufgekündigt, kündigt auf, kündigung, kündigt, widerruft,
    zieht sich zurück, zieht zurück, rückzug aus, ausstieg, steigt aus, steigen aus, ausgestiegen, verlässt, verlassen, verließ, vom tisch,
    steht auf, wütend, wut, zorn, empört, eklat, streit, im streit, türen knallen, knallt, schlägt tür, tür zu, türe zu, zerstritten, beschuldigen,
    schuld, schuldzuweisungen, vorwürfe, wirft hin, hingeworfen, hingeschmissen, gibt auf, geben auf, aufgegeben, abgezogen, zieht ab, ruft zurück,
    zurückgerufen, beordert zurück, boykott, boykottiert, ausgesetzt, setzt aus, aussetzen, aussetzung, gestoppt, stoppt, stopp, eingefroren, friert ein,
    auf eis, eiszeit, stillstand, sackgasse, festgefahren, stecken fest, patt, blockade, blockiert, nichts geht mehr, keine gespräche mehr, nicht mehr,
    nie wieder, tot, gestorben, begraben, vorbei, am ende, für beendet, beendet, scherbenhaufen, trümmer, versandet, im sande, torpediert, gekappt,
    kappt, abgerissen, gerissen, bruch, zerwürfnis, sprengt, gesprengt, nein zu, ablehnung, lehnt ab, hinfällig, nichtig, makulatur, null und nichtig
  `,
};
