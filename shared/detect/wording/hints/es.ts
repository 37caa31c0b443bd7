import { words } from '../../languages/words.ts';
import type { Hints } from './hints.ts';

export const es: Hints = {
  'round-scheduled': words`
    previsto, prevista, previstas, programado, programada, fijada, fijado, fecha, se reunirán, se verán, se sentarán, retomarán, reanudarán, viajará, viajarán, viaja a, rumbo a,
    enviará, invita, invitación, acepta la invitación, próxima, próximo, próxima semana, mañana, este fin de semana, víspera, cita, citados, convocados, se preparan, acuerdan reunirse, volverán
  `,
  'round-opened': words`
    arrancan, arranca, arrancó, comienzan, comienza, comenzó, comenzaron, inician, inicia, inicio, abren, abre, apertura, cara a cara, misma mesa, a la mesa, se sientan, sentados, llegan, llega,
    reanudan, reanuda, retoman, retoma, vuelven, de nuevo, segundo día, tercer día, primera sesión, a puerta cerrada, en marcha, en curso, ahora, hoy, por primera vez, reciben, recibe
  `,
  'round-concluded': words`
    concluyen, concluye, concluyó, terminan, termina, terminó, finalizan, finaliza, cierran, cierra, fin de, acaban, se levantan, abandonan la sala, horas de, tras horas, regresan, se reunieron, se reunió,
    se vieron, conversaron, se celebró, reunión secreta, al margen, constructivas, productivas, positivas, útiles, avances, paso adelante, sin acuerdo, sin resultados, manos vacías, siguen las diferencias
  `,
  'round-postponed': words`
    aplazan, aplaza, aplazado, aplazada, aplazadas, aplazamiento, posponen, pospone, pospuesto, pospuesta, postergan, posterga, retrasan, retrasa, retrasada, cancelan, cancela, cancelada, suspendida hasta,
    nueva fecha, sin fecha, más tiempo, no se reunirán, no habrá, esperar, más tarde, una semana, un mes, nieve, tormenta, enfermedad, tras las elecciones
  `,
  agreement: words`
    acuerdo, acuerdan, acordaron, acordado, pacto, pactan, tratado, tregua, alto el fuego, cese, paz, firman, firma, firmaron, firmado, rubrican, sellan, sella, ratifican, aprueban, adoptan, aceptan, compromiso,
    se comprometen, resuelven, zanjan, solución, avance decisivo, apretón, en vigor, entra en vigor, canje, intercambio, liberan, retirada, reabren, crean, conjunta, conjunto, hoja de ruta, prorrogan, extienden, texto
  `,
  breakdown: words`
    fracasan, fracasa, fracaso, fracasó, rompen, rompe, ruptura, roto, rotas, abandonan, abandona, se retira, se retiran, retira a sus, portazo, suspenden, suspende, suspendidas, congelan, congela, punto muerto,
    callejón sin salida, estancadas, colapso, colapsan, hundidas, se hunden, naufragan, furioso, culpa, se culpan, acusan, llama a consultas, boicot, denuncia la tregua, fin de la tregua, muerto, adiós, nunca más, rechaza
  `,
};
