/** What every feed says of an event: one line of substance, what has become of it, and its reports. */
import { describeCertainty } from '../../../shared/alerts/describeCertainty.ts';
import { findResult } from '../../../shared/alerts/findResult.ts';
import { formatLongSpan } from '../../../shared/alerts/formatDays.ts';
import { describeEvent, describeEventLong, describeParticipants } from '../../../shared/alerts/messageWords.ts';
import { findSources, outletName } from '../../../shared/alerts/sources.ts';
import { startUpper } from '../../../shared/alerts/startUpper.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { findNewDay } from '../../../shared/events/findNewDay.ts';
import { webLink } from '../webLink.ts';

/** Reports in an entry; the event's page has all. */
const HEADLINES = 10;

export interface ToldEvent {
  /** "Withdrawn: round opens in Paris, 5 Jan 2026" */
  title: string;
  /** "Agreement announced in Paris, Tuesday 6 January 2026: joint mechanism." */
  what: string;
  /** "Confirmed by 2 independent outlets: Reuters, AFP." */
  sureness: string;
  /** "Israel: Yechiel Leiter", or null where reports put nobody at the table. */
  who: string | null;
  headlines: { title: string; outlet: string; lang: string; link: string | null; denies: boolean }[];
  /** How many reports are not among these. */
  more: number;
}

const MARKS: Partial<Record<TalksEvent['certainty'], string>> = { disputed: 'Disputed', corrected: 'Withdrawn' };

/**
 * @param events those that may tell of the new day of a round put off
 * @param most headlines that are told; the others are counted
 */
export function tellEvent(
  event: TalksEvent,
  dossier: Dossier,
  events: readonly TalksEvent[],
  most = HEADLINES,
): ToldEvent {
  const mark = MARKS[event.certainty];
  // No year is the current one: an entry is read years later too.
  const line = describeEvent(event, dossier, 0);
  const result = findResult(event, dossier);
  const { supporting, denying } = findSources(event);
  const told = [...supporting, ...denying].slice(0, most);
  return {
    title: mark ? `${mark}: ${line}` : startUpper(line),
    what: `${describeEventLong(event, dossier)}${result === null ? '' : `: ${result}`}${newDayWords(event, events)}.`,
    sureness: `${startUpper(describeCertainty(event, dossier))}.`,
    who: describeParticipants(event, dossier),
    headlines: told.map((testimony) => ({
      title: testimony.title,
      outlet: outletName(testimony, dossier),
      lang: testimony.lang,
      link: webLink(testimony.link),
      denies: testimony.denies,
    })),
    more: event.testimonies.length - told.length + (event.omitted?.length ?? 0),
  };
}

/** The same as plain text, one thing a line. */
export function toPlainText({ what, sureness, who, headlines, more }: ToldEvent): string {
  const reports = headlines.map(({ title, outlet, denies }) => `- ${title} (${outlet}${denies ? ', denies it' : ''})`);
  const rest = more > 0 ? [`and ${more} more`] : [];
  return [what, sureness, ...(who === null ? [] : [`Who: ${who}`]), ...reports, ...rest].join('\n');
}

function newDayWords(event: TalksEvent, events: readonly TalksEvent[]): string {
  if (event.kind !== 'round-postponed') return '';
  const span = findNewDay(event, events);
  const day = span && formatLongSpan(span);
  return day ? `; new date: ${day}` : '; no new date is known';
}
