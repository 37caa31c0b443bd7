import { formatMonth } from '../../../shared/alerts/formatDays.ts';
import { KIND_WORDS } from '../../../shared/alerts/messageWords.ts';
import { ALERTABLE_KINDS } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { eventDay } from '../../../shared/events/evolve.ts';
import type { Filter } from '../../../shared/snapshot/searchTerms.ts';
import { byNewest, groupRounds } from '../timeline/groupRounds.ts';
import { filterLink, isFiltered } from '../timeline/parseFilter.ts';
import type { TimelinePart } from '../timeline/readTimeline.ts';
import type { Found } from '../timeline/searchTimeline.ts';
import { EventEntry } from './EventEntry.tsx';
import { describeFilter, FilterForm, FilterLinks } from './FilterForm.tsx';
import { Layout } from './Layout.tsx';
import { Rounds } from './Rounds.tsx';
import { TimelineLinks } from './TimelineLinks.tsx';

/** Headlines that stand open with each result. */
const HEADLINES = 1;

interface TimelinePageProps {
  dossier: Dossier;
  part: TimelinePart;
  /** Number of the page; null: the newest. */
  page?: number | null;
  now: Date;
  /** Address of the site without a slash at its end. */
  siteUrl: string;
}

/** Part of the timeline, and the ways to search it. */
export function TimelinePage({ dossier, part, page = null, now, siteUrl }: TimelinePageProps) {
  const path = page === null ? '/timeline' : `/timeline/${page}`;
  const description = `What was reported of the ${dossier.title}, newest first, each with its sources.`;
  return (
    <Layout title="Timeline" dossierTitle={dossier.title} preview={{ siteUrl, path, description }}>
      <main id="main" class="single">
        <Head dossier={dossier} />
        <FilterForm filter={{}} dossier={dossier} />
        <KindLinks filter={{}} />
        <section class="timeline" id="timeline" aria-labelledby="rounds">
          <h2 class="hidden" id="rounds">
            Rounds
          </h2>
          <Rounds rounds={groupRounds(part.events, dossier, now)} dossier={dossier} />
        </section>
        <TimelineLinks later={laterLink(part.later)} earlier={part.earlier} />
      </main>
    </Layout>
  );
}

interface SearchPageProps {
  dossier: Dossier;
  filter: Filter;
  /** Null: the filter is wrong, and `problem` says how. */
  found: Found | null;
  problem: string | null;
  /** Address of the site without a slash at its end. */
  siteUrl: string;
}

/** What of the timeline meets a filter. No page for a search engine: its events are all elsewhere. */
export function SearchPage({ dossier, filter, found, problem, siteUrl }: SearchPageProps) {
  const title = found && isFiltered(filter) ? `Timeline: ${describeFilter(filter, dossier)}` : 'Timeline';
  const preview = { siteUrl, path: filterLink(filter), description: `${title}. Events of the ${dossier.title}.` };
  return (
    <Layout title={title} dossierTitle={dossier.title} isPersonal {...(found && { preview })}>
      <main id="main" class="single">
        <Head dossier={dossier} />
        {problem && (
          <p class="errors" role="alert">
            {problem}
          </p>
        )}
        <FilterForm filter={filter} dossier={dossier} />
        {found && (
          <>
            <h2 id="found">{count(found)}</h2>
            <FilterLinks filter={filter} dossier={dossier} />
            <KindLinks filter={filter} />
            {found.events.length > 0 && (
              <section class="timeline" id="timeline" aria-label="Events">
                <Months events={found.events} dossier={dossier} />
              </section>
            )}
            <MoreLinks filter={filter} found={found} />
          </>
        )}
        <p class="back">
          <a href="/timeline">The whole timeline</a>
        </p>
      </main>
    </Layout>
  );
}

function Head({ dossier }: { dossier: Dossier }) {
  return (
    <>
      <p class="kicker">
        <a href="/">{dossier.title}</a>
      </p>
      <h1>Timeline</h1>
    </>
  );
}

/** By month and not by round: of a round of which only some events are shown nothing can be said. */
function Months({ events, dossier }: { events: readonly TalksEvent[]; dossier: Dossier }) {
  const months = new Map<string, TalksEvent[]>();
  for (const event of [...events].sort(byNewest)) {
    const month = eventDay(event).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return (
    <ol class="rounds">
      {[...months].map(([month, members]) => (
        <li class="round">
          <h3>{formatMonth(month) ?? month}</h3>
          <div class="events">
            {members.map((event) => (
              <EventEntry event={event} dossier={dossier} headlines={HEADLINES} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The most asked question as links, which take the rest of the filter along. */
function KindLinks({ filter }: { filter: Filter }) {
  return (
    <nav class="kinds" aria-label="What happened">
      {ALERTABLE_KINDS.map((kind) =>
        kind === filter.kind ? (
          <strong>{KIND_WORDS[kind].name}</strong>
        ) : (
          <a href={filterLink({ ...filter, kind })}>{KIND_WORDS[kind].name}</a>
        ),
      )}
    </nav>
  );
}

/** "No event is like that", "3 events", "Events 16 to 30 of 214". */
function count({ total, from, events, next }: Found): string {
  if (total === 0) return 'No event is like that';
  if (from === 0 && next === null) return total === 1 ? '1 event' : `${total} events`;
  if (events.length === 0) return `There are only ${total}`;
  return `Events ${from + 1} to ${from + events.length} of ${total}`;
}

function MoreLinks({ filter, found: { from, next } }: { filter: Filter; found: Found }) {
  if (from === 0 && next === null) return null;
  return (
    <nav class="pages" aria-label="Results">
      {from > 0 && <a href={filterLink(filter)}>The newest</a>}
      {next !== null && (
        <a rel="next" href={filterLink(filter, next)}>
          Earlier events
        </a>
      )}
    </nav>
  );
}

function laterLink(later: TimelinePart['later']): string | null {
  return later === null || later === 'newest' ? later && '/#timeline' : `/timeline/${later}`;
}
