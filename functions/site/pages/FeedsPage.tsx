import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { countFeeds } from '../../../shared/feeds/watchState.ts';
import type { ListedFeeds } from '../listFeeds.ts';
import { FeedTable } from './FeedTable.tsx';
import { Layout } from './Layout.tsx';
import { Watch } from './Watch.tsx';

interface FeedsPageProps {
  dossier: Dossier;
  listed: ListedFeeds;
  /** Counted from 1. */
  page: number;
  /** ISO instant of the last poll, null before the first. */
  polledAt: string | null;
  now: Date;
  /** Address of the site without a slash at its end. */
  siteUrl: string;
}

/** A page of the feeds, where there are more than the page of the talks lists. */
export function FeedsPage({ dossier, listed, page, polledAt, now, siteUrl }: FeedsPageProps) {
  const description = `The feeds that are read for the ${dossier.title}, and how each of them is.`;
  return (
    <Layout
      title="What we read"
      dossierTitle={dossier.title}
      preview={{ siteUrl, path: `/feeds/${page}`, description }}
    >
      <main id="main" class="single">
        <p class="kicker">
          <a href="/">{dossier.title}</a>
        </p>
        <h1>What we read</h1>
        <Watch tally={listed.tally} polledAt={polledAt} now={now} />
        <section class="sources feeds" id="feeds" aria-label="Feeds">
          <p>
            Page {page} of {listed.pages}, of {words(countFeeds(listed.tally))} feeds; those in trouble come first.
          </p>
          <FeedTable rows={listed.rows} />
        </section>
        <FeedLinks page={page} pages={listed.pages} />
      </main>
    </Layout>
  );
}

/** The feeds on the page of the talks, folded away: all of them, or the first and the way to the others. */
export function FoldedFeeds({ listed: { rows, tally, pages } }: { listed: ListedFeeds }) {
  const feeds = countFeeds(tally);
  const isAll = rows.length >= feeds;
  return (
    <>
      <details class="feeds">
        <summary>
          {isAll
            ? `All ${rows.length} feeds, one by one`
            : `${rows.length} of ${words(feeds)} feeds, one by one, those in trouble first`}
        </summary>
        <FeedTable rows={rows} />
      </details>
      <FeedLinks page={1} pages={pages} />
    </>
  );
}

function FeedLinks({ page, pages }: { page: number; pages: number }) {
  if (pages === 1) return null;
  return (
    <nav class="pages" aria-label="Feeds">
      {page > 1 && (
        <a rel="prev" href={`/feeds/${page - 1}`}>
          Feeds before these
        </a>
      )}
      {page < pages && (
        <a rel="next" href={`/feeds/${page + 1}`}>
          More feeds
        </a>
      )}
    </nav>
  );
}

function words(count: number): string {
  return count.toLocaleString('en-US');
}
