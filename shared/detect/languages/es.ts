import type { LanguageTable } from './table.ts';
import { numbered, rows, words } from './words.ts';

/** Spanish. */
export const es = {
  language: 'es',
  script: 'latin',
  peoples: { ia: ['io'], istan: [''] },
  functionWords: words`
    el, los, las, del, y, en, con, por, para, una, tras, según, entre, su, al, de, a, que, un, se, la, este, ha
  `,
  governorReach: 4,
  light: words`
    acepta(n|ron), acoge, acogerá, acogió, acudirá(|n) a, adopta(n|ron), albergarán, alcanz(ó|an|aron), asistir,
    asistirá(|n) a, (ha|han) (alcanzado|celebrado|mantenido), celebrará, celebra(n|rán|ron), celebró, continúan hoy,
    convocada para, debaten, debatieron, deciden, decidieron, delibera(n|ron), encerrad(as|os) en,
    enviará una delegación, está previst(a|o) para, están previstas para, fijad(a|o|as) para, han llevado a cabo,
    hospedar, hospedará, llev(ó|an|aron) a cabo, llevar a cabo, mantendrá(|n), mantienen, mantuvieron, mantuvo,
    parte(|n) hacia, particip(ó|an|aron), partirá(|n) hacia, pondrán rumbo a, pone(|n) rumbo a, prevista para este,
    previst(a|o|as) para el, programad(a|o|as) para, prosiguen hoy, próxima parada, repasaron, se celebr(a|ó),
    se desarrolla en, se encerraron, sell(ó|an|aron), sostener, viajará el, volará(|n) a,
      dejaron para, dejó para, quedó para, quedaron para, deja para, dejan para, queda para, quedan para`,
  inside: words`
    abruptamente, ayer, brevemente, conjuntamente, de nuevo, definitivamente, directamente, discretamente, en secreto,
    este (domingo|lunes|martes|miércoles|jueves|viernes|sábado), finalmente, formalmente, hoy, largamente, mutuamente,
    nuevamente, oficialmente, otra vez, por fin, provisionalmente, públicamente, secretamente, también, temporalmente,
    unánimemente, ya
  `,
  forms: {
    extend: {
      noun: words`prórroga (|de), extensión (de|del), prolongación (de|del), renovación de, ampliación de la tregua`,
      infinitive: words`prorrogar, extender, prolongar, renovar`,
      present: words`
        prorroga(|n), extiende(|n), prolonga(|n), renueva(|n), amplía(|n), acuerdan (extender|prolongar|prorrogar),
        pactan prorrogar
      `,
      past: words`
        prorrog(ó|ada|ado|aron), extendi(ó|eron), prolong(ó|ada|ado|aron), amplia(da|ron), renov(ó|aron),
        han prorrogado, ha sido (extendida|prorrogada), fue prorrogada, ha prorrogado, han extendido, ha extendido,
        han renovado, extendid(a|o)
      `,
    },
    quit: {
      present: words`
        se niega(|n) a (participar|asistir|acudir|enviar), rechaza(|n) (participar|asistir|acudir),
        se retira(|n) (de|del), abandona(|n), retira (su|a su), se levanta de, (da|dan|da el|da un|dan un) portazo,
        boicotea(|n), se marcha de, planta, retira(|n) a sus, deja(|n) la mesa,
        renuncia (a las negociaciones|al diálogo), tira(|n) la toalla, arroja la toalla,
        pone(|n) fin (a las|al diálogo), da por terminadas las, cierra la puerta (a|al), rompe (el acuerdo|la tregua),
        denuncia el acuerdo, llama a (consultas a su negociador|sus negociadores), da plantón, deja plantado,
        se desmarca (de|del), no participará(|n), no volverá(|n) a la mesa, ya no negociará
      `,
      past: words`
        se neg(ó|aron) a (participar|asistir|acudir), rechaz(ó|aron) (participar|asistir|acudir),
        abandon(ó|aron), boicoteó, cerró la puerta (a|al), dejaron la mesa, dejó la mesa, dejó plantad(a|o),
        denunció el acuerdo, dio plantón, dio por terminadas las, ha abandonado, ha cerrado la puerta a,
        ha puesto fin (a las|al diálogo), ha retirado (su|a su|a sus), han retirado a sus,
        (arrojó|ha tirado|tiraron|tiró) la toalla, llamó a (consultas|sus negociadores), plantó,
        (dieron el|dieron un|dio el|dio un|ha dado un) portazo, puso fin (a las|al diálogo),
        renunció (a las|al diálogo), retiraron sus, retir(ó|aron) a sus, retiró (su|a su),
        rompió (el acuerdo|la tregua|las negociaciones), se ha retirado (de|del), se han retirado de, se levantó de,
        se march(ó|aron) de, se marchó del, se retir(ó|aron) (de|del)
      `,
    },
    meet: {
      past: words`
        abordaron juntos, acogió, almorzaron, celebr(ó|aron), cenaron, compartieron mesa,
        conversaciones (celebradas|mantenidas), conversaron, debatieron, deliberaron, departieron, dialogaron,
        discutieron, duraron, duró, encuentro (celebrado|mantenido), estuvieron cara a cara, estuvieron reunid(as|os),
        ha tenido (lugar|una reunión), hablaron (cara a cara|durante), han conversado, han dialogado, han discutido,
        han llevado a cabo, han negociado, han sostenido, intercambiaron (propuestas|puntos|puntos de vista),
        limaron asperezas, llev(ó|aron) a cabo, (ha|han) (celebrado|mantenido),
        mantuvieron (|conversaciones|un encuentro|una reunión), mantuvo, negociaron, parlamentaron, particip(ó|aron),
        pasaron revista, repasaron, reunión (celebrada|mantenida), rompieron el hielo, se celebr(ó|aron), se citaron en,
        se dieron cita, se encerraron, se encontr(ó|aron), se entrevist(ó|aron), se estrecharon la mano en,
        se han (visto|sentado), se (ha|han) (encontrado|entrevistado|reunido), se reuni(ó|eron), se sentaron,
        se vieron (|las caras), se volvieron a reunir, sostuvieron, sostuvo, tuvieron (lugar|un cara a cara|
        un encuentro|una reunión|una ronda), tuvo (lugar|una reunión), volvieron a (verse|reunirse)
      `,
      present: words`
        se reúne(|n), celebran (|un encuentro|una reunión|una ronda),
        mantienen (|conversaciones|un encuentro|una reunión), dialoga(|n), discuten, se encuentran, acoge, se ven,
        se entrevista(|n), se sientan, negocian, conversan, recibe a, sostiene(|n), se ven las caras, deliberan,
        debaten, rompen el hielo, liman asperezas, vuelven a (verse|reunirse), comparten mesa, intercambian propuestas,
        llevan a cabo
      `,
      progressive: words`
        a puerta cerrada en, continúan hoy, dialogan desde, en curso, en marcha, en plena (negociación|reunión),
        en plenas negociaciones, encerrad(as|os) en, entran en su tercer día, entra(|n) en su segundo día,
        entra(n|ron) en materia, están (a la mesa|cara a cara|conversando|dialogando|discutiendo|en marcha|
        frente a frente|negociando), están sentad(as|os), está(|n) en curso, han entrado en materia,
        negocian (a contrarreloj|a puerta cerrada|desde), participan en, participa(|n), prosiguen (en|hoy),
        (están|siguen|ya están) reunid(as|os), reunid(as|os) (a puerta cerrada|desde), se celebra hoy, se celebra(|n),
        se desarrolla (en|hoy), se desarrollan, se están reuniendo, se está(|n) celebrando, se reúnen hoy,
        siguen (a la mesa|negociando en), (cumplen|afrontan) su segundo día, tiene(|n) lugar hoy, ya conversan,
        ya dialogan, ya negocian
      `,
      future: words`
        acepta(|n) la invitación, aceptaron la invitación, acogerá(|n), acudirá(|n) a, albergará(|n),
        anuncia(|n) (la reanudación|una nueva ronda|una reunión), asistirá(|n) a, celebrará(|n), citados en,
        citad(as|os) para, (cumbre|reunión) confirmada, confirma(|n) (el encuentro|la reunión|su asistencia|
        su participación), conversarán, convocad(a|as|os) para, convocad(as|os) a, convocan, debatirán, dialogarán,
        diálogo previsto, discutirán, encuentro (confirmado|fijado|previsto|programado), envía una delegación a,
        envían delegaciones a, enviará(|n) (a sus negociadores|una delegación), está previst(a|o) para,
        están citad(as|os), están convocad(as|os), están previstas para,
        (acordaron una|acuerdan|acuerdan una|fijada la) fecha, fecha (acordada|confirmada|fijada), fijad(a|o|as) para,
        fijan (cita|fecha|la fecha|la próxima|nueva ronda), hablarán en, hospedará, mantendrá(|n),
        (se disponen a|se preparan para|van a) negociar, negociarán, nueva (cita|ronda el|ronda en),
        otra vez (cara a cara el|frente a frente el), parte(|n) hacia, participará(|n), partirá(|n) hacia,
        pondrán rumbo a, pone(|n) (fecha a|rumbo a), (ronda|cumbre|reunión) (fijada|prevista|programada),
        prevista para este, (conversaciones|negociaciones|reuniones) previstas, previst(a|o|as) para el,
        programad(a|o|as) para, próxima (cita|parada|ronda en), recibirá(|n) a, reunión convocada,
        (se disponen a|se preparan para|tienen previsto|va a|van a) reunirse, ronda convocada, se celebrará(|n),
        se citan para, se dan cita el, se darán cita, se encontrará(|n), se entrevistarán, se reúnen (el|mañana),
        se reunirá(|n), se sentarán (|a la mesa), se verá(|n), se volverán a (ver|reunir), será la sede de,
        será sede de, sesión prevista, siguiente ronda, sostendrá(|n), tendrá sede, tendrán por sede,
        tendrá(|n) (como sede|lugar), tienen (previsto verse|una cita), tiene(|n) cita, van a verse, viajará el,
        viajará(|n) a, volará(|n) a, volverán a (encontrarse|sentarse|verse), volverá(|n) a reunirse, ya tiene(|n) fecha
      `,
      infinitive: words`
        reunirse (|en), celebrar(|se), mantener, encontrarse, dialogar, verse, entrevistarse, participar, acoger,
        albergar, negociar, sentarse, discutir, conversar, debatir, volver a (verse|reunirse), llevar a cabo, sostener,
        asistir, hospedar
      `,
      noun: words`
        reuni(ón|ones), encuentro(|s), conversaciones, negociaciones, cumbre, diálogo(|s), ronda(|s), contactos directos,
        ciclo de (diálogo|diálogos|conversaciones|negociaciones), sesión, mesa (de diálogo|de diálogos|negociadora|redonda), plenario, minicumbre, cónclave, (mesa|jornada) de negociación,
        jornada negociadora, plática(|s), deliberaciones, tratativas
      `,
    },
    begin: {
      past: words`
        (echaron|echó|ha echado) a andar, abrieron, arranc(ó|aron), (ha|han) (arrancado|comenzado|dado inicio|empezado|
        inaugurado|reanudado|vuelto a la mesa), comenz(ó|aron), dieron (el pistoletazo|inicio), dio inicio,
        empez(ó|aron), emprendieron, entabl(ó|aron), (|se) instal(ó|aron), fue inaugurada, fue reanudado, fueron reanudadas, han abierto,
        han emprendido, han entablado, han reactivado, han regresado a la mesa, han reiniciado, han relanzado,
        han restablecido, han retomado, han tomado asiento, (|se) (ha|han) iniciado, inaugur(ó|aron), inici(ó|aron),
        levantaron el telón, llegaron a la mesa, quedaron abiertas, quedó (abierta|inaugurada), reabiertas,
        reabri(ó|eron), reactiv(ó|adas|aron), reanuda(das|dos|ron), recomenzaron, regres(ó|aron) a la mesa,
        reinici(ó|adas|aron), relanz(ó|aron), restablecieron el diálogo, retom(ó|adas|aron), se abri(ó|eron),
        se han (reabierto|reanudado), se (ha|han) abierto, se inici(ó|aron), se (han puesto|pusieron|puso) en marcha,
        se reanud(ó|aron), se retomaron, se sentaron de nuevo, tomaron asiento, volvi(ó|eron) a la mesa
      `,
      present: words`
        abren, arranca(|n), comienza(|n), da el pistoletazo, da inicio, dan inicio, echa(|n) a andar, empieza(|n),
        emprenden, entabla(|n), inaugura(|n), inicia(|n), (|se) instala(|n), levantan el telón, pistoletazo de salida, primer día de,
        reabre(|n), reactiva(|n), reanuda(|n), recomienzan, regresa(|n) a la mesa, reinicia(|n), relanza(|n),
        restablecen el diálogo, retoma(|n), retornan a la mesa, se abre(|n), se inaugura(|n), se inicia(|n),
        se pone(|n) en marcha, se reanuda(|n), se retoman, se sientan de nuevo, toman asiento, vuelven a sentarse,
        vuelve(|n) a la mesa
      `,
      future: words`
        abrirán, arrancan el, arrancará(|n), comenzará(|n), comienzan el, darán inicio, echarán a andar, empezará(|n),
        emprenderán, entablarán, inaugurarán, iniciará(|n), reabrirán, reactivarán, reanudará(|n), regresarán a la mesa,
        reiniciará(|n), relanzarán, retomará(|n), retornarán a la mesa, se abrirá(|n), se inaugurará, se iniciarán,
        se pondrán en marcha, se reanudará(|n), se retomarán, será inaugurada, serán reanudadas, va a comenzar,
        van a (retomar|comenzar|reanudar), volverán a (la mesa|sentarse), vuelve el lunes
      `,
      infinitive: words`
        reanudar(|se), comenzar, iniciar(|se), empezar, retomar, arrancar, abrir, reabrir, reactivar, relanzar,
        reiniciar, entablar, emprender, inaugurar, volver a la mesa, regresar a la mesa, restablecer el diálogo,
        recomenzar
      `,
      noun: words`
        reanudación, inicio (de|del), comienzo (de|del), apertura (de|del), arranque (de|del),
        reapertura (de las|del diálogo), reinicio (de|del), vuelta a la mesa, regreso a la mesa, retorno a la mesa,
        relanzamiento de, sesión (de apertura|inaugural), pistoletazo de salida a
      `,
      progressive: words`
        comienza(|n) hoy, arranca(|n) hoy, empiezan hoy, inician hoy, se inician hoy, reanudan hoy, se reanudan hoy,
        se abre(|n) hoy
      `,
    },
    end: {
      past: words`
        abandonaron la sala, acab(ó|aron), apenas avanz(ó|aron), bajaron el telón, cayó el telón,
        cerrada la (ronda|reunión), cerraron, clausur(ó|ada|aron), concluid(a|o|as|os),
        (ha|han) (acabado|concluido|culminado|terminado), concluy(ó|eron), culmin(ó|aron), dieron por concluida(|s),
        dieron por terminada, echaron el cierre, finaliz(ó|ada|ado|adas|ados|aron), han clausurado, han finalizado,
        han hecho las maletas, hicieron las maletas, levantaron la sesión, lleg(ó|aron) a su fin, no arroj(ó|aron),
        no dieron fruto(|s), no dio frutos, no produjeron, no produjo, pusieron (el broche|fin|punto final),
        puso punto final, regresaron a (casa|sus capitales), salieron de la sala, sali(ó|eron) de la reunión,
        se acabaron, se cerr(ó|aron), se clausuró, se despidieron, se dieron por concluidas, se dio por concluida,
        se (ha|han) cerrado, se levantaron sin, se levantó la sesión, se saldaron con, se sald(a|ó|an) con,
        se separaron, termin(ó|ada|ado|adas|ados|aron), tocaron a su fin, tocó a su fin
      `,
      present: words`
        abandonan la sala, acaba(|n), bajan el telón, cae el telón, cierra(|n), clausura(|n), concluye(|n), culmina(|n),
        da por concluida, dan por cerrada, dan por concluida(|s), dan por terminada(|s), echan el cierre, finaliza(|n),
        hacen las maletas, levantan la sesión, llega(|n) a su fin, no dan frutos, ponen (el broche|fin a la ronda),
        pone(|n) punto final, regresan a casa, salen de la sala, sale(|n) de la reunión, se cierra(|n), se despiden,
        se levantan sin, se separan, termina(|n), toca(|n) a su fin
      `,
      noun: words`
        fin(|al) de (la reunión|la ronda|las conversaciones|las negociaciones), conclusión de,
        fin del (diálogo|encuentro), fin de la (cumbre|sesión), cierre de (la cumbre|la reunión|la ronda|
        las conversaciones|las negociaciones), clausura (de|del), término de (las|la ronda), al término de,
        tras el cierre de, a la salida de, balance de la ronda, última jornada de
      `,
    },
    postpone: {
      future: words`
        aplazará(|n), se aplazará(|n), se pospondrá(|n), pospondrá(|n), será aplazad(a|o), serán (aplazadas|pospuestas),
        será pospuesta, se retrasará(|n), postergará(|n), retrasarán, será reprogramada
      `,
      past: words`
        aplaz(ó|ada|ado|adas|ados|aron), (fue|ha sido) aplazad(a|o), cancel(ó|ada|ado|adas|ados|aron),
        deberá(|n) esperar, demora(da|das|ron), desconvoc(ó|ada|ado|aron), diferid(a|o|as), difirieron,
        fue pospuest(a|o), fueron aplazad(as|os), fueron (canceladas|pospuestas|postergadas), ha sido pospuesta,
        habrá que esperar, han sido (aplazadas|canceladas|pospuestas), (|se) (ha|han) aplazado,
        (en el aire|en pausa|en suspenso|fue suspendida|fueron suspendidas|han suspendido|no se reanudarán) hasta,
        no arrancará(|n), no comenzará(|n), no habrá (conversaciones|cumbre|encuentro|negociaciones|reunión|ronda),
        no se celebrará(|n), no se reunirán (el|como|este), no se reunirá(|n) hasta, no se sentarán,
        no se verán (el|como|este|hasta), no tendrá(|n) lugar, pospuest(a|o|as|os),
        (ha|han) (cancelado|pospuesto|postergado|retrasado), pospusieron, pospuso, posterg(ó|ada|ado|adas|aron),
        (fue|ha sido) (cancelada|postergada|reprogramada|retrasada), queda (aplazada|pospuesta),
        quedan (aplazadas|pospuestas), reprogram(ó|ada|ado|adas|aron), retras(ó|ada|ado|adas|aron), suspendida la (ronda|reunión), suspendid(a|as|os) hasta, tendrá(|n) que esperar,
      dejaron para, dejó para, quedó para, quedaron para`,
      present: words`
        aplaza(|n), pospone(|n), cancela(|n), posterga(|n), retrasa(|n), reprograma(|n), difiere(|n), demoran,
        desconvoca(|n), cambia(|n) la fecha, se retrasa(|n), se posterga(|n), se pospone(|n), se cancela(|n), se aplaza(|n), se demora(|n),
        se difiere(|n), esperará(|n), acuerdan (aplazar|posponer|postergar|retrasar), decide(|n) (aplazar|posponer),
        acordaron (aplazar|posponer), decidieron (aplazar|posponer), pactan aplazar, optan por aplazar,
        se dan más tiempo, suspende(|n) hasta,
      deja para, dejan para, queda para, quedan para`,
      noun: words`
        aplazamiento, cancelación, suspensión (de la reunión|de la ronda|del encuentro), postergación,
        retraso de (la reunión|la ronda|las), demora en la, prórroga de la reunión, reprogramación, cambio de fecha
      `,
    },
    agree: {
      past: words`
        aceptaron, acord(ó|aron), acuerdo (cerrado|logrado), adoptaron, alcanz(ó|aron),
        alto el fuego (pactado|acordado), aprobaron, callaron las armas, canjearon prisioneros, cerr(ó|aron) un acuerdo,
        concertaron, consensua(do|ron), convinieron, decidieron, dieron (el sí|el visto bueno|luz verde),
        encontraron una solución, enterraron el hacha, (ha|han) (acordado|entrado en vigor|llegado a un acuerdo|
        logrado un acuerdo|rubricado), entró en vigor, estamparon, estrecharon la mano, firm(ó|ada|ado|adas|aron),
        (ha|han|acuerdo) (alcanzado|firmado|sellado), fue alcanzado, fue firmad(a|o), fue sellado, fueron firmados,
        ha sido alcanzado, ha sido firmad(a|o), hallaron una solución, han aceptado, han adoptado, han aprobado,
        han consensuado, han convenido, han decidido, han hecho las paces, han pactado, han ratificado, han resuelto,
        han suscrito, han zanjado, hicieron las paces, intercambiaron prisioneros, lleg(ó|aron) a un acuerdo,
        logr(ó|an|aron) un acuerdo, normalizaron, pact(ó|ada|ado|aron),
        pusieron fin (a la guerra|a su disputa|al conflicto), ratific(ó|aron), refrendaron,
        restablecieron (|sus) relaciones, rubric(ó|ado|aron), se comprometieron a, se dieron la mano, se firm(ó|aron),
        se pusieron de acuerdo, se reconciliaron, se silenciaron las armas, sell(ó|ado|aron), sellaron la paz,
        (limaron|superaron) sus diferencias, suscribi(ó|eron), suscrito, tregua (firmada|pactada|acordada),
        (alcanzado|concluyeron|han cerrado|han concluido) un acuerdo, zanja(da|ron)
      `,
      present: words`
        aceptan, acuerda(|n), (cierran|cierran el|concluyen un|se ponen de|sellan un) acuerdo, adoptan,
        alcanzan (acuerdo|un acuerdo), alcanza(|n), aprueban, callan las armas, canjean prisioneros,
        cierra(|n) un acuerdo, consensúan, convienen, dan el (sí|visto bueno), dan luz verde, deciden,
        encuentran una solución, entierran el hacha, entra(|n) en vigor, firma(|n), hacen las paces,
        hallan una solución, intercambian prisioneros, llegan a (acuerdo|un acuerdo|un entendimiento|un pacto),
        logran (|acuerdo|un acuerdo), normalizan, pacta(|n), ponen fin (a la guerra|a su disputa|al conflicto),
        ratifica(|n), refrendan, restablecen (|sus) relaciones, resuelven su disputa, rubrica(|n), se comprometen a,
        se dan la mano, se reconcilian, sellan (la paz|un pacto), sella(|n), superan sus diferencias, suscribe(|n),
        zanjan
      `,
      future: words`
        firmará(|n), acordará(|n), pactarán, alcanzarán, sellarán, suscribirá(|n), se firmará, cerrarán un acuerdo,
        (planean|prevén|se disponen a|va a|van a) firmar, firma (inminente|prevista), ratificarán, rubricarán,
        será firmad(a|o), se suscribirá, se rubricará
      `,
      infinitive: words`
        firmar(|se), alcanzar, acordar, pactar, sellar, suscribir, (cerrar|lograr|llegar a) un acuerdo, rubricar,
        ratificar, zanjar, consensuar, hacer las paces, normalizar
      `,
      noun: words`
        firma (de|del), acuerdo (de alto el fuego|de canje|de paz entre|de última hora|en torno|entre|histórico|
        in extremis|para crear|para el|para establecer|para la|para un|para una|por el que|sobre), rúbrica de,
        ratificación de, pacto (para|entre|sobre), (alto el fuego|fin del conflicto|tregua) entre, fumata blanca,
        entendimiento (entre|sobre), luz verde conjunta, compromiso mutuo, entrada en vigor (de|del)
      `,
    },
    announce: {
      past: words`
        anunci(ó|aron), crea(da|do|ron), estableci(ó|eron), emiti(ó|eron), creó, han establecido, pusieron en marcha,
        publicaron, difundieron, declararon, instauraron, instituyeron, decretaron, proclamaron, hicieron público,
        han difundido, (ha|han) (anunciado|creado|emitido|publicado|puesto en marcha), fue cread(a|o),
        ha sido cread(a|o), quedó establecid(a|o)
      `,
      present: words`
        anuncia(|n), crea(|n), establece(|n), emite(|n), ponen en marcha, publican, difunde(|n), declaran, instaura(|n),
        decretan, proclaman, instituyen, hacen público, activan, dan vida a, acuerdan (crear|establecer)
      `,
      future: words`crearán, anunciará(|n), establecerán, pondrán en marcha, emitirán, instaurarán, publicarán`,
      noun: words`creación de, puesta en marcha de, anuncio (de|del acuerdo), establecimiento de, instauración de`,
      infinitive: ['crear', 'establecer', 'poner en marcha', 'anunciar', 'instaurar'],
    },
    break: {
      past: words`
        abandonaron la mesa, acab(ó|aron) (en fracaso|en nada|mal), atascadas, bloquead(o|as|os), cayeron en saco roto,
        chocaron, chocó con, colaps(ó|aron), congel(ó|adas|ados|aron), (ha|han) (colapsado|congelado|encallado|
        fracasado|interrumpido|roto|suspendido), cortó los contactos, descarril(ó|aron), diálogo roto, dieron al traste,
        dinamit(ó|aron), dio al traste, empantanadas, en dique seco, en pausa, en suspenso, en punto muerto, en un callejón sin salida,
        en vía muerta, encall(ó|adas|aron), entraron en vía muerta, estancad(a|o|as|os), fallidas, fracas(ó|aron),
        fue suspendido, fueron (canceladas definitivamente|interrumpidas|suspendidas), ha sido suspendido, han chocado,
        han descarrilado, han naufragado, han paralizado, han sido (interrumpidas|suspendidas), interrumpid(o|as|os),
        interrumpi(ó|eron), naufrag(ó|aron), paraliz(ó|ado|adas|ados|aron), (han saltado|volaron|voló) por los aires,
        quedaron en (agua de borrajas|punto muerto), qued(ó|aron) en nada, queda(n|ron) suspendidas, rompi(ó|eron),
        (|conversaciones|negociaciones) rotas, rotos, salt(ó|aron) por los aires,
        se acabaron las (conversaciones|negociaciones), se acabó el diálogo, se atascaron, se bloquearon,
        se derrumb(ó|aron), se desmoron(ó|aron), se desplomaron, se empantanaron, se encallaron, se enquistaron,
        se estanc(ó|aron), se estrell(ó|aron), se frustraron, se (fue|fueron|han ido) a pique,
        se han (derrumbado|desmoronado|hundido), se (ha|han) (estancado|roto), se hundi(ó|eron),
        se levant(ó|aron) de la mesa, se malogr(ó|aron), se quebr(ó|aron), se rompi(ó|eron), se toparon con,
        se topó con, se truncaron, se (han venido|vinieron|vino) abajo, suspendid(as|os), suspendi(ó|eron),
        termin(ó|aron) (en fracaso|mal), toparon, torpede(ó|aron), tropezaron, tropezó con
      `,
      present: words`
        abandonan la mesa, acaban mal, acaba(|n) en (nada|fracaso), choca con, chocan, colapsa(|n), congela(|n),
        corta(|n) el diálogo, da por rot(o|as), dan por rot(o|as), descarrila(|n), dinamita(|n), encalla(|n),
        entierra(|n) el diálogo, entran en punto muerto, entra(|n) en vía muerta, fracasa(|n), interrumpe(|n),
        naufraga(|n), paraliza(|n), (da|dan) (al traste|por fracasadas|por muerto), queda(|n) en nada, rompe(|n),
        salta(|n) por los aires, se atasca(|n), se bloquea(|n), se derrumba(|n), se desmorona(|n), se desploman,
        se empantanan, se enquistan, se estanca(|n), se estrellan, se frustran, se hunde(|n), se malogra(|n),
        se paraliza(|n), se quiebran, se rompe(|n), se topan con, se truncan, se viene(|n) abajo, suspende(|n),
        terminan mal, termina(|n) en fracaso, topan con, torpedea(|n), tropiezan, van a la deriva,
        vuela(|n) por los aires
      `,
      noun: words`
        fracaso (|de), estancamiento, bloqueo, punto muerto, callejón sin salida, ruptura (|de), atasco, parálisis,
        colapso, suspensión (del|de las), impasse, derrumbe de, hundimiento de, naufragio, descarrilamiento de,
        interrupción (de|del), paralización de, congelación de, vía muerta, portazo, diálogo de sordos
      `,
    },
  },
  bothSides: words`
    (|las|ambas|las dos) partes, ambos (bandos|gobiernos|países), los dos (bandos|países), bandos, delegaciones,
    ambas delegaciones, dos países, vecinos, rivales, enemigos, negociadores, homólogo(|s), ministros, líderes,
    gobierno, rebeldes, generales, cara a cara, frente a frente
  `,
  foes: words`
    (|las|los) (partes|bandos|facciones|generales) (en conflicto|en guerra|enfrentados|enfrentadas|rivales|beligerantes), ambas partes,
    (ambos|los dos) bandos, las dos partes, beligerantes, facciones
  `,
  counterpart: words`con la (otra parte|contraparte|parte contraria)`,
  cues: {
    oneSided: words`unilateral, unilateralmente, de forma unilateral`,
    lapsed: words`
      estaba previst(a|o), estaban previst(as|os), tenía(|n) previsto, debía(|n) (haber|haberse), iba a haber,
      iba(|n) a haberse, tendría que haber, debería(|n) haber
    `,
    otherField: words`
      cámara de comercio, empresarios, comerciantes, fútbol, copa, final, liga, torneo, partido, amistoso, festival,
      estudiantes, deportistas
    `,
    phone: words`por teléfono, (|conversación|llamada) telefónica, videollamada, telefónicamente`,
    again: words`de nuevo, otra vez, nuevamente, (otra|nueva|próxima) ronda, próximo encuentro, próxima reunión`,
    which: words`quien(|es), cuyo, cuya`,
    during: words`durante, al margen (de|del), en el marco de`,
    aheadOf: words`antes (de|del), en vísperas (de|del), de cara a, previo a, previamente a`,
    judgement: words`
      alentador, alentadora(|s), ambiente cordial, áspera(|s), avances significativos, buen clima,
      clima (constructivo|de confianza), constructiv(a|o|as), cordial(|es), difíciles, franca(|s), fructífera(|s),
      intens(a|o|as), paso adelante, paso en la dirección correcta, positiva(|s), primer paso, productiv(a|o|as),
      prometedora(|s), provechos(a|o|as), respetuos(a|o|as), ríspidas, satisfactoria(|s), sincera(|s), sustancial(|es),
      sustanciosas, un paso adelante, útil(|es)
    `,
    fruitless: words`
      (ningún|no hay|sin un|no hubo) acuerdo, (apenas|escasos|no hay|no hubo|pocos|sin grandes) avances,
      con las manos vacías, escasos resultados, magro resultado, nada concreto, ni acuerdo ni,
      ningún (avance|resultado), ninguna conclusión, no alcanza(n|ron) un acuerdo, no hay fumata blanca,
      no llega(n|ron) a un acuerdo, no logra(n|ron) un acuerdo, sin acercamiento, sin acercar posturas, sin acuerdo(|s),
      sin anuncio(|s), sin avances (concretos|significativos|sustanciales), sin avance(|s), sin compromisos,
      sin comunicado (|conjunto), sin concesiones, sin consenso, sin declaración (|conjunta), sin documento,
      sin entendimiento, sin éxito, sin firma, sin firmar, sin frutos, sin fumata blanca, sin humo blanco,
      sin nada concreto, sin progresos, sin resultados concretos, sin resultado(|s), sin texto
    `,
    leaves: ['abandona', 'abandonan', 'abandonó', 'abandonaron', 'deja', 'dejan'],
    backdrop: words`
      mientras, cuando, en medio (de|del), en plen(a|o), con el trasfondo de, en un contexto de, a medida que, en tanto
    `,
    talks: words`
      a la mesa, acercamiento, acuerdo*, alto el fuego, armisticio, cara a cara, comunicado conjunto, cónclave,
      contacto directo, contactos, conversaciones, conversa(n|rán|ron), cumbre, (canje|intercambio) de prisioneros,
      declaración conjunta, deliberaciones, desescalada, dialoga(n|rán|ron), diálogo(|s), diplomacia, diplomátic*,
      distensión, encuentro*, entendimiento, entrevist*, firman, firmar, frente a frente, hacha de guerra, hoja de ruta,
      (hacen|hacer|hicieron) las paces, mecanismo, mediaci*, mediador*, ciclo de (diálogo|diálogos|conversaciones|negociaciones), mesa de diálogo(|s), mesa de negociaci(ón|ones),
      mesa redonda, negocia*, negociaci*, negociador*, normalización, pactan, pacto, paz, pláticas, prorrogan,
      reconciliación, reuni(ón|ones), rompen el hielo, rompieron el hielo, ronda, se entrevistar(án|on),
      se reuni(ó|eron), se sentarán, se verán, sesión, tratativas, tregua
    `,
    future: words`
      va a, van a, prevé(|n), previst(a|o|as|os), planea(|n), debe(|n), próxim(a|o), se espera que, está previsto,
      están previstas, tiene(|n) previsto, prevé que, se prepara(|n) para, se dispone(|n) a, deberán, debería(|n)
    `,
    coming: words`
      mañana, esta noche, la próxima semana, próximos días, este lunes por la noche, en los próximos días,
      en las próximas horas, más tarde, próxima semana, la semana (entrante|que viene), pasado mañana,
      a partir del lunes, el (lunes|martes|miércoles|jueves|viernes) próximo, próximo (domingo|lunes|martes|miércoles|
      jueves|viernes|sábado), semana entrante, dentro de (dos semanas|una semana)
    `,
    vague: ['pronto', 'próximamente', 'en breve', 'en los próximos meses', 'el próximo mes', 'dentro de poco'],
    habitual: words`
      en las últimas semanas, recientemente, en los últimos meses, regularmente, periódic*, desde hace meses, a diario
    `,
    now: ['hoy', 'ahora'],
    wish: words`
      abiert(a|o) a, aboga(|n) por, anima a, ansía, apuesta(|n) por, aspira(|n) a, busca(|n), buscará, condiciona(|n),
      confía en, desea(|n), desearía, dispuest(a|o|os), espera(|n) (|que), está abiert(a|o) a, está dispuesto a,
      están (abiertos a|dispuestos), exhorta(|n), exige(|n), insiste(|n) en, inst(a|ó|an), intenta(|n), invita,
      llamamiento a, llam(a|ó|an) a, ofrece(|n), ofreció, pide(|n), pidi(ó|eron), plantea(|n), presiona(|n),
      pretende(|n), propone(|n), quiere que, quiere(|n), quisiera, rechaza(|n), reclama, recomienda,
      se muestra dispuesto, se muestran dispuestos, solicita(|n), sugiere(|n), urge a, urgen,
      (ayudar|ayudará|ayudarán) a,
      reza por, reza para, rezan por, ora por, sueña con
    `,
    maybe: words`
      podría(|n), posible(|s), si, quizá(|s), podrá, puede(|n), eventual(|es), probable, tal vez, habría(|n), sería(|n),
      sin fecha, pudiera, posiblemente, no descarta(|n), eventualmente, hipotétic(a|o),
      (encantaría|gustaría|quisiera|desea|espera|quiere|ojalá) ver, ojalá, me encantaría
    `,
    nearDeal: words`
      a falta de, a las puertas de, a punto de, a un paso de, acuerdo (cercano|posible), al borde de, aún no han,
      aún sin acuerdo, avanza, avanzan hacia, borrador, cada vez más cerca, casi, cerca de, demasiado pronto,
      en principio, fase final, hacia un, inminente, perfilan, por ciento, prematuro, progresos hacia, próximo acuerdo,
      próximo(|s) a, rumbo a, se acerca(|n) a, todavía no han, trabajan (en|para), ultima(|n), últimos flecos
    `,
    negation: ['no', 'sin', 'ni', 'nunca', 'tampoco', 'ningún', 'ninguna', 'descarta', 'descartan'],
    denial: words`niega(|n), desmiente(|n), negó, negaron, desminti(ó|eron), ha negado, han negado, fals(o|as)`,
    retrospect: words`tras, después (|de), desde, anterior(|es), pese, luego de, desde que, previa, pasad(a|o)`,
    goesOn: words`continúan, siguen, no se han roto, no están rotas, sigue abierto, siguen abiert(as|os)`,
    deliverable: words`
      (acuerdo de alto el|alto al|alto el|cese al|cese el) fuego, tregua, mecanismo (|conjunto|de coordinación|
      de supervisión|de verificación), célula (|conjunta|de coordinación), grupo de trabajo, hoja de ruta,
      comité conjunto, línea directa, canal de comunicación, zona (de amortiguación|desmilitarizada|tampón),
      intercambio de (cuerpos|inteligencia|presos|prisioneros), compartir inteligencia,
      (cesar las|cese de|cese de las) hostilidades, (canje de|canjear|intercambiar|liberación de|liberar) prisioneros,
      canje de presos, liberación de rehenes, (retirada de|retirar|retiro de) tropas,
      (demarcación de|reabrir|reapertura de) la frontera, corredor humanitario, acuerdo (marco|de paz),
      comisión conjunta, calendario, no agresión, garantías de seguridad
    `,
    document: words`declaración (conjunta|de principios|trilateral), comunicado (conjunto|trilateral)`,
    pact: ['acuerdo', 'pacto', 'tratado', 'entendimiento', 'acuerdos', 'convenio', 'memorando', 'protocolo'],
    soft: words`
      (en|sobre) (|los |unos )principios, principios (rectores|básicos|generales),
      continuar (|el diálogo|las conversaciones), seguir (|dialogando|hablando|negociando), nuevas reuniones, acelerar,
      una desescalada, reanudar, de seguir, (otra|nueva|próxima) ronda, volver a (verse|la mesa|reunirse),
      a reunirse de nuevo, rebajar la tensión, reducir la tensión, proseguir, mantener (abiertos|el diálogo),
      (más|nuevas) conversaciones, nuevo encuentro, nueva reunión, otra reunión, intensificar, una agenda,
      sobre la agenda
    `,
    relay: ['según', 'informó', 'informa', 'dijo a', 'reporta', 'de acuerdo con', 'revela', 'recoge', 'citando'],
    speech: words`
      dice, dijo, según, afirm(a|ó), anunci(a|ó), informó, asegur(a|ó), declar(a|ó), fuente(|s), confirm(a|ó), reveló,
      advierte
    `,
    topic: words`
      para (|abordar|discutir|hablar de), sobre, tras, por, en torno, acerca de, después de, antes de, durante, contra,
      ante
    `,
    with: ['con', 'junto a'],
    and: ['y', 'e', 'con'],
    between: ['entre'],
    locative: ['en', 'a', 'desde'],
    round: ['ronda', 'reunión', 'encuentro', 'negociaciones', 'sesión', 'rondas', 'conversaciones'],
    analysis: words`
      a un año de, análisis (|de), anatomía de, aniversario, balance de un año, claves (|de), crónica, cronología,
      editorial, en cifras, en fotos, entresijos, entrevista, expertos, explicado, hemeroteca, historia de, las claves,
      lecciones, lo que se sabe, opinión, perspectiva, podcast, qué sabemos, qué se sabe, radiografía, reportaje,
      todo lo que, tribuna, un año después
    `,
    question: words`por qué, cómo, qué, quién, cuándo, qué significa, cuál`,
    live: ['en vivo', 'en directo', 'última hora'],
    violence: words`
      ataque*, bombarde*, muertos, tropas, soldados, incursi(ón|ones), mata*, ataca*, drones, ofensiva, asesin*,
      fuerzas, bombardeo*, redada, disparos, tiroteo*, explosi*, misil*, combates, choques armados, enfrentamientos,
      heridos, detenid*
    `,
    envoys: words`
      delegaci(ón|ones), ministro(|s), canciller(|es), embajador, enviado(|s), responsables, negociador(|es),
      jefe de la inteligencia, altos cargos, funcionarios, delegados, representantes, ministros de exteriores,
      negociadora, mediadores, equipos (|negociadores), jefe negociador
    `,
    joint: ['conjunta', 'conjunto', 'trilateral'],
    paper: ['declaración', 'comunicado'],
    afterwards: words`tras, después de, al término de, al cabo de`,
    invites: words`invita(|n), invitó, convoca(|n), convocó`,
    verdict: words`
      (es|sería|fue) (normal|natural|lamentable|un error|previsible|comprensible), no (beneficia|conviene) a nadie, no es ninguna sorpresa
    `,
    reaction: words`
      condena(|n), celebra el, saluda(|n), aplaude, critica(|n), rechaza, elogia, protesta(|s), denuncia, viola(|n),
      acusa(|n), incumple
    `,
    duration: words`
      (2|3|4|5|6|7|8|9|10|11|12|dos|diez|ocho|seis|siete|varias) horas, tres (días de|horas|jornadas de),
      cuatro (horas|días de), cinco (horas|días de), (|14|15|16|18|20|catorce|dieciséis|doce|nueve|once|veinte) horas
      de, maratón, dos días de, horas y media de, una jornada de, dos jornadas de, maratoniana(|s), maratónica(|s)
    `,
    harms: words`amenaza(|n), socava(|n), pone(|n) en peligro, pese a, a pesar de, compromete, complica`,
    longAgo: words`
      el año pasado, el mes pasado, hace meses, hace semanas, el verano pasado, el otoño pasado,
      hace (|1|2|3|4|5|6|7)(0|1|2|3|4|5|6|7|8|9) años, hace medio siglo, hace un cuarto de siglo,
      hace (veinte|treinta|cuarenta|cincuenta) años, hace décadas, hace una década
    `,
    gathering: words`
      consejo de seguridad, consejo, consejo de derechos humanos, asamblea, asamblea general, asamblea popular, parlamento, comisión, subcomisión, comité, comité ejecutivo, gabinete, gabinete de seguridad, congreso, senado, federación, liga árabe, junta, junta de gobernadores, consejo de ministros, fifa, uefa, interpol, otan, iata, oiea, opaq, opep, unesco, fmi, banco mundial`,
    ownBody: ['gabinete', 'parlamento', 'asesores'],
    feared: ['riesgo de', 'advierte de', 'advierten de', 'teme', 'temen', 'evitar', 'amenaza con', 'peligro de'],
    foretells: words`
      pronostica, pronostican, predice, predicen, vaticina, vaticinan, augura, auguran, abocad(o|a|os|as) al
    `,
    agenda: ['en la agenda', 'sobre la mesa'],
    sitting: words`día, jornada`,
    until: words`
      hasta el (domingo|lunes|martes|miércoles|jueves|viernes|sábado),
      hasta (la próxima semana|la semana que viene|mañana), durante (dos días|una semana), por dos días, por una semana
    `,
    story: words`
      novela, novelas, (una|la|nueva|en una|en la) serie (de televisión|imagina|en la que|donde),
      serie (de televisión|de ficción|televisiva|imagina), nueva serie, miniserie, telenovela,
      (una|la|nueva|en una|en la) película, película (imagina|en la que|donde), obra de teatro, cómic, historieta,
      thriller, comedia, sketch, dibujos animados, ucronía, el día (en que|que), videojuego
    `,
    averted: words`
      evitad(o|a|os|as), impedid(o|a|os|as), conjurad(o|a|os|as), se evita, se evitó
    `,
    takenBack: words`
      montaje, (noticia|información) falsa, falsa (noticia|información), es falso, por error, simulacro, satíric(o|a), sátira,
      bulo, hackead(o|a), pirateada, carece de fundamento, nunca hubo
    `,
    nor: words`
      ni
    `,
    label: words`
      bulo, deepfake, del archivo, desclasificad(o|a|os|as), efeméride(|s), encuesta, fake, fals(o|a|os|as), ficción,
      hace (|1|2|3|4|5|6|7)(0|1|2|3|4|5|6|7|8|9) años, hoy en la historia, inocentada, parodia, sátira, sondeo,
      (tal|un) día como hoy,
      rumor(|es), sin verificar, no verificad(o|a|os|as), el mundo today
    `,
    outsiders: words`
      abogados, académicos, activistas, aerolíneas, agricultores, alcaldes, artistas, aseguradoras, atletas,
      ayuntamientos, bancos, blogueros, campesinos, cantantes, científicos, clérigos, clubes, coalición, compañías,
      deportistas, economistas, empresas, escritores, estudiantes,
      ex (diplomáticos|embajadores|funcionarios|generales|ministros|negociadores), exdiplomáticos, exembajadores,
      exfuncionarios, exgenerales, exministros, exnegociadores, federaciones, futbolistas, historiadores, hospitales,
      imames, imanes, intelectuales, investigadores, juez, médicos, músicos, navieras, obispos, oenegés, ong,
      organizaciones humanitarias, pandillas, parejas, partidos, patronal, periodistas, pescadores, pintores,
      profesores, rabinos, sacerdotes, sindicato(|s), sociedad civil, think tanks, tribunal, universidades,
      universitarios,
      tribus, clanes, ancianos, jeques, jeques drusos, drusos, druso, notables, kurdos, kurdo, beduinos, colonos`,
    offer: words`
      propuesta(|s), oferta(|s), borrador de acuerdo, proyecto de resolución, plan, ultimátum, petición, exigencias,
      demandas, enmienda, moción, idea, solicitud
    `,
    commentator: words`
      analista(|s), expert(a|o), historiador, historiadora, politólog(a|o), especialista, exministro, ex ministro,
      exembajador, excanciller
    `,
    inForce: words`
      en virtud (de|de la|de los|del|de un), en el marco (de|de la|de los|del|de un), como parte (de|de la|del|de un),
      conforme (a|a la|al), en cumplimiento (de|de la|del), al amparo (de|de la|del), en violación (de|de la|del),
      (sigue|siguen|está|están) (comprometido|comprometida|comprometidos) con (|el|la)
    `,
    occasion: words`
      visita(|s), viaje, gira, elecciones, elección, votación, referéndum, debate(|s), audiencia, comparecencia, juicio
    `,
    lesser: words`
      (|en )(estudiar|considerar|examinar|negociar|aplazar|posponer|rechazar|evaluar|analizar|discutir|discrepar),
      (en|sobre) (nada|casi todo|poco|la mayoría de los puntos)
    `,
    goBetween: words`(un|al|en un|sobre un|sobre el|un nuevo) mediador`,
    awaits: words`a la espera de, espera a, aguarda(|n)`,
    contrast: words`pero, aunque, sin embargo`,
    condition: words`si, a menos que, sin acuerdo, a falta de acuerdo, una vez que, en cuanto`,
    overcomes: words`
      super(ar|a|an|ó|aron|ado|ada|ados), salvar, destrab(ar|an|ó|ado), desbloque(ar|an|ó|ado), resolv(er|ió|ieron), resuelto, evitar, evit(a|an|ó), (salir|salen|salió|salida) (de|del), poner fin (a|al)
    `,
  },
  months: rows`
    enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre, setiembre; octubre; noviembre; diciembre
  `,
  weekdays: rows`domingo; lunes; martes; miércoles; jueves; viernes; sábado`,
  days: numbered`-1: ayer; 0: hoy, esta noche; 1: mañana`,
  weeks: numbered`-1: semana pasada; 0: esta semana; 1: próxima semana`,
  next: words`próximo, próxima, que viene`,
  dayArticles: ['el'],
  ordinals: rows`primera, primer; segunda, segundo; tercera, tercer; cuarta, cuarto; quinta, quinto`,
  complementizers: ['que'],
} satisfies LanguageTable as LanguageTable;
