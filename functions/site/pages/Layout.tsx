import type { Child } from 'hono/jsx';
import { Frame } from './Frame.tsx';

interface LayoutProps {
  /** Begins the window's title. */
  title: string;
  /** Name of the dossier. */
  dossierTitle: string;
  /** Where the reader is on the page that carries everything. */
  isHome?: boolean;
  /** Kept out of search engines and caches: an answer to one reader. */
  isPersonal?: boolean;
  /** What others show of a link to it. */
  preview?: LinkPreview;
  children?: Child;
}

/** What search engines and messengers show of a link. */
export interface LinkPreview {
  /** Address of the site without a slash at its end: pictures of links must be named in full. */
  siteUrl: string;
  /** Of the page, from the site's root. */
  path: string;
  description: string;
}

function Preview({ siteUrl, path, description, title }: LinkPreview & { title: string }) {
  return (
    <>
      <link rel="canonical" href={`${siteUrl}${path}`} />
      <meta name="description" content={description} />
      <meta property="og:site_name" content="Parley" />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={`${siteUrl}${path}`} />
      <meta property="og:image" content={`${siteUrl}/track.png`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** The calendar, by the scheme that has calendar programs subscribe to it. */
export function webcalLink(siteUrl: string): string {
  return `${siteUrl.replace(/^https?:/, 'webcal:')}/calendar.ics`;
}

/** To be subscribed to, where the page knows the address of the site, and as a file. */
function Calendar({ preview }: { preview: LinkPreview | undefined }) {
  if (!preview) return <a href="/calendar.ics">calendar</a>;
  return (
    <>
      <a href={webcalLink(preview.siteUrl)}>calendar</a> (<a href="/calendar.ics">file</a>)
    </>
  );
}

/** Every page of a dossier: what programs find in its head, the ways through the site, its foot. */
export function Layout({ title, dossierTitle, isHome = false, isPersonal = false, preview, children }: LayoutProps) {
  const head = (
    <>
      {isPersonal && <meta name="robots" content="noindex" />}
      <title>{title === dossierTitle ? `${title} – Parley` : `${title} – ${dossierTitle} – Parley`}</title>
      <link rel="alternate" type="application/atom+xml" href="/feed.atom" title={dossierTitle} />
      <link rel="alternate" type="application/feed+json" href="/feed.json" title={dossierTitle} />
      <link rel="alternate" type="text/calendar" href="/calendar.ics" title={dossierTitle} />
      <link rel="alternate" type="application/json" href="/events.json" title={dossierTitle} />
      <link rel="alternate" type="text/csv" href="/events.csv" title={dossierTitle} />
      {preview && <Preview {...preview} title={title} />}
    </>
  );
  const masthead = (
    <>
      <p class="wordmark">{isHome ? 'Parley' : <a href="/">Parley</a>}</p>
      <nav aria-label="Site">
        <a href="/#subscribe">Subscribe</a>
        <a href="/#timeline">Timeline</a>
        <a href="/talks">Background</a>
        <a href="/#feeds">Feeds</a>
      </nav>
    </>
  );
  const foot = (
    <p>
      Parley reads news feeds and tells you once when something happens. <a href="/confirm/link">Confirm by link</a>
      {' · '}
      <a href="/stop">Stop alerts</a>
      {' · '}
      <a href="/privacy">Privacy</a>
      {' · '}
      Events as <a href="/feed.atom">Atom</a>, <a href="/feed.json">JSON Feed</a>, <Calendar preview={preview} />,{' '}
      <a href="/events.json">JSON</a>, <a href="/events.csv">CSV</a>, <a href="/outputs">and what each is</a>
    </p>
  );
  return (
    <Frame head={head} masthead={masthead} foot={foot}>
      {children}
    </Frame>
  );
}
