import { sha256 } from '../../shared/sha256.ts';

/** Colours by what they mean, in both schemes, and the fonts: pictures that stand alone bring them along. */
export const PALETTE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --raised: #f3f0e8; --ink: #1b1a17; --muted: #5f5a50; --line: #d9d4c7; --edge: #847d6e;
  --link: #1d4f7c; --round: #1d4f7c; --agreement: #1d6b3f; --breakdown: #a32c20; --postponed: #7f5300;
  --button: #1d3f5e; --button-ink: #ffffff; --wrong: #a32c20;
  --lang-a: #1d4f7c; --lang-b: #a85a0c; --lang-c: #1d6b3f; --lang-d: #7c3f92; --lang-e: #6b665c;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", Georgia, "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161614; --raised: #1f1f1c; --ink: #ebe8e0; --muted: #a8a295; --line: #35332e; --edge: #8a8375;
    --link: #93bfe6; --round: #93bfe6; --agreement: #7fc79b; --breakdown: #f0948a; --postponed: #dcae5c;
    --button: #a9cdee; --button-ink: #10202e; --wrong: #f0948a;
    --lang-a: #93bfe6; --lang-b: #e8a860; --lang-c: #7fc79b; --lang-d: #cfa3e0; --lang-e: #a8a295;
  }
}
`;

/**
 * One stylesheet for all pages, served under a name made of its content so that it is fetched once. Colours are checked
 * for contrast (4.5:1 for text) by a test, in both schemes.
 */
export const STYLE = `${PALETTE}* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 0 1.25rem; max-width: 72rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 var(--sans); overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .16em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h3, h4, .state, .headline-text { font-family: var(--serif); font-weight: 600; line-height: 1.22; text-wrap: balance; }
h2 { font: 600 .8125rem/1.3 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--muted); }
small { font-size: .875em; color: var(--muted); }
.muted { color: var(--muted); }
.pages { display: flex; justify-content: space-between; gap: 1rem; margin-top: 1.5rem; }
.note { margin-top: .75rem; padding: .625rem .75rem; background: var(--raised); border-left: 3px solid var(--edge); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem .75rem; background: var(--paper); z-index: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.masthead { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 1.5rem;
  padding: 1rem 0 .75rem; border-bottom: 3px double var(--line); }
.wordmark { font: 600 1.25rem/1.2 var(--serif); }
.wordmark a { color: inherit; text-decoration: none; }
.masthead nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; font-size: .9375rem; }
.masthead nav a { padding: .35rem 0; text-decoration: none; }
.masthead nav a:hover { text-decoration: underline; }

.lead { padding: 2rem 0 1.5rem; }
.lead h1 { font: 600 .9375rem/1.4 var(--sans); color: var(--muted); }
.state { margin-top: .35rem; font-size: clamp(1.625rem, 1.2rem + 2vw, 2.5rem); font-weight: 500; max-width: 30ch; }
.state a { color: inherit; text-decoration: none; }
.state a:hover { text-decoration: underline; }
.state-notes { display: block; text-wrap: wrap; margin-top: .5rem; font: 400 1.0625rem/1.45 var(--sans); color: var(--muted); }
.watch { margin-top: .75rem; padding-left: 1.125rem; position: relative; color: var(--muted); font-size: .9375rem; }
.watch::before { content: ""; position: absolute; left: 0; top: .5em; width: .6rem; height: .6rem; border-radius: 50%; background: var(--agreement); }
.watch strong { font-weight: 600; color: var(--ink); }
.watch-doubtful strong { color: var(--postponed); }
.watch-doubtful::before { background: var(--postponed); }
.watch-no, .watch-no strong { color: var(--breakdown); }
.watch-no::before { background: var(--breakdown); border-radius: 0; }

