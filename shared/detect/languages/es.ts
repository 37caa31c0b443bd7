import type { LanguageTable } from './table.ts';
import { words } from './words.ts';

/** Spanish: a light table. */
export const es = {
  language: 'es',
  script: 'latin',
  functionWords: words`
    el, los, las, del, y, en, con, por, para, una, tras, según, entre, su, al, de, a, que, un, se, la, este, ha
  `,
  governorReach: 4,
  forms: {
    meet: {
      past: words`
        se reunieron, se reunió, se encontraron, se encontró, mantuvieron, mantuvo, celebraron, celebró, tuvo lugar,
        dialogaron, discutieron, se entrevistó, participaron, se han reunido, se ha reunido, han celebrado,
        ha celebrado, han mantenido, ha mantenido, se celebró, se celebraron, tuvieron lugar, ha tenido lugar,
        se vieron, se entrevistaron, negociaron, conversaron, acogió, participó, se sentaron, se dieron cita, duró,
        duraron
      `,
      present: words`
        se reúnen, se reúne, celebran, mantienen, dialogan, discuten, se encuentran, acoge, se ven, se entrevistan,
        se entrevista, se sientan, negocian, conversan, recibe a
      `,
      progressive: words`
        están reunidos, participan, se celebra, en curso, están negociando, se están celebrando, participa,
        participan en, se celebran, está en curso, están en curso, están en marcha, se desarrollan, prosiguen en
      `,
      future: words`
        se reunirán, se reunirá, celebrarán, mantendrán, tendrá lugar, se celebrará, acogerá, participarán,
        se encontrarán, se encontrará, se verán, se verá, se celebrarán, celebrará, mantendrá, tendrán lugar,
        participará, se entrevistarán, se sentarán, negociarán, dialogarán, discutirán, acogerán, albergará,
        se darán cita, reunión prevista, reuniones previstas, encuentro previsto, tienen previsto reunirse
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
        empezó, arrancó, retomaron, retomó, han retomado, han arrancado, se han reanudado, se retomaron
      `,
      present: words`
        comienzan, comienza, reanudan, arrancan, arranca, empiezan, inician, inicia, empieza, reanuda, retoman,
        retoma, se reanudan, se reanuda, se retoman, se abren, abren, se inician, se inicia
      `,
      future: words`
        comenzarán, reanudarán, se reanudarán, arrancarán, comenzará, empezarán, empezará, iniciarán, iniciará,
        reanudará, se reanudará, retomarán, retomará, se retomarán, arrancará, se abrirán, se iniciarán, abrirán
      `,
      infinitive: words`
        reanudar, comenzar, iniciar, empezar, retomar, reanudarse, arrancar, iniciarse, abrir
      `,
      noun: ['reanudación', 'inicio de', 'comienzo de', 'apertura de', 'arranque de', 'reanudación de'],
    },
    end: {
      past: words`
        concluyeron, concluyó, terminaron, terminó, finalizaron, finalizó, se cerraron, acabaron, acabó,
        han concluido, ha concluido, han terminado, ha terminado, han finalizado, culminaron, culminó, cerraron
      `,
      present: words`
        concluyen, concluye, terminan, termina, finalizan, acaban, acaba, finaliza, culminan, culmina, cierran
      `,
      noun: ['fin de las conversaciones', 'final de las conversaciones', 'conclusión de'],
    },
    postpone: {
      past: words`
        aplazada, aplazadas, aplazado, pospuesta, pospuestas, pospuesto, cancelada, canceladas, cancelado,
        suspendida la reunión, retrasada, aplazados, pospuestos, cancelados, aplazaron, aplazó, pospusieron, pospuso,
        cancelaron, canceló, se aplaza, se aplazan, se pospone, se cancela, postergada, postergadas, postergado,
        retrasadas, retrasado, suspendida la ronda, se han aplazado, se ha aplazado
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
        suscribieron, aprobaron, decidieron, han decidido, se comprometieron a
      `,
      present: words`
        acuerdan, firman, alcanzan, pactan, aceptan, acuerda, firma, pacta, se ponen de acuerdo, llegan a un acuerdo,
        sellan, suscriben, convienen, aprueban, deciden, se comprometen a, cierran un acuerdo
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
        abandonaron la mesa, se levantó de la mesa, se levantaron de la mesa, paralizados, colapsó
      `,
      present: words`
        fracasan, fracasa, se estancan, chocan, colapsan, se estanca, se atascan, se atasca, encallan, encalla,
        se rompen, rompen, rompe, suspenden, suspende, congelan, interrumpen, se bloquean, se hunden, se derrumban,
        naufragan, descarrilan, tropiezan, choca con, abandonan la mesa, colapsa, se paralizan
      `,
      noun: words`
        fracaso, estancamiento, bloqueo, punto muerto, callejón sin salida, ruptura, fracaso de, atasco, parálisis,
        colapso, suspensión de las, ruptura de, impasse
      `,
    },
  },
  cues: {
    leaves: ['abandona', 'abandonan', 'abandonó', 'abandonaron', 'deja', 'dejan'],
    backdrop: ['mientras', 'en medio de', 'en medio del'],
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
      urgen, rechaza, rechazan, quiere que, presiona, invita
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
      cese el fuego, cese al fuego, cese de hostilidades
    `,
    document: words`
      declaración conjunta, comunicado conjunto, declaración trilateral, comunicado trilateral,
      declaración de principios
    `,
    pact: ['acuerdo', 'pacto', 'tratado', 'entendimiento', 'acuerdos', 'convenio', 'memorando', 'protocolo'],
    soft: words`
      continuar, seguir, nuevas reuniones, acelerar, una desescalada, reanudar, de seguir, seguir negociando,
      nueva ronda, otra ronda, volver a reunirse, a reunirse de nuevo, rebajar la tensión, reducir la tensión,
      proseguir, mantener el diálogo
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
    question: ['por qué', 'cómo', 'qué', 'quién', 'cuándo', 'qué significa'],
    live: ['en vivo', 'en directo', 'última hora'],
    violence: words`
      ataque*, bombarde*, muertos, tropas, soldados, incursión, mata*, ataca*, drones, incursiones, ofensiva,
      asesin*, fuerzas, bombardeo*, redada
    `,
    envoys: words`
      delegación, ministro, ministros, canciller, embajador, enviado, delegaciones, responsables, negociador,
      negociadores, jefe de la inteligencia, altos cargos, funcionarios
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
