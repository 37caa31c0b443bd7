import { languageName } from '../../../shared/alerts/messageWords.ts';
import { outletName } from '../../../shared/alerts/sources.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { Testimony } from '../../../shared/events/event.ts';
import { webLink } from '../webLink.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'ckb', 'yi', 'ps']);

interface HeadlineListProps {
  testimonies: readonly Testimony[];
  dossier: Pick<Dossier, 'families'>;
  /** Address of the page that says what was made of a report; left out: none is named. */
  why?: (testimony: Testimony) => string;
}

export function HeadlineList({ testimonies, dossier, why }: HeadlineListProps) {
  return (
    <ul class="headlines">
      {testimonies.map((testimony) => (
        <Headline testimony={testimony} dossier={dossier} why={why?.(testimony)} />
      ))}
    </ul>
  );
}

interface HeadlineProps {
  testimony: Testimony;
  dossier: Pick<Dossier, 'families'>;
  why: string | undefined;
}

/** One report as its outlet put it: original headline, in its own direction, with a link. */
function Headline({ testimony, dossier, why }: HeadlineProps) {
  const lang = languageName(testimony.lang) === null ? undefined : testimony.lang;
  const language = languageName(testimony.lang);
  const link = webLink(testimony.link);
  return (
    <li class="headline">
      <p class="headline-text" lang={lang} dir={direction(testimony.lang)}>
        {link === null ? testimony.title : <a href={link}>{testimony.title}</a>}
      </p>
      <p class="headline-source">
        {outletName(testimony, dossier)}
        {testimony.official && <span class="tag">official</span>}
        {testimony.denies && <span class="tag tag-denies">denies it</span>}
        {language !== null && language !== 'English' && ` · ${language}`}
        {testimony.published !== null && (
          <>
            {' · '}
            <time datetime={testimony.published}>{clock(testimony.published)}</time>
          </>
        )}
        {why !== undefined && (
          <>
            {' · '}
            <a href={why}>
              why<span class="hidden"> {outletName(testimony, dossier)} counts as it does</span>
            </a>
          </>
        )}
      </p>
    </li>
  );
}

export function direction(lang: string): 'rtl' | 'ltr' | 'auto' {
  const base = lang.toLowerCase().split('-')[0] ?? '';
  if (RIGHT_TO_LEFT.has(base)) return 'rtl';
  return languageName(lang) === null ? 'auto' : 'ltr';
}

/** "6 Jan, 18:40 UTC" */
function clock(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const [, , day, month] = /^(\w+), (\d+) (\w+)/.exec(date.toUTCString()) ?? [];
  return `${Number(day)} ${month}, ${date.toISOString().slice(11, 16)} UTC`;
}
