import { SILENT_DAYS } from '../../feeds/feedHealth.ts';
import { relativeTime } from '../relativeTime.ts';
import type { AlertWords, Headline } from './alertWords.ts';
import { createDates, dayIn } from './intlDates.ts';

/** The space before a colon and the like, at which no line may break. */
const NB = '\u00a0';

/** "à Paris", "au Caire", "aux Houches": the article of a name melts into the preposition. */
function atPlace(place: string): string {
  if (place.startsWith('Le ')) return `au ${place.slice(3)}`;
  return place.startsWith('Les ') ? `aux ${place.slice(4)}` : `à ${place}`;
}

const happens =
  (act: string): Headline =>
  (place, days) =>
    `${act}${place === null ? '' : ` ${atPlace(place)}`}${days === null ? '' : `, ${days}`}`;

/** "prévu à Paris le 5 janvier": what is planned is said with its day, in one breath. */
const plans =
  (planned: string, bare: string): Headline =>
  (place, days) => {
    const slots = [place === null ? null : atPlace(place), days].filter((slot) => slot !== null);
    return slots.length === 0 ? bare : `${planned} ${slots.join(' ')}`;
  };

const headlines = (round: string): AlertWords['headlines'] => ({
  'round-scheduled': plans(`nouveau ${round} prévu`, `nouveau ${round} annoncé`),
  'round-opened': happens(`ouverture d'un ${round}`),
  'round-concluded': happens(`fin d'un ${round}`),
  'round-postponed': plans(`report du ${round} prévu`, `report d'un ${round}`),
  agreement: happens('accord annoncé'),
  breakdown: happens('rupture des pourparlers'),
  'breakdown-reported': happens('rupture des pourparlers signalée'),
  standstill: happens('impasse des pourparlers'),
  'standstill-reported': happens('impasse des pourparlers signalée'),
  trouble: happens('pourparlers en difficulté'),
  'trouble-reported': happens('difficultés signalées dans les pourparlers'),
});

const dates = createDates({
  locale: 'fr',
  day: (day, month) => `${day === 1 ? '1er' : day}${month === '' ? '' : ` ${month}`}`,
  weekday: (weekday, day) => `${weekday} ${day}`,
  on: (day) => `le ${day}`,
  between: (from, to) => `du ${from} au ${to}`,
  at: (day, clock, place) => `${day}, ${clock} ${atPlace(place)}`,
  utc: (clock, day) => `(${clock} UTC${day === null ? '' : ` le ${day}`})`,
  utcAlone: (clock) => `, ${clock} UTC`,
  cutsMonths: true,
});

const outlets = (count: number, isIndependent: boolean) => {
  if (count === 1) return isIndependent ? 'un média indépendant' : 'un seul média';
  return `${count} médias${isIndependent ? ' indépendants' : ''}`;
};

const CORRECTIONS = { changed: 'modifié', disputed: 'contesté', withdrawn: 'retiré' } as const;

