import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { STYLE_PATH } from '../style.ts';

interface LayoutProps {
  /** Begins the window's title. */
  title: string;
  /** Name of the dossier. */
  dossierTitle: string;
  /** Where the reader is on the page that carries everything. */
  isHome?: boolean;
  /** Kept out of search engines and caches: an answer to one reader. */
  isPersonal?: boolean;
  children?: Child;
}

/** The frame of every page: head, masthead, main, foot. No scripts. */
export function Layout({ title, dossierTitle, isHome = false, isPersonal = false, children }: LayoutProps) {
  return html`<!doctype html>
${(
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {isPersonal && <meta name="robots" content="noindex" />}
      <title>{title === dossierTitle ? `${title} – Parley` : `${title} – ${dossierTitle} – Parley`}</title>
      <link rel="stylesheet" href={STYLE_PATH} />
      <link rel="alternate" type="application/atom+xml" href="/feed.atom" title={dossierTitle} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="masthead">
        <p class="wordmark">{isHome ? 'Parley' : <a href="/">Parley</a>}</p>
        <nav aria-label="Site">
          <a href="/#subscribe">Subscribe</a>
          <a href="/#timeline">Timeline</a>
          <a href="/talks">Background</a>
          <a href="/#feeds">Feeds</a>
        </nav>
      </header>
      {children}
      <footer>
        <p>
          Parley reads news feeds and tells you once when something happens. <a href="/confirm/link">Confirm by link</a>
          {' · '}
          <a href="/stop">Stop alerts</a>
          {' · '}
          Events as <a href="/feed.atom">Atom</a>, <a href="/calendar.ics">calendar</a>, <a href="/events.json">JSON</a>
        </p>
      </footer>
    </body>
  </html>
)}`;
}