.join { padding: 1.25rem; background: var(--raised); border-radius: .5rem; }
.join h2 { font: 600 1.25rem/1.3 var(--serif); letter-spacing: 0; text-transform: none; color: var(--ink); }
.intro { margin-top: .5rem; color: var(--muted); }
.subscribe { margin-top: 1rem; display: grid; gap: .75rem; }
.field label { display: block; }
.field label, legend { font-weight: 600; font-size: .9375rem; padding: 0; }
.hint { color: var(--muted); font-size: .875rem; }
.field input { width: 100%; margin-top: .25rem; padding: .6rem .7rem; font: 1rem/1.4 var(--sans); color: var(--ink);
  background: var(--paper); border: 1px solid var(--edge); border-radius: .3rem; }
.field-wrong input { border: 2px solid var(--wrong); }
.or { color: var(--muted); font-size: .875rem; margin: -.35rem 0; }
fieldset { margin: .25rem 0 0; padding: 0; border: 0; min-width: 0; }
.choice { display: flex; gap: .6rem; align-items: baseline; padding: .3rem 0; }
.choice input { accent-color: var(--link); width: 1.05rem; height: 1.05rem; flex: none; margin: 0; transform: translateY(.12rem); }
button { justify-self: start; padding: .7rem 1.5rem; font: 600 1rem/1.2 var(--sans); color: var(--button-ink);
  background: var(--button); border: 0; border-radius: .3rem; cursor: pointer; }
button:hover { filter: brightness(1.12); }
.error { color: var(--wrong); font-size: .9375rem; font-weight: 600; }
.errors { margin-top: .75rem; padding: .6rem .8rem; border-left: 4px solid var(--wrong); background: var(--paper); }
.errors a { color: var(--wrong); }
.fine { color: var(--muted); font-size: .875rem; }
.fine p { margin-top: .5rem; }
summary { cursor: pointer; color: var(--link); padding: .3rem 0; width: fit-content; }

.listed h2 { font: 600 1.5rem/1.22 var(--serif); letter-spacing: 0; text-transform: none; color: var(--ink); }
.listed .headline-text { margin: .35rem 0; font-size: 1.125rem; }

.timeline, .sources { padding: 2.25rem 0 0; }
.rounds { margin-top: .75rem; }
.round { padding: 1rem 0 .5rem; border-top: 1px solid var(--line); }
.round h3 { font-size: 1.5rem; }
.round h3 a { color: inherit; text-decoration: none; }
.round h3 a:hover { text-decoration: underline; }
.round-where { display: block; margin-top: .15rem; font: 400 .9375rem/1.4 var(--sans); color: var(--muted); }
.events { margin-top: 1rem; }
.event { position: relative; padding: 0 0 1.5rem 1.5rem; border-left: 2px solid var(--line); --kind: var(--round); }
.round .event:last-child { padding-bottom: .75rem; }
.event::before { content: ""; position: absolute; left: calc(-.4375rem - 1px); top: .4rem; width: .75rem; height: .75rem;
  border: 2px solid var(--kind); background: var(--paper); border-radius: 50%; }
.event-round-concluded::before, .event-agreement::before, .event-breakdown::before { background: var(--kind); }
.event-agreement { --kind: var(--agreement); }
.event-breakdown { --kind: var(--breakdown); }
.event-breakdown::before, .event-round-postponed::before { border-radius: 0; }
.event-round-postponed { --kind: var(--postponed); }
.event h4 { font-size: 1.1875rem; }
.event h4 a, .single h1 { color: var(--kind, inherit); }
.event h4 a { text-decoration: none; }
.event h4 a:hover { text-decoration: underline; }
.event-where, .substance { font-weight: 500; font-size: .9375rem; }
.certainty { margin-top: .15rem; font-size: .9375rem; color: var(--muted); max-width: 65ch; }
.tag { display: inline-block; margin-inline: .35rem 0; padding: 0 .4rem; border: 1px solid currentColor; border-radius: .2rem;
  font-size: .8125rem; line-height: 1.35; color: var(--muted); }