export const FR: AlertWords = {
  language: 'fr',
  comma: ', ',
  semicolon: `${NB}; `,
  colon: `${NB}: `,
  talks: ([one, other]) => `Pourparlers ${one}-${other}`,
  headlines: headlines('cycle de pourparlers'),
  briefHeadlines: headlines('cycle'),
  dates,
  numbered: (round) => ` (${round === 1 ? '1er' : `${round}e`} cycle)`,
  correction: (correction) => `rectification (${CORRECTIONS[correction]})${NB}: `,
  nowConfirmed: `désormais confirmé${NB}: `,
  unconfirmed: ' (non confirmé)',
  movedTo(days) {
    const words = days && dates.long(days);
    return words ? `${NB}; nouvelle date${NB}: ${words}` : `${NB}; aucune nouvelle date n'est connue`;
  },
  certainty: {
    reported: (count, names) => `signalé par ${outlets(count, false)}, pas encore confirmé${NB}: ${names}`,
    confirmed: (count, names) => `confirmé par ${outlets(count, true)}${NB}: ${names}`,
    officially: (voices) => `confirmé officiellement${NB}: ${voices.join(' et ')}`,
    voice: (side, outlet) => `${side} (${outlet})`,
    alsoReported: (count, names) => `${NB}; également signalé par ${outlets(count, true)}${NB}: ${names}`,
    contested(state, reportedBy, deniedBy) {
      const parts = [reportedBy && `signalé par ${reportedBy}`, deniedBy && `démenti par ${deniedBy}`];
      return `${state === 'disputed' ? 'contesté' : 'retiré'}${NB}: ${parts.filter(Boolean).join(`${NB}; `)}`;
    },
    bare: {
      reported: 'signalé, pas encore confirmé',
      confirmed: 'confirmé',
      disputed: 'signalé par les uns, démenti par les autres',
      corrected: 'signalé plus tôt, depuis retiré ou remplacé',
    },
  },
  labels: {
    corrects: `Rectifie${NB}: `,
    who: `Participants${NB}: `,
    firstReport: `Premier signalement${NB}: `,
    beforeThis: `Auparavant${NB}: `,
    headlines: `Titres${NB}:`,
  },
  anEarlierAlert: (link) => `une alerte antérieure, ${link}`,
  ourAlert: (told, link) => `notre alerte${told === null ? '' : ` du ${told}`}, ${link}`,
  delegation: (side) => `${side}${NB}: une délégation`,
  delegations: (sides) => `délégations (${sides.join(', ')})`,
  more: (others) => (others === 1 ? 'et un autre' : `et ${others} autres`),
  untitled: 'sans titre',
  footer: ({ event, stop }) => [
    `Détails et suites${NB}: ${event}`,
    '',
    `Pour arrêter ou modifier ces alertes${NB}: ${stop}`,
    `Amazon, qui achemine ce courriel, ajoute un lien ci-dessous, en anglais. Lui aussi met fin à ces alertes, aussitôt, quelle que soit la personne qui l'ouvre.`,
  ],
  sms: {
    correction: `rectification${NB}: `,
    certainty: { reported: 'Non confirmé', confirmed: 'Confirmé', disputed: 'Démenti', corrected: 'Retiré' },
    who: 'Avec ',
    movedTo: (days) => (days === null ? ', sans nouvelle date' : ` ; nouvelle date${NB}: ${days}`),
  },
  life: {
    ago: (instant, now) => relativeTime(instant, now, 'fr', "à l'instant"),
    day: (instant, now) => dayIn(dates, instant, now),
    bringNews: (bringing, feeds) =>
      `${bringing} flux sur ${feeds} ${bringing > 1 ? 'apportent' : 'apporte'} des nouvelles`,
    others: {
      silent: (feeds) => `${feeds} ${feeds > 1 ? 'muets' : 'muet'} depuis ${SILENT_DAYS} jours ou plus`,
      failing: (feeds) => `${feeds} en panne`,
      resting: (feeds) => `${feeds} au repos`,
      new: (feeds) => `${feeds} pas encore ${feeds > 1 ? 'interrogés' : 'interrogé'}`,
    },
    check: (ago, counts) =>
      ago === null ? `Pas encore de vérification${NB}: ${counts}.` : `Dernière vérification ${ago}${NB}: ${counts}.`,
    lastNews: (news) =>
      news === null
        ? 'Aucune nouvelle reçue pour le moment.'
        : `Dernière nouvelle reçue ${news.ago} (${news.instant}).`,
    trust: {
      yes: "Le silence signifie que rien n'a été signalé.",
      doubtful: 'Le silence est douteux : moins de la moitié des flux apportent des nouvelles.',
      no: 'On ne peut pas se fier au silence pour le moment.',
    },
    endings: {
      yes: ' : la veille continue',
      doubtful: ' : peu de flux apportent des nouvelles',
      no: ' : la veille est perturbee',
    },
    lastDevelopment: (day, line) => `Dernier fait, signalé ${day}${NB}: ${line}`,
    noDevelopment: "Aucun fait n'est encore enregistré dans ces pourparlers.",
    footer: (talks, stop) =>
      `Vous avez demandé ce message hebdomadaire (${talks}). Pour ne plus le recevoir${NB}: ${stop}`,
    text(trust, ago, bringNews, since) {
      const warning = { yes: '', doubtful: 'silence douteux : ', no: 'veille perturbée : ' }[trust];
      const check = ago === null ? 'pas encore de vérification' : `dernière vérification ${ago}`;
      return `${warning}${check}, ${bringNews}, ${since === null ? 'rien encore' : `rien de nouveau depuis ${since}`}`;
    },
  },
};
