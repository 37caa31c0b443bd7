import { words } from '../../languages/words.ts';
import type { Hints } from './hints.ts';

export const it: Hints = {
  'round-scheduled': words`
    previst(a|o), previsti, fissat(a|o), data, si incontreranno, si vedranno, riprenderanno, volerà, partirà,
    in partenza, verso, invierà, invit(a|o), accetta l'invito, prossim(a|o), settimana prossima, domani, weekend,
    vigilia, appuntamento, convocati, si preparano, concordano di rivedersi, torneranno
  `,
  'round-opened': words`
    a porte chiuse, accoglie, al tavolo, al via, aperti, apertura, arrivano, arrivate, avvia(no|ti), comincia(no|ti),
    di nuovo, faccia a faccia, in corso, inizia(|no|ti|to), oggi, ora, per la prima volta, prima sessione, riceve,
    ripartono, riprend(e|ono), ripresi, secondo giorno, seduti, si apr(e|ono), si siedono, stesso tavolo, terzo giorno,
    via ai
  `,
  'round-concluded': words`
    a margine, chiudono, chiuso, conclud(e|ono), conclus(i|o), costruttivi, distanze, dopo ore, fine dei, finisc(e|ono),
    finiti, hanno discusso, incontro segreto, lasciano, mani vuote, nulla di fatto, ore di, passo avanti, positivi,
    produttivi, progressi, rientrano, senza (esito|accordo), si alzano, si è tenuto, si sono (incontrati|visti),
    termina(no|ti), utili
  `,
  'round-postponed': words`
    rinvia(|no|ti|to), rinviata, rinvio, rimandat(i|o), slitta(|no), posticipato, annulla(|ti|to), sospeso fino,
    nuova data, senza data, più tempo, non si incontreranno, salta(|no), attendere, più tardi, una settimana, un mese,
    neve, tempesta, malattia, dopo le elezioni
  `,
  agreement: words`
    accettano, accordo, adottano, approvano, cessate il fuoco, compromesso, congiunt(a|o), entra in vigore, estendono,
    firma(|no|to), in vigore, intesa, istituiscono, liberano, pace, patto, prorogano, ratificano, riaprono, risolvono,
    ritiro, scambio, si impegnano, sigla(no|to), stretta di mano, svolta, tabella di marcia, testo, trattato, tregua
  `,
  breakdown: words`
    abbandona(|no), accusano, addio, arenati, boicotta, collasso, colpa, congela(|ti), crollano, denuncia la tregua,
    fallimento, fallisc(e|ono), falliti, fine della tregua, furioso, mai più, morto, naufragano, richiama, rifiuta,
    romp(e|ono), rotti, rottura, saltano, sbatte la porta, si ritira(|no), sospend(e|ono), sospesi, stallo, vicolo cieco
  `,
};
