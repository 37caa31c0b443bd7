import { formatSpan } from '../../../shared/alerts/formatDays.ts';
import { KIND_WORDS, languageName, placeName } from '../../../shared/alerts/messageWords.ts';
import { ALERTABLE_KINDS } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { Filter } from '../../../shared/snapshot/searchTerms.ts';
import { baseLanguage } from '../../../shared/snapshot/sketchTrack.ts';
import { FILTER_FIELDS, type FilterField, filterLink } from '../timeline/parseFilter.ts';

interface FilterProps {
  filter: Filter;
  dossier: Dossier;
}

/** Search and filter by a form that any browser can send, its answer an address that can be kept and shared. */
export function FilterForm({ filter, dossier }: FilterProps) {
  const kinds = ALERTABLE_KINDS.map((kind) => [kind, KIND_WORDS[kind].name] as const);
  const outlets = dossier.families.map(({ id, name }) => [id, name] as const).sort(byName);
  return (
    <search>
      <form class="filter" action="/timeline" method="get">
        <div class="field">
          <label for="words">Words in headlines</label>
          <input id="words" name="words" type="search" value={filter.words ?? ''} maxlength={100} dir="auto" />
        </div>
        <Choice name="kind" label="What happened" chosen={filter.kind} options={kinds} />
        <Choice name="lang" label="Language" chosen={filter.lang} options={languagesOf(dossier)} />
        <Choice name="outlet" label="Outlet" chosen={filter.outlet} options={outlets} />
        {filter.round && <input type="hidden" name="round" value={filter.round} />}
        <button type="submit">Show</button>
      </form>
    </search>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string | undefined;
  options: readonly (readonly [value: string, text: string])[];
}

function Choice({ name, label, chosen, options }: ChoiceProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">Any</option>
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Languages of the feeds, of which an outlet may carry more. */
function languagesOf({ feeds }: Dossier): [string, string][] {
  const codes = new Set(feeds.map(({ lang }) => baseLanguage(lang)));
  return [...codes]
    .map((code): [string, string] => [code, languageName(code) ?? code])
    .filter(([code]) => code !== 'mul')
    .sort(byName);
}

function byName([, a]: readonly [string, string], [, b]: readonly [string, string]): number {
  return a.localeCompare(b, 'en');
}

/** Each condition in words, with a link to the timeline without it. */
export function FilterLinks({ filter, dossier }: FilterProps) {
  const set = FILTER_FIELDS.filter((field) => filter[field]);
  return (
    <ul class="conditions">
      {set.map((field) => (
        <li>
          {describeCondition(field, filter[field] ?? '', dossier)}{' '}
          <a href={filterLink({ ...filter, [field]: undefined })}>
            drop<span class="hidden"> {describeCondition(field, filter[field] ?? '', dossier)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The filter as a heading has it: "Agreement, in Hebrew, “mechanism”". */
export function describeFilter(filter: Filter, dossier: Dossier): string {
  const set = FILTER_FIELDS.filter((field) => filter[field]);
  return set.map((field) => describeCondition(field, filter[field] ?? '', dossier)).join(', ');
}

function describeCondition(field: FilterField, value: string, dossier: Dossier): string {
  const { families } = dossier;
  switch (field) {
    case 'kind':
      return KIND_WORDS[value as keyof typeof KIND_WORDS]?.name ?? value;
    case 'lang':
      return `in ${languageName(value) ?? value}`;
    case 'outlet':
      return `reported by ${families.find(({ id }) => id === value)?.name ?? value}`;
    case 'round':
      return describeRound(value, dossier);
    case 'words':
      return `“${value}”`;
    default:
      return field satisfies never;
  }
}

/** By its id, which begins with its day and goes on with its place: "round of 5 Jan 2026 in Paris". */
function describeRound(id: string, dossier: Dossier): string {
  const [, day = '', place = ''] = /^(\d{4}-\d\d-\d\d)-(.+)$/.exec(id) ?? [];
  const days = formatSpan({ from: day, to: day }, 0);
  if (days === null) return 'one round';
  const isPlace = dossier.places.some((each) => each.id === place);
  return isPlace ? `round of ${days} in ${placeName(place, dossier)}` : `what came of the talks on ${days}`;
}
