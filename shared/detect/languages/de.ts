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
  forms: {
    meet: {
      past: words`
        traf, trafen, getroffen, zusammengekommen, fand statt, fanden statt, stattgefunden, hielten, sprachen,
        gesprochen, berieten, beraten, verhandelten, führten, führte, gastierte, tagten, nahm teil, nahmen teil,
        dauerte, beim treffen, geführt, kam es zu, haben sich getroffen, hat sich getroffen, haben verhandelt,
        hat verhandelt, gastgeber war, zusammengetroffen, zusammengesessen, teilgenommen, verhandelt, beriet, sprach,
        tagte, empfing, empfingen, abgehalten, saßen, dauerten
      `,
      present: words`
        treffen sich, trifft, trifft sich, sprechen, spricht, beraten sich, verhandeln, sondieren, kommen zusammen,
        kommt zusammen, tagen, halten, empfängt, führen gespräche, berät, berät sich, tagt, verhandelt mit,
        führt gespräche, führen verhandlungen, begegnen sich, empfangen, kommen zu gesprächen
      `,
      progressive: words`
        treffen sich heute, findet statt, finden statt, laufen, nimmt teil, nehmen teil, findet heute, zweiter tag,
        zweiten tag, verhandeln derzeit, dauern an, laufen derzeit, sind im gange, verhandeln heute, tagen heute,
        dauern derzeit, läuft, beraten heute, sprechen heute, verhandeln in
      `,
      future: words`
        werden sich treffen, wird stattfinden, werden stattfinden, sollen sich treffen, geplantes treffen,
        treffen geplant, treffen erwartet, bevorstehendes treffen, soll stattfinden, sollen stattfinden,
        werden zusammenkommen, wird zusammenkommen, werden verhandeln, wird verhandeln, gespräche geplant,
        verhandlungen geplant, runde geplant, gespräche angesetzt, treffen angesetzt, treffen vereinbart,
        treffen steht bevor, stehen bevor, geplante gespräche, verhandlungen angesetzt, verabredet, sind verabredet,
        trifft sich morgen, treffen sich morgen, am verhandlungstisch erwartet
      `,
      infinitive: words`
        treffen, zusammenkommen, stattfinden, zusammentreffen, sprechen, beraten, verhandeln, führen, abhalten,
        teilnehmen, abgehalten werden
      `,
      noun: words`
        treffen, gespräche, gesprächen, verhandlungen, begegnung, zusammenkunft, unterredung, gipfel, gipfeltreffen,
        gesprächsrunde, verhandlungsrunde, runde, beratungen, geheimgespräche, beratung, sitzung, sondierungen,
        konsultationen, unterredungen, spitzentreffen, dreiertreffen, geheimtreffen, gesprächsrunden,
        direktgespräche, krisentreffen
      `,
    },
    begin: {
      past: words`
        begann, begannen, begonnen, haben begonnen, eröffnet, wieder aufgenommen, wiederaufgenommen, gestartet,
        starteten, nahmen wieder auf, angelaufen, eingetroffen, wurden wieder aufgenommen, wurden wiederaufgenommen,
        neu gestartet, haben wieder aufgenommen, angebrochen, eröffneten, startete, wurden eröffnet,
        wurden aufgenommen
      `,
      present: words`
        beginnen, beginnt, starten, startet, wieder auf, nehmen wieder auf, nehmen gespräche wieder auf, eröffnen,
        laufen an, eröffnet, starten neu, gehen los, geht los
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
        werden wieder aufgenommen
      `,
    },
    end: {
      past: words`
        endete, endeten, beendet, abgeschlossen, zu ende gegangen, zu ende, geendet, schlossen ab, gingen zu ende,
        ging zu ende, wurden beendet, wurden abgeschlossen, endeten mit, mündeten in
      `,
      present: ['enden', 'endet', 'gehen zu ende', 'geht zu ende', 'münden in', 'schließen mit'],
      noun: words`
        abschluss der, ende der gespräche, ende des treffens, ende der verhandlungen, abschluss des treffens
      `,
    },
    postpone: {
      past: words`
        verschoben, abgesagt, vertagt, aufgeschoben, gestrichen, verlegt, wurde verschoben, wurden verschoben,
        wurde abgesagt, wurden abgesagt, verschoben auf, verschob, verschoben sich, vertagte, vertagten, verzögert
      `,
      present: words`
        verschieben, vertagen, sagen ab, verschiebt, absagen, verschieben sich, verschiebt sich, vertagt sich
      `,
      noun: ['verschiebung', 'absage', 'vertagung', 'verschiebung des', 'absage des', 'absage der', 'verschiebung der'],
    },
    agree: {
      past: words`
        einigten sich, einigte sich, geeinigt, vereinbarten, vereinbart, verständigten sich, verständigt,
        unterzeichneten, unterzeichnet, unterschrieben, stimmten zu, erzielt, erzielten, zugestimmt,
        haben sich geeinigt, hat sich geeinigt, haben sich verständigt, haben unterzeichnet, haben vereinbart,
        wurde unterzeichnet, kamen überein, besiegelten, besiegelt, abgesegnet, ausgehandelt, handelten aus,
        paraphierten, paraphiert, beschlossen, haben beschlossen, verpflichteten sich
      `,
      present: words`
        einigen sich, vereinbaren, verständigen sich, unterzeichnen, schließen, stimmen zu, erzielen, unterschreiben,
        kommen überein, besiegeln, paraphieren, einigt sich, beschließen, verpflichten sich, billigen, segnen ab
      `,
      infinitive: words`
        unterzeichnen, unterzeichnet werden, schließen, erzielen, unterschreiben, besiegeln, einigen, sich einigen,
        verständigen, vereinbaren
      `,
      noun: words`
        einigung auf, unterzeichnung, einigung über, einigung, verständigung auf, verständigung über, abkommen über,
        vereinbarung über, einigung bei
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
        abgerissen, verließen den verhandlungstisch, torpediert
      `,
      present: words`
        scheitern, stocken, platzen, stecken fest, brechen ab, scheitert, stockt, geraten ins stocken, auf eis,
        kollabieren, kollabiert, platzt, steckt fest, stagnieren, stagniert, zerbrechen, zerbricht, liegen auf eis,
        kommen zum stillstand, drohen zu platzen, stehen still, gerät ins stocken, in einer sackgasse, festgefahren
      `,
      noun: words`
        sackgasse, scheitern, abbruch, stillstand, rückschlag, pattsituation, stockung, patt, aussetzung der,
        aussetzung, einfrieren, kollaps, sackgasse bei, scheitern der, stocken der
      `,
    },
  },
  cues: {
    oneSided: words`
      einseitig*
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
      knackpunkt*, zugeständnis*, kompromiss*
    `,
    future: words`
      werden, wird, sollen, soll, wollen, will, geplant, erwartet, geplante, geplantes, geplanten, bevorstehende,
      bevorstehendes, vor, planen, plant, anstehende, kommende, sind verabredet
    `,
    coming: words`
      morgen, heute abend, nächste woche, kommende woche, in den kommenden tagen, kommenden tagen, später, in kürze,
      noch heute, in den nächsten tagen
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
      wäre, wären, kein Termin, noch kein Termin
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
      koordinationszelle, kommunikationszelle
    `,
    document: ['gemeinsame erklärung', 'gemeinsamen erklärung', 'gemeinsames kommuniqué', 'grundsatzerklärung'],
    pact: words`
      abkommen, sicherheitsabkommen, vereinbarung, pakt, vertrag, einigung, deal, friedensabkommen
    `,
    soft: words`
      fortzusetzen, weitere gespräche, weiteren gesprächen, weitere treffen, zu beschleunigen, auf deeskalation,
      fortsetzung, erneutes treffen, zu deeskalieren
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
      gesandte, geheimdienstchef
    `,
    duration: words`
      zwei stunden, drei stunden, vier stunden, fünf stunden, sechs stunden, sieben stunden, acht stunden,
      zehn stunden, mehrere stunden, 2 stunden, 3 stunden, 4 stunden, 5 stunden, 6 stunden, 7 stunden, 8 stunden,
      9 stunden, 10 stunden, 11 stunden, 12 stunden, stundenlange, stundenlangen, zweistündige, dreistündige,
      vierstündige, fünfstündige, sechsstündige, zweistündigen, dreistündigen, vierstündigen, fünfstündigen,
      mehrstündige, mehrstündigen
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
  complementizers: ['dass'],
} satisfies LanguageTable as LanguageTable;
