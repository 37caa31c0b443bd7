import { findSources, outletName } from '../../../shared/alerts/sources.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { byNewest, groupRounds } from '../timeline/groupRounds.ts';
import { eventJson } from './eventsJson.ts';
import type { EventJson } from './eventsSchema.ts';

interface Row {
  event: EventJson;
  headline: { title: string; lang: string; outlet: string } | null;
  /** Independent outlets that report it and that deny it, as the page counts them. */
  reporting: number;
  denying: number;
}

/** Lists of ids and codes are parted by spaces. What is unknown is empty. */
const COLUMNS: Readonly<Record<string, (row: Row) => string | number | boolean | null | undefined>> = {
  id: ({ event }) => event.id,
  url: ({ event }) => event.url,
  kind: ({ event }) => event.kind,
  degree: ({ event }) => event.degree,
  certainty: ({ event }) => event.certainty,
  date_from: ({ event }) => event.date?.from,
  date_to: ({ event }) => event.date?.to,
  place: ({ event }) => event.place?.id,
  place_name: ({ event }) => event.place?.name,
  round: ({ event }) => event.round,
  round_number: ({ event }) => event.ordinal,
  participants: ({ event }) => event.participants.join(' '),
  cameo: ({ event }) => event.codes.cameo.join(' '),
  plover: ({ event }) => event.codes.plover.join(' '),
  reports: ({ event }) => event.sources.length + event.omitted,
  outlets_reporting: ({ reporting }) => reporting,
  outlets_denying: ({ denying }) => denying,
  first_published: ({ event }) => event.firstPublished,
  last_published: ({ event }) => event.lastPublished,
  detected_at: ({ event }) => event.detectedAt,
  baseline: ({ event }) => event.baseline,
  corrects: ({ event }) => event.corrects,
  headline: ({ headline }) => headline?.title,
  headline_lang: ({ headline }) => headline?.lang,
  headline_outlet: ({ headline }) => headline?.outlet,
  at_table: ({ event }) => event.atTable.join(' '),
  result: ({ event }) => event.result,
  new_date_from: ({ event }) => event.newDate?.from,
  new_date_to: ({ event }) => event.newDate?.to,
};

/**
 * The mark at the beginning of the file: without it Excel takes UTF-8 for the alphabet of its country and shows Arabic and
 * Hebrew headlines as noise, and says nothing. Other readers skip it, or can be told to.
 */
const BYTE_ORDER_MARK = '\ufeff';

/** `GET /events.csv` (RFC 4180): the newest events, newest first, a row each below the names of the columns. */
export function eventsCsv(events: readonly TalksEvent[], dossier: Dossier, siteUrl: string, now: Date): string {
  const numbers = new Map(groupRounds(events, dossier, now).map(({ id, number }) => [id, number]));
  const rows = [...events].sort(byNewest).map((event): Row => {
    const { supporting, denying } = findSources(event);
    const first = supporting[0] ?? denying[0];
    return {
      event: eventJson(event, dossier, siteUrl, numbers.get(event.roundId) ?? null),
      headline: first ? { title: first.title, lang: first.lang, outlet: outletName(first, dossier) } : null,
      reporting: supporting.length,
      denying: denying.length,
    };
  });
  const lines = rows.map((row) => Object.values(COLUMNS).map((read) => cell(read(row))));
  return BYTE_ORDER_MARK + [Object.keys(COLUMNS), ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** Where a spreadsheet may see a cell begin: one of another country parts cells by semicolons, whatever is quoted. */
const FORMULA = /(^|[;\t])(\s*)(?=[=+\-@＝＋－＠])/g;

/**
 * A value as a cell on one line. An outlet may write a headline that a spreadsheet would take for a formula and run: an
 * apostrophe before it makes it text.
 */
function cell(value: string | number | boolean | null | undefined): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value);
  const text = value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(FORMULA, "$1$2'");
  return /[",;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
