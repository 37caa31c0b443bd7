import { formatSpan } from '../../../shared/alerts/formatDays.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { chartLanguages, countsOf } from '../picture/drawCoverage.ts';
import type { TrackRow } from '../picture/readTrack.ts';
import type { TrackPictures } from '../picture/trackPictures.ts';
import { Layout } from './Layout.tsx';
import { TrackFigures } from './TrackFigure.tsx';

interface TrackPageProps {
  dossier: Dossier;
  /** Null: nothing has been reported yet. */
  pictures: TrackPictures | null;
  /** Address of the site without a slash at its end. */
  siteUrl: string;
}

/** The track at a glance: both pictures, and the same as tables. */
export function TrackPage({ dossier, pictures, siteUrl }: TrackPageProps) {
  const description = pictures?.track.words.description ?? 'Rounds, outcomes and pauses on a time axis.';
  return (
    <Layout
      title="The track at a glance"
      dossierTitle={dossier.title}
      preview={{ siteUrl, path: '/track', description }}
    >
      <main id="main" class="single wide">
        <p class="kicker">
          <a href="/">{dossier.title}</a>
        </p>
        <h1>The track at a glance</h1>
        {pictures === null ? (
          <p class="empty">Nothing yet: there is no event to show.</p>
        ) : (
          <>
            <TrackFigures pictures={pictures} />
            <Legend />
            <h2 id="table">The same in words</h2>
            <TrackTable rows={pictures.rows} />
            {pictures.coverage && <CoverageTable pictures={pictures} />}
            <p class="back">
              The pictures alone: <a href="/track.svg">the track</a>, <a href="/coverage.svg">the coverage</a>,{' '}
              <a href="/track.png">one for links</a>
            </p>
          </>
        )}
      </main>
    </Layout>
  );
}

function Legend() {
  return (
    <p class="muted legend">
      A full bar is a round that was held, an open one a round that is only announced, one crossed out was put off.
      Above them a circle is an agreement and a square a setback, a standstill or a breakdown, open while not confirmed.
      Thirty days and more without a meeting are counted as a pause.
    </p>
  );
}

function TrackTable({ rows }: { rows: readonly TrackRow[] }) {
  return (
    <table>
      <caption class="hidden">Rounds, outcomes and pauses, newest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ when, what, href }) => (
          <tr>
            <th scope="row">{when}</th>
            <td class={href === null ? 'muted' : undefined}>{href === null ? what : <a href={href}>{what}</a>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CoverageTable({ pictures: { days } }: { pictures: TrackPictures }) {
  const languages = chartLanguages(days);
  return (
    <details class="feeds">
      <summary>Reports a day by language, as a table</summary>
      <section class="scroll" tabindex={0} aria-label="Table of the reports a day">
        <table class="counts">
          <caption class="hidden">Reports of events a day, by language, newest first</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {languages.map(({ name }) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...days].reverse().map((day) => (
              <tr>
                <th scope="row">{formatSpan({ from: day.day, to: day.day }, 0)}</th>
                {countsOf(day, languages).map((count) => (
                  <td>{count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
