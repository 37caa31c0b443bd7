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
    fecharam, fecha, selam, selaram, decidem, decidiram, aceitam, aceitaram
  `,
  forms: {
    extend: {
      noun: words`
        prorrogação, prolongamento do, extensão do, extensão da
      `,
      infinitive: words`
        prorrogar, prolongar, estender, renovar
      `,
      present: words`
        prorrogam, prorroga, prolongam, prolonga, estendem, estende, renovam
      `,
      past: words`
        prorrogaram, prorrogou, prolongaram, prolongou, estenderam, estendeu, renovaram, prorrogada, prorrogado,
        alargaram
      `,
    },
    quit: {
      present: words`
        abandona, abandonam, retira-se de, retira-se das, se retira de, se retira das, se retiram das,
        retiram-se das, chama de volta, bate com a porta, boicota, deixa a mesa
      `,
      past: words`
        abandonou, abandonaram, retirou-se de, retirou-se das, se retirou de, se retirou das, retiraram-se das,
        se retiraram das, retirou a sua delegação, retirou sua delegação, chamou de volta, bateu com a porta,
        boicotou, deixou a mesa
      `,
    },
    meet: {
      past: words`
        reuniu-se, reuniram-se, se reuniram, se reuniu, encontrou-se, encontraram-se, se encontraram, se encontrou,
        realizaram, realizou, discutiram, dialogaram, participaram, manteve, mantiveram, teve lugar, têm-se reunido,
        houve reunião, realizou-se, realizaram-se, tiveram lugar, negociaram, conversaram, acolheu, participou,
        avistaram-se, sentaram-se, durou, duraram, trocaram impressões, tiveram uma reunião, estiveram reunidos,
        estiveram reunidas, sentaram-se à mesa, se sentaram à mesa, houve conversações, mantiveram conversações
      `,
      present: words`
        reúnem-se, se reúnem, reúne-se, encontram-se, se encontra com, realizam, discutem, dialogam, recebe,
        se reúne, encontra-se com, reúnem, realiza, negociam, conversam, acolhe, sediam, sedia, mantêm,
        mantêm conversações, sentam-se, se sentam à mesa
      `,
      progressive: words`
        estão reunidos, participam, decorre, decorrem, em curso, participa em, participam em, está em curso,
        estão em curso, decorrem em, decorre em, estão a negociar, estão negociando, se reúnem hoje
      `,
      future: words`
        vão se reunir, vão reunir-se, se reunirão, reunir-se-ão, terá lugar, vai acolher, realizarão, se encontrarão,
        reúne-se amanhã, vão encontrar-se, vão se encontrar, vai reunir-se, vai se reunir, se reunirá, reunir-se-á,
        se encontrará, terão lugar, realizará, vão realizar, realizar-se-á, decorrerá, decorrerão, acolherá, sediará,
        participarão, reunião prevista, encontro previsto, irão se reunir, irão reunir-se, vão sentar-se,
        vão se sentar, voltarão a reunir-se, voltarão a se reunir, voltam a reunir-se, voltam a se reunir,
        será palco de, marcam nova ronda, marcam nova rodada, marcam data, deve ocorrer, devem se reunir,
        devem reunir-se, ocorrerá, ocorrerão, se reúnem amanhã, reúnem-se amanhã, agendam, agendada
      `,
      infinitive: words`
        reunir-se, se reunir, encontrar-se, se encontrar, realizar, participar, acolher, negociar, sentar-se,
        decorrer, realizar-se, discutir, dialogar, sediar
      `,
      noun: words`
        reunião, reuniões, encontro, conversações, negociações, cimeira, cúpula, diálogo, ronda, rodada, conversas,
        sessão, encontros, contatos, rodadas
      `,
    },
    begin: {
      past: words`
        começaram, começou, retomaram, foram retomadas, iniciaram, arrancaram, foram iniciadas, iniciou, arrancou,
        foi retomado, foram retomados, abriram, reabriram, retomou, tiveram início, teve início, recomeçaram,
        voltaram à mesa, deram início, regressaram à mesa, foram abertas
      `,
      present: words`
        começam, começa, retomam, arrancam, iniciam, retoma, inicia, arranca, abrem, recomeçam, recomeça, têm início,
        tem início, voltam à mesa, dão início, regressam à mesa, são retomadas
      `,
      future: words`
        começarão, serão retomadas, retomarão, começará, iniciarão, iniciará, retomará, recomeçarão, arrancarão,
        arrancará, vão retomar, vão começar, vão recomeçar, terão início, terá início, vão ser retomadas,
        voltarão à mesa, darão início, regressarão à mesa, serão abertas, serão iniciadas
      `,
      infinitive: ['retomar', 'começar', 'iniciar', 'recomeçar', 'arrancar', 'abrir', 'ser retomadas'],
      noun: words`
        retomada, reinício, início das, abertura das, arranque das, reinício das, retomada das, retoma das
      `,
      progressive: ['arrancam hoje', 'começam hoje', 'têm início hoje'],
    },
    end: {
      past: words`
        terminaram, terminou, concluíram, concluiu, encerraram, encerrou, acabaram, acabou, foram concluídas,
        chegaram ao fim, foram encerradas, foram encerrados, foi encerrada, foi concluída, foi encerrado,
        finalizaram, finalizou
      `,
      present: words`
        terminam, termina, concluem, acabam, encerram, conclui, chegam ao fim, encerra, finalizam, terminam sem
      `,
      noun: ['fim das conversações', 'fim das negociações', 'conclusão das'],
    },
    postpone: {
      future: words`
        será adiada, serão adiadas, vão adiar, será adiado
      `,
      past: words`
        adiada, adiadas, adiado, adiados, cancelada, canceladas, cancelado, suspensa a reunião, adiaram, adiou,
        cancelaram, cancelou, foi adiada, foram adiadas, cancelados, desmarcada, desmarcado, remarcada, foi adiado,
        foram adiados, foi cancelada, foram canceladas, remarcadas, remarcado, postergada, postergado,
        não se realizará, não vai acontecer
      `,
      present: ['adiam', 'cancelam', 'adia', 'cancela', 'desmarcam'],
      noun: ['adiamento', 'cancelamento', 'adiamento das', 'cancelamento das'],
    },
    agree: {
      past: words`
        concordaram, acordaram, assinaram, assinou, alcançaram, chegaram a acordo, fecharam, aceitaram, concordou,
        chegaram a um acordo, acertaram, firmaram, celebraram um acordo, selaram, decidiram, aprovaram, pactuaram,
        comprometeram-se, assinado, alcançado, alcançou, fechou, rubricaram, rubricou, apertaram as mãos,
        subscreveram, entraram em acordo, chegaram a um entendimento, chegaram a entendimento, chegou a acordo
      `,
      present: words`
        concordam, assinam, alcançam, fecham, aceitam, assina, chegam a acordo, chegam a um acordo, acertam, firmam,
        selam, decidem, acordam, aprovam, fecha, rubricam, subscrevem, entram em acordo, chegam a um entendimento
      `,
      future: ['assinarão', 'vão assinar', 'vão firmar', 'firmarão', 'assinará', 'acordarão', 'chegarão a acordo'],
      infinitive: words`
        assinar, alcançar, fechar, firmar, chegar a acordo, chegar a um acordo, selar, celebrar um acordo
      `,
      noun: words`
        assinatura do, assinatura de, acordo sobre, acordo para criar, acordo para estabelecer,
        acordo de cessar-fogo, acordo para
      `,
    },
    announce: {
      past: words`
        anunciaram, anunciou, criaram, estabeleceram, emitiram, divulgaram, criou, estabeleceu, lançaram, publicaram,
        emitiu, divulgou
      `,
      present: ['anunciam', 'anuncia', 'criam', 'estabelecem', 'cria', 'lançam', 'publicam', 'divulgam', 'emitem'],
      future: ['criarão', 'anunciarão', 'estabelecerão', 'vão criar', 'vão anunciar'],
      noun: ['criação de', 'criação de um', 'criação de uma', 'anúncio de'],
      infinitive: ['criar', 'estabelecer', 'anunciar', 'lançar'],
    },
    break: {
      past: words`
        fracassaram, fracassou, falharam, estagnaram, colapsaram, bloqueadas, suspensas, paralisadas, rompidas,
        falhou, emperraram, emperrou, travaram, travadas, paralisados, suspenso, suspensos, suspenderam, suspendeu,
        interrompidas, interromperam, interrompeu, congeladas, congelaram, romperam, rompeu, ruíram, desmoronaram,
        bloqueado, estagnadas, encalharam, abandonaram a mesa, abandonou a mesa, em ponto morto, esbarraram,
        esbarrou, foram suspensas, foram interrompidas, foram por água abaixo, terminaram em fracasso,
        acabaram em fracasso, caíram por terra, terminou em fracasso
      `,
      present: words`
        fracassam, falham, colapsam, emperram, fracassa, falha, emperra, travam, suspendem, suspende, interrompem,
        rompem, rompe, esbarram, esbarra, encalham, ruem, desmoronam, estagnam, congelam, colapsa,
        terminam em fracasso, acabam em fracasso, caem por terra, chegam a um impasse, entram em impasse
      `,
      noun: words`
        fracasso, impasse, bloqueio, beco sem saída, colapso, estagnação, rutura, ruptura, suspensão das, falhanço,
        paralisação, ponto morto, entrave
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
      frutífera, frutíferas, positivas, úteis, útil, difíceis, intensas, cordiais
    `,
    fruitless: words`
      sem acordo, sem um acordo, sem resultados, sem resultado, sem avanços, sem avanço, sem progressos,
      sem progresso, sem consenso, sem êxito, sem sucesso, não houve acordo, nenhum acordo, de mãos vazias,
      não chegam a acordo
    `,
    leaves: ['deixa', 'deixam', 'deixou', 'deixaram'],
    backdrop: ['enquanto', 'em meio a'],
    talks: words`
      negocia*, conversações, conversas, reunião, reuniões, reuniu-se, reuniram-se, encontro*, encontrou-se, diálogo,
      acordo*, trégua, cessar-fogo, mediação, normalização, paz, cimeira, cúpula, contactos, diplomacia, conversam,
      negociam, pacto, mesa de negociações, mecanismo, declaração conjunta, comunicado conjunto, desescalada,
      diplomátic*, rodada, ronda, sessão, assinar, assinam, contatos
    `,
    future: words`
      vai, vão, previsto, prevista, previstas, devem, deve, próxima, próximo, planeia, planeiam, deverá, deverão,
      está previsto, estão previstas, deveria, previstos, prepara-se para, preparam-se para, irão, irá, marcada para,
      marcado para, agendada, agendado, espera-se
    `,
    coming: words`
      amanhã, esta noite, próxima semana, próximos dias, na próxima semana, nos próximos dias, nas próximas horas,
      mais tarde, hoje à noite, depois de amanhã
    `,
    vague: ['em breve', 'brevemente', 'nos próximos meses', 'no próximo mês'],
    habitual: ['nas últimas semanas', 'recentemente'],
    now: ['hoje', 'agora'],
    wish: words`
      pede, pedem, apela, quer, querem, disposto, disposta, busca, buscam, insta, exige, exigem, espera, esperam,
      propõe, tenta, tentam, pretende, recusa, recusam, pressiona, exorta, está disposto a, deseja, desejam, oferece,
      ofereceu, instou, instam, apelou, convida, pediu, propôs
    `,
    maybe: words`
      poderá, poderia, pode, possível, se, podem, poderiam, poderão, eventual, provável, talvez, teria, teriam,
      seria, sem data
    `,
    nearDeal: words`
      perto de, próximos de, prestes, quase, rumo a, por cento, rascunho, à beira de, próximo de, próxima de,
      aproximam-se, iminente, avançam para, progressos, fase final, prematuro, cedo demais, em princípio
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
      explicador
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
      maratona
    `,
    harms: ['ameaça', 'ameaçam', 'compromete', 'minam', 'põe em risco', 'apesar', 'coloca em risco'],
    longAgo: ['no ano passado', 'no mês passado', 'há meses', 'há semanas', 'ano passado'],
    ownBody: ['gabinete', 'parlamento', 'assessores'],
    feared: ['risco de', 'teme', 'temem', 'evitar', 'ameaça de', 'perigo de', 'alerta para'],
    agenda: ['na agenda', 'em cima da mesa'],
    sitting: words`
      dia
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
