import { formatKnownDate } from '../../../shared/alerts/formatKnownDate.ts';
import type { Fact } from '../../../shared/dossier/about.ts';
import { webLink } from '../webLink.ts';

/** Facts of the dossier under a heading, each with its date and who says it; nothing where there are none. */
export function Facts({ title, facts, level = 2 }: { title: string; facts: readonly Fact[]; level?: 2 | 3 }) {
  if (facts.length === 0) return null;
  return (
    <>
      {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
      <ul class="told">
        {facts.map((fact) => (
          <li>
            <FactWords fact={fact} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** "The bridge is shut. (Gazette, 2 June 2025)" */
export function FactWords({ fact: { text, source, date } }: { fact: Fact }) {
  return (
    <>
      {text} <Source source={source} date={date} />
    </>
  );
}

/** Who says so: a publication by its name, or an address by its host. */
export function Source({ source, date }: { source: string; date?: string }) {
  const link = webLink(source);
  const name = link === null ? source : new URL(link).host.replace(/^www\./, '');
  return (
    <small>
      ({link === null ? name : <a href={link}>{name}</a>}
      {date && `, ${formatKnownDate(date)}`})
    </small>
  );
}