.certainty-confirmed strong { color: var(--agreement); }
.certainty-reported strong { color: var(--postponed); }
.certainty-disputed strong, .certainty-corrected strong, .tag-denies { color: var(--breakdown); }
.headlines { margin-top: .5rem; }
.headline { padding: .45rem 0; max-width: 42rem; }
.headline-text { width: fit-content; max-width: 100%; font-size: 1.0625rem; font-weight: 500; line-height: 1.35; text-wrap: pretty; }
.headline-text[dir="rtl"] { font-family: "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", "Noto Sans Hebrew", "DejaVu Sans", var(--serif); line-height: 1.55; }
.headline-text a { color: inherit; text-decoration-color: var(--edge); }
.headline-text a:hover { text-decoration-color: currentColor; }
.headline-source { color: var(--muted); font-size: .875rem; }
.empty { margin-top: .75rem; color: var(--muted); }

table { width: 100%; margin-top: .5rem; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .45rem .75rem .45rem 0; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border: 0; color: var(--muted); font-size: .8125rem; }
tbody th { font-weight: 500; }
.feed-health::before { content: "●"; margin-right: .4rem; color: var(--agreement); }
.feed-failing .feed-health::before { content: "■"; color: var(--breakdown); }
.feed-resting .feed-health::before, .feed-silent .feed-health::before { content: "▲"; color: var(--postponed); }
.feed-new .feed-health::before { content: "○"; color: var(--muted); }
.feed-note { overflow-wrap: anywhere; }
tbody th { width: 45%; }

.single { padding: 2rem 0 1rem; max-width: 44rem; }
.single.event-round-scheduled, .single.event-round-opened, .single.event-round-concluded { --kind: var(--round); }
.single h1 { font-size: clamp(1.75rem, 1.4rem + 1.6vw, 2.5rem); }
.single h2 { margin-top: 1.75rem; }
.single h2 + p { margin-top: .35rem; }
.answer > p, .answer > .fine { margin-top: .75rem; }
.single .headline-source { margin-top: 0; }
.kicker { font-size: .9375rem; }
.kicker a { text-decoration: none; }
.facts { margin-top: 1.25rem; display: grid; gap: .35rem; }
.facts div { display: grid; grid-template-columns: 9rem 1fr; gap: .75rem; }
.facts dt { color: var(--muted); }
.others li { padding: .25rem 0; }
.reasons { margin-top: .35rem; font-size: .875rem; color: var(--muted); display: grid; gap: .25rem; }
.reasons code { font-size: .8125rem; }
.more { margin-top: 0; font-size: .9375rem; }
.single > .more { margin-top: 1.75rem; }
.single > .back { margin-top: 2rem; }
.ways { margin-top: 1rem; padding-left: 1.5rem; list-style: decimal; display: grid; gap: .75rem; }
.answer .subscribe { max-width: 28rem; margin-top: 1.25rem; }
.number { white-space: nowrap; }
#code { max-width: 11rem; font-size: 1.5rem; letter-spacing: .2em; font-variant-numeric: tabular-nums; }
footer { margin-top: 3rem; padding: 1rem 0 2rem; border-top: 3px double var(--line); color: var(--muted); font-size: .875rem; }

