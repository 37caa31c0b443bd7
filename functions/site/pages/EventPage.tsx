import { describeCertainty } from '../../../shared/alerts/describeCertainty.ts';
import { eventName } from '../../../shared/alerts/eventName.ts';
import { findResult } from '../../../shared/alerts/findResult.ts';
import { formatInstant } from '../../../shared/alerts/formatDays.ts';
import { describeEventLong, describeParticipants, placeName } from '../../../shared/alerts/messageWords.ts';
import { startUpper } from '../../../shared/alerts/startUpper.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { fitTestimonies } from '../../../shared/events/bounds.ts';
import type { TalksEvent, Testimony } from '../../../shared/events/event.ts';
import { eventCode } from '../../../shared/events/eventCode.ts';
import type { UnsentAlert } from '../../../shared/snapshot/unsentAlerts.ts';
import type { OutboxEntry } from '../../alertServices.ts';
import type { FoundEvent } from '../timeline/findEvent.ts';
import { type FoundReport, whyLink } from '../timeline/findReports.ts';
import { byNewest } from '../timeline/groupRounds.ts';
import { wordsOfSilence } from '../timeline/standingWords.ts';
import { dayWords, Substance, Sureness } from './EventEntry.tsx';
import { HeadlineList } from './Headline.tsx';
import { Layout } from './Layout.tsx';
import { ReadingList } from './ReadingList.tsx';
import { KeptOut } from './ReportsPage.tsx';

/** Bounds the page: what the hundred-and-first outlet writes is no news. */
const REPORTS_SHOWN = 100;
/** Of JSON: as many reports in texts as long as they get are a page of less than 100 kB. */
const BYTES_SHOWN = 60_000;

interface EventPageProps extends FoundEvent {
  dossier: Dossier;
  /** The last of its alerts that reached nobody. */
  unsent: UnsentAlert | undefined;
  /** Reports of the same days that count for no event. */
  keptOut: readonly FoundReport[];
  now: Date;
  /** Address of the site without a slash at its end. */
  siteUrl: string;
}

/** Everything about one event: the address in its alert leads here. */
export function EventPage({
  dossier,
  event,
  isCopy,
  alerts,
  near,
  corrects,
  inTimeline,
  keptOut,
  unsent,
  now,
  siteUrl,
}: EventPageProps) {
  const shown = fitTestimonies(event.testimonies.slice(0, REPORTS_SHOWN), BYTES_SHOWN);
  const unshown = event.testimonies.length - shown.length + (event.omitted?.length ?? 0);
  const corrections = near.filter((other) => other.corrects === event.id);
  const siblings = near.filter((other) => other.roundId === event.roundId && other.id !== event.id).sort(byNewest);
  const why = ({ reportId }: Testimony) => whyLink(eventCode(event.id), reportId);
  return (
    <Layout
      title={[eventName(event), placeName(event.place, dossier), dayWords(event)].filter(Boolean).join(', ')}
      dossierTitle={dossier.title}
      preview={{
        siteUrl,
        path: `/e/${eventCode(event.id)}`,
        description: describeForLink(event, dossier),
      }}
    >
      <main id="main" class={`single event-${event.kind}`}>
        <p class="kicker">
          <a href="/">{dossier.title}</a>
        </p>
        <h1>{eventName(event)}</h1>
        <p class="event-where">{[placeName(event.place, dossier), dayWords(event)].filter(Boolean).join(' · ')}</p>
        <Substance event={event} dossier={dossier} />
        <Sureness event={event} dossier={dossier} most={REPORTS_SHOWN} />
        {isCopy && <AlertOnly alert={alerts.at(-1)} />}
        {corrects && <OtherEvents title="Corrects" events={[corrects]} />}
        <OtherEvents title="Corrected by" events={corrections} />
        <Facts event={event} dossier={dossier} unsent={unsent} since={wordsOfSilence([event, ...siblings], now)} />
        <h2>Reports</h2>
        <HeadlineList testimonies={shown} dossier={dossier} why={why} />
        <ReadingList testimonies={shown} dossier={dossier} />
        {unshown > 0 && <p class="muted">And {unshown} more.</p>}
        {!isCopy && (
          <p>
            <a href={`/e/${eventCode(event.id)}/reports`}>What each counts for, and what was withdrawn</a>
          </p>
        )}
        <KeptOut found={keptOut} dossier={dossier} />
        <OtherEvents title="Same round" events={siblings} />
        <Reasons event={event} />
        <p class="back">
          <a href={inTimeline}>Back to the timeline</a>
        </p>
      </main>
    </Layout>
  );
}

