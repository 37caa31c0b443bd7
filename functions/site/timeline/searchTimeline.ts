import type { TalksEvent } from '../../../shared/events/event.ts';
import {
  type Condition,
  conditionsOf,
  countParts,
  type Filter,
  findPlaces,
  meets,
  type Place,
  partsOf,
  readPlace,
} from '../../../shared/snapshot/searchTerms.ts';
import type { SiteServices } from '../services.ts';

export interface Found {
  /** Newest round first, as in the timeline. */
  events: TalksEvent[];
  /** How many there are in all. */
  total: number;
  /** The how-manieth of them is the first of these, and the first of those that follow; null: none does. */
  from: number;
  next: number | null;
}

const SHOWN = 15;
const PAGES_AT_ONCE = 4;
/** Bounds what a request reads where events have a hundred reports each and pages hold one event. */
const REPORTS_READ = 400;

/**
 * Events that meet the filter, newest first: by the index, so that it takes a read for each condition and one for each
 * page that holds a result, however many events there are.
 */
export async function searchTimeline(snapshot: SiteServices['snapshot'], filter: Filter, from: number): Promise<Found> {
  const conditions = conditionsOf(filter);
  const places = await findAll(snapshot, conditions);
  const wanted = places.slice(from, from + SHOWN).map(readPlace);
  const pages = [...new Set(wanted.map(({ page }) => page))];
  const events: TalksEvent[] = [];
  let passed = 0;
  for (let start = 0, reports = 0; start < pages.length && reports < REPORTS_READ; start += PAGES_AT_ONCE) {
    const numbers = pages.slice(start, start + PAGES_AT_ONCE);
    const read = await Promise.all(numbers.map((number) => snapshot.getPage(number)));
    numbers.forEach((number, index) => {
      const page = read[index] ?? [];
      reports += page.reduce((sum, { testimonies }) => sum + testimonies.length, 0);
      const here = wanted.filter((place) => place.page === number);
      passed += here.length;
      events.push(...here.flatMap(({ at }) => page[at] ?? []).filter((event) => meets(event, conditions)));
    });
  }
  const next = from + passed;
  return { events, total: places.length, from, next: next < places.length && passed > 0 ? next : null };
}

/** Places of all that meet every condition, the latest first. */
async function findAll(snapshot: SiteServices['snapshot'], conditions: readonly Condition[]): Promise<Place[]> {
  const count = countParts((await snapshot.getHead())?.pages.length ?? 0);
  const found = await Promise.all(
    conditions.map(async (condition) => {
      const parts = await Promise.all(partsOf(condition, count).map((part) => snapshot.getTerms(part)));
      return findPlaces(condition, parts);
    }),
  );
  const [first = new Set<Place>(), ...others] = found.sort((a, b) => a.size - b.size);
  return [...first].filter((place) => others.every((set) => set.has(place))).sort((a, b) => b - a);
}