@media (min-width: 60rem) {
  .home { display: grid; grid-template-columns: minmax(0, 1fr) 22rem; column-gap: 4rem; grid-template-rows: auto; }
  .lead { grid-column: 1 / -1; padding: 3rem 0 2rem; }
  .timeline, .sources, .track, .about { grid-column: 1; }
  .lead + .join + section { padding-top: 0; }
  .join { grid-column: 2; grid-row: 2 / span 9; align-self: start; position: sticky; top: 1rem; }
}
@media (max-width: 40rem) {
  table:not(.counts) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table:not(.counts) tr { display: block; padding: .5rem 0; border-top: 1px solid var(--line); }
  table:not(.counts) tbody th, table:not(.counts) td { display: block; width: auto; padding: 0; border: 0; }
  .facts div { grid-template-columns: 1fr; gap: 0; }
}
figure { margin-top: 1rem; }
/* The newest is at the right: a narrow screen begins there. */
.pic { overflow-x: auto; direction: rtl; }
.pic svg { display: block; direction: ltr; width: 100%; min-width: 38rem; height: auto; font-family: var(--sans); }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .875rem; color: var(--muted); }
.key span::before { content: ""; display: inline-block; width: .7rem; height: .7rem; margin-right: .35rem; background: var(--tone); }
.lang-a { --tone: var(--lang-a); } .lang-b { --tone: var(--lang-b); } .lang-c { --tone: var(--lang-c); }
.lang-d { --tone: var(--lang-d); } .lang-e { --tone: var(--lang-e); }
.single.wide { max-width: 54rem; }
.filter { margin-top: 1.25rem; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); align-items: end; }
.filter input, .filter select { height: 2.9rem; }
.field select { width: 100%; margin-top: .25rem; padding: .6rem .5rem; font: 1rem/1.4 var(--sans); color: var(--ink);
  background: var(--paper); border: 1px solid var(--edge); border-radius: .3rem; }
.kinds, .conditions { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin-top: .75rem; font-size: .9375rem; }
.kinds a, .kinds strong { padding: .25rem 0; }
.heading { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 1rem; }
.heading a { font-size: .9375rem; }
.weighed { padding: .25rem 0; border-top: 1px solid var(--line); }
.weighed > .muted { font-size: .9375rem; padding-bottom: .35rem; }
.words { margin-top: .35rem; display: flex; flex-wrap: wrap; gap: .35rem 1rem; font: 500 1.0625rem/1.5 var(--serif); }
.steps { margin-top: .5rem; display: grid; gap: .75rem; }
.steps h3 { font: 600 .9375rem/1.4 var(--sans); }
.legend { margin-top: 1rem; font-size: .9375rem; }
figcaption { margin-top: .25rem; font-size: .875rem; }
.scroll { overflow-x: auto; }
.counts td { text-align: right; font-variant-numeric: tabular-nums; }
.track, .about { padding: 2.25rem 0 0; }
.about p { margin-top: .5rem; max-width: 42rem; }
.talks h3 { margin-top: 1rem; font-size: 1.125rem; }
.talks section > p { margin-top: .5rem; }
.told, .rounds-before { margin-top: .4rem; display: grid; gap: .4rem; max-width: 46rem; }
.told .tag { margin-inline: .4rem 0; }
.talks tbody th { width: auto; }
.points td, .points tbody th { width: 34%; }
.points tbody th { width: 22%; }
.talks .history { color: var(--muted); }
.whose { display: block; font-weight: 600; font-size: .875rem; color: var(--muted); }
.talks .history th { font-weight: 400; }
@media (min-width: 40.01rem) { .whose { display: none; } .talks td:first-child { white-space: nowrap; } .points td { white-space: normal; } }
/* On paper: black on white, all that is folded away on the screen, where each report is to be found, and no forms. */
@media print {
  :root { --paper: #ffffff; --raised: #ffffff; --ink: #000000; --muted: #444444; --line: #999999; --edge: #666666;
    --link: #000000; --round: #1d4f7c; --agreement: #1d6b3f; --breakdown: #a32c20; --postponed: #7f5300; }
  .join, .masthead nav, .pages, .back, footer, summary { display: none; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  .home { display: block; }
  .lead, .single { padding: 1rem 0; }
  .event, .headline, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .single .headline-text a::after { content: attr(href); display: block; direction: ltr; font: .75rem/1.3 var(--sans); overflow-wrap: anywhere; }
}
`;

export const STYLE_PATH = `/style-${sha256(STYLE).slice(0, 10)}.css`;
