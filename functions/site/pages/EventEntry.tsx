import { describeCertainty } from '../../../shared/alerts/describeCertainty.ts';
import { eventName } from '../../../shared/alerts/eventName.ts';
import { findResult } from '../../../shared/alerts/findResult.ts';
import { formatLongSpan } from '../../../shared/alerts/formatDays.ts';
import { EN } from '../../../shared/alerts/languages/en.ts';
import { placeName } from '../../../shared/alerts/messageWords.ts';
import { startUpper } from '../../../shared/alerts/startUpper.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { eventCode } from '../../../shared/events/eventCode.ts';
import { eventDay } from '../../../shared/events/evolve.ts';
import { HeadlineList } from './Headline.tsx';

/** Headlines behind the fold; the event's own page has all, which may be hundreds. */
const HEADLINES_FOLDED = 9;

/** Outlets named in the timeline; an event's own page names all. */
const OUTLETS_NAMED = 12;

interface EventEntryProps {
  event: TalksEvent;
  dossier: Dossier;
  /** How many headlines stand open; the others are folded away. */
  headlines: number;
}

/** One event of the timeline. */
export function EventEntry({ event, dossier, headlines }: EventEntryProps) {
  const code = eventCode(event.id);
  return (
    <article id={`e-${code}`} class={`event event-${event.kind}`}>
      <h4>
        <a href={`/e/${code}`}>{eventName(event)}</a>
      </h4>
      <p class="event-where">{[placeName(event.place, dossier), dayWords(event)].filter(Boolean).join(' · ')}</p>
      <Substance event={event} dossier={dossier} />
      <Sureness event={event} dossier={dossier} most={OUTLETS_NAMED} />
      <Headlines event={event} dossier={dossier} headlines={headlines} />
    </article>
  );
}

/** What was agreed, or to which day a round is put off, where its reports say so. */
export function Substance({ event, dossier }: { event: TalksEvent; dossier: Dossier }) {
  const words = findResult(event, dossier) ?? (event.newDay && EN.movedTo(event.newDay).replace('; ', ''));
  return words ? <p class="substance">{startUpper(words)}</p> : null;
}

/** "Confirmed by 4 independent outlets: …", its first word marked. */
export function Sureness({ event, dossier, most }: { event: TalksEvent; dossier: Dossier; most: number }) {
  const words = describeCertainty(event, dossier, most);
  const first = words.slice(0, words.search(/[^a-z]|$/));
  return (
    <p class={`certainty certainty-${event.certainty}`}>
      <strong>{startUpper(first)}</strong>
      {words.slice(first.length)}
    </p>
  );
}

function Headlines({ event, dossier, headlines }: EventEntryProps) {
  const { testimonies } = event;
  const shown = testimonies.slice(0, headlines);
  const folded = testimonies.slice(headlines, headlines + HEADLINES_FOLDED);
  const left = testimonies.length - shown.length;
  return (
    <>
      <HeadlineList testimonies={shown} dossier={dossier} />
      {left > 0 && (
        <details class="more">
          <summary>
            {left} more {left === 1 ? 'report' : 'reports'}
          </summary>
          <HeadlineList testimonies={folded} dossier={dossier} />
          {left > folded.length && <a href={`/e/${eventCode(event.id)}`}>All {testimonies.length} reports</a>}
        </details>
      )}
    </>
  );
}

/** "Tuesday 6 January 2026", or when it was first reported where no report gives a date. */
export function dayWords(event: TalksEvent): string {
  if (event.date) return formatLongSpan(event.date) ?? `${event.date.from} to ${event.date.to}`;
  const day = eventDay(event);
  return `first reported ${formatLongSpan({ from: day, to: day }) ?? day}`;
}
