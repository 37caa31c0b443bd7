import type { LanguageTable } from './table.ts';
import { numbered, rows, words } from './words.ts';

/** French. The past is mostly composed ("ont repris", "se sont rencontrés"); bare infinitives wait for "vont", "doivent". */
export const fr = {
  language: 'fr',
  script: 'latin',
  peoples: { istan: [''] },
  functionWords: words`
    le, la, les, des, du, et, à, en, un, une, sur, dans, pour, avec, selon, au, aux, entre, est, d, l
  `,
  governorReach: 4,
  light: words`
    a abrité, a clos, a clôturé, a été trouvé, a lancé, a participé à, a présidé, a pris effet, a reçu,
    a répondu présent, a réuni, a signé, a terminé, abrite(|r|ra), accueille aujourd’hui, accueille(|nt|ra|ront),
    accueillir, achève, (a|ont) (accueilli|achevé|assisté|bataillé|coprésidé|décidé|disséqué|duré|engagé|épluché|
    ferraillé|inauguré|participé|passé au crible|passé au peigne fin|pris part|tenu), achevé(|e), amorcent,
    assister(|a|ont), attendu(|e|s|es) le, attendu(s|es) dès, attendu(|s|es) ce, aur(a|ont) (duré|mené|reçu|tenu),
    bataillent, boucle, calé(|e|s) pour, calé(|e) le, calé(|e|s|es) au, clôt, conduir(a|ont), continueront,
    converge(nt|ront) vers, copréside(|r|nt|ra|ront), décide(|nt), défrichent, déminent, dépêcher(a|ont),
    (est engagée|est ouverte|se poursuivent) depuis, doit accueillir, en route pour, enfermé(s|es) depuis, engagent,
    entrera en vigueur, enverra (ses|son), enverront leurs, enverr(a|ont) une, est calé(|e), est entré(|e) en vigueur,
    est fixé(|e), est inscrit(|e) à l’agenda, est maintenu(|e), est parvenu, est planifié(|e), est programmé(|e),
    ferraillent, fixé(|e|s|es) au, gagneront, hébergera, inaugure(|nt), ira à, iront à, maintenu(|e) au, mener,
    mèner(a|ont), met le cap sur, mettent le cap sur, mettr(a|ont) le cap sur, nouvelle étape, ont amorcé, ont mené,
    ont noué, ont scellé, ont siégé, ont trouvé, organiser(|a|ont), parrainera, participer à, participe(|r|nt|ra|ront),
    partir(a|ont) (à|pour), parviennent, passent en revue, poursuivr(a|ont), prend(|ra|ront) part, prend(|ra) effet,
    prendre part, prendront la route, prendr(a|ont) (l’avion pour|le chemin), prennent part, prochaine étape,
    programmé(|e|s|es) (le|pour), rallieront, recevront, reçoi(t|vent), répond(|ent) présent, réunir(|a), réunit,
    (en|fait|font) route vers, s’enferment, s’engage(|nt), s’envole(|nt|ra|ront) pour, s’est déroulé(|e), s’est enfermé,
    s’est envolé pour, scellent, se déplacera à, se déroule(|nt), se poursuit à, se prolongent tard, se rendra à,
    se rendr(a|ont), se sont cloîtré(s|es), se sont déroulé(s|es), se sont engagé(s|es), se sont envolés pour,
    se tien(t|nent), sera à la table, ser(a|ont) de la partie, ser(a|ont) (au|du) rendez-vous, siègent, signe,
    sont calé(s|es), sont fixé(s|es), sont maintenu(s|es), sont ouvert(s|es) depuis, sont parvenus, sont planifié(s|es),
    sont programmé(s|es), tenir, tiendr(a|ont), tien(t|nent), (va bon|vont bon|vont leur) train, trouv(é|ent),
    viendr(a|ont) à,
      laissé pour, laissés pour, laissées pour, laissée pour, laissent pour, laisse pour`,
  postNegations: ['pas'],
  inside: words`
    à l’aube, à l’unanimité, à la dernière minute, à nouveau, à peine, abruptement, âprement, au dernier moment,
    au petit matin, aussi, aussitôt, bel et bien, brièvement, brusquement, brutalement,
    ce (dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi), ce matin, cependant, cette nuit, comme prévu,
    conjointement, contre toute attente, cordialement, d’ores et déjà, d’un commun accord,
    dans (l’après-midi|la matinée|la nuit|la soirée), de nouveau, définitivement, déjà, dimanche, directement,
    discrètement, effectivement, également, en secret, encore une fois, enfin, ensemble, ensuite, finalement,
    formellement, franchement, hier, immédiatement, in extremis, jeudi, longtemps, longuement, lundi, mardi, mercredi,
    momentanément, mutuellement, néanmoins, officiellement, ouvertement, par surprise, poliment,
    pour la (deuxième fois|première fois), pourtant, provisoirement, publiquement, purement et simplement, rapidement,
    réellement, samedi, sans surprise, sèchement, secrètement, sine die,
    (dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi) soir, solennellement, soudain, soudainement, subitement,
    temporairement, tous deux, tous les deux, tout juste, toutefois, toutes (|les) deux, unanimement, une dernière fois,
    une fois (encore|de plus), une nouvelle fois, une première fois, une seconde fois, vendredi, vraiment
  `,
  forms: {
    meet: {
      past: words`
        a abrité, a accueilli (|des), a bu le thé, a été (mises en présence|reçu par|reçues|réunies), a fait dialoguer,
        (a assis|a fait asseoir|a rassemblé|a réuni|ont été vus) à la même table, a longuement (reçu|rencontré),
        a mis face à face, a parlé (à cœur ouvert|en tête-à-tête|franchement), a participé à, a présidé, a reçu,
        a rencontré son, a réuni, aur(a|ont) (conversé|débattu|dialogué|discuté|duré|échangé|eu lieu|mené|négocié|parlé|
        reçu|rencontré|siégé|tenu), (a|ont) balayé l’ensemble, (a|ont) (assisté|bataillé|conféré|conversé|coprésidé|
        débattu|déjeuné|dialogué|dîné|discuté|disséqué|duré|épluché|ferraillé|négocié|palabré|parlementé|participé|
        petit-déjeuné|rencontré|siégé|tenu), (a|ont) croisé le fer, discussions tenues, entretien de plus de,
        entrevue accordée, (a|ont) été confrontés, (a|ont) eu (de longs échanges|de longs entretiens|des échanges|
        des pourparlers|lieu|un bref échange|un bref entretien|un déjeuner|un dialogue|un entretien|un face-à-face|
        un long entretien|un premier contact), (a|ont) eu (un premier échange|un premier entretien|un tête-à-tête|
        une discussion|une entrevue|une longue conversation|une longue discussion|une longue entrevue|une réunion),
        (a|ont) fait (connaissance|face à face|le point|le tour de|le tour des|un tour d’horizon),
        (a mis autour de|a réuni autour de|ont mis sur|ont partagé) la table, (a|ont) mené (d’intenses|des entretiens|
        des négociations|des pourparlers|deux jours de|trois jours de), (a|ont) (eu|mené) des discussions,
        (a|ont) mis à plat, n’ont fait que se croiser, ont abordé, ont aplani, ont brisé la glace, ont bu le thé,
        ont (déjeuné|dîné|été vus|siégé|travaillé) ensemble, ont échangé, ont été en contact direct,
        ont été mis(|es) en présence, ont été reçu(s|es), ont été réuni(s|es), ont eu (des entretiens|un échange|
        une conversation|une séance de travail), ont évité de se croiser, ont évoqué,
        ont exposé leurs (exigences|griefs|positions), ont fait le tour d’horizon, ont longuement (discuté|échangé),
        ont mené, ont parlé, ont passé en revue, ont planché (|sur), ont pris langue, ont pu échanger,
        ont (confronté|rapproché) leurs, ont siégé tard, ont soulevé, ont tenu (à huis clos|conseil|des discussions|
        des entretiens|des pourparlers|deux séances|leur|leurs pourparlers|plusieurs séances|trois séances|un sommet|
        une réunion|une séance|une session), ont terminé la journée, ont vidé leur sac,
        (a|ont) partagé un (thé|café|repas), (a|ont) passé (au crible|au peigne fin|la journée à discuter|
        la journée à négocier|la nuit à discuter|la nuit à négocier), (a|ont) pris (part|le thé|le café),
        (a|ont) (eu un|reçu à) dîner, (a|ont) (accueilli|reçu|retrouvé|vu) son homologue, (a|ont) renoué en personne,
        (a|ont) rompu le pain, s’est attardé(|e), s’est concerté(|e), s’est déroulé(|e), s’est entretenu(|e|s),
        s’est joué(|e) à, s’est (rencontré|réunie à|tenu un|vu), s’est réuni(|e), s’est tenu(|e), se sera entretenu,
        se sera réuni(|e), se sera tenu(|e), se seront (entretenus|parlé|réunis|vus), se seront tenu(s|es),
        se (sont|seront) rencontré(s|es), se sont assis(|es), se sont attardé(s|es), se sont concerté(s|es),
        se sont côtoyé(s|es), se sont (consultés|croisés|fait face|isolés|longuement entretenus|longuement parlé|
        quittés après|reparlé|serré la main|toisés|vues|vus), se sont déroulé(s|es), se sont entretenu(s|es),
        se sont expliqué(s|es), se sont jaugé(s|es), se sont parlé(|es), se sont retrouvé(s|es), se sont réuni(s|es),
        se sont revu(s|es), se sont tenu(s|es), se sont trouvé(s|es) face à face, sommet tenu, (a|ont) tenu
        (deux jours de|langue|plusieurs heures de|table ronde|trois jours de|un cycle|un nouveau round|un round|
        une deuxième session|une nouvelle réunion|une nouvelle session|une plénière|une première réunion),
        (a|ont) tenu une première session, (a|ont) (eu|tenu) une rencontre, (dernière séance|rencontre|
        rencontre secrète|réunion qui s’est|séance) tenue, (réunion|session) tenue, (entretiens|pourparlers) tenus,
        viennent de se (parler|rencontrer|réunir), vien(t|nent) (d’avoir lieu|de s’entretenir),
        vient de (rencontrer|se tenir)
      `,
      present: words`
        a un entretien, abrite, accueille(|nt), (met|réunit|se mettent) autour de la table, bataillent,
        cartes sur table entre, confèrent, confrontent leurs, conversent, copréside(|nt), croisent le fer, débattent,
        défrichent, déjeunent (|ensemble), déminent, dialoguent, dînent (|ensemble), discutent, échangent, évoquent,
        fait asseoir, fait dialoguer, ferraillent, font connaissance, font le point,
        (brisent|ont rompu|rompent) la glace, marchandent, mènent des (discussions|entretiens|négociations),
        mène(|nt) des pourparlers, met en présence, met face à face, mettent cartes sur table, négocient,
        ont des entretiens, ont un entretien, ont une entrevue, palabrent, parlementent, passent en revue, planchent,
        prennent le (thé|café), reçoit son homologue, reçoi(t|vent),
        rencontre (le|pour la première fois|son|une délégation), rencontrent, renouent en personne,
        réunit (|à la même table), s’asseyent, s’assoient, s’entretien(t|nent), s’expliquent, se concertent,
        se consultent, se font face à, se jaugent, se parlent (|à nouveau|enfin), se rassemblent, se rencontrent,
        se reparlent, se retrouvent, se réunissent, se réunit, se revoient, se serrent la main à, se voient (|à),
        siègent, tiennent (conseil|des discussions|des pourparlers|un round|un sommet|une rencontre|une réunion|
        une session), tien(t|nent), (a|ont) un tête-à-tête, voit son homologue
      `,
      progressive: words`
        à huis clos à, à pied d’œuvre, abordent le fond, accueille(|nt) depuis,
        (sont|se sont) assis(|es) à la même table, (sont|se sont) assis(|es) face à face,
        assis(|es) (autour de la même table|face à face), (sont|se sont) attablé(s|es), attablé(s|es),
        (a lieu|accueille|se rencontrent|se réunissent) (actuellement|aujourd’hui),
        (de nouveau|encore|s’affrontent|se sont retrouvés) autour de la table, (sont|toujours) (à la table|
        autour de la table|en conclave|en séance), bat son plein, battent leur plein,
        (discutent|négocient) (âprement|d’arrache-pied|encore|pied à pied|toujours), (à huis clos|à la même table|
        à la table|abrite|autour de la table|en tête-à-tête|est engagée|est ouverte|héberge|s’entretiennent|se parlent|
        se poursuivent|siègent) depuis, (discutent|négocient|reçoit) (actuellement|depuis|en ce moment),
        derrière (des|les) portes closes, deuxième jour, discutent (depuis l’aube|ferme),
        (accueille|se parlent|se retrouvent|se réunissent) en ce moment,
        (a lieu|ont lieu|se rencontrent) (ce matin|en ce moment), en conclave, en cours à, en plein huis clos,
        (|sont) en pleine discussion, en pleine négociation, en pleines (discussions|négociations),
        en pleins pourparlers, en plénière à, en pourparlers à, en réunion à, en séance à, en tête-à-tête à,
        (sont|se sont) enfermé(s|es), enfermé(s|es) depuis, entame son deuxième jour,
        entament leur (deuxième|troisième) jour(|née), entre dans sa (deuxième|troisième) journée,
        entre dans son (deuxième|troisième) jour, entrent dans leur (deuxième|troisième) jour(|née),
        entre(|nt) (dans le vif du sujet|en conclave), est à la table, est en cours,
        est en train de (négocier|se tenir), est entrée en séance, est entré(|e) dans le vif du sujet, font durer,
        jouent la montre à, (abordent|attaquent) (la question|le chapitre|le cœur|le dossier|le volet),
        négocient (à|article par article|jour et nuit|ligne à ligne|mot à mot|sans relâche), on négocie,
        ont entamé leur deuxième journée, ont lieu actuellement, ont pris place, où (il|elle) s’entretient,
        où il négocie, participe(|nt), (dit|annonce|confirme) participer, planchent sur, pren(d|nent) part,
        quatrième jour de, (sont|toujours) réuni(s|es), réuni(s|es) (à huis clos|autour de la table|ce matin|depuis),
        réunit ce matin, s’attablent, s’écharpent à huis clos, s’enferment, s’est enfermé,
        (annonce|confirme) sa participation, se déroule à huis clos, se déroulent à,
        se déroule(|nt) (|actuellement|en ce moment), se font face, se poursuivent ce (dimanche|lundi|mardi|mercredi|
        jeudi|vendredi|samedi), se poursuivent (dans|ce matin), se poursui(t|vent) (à|aujourd’hui|derrière),
        se prolongent tard, se prolonge(|nt) dans la nuit, se retrouvent ce matin, se sont cloîtré(s|es),
        se tien(t|nent) (|actuellement|en ce moment), siègent à huis clos, sont à (huis clos|pied d’œuvre),
        sont aux prises, sont dans la (même pièce|même salle|salle), sont en (conciliabule|conférence|cours|
        discussion à|négociation à|plénière|pourparlers|pourparlers à|réunion|tête-à-tête|train de discuter|
        train de négocier), sont en discussion(|s), sont en négociation(|s), sont entré(s|es) (dans le vif du sujet|
        en conclave|en séance), sont face à face, sont ouvert(s|es) depuis, sont rassemblé(s|es) à,
        sont réuni(s|es) depuis, sont réunis à huis clos, (va bon|vont bon|vont leur) train, troisième jour de
      `,
      future: words`
        à l’agenda de, abritera, accepte(|nt) l’invitation, accueiller(a|ont), acte ii à, (a|ont) (accepté l’invitation|
        annoncé la reprise|lieu demain|lieu dimanche|lieu jeudi|lieu lundi|lieu mardi|lieu mercredi|lieu samedi|
        lieu vendredi|pris date|pris rendez-vous|rendez-vous|répondu présent), annonce (la tenue|un round), annonce(|nt)
        (la date|la reprise|un nouveau cycle|un nouveau round|un sommet|une nouvelle session|une rencontre|une réunion),
        arrête(|nt) une date, assister(a|ont), attendu(|e|s|es) le, attendu(s|es) (dès|jeudi|lundi|mardi|demain|samedi|
        dimanche|mercredi|vendredi), attendu(e|s|es) à, attendu(|s|es) ce,
        auront une (discussion|entrevue|rencontre|réunion), aur(a|ont) (bien lieu|des entretiens|lieu|rendez-vous|
        un entretien|un tête-à-tête), bis repetita, (prêtera son|sera le|servira de) cadre, calé(|e|s) pour,
        calé(|e) à (dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi), calé(|e) le, calé(|e|s|es) au,
        cale(|nt) une date, cap sur, conduir(a|ont), conférer(a|ont), confirme (la réunion|sa présence|sa venue),
        (date|rencontre|réunion) (annoncée|confirmée|fixée), confirment leur (participation|présence|venue),
        confirme(|nt) (la date|la rencontre|la tenue|le rendez-vous),
        (rendez-vous|sommet) (annoncé|confirmé|fixé|programmé), continueront, converge(nt|ront) vers, conversera,
        convie à sa table, convié(s|es) (à|le), conviennent d’une (date|nouvelle date), conviés pour,
        convoqué(s|es) (à|le|pour), coprésider(a|ont), croiseront le fer, date (arrêtée|calée|choisie|convenue|
        du sommet|retenue|trouvée), dates (arrêtées|confirmées|fixées|retenues), de retour à la table (le|lundi),
        débattr(a|ont), déjeuneront, délègue ses, dépêche(|nt) une délégation, dépêchera ses, dépêcher(a|ont),
        dialoguer(a|ont), dîneront, (auront des|conduira les|mèneront les) discussions, discussions (annoncées|prévues),
        discuteront avec, discuter(a|ont), doit accueillir, dresse(|ra) la table, échangeront sur, échanger(a|ont),
        en route pour, enverra (des négociateurs|ses|ses négociateurs|son|son équipe|une équipe), enverront leurs,
        enverr(a|ont) une (|délégation), envoie(|nt) une délégation à, est attendu ce, est attendue, est attendu(|e) à,
        est calé(|e), est fixé(|e), est inscrit(|e) à l’agenda, est maintenu(|e), est planifié(|e), est prévu(|e),
        est programmé(|e), feront escale, fer(a|ont) (face à|le déplacement), fixé(|e) à (dimanche|lundi|mardi|mercredi|
        jeudi|vendredi|samedi), fixé(|e|s|es) au, fixent la date, fixe(|nt) une date, gagneront, hébergera,
        invités à se retrouver, ira à, iront (à|se parler), jouera les hôtes, la date est (fixée|connue|arrêtée),
        leur venue, maintenu(|e) au, (nouvelle|prochaine) (étape|manche|séance), mèner(a|ont), met le cap sur,
        mettent le cap sur, mettr(a|ont) le cap sur, (dépêche des|dépêche ses|dépêchent leurs|enverront leurs)
        négociateurs, (envoie ses|envoient leurs) négociateurs à, négociations (annoncées|prévues),
        (va|ira|vont|iront) négocier, négocier(a|ont), nous y serons, offre l’hospitalité, offrira l’hospitalité,
        on connaît la date, on se (revoit|reverra|retrouve), ont arrêté une date, ont calé une date,
        ont convenu d’une date, ont dit oui à l’invitation, ont fixé la date,
        ont prévu de se (rencontrer|retrouver|revoir), ont une date, organiser(a|ont),
        ouverture (demain|des travaux le|dimanche|jeudi|le|lundi|mardi|mercredi|prévue|samedi|vendredi),
        ouvrira ses portes à, parlera avec, parleront, parrainera, part(|ent) négocier, participer(a|ont),
        partir(a|ont) (à|pour), plancheront, pourparlers (annoncés|fixés|prévus|programmés), poursuivr(a|ont),
        prendront la route, prendr(a|ont) (l’avion pour|le chemin|part|place), pren(d|nent) date,
        prépare son (sommet|tête-à-tête), préparent leur (sommet|tête-à-tête), prêtera ses murs,
        (dialogue|entretien|face-à-face|round) prévu, (sommet|tête-à-tête) prévu,
        (entrevue|nouvelle rencontre|nouvelle session|table ronde) prévue, (|date du) prochain (cycle|round),
        prochain (face-à-face|tête-à-tête|tour), prochaine fois à, (|date de la) prochaine (rencontre|réunion|session),
        (rencontre|réunion|session) (prévue|programmée), programmé(|e|s|es) (le|pour), rallieront, recevr(a|ont),
        recroiseront, remettent (ça|le couvert), (annonce une nouvelle|prépare sa|préparent leur|vers une) rencontre,
        rencontre (le|calée|jeudi|lundi|mardi|samedi|attendue|dimanche|mercredi|vendredi), (va|ira|viendra) rencontrer,
        rencontrer(a|ont), (doivent se|vont se) (parler|rencontrer|retrouver|réunir|revoir|voir),
        (prennent|prochain|se fixent|se sont donné|se sont fixé) rendez-vous, rendez-vous (au|calé|dimanche|donné|
        est donné|est fixé|est pris|jeudi|le|lundi|mardi|mercredi|pris|samedi|vendredi), renégocieront,
        renoueront le dialogue, répond(|ent) présent, reprendr(a|ont) langue, retour à la table (le|jeudi|lundi|mardi|
        samedi|dimanche|mercredi|vendredi), retourne(|nt|ra|ront) à la table, réunion (dimanche|lundi|mardi|mercredi|
        jeudi|vendredi|samedi), réunira, (en|fait|font) route vers, s’accordent sur (la date|une date),
        s’affronteront (à la table|autour), s’apprêtent à se parler, s’apprête(|nt) à négocier, s’assiér(a|ont),
        s’assoiront à, s’assoir(a|ont), s’attableront, s’entendent sur (la date|une date), s’entretiendra avec,
        s’entretiendr(a|ont), s’envole(|nt|ra|ront) pour, s’est envolé pour, sa venue, se déplacer(a|ont) à,
        se donne(nt|ront) rendez-vous, se feront face, se joindra, se parleront, se pencheront sur,
        se prépare(|nt) à négocier, se réassiéront, se rejoindront, se rencontreront, se rendra à, se rendr(a|ont),
        se retrouveront face à, se retrouver(a|ont), (prévoient de|s’apprêtent à) se (rencontrer|retrouver|réunir|
        revoir), se réuniront à, se réunir(a|ont), se reverront, se revoient le, se sont envolés pour, se tiendr(a|ont),
        se verr(a|ont), sera (l’hôte|la ville hôte|le théâtre|représenté), sera présent(|e) à, sera reçu(|e),
        serons (à|présents), seront (au complet|autour de la table|face à face|présents à|représentés),
        seront reçu(s|es), ser(a|ont) (à la table|à pied d’œuvre|au rendez-vous|de la partie|du rendez-vous),
        session (fixée|annoncée), siéger(a|ont), sommet (dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi),
        (accueillera|retrouvera|verra) son homologue, sont attendu(s|es) (à|ce), sont calé(s|es), sont convié(s|es) à,
        sont convoqué(s|es), sont fixé(s|es), sont maintenu(s|es), sont planifié(s|es), sont prévu(s|es),
        sont programmé(s|es), tête-à-tête (lundi|mardi|mercredi|jeudi|vendredi), tiendra table ouverte,
        tiendront (des|leur|séance), tiendr(a|ont) (|un|une), tiennent une date,
        tombent d’accord sur (la date|une date), (second|dernier|nouveau|deuxième) tour de piste, va recevoir,
        va s’entretenir, viendr(a|ont) (à|discuter|négocier), vont dialoguer, vont discuter
      `,
      infinitive: words`
        abriter, accueillir, assister, avoir lieu, conférer, converser, coprésider, croiser le fer, débattre, dialoguer,
        dîner ensemble, discuter, échanger, être reçu, héberger, mener, négocier, organiser, parlementer,
        participer (|à), prendre (part|place), recevoir, rencontrer, réunir, s’asseoir (|à la table), s’attabler,
        s’entretenir, se concerter, se faire face, se mettre (à|à la|autour de la) table, se parler, se rassembler,
        se rasseoir, se rencontrer, se rendre à, se retrouver, se réunir, se revoir, se serrer la main, se tenir,
        se voir, siéger, tenir
      `,
      noun: words`
        concertation(|s), conciliabule(|s), conférence (à trois|de paix|internationale), consultations,
        conversation(|s), cycle, déjeuner, dialogue, dîner, discussions, échanges (directs|indirects), entretien(|s),
        entrevue(|s), face à face, face-à-face, huis clos, marchandage(|s), mini-sommet,
        (cycle de|nouveau tour de|table des|tour de) négociations, négociation(|s), nouveau (cycle|round|tour de table),
        nouvelle (séance|session), palabres, petit-déjeuner de travail, plénière, pourparlers (|de paix), rencontre(|s),
        rendez-vous, réunion(|s), round(|s), séance (|plénière), session, sommet, table (de négociation|ronde),
        tête à tête, tête-à-tête, tour de table, tractations, travaux, trilatérale, visioconférence
      `,
    },
    begin: {
      past: words`
        a été engagé(|es), a été entamé(|e), a été inauguré(|e|s|es), a été lancé(|e|es), a été ouvert(|e|s),
        a inauguré un canal, a lancé, a ouvert (la rencontre|la session|les travaux),
        a ouvert les (discussions|négociations|pourparlers), a posé ses valises, a repris (à|son cours),
        (a|ont) amorcé (des discussions|des pourparlers|un dialogue),
        (a|ont) attaqué les (discussions|négociations|pourparlers),
        aur(a|ont) (débuté|ouvert|renoué|repris|démarré|commencé), (à nouveau|de nouveau|de retour) autour de la table,
        (a|ont) (|bel et bien) commencé, contact (renoué|rétabli), contacts renoués,
        (|sont) (à nouveau|de nouveau|de retour) à la table, de nouveau assis à la même table, de nouveau attablé(s|es),
        de retour au dialogue, (a|ont) (atterri|débarqué|démarré|embrayé|entamé|recommencé|redébuté|redémarré|renoué|
        ressuscité|rouvert), (a|ont) déclaré ouvert(|e|s|es), dialogue (renoué|rétabli|rouvert),
        (a|ont) donné le (coup d’envoi|départ|top départ), (a|ont) engagé (|des discussions|des négociations|
        des pourparlers|le dialogue), est arrivé(|e), est (|de nouveau) ouvert, est engagé(|e),
        est entré en négociation, est entrée dans la salle, est rétabli(|e), est (de retour|retourné) à la table,
        est revenu(|e) à la table, est rouvert(|e), (a|ont) été (débutées|déclaré ouvert|déclarée ouverte|
        remis en marche), (a|ont) été réactivé(s|es), (a|ont) été remis(|es) sur les rails, (a|ont) été rouvert(s|es),
        (à nouveau|de nouveau) (à la même table|face à face), fil renoué, (a|ont) franchi le seuil,
        (a|ont) frappé les trois coups, (a|ont) inauguré (|la conférence|la session|le dialogue|les négociations|
        les pourparlers), (a|ont) investi la salle, la glace est (brisée|rompue), (a|ont) lancé (la discussion|
        la session|le dialogue|les discussions|les négociations|les pourparlers|les travaux|un cycle|un nouveau cycle|
        un round), (discussions|négociations) (engagées|lancées|ouvertes|relancées|rouvertes), (a|ont) levé le rideau,
        (a|ont) (|officiellement) débuté, ont amorcé, ont commencé à, ont été engagé(s|es), ont été entamé(s|es),
        ont été inauguré(e|s|es), ont été lancé(s|es), ont été relancé(s|es), ont été repris(|es), ont foulé le sol,
        ont inauguré un, ont ouvert (des négociations|des pourparlers|le dialogue|leurs discussions|
        un nouveau chapitre), ont posé leurs valises, ont pris (le chemin de la table|leurs quartiers),
        ont refait table commune, ont renoué le fil, ont repris (contact|leur cours), ont (renoué|rétabli) le dialogue,
        ont rouvert (le dialogue|les), (a|ont) ouvert (la séance|le bal|le ban|le débat|les hostilités verbales),
        (conférence|la séance est|rencontre|séance|session) ouverte, (ont été|se sont|sont de nouveau) ouvert(s|es),
        (a|ont) planté le décor, porte s’est refermée sur, portes se (referment sur|sont fermées sur|
        sont refermées derrière|sont refermées sur), pourparlers (lancés|engagés|ouverts|relancés|rouverts),
        (a|ont) pris place, (a|ont) rallumé la flamme, (a|ont) réactivé le canal,
        (a|ont) (regagné|rejoint|retrouvé) la table, (est|ont|a été|dialogue) relancé, relancé(s|es),
        (a|ont) repris (|langue), (a|ont) retrouvé le chemin, (à nouveau|de nouveau) réuni(s|es), s’est amorcé(|e),
        s’est enclenché(|e), s’est engagé(|e), s’est ouvert(|e), s’est remis(|e) en marche, s’est (noué|renoué|rétabli),
        s’est rouvert(|e), se sont amorcé(s|es), se sont assis(|es) (à la même table|autour), se sont attelé(s|es),
        se sont enclenché(s|es), se sont installé(s|es) (à la table|autour), se sont lancé(s|es), se sont (engagées|
        mis à négocier|mis à table|remis à discuter|remis à la table|remis en route|reparlé à|rétablis),
        se sont mis(|es) (à discuter|à la table|au travail|autour de la table), se sont noué(s|es), se sont rassis(|es),
        se sont remis(|es) (à négocier|à parler|autour de la table|en marche), se sont renoué(s|es),
        se sont retrouvé(s|es) à la table, sont arrivé(s|es), sont de nouveau assis(|es), sont (à nouveau en marche|
        de nouveau en marche|entrés en lice|entrés en matière|lancés|ouverts|parvenus à se parler|relancées),
        sont de nouveau réuni(s|es), sont engagé(s|es), sont entré(s|es) (dans la salle|en négociation|en pourparlers|
        en salle), sont passé(s|es) à table, sont retourné(s|es) à la table, sont revenu(s|es) à la table,
        (|se) sont rouvert(s|es), (est|est de nouveau|sont|sont de nouveau) sur les rails, viennent d’entrer,
        viennent de (prendre place|s’asseoir|se mettre à table), vien(t|nent) (d’entamer|d’ouvrir|de commencer|
        de débuter|de démarrer|de reprendre|de s’ouvrir)
      `,
      present: words`
        acte ii, acte iii, amorcent, atterrissent à, atterrit à, c’est parti, c’est reparti, commence(|nt),
        coup d’envoi, coup de gong, débarque(|nt) à, débute(|nt), déclare ouvert(|e|s|es), démarre(|nt),
        (donne le|donne le top|top) départ, donne(|nt) le coup d’envoi, embrayent,
        engagent (|des discussions|des négociations|des pourparlers), engage(|nt) le dialogue, entame(|nt),
        entrée en matière, entrent en (matière|pourparlers|salle), entre(|nt) (dans la salle|en négociation), est lancé,
        est reparti pour, franchissent le seuil, frappent les trois coups, inaugure(|nt),
        (rejoignent|rejoint|retournent à|reviennent à) la table,
        lance (la session|le dialogue|les discussions|les travaux), lance les (négociations|pourparlers), lancent,
        le rideau se lève, lever de rideau, mettent sur les rails, ouvre (la rencontre|la réunion|
        la voie à des pourparlers|le sommet|les discussions|les travaux), ouvrent (des négociations|des pourparlers|
        leurs discussions|un canal), ouvre(|nt) (la conférence|la séance|la session|le bal|le dialogue|les négociations|
        les pourparlers|un dialogue|un nouveau chapitre), passent à table, pose ses valises à, posent leurs valises à,
        premier (jour de|round de), première séance (de|entre), prennent leurs quartiers, pren(d|nent) place,
        ranime(|nt), réactive(|nt), recommence(|nt), redébute(|nt), redémarre(|nt), regagne(|nt) la table, relance(|nt),
        renoue(|nt) (|le dialogue|le fil), repart(|ent) pour un tour, (|se) replongent dans, reprend son cours,
        reprennent (contact|langue|le chemin des négociations|le fil|leur cours), repren(d|nent), ressuscite(|nt),
        rétablissent le (contact|dialogue), rétablit le dialogue, retournent autour, retrouve(|nt) (la table|le chemin),
        reviennent autour, rideau levé sur, rouvrent, s’amorce(|nt), s’attaquent à, s’attellent, s’enclenche(|nt),
        s’installent (à la table|autour|face à face), s’ouvre(|nt), se lancent dans, se noue(|nt), se rasseyent,
        se rassoient, se réattellent, se remettent (à discuter|à négocier|à parler|autour de la table|en route),
        se (mettent|remettent) (à la table|à table|au travail|autour), se remet(|tent) en marche, se renoue(|nt),
        se rétablit, se rouvrent, sont lancé(s|es), sont repartis pour, trois coups à
      `,
      progressive: words`
        s’ouvre(|nt) (aujourd’hui|ce matin), repren(d|nent) (aujourd’hui|ce matin), débute(|nt) (aujourd’hui|ce matin),
        commence(|nt) (aujourd’hui|ce matin), démarre(|nt) (aujourd’hui|ce matin)
      `,
      future: words`
        amorcer(a|ont), commencer(a|ont), débuter(a|ont), (va|doit|vont|doivent) (commencer|débuter|reprendre|s’ouvrir),
        démarre (lundi|mardi|mercredi|jeudi|vendredi), (va|vont) démarrer, démarrer(a|ont),
        donner(a|ont) le coup d’envoi, engager(a|ont), entamer(a|ont), inaugurer(a|ont), ouvrir(a|ont),
        recommencer(a|ont), redébutera, redémarrer(a|ont), regagner(a|ont) la table, relancer(a|ont), renouer(a|ont),
        reprendront langue, reprendr(a|ont), retrouver(a|ont) la table, reviendront autour, reviendr(a|ont) à la table,
        rouvrir(a|ont), s’engager(a|ont), s’ouvrir(a|ont), se mettront (à la table|autour), se mettr(a|ont) à table,
        se remettront (à la table|à négocier|autour), se rouvrir(a|ont), sera inauguré(|e), sera lancé(|e),
        sera ouvert(|e), sera relancé(|e), sera rétabli, seront inauguré(s|es), seront lancé(s|es), seront ouvert(s|es),
        seront relancé(s|es), seront rétablis
      `,
      infinitive: words`
        reprendre, s’ouvrir, débuter, commencer, démarrer, relancer, entamer, renouer, redémarrer, recommencer, rouvrir,
        se rouvrir, engager, amorcer, lancer, inaugurer, (retourner|revenir|se remettre) à la table,
        se remettre à table, redébuter, rétablir le dialogue
      `,
      noun: words`
        reprise (|des|du dialogue), ouverture (à|de|des|du dialogue), début (à|ce|d’un cycle|d’un round|de la|des|du|
        du dialogue|en|entre), coup d’envoi (à|de|du|des), relance (de|des|du|du dialogue),
        redémarrage (de|du|des|entre), séance (d’ouverture|inaugurale), retour (à|autour de) la table, ouverture
        (aujourd’hui|d’un cycle|d’un dialogue|d’une conférence|d’une session|de la session|du cycle|du round|du sommet|
        en|solennelle), lancement (à|ce|de|des|des négociations|des pourparlers|du|du dialogue|en|officiel|solennel),
        entame des, ouverture ce (dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi), coup d’envoi d’un(|e),
        top départ pour, mise en route des, cérémonie d’ouverture, réouverture (des discussions|des négociations|
        des pourparlers|du dialogue), rétablissement du dialogue, renouement, amorce (de|d’un),
        entrée en (négociation|pourparlers|séance)
      `,
    },
    end: {
      past: words`
        a (clos|bouclé|clôturé) la session, a bouclé (la boucle|un cycle|un round), a clos le (cycle|round),
        a été bouclé(|e|es), a été clos(|e), a été levé(e|s), a terminé un round, a tourné la page, a vécu, (n’a|n’ont)
        (abouti à aucun|accouché d’aucun|accouché de rien|débouché sur aucun|débouché sur rien|donné aucun|guère avancé|
        guère progressé|pas débloqué|pas débouché|pas dissipé|produit aucun|rien donné), (a|ont) (abouti à|accouché d|
        accouché d’une souris|achevé un round|achevé une session|baissé le rideau|clôturé|débouché sur|donné peu|
        dressé le bilan|fait le bilan|laissé entier|levé l’ancre|levé la séance),
        (rencontre|réunion|session) (close|achevée|terminée), achevé(|e|s|es),
        (pourparlers|travaux) (clos|achevés|bouclés|terminés), atteint, aur(a|ont) (abouti à peu|accouché d’une souris|
        achevé|bouclé|clos|conclu|débouché sur rien|pris fin|servi à peu|terminé), (cycle|round) bouclé,
        (rencontre|session) bouclée, bouclé(|e|s|es), c’est fini, (a|ont|cycle|sommet) clos, clos(|e|es) entre,
        (discussions|négociations) (achevées|closes|terminées), clôturé(e|s|es), (a|ont|cycle|round) conclu,
        conférence (close|terminée), dialogue clos, en est (sorti|reparti), en sont sorti(s|es), entretien terminé,
        entretiens terminés, entrevue (achevée|terminée), est achevé(|e), est bouclé(|e), est close, est rentré de,
        est reparti(|e), est ressorti(|e), est revenu de, est sorti de (l’entretien|la réunion), est terminé(|e),
        (a|ont) été achevé(s|es), (a|ont) été clôturé(|e|s|es), (a|ont) été conclu(e|s|es),
        (séance|réunion|session) levée, levée (à|peu|dans|sans|vers|après), levés, (a|ont) (levé le camp|livré peu|
        mis un point final|pris fin|produit peu|quitté l’hôtel|quitté la salle à l’issue|quitté la ville|
        quitté le palais|quitté les lieux|redécollé|refermé le dossier|remballé), n’a débouché sur, n’a pas permis,
        n’aura débouché sur rien, n’aur(a|ont) (rien donné|servi à rien),
        n’ont (livré aucun|pas accouché|pas permis de), ont achevé (leur rencontre|leur round|leur session|
        leurs discussions|leurs entretiens|leurs pourparlers|leurs travaux), ont bouclé (|leur),
        ont (conclu|clôturé) leurs, ont été bouclé(s|es), ont été clos(|e|es), ont été levé(e|s|es),
        ont fait leurs valises, ont fini, ont mis fin à leur (rencontre|réunion|session), ont mis fin à leurs travaux,
        ont mis un terme à (leur rencontre|leurs travaux), ont permis, ont plié bagage, ont pris (congé|fin sans),
        ont quitté leur hôtel, ont (fermé|rangé|refermé) leurs dossiers, ont regagné,
        ont rejoint (leur capitale|leurs avions), ont rendu leur (copie|verdict),
        ont (rejoint|repris le chemin de|retrouvé) leurs capitales, ont touché à leur fin, ont tourné la page de, (a|
        ont) (repris l’avion|repris la route|salué la fin|sifflé la fin|sonné la fin|tiré le bilan|tiré le rideau|
        touché à sa fin|tourné à vide), s’est achevé(|e), s’est clos(|e), s’est conclu sur, s’est conclu(|e),
        s’est refermé(|e), s’est soldé(|e) (|par), s’est terminé sur, s’est terminé(|e), se sont clos(|es),
        se sont conclu(s|es), se sont dispersé(s|es), se sont (conclus sur|dit adieu|dit au revoir|éteintes),
        se sont levé(s|es), se sont quitté(s|es), se sont refermé(s|es), se sont séparé(s|es),
        se sont soldé(s|es) (|par), séance close, sommet bouclé, (|se) sont achevé(s|es), sont closes,
        sont rentré(s|es), (|en) sont reparti(s|es), sont ressorti(s|es), sont revenus de,
        sont sorti(s|es) (de la salle|du palais), sont sortis (de la réunion|souriants),
        (a|ont|cycle|round|sommet) (achevé|terminé), (|sont|se sont) terminé(s|es),
        viennent de (clore|conclure|quitter|se quitter|se séparer|terminer), vien(t|nent) de (prendre fin|s’achever|
        se conclure|se terminer), vient d’être (close|levée|bouclé), vient de se clore
      `,
      present: words`
        aboutissent à, aboutit à, accouche(|nt) (d|d’une souris), achève, baisse(|nt) le rideau, baisser de rideau,
        bouclent leurs, boucle(|nt), closent, clôt, clôt la session, clôture ses, clôturent,
        concluent (leur rencontre|leur session|un nouveau round|une rencontre), débouche(|nt) sur, donne(|nt) peu,
        dresse(|nt) le bilan, en repartent, en ressortent, en sortent, fait le bilan, fin de séance à, finissent leurs,
        font le bilan, font leurs valises, le rideau tombe, (regagnent|rejoignent|rentrent dans) leurs capitales,
        (rangent|referment) leurs dossiers, (achèvent|concluent) (deux jours|leurs|trois jours|un round|une session),
        lèvent l’ancre, lève(|nt) (la séance|le camp), marque la fin, plient bagage, prennent congé, pren(d|nent) fin,
        quittent (l’hôtel|le palais|les lieux), quitte(|nt) la ville, redécolle de, remballent,
        rentrent (au pays|chez eux), rentre(|nt) (de|sans), repart (de|sans), repartent, reprennent la route,
        repren(d|nent) l’avion, rideau (à|sur|tombé|baissé), s’achève à, s’achève(|nt), s’est refermé, se closent,
        se clôt, se clôture(|nt), se conclu(t|ent), se disent au revoir, se dispersent, se lèvent de table, se quittent,
        se referme(|nt), se séparent, se solde(|nt) (|par), se termine(|nt), sonne la fin, sortent (de réunion|sans),
        sort(|ent) de la (salle|réunion), sur la photo de fin, terminent, tire(|nt) le (bilan|rideau), tombe le rideau,
        touchent à leur fin
      `,
      noun: words`
        à l’issue, à la fin de leur, à la sortie (de|du|des), au sortir d’un(|e), au sortir (de|du|des), au terme de,
        baisser de rideau à, bilan (en demi-teinte|maigre|mitigé), bouquet final, clap de fin,
        (|cérémonie de|séance de) clôture, clôture (à|de|du|des), coup pour rien, (bilan|conclusion|fin)
        (de la rencontre|de la session|des discussions|des négociations|des pourparlers|du round|du sommet),
        dernier jour de, dernière poignée de main, (conclusion|fin) des travaux, épilogue (|des), fin d’un cycle,
        fin (de|d’un) (round|sommet), fin (de|d’une) (rencontre|réunion|session), fin de (l’entretien|l’entrevue|
        la cinquième|la conférence|la deuxième|la négociation|la plénière|la première|la quatrième|la réunion|
        la seconde|la troisième session|mission à|partie), fin des (consultations|échanges|entretiens), fin du
        (cinquième|conclave|deuxième|dialogue|face-à-face|marathon|premier|quatrième|second|sixième|tête-à-tête|
        troisième), fin (de|du) cycle, issue (décevante|mitigée|prudente), maigre bilan, point final à, pour rien,
        retour (de la délégation|des délégations|des délégués|des négociateurs), round pour rien,
        (fin de|fin de la|levée de|levée de la) séance, tomber de rideau
      `,
    },
    postpone: {
      future: words`
        ajourneront, décaleront, différeront, reporteront, (seront|vont être) repoussé(s|es), repousseront,
        reprogrammeront, sera ajourné(|e), sera annulé(|e), sera décalé(|e), sera différé(|e), sera
        (reporté|reportée|repoussé),
        sera repoussée, sera reprogrammé(|e), sera retardé(|e), seront ajourné(s|es), seront annulé(s|es),
        seront décalé(s|es), seront différé(s|es), seront reporté(s|es), seront reprogrammé(s|es), seront retardé(s|es),
        va être (reporté|reportée|repoussé), va être repoussée, vont être reporté(s|es), vont
        (ajourner|reporter|repousser)
      `,
      past: words`
        a différé, a été replanifié(|e), a été retardé(|e), accepte le report, (a été|est|vient d’être) ajourné(|e),
        ajourné(|e|s|es), (ont été|sont|viennent d’être) ajourné(s|es), (a|ont) (ajourné|annulé|changé de date|
        changé la date|choisi d’attendre|convenu d’attendre|décalé|décidé d’attendre|décommandé|demandé du temps|
        demandé le report|demandé un délai|demandé un report|déprogrammé), (a été|est|vient d’être) annulé(|e),
        annulé(|e|s|es), (ont été|sont|viennent d’être) annulé(s|es), attendra (dimanche|jeudi|la semaine prochaine|
        lundi|mardi|mercredi|samedi|vendredi), aur(a|ont) lieu plus tard, (n’aura pas lieu|n’interviendra pas|
        ne se tiendra pas) avant, c’est pour plus tard, ce n’est que partie remise, ce sera (plus tard|pour plus tard),
        (a été|est|vient d’être) décalé(|e), décalé(|e|s|es), (ont été|sont|viennent d’être) décalé(s|es),
        (est|a été) décommandé(|e), décommandé(|e|s|es), (sont|ont été) décommandé(s|es),
        (a été|est|vient d’être) déprogrammé(|e), déprogrammé(|e|s|es),
        (ont été|sont|viennent d’être) déprogrammé(s|es), devr(a|ont) (attendre|patienter),
        (a été|est|vient d’être) différé(|e), différé(|e|s|es), (ont été|sont|viennent d’être) différé(s|es), (a|ont)
        (été gelés jusqu|été mis en suspens|été mise entre parenthèses|glissé à|glissé au|glissé de|obtenu le report|
        obtenu un délai|obtenu un report|préféré attendre|préféré patienter|pris du retard),
        (a|ont) été mis(|es) en attente, (a|ont) été mis(|es) en pause, (a|ont) été suspendu(|s|es) jusqu,
        (|il) faudra (attendre|patienter), gelé(|e|s|es) jusqu, glissé(|e), il va falloir attendre,
        interrompu(s|es) jusqu, (à l’arrêt|en pause|mis en suspens|mis entre parenthèses) jusqu, mis en stand-by,
        mise en attente, mis(|e|es) (en pause|en veilleuse|entre parenthèses|sur pause), mis(|e) au frigo,
        n’a (finalement pas|pas) eu lieu, n’aur(a|ont) (finalement lieu que|finalement pas lieu|lieu qu’en|lieu que le|
        pas lieu), n’est pas pour (cette semaine|demain), n’est plus à l’ordre du jour, n’est plus d’actualité,
        n’est plus pour (cette semaine|demain|jeudi|lundi|mardi|mercredi|vendredi), n’ont (finalement pas|pas) eu lieu,
        ne commenceront finalement pas, ne commencer(a|ont) pas, ne débuter(a|ont) (finalement pas|pas|pas avant|que),
        ne démarrer(a|ont) pas, ne reprendront pas (lundi|mardi|mercredi|jeudi|vendredi),
        ne reprendr(a|ont) (finalement pas|pas avant|pas comme prévu|pas demain|qu’en|que),
        ne s’ouvrir(a|ont) (finalement pas|pas|que), ne se parleront pas (avant|cette semaine|comme prévu),
        ne se rencontreront (finalement pas|finalement que|pas|qu’en|que), ne se retrouveront (finalement pas|
        finalement que|pas|qu’après|qu’en|que), ne se réuniront qu’en, ne se réunir(a|ont) (finalement pas|pas|que),
        ne se tiendr(a|ont) (finalement pas|pas|qu’en|que), ne se verront (finalement pas|finalement que|pas|pas avant|
        qu’après|qu’en|que), ne sont plus pour (cette semaine|demain), ne (sera|viendra) pas lundi,
        ne viendront pas (cette semaine|jeudi|lundi|mardi|mercredi|vendredi), ne viendr(a|ont) pas comme prévu,
        obtien(t|nent) le report, on ne se (retrouvera pas|réunira pas|verra pas), on se retrouvera plus tard,
        on se verra plus tard, ont différé leur, ont été renvoyé(s|es), ont été replanifié(s|es), ont été retardé(s|es),
        ont retardé leur, (n’a|n’ont) pas pu se tenir, (a|ont) (réclamé le report|réclamé un délai|remis à plus tard|
        remis au|renvoyé à|renvoyé au|reprogrammé|trouvé une autre date), remet à plus tard,
        remis(|e|es) (à|au|aux calendes), (est|a été) remis(|e), remis(|e) sine die, (sont|ont été) remis(|es),
        renvoyée au, (a été|est|vient d’être) renvoyé(|e), renvoyé(|e|s|es), renvoyé(e|s) à, replanifié(|e|s|es),
        (a été|est|vient d’être) (reporté|reportée|repoussé), reporté(|e|s|es), (ont été|sont|viennent d’être)
        reporté(s|es),
        (a|ont) (reporté|repoussé), (a été|est|vient d’être) repoussée, repoussé(|e|s|es),
        (ont été|sont|viennent d’être) repoussé(s|es), (a été|est|vient d’être) reprogrammé(|e), reprogrammé(|e|s|es),
        (ont été|sont|viennent d’être) reprogrammé(s|es), retardé(|e|s|es), se fer(a|ont) plus tard,
        se tiendr(a|ont) plus tard, sera pour plus tard, suspendu(|e|s|es) jusqu, viennent d’être renvoyé(s|es),
        viennent d’être retardé(s|es), vient d’être retardé(|e),
      laissé pour, laissés pour, laissées pour, laissée pour`,
      present: words`
        (a|ont) accepté (d’ajourner|d’annuler), (a|ont) accepté de (décaler|déplacer|différer|remettre|renvoyer|
        reporter|repousser|reprogrammer|retarder), accepte(|nt) (d’ajourner|d’annuler),
        accepte(|nt) de (décaler|déplacer|différer|remettre|renvoyer|reporter|repousser|reprogrammer|retarder),
        ajourne(|nt), annule(|nt), attend(|ent) des jours meilleurs, attendr(a|ont), changent la date,
        change(|nt) de date, (a|ont) choisi (d’ajourner|d’annuler), (a|ont) choisi de (décaler|déplacer|différer|
        remettre|renvoyer|reporter|repousser|reprogrammer|retarder), choisissent (d’ajourner|d’annuler),
        choisissent d’attendre, choisissent de (ajourner|décaler|déplacer|différer|remettre|renvoyer|reporter|repousser|
        reprogrammer|retarder), choisit (d’ajourner|d’annuler), choisit de (décaler|déplacer|différer|remettre|renvoyer|
        reporter|repousser|reprogrammer|retarder), coince sur le calendrier, conviennent (d’ajourner|d’annuler),
        conviennent de (ajourner|décaler|déplacer|différer|remettre|renvoyer|reporter|repousser|reprogrammer|retarder),
        décale(|nt), (a|ont) décidé (d’ajourner|d’annuler), (a|ont) décidé de (décaler|déplacer|différer|remettre|
        renvoyer|reporter|repousser|reprogrammer|retarder), décident de ajourner, décide(|nt) (d’ajourner|d’annuler),
        décide(|nt) de (décaler|déplacer|différer|remettre|renvoyer|reporter|repousser|reprogrammer|retarder),
        décommande(|nt), demande un (délai|sursis), demande(|nt) du temps, déprogramme, dérape (à|au), diffère(|nt),
        (met|mettent) (en pause|entre parenthèses|sur pause), est de nouveau reporté, est en suspens, gèle(|nt) jusqu,
        glisse, glisse(|nt) (à|au|de), interrompent jusqu, joue avec le calendrier, joue les prolongations,
        obtien(t|nent) un report, obtient un (délai|sursis), ont convenu (d’ajourner|d’annuler),
        ont convenu de (ajourner|décaler|déplacer|différer|remettre|renvoyer|reporter|repousser|reprogrammer|retarder),
        ont décidé de ajourner, patienter(a|ont), préfèrent (ajourner|décaler|patienter|reporter|repousser),
        préfère(|nt) attendre, prend(|ra|ront) du retard, prennent du retard, pren(d|nent) encore du retard,
        réclame un délai, réclame(|nt) du temps, remettent leur, remet(|tent) (à plus tard|aux calendes|sine die),
        renvoie (à|au|aux calendes), renvoient, replanifient, reporte(|nt), repousse(|nt), reprogramme(|nt),
        reste(|nt) en suspens, retardent leur, retarde(|nt), s’accordent (pour ajourner|pour décaler|pour reporter|
        pour repousser|un délai|un sursis|un temps|une pause), s’entendent pour (ajourner|décaler|reporter|repousser),
        sauter(a|ont), se décale(|nt), se donnent (du temps|plus de temps|un délai|un répit), se (fait|font) attendre,
        se résignent à (ajourner|décaler|reporter|repousser), sont en suspens,
        suspend (la venue|le déplacement de|sa participation jusqu), suspend(|ent) jusqu, tombe à l’eau jusqu,
      laissent pour, laisse pour`,
      noun: words`
        report (|à|au|d’|de|du|des|de la|sine die), annulation (|de|du|des|de la), ajournement (|à|de|du|des|sine die),
        décalage (au|d’une semaine|de|des|du), contretemps, nouveau (contretemps|délai|glissement|report|retard),
        partie remise, remise (à plus tard|aux calendes|sine die), glissement (|de calendrier), faux bond,
        renvoi (à|au|de la rencontre|de la réunion|des discussions|des négociations|des pourparlers|sine die),
        (deuxième|second|troisième) report, énième report, encore un report, déprogrammation, reprogrammation,
        changement de (calendrier|date)
      `,
    },
    agree: {
      past: words`
        a adopté (un calendrier|un document|un plan|un protocole|un texte|une déclaration|une feuille de route),
        a approuvé (l’accord|le plan|le texte|un accord|un texte), a dit oui (au|aux),
        a entériné (l’accord|le plan|le texte|un accord), a été adopté(|e|s), a été conclu(|e|s),
        a été paraphé(|e|s|es), a été signé(|e|s|es), a été trouvé(|e|s), a fait la paix des braves, a pris effet, a
        signé (l’accord|le document|le texte|un cessez-le-feu|un document|un engagement|un mémorandum|un pacte|
        un procès-verbal|un protocole|un traité|une déclaration|une trêve), a topé là,
        a validé (l’accord|le plan|le texte|un accord), (a|cessez-le-feu|ont) accepté, (d’un commun|est parvenu à un|
        ont abouti à un|ont bouclé leur|ont choisi d’un commun|ont ficelé leur|ont finalisé leur|ont fixé d’un commun|
        ont scellé leur|ont signé un|parviennent à un|trouvent un) accord,
        accord (arraché à|bouclé|décroché|en poche|ficelé|finalisé), (a|accord|c’est|cessez-le-feu|ont) acté,
        (est|a été) acté(|e), affaire conclue, (est|a été) agréé(|e), (sont|ont été) agréé(s|es),
        (ont|plan|texte|accord) (adopté|approuvé|entériné), (est|a été) approuvé(|e),
        (a|ont) arraché un (accord|compromis), (est|a été) avalisé(|e), (a|ont) bouclé (l’accord|un accord),
        c’est scellé, cessez-le-feu instauré, (|le marché est|marché) conclu, (compromis|pacte) (signé|conclu|scellé),
        (a|accord|c’est|cessez-le-feu|ont|protocole) (signé|conclu), contentieux (réglé|soldé),
        (a|ont) (acquiescé|contresigné|convenu|cosigné|décidé|pactisé), convenu(|e) entre, (est|a été) cosigné(|e),
        (sont|ont été) cosigné(s|es), (a|ont) (mis|couché) par écrit, déclaration (signée|adoptée),
        (a|ont) décrété (un cessez-le-feu|une trêve), (a|ont) décroché un (accord|compromis),
        (a|ont) échangé (des|les) prisonniers, encre à peine sèche, entente (signée|conclue|scellée|trouvée),
        (est|a été) entériné(|e), est adopté(|e), est conclu(|e), est entré(|e) en vigueur (|à), est paraphé(|e),
        est parvenu, est signé(|e), est trouvé, (a|ont) été (arraché|bouclé dans|décroché|réglé|résolu),
        (a|ont) fait affaire, feuille de route (agréée|signée|adoptée|validée), (a|ont) (désigné d’un commun|ficelé un|
        nommé d’un commun|noué un) accord, (est|a été) ficelé(|e), (sont|ont été) ficelé(s|es),
        (a|ont) finalisé (l’accord|un accord), (est|a été) finalisé(|e), (a|ont) fumé le calumet,
        (a|ont) gravé dans le marbre, hache de guerre enterrée, (a|ont) instauré (un cessez-le-feu|une trêve),
        l’affaire est conclue, l’encre est à peine sèche, les armes se sont tues, les canons se sont tus,
        les stylos sont sortis, lie désormais, mémorandum paraphé, (a|ont) mis (fin à des années de|noir sur blanc),
        (a|ont) noué un pacte, (ont|accord) (enfin signé|noué|officialisé|ratifié|scellé), (est|a été) officialisé(|e),
        ont aplani leurs différends, ont apposé (leur paraphe|leurs signatures), ont arrêté (les|les termes|un),
        ont avalisé, ont conclu la paix, ont consenti à, ont (sorti|dégainé) leur stylo, ont dit oui (à|au|aux),
        ont donné leur (accord à|aval|bénédiction|consentement|feu vert|feu vert à),
        ont échangé leurs (prisonniers|signatures), ont endossé, ont enterré (la hache de guerre|leur querelle),
        ont (aplani|enterré|mis un terme à|vidé) leur différend, ont été acté(|e|s|es), ont été adopté(|e|s|es),
        ont été approuvé(|e|s|es), ont été avalisé(|s|es), ont été conclu(e|s|es), ont été entériné(e|s|es),
        ont été finalisé(|s|es), ont été officialisé(|s|es), ont été ratifié(|e|s|es), ont été scellé(e|s|es),
        ont été trouvé(e|s), ont été validé(|e|s|es), ont fait la paix, ont (déposé|fait taire) les armes,
        ont mis fin à leur (différend|litige), ont mis (fin|un terme) à leur conflit,
        ont (mis|posé|apposé) leur signature, ont réglé leur, ont renoncé mutuellement,
        ont renoué leurs relations diplomatiques, ont résolu leur, ont (normalisé|rétabli) leurs relations,
        ont scellé leur réconciliation, ont signé (la paix|un texte), ont soldé leur, ont souscrit à,
        ont surmonté leurs (différends|divergences), ont topé, ont (fixé|tracé|délimité|démarqué) leur frontière,
        ont trouvé un (accord|compromis), ont vidé leur (contentieux|querelle), paix (signée|conclue|scellée),
        papier paraphé, (a|accord|c’est|ont|protocole) paraphé, (texte|document) (signé|paraphé), paraphé(|e),
        (sont|ont été) paraphé(s|es), plan accepté, protocole adopté, (est|a été) ratifié(|e),
        (a|ont) réglé la question, (a|ont) (mis fin au|réglé le|résolu le) différend,
        (a|ont) renoncé à (l’usage de la force|la force), s’est accordé(|e), s’est entendu(|e), s’est mis d’accord,
        (a|ont) scellé (la paix|un accord|un compromis|un pacte), (est|a été) scellé(|e), se sont accordé(s|es),
        se sont engagé(s|es) (|à), se sont (accordés sur|engagés par écrit|tapé dans la main|topé dans la main),
        se sont entendu(s|es), se sont mis(|es) d’accord, se sont réconcilié(s|es),
        (|enfin|mémorandum|papier|traité) signé, (sont|ont été) signé(s|es), (différend|litige) (réglé|soldé|résolu),
        solution trouvée, sont acté(s|es), sont adopté(s|es), sont approuvé(s|es), sont arrivé(s|es) à un accord,
        sont arrivés à un compromis, sont avalisé(s|es), sont conclu(s|es), sont convenu(s|es), sont entériné(s|es),
        sont entré(s|es) en vigueur, sont finalisé(s|es), sont officialisé(s|es), sont parvenu(s|es),
        sont parvenus à (un accord|un compromis|une entente), sont ratifié(s|es), sont scellé(s|es),
        sont tombé(s|es) d’accord, sont validé(s|es), (a|ont) sorti les stylos, (a|ont) souscrit (au|aux),
        trêve (acceptée|actée|conclue|décrétée|instaurée|prolongée|signée), (accord|compromis) trouvé, trouvé, (a|ont)
        trouvé (la formule|la parade|un arrangement|un terrain d’entente|une entente|une formule|une issue|
        une solution), (ont|texte|accord) validé, (est|a été) validé(|e), viennent de (conclure un|parapher|s’accorder|
        s’entendre|se mettre d’accord), vien(t|nent) de signer, vient d’être (conclu|scellé|trouvé|paraphé),
        vient d’être signé(|e)
      `,
      present: words`
        aboutissent à un (accord|compromis), acceptent, accordent leurs violons, acquiescent, actent, adoptent, agréent,
        aplanissent (leur différend|leurs différends), apposent (leur paraphe|leur signature|leurs signatures),
        approuvent, (déposent les|font taire les|silence des) armes, arrachent un (accord|compromis),
        arrivent à un (accord|compromis), avalisent, concluent (|la paix|un|un accord|un traité), consentent,
        contresignent, conviennent d’un(|e), conviennent de, convien(t|nent), cosignent, couchent par écrit,
        débouche(|nt) sur un accord, décide(|nt), décrètent une trêve, décrochent un (accord|compromis),
        dégainent le stylo, disent (banco|oui à|oui au), donnent leur (accord|aval|consentement|feu vert),
        échangent (les corps|leurs détenus), échange(nt|ront) (des|leurs) prisonniers, endossent, entérinent,
        enterrent (la hache de guerre|leur différend|leur querelle|leurs querelles), entre(|nt|ra) en vigueur,
        font affaire, font la paix, (délimitent leur|fixent leur|rouvrent la|rouvrent leur) frontière,
        fument le calumet, gravent dans le marbre, instaurent une trêve,
        (bouclent|finalisent) (l’accord|leur accord|un accord), mettent fin à (des années de|la guerre|leur litige),
        mettent (fin à leur|fin au|un terme à leur) (conflit|différend), mettent (noir sur blanc|par écrit),
        normalisent, officialisent, ont arrêté les modalités, pactisent, paraphe(|nt), parviennent (|à une entente),
        parvien(t|nent) à un (accord|compromis), posent leur signature, pren(d|dra|nent) effet, prendra effet à,
        ratifient, règlent (la question|leur), renoncent (à l’usage|à la force|mutuellement), résolvent leur,
        rétablissent leurs relations, rouvrent leurs ambassades, s’accordent (un|sur|une), s’accorde(|nt),
        s’engagent (à|mutuellement|par écrit), s’engage(|nt), s’entendent, scellent (|la paix|leur accord|leur entente|
        leur réconciliation|un accord|un pacte), se (disent|mettent) d’accord, se réconcilient,
        se reconnaissent mutuellement, (|les armes|les canons) se taisent, se tapent dans la main,
        signent (la paix|un texte|un traité), signe(|nt), soldent leur, sortent (les stylos|leur stylo), souscrivent à,
        surmontent leurs (différends|divergences), tombent d’accord (|sur), topent, trouvent (|la formule|la parade|
        un accord|un arrangement|un compromis|un terrain d’entente|une entente|une formule|une issue|une solution),
        (aboutit à|ficellent|nouent|tiennent) un accord, (débouchent sur|décrètent|instaurent) un cessez-le-feu,
        valident, vident leur (différend|querelle)
      `,
      future: words`
        adopteront, apposeront (leur signature|leurs signatures), approuveront, cérémonie de signature prévue,
        compte(|nt) signer, concluraient, conclur(a|ont), contresigneront, cosigneront,
        devraient (signer|conclure|parapher), doivent (signer|conclure|parapher), échangeront leurs signatures,
        entériner(a|ont), finaliseront, paraphe prévu, parapher(a|ont), parviendront, ratifieront, s’accorderont,
        s’apprêtent à (conclure|parapher), s’apprête(|nt) à signer, s’entendront, sceller(a|ont), se mettront d’accord,
        sera adopté(|e), sera conclu(|e), sera (ratifié|entériné|finalisé), sera paraphé(|e), sera scellé(|e),
        serait signé, seront signé(s|es), signature (attendue|dimanche|envisagée|fixée|imminente|jeudi|lundi|mardi|
        mercredi|prévue|programmée|samedi|vendredi), (devrait être|doit être|sera) signé(|e),
        (doit|espèrent|pourraient|prévoient de|se préparent à|va) signer, signerai(t|ent), signer(a|ont), valideront,
        vont (signer|conclure|parapher)
      `,
      infinitive: words`
        signer, conclure, parvenir, s’accorder, trouver, sceller, s’entendre, se mettre d’accord, parapher, ratifier,
        entériner, cosigner, (arracher|boucler|décrocher|finaliser) un accord, tomber d’accord, toper, faire la paix,
        normaliser, enterrer la hache de guerre, apposer leur signature
      `,
      noun: words`
        accord (à l’arraché|à l’aube|a minima|arraché|autour|bilatéral entre|concernant|conclu entre|d’échange entre|
        de cessez-le-feu|de défense entre|de normalisation entre|de paix entre|de principe signé), accord
        (de sécurité entre|définitif entre|final entre|frontalier entre|global entre|in extremis|inédit|
        intérimaire entre|partiel entre|portant sur|pour|prévoyant|provisoire entre|signé entre|sur la|sur le),
        accord (sur un|sur une|surprise|temporaire entre|visant à), arrangement trouvé, calumet de la paix,
        cérémonie de signature, compromis sur, conclusion d’un(|e), conclusion du traité, dénouement heureux,
        (fin du|règlement du) (contentieux|différend|litige), engagement (commun|conjoint|écrit|mutuel|réciproque),
        entente sur, (accord-cadre|armistice|arrangement|cessez-le-feu|dénouement|entente cordiale|mémorandum|pacte|
        pacte de non-agression|paix des braves|protocole|réconciliation|signature|traité|traité de paix|trêve) entre,
        (accord|compromis|entente) (de dernière minute|entre|historique), feu vert (commun|conjoint|des deux),
        fin d’un (contentieux|différend), fumée blanche, nous avons un accord, paraphe (à|de|du|d’un),
        percée (diplomatique|historique), poignée de main (historique|sur), poignées de main et signatures,
        ratification (de|du), reconnaissance mutuelle, règlement à l’amiable, renonciation mutuelle,
        signature (à|d’|de|des|du|en catimini|en grande pompe), signature d’un(|e),
        trêve (conclue entre|de trente jours), (accord|compromis) trouvé entre
      `,
    },
    announce: {
      past: words`
        a activé une, a été annoncé(|e), a été institué(|e), a été mis(|e) sur pied, a été proclamé(|e),
        a été publié(|e), a été rendu public, a été rendue publique, a été rétabli(|e), (a|ont) (annoncé|
        confié à une commission|créé|décrété|dévoilé|diffusé|émis|fondé|inauguré une ligne|installé|mis au point|
        mis sur les rails un|mis sur pied|monté|ouvert une ligne directe|proclamé|publié), (est|a été) créé(|e),
        créé(|e), (est|a été) instauré(|e), (a|ont) (instauré|institué), (ont|sont|ont été) mis en place,
        (est|a été) mis(|e) en place, ont activé, ont constitué, ont décidé, ont établi, ont été créés, ont formé,
        ont lancé, (a|ont) (rendu public|rendue publique|rétabli|rouvert|vu le jour), s’est doté(|e),
        se sont doté(s|es), sont créé(s|es), voit le jour
      `,
      present: words`
        annonce(|nt), publient, crée(|nt), mettent (au point|en place|sur pied), établissent, instaure(|nt), décident,
        se dote(|nt), lancent (un|une), dévoile(|nt), constituent, forment, activent, instituent, met en place, établit,
        proclame(|nt), décrètent, rendent (public|publique), émettent, met sur pied, montent une, ouvrent une ligne,
        voient le jour
      `,
      future: words`
        annonceront, créeront, mettront (en place|sur pied), sera annoncé, sera créé(|e), instaureront, se doteront,
        publieront, établiront, proclameront, verr(a|ont) le jour, sera mis(|e) en place, seront mis en place,
        sera instauré(|e), sera institué
      `,
      infinitive: words`
        annoncer, créer, mettre (en place|sur pied), établir, instaurer, publier, proclamer, instituer, se doter,
        rétablir
      `,
      noun: words`
        création d’un(|e), mise en place d’un(|e), annonce d’un(|e), création (de|du), mise sur pied d’un(|e),
        mise en place (de|du), instauration d’un(|e), naissance d’un(|e), annonce (d’échange|du), institution d’une,
        proclamation d’un(|e), entrée en vigueur (de|du), entrée en vigueur d’un(|e)
      `,
    },
    break: {
      past: words`
        a calé sur, a cessé les (négociations|pourparlers), a cessé toute (coopération|discussion|négociation),
        a constaté l’échec, a été enterré(|e), a été rompu(|e), a fait échouer, a jeté un froid, à l’arrêt,
        a suspendu sa participation, a volé en éclats, (a|ont) acté (l’échec|la fin|la rupture),
        (a|ont) arrêté les (discussions|négociations|pourparlers), au point mort, avorté(|e|s|es),
        (a|ont) (admis|avoué|reconnu) l’échec, (est|s’est) bloqué(|e), bloqué(|e|s|es), (sont|se sont) bloqué(s|es),
        c’est (l’échec|l’impasse|la rupture|le blocage|le clash|le fiasco), canal fermé, capoté,
        (a|ont) claqué (entre les doigts|la porte), contacts coupés, (a|ont) (buté|coulé|rompu|avorté|capoté|coincé|
        échoué|patiné|sombré|achoppé|chaviré|explosé|implosé|piétiné|déraillé|suspendu|trébuché),
        (canal|fil|le fil est) coupé, (a|ont) coupé (court|les contacts|les ponts|tout contact|toute communication),
        (est|sont) (au point de rupture|dans l’impasse|dans le coma|en miettes), dans (l’impasse|le coma|une impasse), en pause, (|mis|mises) en suspens,
        (a cessé tout|n’y a plus de|plus de) dialogue, divorce consommé, (a|ont) (mis|donné) un coup d’arrêt,
        dos à dos à, échoué, (|sont) en état de mort clinique, en miettes, (|est) en mort cérébrale,
        (est|s’est) enlisé(|e), (sont|se sont) enlisé(s|es), enlisé(s|es), (a|ont) enterré (le processus|
        les négociations|les pourparlers), entravé(|s|es), est enterrée, est gelé(|e), est mort et enterré, est mort-né,
        est paralysé(|e), est rompue, est suspendu(|e), (a|ont) été abandonné(s|es), (a|ont) été anéanti(s|es),
        (a|ont) été arrêtés net, (a|ont) été bloqué(s|es), (a|ont) été paralysé(s|es), (a|ont) été réduit(s|es) à néant,
        (a|ont) été sabordé(s|es), (a|ont) été saboté(s|es), (a|ont) été stoppé(s|es), (a|ont) été torpillé(|s|es),
        (a|ont) fait (avorter|dérailler|long feu|voler en éclats), (a|ont) (constaté|fini dans) l’impasse,
        (a|ont) fini (en claquements de porte|en eau de boudin|en queue de poisson|par échouer),
        (a|ont) (fait|fini par) capoter, (a|ont) (fait|fini par) s’effondrer, finissent en eau de boudin,
        (a|ont) (enterré le|gelé le|gelé tout|interrompu le|mis fin au|torpillé le) dialogue,
        (a|ont) gelé les (discussions|négociations|pourparlers), gelé(s|es), (discussions|négociations) (avortées|
        gelées|interrompues|rompues|suspendues), (a été|dialogue) (gelé|interrompu|suspendu),
        (a|ont) interrompu les (discussions|négociations|pourparlers), (est|s’est) interrompu(|e),
        (sont|se sont) interrompu(s|es), interrompu(s|es), la rupture est consommée, le divorce est consommé,
        (a|ont) mal (fini|tourné), (a|ont) mis fin brutalement, mis(|es) en pause, mort-né, n’aboutissent pas,
        n’ir(a|ont) pas plus loin, n’ont pas pu surmonter, n’ont plus rien à se dire, n’y a plus de négociation(|s),
        ne dialoguent plus, ne discutent plus, ne négocient plus, ne reprendr(a|ont) plus, ne se parle(|nt) plus,
        négociations enterrées, ont acté (leur désaccord|leurs désaccords), ont calé, ont cessé,
        ont constaté (leur désaccord|leur échec|leurs désaccords), ont échoué à, ont été enterré(|e|s|es),
        ont été gelé(|s|es), ont été interrompu(|s|es), ont été rompu(|e|s|es), ont fait naufrage,
        ont (gelé|interrompu) leurs, ont mordu la poussière, ont périclité, ont reconnu leur échec, ont stagné,
        ont tourné au fiasco, ont volé en éclat(|s), (s’est soldé|se sont soldés) par une rupture, paralysé(s|es),
        (n’a|n’ont) (pas abouti|pas résisté|pas survécu|rien cédé), plus de (négociations|pourparlers) entre,
        (|n’y a) plus rien à (discuter|négocier), plus rien à se dire,
        ponts (coupés entre|rompus entre|sont coupés|sont rompus), (a|ont) porté le coup de grâce,
        pourparlers (avortés|enterrés|interrompus), (a|ont) pris (acte de l’échec|acte de la rupture|l’eau),
        (a|ont) quitté la table, (a|ont) réduit à néant, (a|ont) rendu (l’âme|son tablier),
        retour (à la case départ|à zéro|au point de départ), (canal|contact|dialogue|fil|le fil est|s’est|tout est)
        rompu, (sont|se sont) rompu(s|es), (contacts|pourparlers) (gelés|rompus|suspendus), rompu(|s|es),
        rupture consommée, s’est achevé(|e) sur un (constat d’échec|échec), s’est arrêté(|e), s’est brisé(|e),
        s’est cassé, s’est conclu(|e) sur un échec, s’est délité(|e), s’est disloqué(|e), s’est effondré(|e),
        s’est embourbé(|e), s’est ensablé(|e), s’est envenimé(|e), s’est évaporé(|e), s’est fracassé(|e),
        s’est grippé(|e), s’est heurté(|e) à, s’est retiré(|e), s’est soldé(|e) par (un échec|un fiasco|une impasse),
        s’est terminé sur un échec, s’est terminé(|e) (en fiasco|par un échec), (a|ont) (saboté|sabordé) le dialogue,
        (a|ont) (saboté|sabordé) les négociations, (a|ont) (saboté|sabordé) les pourparlers,
        se sont achevé(s|es) sur un (constat d’échec|échec), se sont arrêté(s|es), se sont brisé(s|es), se sont
        (cassé les dents|cassées|quittées fâchées|quittés en mauvais termes|retirés|séparées fâchées|
        séparés sur un constat de désaccord), se sont conclu(s|es) sur un échec, se sont délité(s|es),
        se sont disloqué(s|es), se sont effiloché(s|es), se sont effondré(s|es), se sont embourbé(s|es),
        se sont ensablé(s|es), se sont envenimé(s|es), se sont évanoui(s|es), se sont évaporé(s|es),
        se sont fracassé(s|es), se sont grippé(s|es), se sont heurté(s|es) à,
        se sont quitté(s|es) (dos à dos|sur un échec), se sont séparé(s|es) (dos à dos|sur un échec),
        se sont (quittés|séparés) (fâchés|pour de bon|sur un constat d’échec),
        se sont soldé(s|es) par (un échec|un fiasco|une impasse), se sont terminé(s|es) (en fiasco|par un échec),
        (a|ont) signé l’arrêt de mort, (a|ont) sonné le glas, sont (à l’agonie|à l’arrêt|au tapis|en lambeaux|mort-nés|
        mortes|morts et enterrés|repartis fâchés), sont avorté(s|es), sont gelé(s|es), sont paralysé(s|es),
        sont reparti(s|es) dos à dos, (a|ont) stoppé (les discussions|les négociations|les pourparlers|net),
        (sont|ont été) suspendu(s|es), suspendu(|s|es), torpillé,
        (a|ont) torpillé les (discussions|négociations|pourparlers), (a|ont) tourné (à la débâcle|court|
        en eau de boudin|en rond), (a|ont) (viré|tourné) à l’affrontement, (a|ont) (viré|tourné) à l’aigre,
        (a|ont) (viré|tourné) au désastre, (a|ont) (viré|tourné) au pugilat,
        (a|ont) (viré|tourné) au règlement de comptes, (a|ont) (viré|tourné) au vinaigre, tout est bloqué,
        (a|ont) viré au (cauchemar|dialogue de sourds), (a|ont) (fini en|viré au) fiasco
      `,
      present: words`
        achoppe(|nt), actent leur désaccord, acte(|nt) (l’échec|la rupture), admet(|tent) l’échec,
        arrête les discussions, arrête(|nt) (les négociations|les pourparlers), avortent, bloque(|nt), bute(|nt) (|sur),
        butte(|nt), calent sur, cale(|nt), campent sur leurs (positions|refus), capote(|nt),
        (fait|font) (avorter|capoter|dérailler|échouer|long feu|naufrage|voler en éclats),
        cesse (les négociations|ses|tout dialogue), cessent de se parler, cesse(|nt) (de négocier|toute), chavire(|nt),
        claque(|nt) la porte, coince(|nt), constatent (leur désaccord|leur échec|leurs désaccords),
        constate(|nt) (l’échec|l’impasse), coupe le contact, coupe(|nt) (court|les contacts|les ponts|tout contact),
        déraille(|nt), dérapent, échouent à, échoue(|nt), enterre(|nt) (le|les négociations|les pourparlers),
        est au point mort, est enterré, est rompu, explose en plein vol, explose(|nt) en vol,
        finissent (dans l’impasse|en fiasco|en queue de poisson|mal), finit en (eau de boudin|fiasco|queue de poisson),
        foncent dans le mur, gèle(|nt), implose(|nt), interromp(t|ent), (donne|porte) le coup de grâce,
        (sabote|stoppe) les pourparlers, (actent|prennent acte de) leurs désaccords, met en échec, meurent,
        n’aboutissent (plus|à rien), n’aboutit à rien, n’avance(|nt) plus, ne mène(|nt) (à rien|nulle part),
        ne progressent plus, part(|ent) en fumée, patine(|nt), piétine(|nt), prend acte de la rupture, prennent l’eau,
        pren(d|nent) (acte de l’échec|fin brutalement), quitte(|nt), reconnaissent l’échec, reconnaît l’échec,
        réduisent à néant, réduit à néant, rend(|ent) l’âme, repartent dos à dos, reste bloqué(|e),
        restent bloqué(s|es), reste(|nt) (au point mort|dans l’impasse), romp(t|ent) (|avec),
        s’achève(|nt) (en fiasco|par un échec|sur un constat d’échec|sur un échec), s’arrête brutalement, s’arrêtent,
        s’arrête(|nt) net, s’écroule(|nt), s’effiloche(|nt), s’effondre(|nt), s’embourbe(|nt), s’enlise(|nt),
        s’ensable(|nt), s’envenime(|nt), s’éternisent sans, s’étiolent, s’évanouissent, s’interromp(t|ent),
        saborde (le dialogue|les négociations|les pourparlers), sabordent, sabote(|nt) les négociations, se bloquent,
        se brise(|nt), se casse(|nt) les dents, se conclu(t|ent) sur un échec, se délite(|nt), se disloque(|nt),
        se fracasse(|nt), se grippent, se heurte(|nt), se quittent dos à dos, se retire(|nt), se romp(t|ent),
        se séparent dos à dos, se (quittent|séparent) (en mauvais termes|fâchés|pour de bon|sur un constat d’échec|
        sur un échec), se solde par une rupture, se solde(|nt) par (un échec|un fiasco|une impasse),
        se terminent sur un constat d’échec, se termine(|nt) (en fiasco|par un échec|sur un échec), se tournent le dos,
        signe l’arrêt de mort, sombre(|nt), sonne(|nt) le glas, sont bloqué(s|es), sont enterré(s|es), sont gelé(s|es),
        sont (au point mort|irréconciliables|morts), sont rompu(s|es), sont suspendu(s|es), stagnent,
        stoppe(|nt) les négociations, suspend(|ent), tombe(|nt) à l’eau, torpille le dialogue,
        torpille(|nt) (les négociations|les pourparlers), tourne à l’affrontement, tournent (à vide|au pugilat),
        tourne(|nt) (à l’aigre|au désastre|au dialogue de sourds|au fiasco|au règlement de comptes|au vinaigre|court|
        en rond|mal), trébuchent, tue dans l’œuf, (met|donne) un coup d’arrêt, va dans le mur,
        vire(|nt) (à l’aigre|au dialogue de sourds|au fiasco|au règlement de comptes|au vinaigre), vole(|nt) en éclats,
        vont dans le mur
      `,
      noun: words`
        acte de décès, arrêt (|brutal) (du|des), arrêt (de|immédiat des|net des), avis de décès, avortement des,
        blocage, chaise vide, claquement de porte, claquements de portes, clash à, constat (d’échec|de désaccord),
        coup (d’arrêt|de grâce|de théâtre et rupture), cul-de-sac, débâcle, déraillement, dialogue de sourds,
        échec (|du|des|cuisant), écroulement (du|des), effondrement, enlisement (|des), fiasco, fin abrupte des,
        fin brutale, fin de non-recevoir (|aux pourparlers), fin du processus, fin prématurée, gel, gel des, glas des,
        grain de sable, impasse, interruption (du|des|brutale|sine die), l’arrêt des, l’échec,
        mort (cérébrale|clinique|des|du dialogue|du processus), naufrage (|du|des), nouvel échec,
        obstacle de dernière minute, paralysie des, point mort, politique de la chaise vide,
        porte (claquée|fermée aux négociations), rupture (|du|des|entre), sabordage (du|des), sabotage des,
        suspension (de|des|du|sine die|unilatérale), torpillage (du|des)
      `,
    },
    extend: {
      past: words`
        (|a été|est|vient d’être) prolongé(|e), reconduit(|e), (a|ont) été reconduit(|e), (a|ont) été prorogé(|e),
        (a|ont) été renouvelé(|e), (a|ont) été étendu(|e), (a|ont) été rallongé(|e), prorogé(|e), renouvelée,
        est reconduit(|e), est prorogé(|e), est renouvelé(|e), vient d’être reconduite,
        (a|ont) (allongé|étendu|pérennisé|prolongé|prorogé|rallongé|reconduit|renouvelé)
      `,
      present: words`
        prolonge(|nt), reconduisent, reconduit, renouvelle(|nt), proroge(|nt), rallonge(|nt), étendent, pérennisent,
        conviennent de (prolonger|proroger|reconduire), (acceptent de|décident de|s’accordent pour|s’entendent pour)
        prolonger, décident de proroger
      `,
      noun: words`
        prolongation (|de|du), reconduction (|de|du), prorogation, renouvellement (de|du), extension (de|du),
        rallonge de
      `,
      infinitive: words`prolonger, proroger, reconduire, renouveler, rallonger, pérenniser`,
    },
    quit: {
      past: words`
        (a|ont) refusé (de participer|de prendre part|d’assister|d’envoyer sa délégation),
        a brillé par son absence, a congédié, a coupé court aux, a mis fin (à|à ses bons offices|aux),
        a mis un terme (à|aux), a plié bagage(|s), a posé un lapin, a (laissé sa|pratiqué la) chaise vide, a rapatrié,
        a rappelé ses, a renoncé (à sa médiation|aux), a renvoyé ses, a suspendu sa participation,
        (a|ont) (abandonné|boudé|boycotté|déserté|rappelé|rompu),
        (a|ont) (arrêté|cessé|interrompu|suspendu) sa médiation, (a|ont) (renié|déchiré|répudié) l’accord,
        (a|ont) déchiré le traité, (a retiré sa|ont rapatrié sa|ont retiré leur) délégation,
        (a|ont) dénoncé (l’accord|la trêve|le cessez-le-feu|le pacte|le protocole|le traité),
        (|est parti|est reparti|est sorti|sont sortis) en claquant la porte, est sorti du dialogue,
        est sorti(|e) des négociations, (a|ont) expulsé les négociateurs, (a|ont) fait (défection|faux bond),
        (a|ont) fermé la porte (à|au dialogue|aux), (a|ont) jeté l’éponge, (a|ont) mis fin au cessez-le-feu,
        n’a pas daigné venir, ont congédié le médiateur, ont mis fin (à|aux), ont mis un terme à sa (médiation|mission),
        ont plié bagages, ont (congédié les|rapatrié ses|renvoyé ses) négociateurs,
        ont renoncé aux (négociations|pourparlers), ont retiré leurs représentants, (a|ont) quitté (|la salle|la table),
        (a|ont) (claqué|refermé) la porte, (a|ont) rendu son mandat, (a|ont) renié sa signature,
        (a|ont) renoncé (à la médiation|à négocier|à sa participation|au dialogue),
        (a|ont) retiré (sa signature|ses délégués|ses négociateurs|ses représentants|son équipe), s’est désengagé(|e),
        s’est levé de la table, s’est levé(|e) de table, s’est retirée des, s’est retiré(|e), se sont désengagés,
        se sont retiré(s|es), (a|ont) (coupé court à|séché) la réunion, (a|ont) tourné (le dos à|le dos au dialogue|
        le dos aux|les talons)
      `,
      present: words`
        refuse(|nt) (de participer|de prendre part|d’assister|d’envoyer sa délégation|d’envoyer ses négociateurs),
        abandonne(|nt), boude la (réunion|session), boycotte(|nt), cesse de discuter, claque(|nt) la porte,
        congédie le médiateur, coupe court aux, déchire le traité, déchire(|nt) l’accord,
        dénonce le (cessez-le-feu|pacte|traité), dénonce(|nt) (l’accord|la trêve),
        déserte les (négociations|pourparlers), déserte(|nt) la (salle|table), (met fin au|met un terme au|sort du|
        tourne le dos au) dialogue, (part|s’en va) en claquant la porte, enterre(|nt) le processus,
        expulse les négociateurs, fait défection, fait faux bond, ferme la porte (à tout dialogue|à toute négociation|
        aux pourparlers), ferme(|nt) la porte (au dialogue|aux négociations), font faux bond, jette(|nt) l’éponge,
        (ne retournera pas à|ne retournera plus à|ne reviendra pas à|ne reviendra plus à|renonce à|se lève de) la table,
        laisse sa chaise vide, (arrête sa|cesse sa|renonce à la|renonce à sa|suspend sa) médiation,
        met fin (à|au cessez-le-feu|aux), mettent fin (à|aux), ne dialoguera plus, ne discutera plus,
        ne négocie(|ra|ront) plus, ne participe(|nt|ra|ront) plus, ne participer(a|ont) pas, ne siéger(a|ont) plus,
        ne veut plus (parler|discuter|négocier), pratique la chaise vide, quitte la (commission|conférence|session),
        quitte(|nt) (la réunion|la salle|la table|le dialogue|le processus|les discussions|les négociations|
        les pourparlers), rapatrie, rappelle ses, rappelle(|nt), renie (l’accord|sa signature),
        renonce(|nt) (à négocier|au dialogue|aux), renvoie ses négociateurs, répudie l’accord,
        retire (sa délégation|sa signature|ses délégués|ses négociateurs|ses représentants|son équipe),
        retirent (leur délégation|leurs négociateurs|leurs représentants), se désengage(|nt), se lève(|nt) de table,
        se retire de la commission, se retire(|nt) (|des|du processus), sèche la réunion, sort des, sort du processus,
        suspend sa participation, tourne (le dos à|les talons), tourne(|nt) le dos aux, (met|mettent) un terme (à|aux)
      `,
      noun: words`
        retrait (de la table|des), rappel (de|des délégués|des négociateurs), boycott (de la session|des),
        (abandon|retrait) (de la médiation|du dialogue|du processus),
        abandon des (discussions|négociations|pourparlers), fin de la médiation,
        dénonciation (de l’accord|de la trêve|du cessez-le-feu|du traité)
      `,
    },
  },
  bothSides: words`
    (les|deux) (camps|délégations|parties), parties, belligérants, protagonistes, frères ennemis, ennemis, rivaux,
    délégations, deux (armées|capitales|états|gouvernements|pays|voisins), pays riverains, riverains, négociateurs,
    négociatrices, émissaires, homologue(|s), les deux, généraux, ministres, dirigeants, gouvernement, rebelles,
    face-à-face, face à face, tête-à-tête
  `,
  foes: words`
    (|les) belligérants, (|les) (parties|factions|camps|forces) (belligérantes|en guerre|en conflit|rivales|rivaux), deux (parties|camps|rivaux),
    (|les) (généraux|frères) (rivaux|ennemis|en guerre), (|les) parties au conflit, (|les) protagonistes, les rivaux, factions
  `,
  counterpart: words`avec l’autre (partie|camp), avec la partie adverse, avec le camp adverse`,
  cues: {
    oneSided: words`unilatéral, unilatérale, unilatéralement`,
    leaves: ['quitte', 'quittent', 'a quitté', 'ont quitté', 'quittait', 'quittaient', 'quittant'],
    backdrop: words`
      alors que, lorsque, quand, tandis que, sur fond (de|d’un), dans un contexte de, pendant que, au milieu de
    `,
    afterwards: words`après, à l'issue de, à l'issue des, à l'issue du, au terme de, au sortir de`,
    invites: words`invite(|nt), convie(|nt), a (invité|convié), convoque(|nt), a convoqué`,
    verdict: words`
      (est|serait|était|sera) (normal|normale|naturel|naturelle|regrettable|une erreur|prévisible|compréhensible|sans surprise),
      n'est dans l'intérêt de personne, n'a rien de (surprenant|grave), ne sert personne
    `,
    reaction: words`
      a condamné, a dénoncé, a salué, accuse(|nt), applaudit, colère, condamne(|nt), critique(|nt), dénonce(|nt),
      déplore(|nt), enfreint, félicite, fustige, impute(|nt), manifestation(|s), protestent, réagit, regrette(|nt),
      reproche(|nt), s’accusent, s’indigne(|nt), s’inquiète(|nt), salue(|nt), se félicite(|nt), se plaint,
      se rejettent la (faute|responsabilité), se renvoient la (balle|responsabilité), soutien(t|nent), violation(|s),
      viole(|nt)
    `,
    talks: words`
      a longuement reçu, à peine sèche, accord(|s), arrangement*, attablé(s|es), bis repetita, bons offices,
      bris(é|ent) la glace, c’est signé, calumet, canal, canal de discussion, cessez-le-feu, changent de date,
      commission (conjointe|mixte), commun accord, communiqué commun, compromis, concessions, conciliabule,
      conclave(|s), conférence de paix, contacts, conversation*, convoqué(s|es), (a|ont) coupé les ponts,
      coupe(|nt) les ponts, cycle, cycle de discussions, (jours|heures|séances) d’échanges, date trouvée,
      déclaration commune, délégués, délimitation, démarcation, désescalade, détente, dialogue de paix,
      dialogue(|nt|ront), dîner(|ont), diplomati*, discussion*, divergences, dos à dos, échange de captifs,
      échangent (des|leurs) prisonniers, échangeront, (derniers|nouveaux|premiers|sérieux des) échanges,
      échanges (constructifs|de prisonniers|directs|francs|indirects|utiles), échange(|s) de vues, émissaires, entente,
      entretien*, entrevue(|s), face à face, face-à-face, feu vert commun, feuille de route, glace est (brisée|rompue),
      hache de guerre, huis clos, impasse, les armes se taisent, (enterrent|mettent fin à) leur différend,
      lignes rouges, marchandage(|s), mécanisme, médiat*, médiation, mini-sommet, modalités d’un retrait,
      ne négocient plus, ne se (parlent plus|parleront|rencontreront|retrouveront|réuniront|verront), négociat*,
      négociateurs, négocie*, négocie(r|nt), normalis*, normalisation, on ne se réunira pas, on se revoit,
      ont sorti leur stylo, otages, pacte, paix, paix des braves, palabres, papier signé, plénière, points de friction,
      ponts (coupés entre|rompus entre|sont coupés|sont rompus), portes se (referment sur|sont fermées sur|
      sont refermées sur), pour se parler, pourparler(|s), prennent langue, processus (|de paix|politique),
      rapprochement, réconciliation, réconciliation*, remettent (ça|le couvert), rencontre*, rencontrer(|a|ont),
      rendez-vous, renoncent à l’usage, renoue(|r|nt), reprendront langue, reprennent (langue|contact), retrait mutuel,
      retrouvailles, réunion*, romp(t|ent) les ponts, rompt avec, rompu la glace, round(|s), s’assiéront,
      s’attable(nt|ront), s’entendent, s’entretien*, s’expliquent à huis clos, se mettent au travail, se parle(r|nt),
      se quittent (|sur|sans), se réconcilient, se reparlent, se retrouve(r|nt|ront), se reverr(a|ont), se revoi(t|ent),
      se revoir, se séparent (sur|sans), se sont quitté(s|es), se sont (parlé|séparés sans|vus), se verront, se voient,
      séance, session, signe(r|nt), sommet (|bilatéral), (autour d’une|autour d’une même|autour de la|même|tour de)
      table, table (|de discussion|de négociation|des négociations|ronde), tête-à-tête, tour de piste, tractations,
      traité, travaux de la rencontre, trêve, trouv(é|ent) la formule
    `,
    future: words`
      à venir, abritera, accueiller(a|ont), appelés à, attendu(|e|s|es), au calendrier, compte se rendre, comptent se,
      de (l’ultime|la dernière) chance, devrai(t|ent), doit, doivent, en prévision, en vue d’une rencontre,
      envisagent de, est attendu, est prévu, fixé(|e|s|es) au, hébergera, prévoi(t|ent) de, prévu(|e|s|es) (|à|ce),
      prévus pour, prochain(|e), programmé(|e), réunir(a|ont), s’apprêtant à, s’apprête(|nt) à, se prépare(|nt) à, sera,
      seront, sont attendus, va, va accueillir, verra, vont
    `,
    coming: words`
      demain, ce soir, (|la) semaine prochaine, dans (deux|dix|les prochains|trois) jours, (|ces) prochains jours,
      dans la journée, plus tard, cette nuit, (dans 48|dans les prochaines|sous quarante-huit) heures, prochainement,
      prochain round, en soirée, sous peu, à partir de (jeudi|lundi|mardi|demain|samedi|dimanche|mercredi|vendredi),
      à compter de lundi, (dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi) prochain, la semaine qui vient,
      d’ici la fin de la semaine, d’ici dimanche, dans une semaine
    `,
    vague: words`
      bientôt, prochainement, dans (les prochaines semaines|les prochains mois|un avenir proche), à terme,
      le mois prochain, sous peu
    `,
    habitual: words`
      ces dernières (années|semaines), ces derniers (mois|temps), récemment, quotidien(|s), régulièrement, réguliers,
      régulières, depuis des (mois|années|semaines), plusieurs rencontres, une série de, dernièrement,
      à plusieurs reprises, au fil des mois, tous les mois, chaque (mois|semaine), de longue date
    `,
    now: words`aujourd’hui, maintenant, actuellement, ce matin, ce jour, en ce moment (|même), à cette heure`,
    wish: words`
      accepterai(t|ent), aimerai(t|ent), ambitionne(|nt), appelle(|nt), appel(|s|le) à, (|a|ont) besoin, cherchent,
      cherche(|nt|ra) à, conditionne(|nt), conditions pour, condition(|s) à, demande(|nt|ra|ront), désire(|nt),
      disposé(|e) à, efforts pour, en quête d’un(|e), encourage(|nt), enjoignent, enjoint, entend, envisage(|nt),
      espérant, espère(|nt), espoir(|s), essaie(|nt) de, exclut, exhorte, exige(|nt|ra|ront), faut, favorable, il faut,
      insiste(|nt) pour, invitation à, invite, juge, laisse(|nt) la porte ouverte, menace(|nt), milite, misent sur,
      ne ferme pas la porte, nécessaire, obtenir, œuvrent, offre(|nt) de, ouvert(|e) à, plaide(|nt), plaidoyer,
      porte ouverte à, pose ses conditions, posent leurs conditions, pousse(|nt) (|à), préalable(|s), préconise(|nt),
      presse(|nt), pressé(|s) de, prêt(|e), prêt(|e|s|es) à, promet(|tent), prône(|nt), propose(|nt|ra|ront),
      réclame(|r|nt|ra|ront), recommande(|nt), refusé, refuse(|nt), relance l’idée, rêve(|nt), s’efforce(|nt) de,
      salue(|nt), se disent disposés, se disent prêt(s|es), se dit disposé(|e), se dit favorable, se dit ouvert(|e),
      se dit prêt(|e), sollicite(|nt), somme(|nt), souhaite(|nt), souhaiterai(t|ent), suggère(|nt), tablent sur,
      tend la main, tentative(|s) de, tente(|nt|ra|ront) de, travaille(|nt) à, veulent, veut, veut bien, voudrai(t|ent),
      (aider|aidera|aideront) à,
      prie pour, prient pour, prie que
    `,
    maybe: words`
      à supposer, aucune date, aurai(t|ent), envisageable, éventuellement, éventuel(|s|le|les), hypothèse, hypothétique,
      laisse entendre, le cas échéant, n’écarte(|nt) pas, n’exclu(t|ent) pas, pas de date, peut, peut-être, peuvent,
      possibilité, possible(|s), pourrai(t|ent), probable(|s), quand bien même, risque, sans date, serai(t|ent), si,
      si jamais, susceptible,
      (aimerais|aimerait|voudrais|voudrait|souhaite|espère|rêve de|heureux de|ravi de) voir, j’aimerais voir,
      aimerais
    `,
    nearDeal: words`
      à deux doigts, à portée de (|main), à quelques mots, à un cheveu, à un pas, à un souffle, à une virgule,
      accord (en vue|proche|imminent|possible), au bord d’un, avancent vers, avant-projet, brouillon, cherche(|nt),
      (ébauche|espoir|pas encore|projet) d’accord, (chances|en vue|espoir|loin|perspective) d’un accord, de principe,
      dernière ligne droite, dernières retouches, derniers (détails|obstacles|réglages), ébauche (|de), en bonne voie,
      en cours de finalisation, en passe de, en principe, encore du chemin, imminent(|e|s),
      (met|mettent) la dernière main, loin d’être, n’a toujours pas, n’ont toujours pas, œuvrent, optimisme, optimiste,
      (n’a|n’est|n’ont|ne sont) pas encore, pas encore conclu, pas encore signé(|e), peaufine(|nt), prématuré(|e|s|es),
      près d’un(|e), presque (|bouclé), proche d’un, proches d’un(|e), proche(|s) de, progrès vers, proposition, quasi,
      quasi bouclé, quasiment, s’approche(|nt) d’un, se rapproche(|nt) (|d’un), stade avancé, sur la voie,
      sur le point de, tout proche(|s), travaillent sur, très proche(|s), trop tôt, un accord est (proche|possible),
      vers (la paix|un|un accord|une|une trêve)
    `,
    negation: ['pas', 'ne', 'n', 'aucun', 'aucune', 'jamais', 'sans', 'non', 'ni', 'exclut', 'exclu'],
    denial: words`
      dément(|ent), démenti, (a|ont) (réfuté|démenti|contesté), nie, nient, a nié, réfute(|nt), infondé(|es),
      c’est faux, est faux, sont faux, fausses, conteste(|nt), ont nié, balaie(|nt), balaye, intox,
      fausse (information|nouvelle), fake news, sans fondement, rumeurs démenties, rumeur démentie
    `,
    retrospect: words`
      (|deux mois|quelques heures|quelques jours|un jour|un mois|une semaine) après, depuis, à la suite, suite à,
      malgré, précédent(|e|s), dernier, dernière, avai(t|ent), au lendemain (|de|du|des), avant, dans la foulée (de|du)
    `,
    goesOn: words`
      se poursui(t|vent), continuent, pas rompu, pas échoué, toujours en cours, pas suspendues, pas arrêtées,
      pour l’instant, jusqu’ici, à ce stade, pour le moment, ne sont pas rompu(s|es), ne sont pas mortes,
      (|fil|dialogue) n’est pas rompu, n’est pas mort, contacts maintenus, canaux restent ouverts
    `,
    deliverable: words`
      baisse des tarifs, bureau de liaison, cadre commun, calendrier de (retrait|paiement), canal de communication,
      cellule (|de communication|de coordination), cesser le feu, cessez-le-feu,
      (arrêt des|cessation des|cesser les|fin des) combats, comité militaire (|mixte|conjoint), comité mixte,
      commission (conjointe|frontalière|mixte), corridor de transit, corridors humanitaires, couloirs humanitaires,
      (normalisation|reprise|rétablissement) de leurs relations, (comité|mécanisme) (conjoint|de suivi|de surveillance),
      démarcation de leur frontière, (arrêt|cessation|fin) des hostilités, échange (d’otages|de dépouilles|de détenus|
      de renseignements), échange (de|des) (corps|prisonniers), feuille de route, fin de la guerre, fin des tirs,
      fin du blocus, fonds commun, force (conjointe|d’interposition|d’observation|mixte), gel des droits de douane,
      gouvernement (d’union|d’union nationale|de transition), groupe(|s) de travail,
      (cessez-le-feu|corridor|couloir|pause|trêve) humanitaire, intégration des combattants,
      (réouverture de|rouvrir) (la frontière|leur frontière|leurs ambassades),
      levée (des sanctions|des tarifs|du blocus|du siège), libération (d’otages|des otages),
      libération (de|des) (détenus|prisonniers), ligne (d’urgence|de démarcation|de séparation|directe|
      rouge de communication|rouge entre états-majors), mécanisme, mécanisme de (communication|contrôle|coordination|
      déconfliction|vérification), mission d’observation, non-agression, normalisation de leurs liens,
      partage (de l’eau|de renseignements|des eaux|des revenus|du pouvoir|du renseignement),
      partager des renseignements, patrouilles (communes|conjointes), port franc,
      prisonniers (chacun|de chaque côté|de part et d’autre), relations diplomatiques, renonciation à la force,
      réouverture (de l’espace aérien|des ambassades|des points de passage|des routes|du point de passage),
      retour des (déplacés|réfugiés), retrait (de l’artillerie|des armes lourdes|des forces|des troupes|mutuel|
      par étapes|progressif), rouvrir (les routes|leur espace aérien|leurs frontières), structure commune,
      tracé de la (frontière|ligne), trêve, zone (de pêche|de pêche commune|démilitarisée|franche|tampon)
    `,
    document: words`
      déclaration (commune|conjointe|de principes|écrite commune|trilatérale), communiqué (commun|conjoint),
      feuille de route (commune|conjointe), document (commun|conjoint), texte commun, relevé de conclusions
    `,
    pact: words`
      accord(|s), pacte, entente(|s), traité (|de paix), arrangement, mémorandum(|s), protocole(|s),
      compromis (|historique), texte, accord-cadre, convention, procès-verbal d’accord, trêve, pacte de non-agression,
      plan de paix, armistice, concordat, règlement (à l’amiable|amiable)
    `,
    offer: words`
      proposition(|s), offre(|s), projet (d’accord|de résolution), plan, ultimatum, demande(|s), exigences,
      revendications, appel, amendement, recours, motion, requête, idée
    `,
    story: words`
      (un|le|son|nouveau|premier|dans un|dans le|du) roman, roman, romans,
      (une|la|nouvelle) série (imagine|où|dans laquelle|télévisée|télé),
      série (télévisée|télé|imagine|dramatique|d’espionnage), dans (une|la|cette) (nouvelle|) série, nouvelle série,
      mini-série, minisérie, téléfilm, (un|nouveau|dans un|dans le) film, film (imagine|où|dans lequel),
      pièce de théâtre, une pièce (imagine|où), bande dessinée, bd, thriller, comédie, sketch, dessin animé, uchronie,
      le jour où, jeu vidéo, nouvelle de fiction
    `,
    averted: words`
      évité(|e|s|es), écarté(|e|s|es), conjuré(|e|s|es), empêché(|e|s|es)
    `,
    takenBack: words`
      était fausse, (information|nouvelle|annonce) (fausse|erronée), fausse (information|nouvelle|annonce), canular, montage,
      faux communiqué, par erreur, a été retirée, exercice de formation, simulation, jeu de rôle, satirique, piraté(|e),
      rien à reporter, sans fondement
    `,
    nor: words`
      ni
    `,
    label: words`
      canular, des archives, déclassifié(|s), deepfake, éphéméride, fake, fausse(|s), faux, fiction, hypertrucage,
      il y a (|1|2|3|4|5|6|7)(0|1|2|3|4|5|6|7|8|9) ans, infox, intox, parodie, poisson d’avril, satire, sondage,
      rumeur(|s), non vérifié(|e|s|es), le gorafi, gorafi
    `,
    outsiders: words`
      académiciens, agriculteurs,
      anciens (ambassadeurs|diplomates|généraux|ministres|négociateurs|officiers|responsables), anciens combattants,
      armateurs, artisans, artistes, associations, assureurs, athlètes, auteurs, avocats, banques, blogueurs,
      centrales syndicales, chauffeurs, chefs cuisiniers, cheminots, chercheurs, cinéastes, clubs, clubs de football,
      coalition, commerçants, compagnies (|aériennes), constructeurs, couples, diasporas, diffuseurs,
      dignitaires religieux, distributeurs, dockers, ecclésiastiques, enseignants, entrepreneurs, entreprises,
      ex-(ambassadeurs|diplomates|généraux|ministres|négociateurs), économistes, écrivains, éditeurs, étudiant(s|es),
      évêques, familles, fédération(|s), gangs, hôpitaux, hôteliers, humanitaires, imams, industriels, infirmiers,
      intellectuels, intersyndicale, jeunes, journalistes, juge, ligues, lycéens, maires, médecins, militants,
      municipalités, musées, musiciens, mutuelles, notaires, ong, opérateurs, partis, patronat, paysans, peintres,
      pêcheurs, pilotes de ligne, prêtres, professeurs, rabbins, religieux, restaurateurs, scientifiques,
      société civile, sportifs, syndicat(|s), think tanks, tribunal, universitaires, université(|s), villageois,
      viticulteurs,
      tribus, chefs tribaux, clans, cheikhs, anciens druzes, druzes, druze, kurdes, kurde, bédouins, colons`,
    inert: words`
      rappelle (ses ambassadeurs|ses diplomates|son ambassadeur|son consul), a rappelé son ambassadeur,
      (ont rappelé|rappellent) leurs ambassadeurs, (ont conclu|ont terminé|terminent) l’année, conclu(t|ent) l’année,
      ont conclu la saison
    `,
    commentator: words`
      analyste(|s), expert(|e), chercheur, chercheuse, historien, historienne, politologue(|s), spécialiste(|s),
      ancien (ambassadeur|ministre|négociateur), ex-ministre, ex-négociateur, géopoliticien, essayiste, éditorialiste
    `,
    soft: words`
      sur (|les |des |de grands |les grands )principes,
      à poursuivre, à se revoir, accélérer, apaiser les tensions, (de garder le|de maintenir le|de rester en|garder le|
      rester en) contact, d’accélérer, d’apaiser, d’approfondir, d’autres rencontres, d’intensifier,
      d’un nouveau (rendez-vous|round), de continuer, de laisser les canaux ouverts, de nouvelles discussions,
      de poursuivre (|le dialogue|les discussions|les négociations), de prolonger les (discussions|pourparlers),
      de réduire les tensions, de relancer, de reprendre, de se rencontrer, de se voir, décidé(s|es) à continuer,
      (une|d’une) (date|désescalade|nouvelle session), garder ouverts, la désescalade, la nécessité,
      (|de) maintenir le dialogue, nouveaux pourparlers, nouvelles rencontres, poursuite,
      poursuivre (|le dialogue|leurs), (d’une nouvelle|d’une prochaine|nouvelle) rencontre,
      (se|de se) (reparler|retrouver|revoir), sur une date, un calendrier de discussions,
      un nouveau (cycle|rendez-vous|round), un prochain round, une nouvelle réunion, une prochaine session
    `,
    joint: ['commune', 'commun', 'conjointe', 'conjoint', 'trilatérale', 'trilatéral'],
    paper: ['déclaration', 'communiqué'],
    relay: words`
      selon, d’après, a déclaré à, cité(|s|es) par, citant, rapporte(|nt), a rapporté, affirme, disent à, dit à, écrit,
      a indiqué à, révèle, a annoncé, indique, l’agence, par
    `,
    speech: words`
      prétend, prétendent,
      a affirmé, a annoncé, a confirmé, a déclaré, a dit, a indiqué, a rapporté, a révélé, affirme, annonce, assure,
      citées, confirme, d’après, déclare, diplomates, disent, dit, écrit, estime, indique, rapporte, révèle, selon,
      source diplomatique, source(|s), un diplomate
    `,
    topic: words`
      discutent, ont discuté, a discuté, évoque(|nt), ont évoqué, a évoqué, pour (|évoquer|discuter), au sujet,
      à propos, sur, afin, concernant, en vue, avant, après, au lendemain, dans le cadre, autour, en marge, alors que,
      contre, face à
    `,
    with: ['avec', 'son homologue', 'face à'],
    and: ['et', 'avec', 'ainsi que'],
    between: ['entre'],
    locative: ['à', 'au', 'aux', 'en', 'dans', 'de'],
    round: ['round', 'cycle', 'session', 'tour', 'rencontre', 'réunion', 'pourparlers', 'négociations', 'discussions'],
    analysis: words`
      à quoi (sert|servent), analyse, anatomie, anniversaire, (dix|cinq|deux|trois|vingt|trente) ans après, archives,
      autopsie, aux origines, bilan (de|d’un an), billet, carnet de, carte blanche, ce qu’il faut savoir,
      ce que (change|contient|l’on sait), ce qui bloque, chronique, (|les|dans les) coulisses, débat, décryptage,
      diaporama, dossier spécial, éclairage(|s), édito, éditorial, en cartes, en chiffres, en (dix|cinq|trois) points,
      en cinq questions, en dates, en images, enjeux, enquête, entretien avec, explication,
      grand (angle|entretien|format|témoin), histoire, il y a, infographie, interview, jour pour jour, l’heure du bilan,
      l’invité(|e), la saga, le dessous des cartes, le grand récit, le long format, le monde d, le pari (d’|de),
      le point sur, leçons, les clés, les dessous, les leçons, lettre ouverte, long format, longread,
      mise en perspective, mode d’emploi, on vous explique, opinion, podcast, point de vue, portfolio, portrait,
      radiographie, récit, repères, reportage, (à|ce qu’il faut|que) retenir, retour sur, rétrospective,
      revue de presse, six mois après, témoignage(|s), tout comprendre, tribune, un an après, verbatim, vu de
    `,
    question: words`pourquoi, comment, quel(|s|le|les), que, qui, faut-il, est-ce, vers quoi`,
    live: ['en direct', 'direct', 'suivez', 'live', 'minute par minute', 'le fil'],
    violence: words`
      frappe(|s), raid(|s), bombarde*, incursion*, attaque*, tué, tués, morts, troupes, soldats, tirs, explosion*,
      drones, offensive, occupation, arrêté, arrestation*, forces, opération, affrontements, violences
    `,
    envoys: words`
      ambassadeur, chef des négociateurs, chefs d’état-major, chef(|s) (de la diplomatie|du renseignement), conseiller,
      conseillers à la sécurité, délégation(|s), délégués, (directeurs|patrons) du renseignement, émissaire(|s),
      envoyé spécial, envoyée spéciale, équipes techniques, équipe(|s) (|de négociation), états-majors, experts,
      homologue(|s), ministre(|s) (|des affaires étrangères), négociateur en chef, négociateur(|s),
      négociatrice en chef, négociatrice(|s), plénipotentiaire(|s), représentant(|s), responsables, sherpa(|s),
      vice-ministre(|s), vice-premier ministre
    `,
    duration: words`
      (cinq|deux|trois|quatre) (heures|heures de|jours de), (10|11|12|2|3|4|5|6|7|8|9|de longues|dix|douze|huit|
      plusieurs|sept|six|trente) heures, (|13|14|15|16|18|20|des|dix-huit|dix-sept|neuf|onze|quatorze|quinze|seize|
      treize|vingt|vingt-quatre) heures de, marathon (|de), une heure de, d’heures de, six jours de,
      (deux|trois) journées de, une journée de, une nuit de, une soirée de, une matinée de, une demi-journée de,
      nuit blanche
    `,
    harms: words`
      compromet(|tent), menace(|nt), sape(|nt), fragilise(|nt), malgré, en dépit, met en péril, mettent en péril,
      hypothèque, met à mal, plombe
    `,
    longAgo: words`
      (au printemps|l’an|l’automne|l’été|l’hiver|le mois) dernier, il y a, l’année dernière, en début d’année,
      des mois plus tôt,
      il y a un demi-siècle
    `,
    gathering: words`
      conseil de sécurité, conseil, conseil des droits de l’homme, assemblée, assemblée générale, assemblée du peuple, parlement, commission, sous-commission, comité, comité exécutif, cabinet, cabinet de sécurité, congrès, sénat, fédération, ligue arabe, conseil d’administration, conseil des ministres, fifa, uefa, interpol, otan, iata, aiea, oiac, opep, unesco, fmi, banque mondiale`,
    ownBody: words`
      cabinet (|de sécurité), conseil (de défense|des ministres), parlement, députés, conseillers, habitants, colons
    `,
    feared: words`
      avertit, craignant, craignent, craint, crainte d, crainte d’un(|e), crainte(|s) de, danger, en danger,
      (met|mise|mettent) en garde contre, en péril, éviter (l’échec|la rupture|un|une), évite(|r), inquiet de,
      inquiète de, menace, menace(|nt) de, menacerait, peur d’un(|e), peur de, peur que, pour sauver, préoccupé(|e) par,
      prévient d’un, redoute(|nt), risque(|nt) de, risques de, s’alarme(|nt) de, s’inquiète(|nt) de, sauver les,
      spectre d’un(|e), spectre de
    `,
    foretells: words`
      prédit, prédisent, pronostique, pronostiquent, voué(|e|s|es) à
    `,
    agenda: ['au menu', 'à l’ordre du jour', 'au programme', 'sur la table', 'au centre'],
    aheadOf: words`avant, à la veille (de|du|des), en amont (|des), en prélude`,
    during: words`
      pendant, lors (|de|du|des), en marge, au cours, durant, en parallèle (de|des), dans les couloirs (de|du),
      à l’occasion (de|du|d’une)
    `,
    which: words`qui, dont, lequel, laquelle, lesquel(s|les)`,
    again: words`
      (à|de|se retrouver à) nouveau, se revoir, (nouvelle|prochaine) (rencontre|réunion|session), nouvelles rencontres,
      (nouveau|prochain) (cycle|rendez-vous|round), poursuivre, reprise prévue, suite (|des discussions|
      des négociations|des pourparlers|en), prochaine séance, deuxième round envisagé, une suite, se reverr(a|ont)
    `,
    judgement: words`
      amical(|e), amicaux, approfondi(|e|s|es), atmosphère (tendue|cordiale|détendue), avancées, bon climat,
      bonne (ambiance|atmosphère), bons résultats, chaleureu(x|se|ses), climat (de confiance|détendu|positif|tendu),
      (|meilleure) compréhension mutuelle, constructif(|s), constructive(|s), cordial(|e|es), cordiaux, courtois(|e|es),
      décevant(|e|s|es), difficiles, encourageant(|e|s|es), enrichissants, fait un pas, fécond(|s|es), franche(|s),
      francs, fructueu(x|se|ses), glacial(|e), glaciaux, houleu(x|se|ses), intenses, jugé encourageant, jugée utile,
      le sérieux des échanges, musclé(|s|es), pas dans la bonne direction, pas de géant, petit(|s) pas, positif(|s),
      positive(|s), premier pas, productif(|s), productives, professionnel(|s|les), prometteur(|s), prometteuse(|s),
      respectueu(x|se|ses), résultats (encourageants|tangibles), satisfaisant(|e|s|es), serein(|e|s|es), sérieu(x|ses),
      sincère(|s), stérile(|s), substantiel(|s|le|les), un pas en avant, utile(|s)
    `,
    fruitless: words`
      accouche d’une souris, aucun résultat, aucune concession, (aucune|sans réelle|sans véritable) avancée,
      (sans|aucune) (annonce|avancée notable|conclusion|décision|entente|solution), bredouille(|s), chou blanc,
      (sans|aucun|pas de) (communiqué|compromis|déblocage|document|progrès|texte), coup d’épée dans l’eau,
      (pas|sans se mettre|sans trouver|toujours pas) d’accord, (sans|aucun) (accord|dénouement|engagement|rapprochement|
      terrain d’entente), (sans|aucune|pas de) (déclaration|fumée blanche|percée|signature), le bec dans l’eau,
      maigre (moisson|résultat), maigres résultats, mains vides, moisson maigre, pas d’avancée(|s), pas de résultat(|s),
      peu d’avancées, peu de (progrès|résultats), pour presque rien, pour rien, presque rien, (|sans) rien de concret,
      rien de (signé|nouveau), (à nouveau|encore|toujours) sans accord, sans (aboutir|avancée concrète|avancée majeure|
      avancée significative|avancer|bougé|communiqué commun|conclure|déclaration commune|issue|le moindre accord|
      le moindre résultat|lendemain|parvenir), sans avancée(|s), sans concession(|s), sans (percée majeure|
      progrès majeur|progrès notable|progrès significatif|résultat concret|résultat probant|résultat tangible|
      résultats concrets|résultats tangibles|rien conclure|rien décider|rien signer), sans résultat(|s),
      sans (s’entendre|signer|succès|trouver de terrain d’entente)
    `,
    phone: words`par téléphone, au téléphone, (appel|conversation|entretien) téléphonique, téléphoniquement`,
    otherField: words`
      amical, assureurs, athlétisme, basket, basket-ball, biennale, chambre(|s) de commerce, championnat(|s), cinéma,
      commerçants, cop29, cop30, coupe, coupe du monde, cyclisme, demi-finale(|s), diffuseur, droits tv, éliminatoires,
      entraîneur, équipe nationale, escrime, eurovision, exposition, festival, film, finale, football, handball, hockey,
      hommes d’affaires, huitièmes de finale, jeux olympiques, joueurs, judo, ligue (1|des champions|des nations),
      match, mutuelle(|s), natation, olympiques, opa, opéra, oulémas, paralympiques, patronat, qualifications,
      quart(|s) de finale, rugby, sélectionneur, startups, supercoupe, supporters, tennis, tournoi, volley, volley-ball,
      plastique(|s)
    `,
    lapsed: words`devai(t|ent), aurai(t|ent) dû, était prévu(|e), étaient prévu(s|es), étaient attendus`,
    sitting: words`journée, jour, jours`,
    inForce: words`
      en (vertu|application) (de|de l|de la|du|d un|d une|des), dans le cadre (de|de l|de la|du|d un|d une|des),
      conformément (à|à l|à la|au|aux), aux termes (de|de l|de la|du|d un|des), en violation (de|de l|de la|du|des),
      (reste|restent|rester|toujours|se dit|se disent|est|sont) (attaché|attachée|attachés|attachées|fidèle|fidèles) (à|à l|à la|à un|au|aux)
    `,
    occasion: words`
      visite(|s), voyage, déplacement, tournée, élection(|s), vote, scrutin, référendum, débat(|s), audition(|s),
      audience, procès
    `,
    lesser: words`
      (d’|à )examiner, (d’|à )étudier, d’envisager,
      (de|à) (négocier|reporter|rejeter|repousser|différer|discuter|considérer),
      sur (rien|peu de choses|presque tout|la plupart des points)
    `,
    goBetween: words`sur (un|le|un nouveau) médiateur`,
    awaits: words`attend(|ent), en attente (de|du), dans l’attente (de|du)`,
    contrast: words`mais, toutefois, cependant, pourtant`,
    condition: words`si, à moins d, à moins que, faute d accord, à défaut d accord, en l absence d accord, sans accord, une fois qu, une fois que, dès qu, dès que, imaginez`,
    overcomes: words`
      surmonter, surmont(e|ent|é|ée), dépasser, débloquer, sortir (de|d), sortie (de|d), éviter, évit(e|ent|é), briser, bris(e|ent|é), lever, résoudre, résolu, rompre, mettre fin à, issue à
    `,
  },
  months: rows`
    janvier, janv; février, févr; mars; avril; mai; juin; juillet, juil; août; septembre; octobre, oct; novembre, nov;
    décembre, déc
  `,
  weekdays: rows`dimanche; lundi; mardi; mercredi; jeudi; vendredi; samedi`,
  days: numbered`
    -2: avant-hier; -1: hier; 0: aujourd’hui, ce soir, ce matin, cette nuit; 1: demain; 2: après-demain
  `,
  weeks: numbered`
    -1: semaine dernière, la semaine dernière; 0: cette semaine, prochains jours, ces prochains jours;
    1: semaine prochaine, la semaine prochaine, dans huit jours, dans une semaine;
    2: dans quinze jours, dans deux semaines; 3: dans trois semaines
  `,
  next: words`prochain`,
  weekLater: ['en huit'],
  dayArticles: ['le'],
  lengths: {
    days: [words`deux jours`, words`trois jours`, words`quatre jours`, words`cinq jours`],
    unit: words`jours`,
    before: words`durer(|a|ont), sur, pendant, durant, etaler sur, pour`,
    after: words`de pourparlers, de negociations, de discussions, d entretiens, de reunions`,
    behind: words`apres, dans, depuis, a dure, ont dure, il y a, d ici`,
    longer: words`
      plus longtemps, voire plus, ou plus, plus de, pourrait etre prolonge, pourraient etre prolonge(s|es),
      peut etre prolonge
    `,
  },
  ordinals: rows`
    premier, première, 1er, 1ère; deuxième, second, seconde, 2e, 2ème; troisième, 3e, 3ème; quatrième, 4e, 4ème;
    cinquième, 5e, 5ème; sixième, 6e, 6ème; septième, 7e, 7ème; huitième, 8e; neuvième, 9e; dixième, 10e
  `,
  complementizers: ['que', 'qu'],
} satisfies LanguageTable as LanguageTable;
