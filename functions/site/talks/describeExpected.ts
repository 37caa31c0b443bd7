import { formatLongSpan } from '../../../shared/alerts/formatDays.ts';
import { standingWords } from '../timeline/standingWords.ts';
import type { Planned } from './findPlanned.ts';
import { daysOf } from './tellsOf.ts';
import type { Talks } from './tellTalks.ts';

/**
 * What is known of the current round, a sentence each: "Fifth round, Paris, 5 to 6 January 2026: under way.", "Expected
 * to last 2 days, and may become longer (Axios, Le Monde)."
 */
export function describeExpected({ current, planned }: Pick<Talks, 'current' | 'planned'>): string[] {
  if (current === null) return [];
  const { title, place } = current;
  const where = place === null || title.endsWith(place) ? null : place;
  const name = [title, where, formatLongSpan(daysOf(current))].filter(Boolean).join(', ');
  return [`${name}: ${standingWords(current) ?? 'known by its outcome alone'}.`, ...planned.map(describePlanned)];
}

function describePlanned({ days, longer, outlets }: Planned): string {
  const more = longer ? ', and may become longer' : '';
  return `Expected to last ${days} days${more} (${outlets.join('; ')}).`;
}
