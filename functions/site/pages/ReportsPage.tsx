import { eventName } from '../../../shared/alerts/eventName.ts';
import type { Report } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { eventCode } from '../../../shared/events/eventCode.ts';
import { toTestimony } from '../../../shared/events/evolve.ts';
import { standingOf } from '../../../shared/events/standingOf.ts';
import { type FoundReport, whyLink } from '../timeline/findReports.ts';
import { readAs, STANDING_WORDS } from '../timeline/reasonWords.ts';
import { dayWords } from './EventEntry.tsx';
import { HeadlineList } from './Headline.tsx';
import { Layout } from './Layout.tsx';

interface ReportsPageProps {
  dossier: Dossier;
  event: TalksEvent;
  reports: readonly Report[];
  /** Id after which the next page begins; null: there is none. */
  next: string | null;
  /** Address of the site without a slash at its end. */
  siteUrl: string;
}

/** Every report that was ever read as news of an event, with what each does for it: also those withdrawn since. */
export function ReportsPage({ dossier, event, reports, next, siteUrl }: ReportsPageProps) {
  const code = eventCode(event.id);
  const description = 'Every report of it, what each counts for, and what was withdrawn.';
  return (
    <Layout
      title={`Reports of: ${eventName(event)}, ${dayWords(event)}`}
      dossierTitle={dossier.title}
      isPersonal
      preview={{ siteUrl, path: `/e/${code}/reports`, description }}
    >
      <main id="main" class="single">
        <p class="kicker">
          <a href={`/e/${code}`}>
            {eventName(event)}, {dayWords(event)}
          </a>
        </p>
        <h1>Reports and what each counts for</h1>
        {reports.length === 0 && <p class="empty">No report is kept any more: they are, for 400 days.</p>}
        {reports.map((report) => (
          <section class="weighed">
            <HeadlineList testimonies={[toTestimony(report)]} dossier={dossier} why={() => whyLink(code, report.id)} />
            <p class="muted">{STANDING_WORDS[standingOf(event, report.id)]}</p>
          </section>
        ))}
        {next !== null && (
          <nav class="pages" aria-label="Reports">
            <a rel="next" href={`/e/${code}/reports?after=${encodeURIComponent(next)}`}>
              More reports
            </a>
          </nav>
        )}
      </main>
    </Layout>
  );
}

/** Reports of the same days that tell of no event, as far as they are shown, each with what it was read as. */
export function KeptOut({ found, dossier }: { found: readonly FoundReport[]; dossier: Dossier }) {
  if (found.length === 0) return null;
  return (
    <section class="others">
      <h2>Kept out of it</h2>
      <p class="muted">Reports of these days that were read and count for no event.</p>
      {found.map(({ report, shelf, sort }) => (
        <div class="weighed">
          <HeadlineList testimonies={[toTestimony(report)]} dossier={dossier} why={() => whyLink(shelf, sort)} />
          <p class="muted">{readAs(report)}.</p>
        </div>
      ))}
    </section>
  );
}
