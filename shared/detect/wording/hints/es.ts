import { words } from '../../languages/words.ts';
import type { Hints } from './hints.ts';

export const es: Hints = {
  'round-scheduled': words`
    acepta la invitación, acuerdan reunirse, cita, citados, convocados, enviará, este fin de semana, fecha, fijad(a|o),
    invita, invitación, mañana, previstas, previst(a|o), programad(a|o), próxima semana, próxim(a|o), reanudarán,
    retomarán, rumbo a, se preparan, se reunirán, se sentarán, se verán, viaja a, viajará(|n), víspera, volverán
  `,
  'round-opened': words`
    a la mesa, a puerta cerrada, abre(|n), ahora, apertura, arranca(|n), arrancó, cara a cara, comenzaron, comenzó,
    comienza(|n), de nuevo, en curso, en marcha, hoy, inici(a|o|an), llega(|n), misma mesa, por primera vez,
    primera sesión, reanuda(|n), recibe(|n), retoma(|n), se sientan, segundo día, sentados, tercer día, vuelven
  `,
  'round-concluded': words`
    abandonan la sala, acaban, al margen, avances, cierra(|n), concluye(|n), concluyó, constructivas, conversaron,
    fin de, finaliza(|n), horas de, manos vacías, paso adelante, positivas, productivas, regresan, reunión secreta,
    se celebró, se levantan, se reunieron, se reunió, se vieron, siguen las diferencias, sin acuerdo, sin resultados,
    termina(|n), terminó, tras horas, útiles
  `,
  'round-postponed': words`
    aplaza(|n), aplazad(a|o), aplazadas, aplazamiento, pospone(|n), pospuest(a|o), posterga(|n), retrasa(|n), retrasada,
    cancela(|n), cancelada, suspendida hasta, nueva fecha, sin fecha, más tiempo, no se reunirán, no habrá, esperar,
    más tarde, una semana, un mes, nieve, tormenta, enfermedad, tras las elecciones
  `,
  agreement: words`
    aceptan, acordado, acordaron, acuerd(o|an), adoptan, alto el fuego, apretón, aprueban, avance decisivo, canje, cese,
    compromiso, conjunt(a|o), crean, en vigor, entra en vigor, extienden, firmado, firma(|n), firmaron, hoja de ruta,
    intercambio, liberan, pact(o|an), paz, prorrogan, ratifican, reabren, resuelven, retirada, rubrican, se comprometen,
    sella(|n), solución, texto, tratado, tregua, zanjan
  `,
  breakdown: words`
    abandona(|n), acusan, adiós, boicot, callejón sin salida, colaps(o|an), congela(|n), culpa, denuncia la tregua,
    estancadas, fin de la tregua, fracas(a|o|an), fracasó, furioso, hundidas, llama a consultas, muerto, naufragan,
    nunca más, portazo, punto muerto, rechaza, retira a sus, rompe(|n), rotas, roto, ruptura, se culpan, se hunden,
    se retira(|n), suspende(|n), suspendidas
  `,
};
