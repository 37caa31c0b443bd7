import { SILENT_DAYS } from '../../feeds/feedHealth.ts';
import { formatCalendarDay, formatInstant, formatLongSpan, formatSpan } from '../formatDays.ts';
import { relativeTime } from '../relativeTime.ts';
import type { AlertWords, Headline } from './alertWords.ts';

const happens =
  (act: string): Headline =>
  (place, days) =>
    `${act}${place === null ? '' : ` in ${place}`}${days === null ? '' : `, ${days}`}`;

/** A date right after "for" needs no comma: "for 5 Jan", but "for Paris, 5 Jan". */
const plans =
  (act: string): Headline =>
  (place, days) => {
    const slots = [place, days].filter((slot) => slot !== null).join(', ');
    return slots === '' ? act : `${act} for ${slots}`;
  };

const annuls =
  (act: string): Headline =>
  (place, days) => {
    const slots = [place, days].filter((slot) => slot !== null).join(', ');
    return slots === '' ? act : `${act} (${slots})`;
  };

const headlines: AlertWords['headlines'] = {
  'round-scheduled': plans('new round announced'),
  'round-opened': happens('round opens'),
  'round-concluded': happens('round ends'),
  'round-postponed': annuls('round put off'),
  agreement: happens('agreement announced'),
  breakdown: happens('talks break down'),
  'breakdown-reported': happens('breakdown of the talks reported'),
  standstill: happens('talks at a standstill'),
  'standstill-reported': happens('standstill in the talks reported'),
  trouble: happens('talks run into trouble'),
  'trouble-reported': happens('trouble in the talks reported'),
};

const count = (outlets: number, adjective = '') =>
  outlets === 1 ? `one ${adjective}outlet` : `${outlets} ${adjective}outlets`;

export const EN: AlertWords = {
  language: 'en',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  talks: ([one, other]) => `${one}-${other} talks`,
  headlines,
  briefHeadlines: headlines,
  dates: { short: formatSpan, long: formatLongSpan, instant: formatInstant },
  numbered: (round) => ` (round ${round})`,
  correction: (correction) => `correction (${correction}): `,
  nowConfirmed: 'now confirmed: ',
  unconfirmed: ' (unconfirmed)',
  movedTo(days) {
    const words = days && formatLongSpan(days);
    if (!words) return '; no new date is known';
    return days.from === days.to ? `; new date: ${words}` : `; to be held between ${words.replace(' to ', ' and ')}`;
  },
  certainty: {
    reported: (outlets, names) => `reported by ${count(outlets)}, not yet confirmed: ${names}`,
    confirmed: (outlets, names) => `confirmed by ${count(outlets, 'independent ')}: ${names}`,
    officially: (voices) => `confirmed officially by ${voices.join(' and ')}`,
    voice: (side, outlet) => `${side} (${outlet})`,
    alsoReported: (outlets, names) => `; also reported by ${count(outlets, 'independent ')}: ${names}`,
    contested(state, reportedBy, deniedBy) {
      const parts = [reportedBy && `reported by ${reportedBy}`, deniedBy && `denied by ${deniedBy}`];
      return `${state === 'disputed' ? 'disputed' : 'withdrawn'}: ${parts.filter(Boolean).join('; ')}`;
    },
    bare: {
      reported: 'reported, not yet confirmed',
      confirmed: 'confirmed',
      disputed: 'reported by some, denied by others',
      corrected: 'reported earlier, since withdrawn or replaced',
    },
  },
  labels: {
    corrects: 'Corrects: ',
    who: 'Who: ',
    firstReport: 'First report: ',
    beforeThis: 'Before this: ',
    headlines: 'Headlines:',
  },
  anEarlierAlert: (link) => `an earlier alert, ${link}`,
  ourAlert: (told, link) => `our alert${told === null ? '' : ` of ${told}`}, ${link}`,
  delegation: (side) => `${side}: a delegation`,
  delegations: (sides) => `delegations of ${sides.join(' and ')}`,
  more: (others) => `and ${others} more`,
  untitled: 'untitled',
  footer: ({ event, stop }) => [
    `Details and later changes: ${event}`,
    '',
    `To stop or change these alerts: ${stop}`,
    'Amazon, which delivers this mail, adds a link below. It ends them too, at once, for whoever opens it.',
  ],
  sms: {
    certainty: { reported: 'Unconfirmed', confirmed: 'Confirmed', disputed: 'Denied', corrected: 'Withdrawn' },
    who: 'Who: ',
    movedTo: (days) => (days === null ? '; no new date' : `; now ${days}`),
  },
  life: {
    ago: (instant, now) => relativeTime(instant, now),
    day: formatCalendarDay,
    bringNews: (bringing, feeds) => `${bringing} of ${feeds} feeds bring news`,
    others: {
      silent: (feeds) => `${feeds} silent for ${SILENT_DAYS} days or more`,
      failing: (feeds) => `${feeds} failing`,
      resting: (feeds) => `${feeds} resting`,
      new: (feeds) => `${feeds} not asked yet`,
    },
    check: (ago, counts) => `${ago === null ? 'No check yet' : `Last check ${ago}`}: ${counts}.`,
    lastNews: (news) =>
      news === null ? 'No news from any feed yet.' : `Last news from any feed ${news.ago} (${news.instant}).`,
    trust: {
      yes: 'Silence means that nothing has been reported.',
      doubtful: 'Silence is doubtful: fewer than half of the feeds bring news.',
      no: 'Silence cannot be trusted at the moment.',
    },
    endings: { yes: ': still watching', doubtful: ': few feeds bring news', no: ': the watch is impaired' },
    lastDevelopment: (day, line) => `Last development, reported ${day}: ${line}`,
    noDevelopment: 'No development of the talks is recorded yet.',
    footer: (talks, stop) => `You asked for this weekly message about the ${talks}. To stop it: ${stop}`,
    text(trust, ago, bringNews, since) {
      const warning = { yes: '', doubtful: 'silence is doubtful: ', no: 'watch impaired: ' }[trust];
      const check = ago === null ? 'no check yet' : `last check ${ago}`;
      const nothing = since === null ? 'nothing recorded yet' : `nothing in the talks since ${since}`;
      return `${warning}${check}, ${bringNews}, ${nothing}`;
    },
  },
};
