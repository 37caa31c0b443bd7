import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { Basics } from './Basics.tsx';

interface FrameProps {
  /** What the head of the page has beside what every page has. */
  head: Child;
  /** What stands at the top of the page. */
  masthead: Child;
  foot: Child;
  children?: Child;
}

/** The document of every page, of one dossier or of several: skip link, masthead, main, foot. No scripts. */
export function Frame({ head, masthead, foot, children }: FrameProps) {
  return html`<!doctype html>
${(
  <html lang="en">
    <head>
      <Basics />
      {head}
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="masthead">{masthead}</header>
      {children}
      <footer>{foot}</footer>
    </body>
  </html>
)}`;
}
