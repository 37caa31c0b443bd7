import type { LanguageTable } from './table.ts';
import { words } from './words.ts';

/** French. The past is mostly composed ("ont repris", "se sont rencontrés"); bare infinitives wait for "vont", "doivent". */
export const fr = {
  language: 'fr',
  script: 'latin',
  functionWords: words`
    le, la, les, des, du, et, à, en, un, une, sur, dans, pour, avec, selon, au, aux, entre, est, d, l
  `,
  governorReach: 4,
  light: words`
    a tenu, ont tenu, tiennent, tient, accueille, accueillent, a accueilli, ont accueilli, abrite, a abrité,
    a participé, ont participé, participe, participent, prend part, prennent part, ont pris part, a pris part,
    a assisté, ont assisté, ont mené, a présidé, réunit, a réuni, participera, participeront, accueillera, abritera,
    réunira, tiendront, tiendra, assistera, assisteront, prendra part, prendront part, tenir, participer, accueillir,
    abriter, assister, mener, prendre part, réunir, se tient, se tiennent, se déroule, se déroulent, a duré,
    ont duré, participer à, a participé à, siègent, ont siégé, reçoit, reçoivent, a reçu, ont trouvé, trouvent,
    trouvé, parviennent, sont parvenus, est parvenu, scellent, ont scellé, ont noué, ont décidé, a décidé, décident,
    décide, a été trouvé, s’engagent, s’engage, se sont engagés, se sont engagées, signe, a signé, a achevé,
    ont achevé, achève, boucle, achevé, achevée, inaugure, inaugurent, a inauguré, ont inauguré, se rendra,
    se rendront, s’envolera pour, s’envoleront pour, dépêchera, dépêcheront, a terminé, clôt, a clos, a clôturé,
    poursuivront, poursuivra, continueront, recevront, accueilleront, doit accueillir, est entré en vigueur, est entrée en vigueur, entrera en vigueur, prendra effet, a pris effet, prend effet, engagent, ont engagé, a engagé, a lancé, amorcent, ont amorcé
  `,
  postNegations: ['pas'],
  forms: {
    meet: {
      past: words`
        se sont parlé, ont négocié, a négocié, ont tenu une réunion, se sont rencontrés, se sont rencontrées,
        s’est rencontré, s’est entretenu, s’est entretenue, s’est entretenus, se sont entretenus, se sont vus,
        se sont réunis, se sont retrouvés, s’est réuni, a rencontré, ont rencontré, a tenu, ont tenu, s’est tenue,
        s’est tenu, se sont tenues, se sont tenus, ont eu lieu, a eu lieu, ont discuté, a discuté, ont participé,
        a participé, ont assisté, a assisté, ont mené, a reçu, ont dialogué, a réuni, a abrité, a accueilli,
        ont évoqué, a duré, ont duré, ont échangé, a accueilli des, ont pris part, a pris part, a présidé, ont parlé,
        ont siégé, se sont assis, a rencontré son, se sont concertés, ont eu un entretien, ont eu des entretiens,
        a eu un entretien, ont tenu des pourparlers, ont tenu des discussions, se sont réunies, s’est réunie,
        se sont retrouvées, se sont parlées, ont conféré, ont été reçus, s’est tenu un, a participé à,
        ont siégé ensemble, se sont vues, s’est vu, ont dîné, ont dîné ensemble, ont déjeuné ensemble, ont débattu,
        a débattu, ont tenu leur, ont tenu une session, ont tenu une séance, ont tenu un sommet, se sont entretenues,
        se sont reparlé, ont pris langue, se sont revus, se sont revues, se sont assises, se sont longuement parlé,
        se sont longuement entretenus, ont longuement échangé, ont planché, se sont côtoyés, se sont serré la main,
        ont conversé, ont palabré, se sont consultés, s’est réunie à, ont tenu conseil, ont fait le point,
        a fait le point, ont abordé, ont passé en revue, ont aplani, ont rapproché leurs,
        ont eu une séance de travail, ont eu un échange, ont eu un tête-à-tête, ont eu une entrevue,
        ont eu une conversation, a eu un tête-à-tête, a eu une entrevue, ont confronté leurs, ont planché sur,
        ont partagé la table, ont été réunis, ont été mis en présence, ont tenu des entretiens, a vu son homologue,
        a été reçu par, se sont croisés, se sont isolés, discussions tenues, entretiens tenus, pourparlers tenus,
        rencontre tenue, réunion tenue, réunion qui s’est tenue, ont pu échanger, a longuement reçu,
        a longuement rencontré, ont longuement discuté, ont soulevé, ont mis sur la table, ont brisé la glace
      `,
      present: words`
        se rencontrent, rencontre le, rencontre son, rencontre une délégation, se réunissent, se retrouvent,
        s’entretiennent, s’entretient, rencontrent, tiennent, tient, discutent, se parlent, accueille, réunit,
        échangent, reçoit, se voient, évoquent, se réunit, dialoguent, s’assoient, siègent, se concertent,
        se voient à, négocient, reçoivent, accueillent, abrite, dînent ensemble, déjeunent ensemble, débattent,
        confèrent, se revoient, font le point, se font face à, se reparlent, se parlent enfin, parlementent,
        confrontent leurs, se parlent à nouveau
      `,
      progressive: words`
        annonce participer, annonce sa participation, dit participer, confirme participer, confirme sa participation,
        sont réunies, se rencontrent en ce moment, négocient à, sont réunis, sont en discussion à, participe,
        participent, prend part, prennent part, se tient, se tiennent, se déroule, se déroulent, est en cours,
        sont en cours, en cours à, deuxième jour, se poursuivent à, se réunissent aujourd’hui,
        se rencontrent aujourd’hui, a lieu aujourd’hui, sont en train de négocier, se déroule actuellement,
        sont en pourparlers à, bat son plein, battent leur plein, sont en négociation à, sont entrés en séance,
        est entrée en séance, sont entrées en séance, sont dans la salle, ont pris place,
        se sont assis à la même table, se sont assis face à face, se sont assises face à face, se sont attablés,
        se sont attablées, sont attablés, sont attablées, s’attablent, sont face à face,
        de nouveau autour de la table, sont en séance, en séance à, ont lieu en ce moment, a lieu en ce moment,
        entre dans son deuxième jour, entrent dans leur deuxième jour, entre dans sa deuxième journée,
        entrent dans leur deuxième journée, troisième jour de, quatrième jour de, en plein huis clos,
        sont entrés dans le vif du sujet, est entrée dans le vif du sujet, sont entrées dans le vif du sujet,
        est entré dans le vif du sujet, sont à la table, se font face, en pleine négociation,
        en pleines négociations, vont bon train, sont dans la même pièce, sont dans la même salle,
        réunis autour de la table, réunies autour de la table, sont autour de la table, attablés, attablées,
        s’entretiennent depuis, sont réunis depuis, sont réunies depuis, négocient depuis, discutent depuis,
        négocient toujours, discutent toujours, se sont assises à la même table, sont assis à la même table,
        sont assises à la même table, se sont retrouvés autour de la table, sont rassemblés à, sont rassemblées à,
        sont enfermés, sont enfermées, planchent sur, ont entamé leur deuxième journée, négocient en ce moment,
        négocient pied à pied, négocient âprement, en conclave, sont en conclave, on négocie, à pied d’œuvre,
        sont à pied d’œuvre, discutent depuis l’aube, sont réunis à huis clos, à huis clos depuis, réunit ce matin,
        se déroulent à, se déroulent actuellement, sont en tête-à-tête, accueille depuis, accueillent depuis,
        abrite depuis, héberge depuis, reçoit depuis, où il s’entretient, où elle s’entretient, où il négocie
      `,
      future: words`
        se rencontreront, rencontrera, rencontreront, aura lieu, auront lieu, se tiendra, se tiendront, se réuniront,
        se retrouveront, s’entretiendra, s’entretiendront, accueillera, abritera, participera, participeront,
        réunira, se verront, tiendront, tiendra, discuteront, est prévue, est prévu, sont prévues, sont prévus,
        rencontre prévue, réunion prévue, rencontre attendue, prochaine rencontre, a lieu demain, ont rendez-vous,
        a rendez-vous, se donnent rendez-vous, se sont donné rendez-vous, rendez-vous est pris, rendez-vous fixé,
        est attendue à, négocieront, se réunira, se retrouvera, se verra, sera reçu, seront reçus, recevra,
        assistera, assisteront, prendra part, prendront part, réunion programmée, pourparlers prévus,
        discussions prévues, négociations prévues, session prévue, round prévu, échangeront, siégeront, se parleront,
        s’assoiront, se reverront, se revoient le, dîneront, déjeuneront, dialogueront, débattront, s’assiéront,
        s’assoiront à, s’attableront, conférera, conféreront, aura bien lieu, auront bien lieu, se rendra,
        se rendront, est attendu à, sont attendus à, sont attendues à, est attendue, attendue à, attendus à,
        attendues à, convoqués à, convoquées à, rendez-vous le, rendez-vous au, rencontre le, rencontre lundi,
        rencontre mardi, rencontre mercredi, rencontre jeudi, rencontre vendredi, rencontre samedi,
        rencontre dimanche, vers une rencontre, annonce une nouvelle session, annonce une nouvelle rencontre,
        annonce un nouveau cycle, annoncent une nouvelle session, annoncent un nouveau cycle, date fixée,
        date arrêtée, dates fixées, fixent une date, fixe une date, ont fixé la date, fixent la date,
        s’envolera pour, s’envoleront pour, enverra une délégation, enverront une délégation, dépêchera, dépêcheront,
        sera l’hôte, sera représenté, seront représentés, sera reçue, seront reçues, retournent à la table,
        retourne à la table, retourneront à la table, retournera à la table, conduira les discussions,
        mèneront les discussions, session programmée, session fixée, réunion fixée, sommet prévu, sommet fixé,
        sommet programmé, pourparlers fixés, pourparlers programmés, nouvelle session prévue, serons à,
        seront présents à, sera présent à, sera présente à, serons présents, nous y serons, rendez-vous lundi,
        rendez-vous mardi, rendez-vous mercredi, rendez-vous jeudi, rendez-vous vendredi, rendez-vous samedi,
        rendez-vous dimanche, date du prochain round, date de la prochaine rencontre, date de la prochaine session,
        date de la prochaine réunion, date du prochain cycle, date du sommet, réunion lundi, réunion mardi,
        réunion mercredi, réunion jeudi, réunion vendredi, réunion samedi, réunion dimanche, sommet lundi,
        sommet mardi, sommet mercredi, sommet jeudi, sommet vendredi, sommet samedi, sommet dimanche,
        tête-à-tête lundi, tête-à-tête mardi, tête-à-tête mercredi, tête-à-tête jeudi, tête-à-tête vendredi,
        se donneront rendez-vous, croiseront le fer, s’affronteront à la table, renégocieront, plancheront,
        se pencheront sur, se réassiéront, sont convoqués, sont convoquées, sont conviés à, sont conviées à, cap sur,
        en route pour, ont pris rendez-vous, a pris rendez-vous, prennent rendez-vous, se retrouveront face à,
        tiendront séance, feront le déplacement, fera le déplacement, s’entretiendra avec, renoueront le dialogue,
        discuteront avec, ira négocier, iront négocier, viendra négocier, viendront négocier, se rendra à,
        se déplacera à, se déplaceront à, sera à la table, seront à la table, seront autour de la table,
        seront face à face, reprendront langue, reprendra langue, échangeront sur, sa venue, leur venue,
        confirme sa venue, confirment leur venue, confirme sa présence, confirment leur présence, se joindra,
        nouvelle rencontre prévue, prochaine session, prochain rendez-vous, prochain round, prochain cycle,
        poursuivront, poursuivra, continueront, feront face à, fera face à, doit accueillir, recevront,
        accueilleront, s’affronteront autour, ont répondu présent, se réuniront à, enverra ses négociateurs,
        enverra des négociateurs, enverra une équipe, enverra son équipe, enverront leurs négociateurs,
        remettent le couvert
      `,
      infinitive: words`
        se rencontrer, rencontrer, se voir, se réunir, se retrouver, s’entretenir, tenir, participer, avoir lieu,
        discuter, se tenir, accueillir, abriter, assister, mener, recevoir, échanger, se parler, prendre part,
        siéger, s’asseoir, négocier, se concerter, réunir, s’asseoir à la table, participer à, être reçu, se revoir,
        dîner ensemble, débattre, dialoguer, se rendre à, conférer
      `,
      noun: words`
        rencontre, rencontres, réunion, réunions, pourparlers, discussions, négociations, entretien, entretiens,
        sommet, tête-à-tête, nouveau round, dialogue, round, cycle de négociations, session, huis clos, conciliabule,
        face-à-face, nouvelle session, consultations, rendez-vous, cycle, nouveau cycle, nouvelle séance, séance,
        entrevue, conversations, conversation, négociation, dîner, déjeuner, plénière, séance plénière,
        conciliabules, trilatérale, table ronde, travaux, pourparlers de paix, entrevues, tête à tête, tractations,
        palabres, concertation, concertations, rounds, tour de table, nouveau tour de table, tour de négociations,
        nouveau tour de négociations
      `,
    },
    begin: {
      past: words`
        ont été relancés, ont recommencé, a recommencé, sont ouverts, est ouvert, ont été entamées, ont repris,
        a repris, ont commencé, a commencé, ont débuté, a débuté, se sont ouverts, se sont ouvertes, s’est ouvert,
        s’est ouverte, ont démarré, a démarré, ont entamé, a entamé, ont rouvert, ont été lancés, sont arrivés,
        est arrivée, est arrivé, ont été relancées, relancées, relancés, ont relancé, ont renoué, a rouvert,
        est relancé, sont relancées, se sont rouverts, a été lancé, a été ouvert, ont été ouvertes, ont été ouverts,
        ont été repris, ont été reprises, sont revenus à la table, ont redémarré, a redémarré, ont commencé à,
        se sont mis à table, ont engagé, a engagé, ont inauguré, a inauguré, sont arrivées, a lancé,
        ont renoué le fil, a renoué, ont rouvert les, ont amorcé, se sont engagées, ont été engagés, a été engagé,
        s’est engagé, s’est engagée, se sont remis à négocier, se sont remis autour de la table, a été inauguré,
        ont été entamés, a été entamé, a été entamée, a été ouverte, a été lancée, a été relancé, sont engagées,
        sont engagés, est engagé, est engagée, se sont assis à la même table, se sont assises à la même table,
        se sont remises à négocier, se sont remises autour de la table, se sont remis à la table,
        de nouveau autour de la table, de nouveau à la même table, à nouveau autour de la table,
        de retour autour de la table, de retour à la table, se sont mises au travail, se sont mis au travail,
        se sont lancés, se sont lancées, viennent de débuter, viennent de commencer, vient de débuter,
        vient de commencer, viennent de s’ouvrir, vient de s’ouvrir, ont rouvert le dialogue,
        sont de retour à la table, ont renoué le dialogue, a repris langue, ont repris langue, ont repris contact,
        ont rétabli le dialogue, ont ouvert des pourparlers, ont ouvert des négociations,
        ont ouvert leurs discussions, ont ouvert le dialogue, ont ouvert la séance, a ouvert la séance,
        a ouvert les travaux, a ouvert la session, a ouvert la rencontre, a ouvert les pourparlers,
        a ouvert les négociations, a ouvert les discussions, ont repris leur cours, a repris son cours,
        sont sur les rails, est sur les rails, sont lancés, a bel et bien commencé, ont bel et bien commencé,
        se sont reparlé à, ont refait table commune, ont ouvert un nouveau chapitre, a repris à,
        ont pris le chemin de la table, s’est remis en marche, ont inauguré un, est rouvert, est rouverte,
        sont rouverts, sont rouvertes, est rétabli, est rétablie
      `,
      present: words`
        s’ouvrent, s’ouvre, reprennent, reprend, commencent, commence, débutent, débute, démarrent, démarre,
        entament, entame, renouent, relancent, relance, coup d’envoi, lancent, recommencent, recommence, redémarrent,
        redémarre, rouvrent, reviennent à la table, se rouvrent, est lancé, sont lancées, sont lancés,
        ouvre la session, ouvrent la session, ouvre les négociations, ouvrent les négociations, ouvre le sommet,
        ouvre la réunion, ouvre les pourparlers, ouvrent les pourparlers, inaugure, inaugurent, engagent, amorcent,
        renoue, renouent le fil, renoue le fil, reprennent langue, reprennent contact, se remettent à table,
        se remettent autour de la table, passent à table, se mettent à table, entrent en négociation,
        entre en négociation, entrent en pourparlers, ouvrent des négociations, ouvrent des pourparlers,
        reprennent le chemin des négociations, ouvre les travaux, ouvre la rencontre, ouvre les discussions,
        ouvre le dialogue, ouvre la séance, ouvrent le dialogue, ouvrent la séance, ouvrent leurs discussions,
        se mettent au travail, se lancent dans, se remettent à négocier, se remettent à la table, se rassoient,
        se réattellent, s’attellent, prennent place, renouent le dialogue, renoue le dialogue, c’est parti,
        premier jour de, ouvrent un nouveau chapitre, ouvre un nouveau chapitre, se remettent autour, se rasseyent,
        acte ii, acte iii, reprennent leur cours, reprend son cours, mettent sur les rails, top départ,
        lever de rideau, reprennent le fil
      `,
      progressive: words`
        s’ouvrent aujourd’hui, reprennent aujourd’hui, débutent aujourd’hui, commencent aujourd’hui,
        s’ouvre aujourd’hui, débute aujourd’hui
      `,
      future: words`
        reprendront, reprendra, s’ouvriront, s’ouvrira, débuteront, débutera, commenceront, commencera, démarrera,
        démarreront, recommenceront, redémarreront, rouvriront, relanceront, entameront, renoueront,
        reviendront à la table, seront relancées, seront relancés, ouvrira, ouvriront, s’engageront, s’engagera,
        redémarrera, rouvrira, relancera, entamera, renouera, inaugureront, inaugurera, engageront, redébutera,
        recommencera
      `,
      infinitive: ['reprendre', 's’ouvrir', 'débuter', 'commencer', 'démarrer', 'relancer', 'entamer', 'renouer'],
      noun: words`
        reprise des, reprise, ouverture des, ouverture de, début des, coup d’envoi des, coup d’envoi de, relance des,
        redémarrage des, début de la, début du, séance d’ouverture, séance inaugurale, retour à la table,
        redémarrage du, ouverture du dialogue, ouverture du sommet, ouverture du round, ouverture du cycle,
        ouverture d’un dialogue, ouverture d’un cycle, ouverture d’une session, ouverture de la session,
        reprise du dialogue, lancement des pourparlers, lancement des négociations, lancement du dialogue,
        début du dialogue, relance du dialogue, début d’un cycle, début d’un round, ouverture à, lancement à,
        début à, lancement de, lancement du, redémarrage de, relance de, relance du, entame des
      `,
    },
    end: {
      past: words`
        ont conclu, a conclu, ont clôturé, bouclé, ont bouclé, se sont achevés, se sont achevées, s’est achevée,
        s’est achevé, se sont terminés, se sont terminées, s’est terminée, s’est conclu, s’est conclue, ont abouti à,
        a abouti à, ont débouché sur, a débouché sur, ont pris fin, a pris fin, ont clos, atteint, ont conclu leurs,
        ont permis, ont terminé, se sont clos, s’est close, s’est clos, se sont conclus, se sont conclues,
        ont été bouclés, s’est terminé, clôturées, clôturés, achevés, achevées, terminés, terminées, a été bouclé,
        a clos, ont clôturé leurs, a clôturé, ont achevé, a achevé, viennent de terminer, vient de s’achever,
        viennent de s’achever, vient de se terminer, ont mis un point final, a mis un point final, a été levée,
        ont été levées, a été close, ont été closes, bouclés, bouclée, bouclées, session close, séance close,
        séance levée, close entre, closes entre, clos entre, n’aura débouché sur rien, n’ont débouché sur rien,
        n’a débouché sur rien, se sont quittés, se sont quittées, se sont séparés, se sont séparées, s’est soldé par,
        s’est soldée par, se sont soldés par, se sont soldées par, a terminé, achevée, achevé, clôturée,
        ont pris congé, ont plié bagage, sont repartis, sont reparties, levée peu, levée après, levée sans, levée à,
        levée vers, levée dans, levés, se sont refermées, s’est refermée, s’est refermé, ont pris fin sans,
        vient de prendre fin, viennent de prendre fin, ont levé la séance, a levé la séance, ont rendu leur copie,
        sont rentrés, sont rentrées, a tourné la page, ont bouclé leur, s’est terminé sur, s’est conclu sur,
        se sont conclus sur, ont regagné, est terminée, est terminé, sont terminés, sont terminées, est achevée,
        est achevé, sont achevés, sont achevées, est close, sont closes, est bouclé, est bouclée, a vécu,
        s’est éteinte, se sont éteintes, a été bouclée, c’est fini, ont fini, n’a rien donné, n’ont rien donné,
        a accouché d, ont accouché d, n’ont accouché d’aucun, n’a accouché d’aucun, n’ont débouché sur aucun,
        n’a débouché sur aucun, n’ont abouti à aucun, n’a abouti à aucun, n’ont produit aucun, n’a produit aucun,
        n’ont donné aucun, n’a donné aucun, n’ont livré aucun
      `,
      present: words`
        s’achèvent, s’achève, se terminent, se termine, prennent fin, prend fin, se concluent, débouchent sur,
        aboutissent à, se conclut, touchent à leur fin, se clôturent, se clôture, se soldent par, se solde par,
        débouche sur, aboutit à, concluent leurs, bouclent, achèvent leurs, terminent, rideau sur, baisser de rideau,
        se séparent, se quittent, clôt, clôturent, clôture ses, bouclent leurs, boucle, achève, plient bagage,
        repartent, prennent congé, s’achève à, accouchent d, accouche d, s’est refermé, se referment, se referme,
        se clôt, se closent, lèvent la séance, lève la séance, rentrent chez eux, regagnent leurs capitales,
        se disent au revoir, tirent le rideau
      `,
      noun: words`
        fin des pourparlers, fin des discussions, fin des négociations, à l’issue, clôture, fin du round,
        clôture des, conclusion des pourparlers, fin de la rencontre, fin de la réunion, fin du sommet,
        fin de la session, fin du cycle, fin d’un round, fin de la troisième session, fin de la séance,
        fin des entretiens, fin de séance, fin du dialogue, clôture de, clôture du, au terme de, épilogue,
        bilan des pourparlers, épilogue des, clôture à, fin de partie, clap de fin, dernier jour de,
        bilan de la rencontre, au sortir de, à la sortie de, pour rien, round pour rien, coup pour rien,
        bouquet final
      `,
    },
    postpone: {
      future: words`
        sera reporté, sera reportée, seront reportés, seront reportées, sera annulé, sera annulée, seront annulés,
        seront annulées, sera repoussé, sera repoussée, seront repoussées, seront repoussés
      `,
      past: words`
        reporté, reportée, reportés, reportées, annulé, annulée, annulés, annulées, repoussé, repoussée, repoussés,
        repoussées, ajourné, ajournée, ajournés, ajournées, décalée, décalé, différée, différé, remise à, renvoyée à,
        remis à, remises à, retardée, retardé, retardés, retardées, ont reporté, a reporté, ont annulé, a annulé,
        a été reportée, ont été reportés, ont été reportées, déprogrammée, suspendue jusqu, glissé, glissée,
        renvoyée, renvoyé, renvoyées, renvoyés, renvoyée au, renvoyés à, différés, différées, décalés, décalées,
        déprogrammé, déprogrammés, remise au, remis au, remises au, remis sine die, remise sine die, a été annulée,
        a été annulé, ont été annulés, ont été annulées, a été reporté, a été repoussée, a été repoussé,
        ont été repoussés, ont été repoussées, a repoussé, ont repoussé, a ajourné, ont ajourné, ont décalé,
        a décalé, a différé, ont remis à plus tard, a remis à plus tard, n’aura pas lieu, n’auront pas lieu,
        n’aura finalement pas lieu, n’auront finalement pas lieu, ne se tiendra pas, ne se tiendront pas,
        sont reportés, est reporté, est reportée, sont reportées, est annulée, est annulé, sont annulés,
        sont annulées, suspendus jusqu, suspendu jusqu, suspendues jusqu, mise en attente, obtient le report,
        a obtenu le report, obtiennent le report, ont obtenu le report, accepte le report,
        n’ont finalement pas eu lieu, n’a finalement pas eu lieu, est déprogrammé, est déprogrammée,
        sont déprogrammés, sont déprogrammées, est remis, est remise, sont remis, sont remises, est renvoyé,
        est renvoyée, est ajourné, est ajournée, sont ajournés, sont ajournées, est décalé, est décalée,
        sont décalés, sont décalées, est différé, est différée, sont différés, sont différées, est repoussé,
        est repoussée, sont repoussés, sont repoussées, a pris du retard, ont pris du retard,
        mis entre parenthèses jusqu, n’interviendra pas avant, ne reprendront pas avant, ne reprendra pas avant,
        ne se verront pas avant, ne débutera pas avant, ne débuteront pas avant, n’aura pas lieu avant,
        ne se tiendra pas avant, ne se réunira pas, ne se réuniront pas, ne se rencontreront pas, ne se verront pas,
        ne se retrouveront pas, ne reprendront pas lundi, ne reprendront pas mardi, ne reprendront pas mercredi,
        ne reprendront pas jeudi, ne reprendront pas vendredi, ne reprendront pas demain, ne reprendra pas demain,
        n’a pas pu se tenir, n’ont pas pu se tenir, n’a pas eu lieu, n’ont pas eu lieu, mis en pause, mise en pause,
        mises en pause, remet à plus tard, ce sera pour plus tard, mis entre parenthèses, mise entre parenthèses,
        mises entre parenthèses, attendra lundi, attendra mardi, attendra mercredi, attendra jeudi,
        attendra vendredi, attendra samedi, attendra dimanche, attendra la semaine prochaine, a été décalée,
        a été décalé, ont été décalés, ont été décalées, a été ajournée, a été ajourné, ont été ajournés,
        ont été ajournées, a été différé, a été différée, a été remise, a été remis, ont été remis, ont été remises,
        a été déprogrammée, a été déprogrammé, a été renvoyée, a été renvoyé, ont été renvoyés, se fera plus tard,
        se feront plus tard, aura lieu plus tard, auront lieu plus tard, se tiendra plus tard,
        se tiendront plus tard, est reprogrammé, est reprogrammée, sont reprogrammés, sont reprogrammées,
        reprogrammé, reprogrammée, reprogrammés, reprogrammées, a été reprogrammé, a été reprogrammée
      `,
      present: words`
        reportent, annulent, annule, repoussent, repousse, ajournent, reporte, diffèrent, décalent, renvoient,
        retardent, ajourne, diffère, glisse à, glisse au, glissent à, glissent au, glisse de, remettent à plus tard,
        remet à plus tard, remettent leur, décale, retarde, renvoie à, tombe à l’eau jusqu, décommande, décommandent,
        déprogramme, suspend le déplacement de, suspend la venue, suspend sa participation jusqu, prend du retard,
        prennent du retard, prend encore du retard, attendra, attendront, glisse, se fait attendre, se font attendre,
        est de nouveau reporté, joue les prolongations, retardent leur, conviennent de reporter,
        conviennent de décaler, conviennent de repousser, conviennent de ajourner, décident de reporter,
        décident de décaler, décident de repousser, décident de ajourner, s’accordent pour reporter,
        s’accordent pour décaler, s’accordent pour repousser, s’accordent pour ajourner, s’entendent pour reporter,
        s’entendent pour décaler, s’entendent pour repousser, s’entendent pour ajourner, choisissent de reporter,
        choisissent de décaler, choisissent de repousser, choisissent de ajourner, préfèrent reporter,
        préfèrent décaler, préfèrent repousser, préfèrent ajourner, ont convenu de reporter, ont convenu de décaler,
        ont convenu de repousser, ont convenu de ajourner, ont décidé de reporter, ont décidé de décaler,
        ont décidé de repousser, ont décidé de ajourner, se résignent à reporter, se résignent à décaler,
        se résignent à repousser, se résignent à ajourner
      `,
      noun: words`
        report, report de, report des, report d’, annulation, annulation de, ajournement, report du, report de la,
        annulation des, annulation de la, ajournement des, report sine die, ajournement du, ajournement de,
        annulation du, report au, report à, décalage de, décalage du, décalage des, contretemps, nouveau report,
        partie remise, remise à plus tard, ajournement à, ajournement sine die, glissement, glissement de calendrier,
        nouveau glissement, faux bond
      `,
    },
    agree: {
      past: words`
        ont décidé, se sont engagés, ont adopté, a décidé, se sont engagées, sont convenus, sont convenues,
        ont convenu, a convenu, se sont accordés, se sont accordées, se sont mis d’accord, se sont entendus,
        se sont entendues, ont signé, a signé, signé, ont conclu, a conclu, conclu, ont accepté, a accepté,
        ont trouvé un accord, parviennent à un accord, sont parvenus, est parvenu, a été trouvé, a été conclu,
        a été signé, ont scellé, ont approuvé, trouvé, ont paraphé, paraphé, ont entériné, ont validé, a été signée,
        ont été signés, trouvent un accord, ont abouti à un accord, s’est mis d’accord, ont topé, a été paraphé,
        ont noué, ont apposé leur signature, a paraphé, paraphée, s’est entendu, se sont mises d’accord,
        sont tombés d’accord, sont tombées d’accord, ont ratifié, accord signé, accord enfin signé, enfin signé,
        accord conclu, accord trouvé, accord scellé, texte signé, traité signé, protocole signé, convenu entre,
        convenue entre, ont signé un texte, ont signé un accord, ont enterré la hache de guerre, d’un commun accord,
        ont choisi d’un commun accord, ont enfin signé, ont acté, a acté, ont fait la paix,
        ont trouvé un terrain d’entente, ont trouvé un compromis, ont signé la paix, c’est signé, a été paraphée,
        ont avalisé, a été entériné, a été scellé, est signé, est signée, est scellé, est conclu, est conclue,
        est trouvé, ont fixé d’un commun accord, ont conclu la paix, ont arrêté un, ont officialisé, ont réglé leur,
        ont soldé leur, ont fait taire les armes, ont déposé les armes, se sont réconciliés, se sont accordés sur,
        ont donné leur feu vert à, ont dit oui à, ont souscrit à, ont endossé, ont arrêté les termes, a pris effet,
        est entré en vigueur, est entrée en vigueur, ont arrêté les
      `,
      present: words`
        décident, s’engagent, adoptent, décide, s’accordent, conviennent, se mettent d’accord, s’entendent, signent,
        signe, concluent, acceptent, parviennent, scellent, trouvent, approuvent, paraphent, entérinent, valident,
        trouvent un accord, s’accorde, convient, parvient à un accord, s’engage, concluent un,
        apposent leur signature, paraphe, tombent d’accord, conviennent de, conviennent d’un, conviennent d’une,
        tiennent un accord, enterrent la hache de guerre, topent, renoncent à l’usage, renoncent à la force,
        font la paix, trouvent un terrain d’entente, concluent un accord, concluent un traité, signent la paix,
        signent un texte, signent un traité, accordent leurs violons, actent, font taire les armes, avalisent,
        tombent d’accord sur, se disent d’accord, trouvent un compromis, ratifient, concluent la paix,
        déposent les armes, se réconcilient, soldent leur, officialisent, s’accordent une, s’accordent un,
        s’accordent sur, se taisent, règlent leur, souscrivent à, disent oui à, endossent,
        échangeront des prisonniers, échangeront leurs prisonniers, prendra effet, prend effet, prendra effet à,
        entrera en vigueur, ont arrêté les modalités
      `,
      future: words`
        signeront, signera, signeraient, concluront, conclura, sera signé, parviendront, s’accorderont,
        signature prévue, signature envisagée, signature attendue, concluraient, serait signé, parapheront,
        entérineront, doivent signer, devraient signer, se mettront d’accord
      `,
      infinitive: words`
        signer, conclure, parvenir, s’accorder, trouver, sceller, s’entendre, se mettre d’accord
      `,
      noun: words`
        accord sur un, accord sur une, accord sur le, accord sur la, accord pour, signature de, signature d’,
        conclusion d’un, accord de cessez-le-feu, accord entre, nous avons un accord, fumée blanche, signature du,
        signature d’un, poignée de main sur, compromis entre, entente entre, entente sur, compromis sur, trêve entre,
        accord a minima, accord in extremis, accord inédit, accord historique, accord à l’arraché, accord arraché
      `,
    },
    announce: {
      past: words`
        ont annoncé, a annoncé, ont publié, a publié, ont créé, a créé, ont mis en place, ont établi, a été créé,
        a été créée, ont lancé, a été mis en place, ont décidé, a été annoncé, ont instauré, ont dévoilé, a dévoilé,
        se sont dotés, se sont dotées, ont constitué, a instauré, ont été créés, créée, créé, a été instauré,
        a été instituée, ont formé, ont activé
      `,
      present: words`
        annoncent, annonce, publient, créent, mettent en place, établissent, instaurent, décident, se dotent,
        lancent un, lancent une, dévoilent, dévoile, constituent, crée, forment, activent, instituent, se dote,
        met en place, instaure, établit
      `,
      future: ['annonceront', 'créeront', 'mettront en place', 'sera annoncé', 'sera créée', 'sera créé'],
      infinitive: ['annoncer', 'créer', 'mettre en place', 'établir', 'instaurer', 'publier'],
      noun: words`
        création d’un, création d’une, mise en place d’un, mise en place d’une, annonce d’un, création de
      `,
    },
    break: {
      past: words`
        ont fait capoter, a fait capoter, a fait échouer, a suspendu, ont suspendu, ont rompu, a rompu,
        ont quitté la table, a quitté la table, ont tourné court, a tourné court, s’est enlisé, se sont enlisées,
        ont calé, ont échoué, a échoué, échoué, se sont effondrés, se sont effondrées, s’est effondré, ont achoppé,
        a achoppé, bloqué, bloqués, bloquées, bloquée, dans l’impasse, suspendus, suspendues, suspendu, rompu,
        rompus, rompues, interrompus, interrompues, gelés, gelées, entravées, entravés, entravé, ont capoté,
        a capoté, capoté, ont buté, a buté, enlisées, enlisés, au point mort, ont claqué la porte, a claqué la porte,
        paralysées, paralysés, torpillé, ont déraillé, ont sombré, ont avorté, a avorté, ont été suspendus,
        ont été suspendues, ont été rompus, ont été rompues, ont été gelés, ont été gelées, ont été interrompus,
        ont été interrompues, se sont enlisés, se sont grippés, sont gelés, sont gelées, sont suspendus,
        sont suspendues, sont rompus, sont rompues, sont bloqués, sont bloquées, sont à l’arrêt, à l’arrêt,
        s’est grippé, ont volé en éclats, a volé en éclats, se sont retirés, s’est retirée, s’est retiré,
        dans une impasse, ont tourné au fiasco, ont stagné, ont fait naufrage, a été rompu, a été suspendu,
        a déraillé, sont dans l’impasse, est dans l’impasse, ont tourné au vinaigre, a tourné au vinaigre,
        a coupé les ponts, ont coupé les ponts, ont fait long feu, a fait long feu, ont périclité, sont à l’agonie,
        se sont soldés par un échec, s’est soldé par un échec, s’est soldée par un échec, s’est conclu sur un échec,
        s’est terminé sur un échec, se sont terminées par un échec, se sont terminés par un échec, mis en pause,
        mises en pause, sont au point de rupture, ont mordu la poussière, ont viré au fiasco, a viré au fiasco,
        ont échoué à, ne se parlent plus, ont fini en eau de boudin, finissent en eau de boudin, a constaté l’échec,
        n’ont pas abouti, n’a pas abouti, n’aboutissent pas, n’ont pas survécu, a jeté un froid, ont volé en éclat,
        sont paralysés, sont paralysées, sont interrompues, sont interrompus, est interrompu, est suspendu,
        est suspendue, ont été enterrés, ont été enterrées, avortées, avortés, avortée, avorté, se sont ensablés,
        se sont ensablées, se sont embourbés, se sont embourbées, s’est embourbé, ont cessé
      `,
      present: words`
        fait capoter, font capoter, fait échouer, font échouer, fait dérailler, font dérailler, sombrent, butte,
        coincent, échouent, échoue, butent, bute, achoppent, achoppe, s’effondrent, s’effondre, capotent, capote,
        se heurtent, se heurte, piétinent, s’enlisent, s’enlise, calent, patinent, tournent court, suspendent,
        suspend, rompt, gèlent, gèle, interrompent, interrompt, quittent, quitte, tourne court, patine, piétine,
        cale, stagnent, tombent à l’eau, tombe à l’eau, rompent, déraillent, se grippent, avortent, volent en éclats,
        vole en éclats, claquent la porte, claque la porte, se retire, se retirent, sont au point mort,
        est au point mort, bloquent, bloque, coince, déraille, sombre, tournent à vide, calent sur, butent sur,
        bute sur, buttent, trébuchent, rompt avec, rompent avec, enterre le, enterrent le, se quittent fâchés,
        part en fumée, partent en fumée, font naufrage, fait naufrage, prennent l’eau, sont rompus, sont rompues,
        est rompu, sont suspendus, sont suspendues, sont gelés, sont gelées, sont bloqués, sont bloquées, sont morts,
        font long feu, fait long feu, tournent au fiasco, tourne au fiasco, tournent au vinaigre, tourne au vinaigre,
        tournent au dialogue de sourds, coupe les ponts, coupent les ponts, s’arrêtent, s’arrête net, s’arrêtent net,
        dérapent, virent au fiasco, se soldent par un échec, se solde par un échec, échouent à, se fracassent,
        se brisent, meurent, prend fin brutalement, sont enterrés, sont enterrées, est enterré, constate l’échec,
        constatent l’échec, actent l’échec, acte l’échec, ne mènent à rien, ne mène nulle part, tournent en rond,
        tourne en rond, campent sur leurs positions, se bloquent, s’interrompent, s’interrompt, s’ensablent,
        s’ensable, s’embourbent, s’embourbe, cesse toute, cessent toute, cesse de négocier, cessent de négocier,
        cesse ses, s’éternisent sans, s’étiolent
      `,
      noun: words`
        impasse, échec, l’échec, blocage, rupture des, effondrement, suspension des, rupture,
        obstacle de dernière minute, point mort, enlisement, gel des, fiasco, arrêt des, paralysie des, gel,
        grain de sable, interruption des, suspension de, enlisement des, naufrage des, naufrage du, rupture entre,
        rupture du, échec des, échec du, mort du processus, mort clinique, coup d’arrêt, dialogue de sourds,
        fin de non-recevoir aux pourparlers, échec cuisant, débâcle, cul-de-sac, coup de grâce, mort des,
        fin brutale, fin prématurée, l’arrêt des, arrêt du, arrêt de, fin de non-recevoir, acte de décès
      `,
    },
    extend: {
      past: words`
        ont prolongé, a prolongé, prolongé, prolongée, ont reconduit, a reconduit, reconduite, reconduit, ont
        renouvelé, a été prolongé, a été prolongée, ont étendu
      `,
      present: words`
        prolongent, prolonge, reconduisent, reconduit, renouvellent
      `,
      noun: words`
        prolongation du, prolongation de, prolongation, reconduction du, reconduction de
      `,
    },
    quit: {
      past: words`
        se sont retirés, s’est retiré, s’est retirée, se sont retirées, a quitté, ont quitté, a abandonné,
        ont abandonné, a rappelé, ont rappelé, a boycotté, a mis fin aux, ont mis fin aux, a mis un terme aux,
        a jeté l’éponge, ont jeté l’éponge, a claqué la porte, ont claqué la porte, a rompu, ont rompu,
        a mis fin à ses bons offices, a renvoyé ses, a rappelé ses, a congédié, a renoncé à sa médiation,
        a mis un terme à, a mis fin à, ont mis fin à, a coupé court aux, a suspendu sa participation,
        s’est retirée des, a plié bagage, a quitté la salle, ont quitté la salle, a retiré sa délégation, a rapatrié,
        a tourné le dos aux, ont tourné le dos aux, s’est désengagé, a renoncé aux
      `,
      present: words`
        se retire, se retirent, quitte la table, quittent la table, quitte les négociations, quitte les pourparlers,
        quittent les négociations, quittent les pourparlers, abandonne, abandonnent, rappelle, rappellent, boycotte,
        boycottent, met fin aux, mettent fin aux, met un terme aux, claque la porte, claquent la porte,
        ne participera pas, ne participeront pas, jette l’éponge, jettent l’éponge, rappelle ses,
        se retire de la commission, se retire des, se retirent des, quitte la commission, enterre le processus,
        enterrent le processus, met un terme à, mettent un terme aux, tourne le dos aux, renonce à sa médiation,
        se retire du processus, se retirent du processus, met fin à, mettent fin à, suspend sa participation,
        coupe court aux, quitte la salle, quittent la salle, retire sa délégation, retire ses négociateurs, rapatrie,
        ne négociera plus, ne négocieront plus, ne reviendra pas à la table, ne retournera pas à la table,
        ne siégera plus, sort des, tourne le dos à, tournent le dos aux, se désengage, renonce aux,
        renonce à la table, renoncent aux, mettent un terme à, cesse de discuter
      `,
      noun: words`
        retrait des, rappel de, boycott des
      `,
    },
  },
  cues: {
    oneSided: words`
      unilatéral, unilatérale, unilatéralement
    `,
    leaves: ['quitte', 'quittent', 'a quitté', 'ont quitté', 'quittait', 'quittaient', 'quittant'],
    backdrop: words`
      alors que, tandis que, sur fond de, sur fond d’un, dans un contexte de, pendant que, au milieu de
    `,
    reaction: words`
      salue, saluent, a salué, condamne, condamnent, a condamné, dénonce, dénoncent, a dénoncé, critique, critiquent,
      fustige, se félicite, se félicitent, soutient, soutiennent, manifestation, manifestations, protestent, colère,
      réagit, applaudit, viole, violent, violation, violations, accuse, accusent, se plaint, enfreint, s’accusent,
      se renvoient la responsabilité, se renvoient la balle, se rejettent la faute, se rejettent la responsabilité,
      impute, imputent, reproche, reprochent, s’inquiète, s’inquiètent, s’indigne, s’indignent, déplore, déplorent,
      regrette, regrettent, félicite
    `,
    talks: words`
      round, session, cycle, négocient, se parlent, dialoguent, pourparler, pourparlers, négociat*, négocier,
      négocie*, discussion*, dialogue, rencontre*, réunion*, entretien*, accord, accords, trêve, cessez-le-feu,
      médiat*, normalisation, paix, sommet, contacts, désescalade, diplomati*, pacte, entente, canal, mécanisme,
      déclaration commune, communiqué commun, rapprochement, arrangement*, traité, table, table des négociations,
      table de négociation, signer, signent, divergences, points de friction, tête-à-tête, rendez-vous, compromis,
      concessions, détente, huis clos, conciliabule, négociateurs, lignes rouges, conversation*, dialogueront,
      s’assiéront, attablés, attablées, même table, séance, commission mixte, commission conjointe, processus,
      se reverront, dîneront, dîner, hache de guerre, délégués, émissaires, commun accord, face à face, bons offices,
      se parler, renouent, renoue, face-à-face, entrevue, convoqués, convoquées, rompt avec, impasse, se quittent,
      s’entretien*, s’entendent, jours d’échanges, heures d’échanges, sérieux des échanges, séances d’échanges,
      renoncent à l’usage, tractations, palabres, entrevues, cycle de discussions, pour se parler,
      travaux de la rencontre, se mettent au travail, rencontrer, rencontrera, rencontreront, se sont vus,
      se sont parlé, se voient, se verront, les armes se taisent, otages, échangeront, démarcation, délimitation,
      se retrouveront, se retrouvent, feuille de route, autour de la table, dialogue de paix,
      échanges de prisonniers, se reparlent, conclave, rounds, a longuement reçu, retrait mutuel,
      modalités d’un retrait, tour de table, normalis*, renouer, remettent le couvert, brisé la glace
    `,
    future: words`
      va, vont, doit, doivent, devrait, devraient, prévu, prévue, prévus, prévues, attendu, attendue, attendus,
      attendues, sont attendus, est attendu, s’apprête à, s’apprêtent à, prévoient de, prévoit de, est prévu,
      programmée, programmé, prochain, prochaine, à venir, en prévision, en vue d’une rencontre, sera, seront,
      envisagent de, se préparent à, se prépare à, prévus pour, appelés à, accueillera, accueilleront, va accueillir,
      verra, abritera, de la dernière chance, de l’ultime chance, au calendrier
    `,
    coming: words`
      demain, ce soir, la semaine prochaine, semaine prochaine, dans les prochains jours, prochains jours,
      dans la journée, plus tard, cette nuit, dans les prochaines heures, ces prochains jours, prochainement,
      prochain round, en soirée, sous peu
    `,
    vague: words`
      bientôt, prochainement, dans un avenir proche, à terme, dans les prochains mois, dans les prochaines semaines,
      le mois prochain, sous peu
    `,
    habitual: words`
      ces dernières semaines, ces derniers mois, récemment, quotidien, quotidiens, régulièrement, réguliers,
      régulières, depuis des mois, plusieurs rencontres, une série de, dernièrement
    `,
    now: words`
      aujourd’hui, maintenant, actuellement, ce matin, ce jour, en ce moment même, en ce moment, à cette heure
    `,
    wish: words`
      ont besoin, a besoin, il faut, faut, nécessaire, réclame, réclament, besoin, appelle, appellent, appelle à,
      demande, demandent, prêt à, prête à, prêts à, prêtes à, prêt, prête, veut, veulent, souhaite, souhaitent,
      espère, espèrent, pousse, poussent, pressent, presse, exhorte, refuse, refusent, refusé, cherche à,
      cherchent à, tente de, tentent de, propose, proposent, invite, exige, exigent, disposé à, disposée à,
      efforts pour, travaille à, travaillent à, ouvert à, ouverte à, favorable, œuvrent, envisage, envisagent, salue,
      saluent, juge, exclut, invitation à, pose ses conditions, posent leurs conditions, conditionne, conditionnent,
      conditions à, conditions pour, condition à, préalable, préalables, plaide, plaident, milite, cherchent,
      encourage, encouragent, espoir, espoirs, se dit prêt, se dit prête, entend, tend la main, plaidoyer, rêve,
      réclamer, obtenir, somme, somment, menace, menacent, promet, promettent, ne ferme pas la porte
    `,
    maybe: words`
      pourrait, pourraient, peut-être, si, éventuel, éventuelle, possible, peut, peuvent, probable, susceptible,
      aurait, possibilité, risque, envisageable, serait, seraient, aucune date, pas de date, sans date
    `,
    nearDeal: words`
      proche d’un, proches d’un, près d’un, proche de, proches de, sur le point de, vers un, vers une, à deux doigts,
      imminent, imminente, imminents, presque, quasi, en passe de, à portée de main, projet d’accord, ébauche,
      avancent vers, progrès vers, stade avancé, dernière ligne droite, se rapprochent, se rapproche, proposition,
      optimiste, optimisme, en bonne voie, cherche, cherchent, œuvrent, travaillent sur, au bord d’un, tout proche,
      tout proches, à un pas, très proche, très proches, sur la voie, prématuré, prématurée, prématurés, prématurées,
      trop tôt, en principe, de principe
    `,
    negation: ['pas', 'ne', 'n', 'aucun', 'aucune', 'jamais', 'sans', 'non', 'ni', 'exclut', 'exclu'],
    denial: words`
      dément, démentent, démenti, a démenti, ont démenti, nie, nient, a nié, réfute, réfutent, infondé, infondées,
      c’est faux, est faux, sont faux, fausses, conteste, contestent, a contesté, ont contesté
    `,
    retrospect: words`
      après, depuis, à la suite, suite à, malgré, précédent, précédente, précédents, dernier, dernière, avait,
      avaient, au lendemain, avant
    `,
    goesOn: words`
      se poursuivent, se poursuit, continuent, pas rompu, pas échoué, toujours en cours, pas suspendues, pas arrêtées,
      pour l’instant, jusqu’ici, à ce stade, pour le moment
    `,
    deliverable: words`
      mécanisme de coordination, mécanisme de communication, cellule de communication, cellule de coordination,
      échange de renseignements, partager des renseignements, ligne rouge de communication, comité mixte,
      cessez-le-feu, trêve, mécanisme, cellule, structure commune, comité conjoint, commission mixte,
      groupe de travail, groupes de travail, feuille de route, ligne directe, partage de renseignements,
      canal de communication, zone démilitarisée, partage du renseignement, cadre commun, mécanisme conjoint,
      bureau de liaison, non-agression, échange de prisonniers, échange de détenus, libération de prisonniers,
      libération de détenus, couloir humanitaire, corridor humanitaire, retrait des troupes, zone tampon,
      tracé de la frontière, fonds commun, gel des droits de douane, baisse des tarifs, levée des sanctions,
      cessation des hostilités, force d’interposition, normalisation de leurs relations,
      normalisation de leurs liens, rétablissement de leurs relations, reprise de leurs relations, retrait mutuel,
      relations diplomatiques, levée du blocus, réouverture de la frontière, réouverture de leur frontière,
      démarcation de leur frontière, cesser les combats, cesser le feu, arrêt des combats, fin des combats,
      fin des hostilités, fin de la guerre
    `,
    document: words`
      déclaration commune, communiqué commun, déclaration conjointe, communiqué conjoint, déclaration trilatérale,
      déclaration de principes
    `,
    pact: words`
      accord, accords, pacte, entente, traité, arrangement, mémorandum, protocole, compromis, texte, accord-cadre,
      convention, procès-verbal d’accord, trêve
    `,
    offer: words`
      proposition, propositions, offre, offres, projet d’accord, projet de résolution, plan, ultimatum, demande,
      demandes, exigences, revendications, appel, amendement, recours, motion, requête, idée
    `,
    outsiders: words`
      universités, université, syndicats, syndicat, patronat, banques, clubs, entreprises, municipalités, maires,
      étudiants, avocats, éditeurs, journalistes, médecins, chercheurs, compagnies, compagnies aériennes,
      fédérations, commerçants, enseignants, agriculteurs, pêcheurs, hôpitaux, musées, athlètes, artistes, tribunal,
      juge, partis, coalition, écrivains, cinéastes, musiciens, scientifiques, jeunes, lycéens, anciens combattants,
      familles, entrepreneurs, artisans, sportifs, chefs cuisiniers, auteurs
    `,
    inert: words`
      rappelle son ambassadeur, a rappelé son ambassadeur, rappellent leurs ambassadeurs, rappelle ses diplomates,
      rappelle son consul, rappelle ses ambassadeurs, ont rappelé leurs ambassadeurs, ont conclu l’année,
      concluent l’année, conclut l’année, ont conclu la saison, ont terminé l’année, terminent l’année
    `,
    commentator: words`
      analyste, analystes, expert, experte, chercheur, chercheuse, historien, historienne, politologue,
      politologues, spécialiste, spécialistes, ancien ministre, ancien négociateur, ancien ambassadeur, ex-ministre,
      ex-négociateur, géopoliticien, essayiste, éditorialiste
    `,
    soft: words`
      de poursuivre, poursuivre, de se revoir, de se rencontrer, d’accélérer, accélérer, poursuite, de continuer,
      nouvelle rencontre, nouvelles rencontres, nouveaux pourparlers, une désescalade, la désescalade,
      d’une désescalade, d’intensifier, de reprendre, de relancer, la nécessité, d’autres rencontres,
      de nouvelles discussions
    `,
    joint: ['commune', 'commun', 'conjointe', 'conjoint', 'trilatérale', 'trilatéral'],
    paper: ['déclaration', 'communiqué'],
    relay: words`
      selon, d’après, a déclaré à, cité par, citées par, cités par, citant, rapporte, rapportent, a rapporté,
      affirme, disent à, dit à, écrit, a indiqué à, révèle, a annoncé, indique, l’agence, par
    `,
    speech: words`
      un diplomate, diplomates, source diplomatique, dit, déclare, affirme, annonce, a déclaré, a annoncé, a affirmé,
      a indiqué, indique, selon, d’après, rapporte, a rapporté, confirme, a confirmé, assure, a dit, révèle,
      a révélé, écrit, source, sources, disent, citées, estime
    `,
    topic: words`
      discutent, ont discuté, a discuté, évoquent, ont évoqué, a évoqué, évoque, pour discuter, au sujet, à propos,
      sur, pour évoquer, afin, concernant, en vue, avant, après, au lendemain, dans le cadre, autour, pour, en marge,
      alors que, contre, face à
    `,
    with: ['avec', 'son homologue', 'face à'],
    and: ['et', 'avec', 'ainsi que'],
    between: ['entre'],
    locative: ['à', 'au', 'aux', 'en', 'dans', 'de'],
    round: ['round', 'cycle', 'session', 'tour', 'rencontre', 'réunion', 'pourparlers', 'négociations', 'discussions'],
    analysis: words`
      analyse, décryptage, opinion, tribune, édito, éditorial, entretien avec, interview, podcast, ce que l’on sait,
      ce qu’il faut savoir, explication, reportage, portrait, chronologie, retour sur, enquête, point de vue,
      les coulisses, coulisses, chronique, éclairage, billet, il y a, anniversaire, histoire, enjeux,
      grand entretien, longread, le monde d, archives, en dates, verbatim, débat, carte blanche, bilan de,
      ce que contient, ce que change, ce qui bloque, les clés, mode d’emploi, récit, infographie, un an après,
      deux ans après, cinq ans après, dix ans après, en cinq points, en trois points, en dix points,
      en cinq questions, radiographie, anatomie, le pari de, le pari d’
    `,
    question: words`
      pourquoi, comment, quel, quelle, quels, quelles, que, qui, faut-il, est-ce, vers quoi
    `,
    live: ['en direct', 'direct', 'suivez', 'live', 'minute par minute', 'le fil'],
    violence: words`
      frappe, frappes, raid, raids, bombarde*, incursion*, attaque*, tué, tués, morts, troupes, soldats, tirs,
      explosion*, drones, offensive, occupation, arrêté, arrestation*, forces, opération, affrontements, violences
    `,
    envoys: words`
      délégation, délégations, ministre, ministres, chef de la diplomatie, ambassadeur, négociateur, négociateurs,
      conseiller, émissaire, responsables, chef du renseignement, homologue, homologues, experts, équipes, équipe,
      chefs d’état-major, représentants, plénipotentiaires
    `,
    duration: words`
      deux heures, trois heures, quatre heures, cinq heures, six heures, sept heures, huit heures, dix heures,
      douze heures, plusieurs heures, 2 heures, 3 heures, 4 heures, 5 heures, 6 heures, 7 heures, 8 heures, 9 heures,
      10 heures, 11 heures, 12 heures, heures de, de longues heures, marathon, une heure de
    `,
    harms: words`
      compromet, compromettent, menace, menacent, sape, sapent, fragilise, fragilisent, malgré, en dépit,
      met en péril, mettent en péril, hypothèque, met à mal, plombe
    `,
    longAgo: words`
      l’an dernier, le mois dernier, il y a, au printemps dernier, l’été dernier, l’automne dernier, l’hiver dernier,
      l’année dernière, en début d’année, des mois plus tôt
    `,
    ownBody: words`
      cabinet, cabinet de sécurité, conseil de défense, parlement, députés, conseil des ministres, conseillers,
      habitants, colons
    `,
    feared: words`
      risque de, risques de, menace de, menacent de, craint, craignent, crainte d, avertit, éviter, évite,
      risquent de, menace, danger, s’inquiète de, s’inquiètent de, s’alarme de, s’alarment de, inquiet de,
      inquiète de, préoccupé par, préoccupée par, mise en garde contre, met en garde contre, mettent en garde contre
    `,
    agenda: ['au menu', 'à l’ordre du jour', 'au programme', 'sur la table', 'au centre'],
    aheadOf: words`
      avant, à la veille de, à la veille des, à la veille du, en amont, en amont des, en prélude
    `,
    during: words`
      pendant, lors, lors de, lors des, lors du, en marge, au cours, durant
    `,
    which: words`
      qui, dont, lequel, laquelle, lesquels, lesquelles
    `,
    again: words`
      à nouveau, de nouveau, se revoir, nouvelle rencontre, nouvelles rencontres, nouveau round, nouveau cycle,
      prochain round, prochaine session, prochaine rencontre, prochain cycle, nouvelle session, poursuivre, reprise
      prévue, suite
    `,
    judgement: words`
      constructif, constructifs, constructive, constructives, productif, productives, productifs, fructueux,
      fructueuse, fructueuses, positif, positifs, positive, positives, francs, franches, franche, sérieux, sérieuses,
      utiles, utile, cordiaux, difficiles, substantielles, substantiels, encourageants, encourageantes, premier pas,
      avancées, cordial, cordiale, cordiales, climat positif, un pas en avant, fait un pas, atmosphère cordiale,
      sereins, sereines, prometteurs, prometteuses, le sérieux des échanges
    `,
    fruitless: words`
      sans accord, sans résultat, sans résultats, sans percée, sans avancée, sans avancées, aucun accord,
      pas d’accord, sans entente, sans compromis, sans progrès, sans issue, bredouille, bredouilles, mains vides,
      sans conclusion, aucune avancée, sans conclure, sans parvenir, aucun résultat, rien de concret,
      aucun engagement, aucune percée, aucune fumée blanche, aucun progrès, sans engagement, sans lendemain,
      sans signature, sans communiqué, aucune entente, sans le moindre accord, sans le moindre résultat, pour rien,
      aucun texte, aucun document, aucune déclaration, aucun communiqué, aucune signature, aucune annonce,
      aucun compromis
    `,
    phone: words`
      par téléphone, au téléphone, appel téléphonique, entretien téléphonique, téléphoniquement, conversation
      téléphonique
    `,
    otherField: words`
      chambre de commerce, chambres de commerce, commerçants, hommes d’affaires, patronat, football, finale,
      supercoupe, coupe, match, tournoi, festival, amical, oulémas, rugby, handball, basket, basket-ball, tennis,
      hockey, volley, volley-ball, cyclisme, athlétisme, natation, escrime, judo, coupe du monde,
      championnat, éliminatoires, qualifications, quart de finale, quarts de finale, demi-finale, demi-finales,
      huitièmes de finale, jeux olympiques, sélectionneur, entraîneur, supporters, cinéma, film, exposition
    `,
    lapsed: words`
      devait, devaient, aurait dû, auraient dû, était prévu, était prévue, étaient prévus, étaient prévues, étaient
      attendus
    `,
    sitting: words`
      journée, jour, jours
    `,
  },
  months: [
    ['janvier', 'janv'],
    ['février', 'févr'],
    ['mars'],
    ['avril'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août'],
    ['septembre'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  weekdays: [['dimanche'], ['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi']],
  days: {
    'aujourd’hui': 0,
    'ce soir': 0,
    'ce matin': 0,
    'cette nuit': 0,
    demain: 1,
    'après-demain': 2,
    hier: -1,
    'avant-hier': -2,
  },
  weeks: {
    'semaine dernière': -1,
    'la semaine dernière': -1,
    'cette semaine': 0,
    'semaine prochaine': 1,
    'la semaine prochaine': 1,
    'prochains jours': 0,
    'ces prochains jours': 0,
    'dans huit jours': 1,
    'dans une semaine': 1,
    'dans quinze jours': 2,
    'dans deux semaines': 2,
    'dans trois semaines': 3,
  },
  ordinals: [
    ['premier', 'première', '1er', '1ère'],
    ['deuxième', 'second', 'seconde', '2e', '2ème'],
    ['troisième', '3e', '3ème'],
    ['quatrième', '4e', '4ème'],
    ['cinquième', '5e', '5ème'],
    ['sixième', '6e', '6ème'],
    ['septième', '7e', '7ème'],
    ['huitième', '8e'],
    ['neuvième', '9e'],
    ['dixième', '10e'],
  ],
  complementizers: ['que', 'qu'],
} satisfies LanguageTable as LanguageTable;
