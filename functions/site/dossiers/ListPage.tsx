import { describeWatch } from '../../../shared/alerts/describeWatch.ts';
import { formatInstant } from '../../../shared/alerts/formatDays.ts';
import { eventCode } from '../../../shared/events/eventCode.ts';
import { Frame } from '../pages/Frame.tsx';
import type { ListedDossier } from './listDossiers.ts';

interface ListPageProps {
  dossiers: readonly ListedDossier[];
  /** Address of the site without a slash at its end. */
  siteUrl: string;
  now: Date;
}

const TITLE = 'The talks that Parley follows';
const DESCRIPTION = 'Negotiations, each with its timeline, its feeds and its alerts: told once when something happens.';

/** The page at the root of a site of several dossiers. */
export function ListPage({ dossiers, siteUrl, now }: ListPageProps) {
  const head = (
    <>
      <title>{`${TITLE} – Parley`}</title>
      <link rel="canonical" href={`${siteUrl}/`} />
      <meta name="description" content={DESCRIPTION} />
    </>
  );
  return (
    <Frame
      head={head}
      masthead={<p class="wordmark">Parley</p>}
      foot={<p>Parley reads news feeds and tells you once when something happens.</p>}
    >
      <main id="main" class="single listed">
        <h1>{TITLE}</h1>
        <p class="intro">
          One message when a round is announced, opens, ends or is put off, and when there is an agreement or a
          breakdown. Each has its own page, and its own form to be told.
        </p>
        <ul class="rounds">
          {dossiers.map((dossier) => (
            <Listed dossier={dossier} now={now} />
          ))}
        </ul>
      </main>
    </Frame>
  );
}

function Listed({
  dossier: { id, title, state, openRounds, lastNews, watch },
  now,
}: {
  dossier: ListedDossier;
  now: Date;
}) {
  const home = `/${id}/`;
  const words = describeWatch(watch, now);
  return (
    <li class="round">
      <h2>
        <a href={home}>{title}</a>
      </h2>
      <p class="headline-text">
        {state.event === null ? state.headline : <a href={`${home}e/${eventCode(state.event.id)}`}>{state.headline}</a>}
      </p>
      {openRounds.map((round) => (
        <p>Open round: {round}</p>
      ))}
      <p class="muted">
        {lastNews === null ? 'No news yet. ' : `Last news ${formatInstant(lastNews, null) ?? lastNews}. `}
        {words.checked === null ? 'No check yet.' : `Last check ${words.checked}. ${words.trust}`}
      </p>
      <p>
        <a href={`${home}#subscribe`}>Subscribe</a>
        {' · '}
        <a href={`${home}#timeline`}>Timeline</a>
        {' · '}
        <a href={`${home}outputs`}>Feeds, calendar and data</a>
        {' · '}
        <a href={`${home}stop`}>Stop alerts</a>
      </p>
    </li>
  );
}
