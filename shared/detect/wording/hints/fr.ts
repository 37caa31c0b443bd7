import { words } from '../../languages/words.ts';
import type { Hints } from './hints.ts';

export const fr: Hints = {
  'round-scheduled': words`
    à la veille, à partir de, accepte de rencontrer, acceptent de se, accepte(|nt) l'invitation, accueillera, agenda,
    annonce une réunion, après-demain, attendu(|e|s|es), aur(a|ont) lieu, avant la rencontre, bientôt, calé(|e),
    calendrier, cap sur, ce week-end, compte à rebours, confirme(|nt), convenu de, convie à, conviennent de,
    convie(|nt), d'ici, date, demain, dépêche, dès lundi, désigne(|nt), devrai(t|ent), direction, dit oui, doit,
    doivent, en route, enverr(a|ont), envoie(|nt), fixé(|e|s), fixe(|nt), invitation, invite(|nt), ira, iront,
    le mois prochain, nouveau rendez-vous, nouvelle session, part(|ent) pour, partir(a|ont), prépare(|nt), prêts à,
    prévu(|e|s|es), prochain tour, prochain(|e|s|es), programmé(|e), rendez-vous, reprendr(a|ont), retrouveront,
    s'envole(|nt), se prépare(|nt), se retrouveront, se reverront, se revoir, se tiendr(a|ont), se verront,
    semaine prochaine, va, vont
  `,
  'round-opened': words`
    à huis clos, à nouveau, accueille(|nt), actuellement, arriv(é|és|ées|ent), assis, aujourd'hui, c'est parti,
    ce matin, commenc(e|é|ent), conclave, conférence, coup d'envoi, dans la nuit, de nouveau, de retour, débarquent,
    début(|e|ent), débuté, démarrage, démarr(e|é|ent), discutent, en ce moment, en conclave, en cours, en tête-à-tête,
    entam(e|é|és|ent), entre dans, entrent, face à face, franchissent, hôte, huis clos, inaugure,
    (premier|deuxième|troisième) jour, jour deux, (première|deuxième|troisième) journée, lanc(e|é|ée|és|ent), lancement,
    même salle, négocient, ouvert(|e|s), ouverture, ouvre(|nt), planchent, poignée de main, portes (closes|fermées),
    pour la première fois, premier face-à-face, première séance, prennent place, reçoit, reçoivent, relanc(e|é|ent),
    renoue(|nt), reprend, reprennent, repris(|e|es), réuni(s|es), réunissent, réunit, rouvrent, s'assoient, s'attaquent,
    s'installent, s'ouvre(|nt), se poursuit, se poursuivent, se réunissent, sommet, sont arrivées, sous le même toit,
    (à la même|autour d'une|autour de la|même|retour à la) table, tête-à-tête
  `,
  'round-concluded': words`
    a eu lieu, à l'aube, à l'issue, à la sortie, a pris fin, a rencontré, à suivre, achevé(|e), achèvent, après heures,
    au petit matin, au terme, aucun accord, avancée(|s), baissé, bilan, boucl(e|é|ée|ent), bredouille, clos(|e|es),
    clôture(|nt), conclu(|ent), conclus, conclut, constructif(|s), constructive(|s), cordial, de retour de,
    dernier jour, dernière séance, difficiles, divergences, en marge, en secret, fin, fin de, finissent, francs,
    fructueuses, fructueux, heure(|s) de, juge, lève, levés, mains vides, marathon, ont discuté, ont échangé,
    ont eu lieu, ont négocié, ont pris fin, pas d'accord, pas en avant, positif(|s), positives, premier pas, prend fin,
    prennent fin, productif, progrès, promettent de se revoir, qualifie, quitt(e|és|ent), rentr(e|é|és|ent), repartent,
    reparti, résultat, retour de, réunion secrète, rideau, s'achève(|nt), s'est réunie, s'est tenu(|e),
    salue des discussions, sans (accord|avancée|déclaration|percée|résultat|texte), se lèvent, se quittent,
    se reverront, se séparent, se sont (rencontrés|réunis|tenus|vus), secrètement, séparés, sérieux, sortent, sorti(|s),
    souriant, sourires, termin(é|ée|és|ent), toujours divisés, toute la nuit, utile(|s)
  `,
  'round-postponed': words`
    à plus tard, absent(|e), ajourn(é|ée|és|ées|ent), ajournement, annulation, annule, annul(é|ée|és|ées|ent),
    après les élections, attendre, attendr(a|ont), aucune date, autre date, avancée au, boude, brouillard, d'un mois,
    d'une semaine, date ultérieure, décal(e|é|ée|ent), délai, déplacé(|e), deuil, diffère, différé(|e|s), en pause,
    en suspens, fait défaut, fête, finalement pas, flou, gelée jusqu, glisse(|nt), grève, incertain(|e), intempéries,
    logistique, malade, maladie, météo, n'aur(a|ont) pas lieu, ne se (rencontreront|réuniront|verront),
    ne viendr(a|ont) pas, neige, nouvelle date, pas de (date|rencontre|réunion), pas lieu, patienter, pause,
    plus de temps, plus tard, raisons techniques, remet à, remettent à, remis(|e), renvoie, renvoyé(|e|s), report,
    reportées, report(e|é|ée|és|ent), repousse, repouss(é|ée|és|ées|ent), reste chez, retard, retard(e|é|ée|és|ent),
    sans date, sine die, sursis, suspendu(|e) jusqu, tempête, temps
  `,
  agreement: words`
    accept(é|ée|ent), accordent, accord(|s), adopt(é|ent), aplanissent, approuv(é|ent), armistice, cessez-le-feu,
    commun(|e), compromis, conjoint(|e), création, créent, d'accord, déclaration, deux parties, disent oui, document,
    échang(e|és|ent), en vigueur, enfin, engagement, entendus, entente, entérin(é|ent), enterrent,
    entr(e|ée) en vigueur, feu vert, feuille de route, fin du (conflit|différend), hache de guerre, instaurent, levée,
    lèvent, libération, libèrent, libérés, mécanisme, mémorandum, met fin, mettent (fin|en place), mutuel, oui à, pacte,
    paix, paraph(e|é|ent), percée, poignée de main, prend effet, prolongation, prolong(é|ée|ent), promettent, protocole,
    ratifi(é|ent), réconciliation, réconcilient, reconduisent, reconduite, réglé, règlement, règlent, rendent,
    réouverture, résolu, résolvent, restituent, rétabli, rétablissent, retirent, retrait, rouvert, rouvrent,
    s'accordent, s'engagent, s'entendent, scell(e|é|ent), se retirent, signature, sign(e|é|ée|és|ent),
    silence des armes, sold(é|ent), (|les armes se|se) taisent, terrain d'entente, texte, tombent d'accord, topent,
    traité, tranchent, trêve, valid(é|ent)
  `,
  breakdown: words`
    abandonn(e|é|ent), accusent, annule la trêve, arrêt(|e|ent), au point mort, blocage, bloqué(|s|es), boycott(|e),
    caduc, caduque, capot(e|é|ent), claque la porte, claque(|nt), colère, coup(e|é|ent), couper les ponts, cul-de-sac,
    déchir(e|é|ent), dénonc(e|é|ent), dispute, échec, échou(é|ent), éclats, effondré, effondrement, enlis(é|és|ent),
    enterr(e|é|és), faute, fiasco, fin de la trêve, fini(|e), fureur, furieux, gelé(|e|s), gèle(|nt), impasse,
    interromp(t|ent), interrompu, invectives, jamais, jette l'éponge, moribond, mort(|e|s), naufrage, ne négocie plus,
    non à, nul, patine(|nt), plus (de dialogue|de négociations|rien), point mort, ponts, porte, quitt(e|é|ent), rappelé,
    rappelle(|nt), refus(|e), rejettent la faute, rejette(|nt), renonce(|nt), reproches, retiré, retrait des,
    romp(t|ent), rompu(|s), rupture, s'accusent, s'écroule, s'effondre(|nt), sabordé, se retire(|nt), suspend(|ent),
    suspendu(|s), suspension, terminé, torpillé, tourne le dos, tourne(|nt) court, trêve rompue, ultimatum,
    vole(|nt) en éclats
  `,
};
