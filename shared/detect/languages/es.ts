import type { LanguageTable } from './table.ts';
import { words } from './words.ts';

/** Spanish. */
export const es = {
  language: 'es',
  script: 'latin',
  functionWords: words`
    el, los, las, del, y, en, con, por, para, una, tras, según, entre, su, al, de, a, que, un, se, la, este, ha
  `,
  governorReach: 4,
  light: words`
    celebran, celebraron, celebró, han celebrado, ha celebrado, celebrarán, celebrará, mantienen, mantuvieron,
    mantuvo, han mantenido, ha mantenido, mantendrán, mantendrá, acoge, acogió, acogerá, participan, participaron,
    participó, alcanzaron, alcanzó, alcanzan, han alcanzado, ha alcanzado, sellan, sellaron, selló, decidieron,
    deciden, aceptaron, aceptan, se celebra, se celebró
  `,
  forms: {
    extend: {
      noun: words`
        prórroga, prórroga de, extensión de, prolongación de
      `,
      infinitive: words`
        prorrogar, extender, prolongar, renovar
      `,
      present: words`
        prorrogan, prorroga, extienden, extiende, prolongan, prolonga, renuevan, renueva, amplían
      `,
      past: words`
        prorrogaron, prorrogó, extendieron, extendió, prolongaron, prolongó, ampliaron, renovaron, han prorrogado,
        prorrogada, prorrogado
      `,
    },
    quit: {
      present: words`
        se retira de, abandona, abandonan, retira su, retira a su, se levanta de, da un portazo, boicotea,
        se marcha de, se retiran de, planta
      `,
      past: words`
        se retiró de, se retiraron de, abandonó, abandonaron, retiró a su, retiró su, llamó a consultas,
        se levantó de, dio un portazo, boicoteó, ha abandonado, se ha retirado de, se marchó de, plantó
      `,
    },
    meet: {
      past: words`
        se reunieron, se reunió, se encontraron, se encontró, mantuvieron, mantuvo, celebraron, celebró, tuvo lugar,
        dialogaron, discutieron, se entrevistó, participaron, se han reunido, se ha reunido, han celebrado,
        ha celebrado, han mantenido, ha mantenido, se celebró, se celebraron, tuvieron lugar, ha tenido lugar,
        se vieron, se entrevistaron, negociaron, conversaron, acogió, participó, se sentaron, se dieron cita, duró,
        duraron, se vieron las caras, intercambiaron puntos de vista, sostuvieron, sostuvo, han sostenido,
        tuvieron una reunión, hablaron cara a cara, dialogó
      `,
      present: words`
        se reúnen, se reúne, celebran, mantienen, dialogan, discuten, se encuentran, acoge, se ven, se entrevistan,
        se entrevista, se sientan, negocian, conversan, recibe a, sostienen, sostiene, dialoga, se ven las caras
      `,
      progressive: words`
        están reunidos, participan, se celebra, en curso, están negociando, se están celebrando, participa,
        participan en, se celebran, está en curso, están en curso, están en marcha, se desarrollan, prosiguen en
      `,
      future: words`
        se reunirán, se reunirá, celebrarán, mantendrán, tendrá lugar, se celebrará, acogerá, participarán,
        se encontrarán, se encontrará, se verán, se verá, se celebrarán, celebrará, mantendrá, tendrán lugar,
        participará, se entrevistarán, se sentarán, negociarán, dialogarán, discutirán, acogerán, albergará,
        se darán cita, reunión prevista, reuniones previstas, encuentro previsto, tienen previsto reunirse,
        sostendrán, sostendrá, se sentarán a la mesa, volverán a reunirse, volverán a verse, se volverán a reunir,
        fijan fecha, fijan la fecha, fijan nueva ronda, convocan, viajará a, viajarán a, será sede de,
        será la sede de, tendrá sede, se reúnen mañana
      `,
      infinitive: words`
        reunirse, celebrar, mantener, encontrarse, dialogar, reunirse en, verse, entrevistarse, participar, acoger,
        albergar, negociar, celebrarse, sentarse, discutir
      `,
      noun: words`
        reunión, reuniones, encuentro, conversaciones, negociaciones, cumbre, diálogo, ronda, contactos directos,
        sesión, rondas, encuentros
      `,
    },
    begin: {
      past: words`
        comenzaron, comenzó, reanudaron, se reanudaron, empezaron, arrancaron, iniciaron, se abrieron, se abrió,
        se reanudó, han reanudado, ha reanudado, han comenzado, ha comenzado, han empezado, ha empezado, inició,
        empezó, arrancó, retomaron, retomó, han retomado, han arrancado, se han reanudado, se retomaron,
        dieron inicio, dio inicio, han iniciado, ha iniciado, se han abierto, ha arrancado, volvieron a la mesa,
        regresaron a la mesa
      `,
      present: words`
        comienzan, comienza, reanudan, arrancan, arranca, empiezan, inician, inicia, empieza, reanuda, retoman,
        retoma, se reanudan, se reanuda, se retoman, se abren, abren, se inician, se inicia, dan inicio, da inicio,
        vuelven a la mesa, regresan a la mesa
      `,
      future: words`
        comenzarán, reanudarán, se reanudarán, arrancarán, comenzará, empezarán, empezará, iniciarán, iniciará,
        reanudará, se reanudará, retomarán, retomará, se retomarán, arrancará, se abrirán, se iniciarán, abrirán,
        volverán a la mesa, regresarán a la mesa, darán inicio, se abrirá
      `,
      infinitive: words`
        reanudar, comenzar, iniciar, empezar, retomar, reanudarse, arrancar, iniciarse, abrir
      `,
      noun: ['reanudación', 'inicio de', 'comienzo de', 'apertura de', 'arranque de', 'reanudación de'],
    },
    end: {
      past: words`
        concluyeron, concluyó, terminaron, terminó, finalizaron, finalizó, se cerraron, acabaron, acabó,
        han concluido, ha concluido, han terminado, ha terminado, han finalizado, culminaron, culminó, cerraron,
        pusieron fin, se clausuró, concluida, concluidas, terminadas, ha culminado, dieron por concluida,
        dieron por concluidas, dieron por terminada
      `,
      present: words`
        concluyen, concluye, terminan, termina, finalizan, acaban, acaba, finaliza, culminan, culmina, cierran,
        clausuran, dan por concluida, dan por concluidas, cierra
      `,
      noun: ['fin de las conversaciones', 'final de las conversaciones', 'conclusión de'],
    },
    postpone: {
      future: words`
        aplazarán, se aplazará, se pospondrá, pospondrán
      `,
      past: words`
        aplazada, aplazadas, aplazado, pospuesta, pospuestas, pospuesto, cancelada, canceladas, cancelado,
        suspendida la reunión, retrasada, aplazados, pospuestos, cancelados, aplazaron, aplazó, pospusieron, pospuso,
        cancelaron, canceló, se aplaza, se aplazan, se pospone, se cancela, postergada, postergadas, postergado,
        retrasadas, retrasado, suspendida la ronda, se han aplazado, se ha aplazado, fue aplazada, fueron aplazadas,
        fue cancelada, fueron canceladas, han aplazado, ha aplazado, han cancelado, ha cancelado, postergó,
        postergaron, retrasó, retrasaron, no se celebrará, no habrá reunión, no tendrá lugar
      `,
      present: words`
        aplazan, posponen, cancelan, aplaza, pospone, cancela, postergan, posterga, retrasan, retrasa
      `,
      noun: ['aplazamiento', 'cancelación', 'aplazamiento de', 'cancelación de', 'suspensión de la reunión'],
    },
    agree: {
      past: words`
        acordaron, acordó, firmaron, firmó, alcanzaron, alcanzó, pactaron, convinieron, aceptaron, han acordado,
        ha acordado, han firmado, ha firmado, han alcanzado, ha alcanzado, se pusieron de acuerdo,
        llegaron a un acuerdo, sellaron, selló, han pactado, cerraron un acuerdo, pactó, firmado, se firmó,
        suscribieron, aprobaron, decidieron, han decidido, se comprometieron a, rubricaron, rubricó,
        lograron un acuerdo, logró un acuerdo, se dieron la mano, estamparon, concertaron, logran un acuerdo
      `,
      present: words`
        acuerdan, firman, alcanzan, pactan, aceptan, acuerda, firma, pacta, se ponen de acuerdo, llegan a un acuerdo,
        sellan, suscriben, convienen, aprueban, deciden, se comprometen a, cierran un acuerdo, rubrican,
        sellan un acuerdo, logran acuerdo, alcanza, logran
      `,
      future: words`
        firmarán, firmará, acordarán, acordará, pactarán, alcanzarán, sellarán, suscribirán, se firmará,
        cerrarán un acuerdo, prevén firmar, firma prevista
      `,
      infinitive: words`
        firmar, alcanzar, acordar, pactar, sellar, suscribir, cerrar un acuerdo, firmarse, llegar a un acuerdo
      `,
      noun: words`
        firma de, firma del, acuerdo sobre, acuerdo para crear, acuerdo para establecer, acuerdo de alto el fuego
      `,
    },
    announce: {
      past: words`
        anunciaron, anunció, crearon, establecieron, emitieron, han anunciado, ha anunciado, creó, han creado,
        estableció, han establecido, pusieron en marcha, emitió, publicaron, han emitido, difundieron, declararon
      `,
      present: words`
        anuncian, anuncia, crean, establecen, emiten, crea, establece, ponen en marcha, emite, publican, difunden,
        declaran, instauran
      `,
      future: words`
        crearán, anunciarán, establecerán, pondrán en marcha, emitirán, anunciará, instaurarán, publicarán
      `,
      noun: ['creación de', 'creación de un', 'creación de una', 'puesta en marcha de', 'anuncio de'],
      infinitive: ['crear', 'establecer', 'poner en marcha', 'anunciar', 'instaurar'],
    },
    break: {
      past: words`
        fracasaron, fracasó, se estancaron, estancadas, estancado, colapsaron, se rompieron, rotas, bloqueadas,
        suspendidas, paralizadas, han fracasado, ha fracasado, se han estancado, se ha estancado, se estancó,
        estancados, estancada, encalladas, encallaron, encalló, se rompió, han roto, rompieron, rompió, rotos,
        se atascaron, atascadas, bloqueados, bloqueado, se bloquearon, suspendidos, suspendieron, suspendió,
        han suspendido, interrumpidas, interrumpieron, congeladas, congelaron, se hundieron, se derrumbaron,
        naufragaron, descarrilaron, chocaron, tropezaron, en punto muerto, en un callejón sin salida,
        abandonaron la mesa, se levantó de la mesa, se levantaron de la mesa, paralizados, colapsó,
        acabaron en fracaso, terminaron en fracaso, acabó en fracaso, terminó en fracaso, saltaron por los aires,
        se truncaron, quedaron en punto muerto, se frustraron, quedaron suspendidas, quedan suspendidas,
        se fueron a pique
      `,
      present: words`
        fracasan, fracasa, se estancan, chocan, colapsan, se estanca, se atascan, se atasca, encallan, encalla,
        se rompen, rompen, rompe, suspenden, suspende, congelan, interrumpen, se bloquean, se hunden, se derrumban,
        naufragan, descarrilan, tropiezan, choca con, abandonan la mesa, colapsa, se paralizan, se frustran,
        acaban en fracaso, terminan en fracaso, acaba en fracaso, saltan por los aires, entran en punto muerto,
        se truncan
      `,
      noun: words`
        fracaso, estancamiento, bloqueo, punto muerto, callejón sin salida, ruptura, fracaso de, atasco, parálisis,
        colapso, suspensión de las, ruptura de, impasse
      `,
    },
  },
  cues: {
    oneSided: words`
      unilateral, unilateralmente, de forma unilateral
    `,
    lapsed: words`
      estaba previsto, estaba prevista, estaban previstos, estaban previstas, tenía previsto, tenían previsto, debía haber,
      debían haber, debía haberse, debían haberse, iba a haber, iba a haberse, iban a haberse, tendría que haber, debería
      haber, deberían haber
    `,
    otherField: words`
      cámara de comercio, empresarios, comerciantes, fútbol, copa, final, liga, torneo, partido, amistoso, festival,
      estudiantes, deportistas
    `,
    phone: words`
      por teléfono, llamada telefónica, conversación telefónica, videollamada, telefónicamente, telefónica
    `,
    again: words`
      de nuevo, otra vez, nuevamente, próxima ronda, nueva ronda, otra ronda, próximo encuentro, próxima reunión
    `,
    which: words`
      quien, quienes, cuyo, cuya
    `,
    during: words`
      durante, al margen de, al margen del, en el marco de
    `,
    aheadOf: words`
      antes de, antes del, en vísperas de, de cara a, previo a, previamente a
    `,
    judgement: words`
      constructiva, constructivas, constructivo, productiva, productivas, productivo, francas, franca, fructífera,
      fructíferas, positivas, útil, útiles, intensas, difíciles, cordial, cordiales, sustanciales
    `,
    fruitless: words`
      sin acuerdo, sin avances, sin resultados, sin resultado, sin acuerdos, sin un acuerdo, sin éxito,
      sin progresos, sin frutos, no logran un acuerdo, no alcanzan un acuerdo, no hubo acuerdo, con las manos vacías,
      sin consenso, sin grandes avances, sin avance
    `,
    leaves: ['abandona', 'abandonan', 'abandonó', 'abandonaron', 'deja', 'dejan'],
    backdrop: words`
      mientras, en medio de, en medio del, en pleno, en plena
    `,
    talks: words`
      conversaciones, negociaci*, negocia*, reunión, reuniones, encuentro*, diálogo, acuerdo*, tregua, alto el fuego,
      mediaci*, normalización, paz, cumbre, contactos, se reunieron, se reunió, desescalada, conversan, dialogan,
      diplomacia, diplomátic*, pacto, pactan, firmar, firman, mesa de negociación, mesa de negociaciones, mecanismo,
      comunicado conjunto, declaración conjunta, distensión, acercamiento, contacto directo, ronda, sesión,
      entrevist*
    `,
    future: words`
      va a, van a, prevé, prevén, previsto, prevista, previstas, planean, deben, debe, próxima, próximo,
      se espera que, está previsto, están previstas, tiene previsto, tienen previsto, prevé que, planea,
      se prepara para, se preparan para, se disponen a, se dispone a, previstos, deberán, debería, deberían
    `,
    coming: words`
      mañana, esta noche, la próxima semana, próximos días, este lunes por la noche, en los próximos días,
      en las próximas horas, más tarde, próxima semana, la semana que viene, pasado mañana
    `,
    vague: ['pronto', 'próximamente', 'en breve', 'en los próximos meses', 'el próximo mes', 'dentro de poco'],
    habitual: words`
      en las últimas semanas, recientemente, en los últimos meses, regularmente, periódic*, desde hace meses,
      a diario
    `,
    now: ['hoy', 'ahora'],
    wish: words`
      pide, piden, insta, quiere, quieren, dispuesto, dispuesta, dispuestos, busca, buscan, llama a, exige, exigen,
      reclama, espera que, esperan que, propone, proponen, intenta, intentan, pretende, pretenden, anima a, urge a,
      urgen, rechaza, rechazan, quiere que, presiona, invita, está dispuesto a, están dispuestos, espera, esperan,
      confía en, desea, desean, ofrece, ofrecen, ofreció, llamó a, llaman a, pidió, pidieron, instó, instan, buscará,
      aspira a
    `,
    maybe: words`
      podría, podrían, posible, si, quizá, podrá, puede, pueden, posibles, eventual, probable, quizás, tal vez,
      habría, habrían, sería, serían, sin fecha
    `,
    nearDeal: words`
      cerca de, a punto de, casi, hacia un, borrador, por ciento, a un paso de, rumbo a, próximos a, próximo a,
      se acercan a, se acerca a, inminente, avanza, avanzan hacia, progresos hacia, fase final, trabajan en,
      al borde de, prematuro, demasiado pronto, en principio
    `,
    negation: ['no', 'sin', 'ni', 'nunca', 'tampoco', 'ningún', 'ninguna', 'descarta', 'descartan'],
    denial: words`
      niega, niegan, desmiente, desmienten, negó, negaron, desmintió, desmintieron, ha negado, han negado, falso,
      falsas
    `,
    retrospect: words`
      tras, después, desde, anterior, pese, luego de, después de, desde que, previa, pasado, pasada, anteriores
    `,
    goesOn: ['continúan', 'siguen'],
    deliverable: words`
      alto el fuego, tregua, mecanismo, célula, grupo de trabajo, hoja de ruta, mecanismo conjunto,
      mecanismo de coordinación, célula de coordinación, célula conjunta, comité conjunto, línea directa,
      canal de comunicación, zona desmilitarizada, intercambio de inteligencia, compartir inteligencia,
      cese el fuego, cese al fuego, cese de hostilidades, intercambio de prisioneros, canje de prisioneros,
      intercambiar prisioneros, canjear prisioneros, canje de presos, intercambio de presos,
      liberación de prisioneros, liberar prisioneros, liberación de rehenes, intercambio de cuerpos,
      retirada de tropas, retiro de tropas, retirar tropas, reapertura de la frontera, reabrir la frontera,
      corredor humanitario, zona de amortiguación, zona tampón, cese de las hostilidades, cesar las hostilidades,
      alto al fuego, acuerdo de paz, acuerdo marco, comisión conjunta, calendario, no agresión,
      demarcación de la frontera, garantías de seguridad, mecanismo de verificación, mecanismo de supervisión,
      acuerdo de alto el fuego
    `,
    document: words`
      declaración conjunta, comunicado conjunto, declaración trilateral, comunicado trilateral,
      declaración de principios
    `,
    pact: ['acuerdo', 'pacto', 'tratado', 'entendimiento', 'acuerdos', 'convenio', 'memorando', 'protocolo'],
    soft: words`
      continuar, seguir, nuevas reuniones, acelerar, una desescalada, reanudar, de seguir, seguir negociando,
      nueva ronda, otra ronda, volver a reunirse, a reunirse de nuevo, rebajar la tensión, reducir la tensión,
      proseguir, mantener el diálogo, volver a verse, volver a la mesa, seguir dialogando, seguir hablando,
      nuevas conversaciones, más conversaciones, próxima ronda, continuar el diálogo, continuar las conversaciones,
      mantener abiertos, nuevo encuentro, nueva reunión, otra reunión, intensificar, una agenda, sobre la agenda
    `,
    relay: ['según', 'informó', 'informa', 'dijo a', 'reporta', 'de acuerdo con', 'revela', 'recoge', 'citando'],
    speech: words`
      dice, dijo, según, afirma, afirmó, anuncia, anunció, informó, asegura, aseguró, declaró, declara, fuentes,
      fuente, confirma, confirmó, reveló, advierte
    `,
    topic: words`
      para, sobre, tras, por, en torno, acerca de, para abordar, para discutir, para hablar de, después de, antes de,
      durante, contra, ante
    `,
    with: ['con', 'junto a'],
    and: ['y', 'e', 'con'],
    between: ['entre'],
    locative: ['en', 'a', 'desde'],
    round: ['ronda', 'reunión', 'encuentro', 'negociaciones', 'sesión', 'rondas', 'conversaciones'],
    analysis: words`
      análisis, opinión, entrevista, editorial, claves, lo que se sabe, qué sabemos, reportaje, cronología,
      aniversario, expertos, perspectiva, explicado
    `,
    question: words`
      por qué, cómo, qué, quién, cuándo, qué significa, cuál
    `,
    live: ['en vivo', 'en directo', 'última hora'],
    violence: words`
      ataque*, bombarde*, muertos, tropas, soldados, incursión, mata*, ataca*, drones, incursiones, ofensiva,
      asesin*, fuerzas, bombardeo*, redada
    `,
    envoys: words`
      delegación, ministro, ministros, canciller, embajador, enviado, delegaciones, responsables, negociador,
      negociadores, jefe de la inteligencia, altos cargos, funcionarios, delegados, representantes,
      ministros de exteriores, enviados, negociadora, mediadores, equipos negociadores, equipos, jefe negociador,
      cancilleres
    `,
    joint: ['conjunta', 'conjunto', 'trilateral'],
    paper: ['declaración', 'comunicado'],
    reaction: words`
      condena, condenan, celebra el, saluda, saludan, aplaude, critica, critican, rechaza, elogia, protesta,
      protestas, denuncia, viola, violan, acusa, acusan, incumple
    `,
    duration: words`
      dos horas, tres horas, cuatro horas, cinco horas, seis horas, siete horas, ocho horas, diez horas,
      varias horas, 2 horas, 3 horas, 4 horas, 5 horas, 6 horas, 7 horas, 8 horas, 9 horas, 10 horas, 11 horas,
      12 horas, horas de, maratón
    `,
    harms: words`
      amenaza, amenazan, socava, socavan, pone en peligro, ponen en peligro, pese a, a pesar de, compromete, complica
    `,
    longAgo: ['el año pasado', 'el mes pasado', 'hace meses', 'hace semanas', 'el verano pasado', 'el otoño pasado'],
    ownBody: ['gabinete', 'parlamento', 'asesores'],
    feared: ['riesgo de', 'advierte de', 'advierten de', 'teme', 'temen', 'evitar', 'amenaza con', 'peligro de'],
    agenda: ['en la agenda', 'sobre la mesa'],
    sitting: words`
      día, jornada
    `,
  },
  months: [
    ['enero'],
    ['febrero'],
    ['marzo'],
    ['abril'],
    ['mayo'],
    ['junio'],
    ['julio'],
    ['agosto'],
    ['septiembre', 'setiembre'],
    ['octubre'],
    ['noviembre'],
    ['diciembre'],
  ],
  weekdays: [['domingo'], ['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado']],
  days: {
    hoy: 0,
    mañana: 1,
    ayer: -1,
    'esta noche': 0,
  },
  weeks: {
    'próxima semana': 1,
    'semana pasada': -1,
    'esta semana': 0,
  },
  ordinals: [
    ['primera', 'primer'],
    ['segunda', 'segundo'],
    ['tercera', 'tercer'],
    ['cuarta', 'cuarto'],
    ['quinta', 'quinto'],
  ],
  complementizers: ['que'],
} satisfies LanguageTable as LanguageTable;