/** "Agreement announced in Paris, Tuesday 6 January 2026: joint mechanism. Confirmed by …." */
function describeForLink(event: TalksEvent, dossier: Dossier): string {
  const result = findResult(event, dossier);
  const what = describeEventLong(event, dossier);
  return `${what}${result === null ? '' : `: ${result}`}. ${startUpper(describeCertainty(event, dossier))}.`;
}

/** The message was sent and its link stays: what stood in it is shown, and that it stands no longer. */
function AlertOnly({ alert }: { alert: OutboxEntry | undefined }) {
  return (
    <p class="note" role="note">
      This is what the alert of {formatInstant(alert?.alert.decidedAt ?? '', null)} said. The event is no longer in the
      timeline: its reports were changed or withdrawn, or count towards another event since.
    </p>
  );
}

interface FactsProps {
  event: TalksEvent;
  dossier: Dossier;
  unsent: UnsentAlert | undefined;
  /** What silence makes of its round. */
  since: string | null;
}

function Facts({ event, dossier, unsent, since }: FactsProps) {
  const venue = dossier.places.find((place) => place.id === event.place) ?? null;
  const time = (instant: string | null) => (instant === null ? null : formatInstant(instant, venue));
  const reported = (instant: string | null) =>
    isEstimated(event, instant) ? `${time(instant)} (estimated: when it was first seen)` : time(instant);
  const facts = [
    ['Who', describeParticipants(event, dossier)],
    ['The round', since],
    ['First reported', reported(event.firstPublished)],
    ['Last reported', event.lastPublished === event.firstPublished ? null : reported(event.lastPublished)],
    [
      'Subscribers told',
      unsent && !unsent.isCorrection ? null : time(event.told.early ?? event.told.confirmed ?? null),
    ],
    [
      unsent?.isCorrection ? 'Correction not sent' : 'Alert not sent',
      unsent ? `${time(unsent.at)}: ${unsent.why}` : null,
    ],
    ['Note', describeSilence(event)],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function OtherEvents({ title, events }: { title: string; events: readonly TalksEvent[] }) {
  if (events.length === 0) return null;
  return (
    <section class="others">
      <h2>{title}</h2>
      <ul>
        {events.map((event) => (
          <li>
            <a href={`/e/${eventCode(event.id)}`}>{eventName(event)}</a>
            <span class="muted"> · {dayWords(event)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reasons({ event }: { event: TalksEvent }) {
  if (event.reasons.length === 0) return null;
  return (
    <details class="more">
      <summary>How this was decided</summary>
      <ul class="reasons">
        {event.reasons.map((reason) => (
          <li>
            <code>{reason.rule}</code> {reason.note}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Whether nothing but reports without a date of their own gives the event this instant. */
function isEstimated({ testimonies }: TalksEvent, instant: string | null): boolean {
  const then = testimonies.filter(({ published }) => published !== null && published === instant);
  return then.length > 0 && then.every(({ publishedEstimated }) => publishedEstimated === true);
}

/** Why nobody is told any more of it; what was told before a restore, or in the hours lost by it, was told. */
function describeSilence({ baseline, restored }: TalksEvent): string | null {
  if (restored) return 'Parley’s records were restored from a copy since: nothing more is told of this.';
  return baseline ? 'Known before the watch began, so nobody was alerted.' : null;
}
