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
    deciden, aceptaron, aceptan, se celebra, se celebró, llevan a cabo, llevaron a cabo, llevó a cabo,
    han llevado a cabo, llevar a cabo, asistirán a, asistirá a, acudirán a, acudirá a, se desarrolla en,
    encerrados en, encerradas en, se encerraron, prosiguen hoy, continúan hoy, próxima parada, partirán hacia,
    partirá hacia, parten hacia, parte hacia, pone rumbo a, ponen rumbo a, pondrán rumbo a, volará a, volarán a,
    programada para, programado para, programadas para, prevista para el, previsto para el, previstas para el,
    prevista para este, fijada para, fijado para, fijadas para, convocada para, está prevista para,
    está previsto para, están previstas para, viajará el, enviará una delegación, hospedará, albergarán, deliberan,
    deliberaron, debaten, debatieron, repasaron, adoptaron, adoptan, hospedar, asistir, sostener
  `,
  inside: words`
    finalmente, por fin, ya, también, de nuevo, nuevamente, otra vez, oficialmente, formalmente, definitivamente,
    abruptamente, brevemente, discretamente, secretamente, en secreto, conjuntamente, mutuamente, largamente,
    directamente, unánimemente, temporalmente, provisionalmente, públicamente, hoy, ayer, este lunes, este martes,
    este miércoles, este jueves, este viernes, este sábado, este domingo
  `,
  forms: {
    extend: {
      noun: words`
        prórroga, prórroga de, extensión de, prolongación de, extensión del, prolongación del, renovación de,
        ampliación de la tregua
      `,
      infinitive: words`
        prorrogar, extender, prolongar, renovar
      `,
      present: words`
        prorrogan, prorroga, extienden, extiende, prolongan, prolonga, renuevan, renueva, amplían, amplía,
        acuerdan prorrogar, acuerdan extender, acuerdan prolongar, pactan prorrogar
      `,
      past: words`
        prorrogaron, prorrogó, extendieron, extendió, prolongaron, prolongó, ampliaron, renovaron, han prorrogado,
        prorrogada, prorrogado, ha sido prorrogada, fue prorrogada, ha sido extendida, ha prorrogado, han extendido,
        ha extendido, renovó, han renovado, extendida, extendido, ampliada, prolongada, prolongado
      `,
    },
    quit: {
      present: words`
        se retira de, abandona, abandonan, retira su, retira a su, se levanta de, da un portazo, boicotea,
        se marcha de, se retiran de, planta, retira a sus, retiran a sus, se retira del, se retiran del, deja la mesa,
        dejan la mesa, da portazo, dan portazo, dan un portazo, da el portazo, renuncia a las negociaciones,
        renuncia al diálogo, tira la toalla, tiran la toalla, arroja la toalla, pone fin a las, ponen fin a las,
        pone fin al diálogo, ponen fin al diálogo, da por terminadas las, cierra la puerta a, cierra la puerta al,
        rompe la tregua, rompe el acuerdo, denuncia el acuerdo, llama a sus negociadores,
        llama a consultas a su negociador, da plantón, deja plantado, boicotean, se desmarca de, se desmarca del,
        no participará, no participarán, no volverá a la mesa, no volverán a la mesa, ya no negociará
      `,
      past: words`
        se retiró de, se retiraron de, abandonó, abandonaron, retiró a su, retiró su, llamó a consultas,
        se levantó de, dio un portazo, boicoteó, ha abandonado, se ha retirado de, se marchó de, plantó,
        rompió las negociaciones, retiró a sus, retiraron a sus, retiraron sus, ha retirado a su, ha retirado a sus,
        ha retirado su, han retirado a sus, dio el portazo, dieron el portazo, dieron un portazo, ha dado un portazo,
        se retiró del, se ha retirado del, se han retirado de, se retiraron del, se marchó del, se marcharon de,
        dejó la mesa, dejaron la mesa, renunció a las, renunció al diálogo, tiró la toalla, tiraron la toalla,
        ha tirado la toalla, arrojó la toalla, puso fin a las, ha puesto fin a las, puso fin al diálogo,
        ha puesto fin al diálogo, dio por terminadas las, cerró la puerta a, cerró la puerta al,
        ha cerrado la puerta a, denunció el acuerdo, rompió el acuerdo, rompió la tregua, llamó a sus negociadores,
        dio plantón, dejó plantado, dejó plantada
      `,
    },
    meet: {
      past: words`
        se reunieron, se reunió, se encontraron, se encontró, mantuvieron, mantuvo, celebraron, celebró, tuvo lugar,
        dialogaron, discutieron, se entrevistó, participaron, se han reunido, se ha reunido, han celebrado,
        ha celebrado, han mantenido, ha mantenido, se celebró, se celebraron, tuvieron lugar, ha tenido lugar,
        se vieron, se entrevistaron, negociaron, conversaron, acogió, participó, se sentaron, se dieron cita, duró,
        duraron, se vieron las caras, intercambiaron puntos de vista, sostuvieron, sostuvo, han sostenido,
        tuvieron una reunión, hablaron cara a cara, se han visto, se han encontrado, se ha encontrado,
        se han sentado, se ha entrevistado, se han entrevistado, han dialogado, han negociado, han conversado,
        han discutido, ha tenido una reunión, tuvo una reunión, tuvieron un encuentro, tuvieron un cara a cara,
        tuvieron una ronda, mantuvieron una reunión, mantuvieron un encuentro, mantuvieron conversaciones,
        llevaron a cabo, llevó a cabo, han llevado a cabo, departieron, deliberaron, debatieron, parlamentaron,
        repasaron, abordaron juntos, pasaron revista, intercambiaron puntos, intercambiaron propuestas, cenaron,
        almorzaron, compartieron mesa, estuvieron reunidos, estuvieron reunidas, estuvieron cara a cara,
        se volvieron a reunir, volvieron a reunirse, volvieron a verse, se encerraron, hablaron durante,
        se estrecharon la mano en, reunión celebrada, reunión mantenida, encuentro celebrado, encuentro mantenido,
        conversaciones mantenidas, conversaciones celebradas, rompieron el hielo, limaron asperezas, se citaron en
      `,
      present: words`
        se reúnen, se reúne, celebran, mantienen, dialogan, discuten, se encuentran, acoge, se ven, se entrevistan,
        se entrevista, se sientan, negocian, conversan, recibe a, sostienen, sostiene, dialoga, se ven las caras,
        mantienen un encuentro, mantienen una reunión, mantienen conversaciones, celebran una ronda,
        celebran una reunión, celebran un encuentro, deliberan, debaten, rompen el hielo, liman asperezas,
        vuelven a reunirse, vuelven a verse, comparten mesa, intercambian propuestas, llevan a cabo
      `,
      progressive: words`
        están reunidos, participan, se celebra, en curso, están negociando, se están celebrando, participa,
        participan en, se celebran, está en curso, están en curso, están en marcha, se desarrollan, prosiguen en,
        están reunidas, ya están reunidos, ya están reunidas, están sentados, están sentadas, están a la mesa,
        están cara a cara, están frente a frente, están dialogando, están conversando, están discutiendo,
        se están reuniendo, se está celebrando, siguen reunidos, siguen reunidas, siguen negociando en,
        siguen a la mesa, negocian a contrarreloj, negocian a puerta cerrada, negocian desde, dialogan desde,
        reunidos desde, reunidas desde, reunidos a puerta cerrada, reunidas a puerta cerrada, en plena reunión,
        en plena negociación, en plenas negociaciones, se celebra hoy, se reúnen hoy, tiene lugar hoy,
        tienen lugar hoy, se desarrolla en, se desarrolla hoy, encerrados en, encerradas en, entra en su segundo día,
        entran en su segundo día, entran en su tercer día, afrontan su segundo día, cumplen su segundo día,
        prosiguen hoy, continúan hoy, a puerta cerrada en, ya negocian, ya dialogan, ya conversan,
        entraron en materia, han entrado en materia, entran en materia
      `,
      future: words`
        se reunirán, se reunirá, celebrarán, mantendrán, tendrá lugar, se celebrará, acogerá, participarán,
        se encontrarán, se encontrará, se verán, se verá, se celebrarán, celebrará, mantendrá, tendrán lugar,
        participará, se entrevistarán, se sentarán, negociarán, dialogarán, discutirán, acogerán, albergará,
        se darán cita, reunión prevista, reuniones previstas, encuentro previsto, tienen previsto reunirse,
        sostendrán, sostendrá, se sentarán a la mesa, volverán a reunirse, volverán a verse, se volverán a reunir,
        fijan fecha, fijan la fecha, fijan nueva ronda, convocan, viajará a, viajarán a, será sede de,
        será la sede de, tendrá sede, se reúnen mañana, se reúnen el, conversarán, debatirán, hablarán en, recibirá a,
        recibirán a, se volverán a ver, volverán a encontrarse, volverán a sentarse, volverá a reunirse,
        se citan para, están citados, están citadas, citados en, citados para, citadas para, están convocados,
        están convocadas, convocados a, convocadas a, convocados para, convocadas para, tienen cita, tiene cita,
        tienen una cita, se dan cita el, fijan la próxima, fijan cita, ponen fecha a, pone fecha a, ya tienen fecha,
        ya tiene fecha, fecha fijada, fecha acordada, fecha confirmada, fijada la fecha, acuerdan fecha,
        acuerdan una fecha, acordaron una fecha, confirma la reunión, confirman la reunión, confirma el encuentro,
        confirman el encuentro, confirma su asistencia, confirman su asistencia, confirma su participación,
        confirman su participación, anuncia una reunión, anuncian una reunión, anuncia una nueva ronda,
        anuncian una nueva ronda, anuncia la reanudación, anuncian la reanudación, reunión programada, reunión fijada,
        reunión confirmada, reunión convocada, encuentro programado, encuentro fijado, encuentro confirmado,
        cumbre prevista, cumbre programada, cumbre fijada, cumbre confirmada, ronda prevista, ronda programada,
        ronda fijada, ronda convocada, negociaciones previstas, conversaciones previstas, diálogo previsto,
        sesión prevista, está prevista para, está previsto para, están previstas para, programada para,
        programado para, programadas para, prevista para el, previsto para el, previstas para el, prevista para este,
        fijada para, fijado para, fijadas para, convocada para, tendrá como sede, tendrán como sede, tendrán por sede,
        albergarán, hospedará, enviará una delegación, enviarán una delegación, enviará a sus negociadores,
        enviarán a sus negociadores, envía una delegación a, envían delegaciones a, viajará el, partirán hacia,
        partirá hacia, parten hacia, parte hacia, pone rumbo a, ponen rumbo a, pondrán rumbo a, volará a, volarán a,
        acudirán a, acudirá a, asistirán a, asistirá a, acepta la invitación, aceptan la invitación,
        aceptaron la invitación, tienen previsto verse, se preparan para reunirse, se preparan para negociar,
        se disponen a reunirse, se disponen a negociar, van a reunirse, van a verse, van a negociar, va a reunirse,
        otra vez frente a frente el, otra vez cara a cara el, próxima parada, próxima cita, nueva cita,
        próxima ronda en, nueva ronda el, nueva ronda en, siguiente ronda
      `,
      infinitive: words`
        reunirse, celebrar, mantener, encontrarse, dialogar, reunirse en, verse, entrevistarse, participar, acoger,
        albergar, negociar, celebrarse, sentarse, discutir, conversar, debatir, volver a reunirse, volver a verse,
        llevar a cabo, sostener, asistir, hospedar
      `,
      noun: words`
        reunión, reuniones, encuentro, conversaciones, negociaciones, cumbre, diálogo, ronda, contactos directos,
        sesión, rondas, encuentros, mesa redonda, plenario, minicumbre, cónclave, jornada de negociación,
        jornada negociadora, mesa de diálogo, mesa de negociación, mesa negociadora, plática, pláticas,
        deliberaciones, tratativas
      `,
    },
    begin: {
      past: words`
        comenzaron, comenzó, reanudaron, se reanudaron, empezaron, arrancaron, iniciaron, se abrieron, se abrió,
        se reanudó, han reanudado, ha reanudado, han comenzado, ha comenzado, han empezado, ha empezado, inició,
        empezó, arrancó, retomaron, retomó, han retomado, han arrancado, se han reanudado, se retomaron,
        dieron inicio, dio inicio, han iniciado, ha iniciado, se han abierto, ha arrancado, volvieron a la mesa,
        regresaron a la mesa, se iniciaron, se inició, fueron reanudadas, fue reanudado, han vuelto a la mesa,
        ha vuelto a la mesa, volvió a la mesa, regresó a la mesa, han regresado a la mesa, se han iniciado,
        se ha iniciado, se ha abierto, ha dado inicio, han dado inicio, ha echado a andar, echaron a andar,
        echó a andar, abrieron, han abierto, quedó inaugurada, quedaron abiertas, quedó abierta, fue inaugurada,
        inauguraron, inauguró, han inaugurado, ha inaugurado, reabrieron, reabrió, reabiertas, reanudadas, reanudados,
        retomadas, reactivaron, reactivó, han reactivado, reactivadas, relanzaron, relanzó, han relanzado, entablaron,
        entabló, han entablado, emprendieron, han emprendido, se sentaron de nuevo, se pusieron en marcha,
        se puso en marcha, se han puesto en marcha, se han reabierto, restablecieron el diálogo, han restablecido,
        reiniciaron, reinició, han reiniciado, reiniciadas, recomenzaron, llegaron a la mesa, tomaron asiento,
        han tomado asiento, levantaron el telón, dieron el pistoletazo
      `,
      present: words`
        comienzan, comienza, reanudan, arrancan, arranca, empiezan, inician, inicia, empieza, reanuda, retoman,
        retoma, se reanudan, se reanuda, se retoman, se abren, abren, se inician, se inicia, dan inicio, da inicio,
        vuelven a la mesa, regresan a la mesa, echan a andar, echa a andar, reabren, reabre, reactivan, reactiva,
        relanzan, relanza, entablan, entabla, emprenden, reinician, reinicia, recomienzan, inauguran, inaugura,
        se ponen en marcha, se pone en marcha, se abre, se inauguran, se inaugura, restablecen el diálogo,
        toman asiento, se sientan de nuevo, vuelven a sentarse, vuelve a la mesa, regresa a la mesa,
        retornan a la mesa, pistoletazo de salida, da el pistoletazo, primer día de, levantan el telón
      `,
      future: words`
        comenzarán, reanudarán, se reanudarán, arrancarán, comenzará, empezarán, empezará, iniciarán, iniciará,
        reanudará, se reanudará, retomarán, retomará, se retomarán, arrancará, se abrirán, se iniciarán, abrirán,
        volverán a la mesa, regresarán a la mesa, darán inicio, se abrirá, reabrirán, reactivarán, relanzarán,
        reiniciarán, reiniciará, entablarán, emprenderán, echarán a andar, se pondrán en marcha, se inaugurará,
        inaugurarán, será inaugurada, serán reanudadas, volverán a sentarse, van a reanudar, van a comenzar,
        va a comenzar, van a retomar, vuelve el lunes, comienzan el, arrancan el, retornarán a la mesa
      `,
      infinitive: words`
        reanudar, comenzar, iniciar, empezar, retomar, reanudarse, arrancar, iniciarse, abrir, reabrir, reactivar,
        relanzar, reiniciar, entablar, emprender, inaugurar, volver a la mesa, regresar a la mesa,
        restablecer el diálogo, recomenzar
      `,
      noun: words`
        reanudación, inicio de, comienzo de, apertura de, arranque de, inicio del, comienzo del, apertura del,
        arranque del, reapertura de las, reapertura del diálogo, reinicio de, reinicio del, vuelta a la mesa,
        regreso a la mesa, retorno a la mesa, relanzamiento de, sesión inaugural, sesión de apertura,
        pistoletazo de salida a
      `,
      progressive: words`
        comienzan hoy, comienza hoy, arrancan hoy, arranca hoy, empiezan hoy, inician hoy, se inician hoy,
        reanudan hoy, se reanudan hoy, se abren hoy, se abre hoy
      `,
    },
    end: {
      past: words`
        concluyeron, concluyó, terminaron, terminó, finalizaron, finalizó, se cerraron, acabaron, acabó,
        han concluido, ha concluido, han terminado, ha terminado, han finalizado, culminaron, culminó, cerraron,
        pusieron fin, se clausuró, concluida, concluidas, terminadas, ha culminado, dieron por concluida,
        dieron por concluidas, dieron por terminada, se levantaron sin, se levantó la sesión, levantaron la sesión,
        se han cerrado, se ha cerrado, se cerró, se dio por concluida, se dieron por concluidas, ha acabado,
        han acabado, se acabaron, tocaron a su fin, tocó a su fin, llegaron a su fin, llegó a su fin,
        pusieron punto final, puso punto final, pusieron el broche, echaron el cierre, bajaron el telón,
        cayó el telón, clausuraron, clausuró, clausurada, han clausurado, finalizada, finalizadas, finalizado,
        finalizados, terminada, terminado, terminados, concluido, concluidos, cerrada la ronda, cerrada la reunión,
        se despidieron, se separaron, abandonaron la sala, salieron de la sala, salieron de la reunión,
        salió de la reunión, regresaron a casa, regresaron a sus capitales, hicieron las maletas,
        han hecho las maletas, se saldaron con, se saldó con, se salda con, se saldan con, han culminado,
        no dieron fruto, no dieron frutos, no dio frutos, no arrojaron, no arrojó, no produjeron, no produjo,
        apenas avanzaron, apenas avanzó
      `,
      present: words`
        concluyen, concluye, terminan, termina, finalizan, acaban, acaba, finaliza, culminan, culmina, cierran,
        clausuran, dan por concluida, dan por concluidas, cierra, se cierran, se cierra, dan por terminada,
        dan por terminadas, da por concluida, dan por cerrada, levantan la sesión, ponen fin a la ronda,
        ponen punto final, pone punto final, ponen el broche, echan el cierre, bajan el telón, cae el telón,
        se despiden, se separan, se levantan sin, abandonan la sala, salen de la sala, salen de la reunión,
        sale de la reunión, hacen las maletas, regresan a casa, llegan a su fin, llega a su fin, tocan a su fin,
        toca a su fin, clausura, no dan frutos
      `,
      noun: words`
        fin de las conversaciones, final de las conversaciones, conclusión de, fin de la ronda, fin de la reunión,
        fin del encuentro, fin de la cumbre, fin de la sesión, fin del diálogo, fin de las negociaciones,
        final de las negociaciones, final de la ronda, final de la reunión, cierre de la ronda, cierre de la reunión,
        cierre de las negociaciones, cierre de las conversaciones, cierre de la cumbre, clausura de, clausura del,
        término de la ronda, término de las, al término de, tras el cierre de, a la salida de, balance de la ronda,
        última jornada de
      `,
    },
    postpone: {
      future: words`
        aplazarán, se aplazará, se pospondrá, pospondrán, será aplazada, serán aplazadas, será pospuesta,
        serán pospuestas, será aplazado, se aplazarán, se pospondrán, se retrasará, se retrasarán, aplazará,
        pospondrá, postergarán, postergará, retrasarán, será reprogramada
      `,
      past: words`
        aplazada, aplazadas, aplazado, pospuesta, pospuestas, pospuesto, cancelada, canceladas, cancelado,
        suspendida la reunión, retrasada, aplazados, pospuestos, cancelados, aplazaron, aplazó, pospusieron, pospuso,
        cancelaron, canceló, se aplaza, se aplazan, se pospone, se cancela, postergada, postergadas, postergado,
        retrasadas, retrasado, suspendida la ronda, se han aplazado, se ha aplazado, fue aplazada, fueron aplazadas,
        fue cancelada, fueron canceladas, han aplazado, ha aplazado, han cancelado, ha cancelado, postergó,
        postergaron, retrasó, retrasaron, no se celebrará, no habrá reunión, no tendrá lugar, fue aplazado,
        fueron aplazados, ha sido aplazada, han sido aplazadas, ha sido aplazado, fue pospuesta, fueron pospuestas,
        ha sido pospuesta, han sido pospuestas, fue pospuesto, fue postergada, fueron postergadas, ha sido postergada,
        fue suspendida hasta, fueron suspendidas hasta, suspendidas hasta, suspendida hasta, suspendidos hasta,
        ha sido cancelada, han sido canceladas, fue retrasada, ha sido retrasada, ha sido reprogramada,
        fue reprogramada, reprogramada, reprogramadas, reprogramado, reprogramaron, reprogramó, diferida, diferidas,
        diferido, difirieron, demorada, demoradas, demoraron, desconvocada, desconvocado, desconvocaron, desconvocó,
        queda aplazada, quedan aplazadas, queda pospuesta, quedan pospuestas, han pospuesto, ha pospuesto,
        han postergado, ha postergado, han retrasado, ha retrasado, han suspendido hasta, no se celebrarán,
        no habrá ronda, no habrá encuentro, no habrá conversaciones, no habrá negociaciones, no habrá cumbre,
        no tendrán lugar, no se sentarán, no comenzarán, no comenzará, no arrancarán, no arrancará,
        no se reanudarán hasta, no se reunirán hasta, tendrá que esperar, tendrán que esperar, deberá esperar,
        deberán esperar, habrá que esperar, en el aire hasta, en pausa hasta, en suspenso hasta, no se reunirá hasta,
        no se verán hasta, no se reunirán el, no se verán el, no se reunirán este, no se verán este,
        no se reunirán como, no se verán como
      `,
      present: words`
        aplazan, posponen, cancelan, aplaza, pospone, cancela, postergan, posterga, retrasan, retrasa, reprograman,
        reprograma, difieren, difiere, demoran, desconvocan, desconvoca, cambian la fecha, cambia la fecha,
        se retrasa, se retrasan, se posterga, se postergan, se posponen, se cancelan, se demora, se demoran,
        se difiere, se difieren, esperará, esperarán, acuerdan aplazar, acuerdan posponer, acuerdan postergar,
        acuerdan retrasar, deciden aplazar, deciden posponer, decide aplazar, decide posponer, acordaron aplazar,
        acordaron posponer, decidieron aplazar, decidieron posponer, pactan aplazar, optan por aplazar,
        se dan más tiempo, suspenden hasta, suspende hasta
      `,
      noun: words`
        aplazamiento, cancelación, suspensión de la reunión, postergación, retraso de la reunión, retraso de la ronda,
        retraso de las, demora en la, prórroga de la reunión, reprogramación, suspensión de la ronda,
        suspensión del encuentro, cambio de fecha
      `,
    },
    agree: {
      past: words`
        acordaron, acordó, firmaron, firmó, alcanzaron, alcanzó, pactaron, convinieron, aceptaron, han acordado,
        ha acordado, han firmado, ha firmado, han alcanzado, ha alcanzado, se pusieron de acuerdo,
        llegaron a un acuerdo, sellaron, selló, han pactado, cerraron un acuerdo, pactó, firmado, se firmó,
        suscribieron, aprobaron, decidieron, han decidido, se comprometieron a, rubricaron, rubricó,
        lograron un acuerdo, logró un acuerdo, se dieron la mano, estamparon, concertaron, logran un acuerdo,
        se firmaron, fue firmado, fue firmada, ha sido firmado, ha sido firmada, fueron firmados, fue alcanzado,
        ha sido alcanzado, fue sellado, firmada, firmadas, alcanzado un acuerdo, pactado, pactada, sellado, rubricado,
        suscrito, suscribió, han suscrito, han sellado, ha sellado, ha rubricado, han rubricado, han aprobado,
        han aceptado, han convenido, han logrado un acuerdo, ha logrado un acuerdo, han llegado a un acuerdo,
        ha llegado a un acuerdo, llegó a un acuerdo, han cerrado un acuerdo, cerró un acuerdo,
        han concluido un acuerdo, concluyeron un acuerdo, ratificaron, ratificó, han ratificado, refrendaron,
        adoptaron, han adoptado, consensuaron, han consensuado, consensuado, zanjaron, han zanjado, zanjada,
        han resuelto, enterraron el hacha, hicieron las paces, han hecho las paces, sellaron la paz, se reconciliaron,
        dieron luz verde, dieron el visto bueno, dieron el sí, estrecharon la mano, pusieron fin al conflicto,
        pusieron fin a la guerra, pusieron fin a su disputa, normalizaron, restablecieron relaciones,
        restablecieron sus relaciones, entró en vigor, han entrado en vigor, ha entrado en vigor, callaron las armas,
        se silenciaron las armas, acuerdo firmado, acuerdo alcanzado, acuerdo sellado, acuerdo cerrado,
        acuerdo logrado, tregua pactada, tregua acordada, tregua firmada, alto el fuego acordado,
        alto el fuego pactado, intercambiaron prisioneros, canjearon prisioneros, limaron sus diferencias,
        superaron sus diferencias, hallaron una solución, encontraron una solución
      `,
      present: words`
        acuerdan, firman, alcanzan, pactan, aceptan, acuerda, firma, pacta, se ponen de acuerdo, llegan a un acuerdo,
        sellan, suscriben, convienen, aprueban, deciden, se comprometen a, cierran un acuerdo, rubrican,
        sellan un acuerdo, logran acuerdo, alcanza, logran, rubrica, suscribe, sella, cierran el acuerdo,
        cierran acuerdo, cierra un acuerdo, alcanzan un acuerdo, alcanzan acuerdo, logran un acuerdo,
        llegan a acuerdo, llegan a un pacto, llegan a un entendimiento, concluyen un acuerdo, sellan la paz,
        sellan un pacto, hacen las paces, entierran el hacha, zanjan, resuelven su disputa, ratifican, ratifica,
        refrendan, adoptan, consensúan, se dan la mano, dan luz verde, dan el visto bueno, dan el sí,
        ponen fin al conflicto, ponen fin a la guerra, ponen fin a su disputa, normalizan, restablecen relaciones,
        restablecen sus relaciones, se reconcilian, entra en vigor, entran en vigor, callan las armas,
        canjean prisioneros, intercambian prisioneros, superan sus diferencias, hallan una solución,
        encuentran una solución
      `,
      future: words`
        firmarán, firmará, acordarán, acordará, pactarán, alcanzarán, sellarán, suscribirán, se firmará,
        cerrarán un acuerdo, prevén firmar, firma prevista, ratificarán, rubricarán, suscribirá, será firmado,
        será firmada, se suscribirá, se rubricará, van a firmar, va a firmar, se disponen a firmar, planean firmar,
        firma inminente
      `,
      infinitive: words`
        firmar, alcanzar, acordar, pactar, sellar, suscribir, cerrar un acuerdo, firmarse, llegar a un acuerdo,
        rubricar, ratificar, lograr un acuerdo, zanjar, consensuar, hacer las paces, normalizar
      `,
      noun: words`
        firma de, firma del, acuerdo sobre, acuerdo para crear, acuerdo para establecer, acuerdo de alto el fuego,
        rúbrica de, ratificación de, acuerdo entre, acuerdo histórico, acuerdo de última hora, acuerdo in extremis,
        acuerdo de paz entre, acuerdo de canje, acuerdo en torno, acuerdo por el que, acuerdo para el,
        acuerdo para la, acuerdo para un, acuerdo para una, pacto entre, pacto sobre, pacto para, tregua entre,
        alto el fuego entre, fumata blanca, entendimiento sobre, entendimiento entre, luz verde conjunta,
        compromiso mutuo, entrada en vigor de, entrada en vigor del, fin del conflicto entre
      `,
    },
    announce: {
      past: words`
        anunciaron, anunció, crearon, establecieron, emitieron, han anunciado, ha anunciado, creó, han creado,
        estableció, han establecido, pusieron en marcha, emitió, publicaron, han emitido, difundieron, declararon,
        instauraron, instituyeron, decretaron, proclamaron, hicieron público, han difundido, ha emitido,
        han publicado, ha publicado, ha creado, han puesto en marcha, ha puesto en marcha, fue creado, fue creada,
        ha sido creado, ha sido creada, quedó establecido, quedó establecida, creado, creada
      `,
      present: words`
        anuncian, anuncia, crean, establecen, emiten, crea, establece, ponen en marcha, emite, publican, difunden,
        declaran, instauran, decretan, proclaman, instituyen, instaura, hacen público, activan, dan vida a, difunde,
        acuerdan crear, acuerdan establecer
      `,
      future: words`
        crearán, anunciarán, establecerán, pondrán en marcha, emitirán, anunciará, instaurarán, publicarán
      `,
      noun: words`
        creación de, puesta en marcha de, anuncio de, establecimiento de, instauración de, anuncio del acuerdo
      `,
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
        se fueron a pique, se ha roto, se han roto, fueron suspendidas, fue suspendido, han sido suspendidas,
        ha sido suspendido, fueron interrumpidas, han sido interrumpidas, fueron canceladas definitivamente,
        quedaron en nada, quedó en nada, quedaron en agua de borrajas, acabaron en nada, acabó en nada, acabaron mal,
        acabó mal, terminaron mal, terminó mal, se han hundido, se hundió, se derrumbó, se han derrumbado,
        se vinieron abajo, se vino abajo, se han venido abajo, se desmoronaron, se desmoronó, se han desmoronado,
        se desplomaron, se malograron, se malogró, se quebraron, se quebró, descarriló, han descarrilado, naufragó,
        han naufragado, se encallaron, han encallado, ha encallado, han colapsado, ha colapsado, se enquistaron,
        se empantanaron, empantanadas, se estrellaron, se estrelló, se toparon con, se topó con, toparon, chocó con,
        han chocado, tropezó con, dinamitaron, dinamitó, torpedearon, torpedeó, saltó por los aires,
        han saltado por los aires, voló por los aires, volaron por los aires, cayeron en saco roto, dieron al traste,
        dio al traste, se fue a pique, se han ido a pique, entraron en vía muerta, en vía muerta, en dique seco,
        congelados, congeló, han congelado, ha congelado, interrumpió, interrumpidos, interrumpido, han interrumpido,
        ha interrumpido, ha suspendido, paralizó, paralizaron, paralizado, han paralizado, cortó los contactos,
        ha roto, fallidas, diálogo roto, negociaciones rotas, conversaciones rotas, se acabó el diálogo,
        se acabaron las conversaciones, se acabaron las negociaciones
      `,
      present: words`
        fracasan, fracasa, se estancan, chocan, colapsan, se estanca, se atascan, se atasca, encallan, encalla,
        se rompen, rompen, rompe, suspenden, suspende, congelan, interrumpen, se bloquean, se hunden, se derrumban,
        naufragan, descarrilan, tropiezan, choca con, abandonan la mesa, colapsa, se paralizan, se frustran,
        acaban en fracaso, terminan en fracaso, acaba en fracaso, saltan por los aires, entran en punto muerto,
        se truncan, se vienen abajo, se viene abajo, se derrumba, se hunde, se desmoronan, se desmorona, se desploman,
        se malogran, se malogra, se quiebran, se rompe, se enquistan, se empantanan, se estrellan, se topan con,
        topan con, naufraga, descarrila, acaban en nada, acaba en nada, quedan en nada, queda en nada, acaban mal,
        terminan mal, termina en fracaso, salta por los aires, vuelan por los aires, vuela por los aires, dinamitan,
        dinamita, torpedean, torpedea, dan al traste, da al traste, congela, interrumpe, paraliza, paralizan,
        cortan el diálogo, corta el diálogo, da por rotas, dan por rotas, da por roto, dan por roto,
        da por fracasadas, dan por fracasadas, da por muerto, dan por muerto, entierra el diálogo,
        entierran el diálogo, entra en vía muerta, entran en vía muerta, van a la deriva, se bloquea, se paraliza
      `,
      noun: words`
        fracaso, estancamiento, bloqueo, punto muerto, callejón sin salida, ruptura, fracaso de, atasco, parálisis,
        colapso, suspensión de las, ruptura de, impasse, derrumbe de, hundimiento de, naufragio, descarrilamiento de,
        suspensión del, interrupción de, interrupción del, paralización de, congelación de, vía muerta, portazo,
        diálogo de sordos
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
      fructíferas, positivas, útil, útiles, intensas, difíciles, cordial, cordiales, sustanciales, intensa, intenso,
      respetuosa, respetuosas, respetuoso, provechosa, provechosas, provechoso, alentadora, alentadoras, alentador,
      prometedora, prometedoras, positiva, satisfactoria, satisfactorias, sustancial, sustanciosas, ríspidas, áspera,
      ásperas, sinceras, sincera, buen clima, clima de confianza, clima constructivo, ambiente cordial, paso adelante,
      un paso adelante, primer paso, paso en la dirección correcta, avances significativos
    `,
    fruitless: words`
      sin acuerdo, sin avances, sin resultados, sin resultado, sin acuerdos, sin un acuerdo, sin éxito, sin progresos,
      sin frutos, no logran un acuerdo, no alcanzan un acuerdo, no hubo acuerdo, con las manos vacías, sin consenso,
      sin grandes avances, sin avance, sin firmar, sin firma, sin anuncio, sin anuncios, sin declaración,
      sin comunicado, sin declaración conjunta, sin comunicado conjunto, sin texto, sin documento, sin nada concreto,
      sin resultados concretos, sin avances concretos, sin avances significativos, sin avances sustanciales,
      sin acercamiento, sin acercar posturas, sin entendimiento, sin concesiones, sin compromisos, sin fumata blanca,
      sin humo blanco, ningún acuerdo, ningún avance, ningún resultado, ninguna conclusión, ni acuerdo ni,
      apenas avances, pocos avances, escasos avances, escasos resultados, magro resultado, nada concreto,
      no hay acuerdo, no hubo avances, no hay avances, no hay fumata blanca, no llegan a un acuerdo,
      no llegaron a un acuerdo, no lograron un acuerdo, no alcanzaron un acuerdo
    `,
    leaves: ['abandona', 'abandonan', 'abandonó', 'abandonaron', 'deja', 'dejan'],
    backdrop: words`
      mientras, cuando, en medio de, en medio del, en pleno, en plena, con el trasfondo de, en un contexto de, a medida que,
      en tanto
    `,
    talks: words`
      conversaciones, negociaci*, negocia*, reunión, reuniones, encuentro*, diálogo, acuerdo*, tregua, alto el fuego,
      mediaci*, normalización, paz, cumbre, contactos, se reunieron, se reunió, desescalada, conversan, dialogan,
      diplomacia, diplomátic*, pacto, pactan, firmar, firman, mesa de negociación, mesa de negociaciones, mecanismo,
      comunicado conjunto, declaración conjunta, distensión, acercamiento, contacto directo, ronda, sesión,
      entrevist*, cara a cara, frente a frente, cónclave, mesa de diálogo, hacha de guerra, hacer las paces,
      hicieron las paces, hacen las paces, mesa redonda, pláticas, tratativas, deliberaciones, a la mesa, negociador*,
      mediador*, reconciliación, canje de prisioneros, intercambio de prisioneros, se verán, se sentarán,
      se entrevistarán, se entrevistaron, dialogarán, dialogaron, conversaron, conversarán, entendimiento, armisticio,
      hoja de ruta, prorrogan, rompieron el hielo, rompen el hielo
    `,
    future: words`
      va a, van a, prevé, prevén, previsto, prevista, previstas, planean, deben, debe, próxima, próximo,
      se espera que, está previsto, están previstas, tiene previsto, tienen previsto, prevé que, planea,
      se prepara para, se preparan para, se disponen a, se dispone a, previstos, deberán, debería, deberían
    `,
    coming: words`
      mañana, esta noche, la próxima semana, próximos días, este lunes por la noche, en los próximos días,
      en las próximas horas, más tarde, próxima semana, la semana que viene, pasado mañana, a partir del lunes,
      el lunes próximo, el martes próximo, el miércoles próximo, el jueves próximo, el viernes próximo, próximo lunes,
      próximo martes, próximo miércoles, próximo jueves, próximo viernes, próximo sábado, próximo domingo,
      la semana entrante, semana entrante, dentro de dos semanas, dentro de una semana
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
      aspira a, presionan, apuesta por, apuestan por, aboga por, abogan por, sugiere, sugieren, recomienda,
      insiste en, insisten en, solicita, solicitan, plantea, plantean, está abierto a, está abierta a,
      están abiertos a, abierto a, abierta a, se muestra dispuesto, se muestran dispuestos, aspiran a, ansía,
      quisiera, desearía, llamamiento a, condiciona, condicionan, exhorta, exhortan
    `,
    maybe: words`
      podría, podrían, posible, si, quizá, podrá, puede, pueden, posibles, eventual, probable, quizás, tal vez,
      habría, habrían, sería, serían, sin fecha, pudiera, posiblemente, no descarta, no descartan, eventualmente,
      eventuales, hipotético, hipotética
    `,
    nearDeal: words`
      cerca de, a punto de, casi, hacia un, borrador, por ciento, a un paso de, rumbo a, próximos a, próximo a,
      se acercan a, se acerca a, inminente, avanza, avanzan hacia, progresos hacia, fase final, trabajan en,
      al borde de, prematuro, demasiado pronto, en principio, próximo acuerdo, acuerdo cercano, acuerdo posible,
      aún no han, todavía no han, aún sin acuerdo, ultiman, ultima, perfilan, a las puertas de, cada vez más cerca,
      a falta de, últimos flecos, trabajan para
    `,
    negation: ['no', 'sin', 'ni', 'nunca', 'tampoco', 'ningún', 'ninguna', 'descarta', 'descartan'],
    denial: words`
      niega, niegan, desmiente, desmienten, negó, negaron, desmintió, desmintieron, ha negado, han negado, falso,
      falsas
    `,
    retrospect: words`
      tras, después, desde, anterior, pese, luego de, después de, desde que, previa, pasado, pasada, anteriores
    `,
    goesOn: words`
      continúan, siguen, no se han roto, no están rotas, sigue abierto, siguen abiertas, siguen abiertos
    `,
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
      aniversario, expertos, perspectiva, explicado, las claves, claves de, qué se sabe, todo lo que, crónica,
      tribuna, historia de, balance de un año, un año después, a un año de, radiografía, anatomía de, entresijos,
      en cifras, en fotos, podcast, hemeroteca, análisis de, lecciones
    `,
    question: words`
      por qué, cómo, qué, quién, cuándo, qué significa, cuál
    `,
    live: ['en vivo', 'en directo', 'última hora'],
    violence: words`
      ataque*, bombarde*, muertos, tropas, soldados, incursión, mata*, ataca*, drones, incursiones, ofensiva, asesin*,
      fuerzas, bombardeo*, redada, disparos, tiroteo*, explosi*, misil*, combates, choques armados, enfrentamientos,
      heridos, detenid*
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
      dos horas, tres horas, cuatro horas, cinco horas, seis horas, siete horas, ocho horas, diez horas, varias horas,
      2 horas, 3 horas, 4 horas, 5 horas, 6 horas, 7 horas, 8 horas, 9 horas, 10 horas, 11 horas, 12 horas, horas de,
      maratón, dos días de, tres días de, cuatro días de, cinco días de, nueve horas de, once horas de, doce horas de,
      catorce horas de, dieciséis horas de, veinte horas de, horas y media de, 14 horas de, 15 horas de, 16 horas de,
      18 horas de, 20 horas de, una jornada de, dos jornadas de, tres jornadas de, maratoniana, maratonianas,
      maratónica, maratónicas
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
    until: words`
      hasta el lunes, hasta el martes, hasta el miércoles, hasta el jueves, hasta el viernes, hasta el sábado,
      hasta el domingo, hasta la próxima semana, hasta la semana que viene, durante dos días, por dos días,
      por una semana, durante una semana, hasta mañana
    `,
    outsiders: words`
      sindicatos, sindicato, patronal, empresas, bancos, clubes, universidades, ayuntamientos, alcaldes, estudiantes,
      abogados, periodistas, médicos, aerolíneas, federaciones, agricultores, pescadores, hospitales, artistas,
      tribunal, juez, partidos, coalición, escritores, futbolistas, aseguradoras, navieras
    `,
    offer: words`
      propuesta, propuestas, oferta, ofertas, borrador de acuerdo, proyecto de resolución, plan, ultimátum, petición,
      exigencias, demandas, enmienda, moción, idea, solicitud
    `,
    commentator: words`
      analista, analistas, experto, experta, historiador, historiadora, politólogo, politóloga, especialista,
      exministro, ex ministro, exembajador, excanciller
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
