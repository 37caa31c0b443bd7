import { words } from '../../languages/words.ts';
import type { Hints } from './hints.ts';

export const pt: Hints = {
  'round-scheduled': words`
    previsto, prevista, marcado, marcada, marcadas, data, reunir-se-ão, se reunirão, vão reunir-se, vão se reunir, retomarão, viajará, a caminho, rumo a, enviará, convida, convite, aceita convite, próxima, próximo, próxima semana, amanhã,
    fim de semana, véspera, encontro marcado, preparam-se, combinam
  `,
  'round-opened': words`
    arrancam, arranca, começam, começa, começaram, iniciam, inicia, início, abrem, abre, abertura, cara a cara, frente a frente, mesma mesa, à mesa, sentam-se, sentados, chegam, chega, retomam, retoma, voltam, de novo, novamente,
    segundo dia, terceiro dia, primeira sessão, portas fechadas, em curso, em andamento, agora, hoje, pela primeira vez, recebe
  `,
  'round-concluded': words`
    concluem, conclui, concluída, terminam, termina, terminou, encerram, encerra, encerrada, fim das, acabam, deixam, levantam-se, horas de, após horas, regressam, voltam de, reuniram-se, se reuniram, conversaram, realizou-se,
    reunião secreta, à margem, construtivas, produtivas, positivas, úteis, progressos, avanços, sem acordo, sem resultado, mãos vazias, divergências
  `,
  'round-postponed': words`
    adiam, adia, adiado, adiada, adiadas, adiamento, cancelam, cancela, cancelada, suspensa até, nova data, sem data, mais tempo, não se reunirão, não haverá, esperar, mais tarde, atrasam, atraso, uma semana, um mês, neve,
    tempestade, doença, após as eleições
  `,
  agreement: words`
    acordo, acordam, concordam, pacto, tratado, trégua, cessar-fogo, paz, assinam, assina, assinado, assinaram, rubricam, selam, ratificam, aprovam, adotam, aceitam, compromisso, comprometem-se, resolvem, avanço, aperto de mão, em vigor,
    entra em vigor, troca, libertam, libertação, retirada, reabrem, criam, conjunta, conjunto, roteiro, prorrogam, estendem, texto
  `,
  breakdown: words`
    fracassam, fracassa, fracasso, falham, rompem, rompe, ruptura, rutura, abandonam, abandona, retira-se, se retira, batem a porta, bate a porta, suspendem, suspende, suspensas, congelam, congela, impasse, beco sem saída, paralisadas,
    colapso, ruem, naufragam, furioso, culpa, acusam, chama de volta, boicote, denuncia trégua, fim da trégua, morto, adeus, nunca mais, rejeita
  `,
};
