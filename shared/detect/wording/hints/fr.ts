import { words } from '../../languages/words.ts';
import type { Hints } from './hints.ts';

export const fr: Hints = {
  'round-scheduled': words`
    attendu, attendus, attendue, attendues, prévu, prévue, prévus, prévues, programmé, programmée, fixé, fixée, fixés, fixent, fixe, calé, calée, rendez-vous,
    date, se retrouveront, retrouveront, se verront, se reverront, se revoir, reprendront, reprendra, aura lieu, auront lieu, se tiendra, se tiendront,
    doit, doivent, devrait, devraient, va, vont, iront, ira, partira, partiront, part pour, partent pour, s'envole, s'envolent, en route, cap sur, direction,
    se prépare, se préparent, prépare, préparent, prêts à, convie, convient, convie à, invite, invitent, invitation, accepte l'invitation, acceptent l'invitation,
    accepte de rencontrer, acceptent de se, dit oui, enverra, enverront, envoie, envoient, dépêche, désigne, désignent, confirme, confirment, annonce une réunion,
    prochain, prochaine, prochains, prochaines, semaine prochaine, le mois prochain, ce week-end, demain, après-demain, à partir de, dès lundi, d'ici, bientôt,
    à la veille, avant la rencontre, nouvelle session, nouveau rendez-vous, prochain tour, convenu de, conviennent de, accueillera, agenda, calendrier, compte à rebours
  `,
  'round-opened': words`
    coup d'envoi, c'est parti, lancement, lancé, lancée, lancés, lancent, lance, début, débute, débutent, débuté, commence, commencent, commencé, démarre,
    démarrent, démarré, démarrage, ouvre, ouvrent, ouvert, ouverte, ouverts, ouverture, s'ouvre, s'ouvrent, entame, entament, entamé, entamés, inaugure,
    face à face, en tête-à-tête, tête-à-tête, à la même table, même table, autour de la table, autour d'une table, sous le même toit, même salle, s'assoient,
    assis, s'installent, prennent place, entrent, entre dans, franchissent, arrivent, arrivé, arrivés, arrivées, sont arrivées, débarquent, accueille,
    accueillent, reçoit, reçoivent, poignée de main, première séance, premier jour, première journée, deuxième jour, deuxième journée, troisième jour,
    troisième journée, jour deux, à huis clos, huis clos, portes closes, portes fermées, en cours, en ce moment, actuellement, aujourd'hui, ce matin, se poursuivent,
    se poursuit, dans la nuit, reprise, reprend, reprennent, repris, reprises, renouent, renoue, de nouveau, à nouveau, de retour, retour à la table, relancent,
    relance, relancé, rouvrent, pour la première fois, premier face-à-face, réunis, réunies, réunit, se réunissent, réunissent, planchent, négocient, discutent,
    s'attaquent, conclave, en conclave, sommet, conférence, hôte
  `,
  'round-concluded': words`
    fin, fin de, prend fin, prennent fin, a pris fin, ont pris fin, finissent, terminé, terminée, terminés, terminent, s'achève, s'achèvent, achevé, achevée,
    achèvent, conclu, conclus, conclut, concluent, clôture, clôturent, clos, close, closes, bouclé, bouclée, bouclent, boucle, rideau, baissé, se séparent,
    séparés, se quittent, quittés, quitte, quittent, se lèvent, levés, lève, sortent, sorti, sortis, à l'issue, au terme, à la sortie, après heures,
    heures de, heure de, marathon, au petit matin, à l'aube, toute la nuit, dernier jour, dernière séance, rentrent, rentre, rentré, rentrés, repartent, reparti,
    retour de, de retour de, se sont réunis, s'est réunie, se sont rencontrés, se sont vus, ont discuté, ont négocié, a rencontré, ont échangé, s'est tenue,
    s'est tenu, se sont tenus, a eu lieu, ont eu lieu, réunion secrète, secrètement, en secret, en marge, constructif, constructifs, constructive, constructives,
    productif, utile, utiles, positif, positifs, positives, fructueux, fructueuses, francs, cordial, sérieux, difficiles, avancée, avancées, progrès, pas en avant,
    premier pas, bilan, résultat, sans résultat, sans accord, sans percée, sans avancée, pas d'accord, aucun accord, sans texte, sans déclaration, bredouille,
    mains vides, divergences, toujours divisés, souriant, sourires, salue des discussions, qualifie, juge, promettent de se revoir, se reverront, à suivre
  `,
  'round-postponed': words`
    reporté, reportée, reportés, reportées, reporte, reportent, report, repoussé, repoussée, repoussés, repoussées, repousse, repoussent, ajourné, ajournée, ajournés,
    ajournées, ajournement, ajournent, différé, différée, différés, diffère, décalé, décalée, décalent, décale, retardé, retardée, retardés, retarde, retardent,
    retard, renvoyé, renvoyée, renvoyés, renvoie, remis, remise, remet à, remettent à, glisse, glissent, annulé, annulée, annulés, annulées, annule, annulent,
    annulation, déplacé, déplacée, avancée au, nouvelle date, autre date, sans date, pas de date, aucune date, date ultérieure, plus tard, à plus tard, attendra,
    attendront, attendre, patienter, délai, temps, plus de temps, sursis, pause, en pause, en suspens, suspendue jusqu, suspendu jusqu, gelée jusqu, sine die,
    n'aura pas lieu, n'auront pas lieu, pas lieu, ne se verront, ne se rencontreront, ne se réuniront, finalement pas, pas de rencontre, pas de réunion, absent,
    absente, ne viendra pas, ne viendront pas, fait défaut, boude, reste chez, maladie, malade, neige, brouillard, tempête, météo, intempéries, deuil, grève, fête,
    raisons techniques, logistique, d'une semaine, d'un mois, après les élections, incertain, incertaine, flou
  `,
  agreement: words`
    accord, accords, d'accord, tombent d'accord, s'accordent, accordent, s'entendent, entente, entendus, pacte, traité, trêve, cessez-le-feu, armistice, paix, percée,
    compromis, poignée de main, signent, signe, signé, signée, signés, signature, paraphe, paraphent, paraphé, scellent, scelle, scellé, ratifient, ratifié, entérinent,
    entériné, approuvent, approuvé, adoptent, adopté, acceptent, accepté, acceptée, valident, validé, feu vert, oui à, disent oui, topent, règlent, réglé, règlement,
    résolvent, résolu, soldent, soldé, tranchent, enterrent, hache de guerre, fin du conflit, fin du différend, mettent fin, met fin, aplanissent, terrain d'entente,
    en vigueur, entre en vigueur, entrée en vigueur, prend effet, les armes se taisent, se taisent, taisent, silence des armes, échange, échangent, échangés, libèrent,
    libérés, libération, rendent, restituent, retrait, retirent, se retirent, rouvrent, rouvert, réouverture, lèvent, levée, rétablissent, rétabli, créent, création,
    instaurent, mettent en place, mécanisme, feuille de route, déclaration, commune, commun, conjointe, conjoint, mutuel, deux parties, s'engagent, engagement,
    promettent, texte, document, protocole, mémorandum, prolongent, prolongé, prolongée, prolongation, reconduisent, reconduite, enfin, réconcilient, réconciliation
  `,
  breakdown: words`
    échec, échouent, échoué, capotent, capote, capoté, tournent court, tourne court, rompu, rompus, rompent, rompt, rupture, claque, claquent, porte, claque la porte,
    quitte, quittent, quitté, se retire, se retirent, retiré, retrait des, abandonne, abandonnent, abandonné, jette l'éponge, renonce, renoncent, rappelle, rappellent,
    rappelé, boycotte, boycott, dénonce, dénoncent, dénoncé, déchire, déchirent, déchiré, enterre, enterré, enterrés, mort, morte, morts, moribond, fini, finie, terminé,
    plus de négociations, plus de dialogue, plus rien, ne négocie plus, jamais, point mort, au point mort, impasse, blocage, bloqué, bloquées, bloqués, enlisent, enlisé,
    enlisés, patine, patinent, gelé, gelée, gelés, gèle, gèlent, suspend, suspendent, suspendu, suspendus, suspension, interrompt, interrompent, interrompu, arrêt,
    arrête, arrêtent, effondrement, s'effondre, s'effondrent, effondré, volent en éclats, vole en éclats, éclats, s'écroule, sabordé, torpillé, naufrage, fiasco, cul-de-sac,
    furieux, colère, fureur, s'accusent, accusent, rejettent la faute, faute, reproches, invectives, dispute, caduc, caduque, nul, annule la trêve, fin de la trêve,
    trêve rompue, tourne le dos, coupe, coupent, coupé, ponts, couper les ponts, non à, rejette, rejettent, refus, refuse, ultimatum
  `,
};
