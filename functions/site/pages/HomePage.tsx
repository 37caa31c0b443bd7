import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { eventCode } from '../../../shared/events/eventCode.ts';
import type { UnsentAlert } from '../../../shared/snapshot/unsentAlerts.ts';
import type { ListedFeeds } from '../listFeeds.ts';
import { cutOpml } from '../outputs/feedsOpml.ts';
import type { TrackPictures } from '../picture/trackPictures.ts';
import { describeState } from '../timeline/describeState.ts';
import { groupRounds } from '../timeline/groupRounds.ts';
import { FoldedFeeds } from './FeedsPage.tsx';
import { Layout } from './Layout.tsx';
import { Rounds } from './Rounds.tsx';
import { type FormState, SubscribeForm } from './SubscribeForm.tsx';
import { TimelineLinks } from './TimelineLinks.tsx';
import { TrackFigures } from './TrackFigure.tsx';
import { UnsentAlerts } from './UnsentAlerts.tsx';
import { Watch } from './Watch.tsx';

export interface HomePageProps {
  dossier: Dossier;
  /** The newest. */
  events: readonly TalksEvent[];
  /** Page of the timeline on which older events begin; null: there are none. */
  earlier: number | null;
  feeds: ListedFeeds;
  /** ISO instant of the last poll, null before the first. */
  polledAt: string | null;
  now: Date;
  form: FormState;
  unsent: readonly UnsentAlert[];
  /** Null: there is nothing to draw yet. */
  pictures: TrackPictures | null;
  /** ISO 3166 codes of the countries whose numbers may sign up. */
  phoneCountries: readonly string[];
  /** Address of the site without a slash at its end. */
  siteUrl: string;
}

/** The page: where the talks stand, whether silence can be trusted, the form, the timeline, the feeds. */
export function HomePage({
  dossier,
  events,
  earlier,
  feeds,
  polledAt,
  now,
  form,
  unsent,
  pictures,
  phoneCountries,
  siteUrl,
}: HomePageProps) {
  const state = describeState(events, dossier, now);
  const title = form.errors.length > 0 ? `Error: ${dossier.title}` : dossier.title;
  return (
    <Layout
      title={title}
      dossierTitle={dossier.title}
      isHome
      isPersonal={form.errors.length > 0}
      {...(form.errors.length === 0 && { preview: { siteUrl, path: '/', description: state.headline } })}
    >
      <main id="main" class="home">
        <section class="lead" aria-labelledby="title">
          <h1 id="title">{dossier.title}</h1>
          <p class="state">
            {state.event === null ? state.headline : <a href={`/e/${eventCode(state.event.id)}`}>{state.headline}</a>}
            {state.notes.length > 0 && (
              <span class="state-notes">
                <span class="hidden"> · </span>
                {state.notes.join(' · ')}
              </span>
            )}
          </p>
          <Watch tally={feeds.tally} polledAt={polledAt} now={now} />
        </section>
        <section class="join" id="subscribe" aria-labelledby="subscribe-title">
          <h2 id="subscribe-title">Be told once, in one line</h2>
          <p class="intro">
            One message when a round is announced, opens, ends or is put off, and when there is an agreement or a
            breakdown. Nothing else.
          </p>
          <ErrorSummary form={form} />
          <SubscribeForm form={form} dossier={dossier} countries={phoneCountries} />
        </section>
        {pictures && (
          <section class="track" id="track" aria-labelledby="track-title">
            <h2 id="track-title">The track at a glance</h2>
            <TrackFigures pictures={pictures} />
            <p>
              <a href="/track#table">The same in words</a>
            </p>
          </section>
        )}
        <AboutTalks dossier={dossier} />
        <section class="timeline" id="timeline" aria-labelledby="timeline-title">
          <div class="heading">
            <h2 id="timeline-title">Timeline</h2>
            <a href="/timeline">Search and filter</a>
          </div>
          <Rounds rounds={groupRounds(events, dossier, now)} dossier={dossier} />
          <TimelineLinks later={null} earlier={earlier} />
          <UnsentAlerts alerts={unsent} />
        </section>
        <section class="sources" id="feeds" aria-labelledby="feeds-title">
          <h2 id="feeds-title">What we read</h2>
          <FoldedFeeds listed={feeds} />
          <OpmlLinks parts={cutOpml(dossier).length} />
        </section>
      </main>
    </Layout>
  );
}

/** How it came to the talks, in short; all of it is on a page of its own. */
function AboutTalks({ dossier: { about, description } }: { dossier: Dossier }) {
  const words = about.background.map(({ text }) => text).join(' ') || description;
  if (!words) return null;
  return (
    <section class="about" aria-labelledby="about-title">
      <h2 id="about-title">What the talks are about</h2>
      <p>{words}</p>
      <p>
        <a href="/talks">Key players, demands, what to expect and the whole timeline</a>
      </p>
    </section>
  );
}

/** A list of many feeds comes in parts: feed readers take one file after another. */
function OpmlLinks({ parts }: { parts: number }) {
  const others = Array.from({ length: parts - 1 }, (_, index) => index + 2);
  return (
    <p>
      <a href="/feeds.opml">The list for your own feed reader</a> (OPML)
      {others.length > 0 && ', and its other parts: '}
      {others.map((part) => (
        <>
          <a href={`/feeds.opml?page=${part}`}>{part}</a>{' '}
        </>
      ))}
    </p>
  );
}

/** Several errors are listed at the top of the form: on a phone the second field may be off the screen. */
function ErrorSummary({ form }: { form: FormState }) {
  if (form.errors.length < 2) return null;
  return (
    <div class="errors" role="alert">
      <p>Please correct the form:</p>
      <ul>
        {form.errors.map((error) => (
          <li>
            <a href={`#${error.field}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
