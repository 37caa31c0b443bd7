import type { LanguageTable } from './table.ts';
import { words } from './words.ts';

/** Portuguese: a light table. */
export const pt = {
  language: 'pt',
  script: 'latin',
  functionWords: words`
    o, os, as, do, da, dos, em, no, na, com, uma, para, após, segundo, entre, ao, não, e, de, a, que, um, se, por, à,
    ser, foi
  `,
  governorReach: 4,
  light: words`
    realizam, realizaram, realizou, realizarão, realizará, mantêm, manteve, mantiveram, acolhe, acolheu, acolherá,
    sediam, sedia, sediará, participam, participaram, participou, alcançaram, alcançou, alcançam, fecham, fechou,
    fecharam, fecha, selam, selaram, decidem, decidiram, aceitam, aceitaram, conduziram, conduzir, levaram a cabo,
    foi realizada, foram realizadas, foi realizado, se realizou, se realizaram, em andamento, está em andamento,
    estão em andamento, decorre hoje, decorrem hoje, prosseguem hoje, continuam hoje, está marcada para,
    está marcado para, estão marcadas para, está agendada para, está agendado para, estão agendadas para,
    estão previstas para, está prevista para, marcadas para, marcados para, agendadas para, agendado para,
    agendada para, fixada para, fixado para, viajará para, viajarão para, partirão para, rumam a, rumará a,
    deslocam-se a, desloca-se a, vai sediar, vão sediar, será sede, próxima paragem, próxima parada, debateram,
    debatem, deliberaram, deliberam, adotaram, adoptaram, adotam, adoptam, realiza-se hoje, realizam-se hoje,
    fecharão, firma, firmou, confirmam presença, confirma presença, são esperados em, são esperadas em, esperados em,
    esperadas em, é esperado em, enviará uma delegação, enviarão delegações
  `,
  inside: words`
    finalmente, enfim, já, também, de novo, novamente, outra vez, mais uma vez, oficialmente, formalmente,
    definitivamente, bruscamente, abruptamente, brevemente, discretamente, secretamente, em segredo, conjuntamente,
    mutuamente, longamente, diretamente, por unanimidade, temporariamente, provisoriamente, publicamente, hoje, ontem
  `,
  forms: {
    extend: {
      noun: words`
        prorrogação, prolongamento do, extensão do, extensão da, prolongamento da, renovação da, alargamento da trégua
      `,
      infinitive: words`
        prorrogar, prolongar, estender, renovar
      `,
      present: words`
        prorrogam, prorroga, prolongam, prolonga, estendem, estende, renovam, alargam, renova, acordam prorrogar,
        acordam prolongar, concordam em prorrogar, concordam em estender, decidem prorrogar
      `,
      past: words`
        prorrogaram, prorrogou, prolongaram, prolongou, estenderam, estendeu, renovaram, prorrogada, prorrogado,
        alargaram, foi prorrogada, foi prorrogado, foi estendida, foi prolongada, alargou, estendida, estendido,
        prolongada, prolongado, renovou, renovada
      `,
    },
    quit: {
      present: words`
        abandona, abandonam, retira-se de, retira-se das, se retira de, se retira das, se retiram das, retiram-se das,
        chama de volta, bate com a porta, boicota, deixa a mesa, retira-se do, se retira do, retiram-se do,
        se retiram do, retira os seus, retira seus, retira a sua delegação, retira sua delegação, retiram os seus,
        deixa as negociações, deixam a mesa, batem com a porta, bate a porta, batem a porta, atira a toalha,
        joga a toalha, jogam a toalha, põe fim às, põe fim ao diálogo, põem fim às, dá por terminadas as,
        fecha a porta às, fecha a porta ao, denuncia o acordo, rasga o acordo, rompe o acordo, rompe a trégua,
        renuncia às, desiste das, desistem das, chama os seus negociadores, chama seus negociadores, boicotam,
        não participará, não participarão, não voltará à mesa
      `,
      past: words`
        abandonou, abandonaram, retirou-se de, retirou-se das, se retirou de, se retirou das, retiraram-se das,
        se retiraram das, retirou a sua delegação, retirou sua delegação, chamou de volta, bateu com a porta,
        boicotou, deixou a mesa, retirou-se do, se retirou do, retiraram-se do, se retiraram do, retirou-se da mesa,
        retirou os seus negociadores, retirou seus negociadores, retiraram os seus, retiraram seus, abandonou a mesa,
        deixou as negociações, deixaram a mesa, bateram com a porta, bateu a porta, bateram a porta, atirou a toalha,
        jogou a toalha, jogaram a toalha, pôs fim às, pôs fim ao diálogo, puseram fim às, deu por terminadas as,
        fechou a porta às, fechou a porta ao, denunciou o acordo, rasgou o acordo, rompeu o acordo, rompeu a trégua,
        renunciou às, desistiu das, desistiu do diálogo, chamou os seus negociadores, chamou seus negociadores,
        boicotaram
      `,
    },
    meet: {
      past: words`
        reuniu-se, reuniram-se, se reuniram, se reuniu, encontrou-se, encontraram-se, se encontraram, se encontrou,
        realizaram, realizou, discutiram, dialogaram, participaram, manteve, mantiveram, teve lugar, têm-se reunido,
        houve reunião, realizou-se, realizaram-se, tiveram lugar, negociaram, conversaram, acolheu, participou,
        avistaram-se, sentaram-se, durou, duraram, trocaram impressões, tiveram uma reunião, estiveram reunidos,
        estiveram reunidas, sentaram-se à mesa, se sentaram à mesa, houve conversações, mantiveram conversações,
        estiveram frente a frente, estiveram cara a cara, avistou-se, se avistaram, viram-se, se viram, debateram,
        deliberaram, parlamentaram, tiveram um encontro, tiveram conversações, teve um encontro,
        mantiveram um encontro, mantiveram uma reunião, mantiveram conversas, realizaram uma reunião,
        realizaram uma ronda, realizaram uma rodada, conduziram, levaram a cabo, foi realizada, foram realizadas,
        foi realizado, se realizou, se realizaram, jantaram, almoçaram, voltaram a reunir-se, voltaram a se reunir,
        voltaram a encontrar-se, voltaram a se encontrar, quebraram o gelo, trocaram propostas,
        se sentaram frente a frente, estiveram à mesma mesa
      `,
      present: words`
        reúnem-se, se reúnem, reúne-se, encontram-se, se encontra com, realizam, discutem, dialogam, recebe, se reúne,
        encontra-se com, reúnem, realiza, negociam, conversam, acolhe, sediam, sedia, mantêm, mantêm conversações,
        sentam-se, se sentam à mesa, se sentam frente a frente, avistam-se, voltam a encontrar-se,
        voltam a se encontrar, voltam a se ver, debatem, deliberam, quebram o gelo, mantêm um encontro,
        mantêm uma reunião, trocam propostas, veem-se
      `,
      progressive: words`
        estão reunidos, participam, decorre, decorrem, em curso, participa em, participam em, está em curso,
        estão em curso, decorrem em, decorre em, estão a negociar, estão negociando, se reúnem hoje, estão reunidas,
        já estão reunidos, já estão reunidas, encontram-se reunidos, encontram-se reunidas, estão sentados,
        estão sentadas, estão à mesa, estão frente a frente, estão cara a cara, estão a dialogar, estão dialogando,
        estão a discutir, estão discutindo, estão se reunindo, continuam reunidos, continuam reunidas,
        seguem reunidos, seguem reunidas, reunidos desde, reunidas desde, reunidos à porta fechada,
        reunidos a portas fechadas, reunidas a portas fechadas, reunidas à porta fechada, em plena reunião,
        em plena negociação, em andamento, está em andamento, estão em andamento, decorre hoje, decorrem hoje,
        negoceiam, negociam desde, negociam a portas fechadas, prosseguem hoje, continuam hoje, entram no segundo dia,
        entram no terceiro dia, entra no segundo dia, entraram no segundo dia, reúnem-se hoje, reúne-se hoje,
        encontram-se hoje, se encontram hoje, realiza-se hoje, realizam-se hoje
      `,
      future: words`
        vão se reunir, vão reunir-se, se reunirão, reunir-se-ão, terá lugar, vai acolher, realizarão, se encontrarão,
        reúne-se amanhã, vão encontrar-se, vão se encontrar, vai reunir-se, vai se reunir, se reunirá, reunir-se-á,
        se encontrará, terão lugar, realizará, vão realizar, realizar-se-á, decorrerá, decorrerão, acolherá, sediará,
        participarão, reunião prevista, encontro previsto, irão se reunir, irão reunir-se, vão sentar-se,
        vão se sentar, voltarão a reunir-se, voltarão a se reunir, voltam a reunir-se, voltam a se reunir,
        será palco de, marcam nova ronda, marcam nova rodada, marcam data, deve ocorrer, devem se reunir,
        devem reunir-se, ocorrerá, ocorrerão, se reúnem amanhã, reúnem-se amanhã, agendam, agendada, conversarão,
        negociarão, dialogarão, debaterão, receberá o seu homólogo, sentar-se-ão, se sentarão, sentam-se amanhã,
        voltam a encontrar-se a, voltam a encontrar-se em, voltarão a encontrar-se, voltarão a se encontrar,
        voltarão à mesa de, encontrar-se-ão, se verão, vão ver-se, vão dialogar, vão negociar, vai receber,
        têm encontro marcado, encontro marcado, reunião marcada, reunião agendada, encontro agendado, cimeira marcada,
        cimeira prevista, cúpula prevista, cúpula marcada, ronda marcada, ronda prevista, rodada marcada,
        rodada prevista, nova ronda marcada, negociações previstas, negociações marcadas, conversações previstas,
        conversações marcadas, diálogo previsto, sessão prevista, está marcada para, está marcado para,
        estão marcadas para, está agendada para, está agendado para, estão agendadas para, estão previstas para,
        está prevista para, marcadas para, marcados para, agendadas para, agendado para, agendada para, fixada para,
        fixado para, fixam data, data marcada, data fixada, data confirmada, já têm data, acertam data,
        acertam a data, acertaram data, confirmam a reunião, confirma a reunião, confirmam o encontro,
        confirma o encontro, confirmam presença, confirma presença, anuncia uma reunião, anuncia nova ronda,
        anuncia nova rodada, anunciam nova ronda, anunciam nova rodada, anuncia a retoma, anuncia a retomada,
        enviará uma delegação, enviarão delegações, vai enviar uma delegação, envia delegação a, viajará para,
        viajarão para, partirão para, rumam a, rumará a, deslocam-se a, desloca-se a, deslocar-se-á a,
        aceitam o convite, aceitam convite, aceita o convite, aceitaram o convite, vai sediar, vão sediar, será sede,
        receberá as delegações, receberá as negociações, receberá nova rodada, receberá nova ronda, convocados para,
        convocadas para, são esperados em, são esperadas em, esperados em, esperadas em, é esperado em,
        próxima paragem, próxima parada, preparam-se para negociar, preparam-se para reunir
      `,
      infinitive: words`
        reunir-se, se reunir, encontrar-se, se encontrar, realizar, participar, acolher, negociar, sentar-se,
        decorrer, realizar-se, discutir, dialogar, sediar, voltar a reunir-se, sentar à mesa, conversar, debater,
        avistar-se, ver-se, conduzir
      `,
      noun: words`
        reunião, reuniões, encontro, conversações, negociações, cimeira, cúpula, diálogo, ronda, rodada, conversas,
        sessão, encontros, contatos, rodadas, mesa redonda, plenário, minicimeira, conclave, mesa de negociação,
        mesa das negociações, rondas, tratativas
      `,
    },
    begin: {
      past: words`
        começaram, começou, retomaram, foram retomadas, iniciaram, arrancaram, foram iniciadas, iniciou, arrancou,
        foi retomado, foram retomados, abriram, reabriram, retomou, tiveram início, teve início, recomeçaram,
        voltaram à mesa, deram início, regressaram à mesa, foram abertas, foram reiniciadas, foi reiniciado,
        foram reabertas, foi reaberto, foi aberta, foi iniciada, foi retomada, foram inauguradas, inaugurou,
        inauguraram, iniciou-se, iniciaram-se, se iniciaram, abriu-se, abriram-se, se abriram, retomadas, retomado,
        reiniciadas, reiniciaram, reiniciou, reabertas, reaberto, reativaram, relançaram, encetaram, encetou,
        entabularam, regressou à mesa, voltou à mesa, retornaram à mesa, já começaram, sentaram-se de novo,
        deu início, tomaram lugar, tomaram assento, restabeleceram o diálogo, reataram, reatou, reatadas,
        reatado o diálogo
      `,
      present: words`
        começam, começa, retomam, arrancam, iniciam, retoma, inicia, arranca, abrem, recomeçam, recomeça, têm início,
        tem início, voltam à mesa, dão início, regressam à mesa, são retomadas, reabrem, reabre, reiniciam, reinicia,
        reativam, relançam, encetam, entabulam, inauguram, inaugura, volta à mesa, regressa à mesa, retornam à mesa,
        dá início, reatam, reata, restabelecem o diálogo, iniciam-se, inicia-se, abre-se, tomam lugar,
        pontapé de saída, dão o pontapé de saída, dá o pontapé de saída
      `,
      future: words`
        começarão, serão retomadas, retomarão, começará, iniciarão, iniciará, retomará, recomeçarão, arrancarão,
        arrancará, vão retomar, vão começar, vão recomeçar, terão início, terá início, vão ser retomadas,
        voltarão à mesa, darão início, regressarão à mesa, serão abertas, serão iniciadas, reabrirão, reiniciarão,
        reiniciará, reatarão, relançarão, serão reabertas, serão reiniciadas, será aberta, será retomado,
        será retomada, será iniciada, vai começar, vai arrancar, vão arrancar, vão ter início, vai ter início,
        irão retomar, irão começar, retornarão à mesa, encetarão
      `,
      infinitive: words`
        retomar, começar, iniciar, recomeçar, arrancar, abrir, ser retomadas, reabrir, reiniciar, reatar, encetar,
        relançar, voltar à mesa, regressar à mesa, inaugurar, restabelecer o diálogo
      `,
      noun: words`
        retomada, reinício, início das, abertura das, arranque das, reinício das, retomada das, retoma das, início do,
        início da, abertura do, abertura da, arranque do, arranque da, reabertura das, reabertura do, retoma do,
        retoma da, reatamento, regresso à mesa, retorno à mesa, volta à mesa, sessão inaugural, sessão de abertura
      `,
      progressive: words`
        arrancam hoje, começam hoje, têm início hoje, arranca hoje, começa hoje, iniciam hoje, retomam hoje,
        são retomadas hoje, abrem hoje, abre hoje, iniciam-se hoje
      `,
    },
    end: {
      past: words`
        terminaram, terminou, concluíram, concluiu, encerraram, encerrou, acabaram, acabou, foram concluídas,
        chegaram ao fim, foram encerradas, foram encerrados, foi encerrada, foi concluída, foi encerrado, finalizaram,
        finalizou, foi concluído, foram concluídos, foi finalizada, foram finalizadas, chegou ao fim, encerrada,
        encerradas, encerrado, encerrados, concluída, concluídas, concluído, terminada, terminadas, terminado,
        puseram fim à reunião, deram por concluída, deram por concluídas, deram por terminada, deu por terminada,
        fecharam a ronda, fecharam a rodada, separaram-se, se separaram, despediram-se, se despediram,
        deixaram a sala, abandonaram a sala, saíram da sala, saíram da reunião, regressaram a casa, fizeram as malas,
        não deram frutos, não produziram, não produziu, caiu o pano, desceu o pano
      `,
      present: words`
        terminam, termina, concluem, acabam, encerram, conclui, chegam ao fim, encerra, finalizam, terminam sem,
        encerram-se, encerra-se, concluem-se, conclui-se, chega ao fim, dão por concluída, dão por concluídas,
        dá por terminada, fecham a ronda, fecham a rodada, separam-se, se separam, despedem-se, deixam a sala,
        saem da sala, saem da reunião, fazem as malas, regressam a casa, acaba sem, cai o pano, desce o pano,
        não dão frutos
      `,
      noun: words`
        fim das conversações, fim das negociações, conclusão das, fim da ronda, fim da rodada, fim da reunião,
        fim do encontro, fim da cimeira, fim da cúpula, fim da sessão, fim do diálogo, encerramento da,
        encerramento das, encerramento do, no final da reunião, no final do encontro, no final da ronda,
        no final da rodada, no termo da, balanço da ronda, último dia de
      `,
    },
    postpone: {
      future: words`
        será adiada, serão adiadas, vão adiar, será adiado, serão adiados, adiarão, adiará, será remarcada,
        será reagendada, será postergada, vai ser adiada, vão ser adiadas, vai ser adiado
      `,
      past: words`
        adiada, adiadas, adiado, adiados, cancelada, canceladas, cancelado, suspensa a reunião, adiaram, adiou,
        cancelaram, cancelou, foi adiada, foram adiadas, cancelados, desmarcada, desmarcado, remarcada, foi adiado,
        foram adiados, foi cancelada, foram canceladas, remarcadas, remarcado, postergada, postergado,
        não se realizará, não vai acontecer, foi reagendada, foi reagendado, foram reagendadas, reagendada,
        reagendado, reagendadas, foi remarcada, foi remarcado, foram remarcadas, foi desmarcada, foi suspensa até,
        foram suspensas até, suspensas até, suspenso até, suspensa até, foi postergada, foram postergadas, protelada,
        protelado, protelaram, postergaram, postergou, reagendaram, reagendou, desmarcaram, desmarcou, atrasada,
        atrasadas, retardada, diferida, diferido, já não se realiza, já não vai realizar-se, já não vão reunir-se,
        não se realizarão, não se reúnem esta, não terá lugar, não terão lugar, não haverá reunião,
        não haverá encontro, não haverá ronda, não haverá rodada, não haverá cimeira, não haverá negociações,
        só se reunirão, só se encontrarão, terá de esperar, terão de esperar, vai ter de esperar, vão ter de esperar,
        foi empurrada para, foram empurradas para, em pausa até
      `,
      present: words`
        adiam, cancelam, adia, cancela, desmarcam, reagendam, reagenda, remarcam, remarca, postergam, posterga,
        protelam, protela, atrasam, atrasa, desmarca, acordam adiar, acordam o adiamento, decidem adiar, decide adiar,
        decidiram adiar, decidiu adiar, concordam em adiar, concordaram em adiar, optam por adiar, empurram para,
        empurra para, esperará, esperarão, suspendem até, suspende até, mudam a data, muda a data
      `,
      noun: words`
        adiamento, cancelamento, novo adiamento, reagendamento, remarcação, atraso da reunião, atraso das negociações,
        protelamento, suspensão da reunião, mudança de data
      `,
    },
    agree: {
      past: words`
        concordaram, acordaram, assinaram, assinou, alcançaram, chegaram a acordo, fecharam, aceitaram, concordou,
        chegaram a um acordo, acertaram, firmaram, celebraram um acordo, selaram, decidiram, aprovaram, pactuaram,
        comprometeram-se, assinado, alcançado, alcançou, fechou, rubricaram, rubricou, apertaram as mãos,
        subscreveram, entraram em acordo, chegaram a um entendimento, chegaram a entendimento, chegou a acordo,
        foi assinado, foi assinada, foram assinados, foi alcançado, foi alcançada, foi fechado, foi firmado,
        foi selado, assinada, assinados, firmado, firmada, firmou, selado, selada, selou, fechado um acordo,
        fecharam acordo, fecharam um acordo, fechou acordo, alcançaram um acordo, alcançaram acordo,
        chegou a um acordo, concluíram um acordo, ratificaram, ratificou, adotaram, adoptaram, acordou, entenderam-se,
        se entenderam, puseram-se de acordo, fizeram as pazes, selaram a paz, reconciliaram-se, se reconciliaram,
        deram luz verde, deram o aval, deram as mãos, deram um aperto de mão, enterraram o machado,
        puseram fim ao conflito, puseram fim à guerra, normalizaram, reataram relações, restabeleceram relações,
        entrou em vigor, entraram em vigor, silenciaram as armas, calaram-se as armas, trocaram prisioneiros,
        acordo assinado, acordo fechado, acordo alcançado, acordo selado, acordo firmado, pacto assinado,
        trégua acordada, trégua assinada, ultrapassaram as divergências, superaram as divergências,
        resolveram o diferendo, encontraram uma solução
      `,
      present: words`
        concordam, assinam, alcançam, fecham, aceitam, assina, chegam a acordo, chegam a um acordo, acertam, firmam,
        selam, decidem, acordam, aprovam, fecha, rubricam, subscrevem, entram em acordo, chegam a um entendimento,
        fecham acordo, fecham um acordo, fecham o acordo, alcançam acordo, alcançam um acordo, chegam a entendimento,
        concluem um acordo, firma, ratificam, ratifica, adotam, adoptam, entendem-se, põem-se de acordo,
        fazem as pazes, selam a paz, selam acordo, selam um acordo, reconciliam-se, dão luz verde, dão o aval,
        enterram o machado, põem fim ao conflito, põem fim à guerra, normalizam, reatam relações,
        restabelecem relações, entra em vigor, entram em vigor, calam-se as armas, trocam prisioneiros,
        comprometem-se a, se comprometem a, superam as divergências, encontram uma solução
      `,
      future: words`
        assinarão, vão assinar, vão firmar, firmarão, assinará, acordarão, chegarão a acordo, ratificarão,
        será assinado, será assinada, serão assinados, selarão, fecharão, fecharão acordo, preparam-se para assinar,
        prestes a assinar, irão assinar, vai assinar, assinatura prevista, assinatura marcada
      `,
      infinitive: words`
        assinar, alcançar, fechar, firmar, chegar a acordo, chegar a um acordo, selar, celebrar um acordo, rubricar,
        ratificar, fazer as pazes, normalizar, chegar a um entendimento
      `,
      noun: words`
        assinatura do, assinatura de, acordo sobre, acordo para criar, acordo para estabelecer, acordo de cessar-fogo,
        acordo para, assinatura da, ratificação do, ratificação de, acordo entre, acordo histórico,
        acordo de última hora, acordo de paz entre, acordo de troca, acordo em torno, pacto entre, pacto sobre,
        trégua entre, cessar-fogo entre, entendimento sobre, entendimento entre, fumo branco, fumaça branca,
        luz verde conjunta, compromisso mútuo, entrada em vigor do, entrada em vigor da, cessar-fogo a partir da,
        cessar-fogo a partir de, cessar-fogo a partir do, trégua a partir de, trégua a partir da
      `,
    },
    announce: {
      past: words`
        anunciaram, anunciou, criaram, estabeleceram, emitiram, divulgaram, criou, estabeleceu, lançaram, publicaram,
        emitiu, divulgou, instituíram, instauraram, decretaram, proclamaram, foi criado, foi criada, foi estabelecido,
        foi estabelecida, tornaram público, puseram em marcha
      `,
      present: words`
        anunciam, anuncia, criam, estabelecem, cria, lançam, publicam, divulgam, emitem, instituem, instauram,
        decretam, proclamam, tornam público, ativam, dão vida a, acordam criar
      `,
      future: ['criarão', 'anunciarão', 'estabelecerão', 'vão criar', 'vão anunciar'],
      noun: words`
        criação de, anúncio de, estabelecimento de, instituição de, anúncio do acordo
      `,
      infinitive: ['criar', 'estabelecer', 'anunciar', 'lançar'],
    },
    break: {
      past: words`
        fracassaram, fracassou, falharam, estagnaram, colapsaram, bloqueadas, suspensas, paralisadas, rompidas,
        falhou, emperraram, emperrou, travaram, travadas, paralisados, suspenso, suspensos, suspenderam, suspendeu,
        interrompidas, interromperam, interrompeu, congeladas, congelaram, romperam, rompeu, ruíram, desmoronaram,
        bloqueado, estagnadas, encalharam, abandonaram a mesa, abandonou a mesa, em ponto morto, esbarraram, esbarrou,
        foram suspensas, foram interrompidas, foram por água abaixo, terminaram em fracasso, acabaram em fracasso,
        caíram por terra, terminou em fracasso, foi suspenso, foi suspensa, foram suspensos, foi interrompido,
        foram interrompidos, foram rompidas, foi rompido, foram congeladas, foi cancelado o diálogo, desmoronou, ruiu,
        caiu por terra, foi por água abaixo, deram em nada, deu em nada, acabaram em nada, acabou em nada,
        terminaram em nada, acabou em fracasso, acabaram mal, terminaram mal, naufragaram, naufragou, descarrilaram,
        descarrilou, encalhou, encalhadas, atolaram, atoladas, chocaram com, implodiram, implodiu, bateram na parede,
        bateram num muro, entraram num impasse, entraram em impasse, entrou em impasse, chegaram a um impasse,
        chegaram a um beco sem saída, ficaram bloqueadas, foram torpedeadas, torpedeou, torpedearam,
        sabotou as negociações, sabotaram as negociações, dinamitaram, dinamitou, congelou, interrompido,
        interrompida, rompido, rompida, cortaram relações, cortou relações, diálogo rompido, negociações rompidas,
        conversações rompidas, goraram-se, gorou-se, malograram-se
      `,
      present: words`
        fracassam, falham, colapsam, emperram, fracassa, falha, emperra, travam, suspendem, suspende, interrompem,
        rompem, rompe, esbarram, esbarra, encalham, ruem, desmoronam, estagnam, congelam, colapsa,
        terminam em fracasso, acabam em fracasso, caem por terra, chegam a um impasse, entram em impasse,
        cai por terra, vão por água abaixo, vai por água abaixo, dão em nada, dá em nada, acabam em nada,
        acaba em nada, acabam mal, terminam mal, naufragam, naufraga, descarrilam, descarrila, encalha, atolam,
        desmorona, rui, implodem, implode, chega a um impasse, entra em impasse, chegam a um beco sem saída,
        batem na parede, torpedeia, torpedeiam, sabota as negociações, dinamita, congela, interrompe, corta relações,
        cortam relações, paralisam, goram-se, malogram-se, permanecem bloqueadas, continuam bloqueadas
      `,
      noun: words`
        fracasso, impasse, bloqueio, beco sem saída, colapso, estagnação, rutura, ruptura, suspensão das, falhanço,
        paralisação, ponto morto, entrave, suspensão do, interrupção das, interrupção do, naufrágio,
        descarrilamento das, diálogo de surdos, malogro, congelamento das, congelamento do
      `,
    },
  },
  cues: {
    oneSided: words`
      unilateral, unilateralmente
    `,
    lapsed: words`
      estava previsto, estava prevista, estavam previstos, estavam previstas, deveria ter, deveriam ter, devia ter, deviam
      ter, ia ter, iam ter, iria ter, iriam ter, tinha previsto, tinham previsto
    `,
    otherField: words`
      câmara de comércio, empresários, comerciantes, futebol, copa, taça, final, torneio, jogo, amistoso, festival,
      estudantes, atletas
    `,
    phone: words`
      por telefone, ao telefone, telefonema, chamada telefónica, conversa telefônica, conversa telefónica,
      videochamada, videoconferência
    `,
    again: words`
      de novo, novamente, outra vez, próxima ronda, próxima rodada, nova ronda, nova rodada, próximo encontro,
      próxima reunião
    `,
    which: words`
      quem, cujo, cuja
    `,
    during: words`
      durante, à margem de, à margem da, à margem das, no âmbito de, no âmbito das
    `,
    aheadOf: words`
      antes de, antes do, antes da, antes das, na véspera de, na véspera das, em vésperas de
    `,
    judgement: words`
      construtiva, construtivas, construtivo, construtivos, produtiva, produtivas, produtivo, francas, franca,
      frutífera, frutíferas, positivas, úteis, útil, difíceis, intensas, cordiais, respeitosa, respeitosas,
      respeitoso, proveitosa, proveitosas, proveitoso, encorajadora, encorajadoras, encorajador, promissora,
      promissoras, promissor, cordial, satisfatória, satisfatórias, substancial, substanciais, sinceras, bom clima,
      clima de confiança, clima construtivo, ambiente cordial, passo em frente, passo à frente, primeiro passo,
      passo na direção certa, avanços significativos
    `,
    fruitless: words`
      sem acordo, sem um acordo, sem resultados, sem resultado, sem avanços, sem avanço, sem progressos,
      sem progresso, sem consenso, sem êxito, sem sucesso, não houve acordo, nenhum acordo, de mãos vazias,
      não chegam a acordo, sem assinar, sem assinatura, sem anúncio, sem declaração, sem comunicado,
      sem declaração conjunta, sem texto, sem documento, sem resultados concretos, sem avanços concretos,
      sem avanços significativos, sem progressos significativos, sem entendimento, sem fumo branco, sem fumaça branca,
      nenhum avanço, nenhum progresso, nenhum resultado, nenhuma conclusão, poucos avanços, poucos progressos,
      escassos resultados, nada de concreto, não há acordo, não houve avanços, não houve progressos,
      não chegaram a acordo, não chegam a um acordo, não chegaram a um acordo, não alcançaram um acordo,
      não alcançam um acordo, não houve entendimento
    `,
    leaves: ['deixa', 'deixam', 'deixou', 'deixaram'],
    backdrop: ['enquanto', 'em meio a'],
    talks: words`
      negocia*, conversações, conversas, reunião, reuniões, reuniu-se, reuniram-se, encontro*, encontrou-se, diálogo,
      acordo*, trégua, cessar-fogo, mediação, normalização, paz, cimeira, cúpula, contactos, diplomacia, conversam,
      negociam, pacto, mesa de negociações, mecanismo, declaração conjunta, comunicado conjunto, desescalada,
      diplomátic*, rodada, ronda, sessão, assinar, assinam, contatos, cara a cara, frente a frente, conclave,
      mesa redonda, rondas, rodadas, tratativas, negociador*, mediador*, negoceiam, reatamento, reconciliação,
      machado de guerra, fazem as pazes, fizeram as pazes, armistício, encontrar-se, reunir-se, voltam a encontrar-se,
      voltam a se encontrar, se reunirão, se encontrarão, troca de prisioneiros, entendimento
    `,
    future: words`
      vai, vão, previsto, prevista, previstas, devem, deve, próxima, próximo, planeia, planeiam, deverá, deverão,
      está previsto, estão previstas, deveria, previstos, prepara-se para, preparam-se para, irão, irá, marcada para,
      marcado para, agendada, agendado, espera-se
    `,
    coming: words`
      amanhã, esta noite, próxima semana, próximos dias, na próxima semana, nos próximos dias, nas próximas horas,
      mais tarde, hoje à noite, depois de amanhã, próxima segunda-feira, próxima terça-feira, próxima quarta-feira,
      próxima quinta-feira, próxima sexta-feira, próximo sábado, próximo domingo, a partir de segunda-feira,
      a partir de amanhã, dentro de duas semanas, dentro de uma semana, semana que vem, na semana que vem
    `,
    vague: ['em breve', 'brevemente', 'nos próximos meses', 'no próximo mês'],
    habitual: ['nas últimas semanas', 'recentemente'],
    now: ['hoje', 'agora'],
    wish: words`
      pede, pedem, apela, quer, querem, disposto, disposta, busca, buscam, insta, exige, exigem, espera, esperam,
      propõe, tenta, tentam, pretende, recusa, recusam, pressiona, exorta, está disposto a, deseja, desejam, oferece,
      ofereceu, instou, instam, apelou, convida, pediu, propôs, sugere, sugerem, recomenda, insiste em, insistem em,
      solicita, solicitam, gostaria, gostariam, aposta em, apostam em, aberto a, aberta a, está aberto a,
      mostra-se disposto, mostra-se aberto, exortam, pressionam, apelo a, apelo para, defende que, condiciona, apelam,
      aspira a, propõem
    `,
    maybe: words`
      poderá, poderia, pode, possível, se, podem, poderiam, poderão, eventual, provável, talvez, teria, teriam, seria,
      sem data, não descarta, não descartam, não exclui, eventuais, eventualmente, hipótese, hipotético, possíveis,
      seriam
    `,
    nearDeal: words`
      perto de, próximos de, prestes, quase, rumo a, por cento, rascunho, à beira de, próximo de, próxima de,
      aproximam-se, iminente, avançam para, progressos, fase final, prematuro, cedo demais, em princípio,
      acordo próximo, acordo possível, ainda não têm, ainda não assinaram, ainda não chegaram, ainda não há acordo,
      ultimam, últimos detalhes, cada vez mais perto, a um passo de, ao alcance, trabalham num, trabalham em um
    `,
    negation: ['não', 'sem', 'nem', 'nunca', 'nenhum', 'nenhuma', 'descarta', 'descartam'],
    denial: words`
      nega, negam, desmente, desmentem, negou, negaram, desmentiu, desmentiram, falso, falsas
    `,
    retrospect: words`
      após, depois, desde, anterior, apesar, passado, passada, depois de, desde que, na sequência
    `,
    goesOn: ['continuam', 'prosseguem'],
    deliverable: words`
      cessar-fogo, trégua, mecanismo, célula, grupo de trabalho, roteiro, mecanismo conjunto,
      mecanismo de coordenação, célula de coordenação, célula conjunta, comité conjunto, comitê conjunto,
      linha direta, canal de comunicação, zona desmilitarizada, partilha de informações, troca de informações,
      compartilhamento de inteligência, troca de prisioneiros, trocar prisioneiros, libertação de prisioneiros,
      libertação de reféns, troca de corpos, retirada de tropas, retirada das tropas, reabertura da fronteira,
      reabrir a fronteira, corredor humanitário, zona tampão, cessação das hostilidades, fim das hostilidades,
      acordo de paz, acordo-quadro, comissão conjunta, calendário, não agressão, garantias de segurança,
      mecanismo de verificação, mecanismo de monitoramento
    `,
    document: words`
      declaração conjunta, comunicado conjunto, declaração trilateral, comunicado trilateral,
      declaração de princípios
    `,
    pact: ['acordo', 'pacto', 'tratado', 'entendimento', 'acordos', 'memorando', 'protocolo'],
    soft: words`
      continuar, prosseguir, novas reuniões, acelerar, a desescalada, a continuar, em continuar, nova ronda,
      nova rodada, nova reunião, voltar a reunir, reduzir as tensões, reduzir a tensão, manter o diálogo,
      voltar a reunir-se, voltar a se reunir, voltar a encontrar-se, continuar a negociar, continuar negociando,
      continuar o diálogo, novas conversações, mais conversações, novo encontro, reduzir tensões, manter abertos
    `,
    relay: words`
      segundo, informou, disse à, noticiou, avança, de acordo com, revela, avança a, escreve, citando
    `,
    speech: words`
      diz, disse, segundo, afirma, afirmou, anuncia, anunciou, informou, fontes, fonte, confirma, confirmou, garante,
      revelou, declarou, adverte
    `,
    topic: ['para', 'sobre', 'após', 'por', 'para discutir', 'acerca de', 'durante', 'contra', 'antes de', 'depois de'],
    with: ['com'],
    and: ['e', 'com'],
    between: ['entre'],
    locative: ['em', 'no', 'na', 'nos', 'nas'],
    round: ['ronda', 'rodada', 'reunião', 'negociações', 'sessão', 'conversações', 'encontro'],
    analysis: words`
      análise, opinião, entrevista, editorial, o que se sabe, reportagem, cronologia, aniversário, especialistas,
      explicador, tudo sobre, as chaves, perguntas e respostas, crónica, coluna de, um ano depois, dois anos depois,
      cinco anos depois, dez anos depois, anatomia de, radiografia, bastidores, em números, em fotos, podcast,
      análise de, lições, balanço de um ano, entenda
    `,
    question: ['porque', 'como', 'por que', 'quando', 'quem', 'o que'],
    live: ['ao vivo', 'em direto', 'ao minuto'],
    violence: words`
      ataque*, bombarde*, mortos, tropas, soldados, incursão, mata*, ataca*, drones, ofensiva, forças, incursões
    `,
    envoys: words`
      delegação, ministro, ministros, embaixador, enviado, chefe da diplomacia, delegações, responsáveis, negociador,
      negociadores, autoridades, chanceler, representantes, delegados, negociador-chefe, enviados, mediadores,
      equipas, equipes, ministros dos negócios estrangeiros, chanceleres
    `,
    joint: ['conjunta', 'conjunto', 'trilateral'],
    paper: ['declaração', 'comunicado'],
    reaction: words`
      condena, condenam, saúda, saúdam, critica, criticam, elogia, protesto, protestos, denuncia, viola, violam,
      acusa, acusam
    `,
    duration: words`
      duas horas, três horas, quatro horas, cinco horas, seis horas, sete horas, oito horas, dez horas, várias horas,
      2 horas, 3 horas, 4 horas, 5 horas, 6 horas, 7 horas, 8 horas, 9 horas, 10 horas, 11 horas, 12 horas, horas de,
      maratona, dois dias de, três dias de, quatro dias de, cinco dias de, nove horas de, onze horas de,
      doze horas de, catorze horas de, dezasseis horas de, vinte horas de, duas jornadas de, uma noite de
    `,
    harms: ['ameaça', 'ameaçam', 'compromete', 'minam', 'põe em risco', 'apesar', 'coloca em risco'],
    longAgo: ['no ano passado', 'no mês passado', 'há meses', 'há semanas', 'ano passado'],
    ownBody: ['gabinete', 'parlamento', 'assessores'],
    feared: ['risco de', 'teme', 'temem', 'evitar', 'ameaça de', 'perigo de', 'alerta para'],
    agenda: ['na agenda', 'em cima da mesa'],
    sitting: words`
      dia
    `,
    until: words`
      até segunda-feira, até terça-feira, até quarta-feira, até quinta-feira, até sexta-feira, até sábado,
      até domingo, até à próxima semana, até a próxima semana, por dois dias, por uma semana, durante uma semana,
      até amanhã
    `,
    outsiders: words`
      sindicatos, sindicato, empresas, bancos, clubes, universidades, câmaras municipais, autarcas, prefeitos,
      estudantes, advogados, jornalistas, médicos, companhias aéreas, federações, agricultores, pescadores, hospitais,
      artistas, tribunal, juiz, partidos, coligação, escritores, seguradoras
    `,
    offer: words`
      proposta, propostas, oferta, ofertas, projeto de acordo, projeto de resolução, plano, ultimato, pedido,
      exigências, emenda, moção, ideia, recurso
    `,
    commentator: words`
      analista, analistas, especialista, historiador, historiadora, politólogo, cientista político, ex-ministro,
      ex-embaixador, ex-chanceler
    `,
  },
  months: [
    ['janeiro'],
    ['fevereiro'],
    ['março'],
    ['abril'],
    ['maio'],
    ['junho'],
    ['julho'],
    ['agosto'],
    ['setembro'],
    ['outubro'],
    ['novembro'],
    ['dezembro'],
  ],
  weekdays: [
    ['domingo'],
    ['segunda-feira'],
    ['terça-feira'],
    ['quarta-feira'],
    ['quinta-feira'],
    ['sexta-feira'],
    ['sábado'],
  ],
  days: {
    hoje: 0,
    amanhã: 1,
    ontem: -1,
    'esta noite': 0,
  },
  weeks: {
    'próxima semana': 1,
    'semana passada': -1,
    'esta semana': 0,
  },
  ordinals: [
    ['primeira', 'primeiro'],
    ['segunda', 'segundo'],
    ['terceira', 'terceiro'],
    ['quarta', 'quarto'],
    ['quinta', 'quinto'],
  ],
  complementizers: ['que'],
} satisfies LanguageTable as LanguageTable;
