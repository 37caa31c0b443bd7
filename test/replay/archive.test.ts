import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { archiveFeedSchema, expectedHistorySchema } from '../../infra/replay/archiveSchema.ts';
import { parseDossier } from '../../shared/dossier/dossier.ts';

const folder = new URL('../../infra/replay/archive/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const files = readdirSync(folder).filter((name) => name !== 'expected.json');
const feeds = files.map((name) => archiveFeedSchema.parse(JSON.parse(read(name))));
const items = feeds.flatMap((feed) => feed.items.map((item) => ({ ...item, feedId: feed.feedId })));
const expected = expectedHistorySchema.parse(JSON.parse(read('expected.json')));
const dossier = parseDossier(
  readFileSync(new URL('../../shared/dossier/israel-syria.json', import.meta.url), 'utf8'),
  'israel-syria.json',
);
const feedOf = new Map(dossier.feeds.map((feed) => [feed.id, feed]));
const tellersOf = (id: string | undefined) => items.filter((item) => item.tells === id);

const POLL_MS = 5 * 60_000;
const pollOf = (at: string) => Math.floor(Date.parse(at) / POLL_MS);

/** What the policy calls for, from who really tells of an event at which poll. */
function alertsDue(id: string | undefined): string[] {
  const dated = tellersOf(id).filter((item) => item.published !== null);
  const polls = [...new Set(dated.map((item) => pollOf(item.at)))].sort((a, b) => a - b);
  const isConfirmedBy = (poll: number) => {
    const known = dated.filter((item) => pollOf(item.at) <= poll);
    const official = known.some((item) => feedOf.get(item.feedId)?.officialFor !== undefined);
    return official || new Set(known.flatMap((item) => item.origin ?? [])).size >= dossier.policy.confirmFamilies;
  };
  const confirmed = polls.find(isConfirmedBy);
  if (confirmed === undefined) return ['reported'];
  return confirmed === polls[0] ? ['confirmed'] : ['reported', 'confirmed'];
}

describe('the recorded history', () => {
  it('has a file for each of its feeds, named as the feed and known to the dossier', () => {
    expect(files).toEqual(feeds.map((feed) => `${feed.feedId}.json`));
    expect(feeds.filter((feed) => !feedOf.has(feed.feedId)).map((feed) => feed.feedId)).toEqual([]);
  });

  it('speaks four languages and all four feed formats', () => {
    expect(new Set(feeds.map((feed) => feedOf.get(feed.feedId)?.lang))).toEqual(new Set(['en', 'ar', 'he', 'fr']));
    expect(new Set(feeds.map((feed) => feed.format))).toEqual(new Set(['rss', 'atom', 'rdf', 'json']));
  });

  it('names the publisher of every item of an aggregator, and of no other', () => {
    const wrong = items.filter((item) => (item.source !== undefined) !== feedOf.get(item.feedId)?.aggregator);
    expect(wrong.map((item) => item.title)).toEqual([]);
  });

  it('ends before it ends, begins with a baseline, and tells of no event in it', () => {
    expect(items.filter((item) => item.at >= expected.endsAt)).toEqual([]);
    const baseline = items.filter((item) => item.at < expected.startsAt);
    expect(baseline.length).toBeGreaterThanOrEqual(feeds.length);
    expect(baseline.filter((item) => item.tells)).toEqual([]);
  });

  it('repeats an address only where an article is issued again under a new guid', () => {
    const first = new Set<string>();
    const repeated = items
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .filter((item) => first.size === first.add(item.link).size);
    expect(repeated.length).toBe(2);
    expect(repeated.filter((item) => item.guid === undefined)).toEqual([]);
  });

  it('dates no item after its appearance', () => {
    expect(items.filter((item) => item.published && item.published > item.at)).toEqual([]);
  });

  it.each(expected.events)('tells of $id by two items or more', ({ id, place }) => {
    expect(tellersOf(id).length).toBeGreaterThanOrEqual(2);
    expect(place === null || dossier.places.some((known) => known.id === place)).toBe(true);
  });

  it('tells of no event that is not expected', () => {
    const ids = expected.events.map((event) => event.id);
    expect(ids.every((id) => id !== undefined)).toBe(true);
    expect(items.filter((item) => item.tells && !ids.includes(item.tells))).toEqual([]);
  });

  it.each(expected.events)('calls for the alerts of $id that its tellers add up to', (event) => {
    const called = expected.alerts.filter(
      (alert) => alert.kind === event.kind && alert.place === event.place && alert.date === event.date,
    );
    expect(called.map((alert) => alert.purpose)).toEqual(alertsDue(event.id));
  });

  it('calls for no alert without an event', () => {
    const due = expected.events.flatMap((event) => alertsDue(event.id));
    expect(expected.alerts.length).toBe(due.length);
  });

  it('holds the news that tempts: other tracks, denials, looking back, undated and re-issued items', () => {
    const notes = new Set(items.flatMap((item) => item.note ?? []));
    for (const note of ['another track', 'a denial', 'looking back', 'a strike or incursion', 'opinion', 'a question'])
      expect(notes).toContain(note);
    expect(items.filter((item) => item.published === null).length).toBe(2);
  });
});
