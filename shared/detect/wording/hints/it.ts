import { words } from '../../languages/words.ts';
import type { Hints } from './hints.ts';

export const it: Hints = {
  'round-scheduled': words`
    previsto, prevista, previsti, fissato, fissata, data, si incontreranno, si vedranno, riprenderanno, volerà, partirà, in partenza, verso, invierà, invita, invito, accetta l'invito, prossimo, prossima, settimana prossima,
    domani, weekend, vigilia, appuntamento, convocati, si preparano, concordano di rivedersi, torneranno
  `,
  'round-opened': words`
    al via, via ai, iniziano, inizia, iniziato, iniziati, cominciano, cominciati, si aprono, si apre, aperti, apertura, avviati, avviano, faccia a faccia, stesso tavolo, al tavolo, si siedono, seduti, arrivano, arrivate,
    riprendono, riprende, ripresi, ripartono, di nuovo, secondo giorno, terzo giorno, prima sessione, a porte chiuse, in corso, ora, oggi, per la prima volta, accoglie, riceve
  `,
  'round-concluded': words`
    conclusi, conclude, concludono, concluso, finiti, finisce, finiscono, terminati, terminano, chiudono, chiuso, fine dei, si alzano, lasciano, ore di, dopo ore, rientrano, si sono incontrati, si sono visti, hanno discusso,
    si è tenuto, incontro segreto, a margine, costruttivi, produttivi, positivi, utili, progressi, passo avanti, senza accordo, senza esito, nulla di fatto, mani vuote, distanze
  `,
  'round-postponed': words`
    rinviato, rinviata, rinviati, rinvio, rinviano, rinvia, rimandato, rimandati, slitta, slittano, posticipato, annullato, annullati, annulla, sospeso fino, nuova data, senza data, più tempo, non si incontreranno, salta, saltano,
    attendere, più tardi, una settimana, un mese, neve, tempesta, malattia, dopo le elezioni
  `,
  agreement: words`
    accordo, intesa, patto, trattato, tregua, cessate il fuoco, pace, firmano, firma, firmato, siglano, siglato, ratificano, approvano, adottano, accettano, compromesso, si impegnano, risolvono, svolta, stretta di mano, in vigore,
    entra in vigore, scambio, liberano, ritiro, riaprono, istituiscono, congiunta, congiunto, tabella di marcia, prorogano, estendono, testo
  `,
  breakdown: words`
    falliti, fallisce, falliscono, fallimento, rottura, rompono, rompe, rotti, abbandonano, abbandona, si ritira, si ritirano, sbatte la porta, sospendono, sospende, sospesi, congela, congelati, stallo, vicolo cieco, arenati, crollano,
    collasso, naufragano, saltano, furioso, colpa, accusano, richiama, boicotta, denuncia la tregua, fine della tregua, morto, addio, mai più, rifiuta
  `,
};
