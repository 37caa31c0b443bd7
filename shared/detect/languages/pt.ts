import type { LanguageTable } from './table.ts';
import { numbered, rows, words } from './words.ts';

/** Portuguese: a light table. */
export const pt = {
  language: 'pt',
  script: 'latin',
  peoples: { ia: ['io'] },
  functionWords: words`
    o, os, as, do, da, dos, em, no, na, com, uma, para, após, segundo, entre, ao, não, e, de, a, que, um, se, por, à,
    ser, foi
  `,
  governorReach: 4,
  light: words`
    aceita(m|ram), acolhe(|rá), acolheu, adopta(m|ram), adota(m|ram), agendad(a|o|as) para, alcanç(am|ou|aram),
    conduzir, conduziram, confirma(|m) presença, continuam hoje, debate(m|ram), decidem, decidiram, decorre(|m) hoje,
    delibera(m|ram), desloca(-se|m-se) a, é esperado em, em andamento, enviará uma delegação, enviarão delegações,
    (|são) esperad(as|os) em, está agendad(a|o) para, está marcad(a|o) para, está prevista para,
    estão (agendadas|marcadas|previstas) para, est(á|ão) em andamento, fech(a|am|ou|aram), fecharão, firm(a|ou),
    fixad(a|o) para, foi realizad(a|o), foram realizadas, levaram a cabo, mantêm, manteve, mantiveram,
    marcad(as|os) para, particip(am|ou|aram), partirão para, prosseguem hoje, próxima (parada|paragem),
    realiza(-se|m-se) hoje, realiza(m|rá|rão), (|se) realiz(ou|aram), ruma(m|rá) a, sedia(|m|rá), sela(m|ram),
    será sede, vai sediar, vão sediar, viajar(á|ão) para,
      ficou para, ficaram para, deixaram para, deixou para, fica para, ficam para, deixa para, deixam para`,
  inside: words`
    abruptamente, brevemente, bruscamente, conjuntamente, de novo, definitivamente, diretamente, discretamente,
    em segredo, enfim, finalmente, formalmente, hoje, já, longamente, mais uma vez, mutuamente, novamente, oficialmente,
    ontem, outra vez, por unanimidade, provisoriamente, publicamente, secretamente, também, temporariamente
  `,
  forms: {
    extend: {
      noun: words`prorrogação, prolongamento (da|do), extensão (da|do), renovação da, alargamento da trégua`,
      infinitive: words`prorrogar, prolongar, estender, renovar`,
      present: words`
        prorroga(|m), prolonga(|m), estende(|m), renova(|m), alargam, (acordam|concordam em|decidem) prorrogar,
        acordam prolongar, concordam em estender
      `,
      past: words`
        prorrog(ou|ada|ado|aram), prolong(ou|ada|ado|aram), estende(u|ram), renov(ou|ada|aram), alarg(ou|aram),
        foi prorrogad(a|o), foi estendida, foi prolongada, estendid(a|o)
      `,
    },
    quit: {
      present: words`
        recusa(|m) (participar|comparecer|enviar), se recusa(|m) a (participar|comparecer),
        abandona(|m), retira-se de, retira(-se|m-se) (do|das), se retira de, se retira(|m) (do|das), chama de volta,
        bate(|m) (|com) a porta, boicota(|m), deixa(|m) a mesa, retira(|m) os seus,
        retira (a sua delegação|seus|sua delegação), deixa as negociações, atira a toalha, joga(|m) a toalha,
        põe(|m) fim às, põe fim ao diálogo, dá por terminadas as, fecha a porta (ao|às),
        (rasga|rompe|denuncia) o acordo, rompe a trégua, renuncia às, desiste(|m) das, chama (|os) seus negociadores,
        não participar(á|ão), não voltará à mesa
      `,
      past: words`
        recus(ou|aram) (participar|comparecer), se recus(ou|aram) a (participar|comparecer),
        abandon(ou|aram), retirou-se (de|do|das|da mesa), se retirou de, se retir(ou|aram) (do|das),
        retiraram-se (do|das), retirou (|a) sua delegação, chamou de volta, bate(u|ram) (|com) a porta, boicot(ou|aram),
        deix(ou|aram) a mesa, (chamou|retirou) (seus|os seus) negociadores, retiraram (seus|os seus), abandonou a mesa,
        deixou as negociações, (jogou|atirou|jogaram) a toalha, pôs fim (ao diálogo|às), puseram fim às,
        deu por terminadas as, fechou a porta (ao|às), (denunciou|rasgou|rompeu) o acordo, rompeu a trégua,
        renunciou às, desistiu (das|do diálogo)
      `,
    },
    meet: {
      past: words`
        acolheu, almoçaram, avistaram-se, avistou-se, conduziram, conversaram, debateram, deliberaram, dialogaram,
        discutiram, duraram, durou, encontraram-se, encontrou-se, estiveram (à mesma mesa|cara a cara|frente a frente),
        estiveram reunid(as|os), foi realizad(a|o), foram realizadas, houve (conversações|reunião), jantaram,
        levaram a cabo, manteve, mantiveram (|conversas), negociaram, parlamentaram, particip(ou|aram),
        quebraram o gelo, realizaram uma (ronda|rodada|reunião), realizaram(|-se), realizou(|-se), reuniram-se,
        reuniu-se, se avistaram, se encontr(ou|aram), se realiz(ou|aram), se reuni(u|ram),
        se sentaram (à mesa|frente a frente), se viram, sentaram-se (|à mesa), têm-se reunido, teve lugar,
        teve um encontro, tiveram lugar, trocaram (impressões|propostas),
        (mantiveram|tiveram) (conversações|um encontro|uma reunião), viram-se,
        voltaram a (encontrar-se|reunir-se|se encontrar|se reunir)
      `,
      present: words`
        reúne(m|-se|m-se), se reúne(|m), encontram-se, se encontra com, realiza(|m), discutem, dialogam, recebe,
        encontra-se com, negociam, conversam, acolhe, sedia(|m), mantêm (|conversações|um encontro|uma reunião),
        sentam-se, se sentam (à mesa|frente a frente), avistam-se, voltam a (encontrar-se|se encontrar|se ver), debatem,
        deliberam, quebram o gelo, trocam propostas, veem-se
      `,
      progressive: words`
        (continuam|encontram-se|estão|já estão|seguem) reunid(as|os), participam, decorre(|m) (|em|hoje), em curso,
        participa(|m) em, est(á|ão) em (andamento|curso), estão (a dialogar|a discutir|à mesa|a negociar|cara a cara|
        dialogando|discutindo|frente a frente|negociando|se reunindo), se reúnem hoje, estão sentad(as|os),
        reunid(as|os) (à porta fechada|a portas fechadas|desde), em plena (negociação|reunião), em andamento, negoceiam,
        negociam (a portas fechadas|desde), prosseguem hoje, continuam hoje, entra(|m|ram) no segundo dia,
        entram no terceiro dia, reúne(-se|m-se) hoje, encontram-se hoje, se encontram hoje, realiza(-se|m-se) hoje
      `,
      future: words`
        aceitam convite, aceita(|m|ram) o convite, acertam a data, acerta(m|ram) data, acolherá, agendada,
        agendad(a|o|as) para, agendam, anuncia (a retoma|a retomada|uma reunião), anuncia(|m) (nova rodada|nova ronda),
        cimeira (marcada|prevista), confirma(|m) (a reunião|o encontro|presença), conversações (marcadas|previstas),
        conversarão, convocad(as|os) para, cúpula (marcada|prevista), data (confirmada|fixada|marcada), debaterão,
        decorrer(á|ão), desloca(-se|m-se) a, deslocar-se-á a, deve ocorrer, devem (reunir-se|se reunir), dialogarão,
        diálogo previsto, é esperado em, encontrar-se-ão, encontro (marcado|agendado|previsto), envia delegação a,
        enviará uma delegação, enviarão delegações, (|são) esperad(as|os) em, está agendad(a|o) para,
        está marcad(a|o) para, está prevista para, estão agendadas para, estão (marcadas|previstas) para,
        fixad(a|o) para, fixam data, irão (reunir-se|se reunir), já têm data, marcad(as|os) para,
        marcam (data|nova rodada|nova ronda), negociações (marcadas|previstas), negociarão, nova ronda marcada,
        ocorrer(á|ão), participarão, partirão para, preparam-se para (reunir|negociar), próxima (parada|paragem),
        realizar-se-á, realizar(á|ão), receberá (as delegações|as negociações|nova rodada|nova ronda|o seu homólogo),
        reúne(-se|m-se) amanhã, reunião (marcada|agendada|prevista), reunir-se-(á|ão), rodada (marcada|prevista),
        ronda (marcada|prevista), ruma(m|rá) a, se encontrar(á|ão), se reúnem amanhã,
        (vai|vão) (reunir-se|se reunir|sediar), se reunir(á|ão), se sentarão, se verão, sediará, sentam-se amanhã,
        sentar-se-ão, será palco de, será sede, sessão prevista, têm encontro marcado, ter(á|ão) lugar, vai acolher,
        vai enviar uma delegação, vai receber, vão dialogar, vão encontrar-se, vão negociar, vão realizar,
        vão se (encontrar|sentar), vão sentar-se, vão ver-se, viajar(á|ão) para, voltam a encontrar-se (a|em),
        voltarão (a encontrar-se|à mesa de|a se encontrar), volta(m|rão) a (reunir-se|se reunir)
      `,
      infinitive: words`
        reunir-se, se reunir, encontrar-se, se encontrar, realizar(|-se), participar, acolher, negociar, sentar-se,
        decorrer, discutir, dialogar, sediar, voltar a reunir-se, sentar à mesa, conversar, debater, avistar-se, ver-se,
        conduzir
      `,
      noun: words`
        reuni(ão|ões), encontro(|s), conversações, negociações, cimeira, cúpula, diálogo, ronda(|s), rodada(|s),
        conversas, sessão, contatos, mesa (das negociações|de negociação|redonda), plenário, minicimeira, conclave,
        tratativas
      `,
    },
    begin: {
      past: words`
        abriram(|-se), abriu-se, arranc(ou|aram), começ(ou|aram), encet(ou|aram), entabularam, foi aberta, foi iniciada,
        foi reaberto, foi reiniciado, foi retomad(a|o), foram (abertas|inauguradas|iniciadas|reabertas|reiniciadas),
        foram retomad(as|os), inaugur(ou|aram), iniciaram(|-se), (deu|teve|deram|tiveram) início, iniciou(|-se),
        já começaram, reabert(o|as), reabriram, reat(ou|adas|aram), reatado o diálogo, reativaram, recomeçaram,
        regress(ou|aram) à mesa, reinici(ou|adas|aram), relançaram, restabeleceram o diálogo, retom(ou|ado|adas|aram),
        retornaram à mesa, se abriram, se iniciaram, sentaram-se de novo, tomaram (lugar|assento), volt(ou|aram) à mesa
      `,
      present: words`
        começa(|m), retoma(|m), arranca(|m), inicia(|m|-se), abre(m|-se), recomeça(|m), (dá|dão|tem|têm) início,
        volta(|m) à mesa, regressa(|m) à mesa, são retomadas, reabre(|m), reinicia(|m), reativam, relançam, encetam,
        entabulam, inaugura(|m), retornam à mesa, reata(|m), restabelecem o diálogo, iniciam-se, tomam lugar,
        (|dá o|dão o) pontapé de saída
      `,
      future: words`
        começar(á|ão), serão (abertas|iniciadas|reabertas|reiniciadas|retomadas), retomar(á|ão), iniciar(á|ão),
        recomeçarão, arrancar(á|ão), vão retomar, (vai|vão) (arrancar|começar|ter início), vão recomeçar,
        ter(á|ão) início, vão ser retomadas, voltarão à mesa, darão início, regressarão à mesa, reabrirão,
        reiniciar(á|ão), reatarão, relançarão, será aberta, será retomad(a|o), será iniciada, irão retomar,
        irão começar, retornarão à mesa, encetarão
      `,
      infinitive: words`
        retomar, começar, iniciar, recomeçar, arrancar, abrir, ser retomadas, reabrir, reiniciar, reatar, encetar,
        relançar, voltar à mesa, regressar à mesa, inaugurar, restabelecer o diálogo
      `,
      noun: words`
        retomada (|das), reinício (|das), início (da|do|das), abertura (da|do|das), arranque (da|do|das),
        retoma (da|do|das), reabertura (do|das), reatamento, regresso à mesa, retorno à mesa, volta à mesa,
        sessão (de abertura|inaugural)
      `,
      progressive: words`
        arranca(|m) hoje, começa(|m) hoje, têm início hoje, iniciam(|-se) hoje, retomam hoje, são retomadas hoje,
        abre(|m) hoje
      `,
    },
    end: {
      past: words`
        abandonaram a sala, acab(ou|aram), caiu o pano, cheg(ou|aram) ao fim, concluí(da|do|das|ram), concluiu,
        deixaram a sala, deram por concluída(|s), deram por terminada, desceu o pano, despediram-se, deu por terminada,
        encerr(ou|ada|ado|adas|ados|aram), fecharam a (ronda|rodada), finaliz(ou|aram), fizeram as malas,
        foi concluíd(a|o), foi encerrad(a|o), foi finalizada, foram concluíd(as|os), foram encerrad(as|os),
        foram finalizadas, não deram frutos, não produzi(u|ram), puseram fim à reunião, regressaram a casa,
        saíram da (sala|reunião), se despediram, se separaram, separaram-se, termin(ou|ada|ado|adas|aram)
      `,
      present: words`
        termina(|m), concluem(|-se), acabam, encerra(|m|-se), conclui(|-se), chega(|m) ao fim, finalizam, terminam sem,
        encerram-se, dão por concluída(|s), dá por terminada, fecham a (ronda|rodada), separam-se, se separam,
        despedem-se, deixam a sala, saem da (sala|reunião), fazem as malas, regressam a casa, acaba sem, cai o pano,
        desce o pano, não dão frutos
      `,
      noun: words`
        fim das (conversações|negociações), conclusão das, (fim|no final) (da reunião|da rodada|da ronda|do encontro),
        fim da (cúpula|sessão|cimeira), fim do diálogo, encerramento (da|do|das), no termo da, balanço da ronda,
        último dia de
      `,
    },
    postpone: {
      future: words`
        será adiad(a|o), serão adiad(as|os), vão adiar, adiar(á|ão), será (postergada|reagendada|remarcada),
        vai ser adiad(a|o), vão ser adiadas
      `,
      past: words`
        não ser(á|ão) realizad(a|o|as|os),
        adia(da|do|das|dos|ram), adiou, atrasada(|s), cancel(ou|ada|ado|adas|ados|aram), desmarc(ou|ada|ado|aram),
        diferid(a|o), em pausa até, foi adiad(a|o), foi cancelada, foi desmarcada, foi empurrada para, foi postergada,
        foi reagendad(a|o), foi remarcad(a|o), foi suspensa até, foram adiad(as|os),
        foram (canceladas|empurradas para|postergadas|reagendadas|remarcadas|suspensas até),
        já não (se realiza|vai realizar-se|vão reunir-se), não haverá (cimeira|encontro|negociações|reunião|rodada|
        ronda), não se realizar(á|ão), não se reúnem esta, não ter(á|ão) lugar, não vai acontecer,
        posterg(ou|ada|ado|aram), protela(da|do|ram), reagend(ou|ada|ado|adas|aram), remarcad(a|o|as), retardada,
        só se encontrarão, só se reunirão, suspensa a reunião, suspens(a|o|as) até, (vai|vão) ter de esperar,
        ter(á|ão) de esperar,
      ficou para, ficaram para, deixaram para, deixou para`,
      present: words`
        adia(|m), cancela(|m), desmarca(|m), reagenda(|m), remarca(|m), posterga(|m), protela(|m), atrasa(|m),
        acordam (adiar|o adiamento), decide(|m) adiar, decidi(u|ram) adiar, concorda(m|ram) em adiar, optam por adiar,
        empurra(|m) para, esperar(á|ão), suspende(|m) até, muda(|m) a data,
      fica para, ficam para, deixa para, deixam para`,
      noun: words`
        adiamento, cancelamento, novo adiamento, reagendamento, remarcação, atraso (da reunião|das negociações),
        protelamento, suspensão da reunião, mudança de data
      `,
    },
    agree: {
      past: words`
        aceitaram, acertaram, acord(ou|aram), (alcançaram|alcançaram um|celebraram um|concluíram um|entraram em|
        puseram-se de) acordo, acordo (alcançado|assinado), adoptaram, adotaram, alcanç(ou|ado|aram), apertaram as mãos,
        aprovaram, (superaram|ultrapassaram) as divergências, assin(ou|ada|ado|ados|aram), calaram-se as armas,
        chegaram a (|um) entendimento, cheg(ou|aram) a (|um) acordo, comprometeram-se, concord(ou|aram), decidiram,
        deram (as mãos|luz verde|o aval|um aperto de mão), encontraram uma solução, entenderam-se, enterraram o machado,
        entr(ou|aram) em vigor, (foi|acordo) (selado|fechado|firmado), fech(ou|aram) (|acordo), fecha(do|ram) um acordo,
        firm(ou|ada|ado|aram), fizeram as pazes, foi alcançad(a|o), foi assinad(a|o), foram assinados, normalizaram,
        pacto assinado, pactuaram, puseram fim (à guerra|ao conflito), ratific(ou|aram), reataram relações,
        reconciliaram-se, resolveram o diferendo, restabeleceram relações, rubric(ou|aram), se entenderam,
        se reconciliaram, sela(da|do|ram), selaram a paz, selou, silenciaram as armas, subscreveram,
        trégua (acordada|assinada), trocaram prisioneiros
      `,
      present: words`
        aceitam, acertam, acordam, (concluem um|entram em|fecham o|põem-se de) acordo, adoptam, adotam,
        alcançam (|acordo|um acordo), aprovam, assina(|m), calam-se as armas, chegam a (acordo|um acordo),
        chegam a (|um) entendimento, comprometem-se a, concordam, dão luz verde, dão o aval, decidem,
        encontram uma solução, entendem-se, enterram o machado, entra(|m) em vigor, fazem as pazes,
        fecham (acordo|um acordo), fecha(|m), firma(|m), normalizam, põem fim (à guerra|ao conflito), ratifica(|m),
        reatam relações, reconciliam-se, restabelecem relações, rubricam, se comprometem a,
        selam (|a paz|acordo|um acordo), subscrevem, superam as divergências, trocam prisioneiros
      `,
      future: words`
        assinar(á|ão), (irão|preparam-se para|prestes a|vai|vão) assinar, vão firmar, firmarão, acordarão,
        chegarão a acordo, ratificarão, será assinad(a|o), serão assinados, selarão, fecharão (|acordo),
        assinatura (marcada|prevista)
      `,
      infinitive: words`
        assinar, alcançar, fechar, firmar, chegar a (acordo|um acordo|um entendimento), selar, celebrar um acordo,
        rubricar, ratificar, fazer as pazes, normalizar
      `,
      noun: words`
        assinatura (da|de|do), acordo (de cessar-fogo|de paz entre|de troca|de última hora|em torno|entre|histórico|
        para|para criar|para estabelecer|sobre), ratificação (de|do), pacto (entre|sobre),
        (cessar-fogo|trégua) (a partir da|a partir de|entre), entendimento (entre|sobre), fumo branco, fumaça branca,
        luz verde conjunta, compromisso mútuo, entrada em vigor (da|do), cessar-fogo a partir do
      `,
    },
    announce: {
      past: words`
        anunci(ou|aram), criaram, estabelece(u|ram), emiti(u|ram), divulg(ou|aram), criou, lançaram, publicaram,
        instituíram, instauraram, decretaram, proclamaram, foi criad(a|o), foi estabelecid(a|o), tornaram público,
        puseram em marcha
      `,
      present: words`
        anuncia(|m), cria(|m), estabelecem, lançam, publicam, divulgam, emitem, instituem, instauram, decretam,
        proclamam, tornam público, ativam, dão vida a, acordam criar
      `,
      future: ['criarão', 'anunciarão', 'estabelecerão', 'vão criar', 'vão anunciar'],
      noun: words`criação de, anúncio (de|do acordo), estabelecimento de, instituição de`,
      infinitive: ['criar', 'estabelecer', 'anunciar', 'lançar'],
    },
    break: {
      past: words`
        abandon(ou|aram) a mesa, acabaram mal, acab(ou|aram) em (nada|fracasso), atola(das|ram),
        bateram (na parede|num muro), bloquead(o|as), caíram por terra, caiu por terra,
        chegaram a um (beco sem saída|impasse), chocaram com, colapsaram, congel(ou|adas|aram), conversações rompidas,
        cort(ou|aram) relações, deram em nada, descarril(ou|aram), desmoron(ou|aram), deu em nada, diálogo rompido,
        dinamit(ou|aram), em ponto morto, em pausa, em suspenso, emperr(ou|aram), encalh(ou|adas|aram), entraram num impasse,
        entr(ou|aram) em impasse, esbarr(ou|aram), estagna(das|ram), falh(ou|aram), ficaram bloqueadas,
        foi cancelado o diálogo, foi interrompido, foi por água abaixo, foi rompido, foi suspens(a|o),
        foram interrompid(as|os), foram (congeladas|por água abaixo|rompidas|torpedeadas), foram suspens(as|os),
        fracass(ou|aram), goraram-se, gorou-se, implodi(u|ram), interrompe(u|ram), interrompid(a|o|as), malograram-se,
        naufrag(ou|aram), negociações rompidas, paralisad(as|os), rompe(u|ram), rompid(a|o|as), ruíram, ruiu,
        sabot(ou|aram) as negociações, suspende(u|ram), suspens(o|as|os), terminaram (mal|em nada),
        termin(ou|aram) em fracasso, torpede(ou|aram), trava(das|ram)
      `,
      present: words`
        acabam (em fracasso|mal), acaba(|m) em nada, atolam, batem na parede, caem por terra, cai por terra,
        chegam a um beco sem saída, chega(|m) a um impasse, colapsa(|m), congela(|m), continuam bloqueadas,
        corta(|m) relações, dá em nada, dão em nada, descarrila(|m), desmorona(|m), dinamita, emperra(|m), encalha(|m),
        entra(|m) em impasse, esbarra(|m), estagnam, falha(|m), fracassa(|m), goram-se, implode(|m), interrompe(|m),
        malogram-se, naufraga(|m), paralisam, permanecem bloqueadas, (vai|vão) por água abaixo, rompe(|m), ruem, rui,
        sabota as negociações, suspende(|m), terminam (em fracasso|mal), torpedeia(|m), travam
      `,
      noun: words`
        fracasso, impasse, bloqueio, beco sem saída, colapso, estagnação, rutura, ruptura, suspensão (do|das), falhanço,
        paralisação, ponto morto, entrave, interrupção (do|das), naufrágio, descarrilamento das, diálogo de surdos,
        malogro, congelamento (do|das)
      `,
    },
  },
  bothSides: words`
    (|as|duas|ambas as) partes, dois (lados|países|governos), os lados, delegações, duas delegações, ambos os países,
    vizinhos, rivais, inimigos, negociadores, homólogo(|s), ministros, líderes, governo, rebeldes, generais,
    frente a frente, cara a cara
  `,
  foes: words`
    (|as) (partes|fações|facções|generais) (em conflito|em guerra|rivais|beligerantes), ambas as partes, (|os) beligerantes, as duas partes, fações
  `,
  counterpart: words`com a (outra parte|contraparte|parte contrária)`,
  cues: {
    oneSided: words`unilateral, unilateralmente`,
    lapsed: words`
      estava previst(a|o), estavam previst(as|os), deveria(|m) ter, devia(|m) ter, ia ter, iam ter, iria(|m) ter,
      tinha(|m) previsto
    `,
    otherField: words`
      câmara de comércio, empresários, comerciantes, futebol, copa, taça, final, torneio, jogo, amistoso, festival,
      estudantes, atletas
    `,
    phone: words`
      por telefone, ao telefone, telefonema, chamada telefónica, conversa (telefónica|telefônica), videochamada,
      videoconferência
    `,
    again: words`
      de novo, novamente, outra vez, próxima (ronda|rodada|reunião), nova ronda, nova rodada, próximo encontro
    `,
    which: words`quem, cujo, cuja`,
    during: words`durante, à margem (da|de|das), no âmbito (de|das)`,
    aheadOf: words`antes (da|de|do|das), (na véspera|em vésperas) (da|das|de|do|dos)`,
    judgement: words`
      construtiv(a|o|as|os), produtiv(a|o|as), franca(|s), frutífera(|s), positivas, úteis, útil, difíceis, intensas,
      cordia(l|is), respeitos(a|o|as), proveitos(a|o|as), encorajadora(|s), encorajador, promissora(|s), promissor,
      satisfatória(|s), substancia(l|is), sinceras, bom clima, clima (construtivo|de confiança), ambiente cordial,
      passo (à frente|em frente|na direção certa), primeiro passo, avanços significativos
    `,
    fruitless: words`
      (não há|não houve|sem|sem um) acordo, de mãos vazias, escassos resultados, nada de concreto,
      não alcança(m|ram) um acordo, não chega(m|ram) a (acordo|um acordo), não houve (avanços|entendimento|progressos),
      nenhum (acordo|avanço|progresso|resultado), nenhuma conclusão, poucos (avanços|progressos), sem anúncio,
      sem assinar, sem assinatura, sem avanço(|s), sem comunicado, sem consenso, sem declaração (|conjunta),
      sem documento, sem entendimento, sem êxito, sem fumaça branca, sem fumo branco, sem progresso(|s),
      sem (avanços|progressos) significativos, sem resultado(|s), sem (avanços|resultados) concretos, sem sucesso,
      sem texto
    `,
    leaves: ['deixa', 'deixam', 'deixou', 'deixaram'],
    backdrop: ['enquanto', 'em meio a'],
    talks: words`
      acordo*, armistício, assinam, assinar, cara a cara, cessar-fogo, cimeira, comunicado conjunto, conclave,
      contactos, contatos, conversações, conversam, conversas, cúpula, declaração conjunta, desescalada, diálogo,
      diplomacia, diplomátic*, encontrar-se, encontro*, encontrou-se, entendimento, fazem as pazes, fizeram as pazes,
      frente a frente, machado de guerra, mecanismo, mediação, mediador*, mesa de negociações, mesa redonda, negoceiam,
      negocia*, negociador*, negociam, normalização, pacto, paz, reatamento, reconciliação, reuni(ão|ões), reunir-se,
      reuniram-se, reuniu-se, rodada(|s), ronda(|s), se encontrarão, se reunirão, sessão, tratativas, trégua,
      troca de prisioneiros, voltam a (encontrar-se|se encontrar)
    `,
    future: words`
      vai, vão, previst(a|o|as|os), deve(|m|rá), próxim(a|o), planeia(|m), deverão, está previsto, estão previstas,
      deveria, prepara(-se|m-se) para, irão, irá, marcad(a|o) para, agendad(a|o), espera-se
    `,
    coming: words`
      amanhã, esta noite, próxima (quarta-feira|quinta-feira|segunda-feira|semana|sexta-feira|terça-feira),
      próximos dias, na próxima semana, nos próximos dias, nas próximas horas, mais tarde, hoje à noite,
      depois de amanhã, próximo (domingo|sábado), a partir de (amanhã|segunda-feira),
      dentro de (duas semanas|uma semana), semana que vem, na semana que vem
    `,
    vague: ['em breve', 'brevemente', 'nos próximos meses', 'no próximo mês'],
    habitual: ['nas últimas semanas', 'recentemente'],
    now: ['hoje', 'agora'],
    wish: words`
      abert(a|o) a, apel(a|am|ou), apelo (a|para), aposta(|m) em, aspira a, busca(|m), condiciona, convida, defende que,
      deseja(|m), dispost(a|o), espera(|m), está aberto a, está disposto a, exige(|m), exorta(|m), gostaria(|m),
      insiste(|m) em, inst(a|am|ou), mostra-se (aberto|disposto), oferece, ofereceu, pede(|m), pediu, pressiona(|m),
      pretende, propõe(|m), propôs, quer, querem, recomenda, recusa(|m), solicita(|m), sugere(|m), tenta(|m),
      (ajudar|ajudará) a,
      reza por, reza para, rezam por, ora por, sonha com
    `,
    maybe: words`
      pode(|m|rá), poderia(|m), possíve(l|is), se, poderão, eventua(l|is), provável, talvez, teria(|m), seria(|m),
      sem data, não descarta(|m), não exclui, eventualmente, hipótese, hipotético,
      (gostaria|gostava|adoraria|espera|queria|quer|sonha|sonho) (ver|de ver|em ver), oxalá, tomara
    `,
    nearDeal: words`
      perto de, próxim(a|o|os) de, prestes, quase, rumo a, por cento, rascunho, à beira de, aproximam-se, iminente,
      avançam para, progressos, fase final, prematuro, cedo demais, em princípio, acordo (próximo|possível),
      ainda não (assinaram|chegaram|há acordo|têm), ultimam, últimos detalhes, cada vez mais perto, a um passo de,
      ao alcance, trabalham (num|em um)
    `,
    negation: ['não', 'sem', 'nem', 'nunca', 'nenhum', 'nenhuma', 'descarta', 'descartam'],
    denial: words`nega(|m|ram), desmente(|m), negou, desmenti(u|ram), fals(o|as)`,
    retrospect: words`após, depois (|de), desde, anterior, apesar, passad(a|o), desde que, na sequência`,
    goesOn: ['continuam', 'prosseguem'],
    deliverable: words`
      acordo de paz, acordo-quadro, calendário, canal de comunicação, célula (|conjunta|de coordenação), cessar-fogo,
      comissão conjunta, comité conjunto, comitê conjunto, compartilhamento de inteligência, corredor humanitário,
      (fim|cessação) das hostilidades, garantias de segurança, grupo de trabalho, libertação de (prisioneiros|reféns),
      linha direta, mecanismo (|conjunto|de coordenação|de monitoramento|de verificação), não agressão,
      partilha de informações, reabertura da fronteira, reabrir a fronteira, retirada (de|das) tropas, roteiro, trégua,
      troca de (corpos|informações|prisioneiros), trocar prisioneiros, zona desmilitarizada, zona tampão
    `,
    document: words`declaração (conjunta|de princípios|trilateral), comunicado (conjunto|trilateral)`,
    pact: ['acordo', 'pacto', 'tratado', 'entendimento', 'acordos', 'memorando', 'protocolo'],
    soft: words`
      (sobre|em) princípios, princípios (orientadores|básicos|gerais),
      continuar (|a negociar|negociando|o diálogo), prosseguir, novas (conversações|reuniões), acelerar, a desescalada,
      a continuar, em continuar, nova (ronda|rodada|reunião), voltar a reunir(|-se),
      reduzir (a tensão|as tensões|tensões), manter (abertos|o diálogo), voltar a (encontrar-se|se reunir),
      mais conversações, novo encontro
    `,
    relay: words`segundo, informou, disse à, noticiou, avança (|a), de acordo com, revela, escreve, citando`,
    speech: words`
      alega, alegam,
      diz, disse, segundo, afirm(a|ou), anunci(a|ou), informou, fonte(|s), confirm(a|ou), garante, revelou, declarou,
      adverte
    `,
    topic: ['para', 'sobre', 'após', 'por', 'para discutir', 'acerca de', 'durante', 'contra', 'antes de', 'depois de'],
    with: ['com'],
    and: ['e', 'com'],
    between: ['entre'],
    locative: ['em', 'no', 'na', 'nos', 'nas'],
    round: ['ronda', 'rodada', 'reunião', 'negociações', 'sessão', 'conversações', 'encontro'],
    analysis: words`
      análise (|de), anatomia de, aniversário, (dez|dois|cinco) anos depois, as chaves, balanço de um ano, bastidores,
      coluna de, crónica, cronologia, editorial, em fotos, em números, entenda, entrevista, especialistas, explicador,
      lições, o que se sabe, opinião, perguntas e respostas, podcast, radiografia, reportagem, tudo sobre, um ano depois
    `,
    question: ['porque', 'como', 'por que', 'quando', 'quem', 'o que'],
    live: ['ao vivo', 'em direto', 'ao minuto'],
    violence: words`
      ataque*, bombarde*, mortos, tropas, soldados, incurs(ão|ões), mata*, ataca*, drones, ofensiva, forças
    `,
    envoys: words`
      delegaç(ão|ões), ministro(|s), embaixador, enviado(|s), chefe da diplomacia, responsáveis, negociador,
      negociadores, autoridades, chanceler, representantes, delegados, negociador-chefe, mediadores, equipas, equipes,
      ministros dos negócios estrangeiros, chanceleres
    `,
    joint: ['conjunta', 'conjunto', 'trilateral'],
    paper: ['declaração', 'comunicado'],
    reaction: words`condena(|m), saúda(|m), critica(|m), elogia, protesto(|s), denuncia, viola(|m), acusa(|m)`,
    duration: words`
      (2|3|4|5|6|7|8|9|10|11|12|dez|duas|oito|seis|sete|várias) horas, três (horas|dias de), quatro (horas|dias de),
      cinco (horas|dias de), (|catorze|dezasseis|doze|nove|onze|vinte) horas de, maratona, dois dias de,
      duas jornadas de, uma noite de
    `,
    harms: ['ameaça', 'ameaçam', 'compromete', 'minam', 'põe em risco', 'apesar', 'coloca em risco'],
    longAgo: words`
      no ano passado, no mês passado, há meses, há semanas, ano passado,
      há (|1|2|3|4|5|6|7)(0|1|2|3|4|5|6|7|8|9) anos, há meio século, há um quarto de século,
      há (vinte|trinta|quarenta|cinquenta) anos, há décadas, há uma década
    `,
    gathering: words`
      conselho de segurança, conselho, conselho de direitos humanos, assembleia, assembleia geral, assembleia popular, parlamento, comissão, subcomissão, comitê, comité, comitê executivo, gabinete, gabinete de segurança, congresso, senado, federação, liga árabe, conselho de ministros, fifa, uefa, interpol, otan, nato, iata, aiea, opaq, opep, unesco, fmi, banco mundial`,
    ownBody: ['gabinete', 'parlamento', 'assessores'],
    feared: ['risco de', 'teme', 'temem', 'evitar', 'ameaça de', 'perigo de', 'alerta para'],
    foretells: words`
      prediz, vaticina, vaticinam, prognostica, condenad(o|a|os|as) ao
    `,
    agenda: ['na agenda', 'em cima da mesa'],
    sitting: words`dia`,
    until: words`
      até (domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado),
      (até a próxima|até à próxima|durante uma|por uma) semana, por dois dias, até amanhã
    `,
    story: words`
      romance, romances, (série|nova série) (de tv|de televisão|imagina|em que), nova série, minissérie, telenovela,
      (um|novo|no|num) filme, filme (imagina|em que|onde), peça (de teatro|imagina|em que), comédia,
      história em quadrinhos, banda desenhada, desenho animado, thriller, esquete, sketch, ucronia, o dia em que,
      videojogo
    `,
    averted: words`
      evitad(o|a|os|as), afastad(o|a|os|as), impedid(o|a|os|as), evitou-se
    `,
    takenBack: words`
      (notícia|informação) falsa, falsa (notícia|informação), montagem, por engano, simulação, satíric(o|a), sátira,
      hackead(o|a), sem fundamento, boato
    `,
    nor: words`
      nem
    `,
    label: words`
      boato, deepfake, desclassificad(o|a|os|as), do arquivo, efeméride(|s), fake, fals(o|a|os|as),
      há (|1|2|3|4|5|6|7)(0|1|2|3|4|5|6|7|8|9) anos, hoje na história, mentira, neste dia, paródia, pesquisa, sátira,
      sondagem,
      rumor(|es), não verificad(o|a|os|as), sensacionalista
    `,
    outsiders: words`
      sindicato(|s), empresas, bancos, clubes, universidades, câmaras municipais, autarcas, prefeitos, estudantes,
      advogados, jornalistas, médicos, companhias aéreas, federações, agricultores, pescadores, hospitais, artistas,
      tribunal, juiz, partidos, coligação, escritores, seguradoras, académicos, acadêmicos, agências humanitárias,
      ativistas, atletas, autores, blogueiros, bispos, camponeses, cantores, casais, cientistas, clérigos, companhias,
      economistas, ex-(diplomatas|embaixadores|funcionários|generais|ministros|negociadores), gangues, imãs,
      intelectuais, investigadores, músicos, ong(|s), padres, pesquisadores, pintores, professores, rabinos,
      religiosos, sociedade civil, think tanks,
      tribos, clãs, anciãos, xeques, drusos, druso, notáveis, curdos, curdo, beduínos, colonos`,
    offer: words`
      proposta(|s), oferta(|s), projeto de (acordo|resolução), plano, ultimato, pedido, exigências, emenda, moção,
      ideia, recurso
    `,
    commentator: words`
      analista(|s), especialista, historiador, historiadora, politólogo, cientista político, ex-ministro, ex-embaixador,
      ex-chanceler
    `,
    inForce: words`
      em virtude (de|da|do), no âmbito (de|da|do|de um), ao abrigo (da|do), como parte (de|da|do|de um),
      nos termos (da|do), em cumprimento (da|do), em violação (da|do),
      (continua|continuam|está|estão) (comprometido|comprometida|comprometidos) com (|a|o)
    `,
    occasion: words`visita, viagem, eleições, eleição, votação, referendo, debate, audiência, audição, julgamento`,
    lesser: words`
      (|em )(analisar|estudar|considerar|negociar|adiar|rejeitar|avaliar|discutir|examinar), em (nada|pouco|quase tudo)
    `,
    goBetween: words`(um|num|em um|no|sobre um|sobre o) mediador`,
    awaits: words`aguarda(|m), à espera de`,
    contrast: words`mas, porém, embora`,
    condition: words`se, a menos que, sem acordo, caso, assim que, uma vez que`,
    overcomes: words`
      super(ar|a|am|ou|aram|ado|ada), destrav(ar|ou|ado), desbloque(ar|ou|ado), resolver, resolvido, evitar, (sair|saída) (de|do|da), pôr fin (a|ao)
    `,
  },
  months: rows`
    janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro
  `,
  weekdays: rows`domingo; segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; sábado`,
  days: numbered`-1: ontem; 0: hoje, esta noite; 1: amanhã`,
  weeks: numbered`-1: semana passada; 0: esta semana; 1: próxima semana`,
  next: words`próximo, próxima, que vem`,
  dayArticles: ['dia'],
  ordinals: rows`primeira, primeiro; segunda, segundo; terceira, terceiro; quarta, quarto; quinta, quinto`,
  complementizers: ['que'],
} satisfies LanguageTable as LanguageTable;
