import { ALERTABLE_KINDS } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { Filter } from '../../../shared/snapshot/searchTerms.ts';

export const FILTER_FIELDS = ['kind', 'lang', 'outlet', 'round', 'words'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** Longer than any headline that somebody remembers; more words would be more reads. */
const WORDS_LENGTH = 100;
const MOST_WORDS = 6;
const ID_LENGTH = 260;

/**
 * A filter as an address has it: `?kind=agreement&lang=he&outlet=reuters&round=…&words=…`. Fields that are empty, as a form
 * sends them, are left out.
 * @returns beside it the number of the first result that is asked for, and what is wrong with any of it, in a line for a
 *   person, or null
 */
export function parseFilter(
  query: Readonly<Record<string, string>>,
  dossier: Pick<Dossier, 'families'>,
): { filter: Filter; from: number; problem: string | null } {
  const given = FILTER_FIELDS.flatMap((field) => {
    const value = (query[field] ?? '').trim();
    return value === '' ? [] : [[field, value] as const];
  });
  const filter: Filter = Object.fromEntries(given);
  const problems = given.flatMap(([field, value]) => problemOf(field, value, dossier) ?? []);
  const { from = '0' } = query;
  const isNumber = /^\d{1,7}$/.test(from);
  if (!isNumber) problems.push(`“${clip(from)}” is no number of a result to begin with.`);
  return { filter, from: isNumber ? Number(from) : 0, problem: problems[0] ?? null };
}

function problemOf(field: FilterField, value: string, { families }: Pick<Dossier, 'families'>): string | null {
  switch (field) {
    case 'kind':
      return (ALERTABLE_KINDS as readonly string[]).includes(value) ? null : `There is no kind “${clip(value)}”.`;
    case 'lang':
      return /^[a-z]{2,3}$/.test(value) ? null : `“${clip(value)}” is no code of a language, such as “fr”.`;
    case 'outlet':
      return families.some(({ id }) => id === value) ? null : `We know no outlet “${clip(value)}”.`;
    case 'round':
      return value.length <= ID_LENGTH ? null : 'There is no round with so long a name.';
    case 'words': {
      if (value.length > WORDS_LENGTH) return `Search for at most ${WORDS_LENGTH} letters.`;
      const words = value.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return `“${value}” holds no word to search for.`;
      return words.length <= MOST_WORDS ? null : `Search for at most ${MOST_WORDS} words.`;
    }
    default:
      return field satisfies never;
  }
}

function clip(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

export function isFiltered(filter: Filter): boolean {
  return FILTER_FIELDS.some((field) => filter[field]);
}

/** Address of the timeline with this filter, from the result of this number on, counted from 0. */
export function filterLink(filter: Filter, from = 0): string {
  const query = new URLSearchParams();
  for (const field of FILTER_FIELDS) if (filter[field]) query.set(field, filter[field]);
  if (from > 0) query.set('from', String(from));
  return query.size === 0 ? '/timeline' : `/timeline?${query}`;
}
