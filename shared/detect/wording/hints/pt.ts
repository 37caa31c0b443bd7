import { words } from '../../languages/words.ts';
import type { Hints } from './hints.ts';

export const pt: Hints = {
  'round-scheduled': words`
    previst(a|o), marcad(a|o), marcadas, data, reunir-se-ão, se reunirão, vão reunir-se, vão se reunir, retomarão,
    viajará, a caminho, rumo a, enviará, convida, convite, aceita convite, próxim(a|o), próxima semana, amanhã,
    fim de semana, véspera, encontro marcado, preparam-se, combinam
  `,
  'round-opened': words`
    à mesa, abertura, abre(|m), agora, arranca(|m), cara a cara, chega(|m), começa(|m), começaram, de novo,
    em andamento, em curso, frente a frente, hoje, inicia(|m), início, mesma mesa, novamente, pela primeira vez,
    portas fechadas, primeira sessão, recebe, retoma(|m), segundo dia, sentados, sentam-se, terceiro dia, voltam
  `,
  'round-concluded': words`
    à margem, acabam, após horas, avanços, concluem, conclui, concluída, construtivas, conversaram, deixam,
    divergências, encerrada, encerra(|m), fim das, horas de, levantam-se, mãos vazias, positivas, produtivas,
    progressos, realizou-se, regressam, reunião secreta, reuniram-se, se reuniram, sem acordo, sem resultado,
    termina(|m), terminou, úteis, voltam de
  `,
  'round-postponed': words`
    adia(|m), adiad(a|o), adiadas, adiamento, cancela(|m), cancelada, suspensa até, nova data, sem data, mais tempo,
    não se reunirão, não haverá, esperar, mais tarde, atrasam, atraso, uma semana, um mês, neve, tempestade, doença,
    após as eleições
  `,
  agreement: words`
    aceitam, acordam, acordo, adotam, aperto de mão, aprovam, assinado, assina(|m), assinaram, avanço, cessar-fogo,
    comprometem-se, compromisso, concordam, conjunt(a|o), criam, em vigor, entra em vigor, estendem, libertação,
    libertam, pacto, paz, prorrogam, ratificam, reabrem, resolvem, retirada, roteiro, rubricam, selam, texto, tratado,
    trégua, troca
  `,
  breakdown: words`
    abandona(|m), acusam, adeus, bate(|m) a porta, beco sem saída, boicote, chama de volta, colapso, congela(|m), culpa,
    denuncia trégua, falham, fim da trégua, fracassa(|m), fracasso, furioso, impasse, morto, naufragam, nunca mais,
    paralisadas, rejeita, retira-se, rompe(|m), ruem, ruptura, rutura, se retira, suspende(|m), suspensas
  `,
};
